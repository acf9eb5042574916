"""All acts with their places and keys, under the menus they are on."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.acts import Act, Actions
from draftdesk.desktop.frame.finder.commands import plain
from draftdesk.desktop.frame.menus import title
from draftdesk.desktop.kinds import place_words

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SAID = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
ACT_ROLE = Qt.ItemDataRole.UserRole
"""The act of a row; None for a menu."""
COMMAND, PLACE, KEYS = range(3)


class KeysModel(QAbstractItemModel):
    """Two levels: menus, and under each its acts. It follows when keys are changed."""

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._menus: dict[str, list[Act]] = {}
        for act in actions.acts:
            if act.menu:
                self._menus.setdefault(act.menu.partition("/")[0], []).append(act)
        self._names = list(self._menus)
        actions.keys_changed.connect(self._on_keys)

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = _ROOT) -> QModelIndex:  # type: ignore[override] # Qt has another without arguments
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._names)
        return 0 if parent.internalId() or parent.column() else len(self._menus[self._names[parent.row()]])

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: ARG002 - as Qt calls it
        return 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if not index.internalId():
            return self._menu_data(index, role)
        act = self._menus[self._names[index.internalId() - 1]][index.row()]
        if role == ACT_ROLE:
            return act
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == COMMAND:
            return self._sentence(act)
        if role not in _SAID:
            return None
        match index.column():
            case 0:
                return words_of(act)
            case 1:
                return place_words(act.place)
            case _:
                return keys_words(self._actions, act)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Command"), self.tr("Place"), self.tr("Keys"))[section]
        return None

    def _menu_data(self, index: _Index, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            bold = QApplication.font()
            bold.setBold(True)
            return bold
        return title(self._names[index.row()]) if role in _SAID and index.column() == COMMAND else None

    def _sentence(self, act: Act) -> str:
        keys = keys_words(self._actions, act) or self.tr("no keys")
        if not act.place:
            return self.tr("{command}: {keys}").format(command=words_of(act), keys=keys)
        line = self.tr("{command}, in {place}: {keys}")
        return line.format(command=words_of(act), place=place_words(act.place), keys=keys)

    def _on_keys(self) -> None:
        for row in range(len(self._names)):
            menu = self.index(row, 0)
            last = self.index(self.rowCount(menu) - 1, KEYS, menu)
            self.dataChanged.emit(self.index(0, COMMAND, menu), last)


def words_of(act: Act) -> str:
    """What an act is called on its menu, whatever stands there at the moment."""
    return plain(QCoreApplication.translate("acts", act.text))


def keys_words(actions: Actions, act: Act) -> str:
    """The keys of an act: "Ctrl+Shift+Z or Ctrl+Y"; "" for none."""
    return any_of(list(actions.keys(act.name)))


def any_of(keys: list[QKeySequence]) -> str:
    """Keys of which each does the same."""
    shown = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys]
    return QCoreApplication.translate("keys", " or ").join(shown)
