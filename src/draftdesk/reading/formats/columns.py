"""The order in which the pieces of text on a page are read: down one column, then the next."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from draftdesk.reading.formats.right_to_left import runs_left
from draftdesk.reading.passages.card_columns import named_field

_LEAST_LINES = 6
_LEAST_GAP = 9.0
_MOST_CROSSING = 0.4
_ALIKE = 1.7
_FEW_ROWS = 3
SMALLER = 0.85
"""The number of a note is set in type at most so large as the text around it."""
_LONGEST_MARK = 6
NOTE_MARK = re.compile(r"\d{1,3}(?:[,\s]+\d{1,3})*|[*†‡]{1,4}")


class Piece(NamedTuple):
    """A line of text, or a part of one beside a wide gap. Points; `top` and `bottom` from the page's lower edge.

    `column` is 0 on a page of one column and for lines across both, else 1 or 2. `raised` are the places of figures and
    asterisks that are set smaller and higher than the rest.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool
    column: int = 0
    raised: tuple[tuple[int, int], ...] = ()


def in_reading_order(pieces: Sequence[Piece]) -> tuple[list[Piece], bool]:
    """The pieces in the order they are read, parts of one row joined, and whether that order is sure.

    Two columns are told by an empty strip near the middle with running text on both sides; lines across it part the
    page into bands. Without such a strip the page is read row by row; rows of several parts make the order doubtful.
    """
    if not pieces:
        return [], True
    gutter = _gutter(pieces)
    if gutter is None:
        rows = _rows(pieces)
        return [_row(row) for row in rows], sum(len(row) > 1 and _is_parted(row) for row in rows) < _FEW_ROWS
    ordered: list[Piece] = []
    for band in _bands(pieces, gutter):
        left = [piece for piece in band if piece.right <= gutter]
        right = [piece for piece in band if piece.left >= gutter]
        across = [piece for piece in band if piece.left < gutter < piece.right]
        for n, column in enumerate((across, left, right)):
            ordered += [_row(row)._replace(column=n) for row in _rows(column)]
    return ordered, True


def _is_parted(row: Sequence[Piece]) -> bool:
    """Whether a row has parts with a gap between them, a number in front of all apart."""
    own = row[1:] if len(row[0].text) <= _LONGEST_MARK else row
    return any(abs(after.left - before.right) > after.size for before, after in pairwise(own))


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where the strip between two columns lies."""
    left, right = min(p.left for p in pieces), max(p.right for p in pieces)
    low, high = left + (right - left) * 0.3, left + (right - left) * 0.7
    best: tuple[int, float, float] | None = None
    edges = sorted({p.left for p in pieces if low < p.left < high})
    for edge in edges:
        crossing = [p for p in pieces if p.left < edge - _LEAST_GAP / 2 < p.right]
        reach = max((p.right for p in pieces if p.right < edge), default=left)
        if edge - reach < _LEAST_GAP or len(crossing) > _MOST_CROSSING * len(pieces):
            continue
        middle = (reach + edge) / 2
        score = (len(crossing), reach - edge, middle)
        if best is None or score < best:
            best = score
    if best is None:
        return None
    middle = best[2]
    before = [p for p in pieces if p.right <= middle]
    after = [p for p in pieces if p.left >= middle]
    if min(len(before), len(after)) < _LEAST_LINES or not _run_alongside(before, after):
        return None
    if sum(len(row) > 1 for side in (before, after) for row in _rows(side)) >= _FEW_ROWS:
        return None  # a table of several columns
    widths = _usual_width(before), _usual_width(after)
    return middle if max(widths) <= _ALIKE * min(widths) else None


def _usual_width(pieces: Sequence[Piece]) -> float:
    widths = sorted(piece.right - piece.left for piece in pieces)
    return max(widths[int(len(widths) * 0.8)], 1.0)


def _run_alongside(before: Sequence[Piece], after: Sequence[Piece]) -> bool:
    top = min(max(p.top for p in before), max(p.top for p in after))
    bottom = max(min(p.bottom for p in before), min(p.bottom for p in after))
    height = min(max(p.top for p in side) - min(p.bottom for p in side) for side in (before, after))
    return top - bottom > 0.5 * height > 0


def _bands(pieces: Sequence[Piece], gutter: float) -> Iterator[list[Piece]]:
    """The page cut from top to bottom at the lines that run across the gutter."""
    band: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: -(p.top + p.bottom)):
        across = piece.left < gutter < piece.right
        if across and any(not (p.left < gutter < p.right) for p in band):
            yield band
            band = []
        band.append(piece)
    yield band


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces from top to bottom, those at one height together from left to right."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: -(p.top + p.bottom)):
        if rows and _same_height(rows[-1][0], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_in_row(row) if len(row) > 1 else row for row in rows]


def _in_row(row: Sequence[Piece]) -> list[Piece]:
    if runs_left("".join(piece.text for piece in row)):
        return sorted(row, key=lambda p: -p.right)
    return sorted(row, key=lambda p: p.left)


def _same_height(one: Piece, other: Piece) -> bool:
    apart = abs((one.top + one.bottom) - (other.top + other.bottom))
    small, large = (one, other) if one.size <= other.size else (other, one)
    if small.size < SMALLER * large.size and len(small.text) <= _LONGEST_MARK:
        return apart < large.size  # the raised number of a note, or of a paragraph
    return apart < 0.7 * small.size


def _row(row: Sequence[Piece]) -> Piece:
    if len(row) == 1:
        return row[0]
    text = row[0].text
    main = max(row, key=lambda piece: piece.size * len(piece.text))
    raised = list(_raised(row[0], main, 0))
    for before, after in pairwise(row):
        close = after.left - before.right < 0.1 * after.size
        # The first column of a form: its label stays apart from the value beside it.
        between = "" if close else "\t" if before is row[0] and named_field(before.text) else " "
        text += between
        raised += _raised(after, main, len(text))
        text += after.text
    bold = all(piece.bold for piece in row)
    return row[0]._replace(text=text, right=row[-1].right, size=main.size, bold=bold, raised=tuple(raised))


def _raised(piece: Piece, main: Piece, start: int) -> Iterator[tuple[int, int]]:
    if piece.size < SMALLER * main.size and piece.bottom > main.bottom and NOTE_MARK.fullmatch(piece.text):
        yield start, start + len(piece.text)
    else:
        for low, high in piece.raised:
            yield start + low, start + high
