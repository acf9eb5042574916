"""The way through a comparison, the same in every output: what comes after what, and what is said at the top."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby, pairwise

from draftdesk.model.citing import full_numbers, headings_above, numbered
from draftdesk.model.comparison import Change, Comparison, Look, Part, Passage, Step
from draftdesk.model.comparison_told import Told, is_untouched, told
from draftdesk.model.comparison_words import Sorts, is_footnote, sorts_of, summary, weights
from draftdesk.model.document import Document
from draftdesk.model.house_words import HouseWords
from draftdesk.writing.counted import comes_to, gap, same_but_for_status
from draftdesk.writing.languages import is_right_to_left, reads_right_to_left

TITLE = "What changed"
INTERNAL = "INTERNAL"
"""The mark of what is a delegation's own."""
WHY_INTERNAL = f"{INTERNAL}: only what touches the watch list or has remarks is shown. Not for circulation."
HEADINGS = "Headings are counted as paragraphs."
OWN_LINES = "The texts’ own underlining and striking out are not shown."
OTHER_PARTS = {Part.FOOTNOTE: "Footnotes", Part.TEXT_BOX: "Text boxes"}
_LINES = (Look.UNDERLINE, Look.STRUCK)
_LOOKED_AT = 200
_COUNTED = re.compile(r"(\D*)(\d+(?:\.\d+)*)")
"""What a number of a paragraph begins with, and its figures: "OP 12.3" of "OP 12.3 (a)"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What an output says and shows beyond the changes.

    `date` is printed as a person gave it. `notes` are lines for the top of the page, such as what could not be read.
    Languages are tags, "" where nobody knows. Without `whole` paragraphs that did not change are counted, not shown;
    the headings above what is shown stay. Of the changes only those in `only` are shown, by their places, and the
    others are counted; None shows all. `is_internal` says that the choice tells what a delegation watches. `words` are
    those of the output's language; without them it is in English. `document` is the one that goes out with the table:
    what it is called, when it was issued and how it is handled stands on the table's pages. `statuses` are lines on
    what became of a paragraph's status, by the places of the changes: these are shown though no word changed.
    """

    date: str = ""
    language_a: str = ""
    language_b: str = ""
    notes: tuple[str, ...] = ()
    whole: bool = True
    only: frozenset[int] | None = None
    is_internal: bool = False
    words: HouseWords | None = None
    document: Document | None = None
    statuses: Mapping[int, str] = field(default_factory=dict)

    def say(self, phrase: str) -> str:
        """A phrase of the program's in the output's language."""
        return self.words.say(phrase) if self.words else phrase

    def cite(self, number: str) -> str:
        """A number as the output's language cites it."""
        return self.words.cite(number) if self.words else number

    def leaves_out(self, at: int, change: Change) -> bool:
        """Whether that change is one that is not shown."""
        return self.only is not None and at not in self.only and not is_untouched(change)


