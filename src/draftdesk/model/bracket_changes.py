"""What became of square brackets from one text to the other: which were opened, which closed, which went with their
words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model.brackets import brackets
from draftdesk.model.comparison import Change, Comparison, Passage, SegmentKind
from draftdesk.model.folding import matching_key


class BracketTurn(StrEnum):
    """`CLOSED`: the brackets went, and most of their words stayed. `DELETED`: the words went with them."""

    OPENED = "opened"
    CLOSED = "closed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class BracketShift:
    """A pair of brackets that one text alone has, with the words in it. `is_whole`: all of its paragraph stands in it,
    or the paragraph is one that the other text does not have. `depth` is 1 for the outermost."""

    change: int
    turn: BracketTurn
    words: str
    depth: int
    is_whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BracketChanges:
    """All of them in the order of the changes, and how many brackets await agreement before and after.

    `before` is what stayed, was closed and was deleted; `after` is what stayed and was opened. Each bracket without
    a partner counts as one; `unbalanced` is how many of these there are, before and after: the partner may stand in
    another paragraph.
    """

    shifts: tuple[BracketShift, ...] = ()
    before: int = 0
    after: int = 0
    unbalanced: int = 0

    def count(self, turn: BracketTurn) -> int:
        return sum(each.turn is turn for each in self.shifts)


def bracket_changes(comparison: Comparison) -> BracketChanges:
    """What became of the brackets. Remarks in brackets ("[Agreed ad ref]") are none that await agreement."""
    found: list[BracketShift] = []
    before = after = 0
    for at, change in enumerate(comparison.changes):
        old, new = _open(comparison.a, change.a), _open(comparison.b, change.b)
        before, after = before + len(old), after + len(new)
        if old or new:
            found += _shifts(at, change, old, new)
    lone = sum(len(brackets(each.text).unbalanced) for each in (*comparison.a, *comparison.b))
    return BracketChanges(shifts=tuple(found), before=before, after=after, unbalanced=lone)


_KEPT = 0.5


@dataclass(frozen=True, slots=True)
class _Open:
    """Brackets in the text of a change: `signs` are the places of the two, or of the one that has no partner."""

    start: int
    end: int
    words: str
    depth: int
    is_whole: bool

    @property
    def signs(self) -> tuple[int, ...]:
        return (self.start, self.end - 1) if self.end - self.start > 1 else (self.start,)


def _open(passages: Sequence[Passage], places: Sequence[int]) -> list[_Open]:
    found: list[_Open] = []
    offset = 0
    for at in places:
        text = passages[at].text
        known = brackets(text)
        for pair in known.pairs:
            if not pair.is_remark:
                is_whole = not any(map(str.isalnum, text[: pair.start] + text[pair.end :]))
                words = text[pair.start + 1 : pair.end - 1].strip()
                found.append(_Open(offset + pair.start, offset + pair.end, words, pair.depth, is_whole))
        found += [_Open(offset + lone, offset + lone + 1, "", 1, is_whole=False) for lone in known.unbalanced]
        offset += len(text) + 1
    return sorted(found, key=lambda each: each.start)


def _shifts(at: int, change: Change, old: Sequence[_Open], new: Sequence[_Open]) -> Iterator[BracketShift]:
    became = _became(change)
    free = {sign: nth for nth, each in enumerate(new) for sign in each.signs}
    stayed_a, stayed_b = _stayed(old, became, free)
    for one, other in list(_gone_elsewhere(old, new, stayed_a, stayed_b)):
        stayed_a.add(one)
        stayed_b.add(other)
    for nth, each in enumerate(old):
        if nth not in stayed_a:
            is_kept = _share(each, became) >= _KEPT if each.words else bool(change.b)
            turn = BracketTurn.CLOSED if is_kept and change.b else BracketTurn.DELETED
            yield BracketShift(at, turn, each.words, each.depth, each.is_whole or not change.b)
    for nth, each in enumerate(new):
        if nth not in stayed_b:
            yield BracketShift(at, BracketTurn.OPENED, each.words, each.depth, each.is_whole or not change.a)


def _became(change: Change) -> list[tuple[int, int, int]]:
    """Which stretches of A stand where in B."""
    return [(each.a, each.a_end, each.b) for each in change.segments if each.kind is SegmentKind.EQUAL]


def _stayed(
    old: Sequence[_Open], became: Sequence[tuple[int, int, int]], free: dict[int, int]
) -> tuple[set[int], set[int]]:
    """Those of either side that are one pair: both signs stayed, or else one of them."""
    landed = [[_landing(sign, became) for sign in each.signs] for each in old]
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for wants_all in (True, False):
        for nth, places in enumerate(landed):
            there = [free[place] for place in places if place is not None and place in free]
            if nth in taken_a or not there or (wants_all and (len(there) < len(places) or len(set(there)) > 1)):
                continue
            other = next((each for each in there if each not in taken_b), None)
            if other is not None:
                taken_a.add(nth)
                taken_b.add(other)
    return taken_a, taken_b


def _gone_elsewhere(
    old: Sequence[_Open], new: Sequence[_Open], stayed_a: set[int], stayed_b: set[int]
) -> Iterator[tuple[int, int]]:
    """Those of both sides that hold the same words in another place of the paragraph: a choice put in another order."""
    waiting: dict[str, list[int]] = {}
    for nth, each in enumerate(new):
        if nth not in stayed_b and (key := matching_key(each.words)):
            waiting.setdefault(key, []).append(nth)
    for nth, each in enumerate(old):
        if nth not in stayed_a and (same := waiting.get(matching_key(each.words))):
            yield nth, same.pop(0)


def _landing(at: int, became: Sequence[tuple[int, int, int]]) -> int | None:
    return next((b + at - start for start, end, b in became if start <= at < end), None)


def _share(one: _Open, became: Sequence[tuple[int, int, int]]) -> float:
    """How much of the words in a bracket both texts have."""
    first, last = one.start + 1, one.end - 1
    kept = sum(max(0, min(end, last) - max(start, first)) for start, end, _ in became)
    return kept / max(1, last - first)
