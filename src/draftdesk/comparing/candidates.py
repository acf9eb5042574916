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
from draftdesk.model.differences import matches

SAME = 0.6
"""From this share of common words two paragraphs are one, wherever they stand."""
_RARE = 12
"""A run of words that more paragraphs have than this tells nothing."""
_LOOKED_AT = 5
_RUN = 3
_CONTAINED = 0.8
"""From this share of its words on, a part is in the whole."""
_REST = 1
"""With fewer words left over than this a paragraph has not been split."""
_FEW = 6
"""A part of fewer words must stand in the whole word by word."""
_BETWEEN = 2
"""So many words may stand between two parts: a number that is part of the text on one side."""
_STRANGERS = 3
"""So many paragraphs may stand between two parts that have nothing to do with the whole."""
_STEP = 50
_LONG = 10_000
_WHAT = "Comparing"


def candidates(
    a: Side, b: Side, alone: tuple[AbstractSet[int], AbstractSet[int]], width: int, progress: Progress
) -> Iterator[Link]:
    """Links worth choosing from: for each lonely paragraph of B those of A that share most of its rare runs of words.

    `width` is how many words a run has: 3 finds what was edited, 1 what was rewritten. Never each with each.
    """
    alone_a, alone_b = alone
    wanted = _all_runs(b, alone_b, width, progress)
    holding = _holding(a, alone_a, width, set().union(*wanted.values()), progress)
    grow = _Growing(a, b, alone)
    for n, (at, runs) in enumerate(wanted.items()):
        key = b.key(at)
        if n % _STEP == 0 or len(key) > _LONG:
            progress(n, len(alone_b), _WHAT)
        shared = Counter(chain.from_iterable([holding[run] for run in runs & holding.keys()]))
        likely = shared if len(shared) <= _LOOKED_AT else nlargest(_LOOKED_AT, shared, key=lambda p: (shared[p], -p))
        for place in likely:
            other = a.key(place)
            words = common_words(other, key, progress)
            yield Link((place,), (at,), 2 * words / (len(other) + len(key)), words)
            if words >= _CONTAINED * min(len(other), len(key)):
                yield from grow(place, at, words)


def _all_runs(side: Side, alone: AbstractSet[int], width: int, progress: Progress) -> dict[int, set[str]]:
    """What runs of words each lonely paragraph has, in order."""
    found: dict[int, set[str]] = {}
    for n, at in enumerate(sorted(alone)):
        if n % _STEP == 0:
            progress(0, len(alone), _WHAT)
        found[at] = _runs(side.key(at), width)
    return found


def _holding(
    side: Side, alone: AbstractSet[int], width: int, wanted: set[str], progress: Progress
) -> dict[str, list[int]]:
    """The lonely paragraphs that have each of the runs that are wanted, where they are few."""
    holding: dict[str, list[int]] = defaultdict(list)
    for n, at in enumerate(sorted(alone)):
        if n % _STEP == 0:
            progress(0, len(alone), _WHAT)
        for run in _runs(side.key(at), width) & wanted:
            holding[run].append(at)
    return {run: places for run, places in holding.items() if len(places) <= _RARE}


def _runs(key: str, width: int) -> set[str]:
    if len(key) <= width:
        return {key} if key else set()
    return {key[at : at + width] for at in range(len(key) - width + 1)}


class _Growing:
    """Pairs of which one holds the other, and the other's neighbours as well: what was split or merged.

    Each whole is walked through once, however many parts it has.
    """

    def __init__(self, a: Side, b: Side, alone: tuple[AbstractSet[int], AbstractSet[int]]) -> None:
        self._a, self._b = a, b
        self._alone_a, self._alone_b = alone
        self._walked: set[tuple[bool, int, int]] = set()

    def __call__(self, at_a: int, at_b: int, words: int) -> Iterator[Link]:
        size_a, size_b = len(self._a.key(at_a)), len(self._b.key(at_b))
        if words >= _CONTAINED * size_b and size_a - words >= _REST:
            places, shared = self._grown(self._a.key(at_a), self._b, at_b, self._alone_b, (True, at_a))
            if len(places) > 1:
                yield Link((at_a,), places, _likeness(shared, size_a, self._b, places), shared)
        if words >= _CONTAINED * size_a and size_b - words >= _REST:
            places, shared = self._grown(self._b.key(at_b), self._a, at_a, self._alone_a, (False, at_b))
            if len(places) > 1:
                yield Link(places, (at_b,), _likeness(shared, size_b, self._a, places), shared)

    def _grown(
        self, whole: str, side: Side, part: int, alone: AbstractSet[int], of: tuple[bool, int]
    ) -> tuple[tuple[int, ...], int]:
        """The part with all neighbours that stand next to it in the whole, and how many words they share with it."""
        if (*of, part) in self._walked or alone.isdisjoint((part - 1, part + 1)):
            return (), 0
        shared, low, high = _span(whole, side.key(part))
        after, before = whole[high:], whole[:low][::-1]
        last, more = _walk(after, side, part, alone, 1)
        first, yet_more = _walk(before, side, part, alone, -1)
        places = tuple(range(first, last + 1))
        self._walked.update((*of, at) for at in places)
        return places, shared + more + yet_more


def _walk(rest: str, side: Side, at: int, alone: AbstractSet[int], step: int) -> tuple[int, int]:
    """How far the paragraphs next to a place go on with the rest of the whole, and how many words they share with it.

    Backwards (`step` -1) the rest is read from its end. A few paragraphs may stand between that are not in the whole.
    """
    start = shared = 0
    while True:
        between = 0
        for far in range(1, _STRANGERS + 2):
            more = at + far * step
            if more not in alone or not neighbours(side.passages, at, more):
                return at, shared
            key = side.key(more)[::step]
            gained, _, end = _next(rest[start : start + 2 * (len(key) + between) + _BETWEEN], key)
            if gained and (far == 1 or len(key) >= _FEW):
                at, start, shared = more, start + end, shared + gained
                break
            between += len(key)
        else:
            return at, shared


def _span(whole: str, part: str) -> tuple[int, int, int]:
    """How many words of a part stand in the whole, and from where to where; single words far away do not count."""
    blocks = matches(whole, part)[:-1]
    firm = [block for block in blocks if block[2] > 1] or blocks
    if not firm:
        return 0, 0, 0
    return sum(size for _, _, size in blocks), firm[0][0], firm[-1][0] + firm[-1][2]


def _next(window: str, part: str) -> tuple[int, int, int]:
    """What `_span` says of a part that belongs where the window begins; no words where it does not."""
    if not part:
        return 0, 0, 0
    if len(part) < _FEW:
        at = window.find(part)
        return (len(part), at, at + len(part)) if 0 <= at <= _BETWEEN else (0, 0, 0)
    shared, low, high = _span(window, part)
    return (shared, low, high) if shared >= _CONTAINED * len(part) else (0, 0, 0)


def _likeness(shared: int, size: int, side: Side, places: Sequence[int]) -> float:
    return 2 * shared / (size + len(side.joined_key(places)))


def absorbed(a: Side, b: Side, link: Link, alone: tuple[AbstractSet[int], AbstractSet[int]]) -> Link:
    """A link with the lonely neighbours that one of its paragraphs was split into or merged from, if there are any."""
    if not link.is_pair:
        return link
    grown = list(_Growing(a, b, alone)(link.a[0], link.b[0], link.weight))
    return max(grown, key=lambda each: each.likeness, default=link)
