"""Where two texts differ, word by word, for reading them side by side.

For texts that are nearly the same. What was moved shows as taken away here and added there.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.folding import is_chinese, words


class Side(StrEnum):
    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that stands in both texts, or in one of them only."""

    side: Side
    text: str


def differences(first: str, second: str) -> tuple[Segment, ...]:
    """The two texts as segments: those of both and of the first, joined, are the first text to the letter; those of
    both and of the second the second. Between two segments of both, the first's stands before the second's.

    A unit is a word, a Chinese character, or one mark between words; case and accents count. Two differences with no
    word between them are shown as one.
    """
    a, b = _units(first), _units(second)
    return tuple(_segments(a, b, _readable(a, b, matches(a, b))))


def _units(text: str) -> list[str]:
    """The text cut into what is compared; joined they are the text."""
    found: list[str] = []
    at = 0
    for start, end, folded in words(text):
        found += text[at:start]
        if is_chinese(folded):
            found += text[start:end]
        else:
            found.append(text[start:end])
        at = end
    found += text[at:]
    return found


Match = tuple[int, int, int]
"""From where in the first, from where in the second, how many units are the same."""
_AREA = 100_000_000
"""Up to so many pairs of units the shortest difference is worked out exactly, in some ten megabytes."""
_STRETCHES = (8, 4, 2, 1)
_WHAT = "Comparing"


def matches(a: Sequence[str], b: Sequence[str], progress: Progress = silent) -> list[Match]:
    """What stands in both, in order; the last is empty and stands at both ends.

    Shortest differences up to some thousand units a side. Longer texts are cut where both have a stretch only once, and
    of what then is still too long only the beginning and the end are told to be the same: it takes time as they grow.
    `progress` is called while long texts are cut up, and may stop the work by raising.
    """
    return [*_joined(_cut_up(a, b, (0, 0), _STRETCHES, progress)), (len(a), len(b), 0)]


def _cut_up(
    a: Sequence[str], b: Sequence[str], at: tuple[int, int], stretches: Sequence[int], progress: Progress
) -> Iterator[Match]:
    """The matches of two texts that begin at those places, cut up by shorter and shorter stretches."""
    if len(a) * len(b) <= _AREA or not stretches:
        yield from ((at[0] + x, at[1] + y, size) for x, y, size in _exact(a, b))
        return
    before_a = before_b = 0
    for to_a, to_b in [*_anchors(a, b, stretches[0], progress), (len(a), len(b))]:
        inner = a[before_a:to_a], b[before_b:to_b]
        yield from _cut_up(*inner, (at[0] + before_a, at[1] + before_b), stretches[1:], progress)
        if to_a < len(a):
            yield at[0] + to_a, at[1] + to_b, 1
        before_a, before_b = to_a + 1, to_b + 1


def _exact(a: Sequence[str], b: Sequence[str]) -> Iterator[Match]:
    """The longest that both have in common; of what is too long for that only the beginning and the end."""
    from rapidfuzz.distance import LCSseq

    if len(a) * len(b) <= _AREA:
        for block in LCSseq.editops(a, b).as_matching_blocks():
            yield block.a, block.b, block.size
        return
    shorter = min(len(a), len(b))
    head = next((at for at in range(shorter) if a[at] != b[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if a[-1 - at] != b[-1 - at]), rest)
    if head:
        yield 0, 0, head
    inner_a, inner_b = a[head : len(a) - tail], b[head : len(b) - tail]
    if len(inner_a) * len(inner_b) <= _AREA:
        for x, y, size in _exact(inner_a, inner_b):
            yield head + x, head + y, size
    if tail:
        yield len(a) - tail, len(b) - tail, tail


def _anchors(a: Sequence[str], b: Sequence[str], stretch: int, progress: Progress) -> list[tuple[int, int]]:
    """Where stretches begin that each text has once, in an order that both keep: long texts are cut there."""
    progress(0, 0, _WHAT)
    places = _once(b, stretch)
    progress(0, 0, _WHAT)
    pairs = [(at, places[each]) for each, at in _once(a, stretch).items() if each in places]
    progress(0, 0, _WHAT)
    ends: list[int] = []
    chains: list[tuple[int, int]] = []
    before: list[int] = []
    for n, (_, at) in enumerate(pairs):
        place = bisect_left(ends, at)
        before.append(chains[place - 1][1] if place else -1)
        ends[place : place + 1] = [at]
        chains[place : place + 1] = [(at, n)]
    found: list[tuple[int, int]] = []
    n = chains[-1][1] if chains else -1
    while n >= 0:
        found.append(pairs[n])
        n = before[n]
    return found[::-1]


def _once(units: Sequence[str], length: int) -> dict[tuple[str, ...], int]:
    """Where each stretch of so many units begins that the text has only once."""
    stretches = list(zip(*(units[at:] for at in range(length)), strict=False))
    counts = Counter(stretches)
    return {stretch: at for at, stretch in enumerate(stretches) if counts[stretch] == 1}


def _joined(matches: Iterable[Match]) -> Iterator[Match]:
    """Matches that follow one another in both texts made one."""
    start_a = start_b = size = 0
    for at_a, at_b, more in matches:
        if (at_a, at_b) == (start_a + size, start_b + size):
            size += more
            continue
        if size:
            yield start_a, start_b, size
        start_a, start_b, size = at_a, at_b, more
    if size:
        yield start_a, start_b, size


def _readable(a: Sequence[str], b: Sequence[str], matches: Sequence[Match]) -> Iterator[Match]:
    """The matches without those that hold no word and stand between two differences."""
    ends = len(a), len(b)
    for at_a, at_b, size in matches:
        within = (at_a, at_b) != (0, 0) and (at_a + size, at_b + size) != ends
        if not within or any(unit[0].isalnum() for unit in a[at_a : at_a + size]):
            yield at_a, at_b, size


def _segments(a: Sequence[str], b: Sequence[str], matches: Iterable[Match]) -> Iterator[Segment]:
    end_a = end_b = 0
    for at_a, at_b, size in matches:
        for side, text in (
            (Side.FIRST, "".join(a[end_a:at_a])),
            (Side.SECOND, "".join(b[end_b:at_b])),
            (Side.BOTH, "".join(a[at_a : at_a + size])),
        ):
            if text:
                yield Segment(side, text)
        end_a, end_b = at_a + size, at_b + size
