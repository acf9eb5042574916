"""The paragraphs that a cross-reference can point at, filtered by number or words."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.model import inline
from draftdesk.model.folding import fold

_Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()
_LONGEST = 200
_ALONE = "\u2068"
"""Lets a row run as its own words do, whichever way the window runs."""


class Target(NamedTuple):
    """A paragraph with what it is found by."""

    id: str
    number: str
    words: str
    key: str


class TargetModel(QAbstractListModel):
    """In reading order; those whose number begins with what was typed come first."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._targets = tuple(_targets(sheet))
        self._shown: Sequence[Target] = self._targets

    def narrow(self, typed: str) -> None:
        """Show those that have each of the typed words, or a number that begins so."""
        wanted = fold(typed).split()
        whole = " ".join(wanted)
        self.beginResetModel()
        by_number = [each for each in self._targets if whole and fold(each.number).startswith(whole)]
        known = {each.id for each in by_number}
        by_words = [each for each in self._targets if each.id not in known and all(word in each.key for word in wanted)]
        self._shown = [*by_number, *by_words]
        self.endResetModel()

    def target(self, row: int) -> Target:
        """The paragraph of a row."""
        return self._shown[row]

    def rowCount(self, parent: _Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._shown):
            return None
        target = self._shown[index.row()]
        said = f"{target.number}\u2002{target.words}" if target.number else target.words
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _ALONE + said
            case Qt.ItemDataRole.AccessibleTextRole:
                return said
        return None


def _targets(sheet: Sheet) -> list[Target]:
    found = []
    for name in sheet.ids:
        paragraph = sheet.paragraph(name)
        if paragraph is None:
            continue
        number = sheet.number(name).full
        words = " ".join(inline.plain(paragraph.text).split())
        if number or words:
            found.append(Target(name, number, words[:_LONGEST], fold(f"{number} {words}")))
    return found
