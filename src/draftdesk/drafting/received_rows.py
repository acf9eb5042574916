"""A received text as the paragraphs of a version: what each is, what it stands under, and its words as inline text."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.comparison import Look as Shown
from draftdesk.model.comparison import Mark, Part, Passage
from draftdesk.model.document import PARAGRAPH_END
from draftdesk.model.drafts import Role
from draftdesk.model.numbering import alpha, roman
from draftdesk.model.suffixes import without_words

_ROLES = {str(role): role for role in Role}
_DEEPEST_HEADING = 4
_LETTERED = re.compile(r"[^\w]*([a-z]{1,5})[^\w]*", re.IGNORECASE)
_COUNTED = 100
_BODY_ROLES = (Role.PREAMBULAR, Role.OPERATIVE, Role.CHAPEAU, Role.SUB_PARAGRAPH, Role.NOTE)


def storable(passage: Passage) -> Passage:
    """The passage without characters that no workspace and no Word file can hold."""
    text = printable(passage.text)
    if text == passage.text and printable(passage.number) == passage.number:
        return passage
    marks = tuple(mark for mark in passage.marks if mark.end <= len(text)) if text == passage.text else ()
    return replace(passage, text=text, number=printable(passage.number), marks=marks)


# --- what it is, and what it stands under ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Standing:
    """What a paragraph is, how deep it stands, and the place of the one that it stands under."""

    role: Role
    depth: int
    above: int | None


def standings(passages: Sequence[Passage], known: Sequence[Role | None]) -> list[Standing]:
    """What each of the passages is, told by headings and numbers; by what it was before (`known`) where these say
    nothing or leave a choice."""
    outline = _Outline()
    return [outline.standing(at, passage, known[at]) for at, passage in enumerate(passages)]


@dataclass(slots=True)
class _Outline:
    """What stands above the next paragraph: headings, the last paragraph of the text's own level, lists in it."""

    _headings: list[tuple[int, int]] = field(default_factory=list)
    _paragraph: int | None = None
    _lists: list[tuple[str, str, int]] = field(default_factory=list)

    def standing(self, at: int, passage: Passage, known: Role | None) -> Standing:
        role = _role(passage, known)
        if passage.part is not Part.BODY:
            return Standing(role, 0, self._last() if passage.part is Part.TABLE else None)
        if role is Role.TITLE:
            self._headings, self._paragraph, self._lists = [], None, []
            return Standing(role, 0, None)
        if level := role.heading_level:
            self._headings = [each for each in self._headings if each[0] < level]
            above = self._headings[-1][1] if self._headings else None
            self._headings.append((level, at))
            self._paragraph, self._lists = None, []
            return Standing(role, level, above)
        heading = self._headings[-1][1] if self._headings else None
        if role is not Role.SUB_PARAGRAPH:
            self._paragraph, self._lists = at, []
            return Standing(role, 0, heading)
        depth = self._depth(without_words(passage.number)[0], at)
        above = self._lists[depth - 2][2] if depth > 1 else heading if self._paragraph is None else self._paragraph
        return Standing(role, depth, above)

    def _last(self) -> int | None:
        """What a cell stands under: whatever is open, which goes on after it."""
        if self._lists:
            return self._lists[-1][2]
        if self._paragraph is not None:
            return self._paragraph
        return self._headings[-1][1] if self._headings else None

    def _depth(self, number: str, at: int) -> int:
        """How deep a list item stands, 1 for (a): a list that goes on, one begun anew, or one within the last."""
        letter = found[1].lower() if (found := _LETTERED.fullmatch(number)) else ""
        for depth in range(len(self._lists), 0, -1):
            if _goes_on(self._lists[depth - 1], number, letter):
                return self._enter(depth, number, letter, at)
        for depth in range(len(self._lists), 0, -1):
            form, _, _ = self._lists[depth - 1]
            if form == _form(number, letter, roman_first=letter == "i"):
                return self._enter(depth, number, letter, at)
        return self._enter(len(self._lists) + 1, number, letter, at)

    def _enter(self, depth: int, number: str, letter: str, at: int) -> int:
        held = self._lists[depth - 1][0] if depth <= len(self._lists) else None
        form = held or _form(number, letter, roman_first=letter == "i")
        self._lists[depth - 1 :] = [(form, letter, at)]
        return depth


def _form(number: str, letter: str, *, roman_first: bool) -> str:
    return number.lower().replace(letter, "i" if roman_first else "a", 1).strip() if letter else number.strip()


def _goes_on(last: tuple[str, str, int], number: str, letter: str) -> bool:
    form, before, _ = last
    if not letter:
        return form == number.strip()
    if form != _form(number, letter, roman_first="i" in form and "a" not in form):
        return False
    counted = _ROMANS if "i" in form and "a" not in form else _LETTERS
    return before in counted and counted.get(letter) == counted[before] + 1


_LETTERS = {alpha(n): n for n in range(1, _COUNTED)}
_ROMANS = {roman(n): n for n in range(1, _COUNTED)}


