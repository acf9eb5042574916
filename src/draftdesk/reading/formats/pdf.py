"""PDF as lines: text and where it stands, taken a line at a time."""

import ctypes
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from statistics import median
from typing import Any, NamedTuple

from draftdesk.kit.jobs import Progress, steps
from draftdesk.kit.pdfium import GUARD
from draftdesk.model.comparison import Look, Mark
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.columns import SMALLER, Piece, in_reading_order
from draftdesk.reading.formats.right_to_left import as_written, runs_left
from draftdesk.reading.layout.furniture import EDGE, Edge, furniture_of
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.numbering import split_mark

MAX_CHARACTERS = 100 * 1024 * 1024
_SAME_HEIGHT = 4.0
_BOLD = 600
_TAIL = 8192
_LONGEST_FONT_NAME = 128
_LINE_END = re.compile("\r\n|\r|\n|\ufffe|\u0002")
_MAY_BE_RAISED = re.compile(r"\d+|[*†‡]+")
_HIGHER = 0.1
_HYPHEN_MARKS = "\ufffe\u0002"
"""What pdfium gives for a hyphen at the end of a line, in place of the hyphen and the line's end."""


@dataclass(frozen=True, slots=True)
class _Page:
    number: int
    pieces: Sequence[Piece]
    order_is_sure: bool
    is_picture: bool


def read_pdf(
    content: bytes, name: str, progress: Progress, *, notes: bool = False
) -> tuple[list[Line], tuple[str, ...]]:
    """The lines of a PDF in reading order, and what a person should look at, a line each.

    Running headers, footers and page numbers are left out. `left` and `right` are points from the left edge of the
    paper, a second column laid over the first; `size` is that of the type in points. Columns are read one after the
    other where the gap between them is clear. With `notes` the lines' marks tell where the raised numbers of notes
    stand, which takes its time. A file without any text gives no lines and a warning. Raises UnreadableFile where the
    file is encrypted, damaged or cut short.
    """
    pages = list(_pages(content, name, progress, notes=notes))
    judge = furniture_of(
        {
            page.number: [_edge(piece) for piece in _edges(page.pieces)]
            for page in steps(pages, progress, "Reading pages")
            if page.pieces
        }
    )
    progress(len(pages), len(pages), "Reading pages")
    shift = _second_column(pages)
    lines: list[Line] = []
    for page in pages:
        progress(len(pages), len(pages), "Reading pages")
        furniture = {id(piece) for piece in _furniture(page, judge)}
        lines += _lines([piece for piece in page.pieces if id(piece) not in furniture], page.number, shift)
    return lines, tuple(_warnings(pages))


def _pages(content: bytes, name: str, progress: Progress, *, notes: bool) -> Iterator[_Page]:
    import pypdfium2

    if content.startswith(b"%PDF") and b"startxref" not in content[-_TAIL:]:
        raise UnreadableFile(f"{name} is cut short: its end is missing. Get the file again from its sender.")
    try:
        with GUARD:
            document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise UnreadableFile(
                f"{name} is protected by a password. Save a copy without one, then import that."
            ) from error
        raise UnreadableFile(f"{name} is damaged or not a PDF. Get the file again from its sender.") from error
    total = 0
    try:
        with GUARD:
            count = len(document)
        for n in range(count):
            progress(n, count, "Reading pages")
            try:
                with GUARD:
                    page = _page(document[n], n + 1, notes=notes)
            except pypdfium2.PdfiumError as error:
                raise UnreadableFile(
                    f"{name} is damaged on page {n + 1}. Get the file again from its sender."
                ) from error
            total += sum(len(piece.text) for piece in page.pieces)
            if total > MAX_CHARACTERS:
                raise UnreadableFile(f"{name} holds more than 100 MB of text. Split it, then import the parts.")
            yield page
        progress(count, count, "Reading pages")
    finally:
        with GUARD:
            document.close()


def _page(page: Any, number: int, *, notes: bool) -> _Page:
    try:
        textpage = page.get_textpage()
        try:
            found = [piece for piece in _pieces(textpage, notes=notes) if piece.text]
        finally:
            textpage.close()
        picture = not found and _has_picture(page)
    finally:
        page.close()
    ordered, sure = in_reading_order(found)
    return _Page(number, ordered, sure, picture)


def _has_picture(page: Any) -> bool:
    import pypdfium2

    return next(iter(page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)), None) is not None


