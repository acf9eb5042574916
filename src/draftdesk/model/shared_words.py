"""Which words of one text stand in another, wherever they stand there: what a paragraph has of a snippet."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from draftdesk.model.folding import is_chinese, words

_RUN = 3
"""So many words in a row are no accident."""
_LETTERS = 9
"""Unless they are as short as "of all the"."""
_PLACES = 50
"""Of the places where a run could come from, the first so many are looked at."""
_Word = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Shared:
    """A stretch of the text, from `start` to `end`, says what the other says from `other_start` to `other_end`. Case,
    accents and what stands between words may differ. All are code points."""

    start: int
    end: int
    other_start: int
    other_end: int


@dataclass(frozen=True, slots=True)
class Sharing:
    """What two texts have in common. The shares are of words, from 0 to 1: `of_text` is how much of the text stands in
    the other, `of_other` how much of the other stands in the text."""

    stretches: tuple[Shared, ...] = ()
    of_text: float = 0.0
    of_other: float = 0.0


def sharing(text: str, other: str) -> Sharing:
    """What the text has of the other: runs of at least three words, or all the words of the shorter, in any order.

    Of several places where a run could come from, the one from which most goes on is taken; none is taken twice while
    there is another.
    """
    ours, theirs = _units(text), _units(other)
    if not ours or not theirs:
        return Sharing()
    size = min(_RUN, len(ours), len(theirs))
    places = _places(theirs, size)
    taken = bytearray(len(theirs))
    stretches: list[Shared] = []
    found = at = 0
    while at + size <= len(ours):
        begin, length = _longest(ours, theirs, at, places.get(_key(ours, at, size), ()), taken)
        if not length or not _tells(ours[at : at + length], min(len(ours), len(theirs))):
            at += 1
            continue
        last, other_last = ours[at + length - 1], theirs[begin + length - 1]
        stretches.append(Shared(ours[at][0], last[1], theirs[begin][0], other_last[1]))
        taken[begin : begin + length] = b"\1" * length
        found += length
        at += length
    return Sharing(tuple(stretches), found / len(ours), sum(taken) / len(theirs))


def together(stretches: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Stretches of one text, in order, those made one that overlap or touch."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def word_count(text: str) -> int:
    """How many words the shares are of; each Chinese character counts as one."""
    return len(_units(text))


def _units(text: str) -> list[_Word]:
    found: list[_Word] = []
    for start, end, folded in words(text):
        if is_chinese(folded) and len(folded) == end - start:
            found += [(start + n, start + n + 1, character) for n, character in enumerate(folded)]
        else:
            found.append((start, end, folded))
    return found


def _key(units: Sequence[_Word], at: int, size: int) -> tuple[str, ...]:
    return tuple(word for _, _, word in units[at : at + size])


def _places(units: Sequence[_Word], size: int) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(units) - size + 1):
        places = found[_key(units, at, size)]
        if len(places) < _PLACES:
            places.append(at)
    return found


def _longest(
    ours: Sequence[_Word], theirs: Sequence[_Word], at: int, places: Sequence[int], taken: bytearray
) -> tuple[int, int]:
    """Where in the other the words from there on go on longest, and for how many; places not taken yet come first."""
    best = (False, 0, 0)
    for place in places:
        length = 0
        while (
            at + length < len(ours)
            and place + length < len(theirs)
            and ours[at + length][2] == theirs[place + length][2]
        ):
            length += 1
        best = max(best, (not taken[place], length, -place))
    return -best[2], best[1]


def _tells(run: Sequence[_Word], shorter: int) -> bool:
    """Whether a run is no accident: it has some letters, or is all there is."""
    is_all = len(run) >= shorter
    return is_all or is_chinese(run[0][2]) or sum(len(word) for _, _, word in run) >= _LETTERS
