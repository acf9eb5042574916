"""The marked-up copy on paper: both texts in one, as the page of Compare shows them, black and white alike."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF, QRectF, QSizeF, Qt, QThread
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QPen,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
)

from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.reading.lines import InOne, Line, Sort
from draftdesk.desktop.compare.reading.painting import paint_moved
from draftdesk.desktop.compare.reading.setting import Setter
from draftdesk.desktop.compare.telling import hidden_word, internal_word, summary_word
from draftdesk.desktop.units import reads_from_right
from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison_told import is_untouched
from draftdesk.model.errors import CannotWrite
from draftdesk.writing.marked import Run

_LETTERS = 11
"""Points."""
_HEAD = 26.0
"""Points kept for the line above the text, and as many for the number of the page below it."""
_AT_A_TIME, _LAID_OUT = 20, 50


@dataclass(frozen=True, slots=True)
class Paper:
    """The colours of all roles on white paper."""

    roles: Mapping[str, str]

    def colour(self, role: str) -> QColor:
        return QColor(self.roles[role])


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What is to be printed. `above` stands at the top of each page, `top` before the text on the first; without
    `whole` only paragraphs that changed, below their headings. `faces` are those of the text and of what we say.
    `as_shapes` has letters painted as shapes: what Qt's preview is given as words it sets anew, from left to right."""

    above: str
    top: tuple[str, ...]
    whole: bool
    faces: tuple[QFont, QFont]
    paper: Paper
    is_rtl: bool
    as_shapes: bool = False


def top_of(matter: Matter, titles: tuple[str, str], date: str, warnings: tuple[str, ...]) -> tuple[str, ...]:
    """What stands before the text: whether it is internal, which two, what changed, what of it is not shown, how it is
    marked."""
    found = matter.found
    lines = [
        internal_word(matter.sieve),
        QCoreApplication.translate("printing", "From: {a}").format(a=titles[0]),
        QCoreApplication.translate("printing", "To: {b}").format(b=titles[1]),
        QCoreApplication.translate("printing", "Compared: {date}").format(date=date),
        summary_word(matter.comparison.counts),
    ]
    if hidden := hidden_word(found):
        lines.append(
            QCoreApplication.translate("printing", "{hidden}; these are printed as the newer text has them.").format(
                hidden=hidden
            )
        )
    others = found.of - len(found.changes) - sum(found.hidden.values())
    if others > 0:
        line = QCoreApplication.translate("printing", "Marked are {count} of {of} changes: those that the list showed.")
        lines.append(line.format(count=f"{len(found.changes):,}", of=f"{found.of:,}"))
    lines += warnings
    lines.append(
        QCoreApplication.translate(
            "printing",
            "Underlined: new. Struck out: gone. Underlined twice: moved. Underlined with dots: editorial alone, such "
            "as spelling or spacing.",
        )
    )
    return tuple(line for line in lines if line)


def still(matter: Matter) -> Callable[[], Matter]:
    """Makes a matter of what this one shows now, on whatever thread; it hears of nothing that happens later."""
    compared, sieve = matter.compared, matter.sieve
    touches = {at: matter.touches(at) for at in matter.touched}
    remarks = {at: matter.remarks(at) for at in matter.remarked}

    def make() -> Matter:
        made = Matter()
        made.put(compared)
        made.mark(touches, remarks)
        made.sift(**{each.name: getattr(sieve, each.name) for each in fields(sieve)})
        return made

    return make


def has_turned(matter: Matter) -> bool:
    """Whether anything in either text, or what is said of it, runs from right to left."""
    comparison = matter.comparison
    said = (each.text for side in (comparison.a, comparison.b) for each in side if not each.text.isascii())
    return QGuiApplication.isRightToLeft() or any(
        bidirectional(letter) in ("R", "AL") for text in said for letter in text
    )


