"""A list of what was said, as it is seen and walked through."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView


class SaidList(QListView):
    """Rows as high as they are; the one that was worked on is chosen again when the list was read anew."""

    confirmed = Signal()
    """Enter: to what it is about."""
    left = Signal()
    """Esc: back to the text."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = ""
        self._row = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def choose(self, row: int) -> None:
        """Choose a row and scroll there."""
        model = self.model()
        if model is not None and row >= 0:
            self.setCurrentIndex(model.index(row, 0))

    def remember_row(self) -> None:
        """Should the chosen one go, the one that takes its place is chosen."""
        self._row = self.currentIndex().row()

    def choose_wanted(self, row_of: Callable[[str], int]) -> None:
        """Choose what was worked on last, or what stands in its place."""
        model = self.model()
        row = row_of(self.wanted) if self.wanted else -1
        if row < 0 and self._row >= 0 and model is not None:
            row = min(self._row, model.rowCount() - 1)
        self.wanted, self._row = "", -1
        if row >= 0:
            QTimer.singleShot(0, self, partial(self.choose, row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # also where it was the scroll bar that took room
            QTimer.singleShot(0, self, self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