def _pieces(textpage: Any, *, notes: bool) -> Iterator[Piece]:
    """The page's lines as pdfium sees them; one that jumps over a wide gap comes in parts."""
    text = textpage.get_text_range()
    index = _char_index(textpage, text)
    ruler = _Ruler(textpage)
    text = as_written(text, lambda at: ruler.type_at(index(at))[1])
    start = 0
    for end in [*_LINE_END.finditer(text), None]:
        stop = end.start() if end else len(text)
        raw = text[start:stop]
        line = raw.strip()
        if line:
            first = start + len(raw) - len(raw.lstrip())
            hyphen = "-" if end and end[0] in _HYPHEN_MARKS else ""
            yield from _placed(ruler, _Found(line.replace("\0", ""), first, hyphen), index, notes=notes)
        start = end.end() if end else stop


def _char_index(textpage: Any, text: str) -> Callable[[int], int]:
    """From a place in the text to pdfium's own count of characters, which differs where some have no text."""
    import pypdfium2

    if len(text) == textpage.count_chars():
        return lambda at: at
    wide = any(ord(c) > 0xFFFF for c in text)

    def index(at: int) -> int:
        units = at + sum(ord(c) > 0xFFFF for c in text[:at]) if wide else at
        return max(0, int(pypdfium2.raw.FPDFText_GetCharIndexFromTextIndex(textpage, units)))

    return index


class _Found(NamedTuple):
    """A line as pdfium has it: its text, where that begins in the page's, and the hyphen it ends with."""

    text: str
    at: int
    hyphen: str


