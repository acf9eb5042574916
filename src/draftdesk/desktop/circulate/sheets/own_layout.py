"""Our own layout of a document on paper: its pages in the profile's size, with running lines and what margins say."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt, QThread
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from draftdesk.desktop.circulate.page import set_out
from draftdesk.desktop.circulate.page_front import has_masthead
from draftdesk.desktop.circulate.page_margins import Margins
from draftdesk.desktop.circulate.page_style import KEEPS, PageStyle
from draftdesk.desktop.circulate.sheets.printed import begun, in_points, pages_asked
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.document import Document
from draftdesk.model.export_profile import ExportProfile, Line
from draftdesk.model.running import filled, punctuated, said_of, titled, without_repeats
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import is_right_to_left

if TYPE_CHECKING:  # nobody who does not print waits for it
    from PySide6.QtPrintSupport import QPrinter

_POINTS_TO_THE_INCH = 72
_GAP_PT = 6.0
_RULE_PT = 0.5
_NOTHING = Line()


class OwnLayout:
    """Laid out when it is made, once for every printer; smaller paper gets smaller pages."""

    def __init__(self, document: Document, profile: ExportProfile, font: QFont) -> None:
        self._document, self._profile = document, profile
        self._style = PageStyle(profile, font, document.language, on_paper=True)
        self._backwards = is_right_to_left(document.language)
        mm = self._style.mm
        self._size = QSizeF(mm(profile.page.width_mm), mm(profile.page.height_mm))
        self._words = house_words(document.language)
        self._header_font, self._footer_font = self._running_fonts()
        self._page = set_out(document, self._style)
        self._page.setUseDesignMetrics(True)
        self._set_margins()
        _keep_together(self._page, self._size.height())
        self._count = self._page.pageCount()
        self._first = _letter_pages(self._page, self._size.height())
        self._margins = Margins(document, self._page, self._style, self._size.height())

    @property
    def paper(self) -> QSizeF:
        return in_points(self._profile.page)

    def live_on(self, thread: QThread) -> None:
        self._page.moveToThread(thread)

    def print_on(self, printer: "QPrinter", progress: Progress) -> None:
        self._paint(printer, pages_asked(printer, self._count), progress)

    def show_on(self, printer: "QPrinter") -> None:
        self._paint(printer, range(self._count), silent)

    def close(self) -> None:
        """Nothing is held."""

    # --- laid out

    def _running_fonts(self) -> tuple[QFont, QFont]:
        running = self._profile.running
        header, footer = (self._style.painted_font(running.size_pt) for _ in range(2))
        header.setBold(running.bold_header)
        footer.setBold(running.bold_footer)
        return header, footer

    def _set_margins(self) -> None:
        """Those of the profile, more where a running line would stand in the text, as Word does."""
        paper, mm, px = self._profile.page, self._style.mm, self._style.px
        start, end = mm(paper.start_mm), mm(paper.end_mm)
        self._page.setDocumentMargin(0)
        self._page.setPageSize(self._size)
        shape = self._page.rootFrame().frameFormat()
        shape.setLeftMargin(end if self._backwards else start)
        shape.setRightMargin(start if self._backwards else end)
        shape.setTopMargin(max(mm(paper.top_mm), self._header_base() + px(_GAP_PT)))
        footer = mm(paper.footer_mm) + QFontMetricsF(self._footer_font).height()
        shape.setBottomMargin(max(mm(paper.bottom_mm), footer + px(_GAP_PT)))
        self._page.rootFrame().setFrameFormat(shape)

    def _header_base(self) -> float:
        """Where the header ends."""
        before = self._style.mm(self._profile.page.header_mm) + self._style.px(self._profile.running.header_before_pt)
        return before + QFontMetricsF(self._header_font).height()

    # --- painted

    def _paint(self, printer: "QPrinter", numbers: range, progress: Progress) -> None:
        printer.setFullPage(True)
        painter = begun(printer)
        try:
            for nth, number in enumerate(numbers):
                if nth:
                    printer.newPage()
                room = QRectF(painter.viewport()).size()
                fitting = min(
                    printer.resolution() / self._style.px(_POINTS_TO_THE_INCH),
                    room.width() / self._size.width(),
                    room.height() / self._size.height(),
                )
                painter.save()
                painter.translate(QPointF((room.width() - self._size.width() * fitting) / 2, 0))
                painter.scale(fitting, fitting)
                self._paint_page(painter, number)
                painter.restore()
                progress(nth + 1, len(numbers), QCoreApplication.translate("printing", "Printing"))
        finally:
            painter.end()

    def _paint_page(self, painter: QPainter, number: int) -> None:
        top = number * self._size.height()
        shown = QRectF(QPointF(0, top), self._size)
        painter.setPen(Qt.GlobalColor.black)
        if number >= self._first:
            self._paint_running_lines(painter, number - self._first + 1)
        painter.translate(QPointF(0, -top))
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.palette = palette
        context.clip = shown
        painter.setClipRect(shown)
        self._page.documentLayout().draw(painter, context)
        painter.setPen(Qt.GlobalColor.black)
        self._margins.paint(painter, shown)

    def _paint_running_lines(self, painter: QPainter, page: int) -> None:
        running = self._profile.running
        usual = titled(running.header, self._document)
        usual = usual if self._says(usual, page) else Line(start="{title}")
        header, footer = (usual, running.footer) if page > 1 else (running.first_header, running.first_footer)
        if page == 1 and has_masthead(self._document, self._profile):
            header = _NOTHING
        turned = running.mirrored and page % 2 == 0
        shape = self._page.rootFrame().frameFormat()
        left, width = shape.leftMargin(), self._size.width() - shape.leftMargin() - shape.rightMargin()
        base, high = self._header_base(), QFontMetricsF(self._header_font).height()
        if self._says(header, page):
            self._paint_line(painter, header, page, QRectF(left, base - high, width, high), self._header_font, turned)
            if running.rule:
                y, thick = base + self._style.px(1), self._style.px(_RULE_PT)
                painter.fillRect(QRectF(left, y, width, thick), Qt.GlobalColor.black)
        high = QFontMetricsF(self._footer_font).height()
        foot = self._size.height() - self._style.mm(self._profile.page.footer_mm) - high
        self._paint_line(painter, footer, page, QRectF(left, foot, width, high), self._footer_font, turned)

    def _paint_line(self, painter: QPainter, line: Line, page: int, room: QRectF, font: QFont, turned: bool) -> None:
        """Its parts where they belong, start and end changed over where it is `turned`; what begins the line that is
        not gives way where there is no room for all."""
        start, centre, end = (self._said(each, page) for each in (line.start, line.centre, line.end))
        metrics = QFontMetricsF(font)
        taken = sum(metrics.horizontalAdvance(each) + self._style.px(_GAP_PT) for each in (centre, end) if each)
        start = metrics.elidedText(start, Qt.TextElideMode.ElideRight, max(0.0, room.width() - taken))
        if turned:
            start, end = end, start
        painter.setFont(font)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._backwards:
            near, far = far, near
        for text, where in ((start, near), (centre, Qt.AlignmentFlag.AlignHCenter), (end, far)):
            option = QTextOption(where | Qt.AlignmentFlag.AlignVCenter)
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
            direction = Qt.LayoutDirection.RightToLeft if self._backwards else Qt.LayoutDirection.LeftToRight
            option.setTextDirection(direction)
            painter.drawText(room, text, option)

    def _says(self, line: Line, page: int) -> bool:
        return any(self._said(each, page) for each in (line.start, line.centre, line.end))

    def _said(self, pattern: str, page: int) -> str:
        """A part of a running line. As in Word, the number of pages is not told where a cover letter is counted in
        it."""
        values = without_repeats(pattern, said_of(self._document, self._words.paging))
        values["page"], values["pages"] = str(page), "" if self._first else str(self._count)
        return "".join(each.text for each in filled(punctuated(pattern, self._words), values, ()))


def _keep_together(page: QTextDocument, height: float) -> None:
    """Move headings, and whatever else keeps with the next block, to the page where that begins."""
    first, block = QTextBlock(), page.begin()
    while block.isValid():
        following = block.next()
        if not block.blockFormat().property(KEEPS):
            first = QTextBlock()
        else:
            first = first if first.isValid() else block
            if following.isValid() and _page_of(following, height) > _page_of(first, height):
                shape = first.blockFormat()
                shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(first).setBlockFormat(shape)
                page.markContentsDirty(
                    first.position(), page.characterCount() - first.position()
                )  # Qt forgets the rest
                first = QTextBlock()
        block = following


def _page_of(block: QTextBlock, height: float) -> int:
    """The page on which a block begins."""
    top = block.document().documentLayout().blockBoundingRect(block).top()
    lines = block.layout()
    return int((top + (lines.lineAt(0).y() if lines.lineCount() else 0)) // height)


def _letter_pages(page: QTextDocument, height: float) -> int:
    """How many pages the cover letter has, which ends in a break; 0 where there is none."""
    block, layout = page.begin(), page.documentLayout()
    while block.isValid():
        if block.blockFormat().pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysAfter:
            return int(layout.blockBoundingRect(block).top() // height) + 1
        block = block.next()
    return 0
