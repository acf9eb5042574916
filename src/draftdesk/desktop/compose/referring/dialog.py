"""Choosing the paragraph that a cross-reference points at."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QWidget

from draftdesk.desktop.compose.referring.targets import TargetModel
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.dialogs import DraftDialog, button, column, row
from draftdesk.desktop.means import Means

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class ReferenceDialog(DraftDialog):
    """The keyboard stays in the field; its arrows move in the list."""

    chosen = Signal(str)
    """The id of the paragraph."""

    def __init__(self, means: Means, sheet: Sheet, parent: QWidget) -> None:
        super().__init__(means, "reference", "", QSize(80, 24), parent)
        self.setWindowTitle(self.tr("Insert a cross-reference"))
        self.model = TargetModel(sheet, self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Number or words"))
        self.field.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Paragraphs"))
        label = QLabel(self.tr("&Paragraph to refer to:"))
        label.setBuddy(self.field)
        self.insert = button(self.tr("&Insert"), default=True)
        cancel = button(self.tr("Cancel"))
        column(self, label, self.field, (self.list, 1), row(None, self.insert, cancel))
        self.field.textChanged.connect(self._on_typed)
        self.field.installEventFilter(self)
        self.list.activated.connect(self._on_activated)
        self.list.selectionModel().currentChanged.connect(self._allow)
        self.insert.clicked.connect(self._on_insert)
        cancel.clicked.connect(self.reject)
        self._choose_first()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVES:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        self.model.narrow(typed)
        self._choose_first()

    def _choose_first(self) -> None:
        self.list.setCurrentIndex(self.model.index(0) if self.model.rowCount() else QModelIndex())
        self._allow()

    def _allow(self) -> None:
        self.insert.setEnabled(self.list.currentIndex().isValid())

    def _on_activated(self, index: QModelIndex) -> None:
        del index
        self._on_insert()

    def _on_insert(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen.emit(self.model.target(index.row()).id)
            self.accept()
