"""What stands on the pages of a comparison, paragraph by paragraph, before anything is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.telling import say
from draftdesk.desktop.units import reads_from_right
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.comparison import Change, ChangeKind, Part, Passage, SegmentKind, Substance
from draftdesk.model.comparison_told import is_untouched, opening
from draftdesk.model.comparison_words import spot
from draftdesk.writing.languages import is_right_to_left
from draftdesk.writing.marked import Marked, Run, both, side_a, side_b

_LOOKED_AT = 200
_LONGEST = 11
"""Letters of a number, or of two, for which room is kept before every paragraph at most."""
_MOVED = (ChangeKind.MOVED, ChangeKind.MOVED_EDITED)
_WHOLE = {ChangeKind.INSERTED: SegmentKind.INSERT, ChangeKind.DELETED: SegmentKind.DELETE}


class Sort(Enum):
    """What a line is: words of the texts, what we say of them, or the name of another part of the file."""

    TEXT = auto()
    SAID = auto()
    LANDMARK = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One paragraph on a page. `number` is what is printed before it, cut in runs as its words are."""

    runs: tuple[Run, ...]
    sort: Sort = Sort.TEXT
    number: tuple[Run, ...] = ()
    level: int = 0
    inset: int = 0
    is_rtl: bool = False
    is_moved: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """What a page shows of a change: all of it, the paragraph `nth` of it, or the place that it `left`. `opens` names
    the part of the file, and the table in it, that begins here."""

    at: int
    nth: int | None = None
    left: bool = False
    opens: str = ""


class Lines(Protocol):
    """What a page asks for what it shows."""

    @property
    def entries(self) -> Sequence[Entry]: ...

    @property
    def gutter(self) -> int:
        """How many letters the numbers before the paragraphs take, those apart that are unusually long."""
        ...

    def of(self, n: int) -> Sequence[Line]:
        """The lines of an entry as they are to be shown now; none where nothing of it is."""
        ...

    def states(self) -> Sequence[object]:
        """What the lines of each entry depend on, beyond the texts: who has another state is shown otherwise."""
        ...


class _Sides:
    """What is the same for all entries of a comparison while it is shown."""

    def __init__(self, matter: Matter) -> None:
        assert matter.compared is not None  # noqa: S101
        self.matter = matter
        self.comparison = matter.comparison
        texts = matter.compared.a.text, matter.compared.b.text
        self._rtl = [_runs_from_right(each.passages, each.language) for each in texts]
        self._passing: frozenset[int] = frozenset()
        self._changed_by: dict[int, frozenset[Substance]] = {}
        self.renew()

    def renew(self) -> None:
        """Other changes pass the sieve."""
        self._passing = frozenset(self.matter.found.changes)

    def passes(self, at: int) -> bool:
        return at in self._passing

    def state(self, at: int) -> object:
        """What of the sieve matters to a change."""
        if at not in self._passing:
            return None
        if at not in self._changed_by:
            weights = {each.substance for each in self.comparison.changes[at].segments}
            self._changed_by[at] = frozenset(each for each in weights if each is not None)
        return self._changed_by[at] & self.matter.sieve.substances

    def runs(self, at: int, runs: Sequence[Run], *, of_a: bool = False) -> tuple[Run, ...]:
        """The runs of a change as the sieve has them: what it does not show is plain, as the newer text has it, or the
        older on a page `of_a`."""
        if all(run.kind is SegmentKind.EQUAL for run in runs):
            return tuple(runs)
        wanted = self.matter.sieve.substances if self.passes(at) else frozenset()
        own = SegmentKind.DELETE if of_a else SegmentKind.INSERT
        found: list[Run] = []
        for run in runs:
            if self.passes(at) and (run.substance is None or run.substance in wanted):
                found.append(run)
            elif run.kind in (SegmentKind.EQUAL, own) and not run.is_break:
                found.append(replace(run, kind=SegmentKind.EQUAL, substance=None))
        return tuple(found)

    def both_numbers(self, at: int, printed: str) -> tuple[Run, ...]:
        """What is printed before a paragraph that has another number, or had one: the old and the new."""
        change = self.comparison.changes[at]
        old = self.comparison.a[change.a[0]].number.strip()
        numbers = ((old, SegmentKind.DELETE), (printed.strip(), SegmentKind.INSERT))
        return tuple(Run(words, kind, Substance.EDITORIAL) for words, kind in numbers if words)

    def number(self, at: int, printed: str) -> tuple[Run, ...]:
        """What is printed before a paragraph."""
        change = self.comparison.changes[at]
        kind = _WHOLE.get(change.kind, SegmentKind.EQUAL) if self.passes(at) else SegmentKind.EQUAL
        substance = change.substance if kind is not SegmentKind.EQUAL else None
        return (Run(printed.strip(), kind, substance),) if printed.strip() else ()

    def from_right(self, passage: Passage, *, of_b: bool) -> bool:
        """Whether a passage runs from right to left: its own letters tell, else those of its side."""
        if any(map(str.isalpha, passage.text[:_LOOKED_AT])):
            return reads_from_right(passage.text)
        return self._rtl[of_b]

    def line(self, marked: Marked, *, of_b: bool, number: tuple[Run, ...], runs: tuple[Run, ...], moved: bool) -> Line:
        passage = marked.passage
        return Line(
            runs=runs,
            number=number,
            level=passage.level,
            inset=min(passage.cell[2], 1) if passage.cell else 0,
            is_rtl=self.from_right(passage, of_b=of_b),
            is_moved=moved,
        )

    def said(self, words: str, passage: Passage, *, of_b: bool) -> Line:
        """Words of ours above a paragraph, on its side of the page."""
        return Line(runs=(Run(words),), sort=Sort.SAID, is_rtl=self.from_right(passage, of_b=of_b))

    def headline(self, at: int) -> str:
        """What is said of a change that passes; "" where its look says it."""
        change = self.comparison.changes[at]
        if not self.passes(at) or is_untouched(change):
            return ""
        headline = self.matter.told(at).headline
        passage = self.comparison.b[change.b[0]] if change.b else self.comparison.a[change.a[0]]
        place = spot(passage, say) if passage.part is Part.TABLE else ""
        if place and headline and change.kind not in _MOVED:
            return QCoreApplication.translate("reading", "{place}: {headline}").format(place=place, headline=headline)
        return headline

    def landmark(self, words: str) -> Line:
        return Line(runs=(Run(words),), sort=Sort.LANDMARK)