def _placed(ruler: "_Ruler", line: _Found, index: Callable[[int], int], *, notes: bool) -> Iterator[Piece]:
    text, hyphen = line.text, line.hyphen
    first, last = index(line.at), index(line.at + len(text) - 1)
    rects = ruler.rects(first, last - first + 1)
    if not rects:
        return
    size, start, base = ruler.type_at(first)
    if size != ruler.before:
        middle, _, its_base = ruler.type_at(index(line.at + len(text) // 2))
        if size < SMALLER * middle:  # the line begins with the raised number of a note, or with a smaller letter
            size, base = middle, its_base
        ruler.before = size
    top, bottom = base + 0.8 * size, base - 0.2 * size
    bold = ruler.is_bold(first) and ruler.is_bold(last)
    raised = _raised(ruler, line, index, (size, base)) if notes and _MAY_BE_RAISED.search(text) else ()
    if runs_left(text):  # the boxes of figures stand apart: the line lies between its first letter and its last
        ends = start, ruler.type_at(last)[1]
        box = _around(rects)
        yield Piece(text + hyphen, min(*ends, box[0]), max(*ends, box[2]), top, bottom, size, bold, raised=raised)
        return
    if len(rects) == 1:
        yield Piece(text + hyphen, start, rects[0][2], top, bottom, size, bold, raised=raised)
        return
    groups = [[rects[0]]]
    for rect in rects[1:]:
        if rect[0] - groups[-1][-1][2] > 1.6 * size:
            groups.append([rect])
        else:
            groups[-1].append(rect)
    if len(groups) == 1 or split_mark(text)[0]:
        box = _around(rects)
        yield Piece(text + hyphen, start, box[2], top, bottom, size, bold, raised=raised)
        return
    end = 0
    for n, group in enumerate(groups):
        left, low, right, high = _around(group)
        part = " ".join(ruler.textpage.get_text_bounded(left - 0.5, low - 0.5, right + 0.5, high + 0.5).split())
        if part:
            at = text.find(part, end)
            end = at + len(part) if at >= 0 else end
            inside = [(x - at, y - at) for x, y in raised if at <= x and y <= end] if at >= 0 else ()
            whole = part + (hyphen if n == len(groups) - 1 else "")
            yield Piece(whole, left, right, top, bottom, size, bold, raised=tuple(inside))


def _raised(
    ruler: "_Ruler", line: _Found, index: Callable[[int], int], usual: tuple[float, float]
) -> tuple[tuple[int, int], ...]:
    """Where figures or asterisks of a line are set smaller and higher than the line, of the usual size and baseline."""
    size, base = usual
    places = []
    for found in _MAY_BE_RAISED.finditer(line.text):
        start = found.end()
        while start > found.start():
            its_size, _, its_base = ruler.type_at(index(line.at + start - 1))
            if its_size >= SMALLER * size or its_base < base + _HIGHER * size:
                break
            start -= 1
        if start < found.end():
            places.append((start, found.end()))
    return tuple(places)


class _Ruler:
    """pdfium's measures of one page's text. The places it writes them to are made once, not for each of its lines.

    `before` is the size of the line before: one that begins in the same is not looked at twice.
    """

    def __init__(self, textpage: Any) -> None:
        import pypdfium2

        self.textpage = textpage
        raw = pypdfium2.raw
        self._count_rects, self._get_rect = raw.FPDFText_CountRects, raw.FPDFText_GetRect
        self._get_size, self._get_matrix = raw.FPDFText_GetFontSize, raw.FPDFText_GetMatrix
        self._get_origin = raw.FPDFText_GetCharOrigin
        self._get_weight, self._get_info = raw.FPDFText_GetFontWeight, raw.FPDFText_GetFontInfo
        self._page = textpage.raw
        self._edges = [ctypes.c_double() for _ in range(4)]
        self._matrix = raw.FS_MATRIX()
        self._font = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
        self._flags = ctypes.c_int()
        self.before = 0.0

    def rects(self, first: int, count: int) -> list[tuple[float, float, float, float]]:
        """The boxes of a stretch of characters: left, bottom, right, top."""
        left, top, right, bottom = self._edges
        found = []
        for n in range(self._count_rects(self._page, first, count)):
            self._get_rect(self._page, n, left, top, right, bottom)
            found.append((left.value, bottom.value, right.value, top.value))
        return found

    def type_at(self, index: int) -> tuple[float, float, float]:
        """The size of a character's type, as drawn, where it begins and how high its baseline stands."""
        x, y, matrix = self._edges[0], self._edges[1], self._matrix
        size = self._get_size(self._page, index)
        if self._get_matrix(self._page, index, matrix):
            size *= abs(matrix.d) if matrix.c == 0 else math.hypot(matrix.c, matrix.d)
        self._get_origin(self._page, index, x, y)
        return max(size, 1.0), x.value, y.value

    def is_bold(self, index: int) -> bool:
        if self._get_weight(self._page, index) >= _BOLD:
            return True
        self._get_info(self._page, index, self._font, _LONGEST_FONT_NAME, self._flags)
        name = self._font.value
        return b"bold" in name.lower()


def _around(rects: Sequence[tuple[float, float, float, float]]) -> tuple[float, float, float, float]:
    lefts, bottoms, rights, tops = zip(*rects, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _edges(pieces: Sequence[Piece]) -> Sequence[Piece]:
    by_height = sorted(pieces, key=lambda piece: -piece.top)
    return by_height if len(by_height) <= 2 * EDGE else [*by_height[:EDGE], *by_height[-EDGE:]]


def _edge(piece: Piece) -> Edge:
    return str(round(piece.bottom / _SAME_HEIGHT)), piece.text


def _furniture(page: _Page, judge: Callable[[int, Edge], bool]) -> Iterator[Piece]:
    by_height = sorted(page.pieces, key=lambda piece: -piece.top)
    for side in (by_height[:EDGE], by_height[: -EDGE - 1 : -1]):
        yield from takewhile(lambda piece: judge(page.number, _edge(piece)), side)


def _second_column(pages: Sequence[_Page]) -> float:
    """How far the second column stands to the right of the first, through the document."""
    lefts = [sorted(piece.left for page in pages for piece in page.pieces if piece.column == n) for n in (1, 2)]
    if not all(lefts):
        return 0.0
    first, second = (found[len(found) // 10] for found in lefts)  # not the least: a page number may stand further out
    return second - first


def _lines(pieces: Sequence[Piece], page: int, shift: float) -> Iterator[Line]:
    whites = [before.bottom - after.top for before, after in pairwise(pieces)]
    usual = median([white for white in whites if abs(white) < 40] or [0.0])
    for n, piece in enumerate(pieces):
        white = whites[n - 1] if n else 0.0
        moved = shift if piece.column == 2 else 0.0
        yield Line(
            text=piece.text,
            page=page,
            left=piece.left - moved,
            right=piece.right - moved,
            size=round(piece.size, 1),
            bold=piece.bold,
            blank_before=white > usual + 0.18 * piece.size and white > -piece.size,
            marks=tuple(Mark(start, end, Look.SUPERSCRIPT) for start, end in piece.raised) if piece.raised else (),
        )


def _warnings(pages: Sequence[_Page]) -> Iterator[str]:
    pictures = [page.number for page in pages if page.is_picture]
    unsure = [page.number for page in pages if not page.order_is_sure]
    if pictures:
        yield f"{_named(pictures)} pictures of text and no text: run OCR first, then import the file again."
    elif not any(page.pieces for page in pages):
        yield "The file holds no text."
    if unsure:
        where = f"Page {_ranges(unsure)} is" if len(unsure) == 1 else f"Pages {_ranges(unsure)} are"
        yield f"{where} set in columns or tables: the order of the lines is doubtful."


def _named(pages: Sequence[int]) -> str:
    return f"Page {_ranges(pages)} holds" if len(pages) == 1 else f"Pages {_ranges(pages)} hold"


def _ranges(numbers: Sequence[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
