"""A page of a comparison: read, not changed. What is not letters is painted, so that nothing touches the text, its
caret or where it was scrolled to."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from draftdesk.desktop.compare.reading.copying import lines_between, packed
from draftdesk.desktop.compare.reading.filling import AT_ONCE, Filling
from draftdesk.desktop.compare.reading.layers import Layers
from draftdesk.desktop.compare.reading.lines import Lines
from draftdesk.desktop.compare.reading.painting import paint_over, paint_under
from draftdesk.desktop.compare.reading.setting import Setter, gutter_width
from draftdesk.desktop.compare.reading.whereabouts import THIRD, Place, Whereabouts
from draftdesk.desktop.paper import measure, page_font
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.tips import plain_tip

Found = tuple[int, int, int]
"""A paragraph of Qt's, and where in it something stands, in Qt's units."""
_ROOM = 1.3
"""Around the text, in heights of a line: signs stand there."""


class ReadingPage(QTextEdit):
    """Shows the entries that its lines give. Places that come and go are entries; `layers` says what is drawn."""

    reached = Signal(int)
    """The person put the caret into that change."""
    scrolled = Signal()
    grown = Signal()
    """All of the text stands on the page."""

    def __init__(self, theme: Theme, layers: Layers, budget: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layers = layers
        self._lines: Lines | None = None
        self._places: Mapping[int, int] = {}
        self._wanted: tuple[int, float, float] | None = None
        self._found: Mapping[int, Sequence[tuple[int, int]]] = {}
        self._caret_of: int | None = None
        self._caret_wanted: int | None = None
        self._is_still = self._is_growing = self._was_empty = False
        self._kept: tuple[Place, int, Place] | None = None
        self.filling = Filling(self.document(), budget, self)
        self.where = Whereabouts(self, self.filling)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFont(page_font(self.font()))
        self._dress()
        self.verticalScrollBar().valueChanged.connect(self.scrolled)
        self.horizontalScrollBar().rangeChanged.connect(self._on_widened)
        self.cursorPositionChanged.connect(self._on_caret)
        self.filling.growing.connect(self._on_growing)
        self.filling.grew.connect(self._on_grown)
        self.filling.filled.connect(self._on_grown)
        self.filling.filled.connect(self.grown)
        self.filling.renewing.connect(self._keep)
        self.filling.renewed.connect(self._go_back)

    # --- what is shown

    @property
    def lines(self) -> Lines | None:
        return self._lines

    def show_lines(self, lines: Lines | None, *, at_once: bool = True) -> None:
        """Show another comparison, from its beginning; None for nothing. Without `at_once` even the first screen waits
        until nobody else has anything to do."""
        self._lines = lines
        self._wanted, self._found, self._caret_of, self._caret_wanted = None, {}, None, None
        places: dict[int, int] = {}
        for n, entry in enumerate(lines.entries if lines else ()):
            if not entry.left:
                places.setdefault(entry.at, n)
        self._places = places
        self._give_room()
        with self._quietly():
            self.filling.begin(lines, self._setter(), AT_ONCE if at_once else 0)
        self.verticalScrollBar().setValue(0)

    def renew(self) -> None:
        """Other changes pass the sieve: show those anew that are concerned, what is in view first."""
        self._found = {}
        first, last = self.where.seen()
        self.filling.renew(range(first[0], last[0] + 1))

    def redress(self, chrome: QWidget) -> None:
        """Take face, size and colours anew from the window's; the text stays where it was scrolled to."""
        place, font = self._wanted or self.reading_place(), page_font(chrome.font())
        caret = self._caret_of if self._caret_wanted is None else self._caret_wanted
        self._dress()
        self.setFont(font)
        self._give_room()
        if self._lines is None:
            return
        with self._quietly():
            self.filling.begin(self._lines, self._setter(), AT_ONCE if self.isVisible() else 0)
        self._caret_of, self._caret_wanted = None, caret
        if place is not None:
            self.reveal(*place)
        self._put_wanted_caret()

    def _gutter(self) -> int:
        return self._lines.gutter if self._lines is not None else 0

    def _setter(self) -> Setter:
        parent = self.parentWidget()
        chrome = parent.font() if parent is not None else self.font()
        return Setter(self.font(), chrome, self._theme, self._gutter())

    # --- places

    def reading_place(self) -> tuple[int, float, float] | None:
        """The change one reads, how far in it, and at which height."""
        if self._lines is None or not self.filling.done:
            return None
        y = self.where.reading_line()
        n, far = self.where.place_at(y)
        return self._lines.entries[n].at, far, y

    def reveal(self, at: int, far: float = 0.0, y: float | None = None) -> None:
        """Bring a change to that height, or to the upper third; as soon as it stands there."""
        n = self._places.get(at)
        if n is None:
            return
        y = self.viewport().height() / THIRD if y is None else y
        if n >= self.filling.done:
            self._wanted = at, far, y
            return
        self._wanted = None
        self.where.show((n, far), y)

    def go(self, at: int, *, scroll: bool = True) -> None:
        """Put the caret into a change and, with `scroll`, bring it into the upper third."""
        n = self._places.get(at)
        if n is None:
            return
        if scroll:
            self.reveal(at)
        if self._caret_of != n:
            self._caret_wanted = n
            self._put_wanted_caret()

    def _put_wanted_caret(self) -> None:
        """Put the caret where it was sent, as soon as that stands on the page."""
        n = self._caret_wanted
        if n is not None and n < self.filling.done:
            self._caret_of, self._caret_wanted = n, None
            self._put_caret(self.filling.blocks_of(n)[-1])

    def _on_growing(self, grows: bool) -> None:
        """Qt says that the caret moved when words are written anywhere, and takes it along where they are the first."""
        if grows:
            self._is_growing, self._was_empty = True, self.filling.done == 0
            return
        if self._was_empty:
            self._put_caret(0)
        self._is_growing = False

    def _on_grown(self) -> None:
        if self._wanted is not None:
            self.reveal(*self._wanted)
        self._put_wanted_caret()

    def _put_caret(self, block: int, unit: int = 0) -> None:
        cursor = QTextCursor(self.document().findBlockByNumber(block))
        cursor.setPosition(cursor.position() + unit)
        with self._quietly():
            self.setTextCursor(cursor)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What happens to the caret is nobody's doing, and scrolls nothing by itself."""
        bar, was = self.verticalScrollBar(), self._is_still
        value, self._is_still = bar.value(), True
        try:
            yield
        finally:
            self._is_still = was
            bar.setValue(value)

    def _on_caret(self) -> None:
        if (
            self._is_still
            or self._is_growing
            or not self.filling.done
            or self._lines is None
            or self.textCursor().hasSelection()
        ):
            return
        n = self.filling.entry_at(self.textCursor().blockNumber())
        if n != self._caret_of:
            self._caret_of, self._caret_wanted = n, None
            self.reached.emit(self._lines.entries[n].at)

    def _keep(self) -> None:
        """Remember what is read, and where the caret is: what stands above is about to become longer or shorter."""
        y = round(self.viewport().height() / THIRD)
        cursor = self.textCursor()
        n = self.filling.entry_at(cursor.blockNumber())
        far = cursor.blockNumber() - self.filling.block_of(n) + cursor.positionInBlock() / 1_000_000
        self._kept = self.where.place_at(y), y, (n, far)
        self._is_still = True

    def _go_back(self) -> None:
        if self._kept is None:
            return
        place, y, (n, far) = self._kept
        blocks = self.filling.blocks_of(n)
        if not self.textCursor().hasSelection():
            block = blocks[min(int(far), len(blocks) - 1)]
            length = self.document().findBlockByNumber(block).length()
            self._put_caret(block, min(round((far - int(far)) * 1_000_000), length - 1))
        self._is_still, self._kept = False, None
        if self.verticalScrollBar().value() > 0:
            self.where.show(place, y)
        self.viewport().update()

    # --- finding

    def set_found(self, found: Sequence[Found]) -> None:
        """Tint what was looked for."""
        by_block: dict[int, list[tuple[int, int]]] = {}
        for block, start, end in found:
            by_block.setdefault(block, []).append((start, end))
        self._found = by_block
        self.viewport().update()

    def select(self, found: Found, *, caret_only: bool = False) -> None:
        """Select what was found and bring it into view."""
        block = self.document().findBlockByNumber(found[0])
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + found[1])
        line = block.layout().lineForTextPosition(found[1])
        if not caret_only:
            cursor.setPosition(block.position() + found[2], QTextCursor.MoveMode.KeepAnchor)
        with self._quietly():
            self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(block).top() + (line.y() if line.isValid() else 0)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if not bar.value() <= top <= bar.value() + height - 3 * self.fontMetrics().height():
            bar.setValue(round(top - height / THIRD))

    def createMimeDataFromSelection(self) -> QMimeData:
        return packed(lines_between(self.textCursor()), self._theme)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = list(self.where.visible())
        if self._lines is not None:
            paint_under(self, seen, self._layers, self._theme, self._found)
        super().paintEvent(event)
        if self._lines is not None and seen:
            paint_over(self, seen, self._layers, self._theme)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = ""
            if self._lines is not None and self.filling.done:
                words = self._layers.told(self._lines.entries[self.where.place_at(event.pos().y())[0]].at)
            QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    # --- looks and room

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("page"))
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("page"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.document().setDocumentMargin(self.fontMetrics().height() * _ROOM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Keep the text as wide as reads well, in the middle."""
        free = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        wide = measure(self.font()) + 2 * self.document().documentMargin() + gutter_width(self.font(), self._gutter())
        beside = max(0, round((free - wide) / 2))
        if (self.viewportMargins().left(), self.viewportMargins().right()) != (beside, beside):
            self.setViewportMargins(beside, 0, beside, 0)
        width = self.viewport().width()
        if width != self.lineWrapColumnOrWidth():
            top = self.where.seen()[0]
            self.setLineWrapColumnOrWidth(width)
            if self.verticalScrollBar().value() > 0:
                self.where.show(top)
            self.scrolled.emit()

    def _on_widened(self, low: int, high: int) -> None:
        """All text is wrapped, but Qt counts the margin of lines from right to left twice, and would shift them."""
        if (low, high) != (0, 0):
            self.horizontalScrollBar().setRange(0, 0)
