"""A sheet of all acts and their keys, made from the registry; printed books go out of date."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.acts import Act, Actions
from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.frame.finder.commands import plain
from draftdesk.desktop.frame.menus import title
from draftdesk.desktop.kinds import place_words
from draftdesk.desktop.means import Means

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ShortcutModel(QAbstractItemModel):
    """The menus, and under each its acts with their keys."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._menus: dict[str, list[Act]] = {}
        for act in actions.acts:
            if act.menu:
                self._menus.setdefault(act.menu.partition("/")[0], []).append(act)
        self._names = list(self._menus)

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
        return 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.FontRole and index.isValid() and not index.internalId():
            bold = QApplication.font()
            bold.setBold(True)
            return bold
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if not index.internalId():
            return title(self._names[index.row()]) if index.column() == 0 else None
        act = self._menus[self._names[index.internalId() - 1]][index.row()]
        if index.column() == 1:
            return self._keys(act)
        return plain(QCoreApplication.translate("acts", act.text))

    def _keys(self, act: Act) -> str:
        keys = QKeySequence.listToString(self._actions.keys(act.name), QKeySequence.SequenceFormat.NativeText)
        shown = keys.replace("; ", self.tr(" or "))
        if not shown or not act.local:
            return shown
        return self.tr("{keys} (in {place})").format(keys=shown, place=place_words(act.place))

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Command"), self.tr("Keys"))[section]
        return None


class ShortcutsDialog(FittedDialog):
    """Stays beside the window while one works."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent, means.settings, "shortcuts", letters=QSize(78, 34))
        self._means = means
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(ShortcutModel(means.actions, self))
        self._shown.setRecursiveFilteringEnabled(True)
        self._shown.setAutoAcceptChildRows(True)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filter = QLineEdit()
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter)
        label = QLabel(self.tr("&Show those with:"))
        label.setBuddy(self._filter)
        self._sheet = QTreeView()
        self._sheet.setModel(self._shown)
        self._sheet.setAccessibleName(self.tr("Commands and their keys"))
        self._sheet.setRootIsDecorated(False)
        self._sheet.setItemsExpandable(False)
        self._sheet.setAlternatingRowColors(True)
        self._sheet.expandAll()
        self._sheet.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._sheet.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._sheet.header().setStretchLastSection(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for each in (label, self._filter, self._sheet, buttons):
            column.addWidget(each)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()

    def _on_filter(self, words: str) -> None:
        self._shown.setFilterFixedString(words)
        self._sheet.expandAll()
