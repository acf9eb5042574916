"""Obligations weakened and strengthened from one text to the other: "will" that became "may", "as appropriate" put in.

It never cries wolf: words that only moved are nothing, and what was rewritten at length is not compared word by word.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from draftdesk.model.binding import Binding, Words
from draftdesk.model.comparison import (
    PLACEHOLDER,
    Change,
    ChangeKind,
    Comparison,
    Segment,
    SegmentKind,
    Substance,
    text_of,
)
from draftdesk.model.sentences import begins


class Turn(StrEnum):
    """What became of an obligation.

    `SETTLED`: of several words in brackets one is left; `OPENED`: the other way round. `NEW` and `GONE` are those of
    paragraphs and sentences that one text alone has.
    """

    WEAKENED = "weakened"
    STRENGTHENED = "strengthened"
    NEGATED = "negated"
    NO_LONGER_NEGATED = "no longer negated"
    SETTLED = "settled"
    OPENED = "opened"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of one text ("" where it has none of them), the sentence they stand in, and where in it: in code points."""

    words: str = ""
    sentence: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Shift:
    """An obligation that is another one now: in which change, the words that tell, before and after.

    `in_brackets`: all of these words stand in square brackets, so they are or were only proposed.
    """

    change: int
    turn: Turn
    old: Quoted
    new: Quoted
    in_brackets: bool = False


def shifts(comparison: Comparison, binding: Binding) -> tuple[Shift, ...]:
    """Every shift, in the order of the changes; those within one in the order of the text."""
    found: list[Shift] = []
    for at, change in enumerate(comparison.changes):
        if change.substance is Substance.SUBSTANTIVE:
            a, b = text_of(comparison.a, change.a), text_of(comparison.b, change.b)
            sides = [comparison.a[each] for each in change.a] + [comparison.b[each] for each in change.b]
            if not all(each.level or each.role == PLACEHOLDER for each in sides):
                found += _Shifts(at, change, a, b, binding).all()
    return tuple(found)


_TIGHT, _LOOSE, _BESIDE, _LONGEST = 6, 40, 3, 60
_ITEM = re.compile(r"\[([^\[\]]{1,60})\]")
_OPTIONS = re.compile(r"\[[^\[\]]{1,60}\](?:\s*/?\s*\[[^\[\]]{1,60}\])*")
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_BRACKETS = re.compile(r"[\[\]]")


class _Region(NamedTuple):
    """A place where the two differ: from where to where on each side."""

    a: int
    a_end: int
    b: int
    b_end: int


class _Options(NamedTuple):
    """Words in brackets to choose from: "[shall][should]"."""

    start: int
    end: int


