"""The findings of a pre-flight as a table has them."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from draftdesk.desktop.circulate.preflight.words import advice_words, gravity_word, kind_word
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.folding import fold
from draftdesk.model.inline import MARK
from draftdesk.model.preflight.findings import Finding, Gravity, Kind

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST = 200


class Column(IntEnum):
    GRAVITY = 0
    PLACE = 1
    WORDS = 2
    ADVICE = 3


class PreflightModel(QAbstractTableModel):
    """A row for each finding that the filter lets through, in the order of reading."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Finding] = ()
        self._shown: Sequence[Finding] = ()
        self._names: Mapping[str, str] = {}
        self._kind: Kind | None = None
        self._words = ""

    def show(self, findings: Sequence[Finding], names: Mapping[str, str]) -> None:
        """Show these; `names` are what paragraphs are called, by their ids."""
        self.beginResetModel()
        self._all, self._names = findings, names
        self._shown = self._sifted()
        self.endResetModel()

    def sift(self, kind: Kind | None, words: str) -> None:
        """Show those of one kind, None for all, in whose row these words stand."""
        if (kind, fold(words)) != (self._kind, self._words):
            self.beginResetModel()
            self._kind, self._words = kind, fold(words)
            self._shown = self._sifted()
            self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, finding: Finding | None) -> int:
        """Where a finding stands, or else the first one of its paragraph that is of its kind; -1 where none does."""
        if finding is None:
            return -1
        same = [n for n, each in enumerate(self._shown) if each == finding]
        alike = (
            n
            for n, each in enumerate(self._shown)
            if (each.paragraph_id, each.kind) == (finding.paragraph_id, finding.kind)
        )
        return same[0] if same else next(alike, -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Severity"), self.tr("Where"), self.tr("Words"), self.tr("What to do"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        finding = self.finding(index.row()) if index.isValid() else None
        if finding is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._said(finding, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole if index.column() in (Column.WORDS, Column.ADVICE):
                return plain_tip(self._said(finding, Column(index.column())))
            case Qt.ItemDataRole.FontRole if index.column() == Column.GRAVITY and finding.gravity is Gravity.WRONG:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{gravity}, {kind}, {place}: {words}. {advice}").format(
                    gravity=gravity_word(finding.gravity),
                    kind=kind_word(finding.kind),
                    place=self.place(finding),
                    words=self._said(finding, Column.WORDS),
                    advice=advice_words(finding),
                )
        return None

    def place(self, finding: Finding) -> str:
        """What the finding's paragraph or footnote is called."""
        if finding.footnote_id in self._names:
            number = self._names[finding.footnote_id].rpartition(" ")[2]
            return self.tr("Footnote {number}").format(number=number)
        return self._names.get(finding.paragraph_id) or self.tr("The text")

    def _said(self, finding: Finding, column: Column) -> str:
        match column:
            case Column.GRAVITY:
                return gravity_word(finding.gravity)
            case Column.PLACE:
                return as_it_runs(self.place(finding))
            case Column.WORDS:
                words = " ".join(finding.words.replace(MARK, "…").split())[:_LONGEST]
                times = f" × {finding.times:,}" if finding.times > 1 else ""
                return as_it_runs(words or kind_word(finding.kind)) + times
            case Column.ADVICE:
                return advice_words(finding)

    def _sifted(self) -> list[Finding]:
        return [each for each in self._all if self._kind in (None, each.kind) and self._has_words(each)]

    def _has_words(self, finding: Finding) -> bool:
        return not self._words or any(self._words in fold(self._said(finding, column)) for column in Column)
