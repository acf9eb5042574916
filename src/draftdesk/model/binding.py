"""How strongly words bind: ladders from "shall" down to "may", hedges, negations; data of each language, never code."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from draftdesk.model.errors import InvalidSettings


class Rung(NamedTuple):
    """A place on a ladder; 0 binds most."""

    ladder: int
    rung: int


@dataclass(frozen=True, slots=True)
class Ladder:
    """The words of each rung. The first `binding` rungs bind. The words of a ladder that is `opening` count where they
    begin a paragraph, or a part of its sentence."""

    rungs: tuple[re.Pattern[str], ...]
    binding: int = 0
    opening: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Words found in a text from `start` to `end`: where they stand on ladders, and whether they hedge or negate.
    `said` is the same for all forms of writing them."""

    start: int
    end: int
    said: str
    rungs: tuple[Rung, ...] = ()
    hedges: bool = False
    negates: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """What binds in one language, as read from its file. `never` binds nobody, whatever stands in it; `small` means
    something else when it begins large; `notes` open a drafter's note.

    The others tell what is asked: `light` stands between a word that binds and its verb and says nothing; `links`
    join verbs; `bridges` stand before the verb where the language puts who is bound between; `relatives` open a
    clause that describes, in which a word below the first rung only foretells ("the session at which it will be");
    `determiners` do not tell who somebody is: "each Party" and "all Parties" are the same. `agents`
    stand before those by whom something is done.
    """

    ladders: tuple[Ladder, ...]
    hedges: re.Pattern[str]
    negations: re.Pattern[str]
    never: re.Pattern[str]
    small: re.Pattern[str]
    notes: re.Pattern[str]
    light: re.Pattern[str]
    links: re.Pattern[str]
    bridges: re.Pattern[str]
    relatives: re.Pattern[str]
    determiners: re.Pattern[str]
    agents: re.Pattern[str]

    def found(self, text: str) -> list[Words]:
        """All such words in a text, in order. What stands within longer such words is none of its own, and what
        drafters note in braces or after "Note:" is none at all."""
        spans: dict[tuple[int, int], Words] = {}
        for start, end in _spans(self.never, text):
            spans[start, end] = Words(start, end, "")
        for start, end in _spans(self.hedges, text):
            spans[start, end] = Words(start, end, _bare(text[start:end]), hedges=True)
        for start, end in _spans(self.negations, text):
            spans.setdefault((start, end), Words(start, end, _bare(text[start:end]), negates=True))
        for nth, ladder in enumerate(self.ladders):
            for rung, pattern in enumerate(ladder.rungs):
                for start, end in _spans(pattern, text):
                    if ladder.opening and not _OPENS.search(text, max(0, start - _BEFORE), start):
                        continue
                    known = spans.get((start, end)) or Words(start, end, _bare(text[start:end]))
                    if known.said and all(each.ladder != nth for each in known.rungs):
                        spans[start, end] = Words(
                            start, end, known.said, (*known.rungs, Rung(nth, rung)), known.hedges, known.negates
                        )
        kept = [each for each in _outermost(spans) if each.said and not self._is_another(text, each)]
        noted = list(self.noted(text)) if kept else []
        return [each for each in kept if not any(start <= each.start < end for start, end in noted)]

    def noted(self, text: str) -> Iterator[tuple[int, int]]:
        """From where to where drafters note something, in no order: braces, and what begins as a note does up to the
        end of its bracket or of its paragraph."""
        if "{" in text or "}" in text:
            yield from (each.span() for each in _BRACES.finditer(text))
        for start, end in _spans(self.notes, text):
            if before := _BEGINS.search(text, max(0, start - _BEFORE), start):
                opened = before[0].strip()[-1:]
                yield start, _closing(text, end) if opened in ("[", "(") else _line_end(text, end)

    def binds(self, words: Words) -> bool:
        """Whether who stands on one of its rungs is bound."""
        return any(each.rung < self.ladders[each.ladder].binding for each in words.rungs)

    def _is_another(self, text: str, words: Words) -> bool:
        return not text[words.start].islower() and bool(self.small.fullmatch(text, words.start, words.end))


