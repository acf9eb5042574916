"""Where two wordings of a paragraph differ: whole words, exact to the letter, the way a person would mark them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from draftdesk.comparing.tidying import tidied
from draftdesk.comparing.tokens import pattern_for
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison import Segment, SegmentKind
from draftdesk.model.differences import Match, matches

_EQUAL, _DELETE, _INSERT = SegmentKind.EQUAL, SegmentKind.DELETE, SegmentKind.INSERT


@dataclass(frozen=True, slots=True)
class _Cut:
    """A stretch of a text, its units, and where each begins and ends."""

    text: str
    start: int
    end: int
    units: list[str]
    spans: list[tuple[int, int]]


def _cut(text: str, start: int, end: int) -> _Cut:
    """The units of a stretch of text."""
    spans = [found.span() for found in pattern_for(text).finditer(text, start, end)]
    return _Cut(text, start, end, [text[low:high] for low, high in spans], spans)


def segments(a: str, b: str, progress: Progress = silent) -> list[Segment]:
    """The two texts as segments: what is equal or deleted is A to the letter, what is equal or inserted is B.

    No segment begins or ends inside a word. What was deleted stands before what was inserted in its place.
    """
    if a == b:
        return [Segment(_EQUAL, a, 0, 0)] if a else []
    if not a or not b:
        return replaced(a, b)
    head = _common(a, b)
    tail = min(_common(a[::-1], b[::-1]), len(a) - head, len(b) - head)
    head, tail = _widened(a, head), _widened(a[::-1], tail)
    progress(0, 2, _WHAT)
    first, second = _cut(a, head, len(a) - tail), _cut(b, head, len(b) - tail)
    progress(1, 2, _WHAT)
    return list(_joined(a, b, _marked(first, second, _blocks(first, second, progress))))


def _blocks(a: _Cut, b: _Cut, progress: Progress) -> list[Match]:
    """What both have, the same whichever comes first."""
    if a.text > b.text:
        return [(x, y, size) for y, x, size in _blocks(b, a, progress)]
    found = matches(a.units, b.units, progress)
    progress(1, 2, _WHAT)
    return tidied(a.units, b.units, found)


_WHAT = "Comparing"
_CONTEXT = 80
"""So many equal letters around what differs are looked at when it is decided where a change begins and ends."""


def _common(a: str, b: str) -> int:
    """How many letters both begin with."""
    if a[:_CONTEXT] != b[:_CONTEXT]:
        return 0
    low, high = _CONTEXT, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _widened(text: str, common: int) -> int:
    """Where to begin looking, so that there is context before what differs and no word is cut; 0 at the beginning."""
    return 0 if common <= _CONTEXT else text.rfind(" ", 0, common - _CONTEXT) + 1


def replaced(a: str, b: str) -> list[Segment]:
    """All of A deleted, all of B inserted."""
    deleted = [Segment(_DELETE, a, 0, 0)] if a else []
    return [*deleted, Segment(_INSERT, b, len(a), 0)] if b else deleted


_Stretch = tuple[int, int, int, int]
"""From where to where in A, from where to where in B."""


def _marked(a: _Cut, b: _Cut, blocks: Sequence[Match]) -> Iterator[tuple[bool, _Stretch]]:
    """Stretches of both texts, in order, and whether they are the same."""
    if a.start:
        yield True, (0, a.start, 0, b.start)
    end_a, end_b = a.start, b.start
    for x, y, size in blocks:
        if not size:
            break
        (start_a, _), (start_b, _) = a.spans[x], b.spans[y]
        yield from _trimmed(a.text, b.text, (end_a, start_a, end_b, start_b))
        end_a, end_b = a.spans[x + size - 1][1], b.spans[y + size - 1][1]
        if end_a - start_a == end_b - start_b and a.text[start_a:end_a] == b.text[start_b:end_b]:
            yield True, (start_a, end_a, start_b, end_b)
        else:
            yield from _spaced(a, b, (x, y, size))
    yield from _trimmed(a.text, b.text, (end_a, a.end, end_b, b.end))
    if a.end < len(a.text):
        yield True, (a.end, len(a.text), b.end, len(b.text))


def _spaced(a: _Cut, b: _Cut, block: Match) -> Iterator[tuple[bool, _Stretch]]:
    """A block whose units are the same and the white space between them is not."""
    x, y, size = block
    for n in range(size):
        if n:
            between = a.spans[x + n - 1][1], a.spans[x + n][0], b.spans[y + n - 1][1], b.spans[y + n][0]
            yield from _trimmed(a.text, b.text, between)
        yield True, (*a.spans[x + n], *b.spans[y + n])


def _trimmed(a: str, b: str, stretch: _Stretch) -> Iterator[tuple[bool, _Stretch]]:
    """A stretch that differs, without the white space that both have at its beginning or end."""
    start_a, end_a, start_b, end_b = stretch
    from_a, from_b = start_a, start_b
    while from_a < end_a and from_b < end_b and a[from_a] == b[from_b] and a[from_a].isspace():
        from_a, from_b = from_a + 1, from_b + 1
    to_a, to_b = end_a, end_b
    while to_a > from_a and to_b > from_b and a[to_a - 1] == b[to_b - 1] and a[to_a - 1].isspace():
        to_a, to_b = to_a - 1, to_b - 1
    if from_a > start_a:
        yield True, (start_a, from_a, start_b, from_b)
    if from_a < to_a or from_b < to_b:
        yield False, (from_a, to_a, from_b, to_b)
    if to_a < end_a:
        yield True, (to_a, end_a, to_b, end_b)


def _joined(a: str, b: str, stretches: Iterable[tuple[bool, _Stretch]]) -> Iterator[Segment]:
    held: _Stretch | None = None
    for same, stretch in stretches:
        if same:
            held = stretch if held is None else (held[0], stretch[1], held[2], stretch[3])
            continue
        if held is not None:
            yield Segment(_EQUAL, a[held[0] : held[1]], held[0], held[2])
            held = None
        from_a, to_a, from_b, to_b = stretch
        if from_a < to_a:
            yield Segment(_DELETE, a[from_a:to_a], from_a, from_b)
        if from_b < to_b:
            yield Segment(_INSERT, b[from_b:to_b], to_a, from_b)
    if held is not None:
        yield Segment(_EQUAL, a[held[0] : held[1]], held[0], held[2])
