"""The table of sources as it is seen and walked through."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from draftdesk.desktop.sources.listing.rows import Column
from draftdesk.desktop.tables import choose_row

_ENDS = {QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd}
_UPWARDS = {
    QAbstractItemView.CursorAction.MoveUp,
    QAbstractItemView.CursorAction.MovePageUp,
    QAbstractItemView.CursorAction.MovePrevious,
}
_NARROW = 40
"""Letters of a title below which it takes two lines."""


class SourceView(QTableView):
    """Rows of one line, or of two where titles would be cut to a few words; a section takes a whole row."""

    enter_pressed = Signal()
    room_changed = Signal()
    """Rows are higher or lower than they were."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().sectionResized.connect(self._on_column)
        self._give_rows_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_rows_room()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that has the keyboard is chosen, so that one sees where one is."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            choose_row(self, self.currentIndex().row())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._give_rows_room()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Past the rows of sections, which cannot be chosen."""
        if action in _ENDS:  # of the list, not of the row
            modifiers |= Qt.KeyboardModifier.ControlModifier
        found = super().moveCursor(action, modifiers)
        model = self.model()
        up = action in _UPWARDS
        while model is not None and found.isValid() and not found.flags() & Qt.ItemFlag.ItemIsSelectable:
            found = model.index(found.row() + (-1 if up else 1), found.column())
        return found if found.isValid() else self.currentIndex()

    def room_for(self, lines: int) -> int:
        """The height of a row with so many lines of words, in pixels."""
        return round(self.fontMetrics().lineSpacing() * (lines + 0.5))

    def _on_column(self, column: int) -> None:
        if column == Column.TITLE:
            self._give_rows_room()

    def _give_rows_room(self) -> None:
        """Two lines where titles would have to be cut to a few words."""
        narrow = self.columnWidth(Column.TITLE) < self.fontMetrics().horizontalAdvance("0") * _NARROW
        if (room := self.room_for(2 if narrow else 1)) != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(room)
            self.room_changed.emit()
