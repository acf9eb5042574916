"""Which paragraphs may be the same although both were edited, wherever they stand; and what was split or merged."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from heapq import nlargest
from itertools import chain

from draftdesk.comparing.likeness import common_words
from draftdesk.comparing.links import Link
from draftdesk.comparing.sides import Side, neighbours
from draftdesk.kit.jobs import Progress

SAME = 0.6
"""From this share of common words two paragraphs are one, wherever they stand."""
_RARE = 12
"""A run of words that more paragraphs have than this tells nothing."""
_LOOKED_AT = 5
_RUN = 3
_CONTAINED = 0.8
"""From this share of its words on, a part is in the whole."""
_REST = 3
"""With fewer words left over than this a paragraph has not been split."""
_FEW = 6
"""A part of fewer words must stand in the whole word by word, next to what it was parted from."""
_BETWEEN = 2
"""So many words may stand between: a number that is part of the text on one side."""
_STEP = 50
_WHAT = "Comparing"


def candidates(
    a: Side, b: Side, alone: tuple[AbstractSet[int], AbstractSet[int]], width: int, progress: Progress
) -> Iterator[Link]:
    """Links worth choosing from: for each lonely paragraph of B those of A that share most of its rare runs of words.

    `width` is how many words a run has: 3 finds what was edited, 1 what was rewritten. Never each with each.
    """
    alone_a, alone_b = alone
    holding: dict[str, list[int]] = defaultdict(list)
    for n, at in enumerate(sorted(alone_a)):
        if n % _STEP == 0:
            progress(0, len(alone_b), _WHAT)
        for run in _runs(a.key(at), width):
            holding[run].append(at)
    common = [run for run, places in holding.items() if len(places) > _RARE]
    for run in common:
        del holding[run]
    grow = _Growing(a, b, alone)
    for n, at in enumerate(sorted(alone_b)):
        if n % _STEP == 0:
            progress(n, len(alone_b), _WHAT)
        key = b.key(at)
        shared = Counter(chain.from_iterable([holding[run] for run in _runs(key, width) & holding.keys()]))
        likely = shared if len(shared) <= _LOOKED_AT else nlargest(_LOOKED_AT, shared, key=lambda p: (shared[p], -p))
        for place in likely:
            words = common_words(a.key(place), key)
            yield Link((place,), (at,), 2 * words / (len(a.key(place)) + len(key)), words)
            yield from grow(place, at, words)


def _runs(key: str, width: int) -> AbstractSet[str]:
    if len(key) <= width:
        return {key} if key else set()
    return {key[at : at + width] for at in range(len(key) - width + 1)}


class _Growing:
    """Pairs of which one holds the other, and the other's neighbours as well: what was split or merged."""

    def __init__(self, a: Side, b: Side, alone: tuple[AbstractSet[int], AbstractSet[int]]) -> None:
        self._a, self._b = a, b
        self._alone_a, self._alone_b = alone

    def __call__(self, at_a: int, at_b: int, words: int) -> Iterator[Link]:
        size_a, size_b = len(self._a.key(at_a)), len(self._b.key(at_b))
        if words >= _CONTAINED * size_b and size_a - words >= _REST:
            places, shared = self._grown(self._a.key(at_a), self._b, (at_b,), self._alone_b, words)
            if len(places) > 1:
                yield Link((at_a,), places, _likeness(shared, size_a, self._b, places), shared)
        if words >= _CONTAINED * size_a and size_b - words >= _REST:
            places, shared = self._grown(self._b.key(at_b), self._a, (at_a,), self._alone_a, words)
            if len(places) > 1:
                yield Link(places, (at_b,), _likeness(shared, size_b, self._a, places), shared)

    def _grown(
        self, whole: str, side: Side, places: tuple[int, ...], alone: AbstractSet[int], words: int
    ) -> tuple[tuple[int, ...], int]:
        """The places with all neighbours that are in the whole too, and how many words they then share with it."""
        for step in (1, -1):
            while True:
                edge = places[-1] if step == 1 else places[0]
                more = edge + step
                if more not in alone or not neighbours(side.passages, edge, more):
                    break
                longer = (*places, more) if step == 1 else (more, *places)
                shared = common_words(whole, side.joined_key(longer))
                if not _belongs(whole, side.joined_key(places), side.key(more), step, shared - words):
                    break
                places, words = longer, shared
        return places, words


def _belongs(whole: str, part: str, more: str, step: int, gained: int) -> bool:
    if not more:
        return False
    if len(more) >= _FEW:
        return gained >= _CONTAINED * len(more)
    seam = (part[-2:], more) if step == 1 else (more, part[:2])
    start = whole.find(seam[0])
    end = start + len(seam[0])
    return gained == len(more) and start >= 0 and seam[1] in whole[end : end + len(seam[1]) + _BETWEEN]


def _likeness(shared: int, size: int, side: Side, places: Sequence[int]) -> float:
    return 2 * shared / (size + len(side.joined_key(places)))


def absorbed(a: Side, b: Side, link: Link, alone: tuple[AbstractSet[int], AbstractSet[int]]) -> Link:
    """A link with the lonely neighbours that one of its paragraphs was split into or merged from, if there are any."""
    if not link.is_pair:
        return link
    grown = list(_Growing(a, b, alone)(link.a[0], link.b[0], link.weight))
    return max(grown, key=lambda each: each.likeness, default=link)
