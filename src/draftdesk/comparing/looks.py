"""Whether marks alone changed: italics taken off, a footnote mark put in."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from draftdesk.comparing.links import Link
from draftdesk.model.comparison import Look, Passage, Segment, SegmentKind

_EMPHASIS = frozenset({Look.ITALIC, Look.BOLD, Look.UNDERLINE, Look.STRUCK})
_LONG = 20


def compared_looks(a: Sequence[Passage], b: Sequence[Passage]) -> frozenset[Look]:
    """The looks that both sides can tell. A long text without any emphasis is one whose format shows none, such as a
    PDF or a plain text: beside it the other's emphasis is no change."""
    found = [{mark.look for passage in side for mark in passage.marks} for side in (a, b)]
    if min(len(a), len(b)) >= _LONG and any(_EMPHASIS.isdisjoint(each) for each in found):
        return frozenset({Look.FOOTNOTE})
    return frozenset(Look)


def looks_differ(
    sides: tuple[Sequence[Passage], Sequence[Passage]],
    link: Link,
    segments: Sequence[Segment],
    compared: AbstractSet[Look],
) -> bool:
    """Whether somewhere in the text that both sides have its marks are others. A footnote's number does not count."""
    a, b = sides
    old = [mark for mark in _marks(a, link.a) if mark[2] in compared]
    new = [mark for mark in _marks(b, link.b) if mark[2] in compared]
    if not old and not new:
        return False
    for each in segments:
        if each.kind is SegmentKind.EQUAL and _within(old, each.a, each.a_end) != _within(new, each.b, each.b_end):
            return True
    return False


_Placed = tuple[int, int, Look]


def _marks(passages: Sequence[Passage], places: Sequence[int]) -> Iterator[_Placed]:
    start = 0
    for at in places:
        for mark in passages[at].marks:
            yield start + mark.start, start + mark.end, mark.look
        start += len(passages[at].text) + 1


def _within(marks: Sequence[_Placed], start: int, end: int) -> list[_Placed]:
    """The marks as far as they fall in a stretch, counted from its beginning, runs of one look joined."""
    found: list[_Placed] = []
    cut = sorted(
        (look, max(low, start) - start, min(high, end) - start)
        for low, high, look in marks
        if low <= end and high >= start
    )
    for look, low, high in cut:
        if low == high and look is not Look.FOOTNOTE:
            continue
        if found and found[-1][2] is look and look is not Look.FOOTNOTE and found[-1][1] >= low:
            found[-1] = (found[-1][0], max(found[-1][1], high), look)
        else:
            found.append((low, high, look))
    return found