class _Shifts:
    """Looks through one change."""

    def __init__(self, at: int, change: Change, a: str, b: str, binding: Binding) -> None:
        self._at, self._kind, self._a, self._b, self._binding = at, change.kind, a, b, binding
        self._segments = change.segments
        self._sentences_a, self._sentences_b = _starts(a), _starts(b)
        self._words_a, self._words_b = binding.found(a), binding.found(b)

    def all(self) -> Iterator[Shift]:
        if self._kind is ChangeKind.INSERTED:
            yield from self._whole(self._b, self._words_b, [(0, len(self._b))], Turn.NEW, each_sentence=False)
            return
        if self._kind is ChangeKind.DELETED:
            yield from self._whole(self._a, self._words_a, [(0, len(self._a))], Turn.GONE, each_sentence=False)
            return
        options_a, options_b = list(self._options(self._a, self._words_a)), list(self._options(self._b, self._words_b))
        yield from self._chosen(options_a, options_b)
        words_a = [each for each in self._words_a if not _within(each, options_a)]
        words_b = [each for each in self._words_b if not _within(each, options_b)]
        yield from self._reworded(words_a, words_b)
        for kind, text, words, turn in (
            (SegmentKind.DELETE, self._a, words_a, Turn.GONE),
            (SegmentKind.INSERT, self._b, words_b, Turn.NEW),
        ):
            own = [
                (each.a, each.a_end) if kind is SegmentKind.DELETE else (each.b, each.b_end)
                for each in self._segments
                if each.kind is kind
            ]
            yield from self._whole(text, words, own, turn, each_sentence=True)

    # --- words in the place of others -------------------------------------------------------------------------------

    def _reworded(self, words_a: Sequence[Words], words_b: Sequence[Words]) -> Iterator[Shift]:
        touched = [
            (region, _touched(words_a, region.a, region.a_end), _touched(words_b, region.b, region.b_end))
            for region in _regions(self._segments)
        ]
        moved = _moved(touched)
        for region, old, new in touched:
            if {each.said for each in old} == {each.said for each in new}:
                continue
            size = max(_count(self._a[region.a : region.a_end]), _count(self._b[region.b : region.b_end]))
            if size <= _TIGHT:
                yield from self._turned(region, old, new, moved)
            elif size <= _LOOSE:
                yield from self._before_one_verb(region, old, new, moved)

    def _before_one_verb(
        self, region: _Region, old: Sequence[Words], new: Sequence[Words], moved: Counter[str]
    ) -> Iterator[Shift]:
        """Of a longer stretch: another word that binds right before the words that both texts go on with."""
        last_a, last_b = ([each for each in side if _rungs([each], 0)] for side in (old, new))
        if len(last_a) != 1 or len(last_b) != 1 or moved[last_a[0].said] or moved[last_b[0].said]:
            return
        rests = ((self._a, last_a[0].end, region.a_end, old), (self._b, last_b[0].end, region.b_end, new))
        for text, start, end, words in rests:
            hedges = sum(_count(each.said) for each in words if each.hedges and each.start >= start)
            if _count(text[start:end]) - hedges > 0:
                return
        low, lower = max(_rungs(last_a, 0)), max(_rungs(last_b, 0))
        if low != lower:
            yield self._shift(region, Turn.WEAKENED if lower > low else Turn.STRENGTHENED, last_a, last_b)

    def _turned(
        self, region: _Region, old: Sequence[Words], new: Sequence[Words], moved: Counter[str]
    ) -> Iterator[Shift]:
        said: set[Words] = set()
        for turn, before, now in self._turns(region, old, new, moved):
            said.update(before, now)
            yield self._shift(region, turn, before, now)
        hedged = [each for each in new if each not in said and self._is_put(each, region.b, region.b_end, moved)]
        unhedged = [each for each in old if each not in said and self._is_put(each, region.a, region.a_end, moved)]
        if bool(hedged) is not bool(unhedged):
            words, text = (
                (hedged, self._b[region.b : region.b_end]) if hedged else (unhedged, self._a[region.a : region.a_end])
            )
            told = sum(_count(each.said) for each in {*words, *said} & {*(new if hedged else old)})
            if _count(text) - told <= 1:
                yield self._shift(region, Turn.WEAKENED if hedged else Turn.STRENGTHENED, unhedged, hedged)

    def _turns(
        self, region: _Region, old: Sequence[Words], new: Sequence[Words], moved: Counter[str]
    ) -> Iterator[tuple[Turn, list[Words], list[Words]]]:
        """What became of "not" and of the words on ladders, with the words that tell."""
        before, now = ([each for each in side if each.negates and not moved[each.said]] for side in (old, new))
        short = max(_count(self._a[region.a : region.a_end]), _count(self._b[region.b : region.b_end])) <= _BESIDE
        if short and bool(before) is not bool(now):
            yield Turn.NEGATED if now else Turn.NO_LONGER_NEGATED, before, now
        for nth in range(len(self._binding.ladders)):
            before, now = ([each for each in side if _rungs([each], nth)] for side in (old, new))
            if before and now:
                low, lower = max(_rungs(before, nth)), max(_rungs(now, nth))
                if low != lower:
                    yield Turn.WEAKENED if lower > low else Turn.STRENGTHENED, before, now
                    return
        alone = [each for each in (*old, *new) if _rungs([each], 0) and not moved[each.said]]
        if len(alone) == 1 and bool(old) is not bool(new) and self._is_added(region, alone[0], bool(new)):
            binds = self._binding.binds(alone[0]) is bool(new)
            yield Turn.STRENGTHENED if binds else Turn.WEAKENED, [] if new else alone, alone if new else []

    def _is_added(self, region: _Region, words: Words, is_new: bool) -> bool:
        """Whether a word that binds or allows was put in by itself, or taken out, where the other text has none:
        "definitions apply", "definitions shall apply"."""
        if _count(self._a[region.a : region.a_end]) + _count(self._b[region.b : region.b_end]) > _count(words.said):
            return False
        other, starts, at = (self._a, self._sentences_a, region.a) if is_new else (self._b, self._sentences_b, region.b)
        low, high = _bounds(other, starts, at)
        theirs = self._words_a if is_new else self._words_b
        return not any(low <= each.start < high and _rungs([each], 0) for each in theirs)

    def _is_put(self, words: Words, start: int, end: int, moved: Counter[str]) -> bool:
        """Whether it is a hedge that differs as a whole, and did not only move."""
        return words.hedges and start <= words.start and words.end <= end and not moved[words.said]

    def _shift(self, region: _Region, turn: Turn, old: Sequence[Words], new: Sequence[Words]) -> Shift:
        at_a, at_b = _first(old, region.a), _first(new, region.b)
        return Shift(
            self._at,
            turn,
            _quoted(_said(self._a, old), self._a, self._sentences_a, at_a),
            _quoted(_said(self._b, new), self._b, self._sentences_b, at_b),
            (not old or _is_bracketed(self._a, at_a)) and (not new or _is_bracketed(self._b, at_b)),
        )

    # --- words to choose from ---------------------------------------------------------------------------------------

    def _options(self, text: str, words: Sequence[Words]) -> Iterator[_Options]:
        if "[" not in text:
            return
        modal = [each for each in words if _rungs([each], 0)]
        for run in _OPTIONS.finditer(text):
            items = list(_ITEM.finditer(text, run.start(), run.end()))
            nths = [nth for nth, item in enumerate(items) if _is_choice(item, modal)]
            if not nths:
                continue
            last = nths[-1]
            while last + 1 < len(items) and items[last].end() == items[last + 1].start():
                last += 1
            yield _Options(items[nths[0]].start(), items[last].end())

    def _chosen(self, options_a: Sequence[_Options], options_b: Sequence[_Options]) -> Iterator[Shift]:
        for one, turn in ((options_a, Turn.SETTLED), (options_b, Turn.OPENED)):
            settles = turn is Turn.SETTLED
            other, words = (self._b, self._words_b) if settles else (self._a, self._words_a)
            open_there = options_b if settles else options_a
            for each in one:
                start, end = _across(self._segments, each.start, each.end, from_a=settles)
                left = [word for word in words if start <= word.start and word.end <= end and _rungs([word], 0)]
                if any(there.start < end and start < there.end for there in open_there) or len(left) != 1:
                    continue
                kept = other[left[0].start : left[0].end]
                if settles:
                    old = _quoted(self._a[each.start : each.end], self._a, self._sentences_a, each.start)
                    new = _quoted(kept, self._b, self._sentences_b, left[0].start)
                else:
                    old = _quoted(kept, self._a, self._sentences_a, left[0].start)
                    new = _quoted(self._b[each.start : each.end], self._b, self._sentences_b, each.start)
                yield Shift(self._at, turn, old, new)

    # --- what one text alone says -----------------------------------------------------------------------------------

    def _whole(
        self, text: str, words: Sequence[Words], own: Sequence[tuple[int, int]], turn: Turn, *, each_sentence: bool
    ) -> Iterator[Shift]:
        """The sentences within what one side alone says that bind somebody; of a whole paragraph the first of them."""
        starts = self._sentences_b if turn is Turn.NEW else self._sentences_a
        sentences: dict[int, list[Words]] = {}
        for each in words:
            sentences.setdefault(bisect_right(starts, each.start) - 1, []).append(each)
        for nth, inside in sentences.items():
            end = starts[nth + 1] if nth + 1 < len(starts) else len(text)
            telling = self._binds(inside)
            if telling is None or not any(a <= starts[nth] and len(text[:end].rstrip()) <= z for a, z in own):
                continue
            told = _quoted(text[telling.start : telling.end], text, starts, telling.start)
            old, new = (told, Quoted()) if turn is Turn.GONE else (Quoted(), told)
            yield Shift(self._at, turn, old, new, _is_bracketed(text, telling.start))
            if not each_sentence:
                return

    def _binds(self, words: Sequence[Words]) -> Words | None:
        """The word by which a sentence binds. One that opens with what binds nobody ("Recalls that … shall") binds only
        by another such opening."""
        opening = [each for each in words if self._opens(each)]
        return next((each for each in opening or words if self._binding.binds(each)), None)

    def _opens(self, words: Words) -> bool:
        return any(self._binding.ladders[each.ladder].opening for each in words.rungs)


