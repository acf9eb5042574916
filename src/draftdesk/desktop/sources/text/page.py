"""The page: a text to read and mark in, not to change. What is marked is painted under the words, so that no act
touches the text, its caret or where it was scrolled to."""

from collections.abc import Callable, Iterator, Sequence
from math import inf

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from draftdesk.desktop.boxes import boxes
from draftdesk.desktop.paper import measure, page_font
from draftdesk.desktop.sources.text.content import Mark
from draftdesk.desktop.sources.text.drawing import begins_row, paint_tint
from draftdesk.desktop.sources.text.filling import Filling, opening
from draftdesk.desktop.sources.text.margin import Margin, Stripe
from draftdesk.desktop.sources.text.setting import setter
from draftdesk.desktop.sources.text.tints import Stretch, Tints
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.units import character_at, units_at
from draftdesk.model.sources import Block, Locator

_ROOM = 16
"""Pixels between the text and the edges of the page."""
Finding = tuple[int, int, int]
"""A block, and the first and last character of something found in it."""


class Page(QTextEdit):
    """Shows blocks and marks. Positions that come and go are blocks and characters, as the workspace counts them."""

    clicked = Signal(object)
    """A click, without a selection: the numbers of the marks under it, the innermost first."""
    scrolled = Signal()
    menu_requested = Signal(QPoint)
    """Where on the screen the context menu is wanted."""

    def __init__(self, theme: Theme, describe: Callable[[Mark], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._describe = describe
        self._blocks: Sequence[Block] = ()
        self._tints = Tints()
        self._found: dict[int, list[Finding]] = {}
        self.packing: Callable[[QMimeData], object] | None = None
        """Puts into what is copied or dragged more than its words."""
        self.filling = Filling(self.document(), self)
        self._margin = Margin(self)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_ROOM / 2)
        self.setFont(page_font(self.font()))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.document().documentLayout().documentSizeChanged.connect(self._margin.update)
        self._dress()

    # --- what is shown

    @property
    def blocks(self) -> Sequence[Block]:
        return self._blocks

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show another text, from its beginning, with nothing marked."""
        self._found = {}
        self._blocks = blocks
        self.set_marks((), lambda _: QColor())
        self.filling.begin(blocks, setter(self.font()))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def set_marks(self, marks: Sequence[Mark], colour: Callable[[Sequence[str]], QColor]) -> None:
        """Mark these snippets, given in the order of their places; the text stays as it is."""
        self._tints = Tints(marks, colour, self._tints.chosen)
        self._repaint()

    def set_chosen(self, ids: Sequence[str]) -> None:
        """Outline these snippets."""
        self._tints.chosen = frozenset(ids)
        self._repaint()

    def set_found(self, found: Sequence[Finding]) -> None:
        """Tint what was looked for."""
        self._found = {}
        for each in found:
            self._found.setdefault(each[0], []).append(each)
        self._repaint()

    def redress(self, chrome: QWidget) -> None:
        """Take face, size and colours anew from the window's; the text stays where it was scrolled to."""
        top, font = self.top(), page_font(chrome.font())
        self._dress()
        if font != self.font():
            self.setFont(font)
            caret = self.caret()
            self.filling.begin(self._blocks, setter(font))
            self.show_place(*top, at_top=True)
            self._put_caret(*caret)
            self._give_room()

    # --- places

    def caret(self) -> tuple[int, int]:
        """The block and character before which the caret stands."""
        return self._place(self.textCursor().position())

    def selected(self) -> Locator | None:
        """The passage that is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or not self._blocks:
            return None
        first, start = self._place(cursor.selectionStart())
        last, end = self._place(cursor.selectionEnd())
        return Locator(page=self._blocks[first].page, block=first, end_block=last, start=start, end=end)

    def top(self) -> tuple[int, int]:
        """The block and character at the top of what is seen."""
        return self._place(self.cursorForPosition(QPoint(2, 2)).position())

    def marks_at(self, n: int, at: int) -> Sequence[int]:
        """The numbers of the marks that hold that place, the innermost first."""
        return self._tints.at(n, at)

    def show_place(self, n: int, at: int, *, at_top: bool = False) -> None:
        """Scroll until that place is in view: a little below the top, or exactly there; nothing where it is seen."""
        if not self._blocks:
            return
        self.filling.fill_to(n + 20)
        block = self.document().findBlockByNumber(min(n, len(self._blocks) - 1))
        line = block.layout().lineForTextPosition(min(self._unit(n, at), max(0, block.length() - 1)))
        y = self.document().documentLayout().blockBoundingRect(block).top() + (line.y() if line.isValid() else 0)
        bar = self.verticalScrollBar()
        if at_top:
            bar.setValue(round(y) if (n, at) > (0, 0) else 0)
        elif not bar.value() <= y <= bar.value() + self.viewport().height() - 3 * self.fontMetrics().height():
            bar.setValue(round(y - self.viewport().height() / 4))

    def select(self, place: Locator, *, caret_only: bool = False) -> None:
        """Select a passage, or put the caret before it, and bring it into view."""
        self.show_place(place.block, place.start)
        self._put_caret(place.block, place.start)
        if not caret_only:
            cursor = self.textCursor()
            cursor.setPosition(self._position(place.end_block, place.end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _put_caret(self, n: int, at: int) -> None:
        bar, cursor = self.verticalScrollBar(), self.textCursor()
        value = bar.value()
        cursor.setPosition(self._position(n, at))
        self.setTextCursor(cursor)
        bar.setValue(value)

    def _unit(self, n: int, at: int) -> int:
        block = self._blocks[n]
        return units_at(opening(block), len(opening(block))) + units_at(block.text, at)

    def _position(self, n: int, at: int) -> int:
        if not self._blocks:
            return 0
        n = min(n, len(self._blocks) - 1)
        self.filling.fill_to(n)
        return self.document().findBlockByNumber(n).position() + self._unit(n, at)

    def _place(self, position: int) -> tuple[int, int]:
        if not self._blocks:
            return 0, 0
        paragraph = self.document().findBlock(position)
        block = self._blocks[min(paragraph.blockNumber(), len(self._blocks) - 1)]
        before = self._unit(block.n, 0)
        return block.n, character_at(block.text, max(0, position - paragraph.position() - before))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen: dict[int, QPainterPath] = {}
        seen = self._seen()
        for paragraph, n in self._visible():
            self._paint_rule(painter, paragraph, n)
            for number in self._tints.seen(n, seen):
                path = self._boxes(paragraph, *self._span(number, n))
                paint_tint(painter, self._theme, self._tints[number], path)
                if self._tints.is_chosen(number):
                    chosen.setdefault(number, QPainterPath()).addPath(path)
            for _, start, end in self._found.get(n, ()):
                found = self._boxes(paragraph, self._unit(n, start), self._unit(n, end))
                painter.fillPath(found, self._theme.colour("found"))
        for number, path in chosen.items():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._tints[number].colour, 2))
            painter.drawPath(path.simplified())
        painter.end()
        super().paintEvent(event)

    def stripes(self) -> Iterator[Stripe]:
        """A stripe for each mark that is in view."""
        tops: dict[int, list[float]] = {}
        seen = self._seen()
        for paragraph, n in self._visible():
            for number in self._tints.seen(n, seen):
                box = self._boxes(paragraph, *self._span(number, n)).boundingRect()
                if not box.isEmpty():
                    found = tops.setdefault(number, [inf, -inf])
                    tops[number] = [min(found[0], box.top()), max(found[1], box.bottom())]
        for number, (top, bottom) in tops.items():
            yield self._tints.stripe(number, top, bottom)

    def pages(self) -> Iterator[tuple[float, int]]:
        """Where in view a page of the document begins, and its number."""
        for paragraph, n in self._visible():
            page = self._blocks[n].page
            if page is not None and (n == 0 or self._blocks[n - 1].page != page):
                yield self._origin(paragraph).y() + self._first_line_top(paragraph), page

    def _visible(self) -> Iterator[tuple[QTextBlock, int]]:
        """The paragraphs in view, with their blocks' numbers."""
        if not self._blocks:
            return
        paragraph = self.cursorForPosition(QPoint(0, 0)).block()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        layout = self.document().documentLayout()
        while paragraph.isValid() and paragraph.blockNumber() < self.filling.done:
            if layout.blockBoundingRect(paragraph).top() > bottom:
                return
            yield paragraph, paragraph.blockNumber()
            paragraph = paragraph.next()

    def _seen(self) -> Stretch:
        """From which place to which is in view, or a little more."""
        port = self.viewport().rect()
        first = self.cursorForPosition(port.topLeft())
        first.movePosition(QTextCursor.MoveOperation.StartOfLine)
        last = self.cursorForPosition(port.bottomLeft() + QPoint(0, self.fontMetrics().lineSpacing()))
        last.movePosition(QTextCursor.MoveOperation.EndOfLine)
        return self._place(first.position()), self._place(last.position())

    def _origin(self, paragraph: QTextBlock) -> QPointF:
        """Where a paragraph's lines are counted from, in the viewport."""
        return paragraph.layout().position() - QPointF(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        )

    def _first_line_top(self, paragraph: QTextBlock) -> float:
        return paragraph.layout().lineAt(0).y() if paragraph.layout().lineCount() else 0.0

    def _span(self, number: int, n: int) -> tuple[int, int]:
        """The units of a paragraph that a mark takes up."""
        snippet, whole = self._tints[number].mark.snippet, len(self._blocks[n].text)
        start = snippet.start if n == snippet.block else 0
        end = min(snippet.end, whole) if n == snippet.end_block else whole
        return self._unit(n, start), self._unit(n, end)

    def _boxes(self, paragraph: QTextBlock, start: int, end: int) -> QPainterPath:
        return boxes(paragraph, start, end, self._origin(paragraph))

    def _paint_rule(self, painter: QPainter, paragraph: QTextBlock, n: int) -> None:
        """A hairline above each row of a table."""
        if begins_row(self._blocks, n):
            y = self._origin(paragraph).y() - 3
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(0, y), QPointF(self.viewport().width(), y))

    def _repaint(self) -> None:
        self.viewport().update()
        self._margin.update()

    def _on_scrolled(self) -> None:
        self._margin.update()
        self.scrolled.emit()

    # --- looks and room

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("page"))
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("page"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._margin.dress(self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Keep the text as wide as reads well, in the middle, with the margin beside it."""
        inside = self.contentsRect()
        free = inside.width() - self.verticalScrollBar().sizeHint().width()
        leading = self._margin.width_needed()
        text = min(free - leading - _ROOM, measure(self.font()) + _ROOM)
        leading = max(leading, round((free - text) / 2))
        trailing = max(_ROOM, round(free - text - leading))
        sides = (trailing, leading) if self.isRightToLeft() else (leading, trailing)
        if (self.viewportMargins().left(), self.viewportMargins().right()) != sides:
            self.setViewportMargins(sides[0], 0, sides[1], 0)
        port = self.viewport().geometry()
        if port.width() != self.lineWrapColumnOrWidth():
            top = self.top()
            self.setLineWrapColumnOrWidth(port.width())
            self.show_place(*top, at_top=True)
            self.scrolled.emit()
        x = port.right() + 1 if self.isRightToLeft() else port.left() - leading
        self._margin.setGeometry(x, port.top(), leading, port.height())

    # --- the mouse

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.clicked.emit(self._under(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            under = self._under(event.pos())
            tip = "<hr>".join(self._describe(self._tints[number].mark) for number in under)
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._ask_menu()  # Qt asks for it by itself only with the Menu key
        else:
            super().keyPressEvent(event)

    def _ask_menu(self) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._ask_menu()
            return
        if not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
            self.clicked.emit(self._under(event.pos()))
        self.menu_requested.emit(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words alone: what is copied looks like the document it goes to."""
        data = QMimeData()
        words = self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n").replace("\t", " ")
        data.setText(words)
        if self.packing is not None:
            self.packing(data)
        return data

    def _under(self, point: QPoint) -> Sequence[int]:
        n, at = self._place(self.cursorForPosition(point).position())
        for number in self._tints.seen(n, self._seen()):
            path = self._boxes(self.document().findBlockByNumber(n), *self._span(number, n))
            if path.contains(QPointF(point)):
                return self.marks_at(n, at) or (number,)
        return ()
