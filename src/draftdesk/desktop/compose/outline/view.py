"""The outline as it is seen and walked through: rows of two heights, folded and unfolded as in any tree."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLabel, QTableView, QWidget

from draftdesk.desktop.compose.outline.dropping import Aim, DropPlaces, carried
from draftdesk.desktop.compose.outline.model import OutlineModel
from draftdesk.desktop.compose.outline.painting import OutlinePainter

_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_ENDS = {QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd}
_FEW = 60
"""So many rows are measured again when their words change; of more only the numbers do."""
_REST = 40
"""Milliseconds after the last change before the rows are painted again."""


class OutlineView(QTableView):
    """Left and Right fold and unfold; what is typed goes to the filter."""

    go_requested = Signal(str, bool)
    """The person wants to see that paragraph, and with True to write there."""
    left = Signal()
    """Esc: back to where one writes."""
    typed = Signal(str)
    """Words to look for."""
    turn_requested = Signal(str, bool)
    """Unfold that paragraph (True) or fold it."""
    asked = Signal(str)
    """A key of the tree's own for an act, by the act's name."""
    dropped = Signal(object, object)
    """Ids that were carried, and the `Target` where they were let go."""

    def __init__(
        self, model: OutlineModel, painter: OutlinePainter, drops: DropPlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._outline = model
        self._painter = painter
        self._drops = drops
        self._is_filling = False
        self._kept: tuple[str, int] | None = None
        self._pressed = ""
        self._aimed: Aim | None = None
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
        heights = self.verticalHeader()
        heights.hide()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.setMinimumSectionSize(1)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setModel(model)
        model.arranging.connect(self._on_arranging)
        model.arranged.connect(self._on_arranged)
        model.dataChanged.connect(self._on_data)
        self._chosen: Sequence[str] = ()
        self._current = ""
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._paint_again)
        self._give_heights()

    # --- choosing

    @property
    def is_filling(self) -> bool:
        """Whether rows come and go just now, and selections are not the person's."""
        return self._is_filling

    def chosen(self) -> Sequence[str]:
        """The ids of the chosen rows in order."""
        rows = sorted(each.row() for each in self.selectionModel().selectedRows())
        return [name for name in map(self._outline.id_at, rows) if self._outline.stands_for(name) == name]

    def choose(self, ids: Collection[str], current: str = "") -> None:
        """Choose the rows of these paragraphs, without moving."""
        selection = QItemSelection()
        for name in ids:
            if (row := self._outline.row_of(name)) >= 0:
                index = self._outline.index(row, 0)
                selection.select(index, index)
        was, self._is_filling = self._is_filling, True
        model = self.selectionModel()
        model.select(
            selection, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        row = self._outline.row_of(current)
        if row >= 0:
            model.setCurrentIndex(self._outline.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._is_filling = was

    def current_id(self) -> str:
        """The paragraph whose row has the keyboard."""
        return self._outline.id_at(self.currentIndex().row())

    def show_row(self, row: int) -> None:
        """Scroll no further than is needed to see a row."""
        if row >= 0:
            self.scrollTo(self._outline.index(row, 0))

    def paint_rows(self, *rows: int) -> None:
        """Paint these rows anew, -1 for none."""
        for row in rows:
            self.update(self._outline.index(row, 0))

    # --- rows come and go

    def _paint_later(self) -> None:
        """Paint when the page has been painted: both at once would be felt while one writes."""
        self.viewport().setUpdatesEnabled(False)
        self._resting.start()

    def _paint_again(self) -> None:
        self.viewport().setUpdatesEnabled(True)

    def _on_arranging(self) -> None:
        self._paint_later()
        self._is_filling = True
        self._chosen, self._current = self.chosen(), self.current_id()
        row = max(0, self.rowAt(0))
        self._kept = (self._outline.id_at(row), self.rowViewportPosition(row)) if self._outline.rowCount() else None

    def _on_arranged(self, first: int, stop: int) -> None:
        self._give_heights(range(first, stop))
        self.choose(self._chosen, self._current)
        if self._kept is not None:
            row = self._outline.row_for(self._kept[0])
            if row >= 0:
                self.updateGeometries()
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.rowViewportPosition(row) - self._kept[1])
        self._is_filling = False

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        if last.row() > first.row():
            self._paint_later()
        if last.row() - first.row() < _FEW:
            self._give_heights(range(first.row(), last.row() + 1))

    def _give_heights(self, rows: range | None = None) -> None:
        """Paragraphs have the usual height; headings the one that they need."""
        metrics, font, width = self.fontMetrics(), self.font(), self.viewport().width()
        header = self.verticalHeader()
        one, two = self._painter.height(metrics, 1), self._painter.height(metrics, 2)
        if rows is None:
            header.setDefaultSectionSize(one)  # twice: Qt passes over what is so already
            header.setDefaultSectionSize(two)
            self.verticalScrollBar().setSingleStep(metrics.height())
            rows = range(self._outline.rowCount())
        header.setUpdatesEnabled(False)  # else it works out all places anew for each
        for row in rows:
            entry = self._outline.entry(row) if self._outline.is_own_height(row) else None
            lines = self._painter.lines(entry, font, width) if entry else 2
            if header.sectionSize(row) != (one, two)[lines - 1]:
                header.resizeSection(row, (one, two)[lines - 1])
        header.setUpdatesEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._give_heights()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._give_heights()

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name, key = self.current_id(), event.key()
        if event.modifiers() in _PLAIN and self._on_plain_key(name, key):
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _ALT:
            is_mirrored = self.isRightToLeft()
            self.asked.emit((_ALT_MIRRORED if is_mirrored else _ALT)[Qt.Key(key)])
            return
        text = event.text()
        if event.modifiers() in _TYPING and text.strip() and text.isprintable():
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def _on_plain_key(self, name: str, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif not name:
            return False
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_requested.emit(name, True)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            opens = (key == Qt.Key.Key_Right) == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            self._open_or_walk(name, opens=opens)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self.turn_requested.emit(name, key == Qt.Key.Key_Plus)
        else:
            return False
        return True

    def _open_or_walk(self, name: str, *, opens: bool) -> None:
        """As in any tree: unfold, then go to the first below; fold, then go to what it stands under."""
        outline = self._outline
        row, depth = outline.row_of(name), outline.depth(name)
        if opens:
            if not outline.has_below(name):
                return
            if outline.is_open(name):
                self.setCurrentIndex(outline.index(row + 1, 0))
            else:
                self.turn_requested.emit(name, True)
        elif outline.has_below(name) and outline.is_open(name) and not outline.is_filtered:
            self.turn_requested.emit(name, False)
        else:
            above = next((at for at in range(row - 1, -1, -1) if outline.depth(outline.id_at(at)) < depth), -1)
            if above >= 0 and depth:
                self.setCurrentIndex(outline.index(above, 0))

    def keyboardSearch(self, search: str) -> None:
        """Qt would read all rows for this; the filter is there for it."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if action in _ENDS:  # of the outline, not of the row
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    # --- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        name = self._outline.id_at(self.rowAt(event.position().toPoint().y()))
        self._pressed = ""
        if event.button() is Qt.MouseButton.LeftButton and name and self._is_on_arrow(name, event.position().toPoint()):
            self.turn_requested.emit(name, not self._outline.is_open(name))
            return
        self._pressed = name
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        name = self._outline.id_at(self.rowAt(event.position().toPoint().y()))
        is_plain = event.button() is Qt.MouseButton.LeftButton and event.modifiers() in _PLAIN
        if is_plain and name and name == self._pressed:
            self.go_requested.emit(name, False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        name = self._outline.id_at(self.rowAt(event.position().toPoint().y()))
        self._pressed = ""
        if name and self._is_on_arrow(name, event.position().toPoint()):
            self.turn_requested.emit(name, not self._outline.is_open(name))
        elif name:
            self.go_requested.emit(name, True)

    def arrow_area(self, row: int) -> QRect:
        """Where the arrow of a row is, in the viewport."""
        metrics = self.fontMetrics()
        lead = self._painter.lead(metrics, self._outline.depth(self._outline.id_at(row)))
        side, width = self._painter.arrow_side(metrics), self.viewport().width()
        x = width - lead - side if self.isRightToLeft() else lead
        return QRect(x, self.rowViewportPosition(row), side, self.rowHeight(row))

    def _is_on_arrow(self, name: str, at: QPoint) -> bool:
        return self._outline.has_below(name) and self.arrow_area(self._outline.row_of(name)).contains(at)

    # --- dragging

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's name
        """Carry the chosen paragraphs; what is done with them is an act, so that Qt takes no rows away."""
        names = self.chosen()
        if not names or not supportedActions:
            return
        self._pressed = ""
        drag = QDrag(self)
        drag.setMimeData(self._outline.mimeData(self.selectionModel().selectedRows()))
        label = self._drops.label(names)
        picture = QLabel(label)
        picture.setTextFormat(Qt.TextFormat.PlainText)
        picture.setMargin(6)
        picture.setAutoFillBackground(True)
        drag.setPixmap(picture.grab())
        drag.exec(Qt.DropAction.MoveAction)
        self._aim(None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # it scrolls near the edges
        names = carried(event.mimeData())
        if not names:
            event.ignore()
            return
        self._aim(self._drops.aim(names, *self._place(event.position().toPoint())))
        event.acceptProposedAction()  # also where it is refused: it is then said why

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        names, aim = carried(event.mimeData()), self._aimed
        self._aim(None)
        self.setState(QAbstractItemView.State.NoState)
        if names and aim is not None:
            event.acceptProposedAction()
            self.dropped.emit(names, aim)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._aimed is None:
            return
        painter = QPainter(self.viewport())
        target = self._aimed.target
        if target.is_into:
            area = QRect(0, self.rowViewportPosition(target.row), self.viewport().width(), self.rowHeight(target.row))
        else:
            area = QRect(0, self._top_of(target.row), self.viewport().width(), 0)
        self._painter.paint_aim(painter, self, area, self._aimed)
        painter.end()

    def _aim(self, aim: Aim | None) -> None:
        if aim != self._aimed:
            self._aimed = aim
            self.viewport().update()

    def _place(self, at: QPoint) -> tuple[int, float, int]:
        """The row under the pointer, how far down it, and the level that the pointer stands at."""
        row = self.rowAt(at.y())
        metrics = self.fontMetrics()
        x = self.viewport().width() - at.x() if self.isRightToLeft() else at.x()
        depth = (x - self._painter.lead(metrics, 0)) // self._painter.step(metrics)
        if row < 0:
            return self._outline.rowCount(), 0.0, depth
        return row, (at.y() - self.rowViewportPosition(row)) / max(1, self.rowHeight(row)), depth

    def _top_of(self, row: int) -> int:
        if row < self._outline.rowCount():
            return self.rowViewportPosition(row)
        return self.rowViewportPosition(row - 1) + self.rowHeight(row - 1) if row else 0


_TYPING = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
_ALT = {
    Qt.Key.Key_Left: "draft.promote",
    Qt.Key.Key_Right: "draft.demote",
    Qt.Key.Key_Up: "draft.move-up",
    Qt.Key.Key_Down: "draft.move-down",
}
_ALT_MIRRORED = _ALT | {Qt.Key.Key_Left: "draft.demote", Qt.Key.Key_Right: "draft.promote"}