def _spans(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    for each in pattern.finditer(text):
        yield each.span("words")


def _outermost(spans: dict[tuple[int, int], Words]) -> Iterator[Words]:
    end = -1
    for start, stop in sorted(spans, key=lambda each: (each[0], -each[1])):
        if stop > end:
            end = stop
            yield spans[start, stop]


def _closing(text: str, at: int) -> int:
    """Where the bracket closes that a place stands in."""
    depth = 1
    for place in range(at, len(text)):
        depth += text[place] in "[("
        depth -= text[place] in "])"
        if not depth:
            return place
    return len(text)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


_BEFORE = 12
_BRACES = re.compile(r"\{[^{}\n]*(?:\}|$)|^[^{}\n]*\}", re.MULTILINE)
_BEGINS = re.compile(r"(?:\A|[\n.;:!?؛؟\[\](){}*])\s*\Z")
_OPENS = re.compile(r"(?:\A|[\n.;,،؛\[(])[^\w\n]*(?:\b(?:and|et|y|e)\s+)?[^\w\n]*\Z")
_HARAKAT = "\u0610-\u061a\u064b-\u065f\u0670\u0640"
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_MARKS = re.compile(f"[{_HARAKAT}]")
_CHOICE = re.compile(r"\{([^{}]*)\}")
_LISTS = (
    "never",
    "small",
    "hedges",
    "negations",
    "notes",
    "light",
    "links",
    "bridges",
    "relatives",
    "determiners",
    "agents",
)
_KNOWN = frozenset({*_LISTS, "ladder"})
_OF_LADDER = frozenset({"rungs", "binding", "opening"})


def read_binding(text: str, name: str) -> Binding:
    """What a TOML text says of its language. Raises InvalidSettings naming `name` and what is wrong."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidSettings(f"{name}: this list of obligations is not valid TOML: {error}") from error
    if unknown := sorted(set(values) - _KNOWN):
        known = ", ".join(sorted(_KNOWN))
        raise InvalidSettings(f"{name}: a list of obligations has no '{unknown[0]}'; it knows {known}")
    ladders = values.get("ladder", [])
    if not isinstance(ladders, list):
        raise InvalidSettings(f"{name}: each ladder begins with [[ladder]]")
    return Binding(
        ladders=tuple(_ladder(each, name) for each in ladders),
        **{each: _pattern(values.get(each, []), name) for each in _LISTS},
    )


def _ladder(values: Any, name: str) -> Ladder:
    if not isinstance(values, dict) or not isinstance(values.get("rungs"), list) or set(values) - _OF_LADDER:
        raise InvalidSettings(f"{name}: each [[ladder]] has rungs = [[…], […]], and may have binding and opening")
    binding, opening = values.get("binding", 0), values.get("opening", False)
    if not isinstance(binding, int) or not isinstance(opening, bool):
        raise InvalidSettings(f"{name}: 'binding' is a number of rungs, 'opening' is true or false")
    return Ladder(tuple(_pattern(each, name) for each in values["rungs"]), binding, opening)


def _pattern(given: Any, name: str) -> re.Pattern[str]:
    """What finds any of the entries, the longest first. An Arabic word may have "and" or "so" written before it."""
    if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
        raise InvalidSettings(f"{name}: words are given as a list of texts, such as ['shall', 'must']")
    entries = sorted(filter(None, map(_entry, given)), key=len, reverse=True)
    any_of = "|".join(entries) or r"(?!)"
    return re.compile(rf"(?<!\w)[وف]?(?P<words>{any_of})(?!\w)", re.IGNORECASE)


def _entry(entry: str) -> str:
    """An entry as a pattern: "{is|are} required" is one of two words and another."""
    pieces = []
    for nth, piece in enumerate(_CHOICE.split(" ".join(entry.split()))):
        choices = sorted(map(_letters, piece.split("|")), key=len, reverse=True) if nth % 2 else [_letters(piece)]
        pieces.append(f"(?:{'|'.join(choices)})" if nth % 2 else choices[0])
    return "".join(pieces)


def _letters(words: Iterable[str]) -> str:
    made = []
    for letter in words:
        if letter == " ":
            made.append(r"\s+")
        elif letter in "'’":
            made.append("['’]")
        else:
            made.append(re.escape(letter) + (f"[{_HARAKAT}]*" if _ARABIC.match(letter) else ""))
    return "".join(made)


def _bare(text: str) -> str:
    return _MARKS.sub("", " ".join(text.casefold().replace("’", "'").split()))
