"""The segments of a change as stretches of whole paragraphs, with labels, paragraph ends and what hangs in the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, takewhile
from typing import NamedTuple

from draftdesk.model.comparison import Segment, SegmentKind
from draftdesk.ooxml.tracking.looks import Look
from draftdesk.ooxml.tracking.saying import Dressed
from draftdesk.ooxml.xml import Element


class Mismatch(Exception):
    """The segments do not fit what the paragraphs say, or cannot be laid into them: they are to be written whole."""


class Whose(Enum):
    """Which of the two packages has it: the one that is marked (its `OWN`), the `OTHER`, or `BOTH`."""

    BOTH = "both"
    OWN = "own"
    OTHER = "other"


class Thing(NamedTuple):
    """A note's reference, a drawing or a page break at a place in the text. `sort` says what can be the same thing."""

    at: int
    node: Element
    sort: str


class Stretch(NamedTuple):
    """Where it stands in the joined texts of either side. `ends` is said of the end of a paragraph.

    `thing` is the marked package's, `other_thing` the other's. `look` is what both sides' words look like where the
    other side shows them otherwise.
    """

    whose: Whose
    own: int
    own_end: int
    other: int
    other_end: int
    ends: bool = False
    thing: Thing | None = None
    other_thing: Thing | None = None
    look: tuple[Look, Look] | None = None


@dataclass(slots=True)
class Line:
    """The paragraphs of one side of a change, as one text with a line feed at each end but the last."""

    texts: Sequence[str]
    labels: Sequence[int]
    starts: list[int]
    at: int = 0
    paragraph: int = 0

    def ends_here(self) -> bool:
        n = self.paragraph
        return n + 1 < len(self.texts) and self.at == self.starts[n] + len(self.texts[n])

    def room(self) -> int:
        """How many characters are left in this paragraph."""
        return self.starts[self.paragraph] + len(self.texts[self.paragraph]) - self.at


def line(texts: Sequence[str], labels: Sequence[int]) -> Line:
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    return Line(texts, labels, starts[: len(texts)])


def stretches(segments: Sequence[Segment], own: Line, other: Line, *, own_is_a: bool) -> list[Stretch]:
    """The segments, labels first, cut where a paragraph of either side ends. Raises Mismatch."""
    found = list(_labels(own, other, own_is_a=own_is_a))
    gone = SegmentKind.DELETE if own_is_a else SegmentKind.INSERT
    for segment in segments:
        left = len(segment.text)
        whose = Whose.BOTH if segment.kind is SegmentKind.EQUAL else Whose.OWN if segment.kind is gone else Whose.OTHER
        while left:
            left -= _take(whose, left, own, other, found, own_is_a=own_is_a)
    for side in (own, other):
        if side.paragraph + 1 < len(side.texts) or side.room():
            raise Mismatch
    return found


def _take(whose: Whose, left: int, own: Line, other: Line, found: list[Stretch], *, own_is_a: bool) -> int:
    """Adds what comes next, and says how many characters of the segment it took."""
    ends = whose is not Whose.OTHER and own.ends_here()
    other_ends = whose is not Whose.OWN and other.ends_here()
    if not ends and not other_ends:
        rooms = [side.room() for side, not_in in ((own, Whose.OTHER), (other, Whose.OWN)) if whose is not not_in]
        taken = min(left, *rooms)
        if taken <= 0:
            raise Mismatch
        _go(whose, taken, own, other, found)
        return taken
    if ends and other_ends:
        _go(Whose.BOTH, 1, own, other, found, ends=True)
        found += _labels(own, other, own_is_a=own_is_a)
        return 1
    order = (Whose.OWN, Whose.OTHER) if own_is_a else (Whose.OTHER, Whose.OWN)
    for side in order if whose is Whose.BOTH else (whose,):
        at_end = ends if side is Whose.OWN else other_ends
        _go(side, 1, own, other, found, ends=at_end)
        if at_end:
            found += _labels(own, other, own_is_a=own_is_a, of=(side is Whose.OWN, side is Whose.OTHER))
    return 1


def _go(whose: Whose, size: int, own: Line, other: Line, found: list[Stretch], *, ends: bool = False) -> None:
    a, b = own.at, other.at
    if whose is not Whose.OTHER:
        own.at += size
        own.paragraph += ends
    if whose is not Whose.OWN:
        other.at += size
        other.paragraph += ends
    found.append(Stretch(whose, a, own.at, b, other.at, ends))


