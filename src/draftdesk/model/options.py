"""Which paragraphs are wordings to choose from: what follows "Option 1:" up to "Option 2:", and so on.

Only what stands under a label that is counted, and has a fellow, is an option: "Alternative energy" is none.
"""

import re
import tomllib
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeGuard

from draftdesk.model.comparison import Part, Passage
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.folding import fold

_WORDS = "option|alternative|opción|variante|вариант|الخيار|备选案文"
_NAME = re.compile(
    rf"[^\w\[]{{0,3}}(?:{_WORDS}|alt\.?)\s*"
    r"\(?(\d{1,2}|[IVX]{1,4}|[A-Z])\)?\s*(?:[:：.]|$|[–—-]\s|(?=[\[({]))",
    re.IGNORECASE,
)
_WITHIN = re.compile(rf"(?<!\w)(?:{_WORDS})\s*(?:\d{{1,2}}|[IVX]{{1,4}})\s*[:：]", re.IGNORECASE)
_BEGINS = re.compile(rf"[^\w\[]{{0,3}}(?:{_WORDS})\b", re.IGNORECASE)
_CITED = re.compile(rf"(?:{_WORDS})\s*\d{{1,2}}", re.IGNORECASE)


class Name(NamedTuple):
    """The name of an option: where it stands, and the figure or letter in it."""

    start: int
    end: int
    mark: str


def name_of_option(text: str, at: int = 0) -> Name | None:
    """The name of an option, with the sign behind it, where one stands at that place: "Option 2:"."""
    found = _NAME.match(text, at)
    return Name(found.start(), found.end(), found[1]) if found else None


def names_another(text: str, at: int) -> bool:
    """Whether an option is named behind a place as well."""
    return bool(_WITHIN.search(text, at))


def begins_as_option(text: str) -> bool:
    """Whether a text begins with the word for an option, whatever follows: "Option with no text"."""
    return bool(_BEGINS.match(text))


def without_names(text: str) -> str:
    """A text without the names of options in it, which have figures of their own."""
    return _CITED.sub("", text)


@dataclass(frozen=True, slots=True)
class Labels:
    """How options are called and counted, as read from their file."""

    pattern: re.Pattern[str]
    counted: dict[str, int]


@dataclass(frozen=True, slots=True)
class Option:
    """A stretch of a paragraph, from `start` up to `end`, that stands in one of `of` wordings to choose from. `label`
    is what that one is called ("Option 2")."""

    start: int
    end: int
    label: str
    of: int


def read_labels(text: str, name: str) -> Labels:
    """What a TOML text says of options. Raises InvalidSettings naming `name` and what is wrong."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidSettings(f"{name}: this list of options is not valid TOML: {error}") from error
    labels, counted = values.get("labels"), values.get("counted", [])
    if not _are_texts(labels) or not isinstance(counted, list) or not all(map(_are_texts, counted)):
        raise InvalidSettings(f"{name}: a list of options has labels = ['option', …] and counted = [['one', …], …]")
    numbers = {fold(word): nth for nth, words in enumerate(counted, 1) for word in words}
    return Labels(_pattern([fold(each) for each in labels], numbers), numbers)


def options(passages: Sequence[Passage], labels: Labels) -> tuple[tuple[Option, ...], ...]:
    """For each paragraph, the stretches of it that are options, the outer before those within."""
    found: list[list[Option]] = [[] for _ in passages]
    choices = [each for each in _choices(passages, labels) if len(each.marks) > 1]
    labelled = {mark.place.passage for each in choices for mark in each.marks}
    for choice in choices:
        for nth, mark in enumerate(choice.marks):
            is_last = nth + 1 == len(choice.marks)
            after = _after_last(passages, choice, labelled) if is_last else choice.marks[nth + 1].place
            for at, start, end in _stretches(passages, mark.place, after):
                found[at].append(Option(start, end, mark.label, len(choice.marks)))
    return tuple(tuple(sorted(each, key=lambda option: (option.start, -option.end))) for each in found)


def option_at(found: Iterable[Option], at: int) -> Option | None:
    """The innermost of a paragraph's options at a place in it."""
    around = [each for each in found if each.start <= at < each.end]
    return around[-1] if around else None


# --- labels ---------------------------------------------------------------------------------------------------------

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_FIGURES = "0-9٠-٩۰-۹"
_LIST_AT_MOST, _OPEN_AT_MOST = 60, 20
_NUMBER = re.compile(r"\W*(\d+)(\s?(?:bis|ter|quater))?\W*\Z")


class _Place(NamedTuple):
    """A passage, and a place in its text."""

    passage: int
    at: int


class _Mark(NamedTuple):
    """A label: where it stands, where what it opens begins, and how it is counted."""

    place: _Place
    end: int
    label: str
    kind: str
    nth: int


@dataclass(slots=True)
class _Choice:
    marks: list[_Mark] = field(default_factory=list)


def _are_texts(given: object) -> TypeGuard[list[str]]:
    return isinstance(given, list) and all(isinstance(each, str) and each.strip() for each in given)