class Pages:
    """The copy laid out for paper of one size. It lives on the thread that made it until that hands it on."""

    def __init__(self, matter: Matter, copy: Copy, layout: QPageLayout, progress: Progress) -> None:
        """`progress` may stop the work by raising."""
        waiting = QEventLoop()  # gives a thread that Python made what Qt's layout sets its timers with
        self._copy = copy
        self.layout = QPageLayout(layout)
        area = layout.paintRect(QPageLayout.Unit.Point)
        self._page = QSizeF(area.width(), max(4 * _HEAD, area.height() - 2 * _HEAD))
        self.document = _document(self._page, copy)
        self._fill(matter, progress)
        self.count = self.document.pageCount()
        del waiting

    def fits(self, layout: QPageLayout, *, as_shapes: bool) -> bool:
        """Whether it is laid out for paper of that size, with those margins, and letters painted so."""
        is_same_paper = layout.paintRect(QPageLayout.Unit.Point) == self.layout.paintRect(QPageLayout.Unit.Point)
        return is_same_paper and as_shapes == self._copy.as_shapes

    @property
    def as_shapes(self) -> bool:
        """Whether letters are painted as shapes."""
        return self._copy.as_shapes

    def live_on(self, thread: QThread) -> None:
        """Let it be used on that thread from now on, no longer on the one that made it."""
        self.document.moveToThread(thread)

    def paint(self, device: QPagedPaintDevice, resolution: int, numbers: range, progress: Progress) -> None:
        """Paint pages, counted from 1, on the device, which takes so many dots to the inch."""
        painter = QPainter()
        if not painter.begin(device):
            raise CannotWrite(
                QCoreApplication.translate(
                    "printing", "nothing was printed: the printer or the file cannot be written to"
                )
            )
        try:
            painter.scale(resolution / 72, resolution / 72)
            for nth, number in enumerate(numbers):
                progress(nth, len(numbers), QCoreApplication.translate("printing", "Printing"))
                if nth:
                    device.newPage()
                self._paint_page(painter, number)
        finally:
            painter.end()

    def _fill(self, matter: Matter, progress: Progress) -> None:
        text, chrome = self._copy.faces
        lines, layout = InOne(matter), self.document.documentLayout()
        setter = Setter(text, chrome, self._copy.paper, lines.gutter)
        cursor = QTextCursor(self.document)
        begin = True
        of = len(lines.entries)
        for line in (Line(runs=(Run(words),), sort=Sort.SAID, is_rtl=self._copy.is_rtl) for words in self._copy.top):
            setter.put(cursor, line, begin=begin)
            begin = False
        cursor.beginEditBlock()
        for nth, (n, found) in enumerate(_entries(lines, matter, whole=self._copy.whole)):
            if nth % _AT_A_TIME == 0:
                progress(n, of, QCoreApplication.translate("printing", "Laying out the pages"))
            for line in found:
                setter.put(cursor, line, begin=begin)
                begin = False
            if nth % _LAID_OUT == 0:  # bit by bit: at one go it would let nobody else run
                cursor.endEditBlock()
                layout.blockBoundingRect(cursor.block())
                cursor.beginEditBlock()
        cursor.endEditBlock()
        if self._copy.as_shapes:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeCharFormat(_shapes())

    def _paint_page(self, painter: QPainter, number: int) -> None:
        size, y = self._page, (number - 1) * self._page.height()
        self._paint_head(painter)
        painter.save()
        painter.translate(0, _HEAD - y)
        view = QRectF(0, y, size.width(), size.height())
        painter.setClipRect(view)
        painter.setPen(self._copy.paper.colour("paper_text"))
        for block in self._blocks(view):
            layout = block.layout()
            for at in range(layout.lineCount()):  # a whole paragraph brings lines of the page before, unseen but there
                line = layout.lineAt(at)
                if view.top() <= line.rect().center().y() + layout.position().y() < view.bottom():
                    line.draw(painter, layout.position())
            paint_moved(painter, block, layout.position(), self._copy.paper.colour("moved"))
            painter.setPen(self._copy.paper.colour("paper_text"))
        painter.restore()
        self._paint_foot(painter, number)

    def _blocks(self, view: QRectF) -> Iterator[QTextBlock]:
        """The paragraphs that stand on a page, or begin or end there."""
        layout = self.document.documentLayout()
        at = layout.hitTest(QPointF(view.left(), view.top() + 1), Qt.HitTestAccuracy.FuzzyHit)
        block = self.document.findBlock(max(0, at))
        while block.isValid() and layout.blockBoundingRect(block).top() < view.bottom():
            yield block
            block = block.next()

    def _paint_head(self, painter: QPainter) -> None:
        width = self._page.width()
        metrics = QFontMetricsF(self._edge_font())
        above = metrics.elidedText(self._copy.above, Qt.TextElideMode.ElideMiddle, width)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self._copy.is_rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if reads_from_right(above) else Qt.LayoutDirection.LeftToRight
        )
        self._say(painter, above, 0, option)
        painter.drawLine(QPointF(0, metrics.height() + 3), QPointF(width, metrics.height() + 3))

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        words = QCoreApplication.translate("printing", "Page {number} of {count}").format(
            number=number, count=self.count
        )
        bottom = 2 * _HEAD + self._page.height() - QFontMetricsF(self._edge_font()).height()
        self._say(painter, words, bottom, QTextOption(Qt.AlignmentFlag.AlignHCenter))

    def _say(self, painter: QPainter, words: str, top: float, option: QTextOption) -> None:
        """A line at the edge of the page, which does not break."""
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.setPen(QPen(self._copy.paper.colour("quiet"), 0.5))
        line = QTextLayout(words, self._edge_font())
        line.setTextOption(option)
        if self._copy.as_shapes:
            looks = QTextLayout.FormatRange()
            looks.start, looks.length, looks.format = 0, len(words), _shapes()
            line.setFormats([looks])
        line.beginLayout()
        line.createLine().setLineWidth(self._page.width())
        line.endLayout()
        line.draw(painter, QPointF(0, top))

    def _edge_font(self) -> QFont:
        font = QFont(self._copy.faces[1])
        font.setPixelSize(8)
        return font


