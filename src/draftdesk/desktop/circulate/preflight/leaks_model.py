"""What a file tells besides its text, as a table has it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from draftdesk.desktop.circulate.preflight.words import gravity_word
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.preflight.findings import Gravity

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST = 300


class LeakColumn(IntEnum):
    GRAVITY = 0
    WHAT = 1
    WORDS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakRow:
    """One thing that the file tells: what it is, and what that says."""

    gravity: Gravity
    what: str
    words: str


class LeaksModel(QAbstractTableModel):
    """A row for each thing, the gravest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[LeakRow] = ()

    def show(self, rows: Sequence[LeakRow]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(LeakColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Severity"), self.tr("What it holds"), self.tr("What that says"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        what = row.what[:1].upper() + row.what[1:]
        said = (gravity_word(row.gravity), what, as_it_runs(row.words[:_LONGEST]))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said[index.column()]
            case Qt.ItemDataRole.ToolTipRole if index.column():
                return plain_tip(said[index.column()])
            case Qt.ItemDataRole.FontRole if index.column() == LeakColumn.GRAVITY and row.gravity is Gravity.WRONG:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{gravity}: {what}. {words}").format(
                    gravity=said[0], what=what, words=row.words[:_LONGEST]
                )
        return None
