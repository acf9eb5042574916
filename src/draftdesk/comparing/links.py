"""Which paragraphs belong together, and which of those kept their order."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple


class Link(NamedTuple):
    """Places of A and of B that are the same paragraph: one of each, or one of one and several neighbours of the other.

    `likeness` is 1 where all words are the same; `weight` is how many words they share. `certain` is said of those that
    a draft itself knows to be the same, `rewritten` of those whose place alone tells that one replaced the other.
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    likeness: float
    weight: int
    certain: bool = False
    rewritten: bool = False

    @property
    def size(self) -> float:
        """How many words a side has, both sides' words halved: what it costs to show them as moved."""
        likeness = self.likeness
        size = self.weight / likeness if likeness else 0
        return size if size > 1 else 1

    @property
    def is_pair(self) -> bool:
        return len(self.a) == len(self.b) == 1


def heaviest_run(links: Iterable[Link]) -> list[Link]:
    """Of all choices of links that stand in the same order on both sides the one that has most words, in order.

    What it leaves out was moved.
    """
    ordered = sorted(links, key=attrgetter("a"))
    stretches = list(_stretches(ordered))
    ends: list[int] = []  # of the runs worth going on with: where they end in B, how heavy they are, their last;
    heights: list[float] = []  # a later end is only kept where it is heavier
    lasts: list[int] = []
    before: list[int] = []
    for n, (start, end, weight) in enumerate(stretches):
        at = bisect_left(ends, ordered[start].b[0])
        before.append(lasts[at - 1] if at else -1)
        height = (heights[at - 1] if at else 0) + weight
        beaten = bisect_right(heights, height, at)
        last = ordered[end - 1].b[0]
        if at < beaten or at == len(ends) or ends[at] > last:
            ends[at:beaten] = [last]
            heights[at:beaten] = [height]
            lasts[at:beaten] = [n]
    chosen: list[int] = []
    n = lasts[-1] if lasts else -1
    while n >= 0:
        chosen.append(n)
        n = before[n]
    return [link for n in reversed(chosen) for link in ordered[slice(*stretches[n][:2])]]


def _stretches(ordered: Sequence[Link]) -> Iterator[tuple[int, int, float]]:
    """From where to where links follow one another on both sides, and how heavy they are: a run has all or none."""
    start, weight = 0, 0.0
    next_a, next_b = -1, -1
    for n, link in enumerate(ordered):
        a, b = link.a, link.b
        if a[0] != next_a or b[0] != next_b:
            if n:
                yield start, n, weight
            start, weight = n, 0.0
        weight += link.size
        next_a, next_b = a[-1] + 1, b[-1] + 1
    if ordered:
        yield start, len(ordered), weight


class Gap(NamedTuple):
    """What is still alone between two neighbours of a run: places of A and of B, in order."""

    a: list[int]
    b: list[int]


def gaps(run: Sequence[Link], alone_a: Iterable[int], alone_b: Iterable[int]) -> list[Gap]:
    """The stretches between the links of a run where both sides have something alone."""
    held_a, held_b = _held([link.a[0] for link in run], alone_a), _held([link.b[0] for link in run], alone_b)
    return [Gap(held_a[n], held_b[n]) for n in sorted(held_a.keys() & held_b.keys())]


def _held(cuts: Sequence[int], alone: Iterable[int]) -> dict[int, list[int]]:
    held: dict[int, list[int]] = defaultdict(list)
    for at in alone:
        held[bisect_right(cuts, at)].append(at)
    return held