def _labels(here: Line, there: Line, *, own_is_a: bool, of: tuple[bool, bool] = (True, True)) -> Iterator[Stretch]:
    """The labels of the paragraphs that begin here: a number changes whole, the blanks around it stay where they can.

    `of` says on which side a paragraph does begin here.
    """
    mine = here.texts[here.paragraph][: here.labels[here.paragraph]] if of[0] else ""
    its = there.texts[there.paragraph][: there.labels[there.paragraph]] if of[1] else ""
    found: list[Stretch] = []
    if mine == its:
        before, after = len(mine), 0
    else:
        before = _alike(mine, its)
        after = _alike(mine[before:][::-1], its[before:][::-1])
    order = (Whose.OWN, Whose.OTHER) if own_is_a else (Whose.OTHER, Whose.OWN)
    middle = [(side, len(mine if side is Whose.OWN else its) - before - after) for side in order]
    for side, length in ((Whose.BOTH, before), *middle, (Whose.BOTH, after)):
        if length:
            _go(side, length, here, there, found)
    yield from found


def _alike(one: str, other: str) -> int:
    """How much white space both begin with."""
    pairs = takewhile(lambda pair: pair[0] == pair[1] and pair[0].isspace(), zip(one, other, strict=False))
    return sum(1 for _ in pairs)


def with_things(found: Sequence[Stretch], own: Sequence[Thing], other: Sequence[Thing]) -> list[Stretch]:
    """The stretches with the things that hang in the text: paired where both sides have one at the same place."""
    if not own and not other:
        return list(found)
    mine, its = list(own), list(other)
    made: list[Stretch] = []

    def meet(a: int, b: int) -> None:
        while mine and its and mine[0].at == a and its[0].at == b and mine[0].sort == its[0].sort:
            made.append(Stretch(Whose.BOTH, a, a, b, b, thing=mine.pop(0), other_thing=its.pop(0)))

    def leave(a: int | None, b: int | None, at: tuple[int, int]) -> None:
        """What stands where one side is left behind has nothing like it on the other."""
        while a is not None and mine and mine[0].at <= a:
            made.append(Stretch(Whose.OWN, at[0], at[0], at[1], at[1], thing=mine.pop(0)))
            meet(*at)
        while b is not None and its and its[0].at <= b:
            made.append(Stretch(Whose.OTHER, at[0], at[0], at[1], at[1], other_thing=its.pop(0)))
            meet(*at)

    for each in found:
        a, b = each.own, each.other
        while a < each.own_end or b < each.other_end:
            meet(a, b)
            in_a, in_b = each.whose is not Whose.OTHER, each.whose is not Whose.OWN
            leave(a if in_a else None, b if in_b else None, (a, b))
            steps = [each.own_end - a] if in_a else [each.other_end - b]
            if in_a and mine and mine[0].at < each.own_end:
                steps.append(mine[0].at - a)
            if in_b and its and its[0].at < each.other_end:
                steps.append(its[0].at - b)
            size = min(steps)
            made.append(each._replace(own=a, own_end=a + size * in_a, other=b, other_end=b + size * in_b))
            a, b = a + size * in_a, b + size * in_b
    a, b = (found[-1].own_end, found[-1].other_end) if found else (0, 0)
    meet(a, b)
    leave(a, b, (a, b))
    if mine or its:
        raise Mismatch
    return made


def with_looks(found: Sequence[Stretch], own: Dressed, other: Dressed) -> list[Stretch]:
    """The stretches, those of both sides cut where the sides begin or cease to look different."""
    if own == other == () or (_plain(own) and _plain(other)):
        return list(found)
    made: list[Stretch] = []
    mine, its = _Looks(own), _Looks(other)
    for each in found:
        if each.whose is not Whose.BOTH or each.thing or each.ends:
            made.append(each)
            continue
        a, b = each.own, each.other
        while a < each.own_end:
            (look, to), (other_look, other_to) = mine.at(a), its.at(b)
            size = min(each.own_end - a, to - a, other_to - b)
            differs = None if look == other_look else (look, other_look)
            made.append(each._replace(own=a, own_end=a + size, other=b, other_end=b + size, look=differs))
            a, b = a + size, b + size
    return made


def _plain(looks: Dressed) -> bool:
    return all(not any(look) for _, look in looks)


class _Looks:
    """Finds the look at a place, asked for from left to right."""

    def __init__(self, looks: Dressed) -> None:
        self._ends = list(zip(accumulate(length for length, _ in looks), (look for _, look in looks), strict=True))
        self._n = 0

    def at(self, place: int) -> tuple[Look, int]:
        while self._n < len(self._ends) and self._ends[self._n][0] <= place:
            self._n += 1
        if self._n == len(self._ends):
            raise Mismatch
        end, look = self._ends[self._n]
        return look, end
