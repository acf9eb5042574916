"""Remarks one below another, as Qt's lists read them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.compare.remarks.stances import stance_word
from draftdesk.desktop.saying.painting import Part, Said
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import as_it_runs, when_words
from draftdesk.model.comparison_told import opening
from draftdesk.model.remarking import ChangeRemark, Stance

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 600
"""Letters of a paragraph on a tip."""


class RemarkModel(QAbstractListModel):
    """With `astray` each row also tells on which words its remark was."""

    def __init__(self, parent: QObject, *, astray: bool = False) -> None:
        super().__init__(parent)
        self._astray = astray
        self._remarks: tuple[ChangeRemark, ...] = ()

    def hold(self, remarks: Sequence[ChangeRemark]) -> None:
        """Show these; rows are touched only where they say something else."""
        if tuple(remarks) != self._remarks:
            self.beginResetModel()
            self._remarks = tuple(remarks)
            self.endResetModel()

    def remark(self, row: int) -> ChangeRemark | None:
        return self._remarks[row] if 0 <= row < len(self._remarks) else None

    def row_of(self, remark_id: str) -> int:
        """The row of a remark, -1 where it is not shown."""
        return next((row for row, each in enumerate(self._remarks) if each.id == remark_id), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._remarks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        remark = self.remark(index.row()) if index.isValid() else None
        if remark is None:
            return None
        match role:
            case Part.SAID:
                return self._said(remark)
            case Qt.ItemDataRole.DisplayRole:
                return remark.text or stance_word(remark.stance)
            case Qt.ItemDataRole.ToolTipRole if self._astray:
                return plain_tip(self._both_sides(remark))
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self._said(remark)
                return ". ".join(part for part in (said.head, said.when, said.about, said.text) if part)
        return None

    def _said(self, remark: ChangeRemark) -> Said:
        author = remark.author or self.tr("Not saved yet")
        stance = stance_word(remark.stance) if remark.stance is not Stance.NONE else ""
        about = self._quoted(remark) if self._astray else ""
        return Said(stance or author, when_words(remark.at), about or (author if stance else ""), remark.text)

    def _both_sides(self, remark: ChangeRemark) -> str:
        """What the paragraph said when the remark was made."""
        lines = (
            (self.tr("Before: {words}"), " ".join(remark.before)),
            (self.tr("After: {words}"), " ".join(remark.after)),
        )
        return "\n".join(line.format(words=as_it_runs(words[:_MOST])) for line, words in lines if words.strip())

    def _quoted(self, remark: ChangeRemark) -> str:
        words = opening(next((text for text in (*remark.after, *remark.before) if text.strip()), ""))
        number = next((each for each in (*remark.numbers_after, *remark.numbers_before) if each), "")
        if number:
            return self.tr("{number}: “{words}”").format(number=as_it_runs(number), words=as_it_runs(words))
        return self.tr("“{words}”").format(words=as_it_runs(words))