def _pattern(labels: Iterable[str], counted: Iterable[str]) -> re.Pattern[str]:
    """A label where a text begins, or a sentence in it; what it is followed by shows that it is one."""
    names, numbers = ("|".join(map(re.escape, sorted(each, key=len, reverse=True))) for each in (labels, counted))
    count = rf"[{_FIGURES}]{{1,2}}|[ivx]{{1,4}}|[a-h]{'|' if numbers else ''}{numbers}"
    return re.compile(
        rf"(?:\A|(?<=[.;:\]\n])\s)[\s\[(*_]*(?P<label>(?:{names})\s*[(.]?(?P<nth>{count})[).]?)(?!\w)"
        r"(?:\s*\([^()]{1,40}\))?\s*(?P<stop>[:：]+|[–—-]\s|[\])]|\Z|(?<=\.)\s)"
    )


def _marks(text: str, at: int, labels: Labels) -> Iterator[_Mark]:
    folded = fold(text)
    if len(folded) != len(text):
        # Folding made the text longer or shorter: a place in it is only known where the text begins.
        folded = folded[: len(text)]
        found = [each for each in labels.pattern.finditer(folded) if each.start() == 0]
    else:
        found = list(labels.pattern.finditer(folded))
    for each in found:
        if each.start() and not each["stop"].startswith((":", "：")):
            continue
        nth = each["nth"]
        kind, value = _counted(nth, labels)
        if value:
            start, end = each.span("label")
            yield _Mark(_Place(at, start), each.end(), text[start:end].strip(), kind, value)


def _counted(nth: str, labels: Labels) -> tuple[str, int]:
    if nth.isdecimal():
        return "figures", int(nth)
    if nth in labels.counted:
        return "words", labels.counted[nth]
    if nth in _ROMAN:
        return "roman", _ROMAN[nth]
    return ("letters", ord(nth) - ord("a") + 1) if len(nth) == 1 else ("", 0)


# --- which belong together ------------------------------------------------------------------------------------------


def _choices(passages: Sequence[Passage], labels: Labels) -> list[_Choice]:
    """Labels that go on counting, within one section. A first one opens another choice, within the one before it or
    after it."""
    made: list[_Choice] = []
    here: list[_Choice] = []
    for at, passage in enumerate(passages):
        if passage.part is Part.FOOTNOTE:
            continue
        marks = list(_marks(passage.text, at, labels))
        if passage.level and not marks:
            here = []
        for mark in marks:
            going_on = [each for each in reversed(here) if each.marks[-1].nth + 1 == mark.nth]
            same = [each for each in going_on if each.marks[-1].kind == mark.kind]
            if mark.nth == 1:
                made.append(_Choice([mark]))
                here.append(made[-1])
            elif going_on:
                (same or going_on)[0].marks.append(mark)
    return made


def _stretches(passages: Sequence[Passage], start: _Place, after: _Place) -> Iterator[tuple[int, int, int]]:
    for at in range(start.passage, min(after.passage + 1, len(passages))):
        low = start.at if at == start.passage else 0
        high = after.at if at == after.passage else len(passages[at].text)
        if low < high:
            yield at, low, high


def _after_last(passages: Sequence[Passage], choice: _Choice, labelled: Container[int]) -> _Place:
    """Where the last option ends: with its paragraph, unless this is only its label, opens a list or a bracket, or
    paragraphs follow whose numbers an option before it has, too. What is only a label may have options of its own."""
    first, last = choice.marks[0], choice.marks[-1]
    text = passages[last.place.passage].text[last.end :]
    outer = _outer_number(passages, first.place.passage)
    repeated = {_bare(passages[at].number) for at in range(first.place.passage + 1, last.place.passage)} - {""}
    open_brackets = _open(text, 0)
    wants_one = is_bare = not any(map(str.isalnum, text))
    in_list = is_bare or text.rstrip().endswith(":")
    end = last.place.passage + 1
    while end < len(passages) and end - last.place.passage <= _LIST_AT_MOST:
        passage = passages[end]
        if passage.level or passage.part is Part.FOOTNOTE:
            break
        is_repeated = _bare(passage.number) in repeated
        if not is_repeated and _follows(outer, passage.number):
            break
        is_open = open_brackets > 0 and end - last.place.passage <= _OPEN_AT_MOST
        is_item = bool(passage.number) and (in_list or is_repeated)
        is_within = is_bare and end in labelled
        if not (is_open or is_item or is_within or wants_one):
            break
        wants_one = False
        in_list = (in_list and bool(passage.number)) or passage.text.rstrip().endswith(":")
        open_brackets = _open(passage.text, open_brackets)
        end += 1
    return _Place(end, 0)


def _bare(number: str) -> str:
    return number.strip(" .()[]")


def _open(text: str, already: int) -> int:
    """How many brackets are open after a text."""
    for letter in text:
        if letter == "[":
            already += 1
        elif letter == "]":
            already = max(0, already - 1)
    return already


def _outer_number(passages: Sequence[Passage], at: int) -> int | None:
    """The number of the paragraph that the choice stands in, be it in a point of it, None where it stands in none."""
    for passage in reversed(passages[: at + 1]):
        if passage.level:
            return None
        if passage.number and (found := _NUMBER.match(passage.number)):
            return int(found[1])
    return None


def _follows(outer: int | None, number: str) -> bool:
    found = _NUMBER.match(number) if number else None
    return outer is not None and found is not None and int(found[1]) == outer + (0 if found[2] else 1)
