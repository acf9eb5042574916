"""What stands beside the text of a page: numbers of lines where they begin, what is agreed where they end."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextBlock, QTextDocument

from draftdesk.desktop.circulate.page_style import PageStyle
from draftdesk.model.document import Document
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import LineNumbers
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import is_right_to_left

_STATUS_PT = 8.5
_GAP_MM = 2.0


class Margins:
    """Paints the margins of one document. Its lines are counted throughout where it lies on one long page, for which
    `height` is 0; else as the profile has it."""

    def __init__(self, document: Document, page: QTextDocument, style: PageStyle, height: float = 0) -> None:
        self._document, self._page, self._style = document, page, style
        self._backwards = is_right_to_left(style.language)
        self._statuses = _statuses(document, style)
        self._has_numbers = style.profile.page.line_numbers is not LineNumbers.OFF
        self._laid_out: tuple[float, ...] = ()
        self._lines: list[tuple[QTextBlock, QRectF, int]] = []
        self._next: Iterator[QTextBlock] = iter(())
        self._seen = 0
        self._font = style.painted_font(_STATUS_PT)
        restarts = style.profile.page.line_numbers is LineNumbers.EACH_PAGE
        self._height = height if restarts else 0.0
        self._before_page: dict[int, int] = {}

    def paint(self, painter: QPainter, shown: QRectF) -> None:
        """Paint beside what is shown, in the document's own coordinates."""
        if not (self._statuses or self._has_numbers):
            return
        painter.setFont(self._font)
        self._count(shown.bottom())
        for block, box, counted in self._lines[max(0, bisect_right(self._lines, shown.top(), key=_top) - 1) :]:
            if box.top() > shown.bottom():
                return
            self._paint_status(painter, block, box)
            self._paint_numbers(painter, block, box, counted)

    def _count(self, bottom: float) -> None:
        """Note of each block, down to there and once for a layout, where it is and how many lines stand before it."""
        layout, frame = self._page.documentLayout(), self._page.rootFrame().frameFormat()
        laid_out = (self._page.textWidth(), frame.leftMargin(), frame.rightMargin(), frame.topMargin())
        if laid_out != self._laid_out:
            self._laid_out, self._lines = laid_out, []
            self._next, self._seen = _counted_blocks(self._page, self._document), 0
            self._before_page = {}
        while not self._lines or self._lines[-1][1].top() <= bottom:
            block = next(self._next, None)
            if block is None:
                return
            box = layout.blockBoundingRect(block)
            self._lines.append((block, box, self._seen))
            if self._height:
                for n in range(block.layout().lineCount()):
                    self._before_page.setdefault(self._page_of(block, box, n), self._seen + n)
            self._seen += block.layout().lineCount()

    def _paint_status(self, painter: QPainter, block: QTextBlock, box: QRectF) -> None:
        said = self._statuses.get(block.userState())
        if said and block.layout().lineCount():
            line = block.layout().lineAt(0)
            self._beside(painter, said, box.top() + line.y() + line.ascent(), at_end=True)

    def _paint_numbers(self, painter: QPainter, block: QTextBlock, box: QRectF, counted: int) -> None:
        if not self._has_numbers:
            return
        every = self._style.profile.page.line_numbers_every
        for n in range(block.layout().lineCount()):
            number = counted + n + 1 - self._before_page.get(self._page_of(block, box, n), 0)
            if number % every == 0:
                line = block.layout().lineAt(n)
                self._beside(painter, str(number), box.top() + line.y() + line.ascent(), at_end=False)

    def _page_of(self, block: QTextBlock, box: QRectF, n: int) -> int:
        """Which page a line of a block stands on."""
        line = block.layout().lineAt(n)
        return int((box.top() + line.y() + line.height() / 2) // self._height) if self._height else 0

    def _beside(self, painter: QPainter, text: str, baseline: float, *, at_end: bool) -> None:
        """A line of text in one of the margins, cut where that is too narrow."""
        frame = self._page.rootFrame().frameFormat()
        width = self._page.size().width()
        gap = self._style.mm(_GAP_MM if at_end else self._style.profile.page.line_numbers_mm)
        is_right = at_end is not self._backwards
        room = (frame.rightMargin() if is_right else frame.leftMargin()) - min(gap, self._style.mm(_GAP_MM)) * 2
        if room <= 0:
            return
        metrics = QFontMetricsF(self._font)
        said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        long = metrics.horizontalAdvance(said)
        gap = min(gap, max(0.0, room - long))
        if is_right:
            painter.drawText(QPointF(width - frame.rightMargin() + gap, baseline), said)
        else:
            painter.drawText(QPointF(frame.leftMargin() - gap - long, baseline), said)


def _statuses(document: Document, style: PageStyle) -> Mapping[int, str]:
    """What the margin says of paragraphs, by their places."""
    if not style.profile.margin_status:
        return {}
    words = house_words(document.language).statuses
    return {place: words[each.status] for place, each in enumerate(document.paragraphs) if each.status in words}


def _top(line: tuple[QTextBlock, QRectF, int]) -> float:
    return line[1].top()


def _counted_blocks(page: QTextDocument, document: Document) -> Iterator[QTextBlock]:
    """The blocks whose lines Word counts: those of the text, neither its title nor what stands before and behind it."""
    block = page.begin()
    while block.isValid():
        place = block.userState()
        if place >= 0 and document.paragraphs[place].role is not Role.TITLE:
            yield block
        block = block.next()