def _shapes() -> QTextCharFormat:
    """Letters with an outline, which nobody sees: Qt paints these as shapes."""
    made = QTextCharFormat()
    made.setTextOutline(QPen(Qt.GlobalColor.transparent))
    return made


def print_face(font: QFont) -> QFont:
    """A face in letters of the size that is printed, whatever the screen's."""
    made = QFont(font)
    made.setPixelSize(_LETTERS)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _document(page: QSizeF, copy: Copy) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(copy.faces[0])
    document.setPageSize(page)
    return document


def _entries(lines: InOne, matter: Matter, *, whole: bool) -> Iterator[tuple[int, list[Line]]]:
    """What is printed of each entry. Where unchanged paragraphs are left out they are counted, and the headings above
    what changed stay."""
    if whole:
        yield from ((n, list(lines.of(n))) for n in range(len(lines.entries)))
        return
    passing = frozenset(matter.found.changes)
    headings: list[tuple[int, list[Line]]] = []
    skipped = 0
    for n, entry in enumerate(lines.entries):
        change = matter.change(entry.at)
        found = list(lines.of(n))
        shown = entry.at in passing and not (is_untouched(change) and not change.renumbered)
        if not shown:
            level = next((line.level for line in found if line.sort is Sort.TEXT), 0)
            if level:
                headings = [*(each for each in headings if each[0] < level), (level, found)]
            elif found and not entry.left:
                skipped += 1
            continue
        yield n, [*_gap(skipped, found), *(line for _, above in headings for line in above), *found]
        headings, skipped = [], 0
    if skipped:
        yield len(lines.entries), _gap(skipped, [])


def _gap(count: int, before: list[Line]) -> list[Line]:
    if not count:
        return []
    if count == 1:
        said = QCoreApplication.translate("printing", "… 1 paragraph not printed …")
    else:
        said = QCoreApplication.translate("printing", "… {count} paragraphs not printed …").format(count=f"{count:,}")
    is_rtl = before[0].is_rtl if before else False
    return [Line(runs=(Run(said),), sort=Sort.SAID, is_rtl=is_rtl)]
