"""Each change in the words that a reader is told it in: "Moved from 12 to 14 and reworded"."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from draftdesk.model.citing import full_numbers, headings_above, numbered
from draftdesk.model.comparison import (
    PLACEHOLDER,
    Change,
    ChangeKind,
    Comparison,
    Look,
    Part,
    Passage,
    Reason,
    Segment,
    SegmentKind,
    Substance,
    marks_of,
)
from draftdesk.model.comparison_words import KINDS, LOOKS, REASONS, SUBSTANCES, spot

_MOVED = (ChangeKind.MOVED, ChangeKind.MOVED_EDITED)
_SAID_BY_KIND = frozenset({Reason.NEW, Reason.GONE})
_OPENING_WORDS, _OPENING_LETTERS = 7, 50
_NOUNS = ("line that keeps a number", "footnote", "text in a table", "text in a text box", "heading", "paragraph")
_SPOTS = ("Footnote {number}", "Footnote", "Text box", "Table {table}, row {row}, column {column}", "Table")
PHRASES = (
    "Reworded",
    "Moved up",
    "Moved down",
    "Moved from {old} to {new}",
    "Moved to {new}",
    "{moved}, from “{section}”",
    "{moved}, to “{section}”",
    "{moved} and reworded",
    "{moved} and edited",
    "the text",
    "Split into {numbers}",
    "Merged from {numbers}",
    "{count} paragraphs",
    "{first} and {last}",
    "Line break put in",
    "Line break taken out",
    "Had no number",
    "Was {old}",
    "Was {old}, has no number now",
    "Formatting",
    "Formatting: {looks}",
    "{substance}: {reasons}",
    "Footnote added",
    "Footnotes added",
    "Footnote taken out",
    "Footnotes taken out",
    "Footnote called elsewhere",
    "Footnotes called elsewhere",
    ", ",
    *_SPOTS,
    *(f"New {noun}" for noun in _NOUNS),
    *(f"{noun.capitalize()} deleted" for noun in _NOUNS),
    *KINDS.values(),
    *SUBSTANCES.values(),
    *REASONS.values(),
    *LOOKS.values(),
)
"""All that a change can be told in: whoever shows it in another language gives each of these in that."""


@dataclass(frozen=True, slots=True)
class Told:
    """A change in words: what became of the paragraph, then line by line how much it matters and why.

    `left` is said where a moved paragraph stood before: "Moved to 14"; "" for all others. An unchanged paragraph of
    which there is nothing to say has no words.
    """

    headline: str = ""
    details: tuple[str, ...] = ()
    left: str = ""


def told(comparison: Comparison, say: Callable[[str], str] = str, cite: Callable[[str], str] = str) -> tuple[Told, ...]:
    """What is said of each change, in the order of the changes. `say` gives one of `PHRASES` in another language;
    `cite` gives numbers and words of the two texts as they are to stand among these."""
    teller = _Teller(comparison, say, cite)
    return tuple(teller.told(at, change) for at, change in enumerate(comparison.changes))


def is_untouched(change: Change) -> bool:
    """Whether nobody needs to read it: no word, look or reference of it is another. Its number may be."""
    return change.kind is ChangeKind.UNCHANGED and not change.formatting and not change.reasons


def moved_down(comparison: Comparison) -> frozenset[int]:
    """The changes, by their places, that are met after the places they left."""
    left: set[int] = set()
    down: set[int] = set()
    for step in comparison.steps:
        if step.left:
            left.add(step.change)
        elif step.change in left:
            down.add(step.change)
    return frozenset(down)


def opening(text: str) -> str:
    """The first words of a text, by which a reader knows it again."""
    words = text.split(None, _OPENING_WORDS)
    said = " ".join(words[:_OPENING_WORDS])
    if len(said) > _OPENING_LETTERS:
        return f"{said[:_OPENING_LETTERS].rstrip()}…"
    return f"{said.rstrip('.,;:')}…" if len(words) > _OPENING_WORDS else said


class _Teller:
    """Knows the places of both texts."""

    def __init__(self, comparison: Comparison, say: Callable[[str], str], cite: Callable[[str], str]) -> None:
        self._say, self._cite = say, cite
        self._a, self._b = comparison.a, comparison.b
        self._numbers_a, self._numbers_b = full_numbers(comparison.a), full_numbers(comparison.b)
        self._above_a, self._above_b = headings_above(comparison.a), headings_above(comparison.b)
        self._down = moved_down(comparison)

    def told(self, at: int, change: Change) -> Told:
        if change.kind is ChangeKind.UNCHANGED and not (change.renumbered or change.formatting or change.reasons):
            return Told()
        headline = self._headline(at, change)
        details = [*self._weighed(change), *self._beside(change)]
        if change.kind is ChangeKind.UNCHANGED:
            headline, *details = self._beside(change)
        return Told(headline, tuple(details), self._left(at, change) if change.kind in _MOVED else "")

    def _headline(self, at: int, change: Change) -> str:
        match change.kind:
            case ChangeKind.EDITED:
                return self._say("Reworded" if change.is_reworded else KINDS[change.kind])
            case ChangeKind.INSERTED:
                return self._say(f"New {_noun(self._b[change.b[0]])}")
            case ChangeKind.DELETED:
                return self._say(f"{_noun(self._a[change.a[0]]).capitalize()} deleted")
            case ChangeKind.MOVED:
                return self._went(at, change, "from")
            case ChangeKind.MOVED_EDITED:
                how = "{moved} and reworded" if change.is_reworded else "{moved} and edited"
                return self._say(how).format(moved=self._went(at, change, "from"))
            case ChangeKind.SPLIT:
                return self._many(change, "Split into {numbers}", self._cited_b(change), "Line break put in")
            case ChangeKind.MERGED:
                return self._many(change, "Merged from {numbers}", self._cited_a(change), "Line break taken out")
            case ChangeKind.UNCHANGED:
                return ""

    def _weighed(self, change: Change) -> Iterator[str]:
        """How much it matters, the gravest first, each with its reasons."""
        by_weight: dict[Substance, dict[Reason, None]] = {}
        within: set[Reason] = set()
        for each in change.segments:
            if each.substance is not None:
                by_weight.setdefault(each.substance, {}).update(dict.fromkeys(each.reasons))
            within.update(each.reasons)
        if change.substance is not None:
            beside = [reason for reason in change.reasons if reason not in within]
            by_weight.setdefault(change.substance, {}).update(dict.fromkeys(beside))
        for weight in sorted(by_weight, key=lambda each: -each.weight):
            reasons = [reason for reason in by_weight[weight] if reason not in _SAID_BY_KIND]
            if change.kind in _MOVED:
                reasons = [reason for reason in reasons if reason is not Reason.PLACE]
            name = self._say(SUBSTANCES[weight])
            said = self._say(", ").join(self._say(REASONS[each]) for each in reasons)
            yield self._say("{substance}: {reasons}").format(substance=name, reasons=said) if said else name

    def _beside(self, change: Change) -> Iterator[str]:
        """What else is to be said, whatever became of its words."""
        if Reason.NOT_UPDATED in change.reasons:
            yield _capital(self._say(REASONS[Reason.NOT_UPDATED]))
        if change.formatting:
            yield from self._looks_said(change)
        if change.renumbered and change.kind in (ChangeKind.UNCHANGED, ChangeKind.EDITED):
            yield self._renumbered(
                self._cited_a(change)[0] or self._cite(_printed(self._a[change.a[0]])),
                self._cited_b(change)[0] or self._cite(_printed(self._b[change.b[0]])),
            )

    def _left(self, at: int, change: Change) -> str:
        return self._went(at, change, "to")

    def _went(self, at: int, change: Change, which: str) -> str:
        """Where it came from, or where it went."""
        old, new = self._a[change.a[0]], self._b[change.b[0]]
        number_a, number_b = self._cited_a(change)[0], self._cited_b(change)[0]
        spot_a, spot_b = self._spot(old), self._spot(new)
        if spot_a or spot_b:
            places = _in_sentence(spot_a) or number_a, _in_sentence(spot_b) or number_b
            names = [place or self._say("the text") for place in places]
        elif number_a and number_b and number_a != number_b:
            names = [number_a, number_b]
        else:
            return self._between_sections(change, which, self._say(f"Moved {'down' if at in self._down else 'up'}"))
        if which == "from":
            return self._say("Moved from {old} to {new}").format(old=names[0], new=names[1])
        return self._say("Moved to {new}").format(new=names[1])

    def _between_sections(self, change: Change, which: str, moved: str) -> str:
        above_a, above_b = self._above_a[change.a[0]], self._above_b[change.b[0]]
        old = named(self._a[above_a[-1]]) if above_a else ""
        new = named(self._b[above_b[-1]]) if above_b else ""
        name = old if which == "from" else new
        if old == new or not name:
            return moved
        return self._say(f"{{moved}}, {which} “{{section}}”").format(moved=moved, section=self._cite(name))

    def _many(self, change: Change, how: str, numbers: Sequence[str], of_lines: str) -> str:
        """A split or merge; one that an editor would not call so is a matter of lines."""
        if change.substance is Substance.EDITORIAL and Reason.LINE_BREAK in change.reasons:
            return self._say(of_lines)
        if all(numbers) and len(set(numbers)) == len(numbers):
            said = self._say("{first} and {last}").format(first=self._say(", ").join(numbers[:-1]), last=numbers[-1])
        else:
            said = self._say("{count} paragraphs").format(count=len(numbers))
        headline = self._say(how).format(numbers=said)
        return self._say("{moved} and reworded").format(moved=headline) if change.is_reworded else headline

    def _renumbered(self, old: str, new: str) -> str:
        if not old:
            return self._say("Had no number")
        return self._say("Was {old}" if new else "Was {old}, has no number now").format(old=old)

    def _looks_said(self, change: Change) -> Iterator[str]:
        """Which looks are others in the text that both sides have; and what became of the footnotes called there."""
        equal = [each for each in change.segments if each.kind is SegmentKind.EQUAL]
        old = _covered(((m.start, m.end, m.look) for m in marks_of(self._a, change.a)), [(s.a, s) for s in equal])
        new = _covered(((m.start, m.end, m.look) for m in marks_of(self._b, change.b)), [(s.b, s) for s in equal])
        changed = [look for look in Look if old.get(look, set()) != new.get(look, set())]
        looks = [self._say(LOOKS[look]) for look in changed if look is not Look.FOOTNOTE]
        if looks:
            yield self._say("Formatting: {looks}").format(looks=self._say(", ").join(looks))
        elif not changed:
            yield self._say("Formatting")
        if Look.FOOTNOTE in changed:
            before, now = (len(side.get(Look.FOOTNOTE, ())) for side in (old, new))
            which = "Footnote" if abs(now - before) <= 1 else "Footnotes"
            how = "added" if now > before else "taken out" if now < before else "called elsewhere"
            yield self._say(f"{which} {how}")

    def _spot(self, passage: Passage) -> str:
        return spot(passage, self._say)

    def _cited_a(self, change: Change) -> list[str]:
        return [self._cite(self._numbers_a[at]) for at in change.a]

    def _cited_b(self, change: Change) -> list[str]:
        return [self._cite(self._numbers_b[at]) for at in change.b]


def named(passage: Passage) -> str:
    """What a passage is called where another place speaks of it: its number and its first words."""
    return opening(numbered(passage.number, passage.text))


def _noun(passage: Passage) -> str:
    if passage.role == PLACEHOLDER:
        return "line that keeps a number"
    match passage.part:
        case Part.FOOTNOTE:
            return "footnote"
        case Part.TABLE:
            return "text in a table"
        case Part.TEXT_BOX:
            return "text in a text box"
        case _:
            return "heading" if passage.level else "paragraph"


def _printed(passage: Passage) -> str:
    """Its number as it stands there; bullets are none."""
    number = passage.number.strip()
    return number if any(map(str.isalnum, number)) else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _in_sentence(words: str) -> str:
    return words[:1].lower() + words[1:]


def _covered(
    marks: Iterable[tuple[int, int, Look]], equal: Sequence[tuple[int, Segment]]
) -> dict[Look, set[tuple[int, int]]]:
    """Which characters of the common text have each look: the place of the stretch, and the place in it."""
    found: dict[Look, set[tuple[int, int]]] = {}
    for low, high, look in marks:
        for n, (start, segment) in enumerate(equal):
            end = start + len(segment.text)
            if look is Look.FOOTNOTE and start <= low <= end:
                found.setdefault(look, set()).add((n, low - start))
            elif look is not Look.FOOTNOTE and low < end and high > start:
                inside = range(max(low, start) - start, min(high, end) - start)
                found.setdefault(look, set()).update((n, at) for at in inside)
    return found
