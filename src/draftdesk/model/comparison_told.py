"""Each change in the words that a reader is told it in: "Moved from 12 to 14 and reworded"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from draftdesk.model.citing import full_numbers, headings_above
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
from draftdesk.model.comparison_words import KINDS, LOOKS, REASONS, SUBSTANCES, listed, reasons_said, spot

_MOVED = (ChangeKind.MOVED, ChangeKind.MOVED_EDITED)
_SAID_BY_KIND = frozenset({Reason.NEW, Reason.GONE})
_OPENING_WORDS, _OPENING_LETTERS = 7, 50


@dataclass(frozen=True, slots=True)
class Told:
    """A change in words: what became of the paragraph, then line by line how much it matters and why.

    `left` is said where a moved paragraph stood before: "Moved to 14"; "" for all others. An unchanged paragraph of
    which there is nothing to say has no words.
    """

    headline: str = ""
    details: tuple[str, ...] = ()
    left: str = ""


def told(comparison: Comparison) -> tuple[Told, ...]:
    """What is said of each change, in the order of the changes."""
    teller = _Teller(comparison)
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

    def __init__(self, comparison: Comparison) -> None:
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
                return "Reworded" if change.is_reworded else KINDS[change.kind]
            case ChangeKind.INSERTED:
                return f"{KINDS[change.kind]} {_noun(self._b[change.b[0]])}"
            case ChangeKind.DELETED:
                return f"{_noun(self._a[change.a[0]]).capitalize()} deleted"
            case ChangeKind.MOVED:
                return self._moved(at, change)
            case ChangeKind.MOVED_EDITED:
                return f"{self._moved(at, change)} and {'reworded' if change.is_reworded else 'edited'}"
            case ChangeKind.SPLIT:
                return _many(change, "Split into", self._cited_b(change), "Line break put in")
            case ChangeKind.MERGED:
                return _many(change, "Merged from", self._cited_a(change), "Line break taken out")
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
            yield f"{SUBSTANCES[weight]}{': ' if reasons else ''}{reasons_said(reasons)}"

    def _beside(self, change: Change) -> Iterator[str]:
        """What else is to be said, whatever became of its words."""
        if Reason.NOT_UPDATED in change.reasons:
            yield _capital(REASONS[Reason.NOT_UPDATED])
        if change.formatting:
            yield from _looks_said(self._a, self._b, change)
        if change.renumbered and change.kind in (ChangeKind.UNCHANGED, ChangeKind.EDITED):
            yield _renumbered(
                self._cited_a(change)[0] or _printed(self._a[change.a[0]]),
                self._cited_b(change)[0] or _printed(self._b[change.b[0]]),
            )

    def _moved(self, at: int, change: Change) -> str:
        return self._went(at, change, "from")

    def _left(self, at: int, change: Change) -> str:
        return self._went(at, change, "to")

    def _went(self, at: int, change: Change, which: str) -> str:
        """Where it came from, or where it went."""
        old, new = self._a[change.a[0]], self._b[change.b[0]]
        number_a, number_b = self._cited_a(change)[0], self._cited_b(change)[0]
        spot_a, spot_b = spot(old), spot(new)
        if spot_a or spot_b:
            places = _in_sentence(spot_a) or number_a, _in_sentence(spot_b) or number_b
            names = [place or "the text" for place in places]
        elif number_a and number_b and number_a != number_b:
            names = [number_a, number_b]
        else:
            return f"Moved {'down' if at in self._down else 'up'}{self._between_sections(change, which)}"
        return f"Moved from {names[0]} to {names[1]}" if which == "from" else f"Moved to {names[1]}"

    def _between_sections(self, change: Change, which: str) -> str:
        above_a, above_b = self._above_a[change.a[0]], self._above_b[change.b[0]]
        old = named(self._a[above_a[-1]]) if above_a else ""
        new = named(self._b[above_b[-1]]) if above_b else ""
        name = old if which == "from" else new
        return "" if old == new or not name else f", {which} “{name}”"

    def _cited_a(self, change: Change) -> list[str]:
        return [self._numbers_a[at] for at in change.a]

    def _cited_b(self, change: Change) -> list[str]:
        return [self._numbers_b[at] for at in change.b]


def named(passage: Passage) -> str:
    """What a passage is called where another place speaks of it: its number and its first words."""
    return opening(f"{passage.number} {passage.text}".strip())


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


def _many(change: Change, how: str, numbers: Sequence[str], of_lines: str) -> str:
    """A split or merge; one that an editor would not call so is a matter of lines."""
    if change.substance is Substance.EDITORIAL and Reason.LINE_BREAK in change.reasons:
        return of_lines
    named = all(numbers) and len(set(numbers)) == len(numbers)
    reworded = " and reworded" if change.is_reworded else ""
    return f"{how} {listed(numbers) if named else f'{len(numbers)} paragraphs'}{reworded}"


def _renumbered(old: str, new: str) -> str:
    if not old:
        return "Had no number"
    return f"Was {old}" if new else f"Was {old}, has no number now"


def _printed(passage: Passage) -> str:
    """Its number as it stands there; bullets are none."""
    number = passage.number.strip()
    return number if any(map(str.isalnum, number)) else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _in_sentence(words: str) -> str:
    return words[:1].lower() + words[1:]


def _looks_said(a: Sequence[Passage], b: Sequence[Passage], change: Change) -> Iterator[str]:
    """Which looks are others in the text that both sides have; and what became of the footnotes called there."""
    equal = [each for each in change.segments if each.kind is SegmentKind.EQUAL]
    old = _covered(((m.start, m.end, m.look) for m in marks_of(a, change.a)), [(s.a, s) for s in equal])
    new = _covered(((m.start, m.end, m.look) for m in marks_of(b, change.b)), [(s.b, s) for s in equal])
    changed = [look for look in Look if old.get(look, set()) != new.get(look, set())]
    looks = [LOOKS[look] for look in changed if look is not Look.FOOTNOTE]
    if looks or not changed:
        yield f"Formatting: {', '.join(looks)}" if looks else "Formatting"
    if Look.FOOTNOTE in changed:
        before, now = (len(side.get(Look.FOOTNOTE, ())) for side in (old, new))
        which = "Footnote" if abs(now - before) <= 1 else "Footnotes"
        yield f"{which} {'added' if now > before else 'taken out' if now < before else 'called elsewhere'}"


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