class InOne:
    """Both texts in one: the newer with what the older says besides, in reading order."""

    def __init__(self, matter: Matter) -> None:
        self._sides = _Sides(matter)
        self._comparison = matter.comparison
        opens = _opens([self._first(step.change, left=step.left) for step in self._comparison.steps])
        self.entries: Sequence[Entry] = tuple(
            Entry(step.change, left=step.left, opens=words)
            for step, words in zip(self._comparison.steps, opens, strict=True)
        )
        self._hidden = self._count_hidden()
        old, new = ([each.number.strip() for each in side] for side in (self._comparison.a, self._comparison.b))
        both_ = [f"{old[c.a[0]]} {new[c.b[0]]}" for c in self._comparison.changes if c.renumbered]
        self.gutter = _usual_length(both_ or [*old, *new])

    def states(self) -> Sequence[object]:
        self._sides.renew()
        self._hidden = self._count_hidden()
        return [(self._sides.state(entry.at), hidden) for entry, hidden in zip(self.entries, self._hidden, strict=True)]

    def of(self, n: int) -> Sequence[Line]:
        entry, sides = self.entries[n], self._sides
        change = self._comparison.changes[entry.at]
        above = [sides.landmark(entry.opens)] if entry.opens else []
        if entry.left:
            return [*above, *self._left(entry)]
        if not change.b and not sides.passes(entry.at):
            count = self._hidden[n]
            return [*above, self._hint(change, count)] if count else above
        if headline := sides.headline(entry.at):
            passage = self._first(entry.at)
            above.append(sides.said(headline, passage, of_b=bool(change.b)))
        made = side_b(self._comparison, change) if _is_same(change) else both(self._comparison, change)
        return [*above, *(self._paragraph(entry.at, marked, nth) for nth, marked in enumerate(made))]

    def _paragraph(self, at: int, marked: Marked, nth: int) -> Line:
        change, passes = self._comparison.changes[at], self._sides.passes(at)
        has_two = change.renumbered and nth == 0 and (passes or is_untouched(change))
        return self._sides.line(
            marked,
            of_b=bool(change.b),
            number=(self._sides.both_numbers if has_two else self._sides.number)(at, marked.passage.number),
            runs=self._sides.runs(at, marked.runs),
            moved=change.kind in _MOVED and passes,
        )

    def _left(self, entry: Entry) -> list[Line]:
        """The place that a moved paragraph left: where it went, and its first words."""
        if not self._sides.passes(entry.at):
            return []
        passage = self._comparison.a[self._comparison.changes[entry.at].a[0]]
        left = self._sides.matter.told(entry.at).left
        words = QCoreApplication.translate("reading", "{number} {opening}").format(
            number=passage.number.strip(), opening=opening(passage.text)
        )
        said = QCoreApplication.translate("reading", "{left}: “{words}”").format(
            left=left, words=as_it_runs(words.strip())
        )
        return [self._sides.said(said, passage, of_b=False)]

    def _hint(self, change: Change, count: int) -> Line:
        if count == 1:
            words = QCoreApplication.translate("reading", "1 paragraph deleted, hidden")
        else:
            words = QCoreApplication.translate("reading", "{count} paragraphs deleted, hidden").format(
                count=f"{count:,}"
            )
        return self._sides.said(words, self._comparison.a[change.a[0]], of_b=False)

    def _count_hidden(self) -> list[int]:
        """How many deleted paragraphs each entry says are hidden: the first of several in a row says it for all."""
        found = [0] * len(self.entries)
        head = -1
        for n, entry in enumerate(self.entries):
            change = self._comparison.changes[entry.at]
            if entry.left or change.b or self._sides.passes(entry.at):
                head = -1
                continue
            head = n if head < 0 else head
            found[head] += len(change.a)
        return found

    def _first(self, at: int, *, left: bool = False) -> Passage:
        change = self._comparison.changes[at]
        return self._comparison.a[change.a[0]] if left or not change.b else self._comparison.b[change.b[0]]


