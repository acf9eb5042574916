"""Where two wordings of a paragraph differ: whole words, exact to the letter, the way a person would mark them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from draftdesk.comparing.tidying import tidied
from draftdesk.comparing.tokens import Cut, Units
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison import Segment, SegmentKind
from draftdesk.model.differences import Match, matches

_EQUAL, _DELETE, _INSERT = SegmentKind.EQUAL, SegmentKind.DELETE, SegmentKind.INSERT


def segments(a: str, b: str, units: Units, progress: Progress = silent) -> list[Segment]:
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
    first, second = units.cut(a, head, len(a) - tail), units.cut(b, head, len(b) - tail)
    progress(1, 2, _WHAT)
    return list(_told(a, b, _changed(first, second, _blocks(first, second, progress))))


def _blocks(a: Cut, b: Cut, progress: Progress) -> list[Match]:
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


def _changed(a: Cut, b: Cut, blocks: Sequence[Match]) -> Iterator[_Stretch]:
    """The stretches that differ, in order."""
    end_a, end_b = a.start, b.start
    to_a, to_b = a.first, b.first
    before_a = before_b = 0
    for x, y, size in blocks:
        if not size:
            break
        start_a, start_b = to_a + sum(a.steps[before_a:x]), to_b + sum(b.steps[before_b:y])
        yield from _trimmed(a.text, b.text, (end_a, start_a, end_b, start_b))
        before_a, before_b = x + size, y + size
        last_a, last_b = start_a + sum(a.steps[x : before_a - 1]), start_b + sum(b.steps[y : before_b - 1])
        end_a, end_b = last_a + len(a.units[before_a - 1]), last_b + len(b.units[before_b - 1])
        to_a, to_b = last_a + a.steps[before_a - 1], last_b + b.steps[before_b - 1]
        if end_a - start_a != end_b - start_b or a.text[start_a:end_a] != b.text[start_b:end_b]:
            yield from _spaced(a, b, (x, y, size), start_a, start_b)
    yield from _trimmed(a.text, b.text, (end_a, a.end, end_b, b.end))


def _spaced(a: Cut, b: Cut, block: Match, start_a: int, start_b: int) -> Iterator[_Stretch]:
    """Where the white space differs in a block whose units are the same."""
    x, y, size = block
    starts_a = accumulate(a.steps[x : x + size - 1], initial=start_a)
    starts_b = accumulate(b.steps[y : y + size - 1], initial=start_b)
    end_a, end_b = start_a, start_b
    for n, (at_a, at_b) in enumerate(zip(starts_a, starts_b, strict=True)):
        yield from _trimmed(a.text, b.text, (end_a, at_a, end_b, at_b))
        end_a, end_b = at_a + len(a.units[x + n]), at_b + len(b.units[y + n])


def _trimmed(a: str, b: str, stretch: _Stretch) -> Iterator[_Stretch]:
    """A stretch without the white space that both have at its beginning or end, if anything else is in it."""
    from_a, to_a, from_b, to_b = stretch
    while from_a < to_a and from_b < to_b and a[from_a] == b[from_b] and a[from_a].isspace():
        from_a, from_b = from_a + 1, from_b + 1
    while to_a > from_a and to_b > from_b and a[to_a - 1] == b[to_b - 1] and a[to_a - 1].isspace():
        to_a, to_b = to_a - 1, to_b - 1
    if from_a < to_a or from_b < to_b:
        yield from_a, to_a, from_b, to_b


def _told(a: str, b: str, stretches: Iterable[_Stretch]) -> Iterator[Segment]:
    """Both texts as segments, from where they differ."""
    end_a = end_b = 0
    for from_a, to_a, from_b, to_b in stretches:
        if end_a < from_a:
            yield Segment(_EQUAL, a[end_a:from_a], end_a, end_b)
        if from_a < to_a:
            yield Segment(_DELETE, a[from_a:to_a], from_a, from_b)
        if from_b < to_b:
            yield Segment(_INSERT, b[from_b:to_b], to_a, from_b)
        end_a, end_b = to_a, to_b
    if end_a < len(a):
        yield Segment(_EQUAL, a[end_a:], end_a, end_b)
