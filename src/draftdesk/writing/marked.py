"""The words of a change as they are shown: each side by itself, or both in one, cut where their look changes."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from draftdesk.model.comparison import (
    Change,
    Comparison,
    Look,
    Mark,
    Passage,
    Segment,
    SegmentKind,
    Substance,
    marks_of,
)

_PLAIN: frozenset[Look] = frozenset()
_NOTE = frozenset({Look.FOOTNOTE})
_SMALL = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look. `substance` is that of the difference, None where only what calls a footnote differs.
    `is_break`: no word, but the end of a paragraph that was put in or taken out. With the look FOOTNOTE the text is the
    number of a footnote called here, or of several."""

    text: str
    kind: SegmentKind = SegmentKind.EQUAL
    substance: Substance | None = None
    looks: frozenset[Look] = _PLAIN
    is_break: bool = False

    @property
    def is_quiet(self) -> bool:
        """Whether the difference is editorial."""
        return self.substance is Substance.EDITORIAL

    @property
    def is_small(self) -> bool:
        """Whether it is a difference that a line through or under it hardly shows: a comma, a blank."""
        return self.kind is not SegmentKind.EQUAL and len(self.text) <= _SMALL and not any(map(str.isalnum, self.text))


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage with its words cut in runs."""

    passage: Passage
    runs: tuple[Run, ...]


def side_a(comparison: Comparison, change: Change) -> list[Marked]:
    """A's paragraphs: what both have, and what B has no more."""
    a, b = _sides(comparison, change)
    return _alone(a, b, change)


def side_b(comparison: Comparison, change: Change) -> list[Marked]:
    """B's paragraphs: what both have, and what A did not have."""
    a, b = _sides(comparison, change)
    return _alone(b, a, change)


def both(comparison: Comparison, change: Change) -> list[Marked]:
    """B's paragraphs with what A said besides, struck words before those that took their place.

    The paragraphs are A's where B has none of them.
    """
    a, b = _sides(comparison, change)
    shown, hidden = (b, a) if change.b else (a, b)
    made: list[list[Run]] = [[] for _ in shown.passages]
    at = 0
    for segment in change.segments:
        if segment.kind is hidden.own:
            for nth, (_, runs) in enumerate(hidden.pieces(segment, shown)):
                made[at] += [_broken(segment), *runs] if nth else runs
            continue
        for nth, (place, runs) in enumerate(shown.pieces(segment, hidden, with_lost_notes=True)):
            if nth and segment.kind is shown.own:
                made[at].append(_broken(segment))
            at = place
            made[at] += runs
    return [Marked(passage, tuple(runs)) for passage, runs in zip(shown.passages, made, strict=True)]


def _alone(shown: "_Side", hidden: "_Side", change: Change) -> list[Marked]:
    made: list[list[Run]] = [[] for _ in shown.passages]
    for segment in change.segments:
        if segment.kind is not hidden.own:
            for at, runs in shown.pieces(segment, hidden):
                made[at] += runs
    return [Marked(passage, tuple(runs)) for passage, runs in zip(shown.passages, made, strict=True)]


def _sides(comparison: Comparison, change: Change) -> tuple["_Side", "_Side"]:
    return (
        _Side(comparison.a, change.a, SegmentKind.DELETE),
        _Side(comparison.b, change.b, SegmentKind.INSERT),
    )


def _broken(segment: Segment) -> Run:
    return Run("¶", segment.kind, segment.substance, is_break=True)