@dataclass(frozen=True, slots=True)
class Landmark:
    """A heading of which no change is shown, or the name of another part of the file, where the text between is left
    out."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Gap:
    """Paragraphs, or footnotes, left out because nothing in them changed, and changes that nobody asked for. Numbers
    are those of the first and the last."""

    count: int
    renumbered: int = 0
    numbers: str = ""
    were: str = ""
    left_out: int = 0
    is_notes: bool = False

    def said(self, words: HouseWords | None) -> str:
        """The line in that language, without one in English."""
        if words is None:
            return str(self)
        return gap(words, self.count, self.renumbered, self.numbers, self.were, self.left_out, self.is_notes)

    def __str__(self) -> str:
        said = self._unchanged() if self.count else ""
        if self.left_out:
            said += f"{' and ' if said else ''}{self.left_out:,} change{'s' if self.left_out > 1 else ''} left out"
        if not self.numbers:
            return said
        were = f", were {self.were}" if self.were else ""
        return f"{said} (number{'s' if ' ' in self.numbers else ''} {self.numbers}{were})"

    def _unchanged(self) -> str:
        said = f"{Sorts().told(self.count, self.count * self.is_notes)} unchanged"
        if self.renumbered:
            how_many = "" if self.renumbered == self.count else f"{self.renumbered:,} of them "
            said += f", {how_many}renumbered"
        return said


@dataclass(frozen=True, slots=True)
class Met:
    """A change met in reading, by its place in the list; `left` where a moved paragraph stood before."""

    at: int
    change: Change
    told: Told
    left: bool = False

    @property
    def is_change(self) -> bool:
        return not is_untouched(self.change)


class Way:
    """A comparison as it is read from top to bottom."""

    def __init__(self, comparison: Comparison, about: About) -> None:
        self.comparison = comparison
        self.about = about
        said = told(comparison, about.say, about.cite)
        self.told = [_with_status(each, about.statuses.get(at, "")) for at, each in enumerate(said)]
        self.numbers_a = [*map(about.cite, full_numbers(comparison.a))]
        self.numbers_b = [*map(about.cite, full_numbers(comparison.b))]
        self.above_a = headings_above(comparison.a)
        self.above_b = headings_above(comparison.b)
        self.has_own_lines = any(mark.look in _LINES for each in (*comparison.a, *comparison.b) for mark in each.marks)
        self.rtl_a = _runs_right_to_left(comparison.a, about.language_a)
        self.rtl_b = _runs_right_to_left(comparison.b, about.language_b)

    def entries(self) -> Iterator[Met | Landmark | Gap]:
        """Everything in reading order; headings and counts stand where unchanged text was left out."""
        steps = self.comparison.steps
        part = Part.BODY
        skipped: list[int] = []
        for step in steps:
            change = self.comparison.changes[step.change]
            left_out = self.about.leaves_out(step.change, change)
            is_same = is_untouched(change) and step.change not in self.about.statuses
            if left_out or (not self.about.whole and is_same):
                if not step.left:
                    skipped.append(step.change)
                continue
            yield from self._passed(skipped, self._headings(step, change))
            skipped = []
            here = self._passage(step, change).part
            if here is not part and not {here, part} <= {Part.BODY, Part.TABLE}:
                yield Landmark(self.about.say(OTHER_PARTS.get(here, "Text")))
            part = here
            yield Met(step.change, change, self.told[step.change], step.left)
        yield from self._passed(skipped, set())

    def changes(self) -> Iterator[Met]:
        """The changes alone, each once."""
        for step in self.comparison.steps:
            change = self.comparison.changes[step.change]
            if step.left or not (change.renumbered or not is_untouched(change)):
                continue
            if self.about.only is None or step.change in self.about.only:
                yield Met(step.change, change, self.told[step.change])

    def heading(self, change: Change) -> str:
        """The headings above a change, outermost first, as B has them; A's where it was deleted."""
        if change.b:
            return " › ".join(_named(self.comparison.b[at]) for at in self.above_b[change.b[0]])
        return " › ".join(_named(self.comparison.a[at]) for at in self.above_a[change.a[0]])

    def numbers(self, change: Change) -> tuple[str, str]:
        """The numbers of both sides as a sentence cites them, several with a comma between."""
        return (
            ", ".join(self.numbers_a[at] for at in change.a if self.numbers_a[at]),
            ", ".join(self.numbers_b[at] for at in change.b if self.numbers_b[at]),
        )

    def turned(self, passage: Passage, *, of_b: bool) -> bool:
        """Whether a passage runs from right to left: its own letters tell, else those of its side."""
        if any(map(str.isalpha, passage.text[:_LOOKED_AT])):
            return reads_right_to_left(passage.text)
        return self.rtl_b if of_b else self.rtl_a

    def _passage(self, step: Step, change: Change) -> Passage:
        if step.left or not change.b:
            return self.comparison.a[change.a[0]]
        return self.comparison.b[change.b[0]]

    def _headings(self, step: Step, change: Change) -> set[tuple[int, ...]]:
        """The headings that the step stands under, each by its place in B, or in A where that is the side it is on."""
        if step.left or not change.b:
            return {(0, at) for at in self.above_a[change.a[0]]}
        return {(1, at) for at in self.above_b[change.b[0]]}

    def _passed(self, skipped: Sequence[int], wanted: set[tuple[int, ...]]) -> Iterator[Landmark | Gap]:
        run: list[Change] = []
        for at in skipped:
            change = self.comparison.changes[at]
            if {(0, place) for place in change.a} & wanted or {(1, place) for place in change.b} & wanted:
                yield from self._gap(run)
                run = []
                passage = self.comparison.b[change.b[0]] if change.b else self.comparison.a[change.a[0]]
                yield Landmark(_named(passage), max(1, passage.level))
            else:
                run.append(change)
        yield from self._gap(run)

    def _gap(self, run: Sequence[Change]) -> Iterator[Gap]:
        for is_notes, of_a_sort in groupby(run, partial(is_footnote, self.comparison)):
            yield self._left_out(list(of_a_sort), is_notes)

    def _left_out(self, run: Sequence[Change], is_notes: bool) -> Gap:
        unchanged = [change for change in run if is_untouched(change)]
        renumbered = sum(change.renumbered for change in unchanged)
        to = "–" if self.about.words else " to "
        b, a = ([each[0] for each in sides if each] for sides in zip(*((c.b, c.a) for c in run), strict=True))
        numbers = _from_to([(self.numbers_b[at], self.comparison.b[at].level) for at in b], to)
        were = _from_to([(self.numbers_a[at], self.comparison.a[at].level) for at in a], to) if renumbered else ""
        return Gap(len(unchanged), renumbered, numbers, were, len(run) - len(unchanged), is_notes)


