"""The list of hits: any number of rows, all the same height but for the heads, so that none needs to be measured."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from draftdesk.desktop.sources.finding.hits import HitModel
from draftdesk.desktop.sources.finding.painting import HitPainter


class HitView(QTableView):
    """Shows a `HitModel`. Left and Right shut and open a source, as does a click on its head."""

    left_upwards = Signal()
    """Up was pressed on the first row, or Esc."""
    confirmed = Signal()
    """Enter was pressed, or a hit clicked twice."""

    def __init__(self, model: HitModel, painter: HitPainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self._painter = painter
        self.setItemDelegate(painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setModel(model)
        model.modelReset.connect(self.fit)
        model.rowsInserted.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Give the rows their heights."""
        metrics = self.fontMetrics()
        header, height = self.verticalHeader(), self._painter.head_height(metrics)
        header.setDefaultSectionSize(height)  # twice: Qt passes over what is so already, and heads would stay low
        header.setDefaultSectionSize(self._painter.height(metrics))
        self.verticalScrollBar().setSingleStep(metrics.height())
        header.setUpdatesEnabled(False)  # else it works out all places anew for each
        for row in self._hits.heads():
            header.resizeSection(row, height)
        header.setUpdatesEnabled(True)

    def top_number(self) -> tuple[int, int] | None:
        """The first snippet that can be seen, and how far its row is from the top: to come back to it."""
        row = self.rowAt(0)
        while 0 <= row < self._hits.rowCount():
            number = self._hits.number_at(row)
            if number is not None:
                return number, self.rowViewportPosition(row)
            row += 1
        return None

    def come_back(self, place: tuple[int, int] | None) -> None:
        """Scroll so that a snippet stands where it stood."""
        row = self._hits.row_of(place[0]) if place else None
        if place is not None and row is not None:
            bar = self.verticalScrollBar()
            self.updateGeometries()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - place[1])

    def choose(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Select these hits and no others, without moving."""
        selection = QItemSelection()
        for first, last in stretches:
            for top, bottom in self._hits.rows_of(first, last):
                selection.select(self._hits.index(top), self._hits.index(bottom))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to_first(self) -> None:
        """Choose the first hit, where none is chosen yet."""
        if self._hits.rowCount() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._hits.index(min(int(self._hits.is_head(0)), self._hits.rowCount() - 1)))

    def current_number(self) -> int | None:
        """The number of the snippet that has the keyboard."""
        index = self.currentIndex()
        return self._hits.number_at(index.row()) if index.isValid() else None

    def give_keyboard(self, number: int | None) -> None:
        """Let a snippet have the keyboard again, chosen or not."""
        row = None if number is None else self._hits.row_of(number)
        if row is not None:
            index = self._hits.index(row)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            if self._hits.is_head(index.row()):
                self._turn(index.row())
            else:
                self.confirmed.emit()
        elif plain and key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and index.isValid():
            opens = (key == Qt.Key.Key_Right) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            if opens != self._hits.is_open(index.row()):
                self._turn(index.row())
        elif plain and (key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and index.row() <= 0)):
            self.left_upwards.emit()
        elif key == Qt.Key.Key_Space and index.isValid() and self._hits.is_head(index.row()):
            self._turn(index.row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would read all rows for this; the search field is there for it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if (
            plain
            and event.button() == Qt.MouseButton.LeftButton
            and index.isValid()
            and self._hits.is_head(index.row())
        ):
            self._turn(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._hits.is_head(index.row()):
            self.confirmed.emit()

    def _turn(self, row: int) -> None:
        """Shut or open a source; the keyboard goes to its head."""
        head = self._hits.head_of(row)
        self._hits.turn(row)
        index = self._hits.index(head)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