# --- places -------------------------------------------------------------------------------------------------------


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


def _within(words: Words, options: Sequence[_Options]) -> bool:
    return any(each.start <= words.start < each.end for each in options)


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


def _rungs(words: Sequence[Words], ladder: int) -> set[int]:
    return {rung.rung for each in words for rung in each.rungs if rung.ladder == ladder}


def _first(words: Sequence[Words], at: int) -> int:
    return words[0].start if words else at


def _is_choice(item: re.Match[str], modal: Sequence[Words]) -> bool:
    """Whether what stands between two brackets are words that bind, or several with slashes between."""
    inside = [each for each in modal if item.start(1) <= each.start and each.end <= item.end(1)]
    return bool(inside) and _count(item[1]) == sum(_count(each.said) for each in inside)


def _said(text: str, words: Sequence[Words]) -> str:
    """The words that tell, and what stands between them where that is little."""
    if not words:
        return ""
    between = text[words[0].start : words[-1].end]
    if len(between) <= _LONGEST and not _BRACKETS.search(between):
        return between
    return " … ".join(text[each.start : each.end] for each in words)


def _starts(text: str) -> list[int]:
    breaks = [at + 1 for at, letter in enumerate(text) if letter == "\n"] if "\n" in text else []
    return sorted({0, *begins(text), *breaks})


def _bounds(text: str, starts: Sequence[int], at: int) -> tuple[int, int]:
    nth = max(0, bisect_right(starts, min(at, max(0, len(text) - 1))) - 1)
    return starts[nth], starts[nth + 1] if nth + 1 < len(starts) else len(text)


def _quoted(words: str, text: str, starts: Sequence[int], at: int) -> Quoted:
    low, high = _bounds(text, starts, at)
    sentence = text[low:high]
    return Quoted(words, sentence.strip(), max(0, at - low - (len(sentence) - len(sentence.lstrip()))))


def _is_bracketed(text: str, at: int) -> bool:
    return text.count("[", 0, at) > text.count("]", 0, at)


def _count(text: str) -> int:
    return len(_WORD.findall(text))
