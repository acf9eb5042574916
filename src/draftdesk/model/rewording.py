"""Words that bind more or less in the place of others: found where two paragraphs differ word by word.

It never cries wolf: words that only moved are nothing, and what was rewritten at length is not compared word by word.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from draftdesk.model.binding import Words
from draftdesk.model.clause_likeness import speak_of_one, turned
from draftdesk.model.clauses import Choice, bounds, choices, count, rungs
from draftdesk.model.comparison import Change, Segment, SegmentKind, Substance
from draftdesk.model.obligations import Shift, Turn
from draftdesk.model.standing import Half

_TIGHT, _LOOSE, _BESIDE, _LONGEST = 6, 40, 3, 60
_BRACKETS = re.compile(r"[\[\]]")


class Told(NamedTuple):
    """A shift, and where on each side the words stand that it is about."""

    shift: Shift
    a: frozenset[int]
    b: frozenset[int]


def reworded(at: int, change: Change, a: Half, b: Half) -> Iterator[Told]:
    """The shifts between the two sides of one change: choices that were settled or opened, then other words."""
    yield from _Rewording(at, change, a, b).all()


class _Region(NamedTuple):
    """A place where the two differ: from where to where on each side."""

    a: int
    a_end: int
    b: int
    b_end: int


class _Rewording:
    def __init__(self, at: int, change: Change, a: Half, b: Half) -> None:
        self._at, self._segments, self._a, self._b, self._binding = at, change.segments, a, b, a.binding

    def all(self) -> Iterator[Told]:
        open_a, open_b = (list(choices(each.text, each.words)) for each in (self._a, self._b))
        yield from self._chosen(open_a, open_b)
        words_a = [each for each in self._a.words if not _within(each, open_a)]
        words_b = [each for each in self._b.words if not _within(each, open_b)]
        touched = [
            (region, _touched(words_a, region.a, region.a_end), _touched(words_b, region.b, region.b_end))
            for region in _regions(self._segments)
        ]
        moved = _moved(touched)
        for region, old, new in touched:
            if {each.said for each in old} == {each.said for each in new}:
                continue
            size = max(count(self._a.text[region.a : region.a_end]), count(self._b.text[region.b : region.b_end]))
            if size <= _TIGHT:
                yield from self._turned(region, old, new, moved)
            elif size <= _LOOSE:
                yield from self._before_one_verb(region, old, new, moved)

    # --- words in the place of others -------------------------------------------------------------------------------

    def _before_one_verb(
        self, region: _Region, old: Sequence[Words], new: Sequence[Words], moved: Counter[str]
    ) -> Iterator[Told]:
        """Of a longer stretch: another word that binds right before the words that both texts go on with."""
        last_a, last_b = ([each for each in side if rungs([each], 0)] for side in (old, new))
        if len(last_a) != 1 or len(last_b) != 1 or moved[last_a[0].said] or moved[last_b[0].said]:
            return
        rests = ((self._a.text, last_a[0].end, region.a_end, old), (self._b.text, last_b[0].end, region.b_end, new))
        if any(self._says(text, start, end, words) for text, start, end, words in rests):
            return
        low, lower = max(rungs(last_a, 0)), max(rungs(last_b, 0))
        if low != lower:
            turn = Turn.WEAKENED if lower > low else Turn.STRENGTHENED
            hedges = self._hedges(region, old, new, moved, {*last_a, *last_b})
            yield self._told(region, turn, last_a, last_b, hedges)

    def _says(self, text: str, start: int, end: int, words: Sequence[Words]) -> bool:
        """Whether there is more between what binds and its verb than hedges and light words."""
        silent = sum(count(each.said) for each in words if each.hedges and each.start >= start)
        silent += sum(count(each["words"]) for each in self._binding.light.finditer(text, start, max(start, end)))
        return count(text[start:end]) > silent

    def _turned(
        self, region: _Region, old: Sequence[Words], new: Sequence[Words], moved: Counter[str]
    ) -> Iterator[Told]:
        turns = list(self._turns(region, old, new, moved))
        said = set(chain.from_iterable((*before, *now) for _, before, now in turns))
        hedged, unhedged = self._hedges(region, old, new, moved, said)
        for nth, (turn, before, now) in enumerate(turns):
            yield self._told(region, turn, before, now, (hedged, unhedged) if not nth else ((), ()))
        if not turns and bool(hedged) is not bool(unhedged):
            words, text = (
                (hedged, self._b.text[region.b : region.b_end])
                if hedged
                else (unhedged, self._a.text[region.a : region.a_end])
            )
            if count(text) - sum(count(each.said) for each in words) <= 1:
                yield self._told(region, Turn.WEAKENED if hedged else Turn.STRENGTHENED, unhedged, hedged)

    def _hedges(
        self, region: _Region, old: Sequence[Words], new: Sequence[Words], moved: Counter[str], said: set[Words]
    ) -> tuple[list[Words], list[Words]]:
        """What limits the new words alone, and the old ones alone."""
        hedged = [each for each in new if each not in said and _is_put(each, region.b, region.b_end, moved)]
        unhedged = [each for each in old if each not in said and _is_put(each, region.a, region.a_end, moved)]
        return hedged, unhedged

    def _turns(
        self, region: _Region, old: Sequence[Words], new: Sequence[Words], moved: Counter[str]
    ) -> Iterator[tuple[Turn, list[Words], list[Words]]]:
        """What became of "not" and of the words on ladders, with the words that tell."""
        before, now = ([each for each in side if each.negates and not moved[each.said]] for side in (old, new))
        short = max(count(self._a.text[region.a : region.a_end]), count(self._b.text[region.b : region.b_end]))
        if short <= _BESIDE and bool(before) is not bool(now):
            yield Turn.NEGATED if now else Turn.NO_LONGER_NEGATED, before, now
        for nth in range(len(self._binding.ladders)):
            before, now = ([each for each in side if rungs([each], nth)] for side in (old, new))
            if before and now:
                low, lower = max(rungs(before, nth)), max(rungs(now, nth))
                if low != lower:
                    yield Turn.WEAKENED if lower > low else Turn.STRENGTHENED, before, now
                    return
        alone = [each for each in (*old, *new) if rungs([each], 0) and not moved[each.said]]
        if len(alone) == 1 and bool(old) is not bool(new) and self._is_added(region, alone[0], bool(new)):
            binds = self._binding.binds(alone[0]) is bool(new)
            yield Turn.STRENGTHENED if binds else Turn.WEAKENED, [] if new else alone, alone if new else []

    def _is_added(self, region: _Region, words: Words, is_new: bool) -> bool:
        """Whether a word that binds or allows was put in by itself, or taken out, where the other text has none, and
        does not open with one: "definitions apply", "definitions shall apply"."""
        differs = (self._a.text[region.a : region.a_end], self._b.text[region.b : region.b_end])
        if sum(map(count, differs)) > count(words.said):
            return False
        other, at = (self._a, region.a) if is_new else (self._b, region.b)
        low, high = bounds(other.text, other.begun, at)
        inside = [each for each in other.words if low <= each.start < high]
        told = (0, *(nth for nth, ladder in enumerate(self._binding.ladders) if ladder.opening))
        return not any(rungs(inside, nth) for nth in told)

    def _told(
        self,
        region: _Region,
        turn: Turn,
        old: Sequence[Words],
        new: Sequence[Words],
        hedges: tuple[Sequence[Words], Sequence[Words]] = ((), ()),
    ) -> Told:
        shift = Shift(
            change=self._at,
            turn=turn,
            old=self._a.quoted(_said(self._a.text, old), old[0].start if old else region.a),
            new=self._b.quoted(_said(self._b.text, new), new[0].start if new else region.b),
            hedged=_said(self._b.text, hedges[0]),
            unhedged=_said(self._a.text, hedges[1]),
        )
        return Told(shift, frozenset(each.start for each in old), frozenset(each.start for each in new))

    # --- words to choose from ---------------------------------------------------------------------------------------

    def _chosen(self, open_a: Sequence[Choice], open_b: Sequence[Choice]) -> Iterator[Told]:
        for rows, there, half, turn in (
            (open_a, open_b, self._b, Turn.SETTLED),
            (open_b, open_a, self._a, Turn.OPENED),
        ):
            settles = turn is Turn.SETTLED
            for row in rows:
                start, end = _across(self._segments, row.start, row.end, from_a=settles)
                left = [word for word in half.words if start <= word.start and word.end <= end and rungs([word], 0)]
                own = self._a if settles else self._b
                if any(each.start < end and start < each.end for each in there) or len(left) != 1:
                    continue
                here, there_too = own.clause_at(row.start), half.clause_at(left[0].start)
                if here is None or there_too is None or not speak_of_one(here, there_too):
                    continue
                became = turned(here, there_too) if settles else turned(there_too, here)
                kept = half.quoted(half.text[left[0].start : left[0].end], left[0].start)
                open_here = own.quoted(own.text[row.start : row.end], row.start)
                old, new = (open_here, kept) if settles else (kept, open_here)
                shift = Shift(change=self._at, turn=became or turn, old=old, new=new)
                whole, one = frozenset(range(row.start, row.end)), frozenset([left[0].start])
                yield Told(shift, *((whole, one) if settles else (one, whole)))


# --- places ---------------------------------------------------------------------------------------------------------


def _regions(segments: Sequence[Segment]) -> Iterator[_Region]:
    """Where the two differ, the halves of a replacement together."""
    held: _Region | None = None
    for each in segments:
        if each.kind is SegmentKind.EQUAL or each.substance is Substance.EDITORIAL:
            if held is not None:
                yield held
            held = None
            continue
        held = _Region(held.a if held else each.a, each.a_end, held.b if held else each.b, each.b_end)
    if held is not None:
        yield held


def _touched(words: Sequence[Words], start: int, end: int) -> list[Words]:
    """Those that a difference takes part in; with nothing there, those it stands within."""
    if start == end:
        return [each for each in words if each.start < start < each.end]
    return [each for each in words if each.start < end and start < each.end]


def _moved(touched: Sequence[tuple[_Region, Sequence[Words], Sequence[Words]]]) -> Counter[str]:
    """The words that went in one place of the paragraph and came in another."""
    gone = Counter(each.said for _, old, _ in touched for each in old)
    come = Counter(each.said for _, _, new in touched for each in new)
    return gone & come


def _is_put(words: Words, start: int, end: int, moved: Counter[str]) -> bool:
    """Whether it is a hedge that differs as a whole, and did not only move."""
    return words.hedges and start <= words.start and words.end <= end and not moved[words.said]


def _within(words: Words, rows: Sequence[Choice]) -> bool:
    return any(each.start <= words.start < each.end for each in rows)


def _across(segments: Sequence[Segment], start: int, end: int, *, from_a: bool) -> tuple[int, int]:
    """Where a stretch of the one text stands in the other, with what was put in at its borders."""
    low = high = None
    last = 0
    for each in segments:
        mine = (each.a, each.a_end) if from_a else (each.b, each.b_end)
        theirs = (each.b, each.b_end) if from_a else (each.a, each.a_end)
        last = theirs[1]
        if each.kind is not SegmentKind.EQUAL:
            continue
        if mine[0] <= start:
            low = theirs[0] + min(start, mine[1]) - mine[0]
        if high is None and mine[1] > end:
            high = theirs[0] + max(0, end - mine[0])
    return low or 0, last if high is None else high


def _said(text: str, words: Sequence[Words]) -> str:
    """The words that tell, and what stands between them where that is little."""
    if not words:
        return ""
    between = text[words[0].start : words[-1].end]
    if len(between) <= _LONGEST and not _BRACKETS.search(between):
        return between
    return " … ".join(text[each.start : each.end] for each in words)