def _role(passage: Passage, known: Role | None) -> Role:
    if passage.part is not Part.BODY:
        return Role.NOTE
    named = _ROLES.get(passage.role)
    if named is Role.TITLE:
        return named
    if passage.level:
        return Role[f"HEADING_{min(passage.level, _DEEPEST_HEADING)}"]
    mark = passage.number.strip()
    if mark and not mark[0].isalnum() and not any(letter.isalnum() for letter in mark):
        return Role.SUB_PARAGRAPH  # a bullet
    if _LETTERED.fullmatch(without_words(mark)[0]):
        return Role.SUB_PARAGRAPH
    if mark:
        return known if known in {Role.OPERATIVE, Role.CHAPEAU, Role.PREAMBULAR} else Role.OPERATIVE
    if named in _BODY_ROLES:
        return named
    return known if known in {Role.PREAMBULAR, Role.CHAPEAU, Role.NOTE} else Role.PREAMBULAR


# --- its footnotes --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Called:
    """A footnote of a received text: where it is called (places of passage and character), the passages it has."""

    mark: str
    calls: tuple[tuple[int, int], ...]
    passages: tuple[int, ...]


def called_footnotes(passages: Sequence[Passage]) -> list[Called]:
    """The footnotes that the text calls, in the order of the notes.

    A number that several notes have is theirs in turn; a note's further paragraphs are those that follow it with the
    same number and have no call of their own. Notes that are called and not there come last, without passages.
    """
    calls: dict[str, list[tuple[int, int]]] = {}
    for at, passage in enumerate(passages):
        for mark in passage.marks:
            if mark.look is Shown.FOOTNOTE and passage.part is not Part.FOOTNOTE:
                calls.setdefault(mark.value.strip(), []).append((at, mark.start))
    notes: dict[str, list[list[int]]] = {}
    last = ""
    for at, passage in enumerate(passages):
        if passage.part is not Part.FOOTNOTE:
            continue
        number = passage.number.strip() or last
        mine = notes.setdefault(number, [])
        if mine and (number == last) and len(mine) >= len(calls.get(number, ())):
            mine[-1].append(at)
        else:
            mine.append([at])
        last = number
    found = []
    for number, each in notes.items():
        if number not in calls:
            continue
        for n, places in enumerate(each[: len(calls[number])]):
            rest = calls[number][n:] if n == len(each) - 1 else calls[number][n : n + 1]
            found.append(Called(number, tuple(rest), tuple(places)))
    missing = [Called(number, tuple(places), ()) for number, places in calls.items() if number and number not in notes]
    return [*sorted(found, key=lambda note: note.passages), *missing]


# --- its words ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stands:
    """What stands in a text from `start` to `end` instead of its characters: a reference, or a footnote's mark."""

    start: int
    end: int
    run: inline.Run


def inline_text(text: str, marks: Sequence[Mark], within: Sequence[Stands] = ()) -> str:
    """The inline Markdown that says the text in its looks. Underlined and struck-out words lose theirs."""
    looked = [mark for mark in marks if mark.look in _LOOKS and mark.end > mark.start]
    if not looked and not within:
        return inline.escape(text)
    said = inline.from_runs(_runs(text, looked, within))
    if _words(said, text, within) == text:
        return said
    return inline.from_runs(_runs(text, (), within))  # the words before the looks


_LOOKS = frozenset({Shown.ITALIC, Shown.BOLD, Shown.SUPERSCRIPT, Shown.SUBSCRIPT})


def _runs(text: str, marks: Sequence[Mark], within: Sequence[Stands]) -> Iterator[inline.Run]:
    edges = {0, len(text), *chain.from_iterable((each.start, each.end) for each in marks)}
    edges.update(*((each.start, each.end) for each in within))
    ordered = sorted(edge for edge in edges if 0 <= edge <= len(text))
    waiting = sorted(within, key=lambda each: (each.start, each.end))
    covered = 0
    for start, end in zip(ordered, [*ordered[1:], len(text)], strict=True):
        on = {mark.look for mark in marks if mark.start <= start < mark.end}
        while waiting and waiting[0].start == start:
            each = waiting.pop(0)
            yield each.run if each.run.footnote else _looked(each.run, on)
            covered = max(covered, each.end)
        if start >= covered and end > start:
            yield _looked(inline.Run(text=text[start:end]), on)


def _looked(run: inline.Run, on: Collection[Shown]) -> inline.Run:
    return replace(
        run,
        italic=Shown.ITALIC in on,
        bold=Shown.BOLD in on,
        superscript=Shown.SUPERSCRIPT in on,
        subscript=Shown.SUBSCRIPT in on,
    )


def _words(said: str, text: str, within: Sequence[Stands]) -> str:
    """What an inline text says, where each reference says the words that it stands for."""
    stood_for = {each.run.reference: text[each.start : each.end] for each in within}
    return inline.plain(said, reference=stood_for.__getitem__)


def footnote_text(passages: Sequence[Passage]) -> str:
    """A footnote's paragraphs as one inline text."""
    return PARAGRAPH_END.join(inline_text(each.text, each.marks) for each in passages)
