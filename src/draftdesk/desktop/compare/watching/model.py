"""What is watched, as Qt's lists read it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.compare.watching.naming import watched_word
from draftdesk.desktop.saying.painting import Part, Said
from draftdesk.desktop.tips import plain_tip
from draftdesk.model.watching import WatchItem

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Touched:
    """How many changes touch an item: `inside` the words that changed, or `elsewhere` in the paragraph."""

    inside: int = 0
    elsewhere: int = 0


class WatchModel(QAbstractListModel):
    """The items in the order in which they were put on the list, each with how many changes touch it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: tuple[WatchItem, ...] = ()
        self._touched: Mapping[str, Touched] | None = None

    def hold(self, items: Sequence[WatchItem], touched: Mapping[str, Touched] | None) -> None:
        """Show these; without `touched` nothing is compared, and no change is counted."""
        items = tuple(items)
        if (items, touched) == (self._items, self._touched):
            return
        if [each.id for each in items] == [each.id for each in self._items]:
            self._items, self._touched = items, touched
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            self.layoutChanged.emit()
            return
        self.beginResetModel()
        self._items, self._touched = items, touched
        self.endResetModel()

    def item(self, row: int) -> WatchItem | None:
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, item_id: str) -> int:
        """The row of an item, -1 where it is not there."""
        return next((row for row, each in enumerate(self._items) if each.id == item_id), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        match role:
            case Part.SAID:
                return Said(watched_word(item), "", self._counted(item), item.note)
            case Qt.ItemDataRole.DisplayRole:
                return watched_word(item)
            case Qt.ItemDataRole.ToolTipRole if self._touched is not None:
                return self._explained(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (watched_word(item), self._counted(item), item.note)
                return ". ".join(part for part in parts if part)
        return None

    def _explained(self, item: WatchItem) -> str:
        found = (self._touched or {}).get(item.id, Touched())
        lines = (
            self.tr("Changes of its own words: {count}").format(count=f"{found.inside:,}"),
            self.tr("Changes elsewhere in a paragraph where it stands: {count}").format(count=f"{found.elsewhere:,}"),
        )
        return plain_tip("\n".join(lines))

    def _counted(self, item: WatchItem) -> str:
        if self._touched is None:
            return ""
        found = self._touched.get(item.id, Touched())
        said = []
        if found.inside:
            said.append(self.tr("Changed: {count}").format(count=f"{found.inside:,}"))
        if found.elsewhere:
            said.append(self.tr("Nearby: {count}").format(count=f"{found.elsewhere:,}"))
        return " · ".join(said) or self.tr("No change touches it")