def _with_status(said: Told, line: str) -> Told:
    if not line:
        return said
    return replace(said, details=(*said.details, line)) if said.headline else replace(said, headline=line)


def top(comparison: Comparison, about: About) -> tuple[str, ...]:
    """What is said under the title: what the comparison comes to, what of it is not shown, and the notes."""
    if about.words:
        notes = (note for note in about.notes if note.strip())
        return (*comes_to(comparison, about.words, about.statuses), *notes)
    counts = comparison.counts
    sorts = sorts_of(comparison)
    said = summary(counts, sorts, statuses=len(about.statuses))
    lines = [*left_out(comparison, about), f"{said[:1].upper()}{said[1:]}."]
    if heavy := weights(counts):
        words = ""
        if counts.words_inserted or counts.words_deleted:
            words = f" {_words(counts.words_inserted)} inserted, {_words(counts.words_deleted)} deleted."
        lines.append(f"By weight: {heavy}.{words}")
    if unchanged := counts.unchanged - counts.same_words - same_but_for_status(comparison, about.statuses):
        lines.append(f"{sorts.told(unchanged, sorts.notes.unchanged - sorts.notes.same_words)} unchanged.")
    return (*lines, *(note for note in about.notes if note.strip()))


def left_out(comparison: Comparison, about: About) -> tuple[str, ...]:
    """That it is internal, and how many changes are not shown; nothing where all are."""
    if about.only is None:
        return ()
    changed = [at for at, change in enumerate(comparison.changes) if not is_untouched(change)]
    shown = sum(at in about.only for at in changed)
    less = f"Shown here: {shown:,} of {len(changed):,} changes; {len(changed) - shown:,} left out."
    return (WHY_INTERNAL, less) if about.is_internal else (less,)


def _words(count: int) -> str:
    return f"{count:,} word{'' if count == 1 else 's'}"


def _named(passage: Passage) -> str:
    return numbered(passage.number, " ".join(passage.text.split()))


def _from_to(numbers: Sequence[tuple[str, int]], to: str) -> str:
    """The first and the last number, where enough have one for these to say which paragraphs are meant. Each is given
    with its level: those of headings are of another series.

    Where numbers begin again below a heading, two of them say nothing: "18 to 2" is no range.
    """
    said = [number for number, _ in numbers if number]
    if len(said) * 2 < len(numbers) or not said:
        return ""
    said = [number for number, level in numbers if number and not level] or said
    if len(said) == 1:
        return said[0]
    return f"{said[0]}{to}{said[-1]}" if _count_on(said) else ""


def _count_on(numbers: Sequence[str]) -> bool:
    """Whether numbers are of one series in which none comes back: "3, 4 (a), 4 (b), 5"."""
    found = [_COUNTED.match(number) for number in numbers]
    if len(set(numbers)) < len(numbers) or len({each and each[1] for each in found}) > 1:
        return False
    figures = [tuple(map(int, each[2].split("."))) for each in found if each]
    return bool(figures) and all(one <= other for one, other in pairwise(figures))


def _runs_right_to_left(passages: Sequence[Passage], language: str) -> bool:
    """By its language, else as most of its paragraphs do."""
    if language:
        return is_right_to_left(language)
    turned = [reads_right_to_left(passage.text) for passage in passages[:_LOOKED_AT]]
    return sum(turned) * 2 > len(turned)
