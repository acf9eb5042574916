"""A sheet of all acts and their keys, made from the registry; printed books go out of date."""

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QLabel, QLineEdit, QTreeView, QVBoxLayout, QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.frame.keys.model import COMMAND, KeysModel
from draftdesk.desktop.means import Means


class KeysView(QWidget):
    """The acts with their keys, and a line that leaves only those with certain words."""

    def __init__(self, means: Means, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(KeysModel(means.actions, self))
        self.shown.setRecursiveFilteringEnabled(True)
        self.shown.setAutoAcceptChildRows(True)
        self.shown.setFilterKeyColumn(-1)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        label = QLabel(self.tr("&Show those with:"))
        label.setBuddy(self.filter)
        self.tree = QTreeView()
        self.tree.setModel(self.shown)
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.expandAll()
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(COMMAND, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for each in (label, self.filter, self.tree):
            column.addWidget(each)

    def _on_filter(self, words: str) -> None:
        self.shown.setFilterFixedString(words)
        self.tree.expandAll()


class KeysSheet(FittedDialog):
    """Stays beside the window while one works."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent, means.settings, "shortcuts", letters=QSize(88, 34))
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.view = KeysView(means)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.view)
        column.addWidget(buttons)

    def done(self, result: int) -> None:
        super().done(result)
        self.deleteLater()
