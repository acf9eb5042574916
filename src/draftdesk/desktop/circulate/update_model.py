"""The changes of a file that comes back, as a table has them."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from draftdesk.desktop.circulate.update_words import kind_word, place_word
from draftdesk.desktop.words import as_it_runs

if TYPE_CHECKING:
    from draftdesk.drafting.updating import Update, UpdateChange

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST_LETTERS = 120
"""Of a paragraph, beside its number."""
_BETWEEN = "  ·  "


class ChangeModel(QAbstractTableModel):
    """A row for each change, ticked where it is to be made. What cannot be made has no tick, what the draft changed too
    is ticked where the file's words are to stand."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[UpdateChange, ...] = ()
        self._ticks: set[int] = set()

    def show(self, update: "Update") -> None:
        """Show these changes, those ticked that nothing stands against."""
        self.beginResetModel()
        self._changes, self._ticks = update.changes, set(update.proposed)
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> Collection[int]:
        """The places of those that are ticked."""
        return frozenset(self._ticks)

    def change(self, at: int) -> "UpdateChange | None":
        return self._changes[at] if 0 <= at < len(self._changes) else None

    def take(self, at: int, chosen: bool) -> None:
        """Tick that change, or no longer."""
        state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        self.setData(self.index(at, 0), state, Qt.ItemDataRole.CheckStateRole)

    def next_clash(self, at: int) -> int:
        """The next change after that one which the draft changed too, and from the last the first; -1 where none is."""
        clashes = [n for n, each in enumerate(self._changes) if each.clash and not each.hindrance]
        return next((n for n in clashes if n > at), clashes[0] if clashes else -1)

    def tick_all(self) -> None:
        """Tick all that nothing stands against."""
        self._tick({n for n, each in enumerate(self._changes) if not each.hindrance and not each.clash})

    def tick_none(self) -> None:
        """Tick nothing."""
        self._tick(set())

    def _tick(self, places: set[int]) -> None:
        self._ticks = places
        if self._changes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._changes) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Change"), self.tr("Paragraph"), self.tr("What stands against it"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        change = self.change(index.row()) if index.isValid() else None
        if change is None or index.column() or change.hindrance:
            return usual
        return usual | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        change = self.change(index.row()) if index.isValid() else None
        if change is None:
            return None
        against = change.hindrance or (self._clash(index.row()) if change.clash else "")
        said = (kind_word(change.kind), _place(change), as_it_runs(against))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said[index.column()]
            case Qt.ItemDataRole.ToolTipRole if index.column():
                return said[index.column()] or None
            case Qt.ItemDataRole.CheckStateRole if index.column() == 0 and not change.hindrance:
                return Qt.CheckState.Checked if index.row() in self._ticks else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return ": ".join(filter(None, (said[0], place_word(change), against)))
        return None

    def _clash(self, at: int) -> str:
        if at in self._ticks:
            return self.tr("Changed in the draft too: the file’s words are taken")
        return self.tr("Changed in the draft too: the draft’s words stay")

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticks.add(index.row())
        else:
            self._ticks.discard(index.row())
        self.dataChanged.emit(index, self.index(index.row(), self.columnCount() - 1))
        self.ticked.emit()
        return True


def _place(change: "UpdateChange") -> str:
    """Which paragraph it is about, and its first words."""
    words = " ".join((change.before or change.now or ("",))[0][:_MOST_LETTERS].split())
    return _BETWEEN.join(filter(None, (place_word(change), as_it_runs(words))))
