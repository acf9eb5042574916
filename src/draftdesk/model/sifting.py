"""Which changes of a comparison somebody wants to see: the others are counted, never forgotten."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from draftdesk.model.citing import headings_above
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Segment, SegmentKind, Substance
from draftdesk.model.comparison_told import is_untouched
from draftdesk.model.folding import fold

Heading = tuple[bool, int]
"""A heading by its text (True for B, False for A, where only that has it) and its place in the passages there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sieve:
    """What passes. Empty `kinds` let all pass. What changed less than the wanted `substances` is shown as the newer
    text has it. `words` stand somewhere in the change, on either side, capitals and accents apart. `renumbered` lets
    paragraphs pass whose number alone is another.
    """

    kinds: frozenset[ChangeKind] = frozenset()
    substances: frozenset[Substance] = frozenset(Substance)
    section: Heading | None = None
    touched_only: bool = False
    remarked_only: bool = False
    renumbered: bool = False
    words: str = ""

    @property
    def is_internal(self) -> bool:
        """Whether what passes tells what a delegation watches or remarks on."""
        return self.touched_only or self.remarked_only

    def shows(self, segment: Segment) -> bool:
        """Whether a segment is shown as changed."""
        return segment.kind is not SegmentKind.EQUAL and (
            segment.substance is None or segment.substance in self.substances
        )


EVERYTHING = Sieve()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """`changes` are the places of those that pass, in reading order; `of` says how many there are in all.

    `hidden` counts those that fail for their substance alone; `smoothed` the stretches shown as unchanged within
    changes that pass.
    """

    changes: tuple[int, ...] = ()
    of: int = 0
    hidden: Mapping[Substance, int] = field(default_factory=dict)
    smoothed: int = 0


def sifted(
    comparison: Comparison,
    sieve: Sieve,
    *,
    touched: Collection[int] = frozenset(),
    remarked: Collection[int] = frozenset(),
) -> Sifted:
    """The changes that pass. `touched` are those that touch the watch list, `remarked` those with a remark."""
    sections = _Sections(comparison) if sieve.section is not None else None
    words = fold(sieve.words)
    passing: list[int] = []
    hidden: Counter[Substance] = Counter()
    of = smoothed = 0
    for at in in_reading_order(comparison):
        change = comparison.changes[at]
        if is_untouched(change):
            if not change.renumbered:
                continue
            of += sieve.renumbered
            if not sieve.renumbered:
                continue
        else:
            of += 1
        if sieve.kinds and change.kind not in sieve.kinds:
            continue
        if (sieve.touched_only and at not in touched) or (sieve.remarked_only and at not in remarked):
            continue
        if sections is not None and sieve.section is not None and not sections.is_in(change, sieve.section):
            continue
        if words and words not in fold(_said(comparison, change)):
            continue
        if change.substance is not None and change.substance not in sieve.substances:
            hidden[change.substance] += 1
            continue
        smoothed += sum(each.kind is not SegmentKind.EQUAL and not sieve.shows(each) for each in change.segments)
        passing.append(at)
    return Sifted(changes=tuple(passing), of=of, hidden=dict(hidden), smoothed=smoothed)


def in_reading_order(comparison: Comparison) -> list[int]:
    """Every change once, a moved one where it arrived."""
    return [step.change for step in comparison.steps if not step.left]


def sections_of(comparison: Comparison) -> tuple[Heading, ...]:
    """The headings under which something changed, in reading order: what can be chosen as a section."""
    sections = _Sections(comparison)
    found: dict[Heading, None] = {}
    for at in in_reading_order(comparison):
        change = comparison.changes[at]
        if not is_untouched(change):
            found.update(dict.fromkeys(sections.above(change)))
    return tuple(sorted(found, key=lambda each: (not each[0], each[1])))


class _Sections:
    def __init__(self, comparison: Comparison) -> None:
        self._above_a, self._above_b = headings_above(comparison.a), headings_above(comparison.b)
        self._a, self._b = comparison.a, comparison.b

    def above(self, change: Change) -> list[Heading]:
        """The headings a change stands under, a heading itself included."""
        if change.b:
            at = change.b[0]
            own = [(True, at)] if self._b[at].level else []
            return [*((True, each) for each in self._above_b[at]), *own]
        at = change.a[0]
        own = [(False, at)] if self._a[at].level else []
        return [*((False, each) for each in self._above_a[at]), *own]

    def is_in(self, change: Change, section: Heading) -> bool:
        return section in self.above(change)


def _said(comparison: Comparison, change: Change) -> str:
    sides = [comparison.a[at].text for at in change.a] + [comparison.b[at].text for at in change.b]
    return "\n".join(sides)
