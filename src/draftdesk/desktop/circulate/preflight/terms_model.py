"""The known terms as a table has them."""

from collections.abc import Collection, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.folding import fold

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TermColumn(IntEnum):
    TERM = 0
    WORDS = 1


class TermsModel(QAbstractTableModel):
    """A row for each term that the filter lets through, in the order of the alphabet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Mapping[str, str] = {}
        self._shown: list[str] = []
        self._words = ""

    def show(self, terms: Mapping[str, str]) -> None:
        """Show these, with the words they stand for or ""."""
        self.beginResetModel()
        self._all = terms
        self._shown = self._sifted()
        self.endResetModel()

    def sift(self, words: str) -> None:
        """Show those in whose row these words stand."""
        self.beginResetModel()
        self._words = fold(words)
        self._shown = self._sifted()
        self.endResetModel()

    def term(self, row: int) -> str:
        return self._shown[row]

    def rows_of(self, terms: Collection[str]) -> list[int]:
        """Where these stand, as far as they are shown."""
        return [row for row, term in enumerate(self._shown) if term in terms]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(TermColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Term"), self.tr("Stands for"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        term = self._shown[index.row()]
        words = self._all[term]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return as_it_runs((term, words)[index.column()])
            case Qt.ItemDataRole.ToolTipRole if index.column() == TermColumn.WORDS and words:
                return plain_tip(as_it_runs(words))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{term}: {words}").format(term=term, words=words) if words else term
        return None

    def _sifted(self) -> list[str]:
        return [term for term, words in self._all.items() if self._words in fold(f"{term} {words}")]