class OneSide:
    """One of the two texts, as it is, with what the other says otherwise marked in it."""

    def __init__(self, matter: Matter, *, of_b: bool) -> None:
        self._sides = _Sides(matter)
        self._of_b = of_b
        self._comparison = matter.comparison
        self._made: tuple[int, list[Marked]] = (-1, [])
        passages = self._comparison.b if of_b else self._comparison.a
        found: list[tuple[int, int]] = [(0, 0)] * len(passages)
        for at, change in enumerate(self._comparison.changes):
            for nth, place in enumerate(change.b if of_b else change.a):
                found[place] = at, nth
        self.gutter = _usual_length([each.number.strip() for each in passages])
        self.entries: Sequence[Entry] = tuple(
            Entry(at, nth, opens=words) for (at, nth), words in zip(found, _opens(passages), strict=True)
        )

    def states(self) -> Sequence[object]:
        self._sides.renew()
        return [self._sides.state(entry.at) for entry in self.entries]

    def of(self, n: int) -> Sequence[Line]:
        entry, sides = self.entries[n], self._sides
        assert entry.nth is not None  # noqa: S101
        change = self._comparison.changes[entry.at]
        if self._made[0] != entry.at:
            self._made = entry.at, (side_b if self._of_b else side_a)(self._comparison, change)
        marked = self._made[1][entry.nth]
        is_moved = change.kind in _MOVED and sides.passes(entry.at)
        lines = [sides.landmark(entry.opens)] if entry.opens else []
        if is_moved:
            told = sides.matter.told(entry.at)
            lines.append(sides.said(told.headline if self._of_b else told.left, marked.passage, of_b=self._of_b))
        number = sides.number(entry.at, marked.passage.number)
        runs = sides.runs(entry.at, marked.runs, of_a=not self._of_b)
        lines.append(sides.line(marked, of_b=self._of_b, number=number, runs=runs, moved=is_moved))
        return lines


def say_the_same(matter: Matter) -> bool:
    """Whether nothing at all is another in the two texts."""
    return not any(change.renumbered or not is_untouched(change) for change in matter.comparison.changes)


def _usual_length(numbers: Sequence[str]) -> int:
    """The length that nine of ten do not exceed; the others make room for themselves."""
    lengths = sorted(len(each) for each in numbers if each)
    return min(lengths[len(lengths) * 9 // 10], _LONGEST) if lengths else 0


def _is_same(change: Change) -> bool:
    return change.kind in (ChangeKind.UNCHANGED, ChangeKind.MOVED) and not change.formatting


def _opens(passages: Sequence[Passage]) -> list[str]:
    """For each passage the name of the part of the file that begins with it, "" where it goes on."""
    if not passages:
        return []
    found = [_part(passages[0]) if passages[0].part is not Part.BODY else ""]
    for before, here in pairwise(passages):
        begins = here.part is not before.part or _table(here) != _table(before)
        is_plain = here.part is Part.BODY and before.part in (Part.BODY, Part.TABLE)
        found.append(_part(here) if begins and not is_plain else "")
    return found


def _table(passage: Passage) -> int | None:
    return passage.cell[0] if passage.cell else None


def _part(passage: Passage) -> str:
    match passage.part:
        case Part.FOOTNOTE:
            return QCoreApplication.translate("reading", "Footnotes")
        case Part.TEXT_BOX:
            return QCoreApplication.translate("reading", "Text boxes")
        case Part.TABLE if passage.cell is not None:
            return QCoreApplication.translate("reading", "Table {number}").format(number=passage.cell[0] + 1)
        case Part.TABLE:
            return QCoreApplication.translate("reading", "Table")
        case _:
            return QCoreApplication.translate("reading", "Text")


def _runs_from_right(passages: Sequence[Passage], language: str) -> bool:
    if language:
        return is_right_to_left(language)
    turned = [reads_from_right(each.text) for each in passages[:_LOOKED_AT]]
    return sum(turned) * 2 > len(turned)