class _Side:
    """The paragraphs of a change on one side: where each begins in the text of all, and how its letters look.

    `own` is the kind of what this side alone says.
    """

    def __init__(self, passages: Sequence[Passage], places: Sequence[int], own: SegmentKind) -> None:
        self.own = own
        self.passages = [passages[at] for at in places]
        self._starts: list[int] = []
        start = 0
        for passage in self.passages:
            self._starts.append(start)
            start += len(passage.text) + 1
        self._heads = frozenset(self._starts)
        self._notes: dict[int, list[str]] = {}
        self._noted: list[int] = []
        self._cuts: list[int] = []
        self._looks: list[frozenset[Look]] = []
        if any(passage.marks for passage in self.passages):
            self._cut(list(marks_of(passages, places)))

    def _cut(self, marks: Sequence[Mark]) -> None:
        """Cut the text where a look begins or ends."""
        events: dict[int, list[tuple[Look, int]]] = {}
        for mark in marks:
            if mark.look is Look.FOOTNOTE:
                self._notes.setdefault(mark.start, []).append(mark.value)
            elif mark.start < mark.end:
                events.setdefault(mark.start, []).append((mark.look, 1))
                events.setdefault(mark.end, []).append((mark.look, -1))
        self._noted = sorted(self._notes)
        open_: Counter[Look] = Counter()
        for at in sorted(events):
            for look, step in events[at]:
                open_[look] += step
            self._cuts.append(at)
            self._looks.append(frozenset(look for look, count in open_.items() if count > 0))

    def pieces(
        self, segment: Segment, other: "_Side", *, with_lost_notes: bool = False
    ) -> Iterator[tuple[int, list[Run]]]:
        """The segment's runs paragraph by paragraph, each with the place of its paragraph.

        Footnotes are called where they are; one that the other side does not call in the same place is marked as this
        side's own, and with `with_lost_notes` those are called too that the other side alone calls.
        """
        if len(self.passages) == 1 and not self._cuts and not self._notes and not other._notes:
            yield 0, [Run(segment.text, segment.kind, segment.substance)]
            return
        start = self._start(segment)
        end = start + len(segment.text)
        notes = self._called(segment, other, with_lost_notes)
        at = max(0, bisect_right(self._starts, start) - 1)
        while at < len(self._starts) and self._starts[at] <= end:
            low = max(start, self._starts[at])
            high = min(end, self._starts[at] + len(self.passages[at].text))
            if low <= high:
                yield at, list(self._runs(segment, low, high, notes))
            at += 1

    def _start(self, segment: Segment) -> int:
        return segment.a if self.own is SegmentKind.DELETE else segment.b

    def _runs(self, segment: Segment, low: int, high: int, notes: Mapping[int, list[Run]]) -> Iterator[Run]:
        start = self._start(segment)
        if low in self._heads:
            yield from notes.get(low, ())
        inside = self._cuts[bisect_right(self._cuts, low) : bisect_left(self._cuts, high)]
        cuts = [low, *sorted({*inside, *(at for at in notes if low < at < high)}), high]
        for first, last in pairwise(cuts):
            if first < last:
                words = segment.text[first - start : last - start]
                yield Run(words, segment.kind, segment.substance, self._look(first))
                yield from notes.get(last, ())

    def _look(self, at: int) -> frozenset[Look]:
        known = bisect_right(self._cuts, at) - 1
        return self._looks[known] if known >= 0 else _PLAIN

    def _called(self, segment: Segment, other: "_Side", with_lost: bool) -> dict[int, list[Run]]:
        """The footnotes called within the segment or at its end, by where in this side's text."""
        mine = self._within(segment)
        if segment.kind is not SegmentKind.EQUAL:
            return {at: self._call(at, segment.kind) for at in mine}
        theirs = {at - other._start(segment) + self._start(segment): at for at in other._within(segment)}
        found: dict[int, list[Run]] = {}
        if with_lost:
            for at, there in theirs.items():
                if at not in mine:
                    found[at] = other._call(there, other.own)
        for at in mine:
            found[at] = self._call(at, SegmentKind.EQUAL if at in theirs else self.own)
        return found

    def _call(self, at: int, kind: SegmentKind) -> list[Run]:
        """What calls the footnotes of a place; two of them with a comma between, or they would read as one number."""
        return [Run(", ".join(self._notes[at]), kind, looks=_NOTE)]

    def _within(self, segment: Segment) -> list[int]:
        start = self._start(segment)
        first = start if start in self._heads else start + 1
        last = start + len(segment.text)
        return self._noted[bisect_left(self._noted, first) : bisect_right(self._noted, last)]
