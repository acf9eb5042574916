"""Document symbols of the United Nations: "A/CONF.231/L.1/Rev.2".

Parts stand between slashes, from the widest to the narrowest: the series of an organ or body, committees and
conferences, sessions and numbers, the nature of the document, and what was done to it (Rev., Add., Corr., Amend.). A
document has the same symbol in every language. An asterisk at the end marks one that was issued again unchanged in
name ("reissued for technical reasons").
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from draftdesk.kit.printable import printable
from draftdesk.model.errors import NotASymbol
from draftdesk.model.identity import Distribution

EXAMPLE = "A/CONF.231/L.1/Rev.1"


class Kind(StrEnum):
    """What a document is to the one whose symbol it goes on from."""

    __hash__ = str.__hash__

    REVISION = "Rev"
    ADDENDUM = "Add"
    CORRIGENDUM = "Corr"
    AMENDMENT = "Amend"


@dataclass(frozen=True, slots=True)
class Suffix:
    """What was done to a document; `aside` is which part of it this is, as it is written: " (Vol. I)"."""

    kind: Kind
    number: int
    aside: str = ""

    def __str__(self) -> str:
        return f"{self.kind}.{self.number}{self.aside}"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A valid symbol. `stem` are its parts up to the suffixes, `reissued` how often it was issued again."""

    stem: tuple[str, ...]
    suffixes: tuple[Suffix, ...] = ()
    reissued: int = 0

    def __str__(self) -> str:
        return "/".join((*self.stem, *map(str, self.suffixes))) + "*" * self.reissued

    @property
    def series(self) -> str:
        """The organ ("A", "S", "E", "ST") or the body with a series of its own ("FCCC")."""
        return self.stem[0]

    @property
    def bodies(self) -> tuple[str, ...]:
        """Committees, conferences and groups below the series, the widest first: "CONF.231"."""
        return tuple(part for part in self.stem[1:] if _name(part) in _BODIES)

    @property
    def nature(self) -> str:
        """What kind of document it is: "L", "CRP", "RES"; "" where the symbol does not say."""
        return next((name for part in reversed(self.stem[1:]) if (name := _name(part)) in _NATURES), "")

    @property
    def distribution(self) -> Distribution:
        """What the symbol says of who gets it."""
        return _DISTRIBUTIONS.get(self.nature, Distribution.GENERAL)

    @property
    def large_letters(self) -> tuple[str, str]:
        """The symbol in two: what a masthead sets in large letters, and the rest."""
        return self.series, str(self)[len(self.series) :]

    def next(self, kind: Kind, taken: Collection[str] = ()) -> "Symbol":
        """The symbol of the next document of that kind, the first that is not `taken`.

        A revision takes the place of the one before and of its corrigenda: Rev.1/Corr.1 is followed by Rev.2. Of the
        others there may be several to one document: Add.1 is followed by Add.2.
        """
        kept = self.suffixes
        if kind is Kind.REVISION:
            while kept and kept[-1].kind in {Kind.CORRIGENDUM, Kind.AMENDMENT}:
                kept = kept[:-1]
        last = kept[-1] if kept else None
        number = 1
        if last is not None and last.kind is kind:
            kept, number = kept[:-1], last.number + 1
        while str(found := Symbol(self.stem, (*kept, Suffix(kind, number)))) in taken:
            number += 1
        return found

    def issued_again(self) -> "Symbol":
        """The same symbol with one more asterisk."""
        return replace(self, reissued=self.reissued + 1)


_BODIES = frozenset("AC C CN CONF GC PC SC Sub WG COP CP CMP CMA SBI SBSTA INC EA HRC BUR TF EG B".split())
_NATURES = frozenset("CRP DEC INF L MIN NGO PET PRST PV R RES SR WP".split())
_NUMBERED = frozenset("AC CN CONF CRP L PV SR WP WG".split())
_DISTRIBUTIONS = {"L": Distribution.LIMITED, "R": Distribution.RESTRICTED}
_SUFFIXES = {str(kind).lower(): kind for kind in Kind}
_CASED = {name.lower(): name for name in (*_BODIES, *_NATURES, *_SUFFIXES.values(), "Summary", "Part", "Vol")}
_LONGEST = 80
_SERIES = re.compile(r"[A-Z]{1,10}(?:\.[0-9]{1,4})?")
_ASIDE = r"(?: ?\((?:[^\W_]|[ .,&-]){1,40}\))?"
_NUMBER = re.compile(rf"(?:[A-Z]{{1,2}}-)?[0-9]{{1,5}}(?:-[0-9]{{1,5}})?[A-Z]?{_ASIDE}|[IVXLC]{{1,7}}")
_NAMED = re.compile(rf"([A-Za-z]{{1,12}})(?:\.([0-9]{{1,5}}[A-Z]?|[IVX]{{1,7}}|[A-Z]))?{_ASIDE}")
_SUFFIX = re.compile(rf"({'|'.join(_SUFFIXES.values())})\.([1-9][0-9]*)({_ASIDE})")
_RUN_TOGETHER = re.compile(r"([A-Za-z]+)[ .:_-]*([0-9]+)")


def parse_symbol(text: str) -> Symbol:
    """The symbol that the text is, blanks around it apart. Raises NotASymbol: what is wrong, and what was expected."""
    said = text.strip()
    if not said:
        raise NotASymbol(f"a document symbol is missing: write it like {EXAMPLE}")
    if len(said) > _LONGEST:
        raise NotASymbol(
            f"“{_shown(said[:40])}…” is no document symbol: it has {len(said)} characters; expected one like {EXAMPLE}"
        )
    bare = said.rstrip("*")
    fault = _foreign(bare) or _parted(bare.split("/"))
    if fault:
        raise NotASymbol(f"“{_shown(said)}” is no document symbol: {fault}")
    parts = bare.split("/")
    first = next((at for at, part in enumerate(parts) if _suffix(part)), len(parts))
    suffixes = tuple(found for part in parts[first:] if (found := _suffix(part)))
    return Symbol(tuple(parts[:first]), suffixes, len(said) - len(bare))


def symbol_or_none(text: str) -> Symbol | None:
    """The symbol that the text is; None for anything else."""
    try:
        return parse_symbol(text)
    except NotASymbol:
        return None


def symbol_fault(text: str) -> str:
    """What is wrong with a symbol, in one line; "" for a valid one, and where there is none."""
    try:
        if text.strip():
            parse_symbol(text)
    except NotASymbol as error:
        return str(error)
    return ""


def _shown(text: str) -> str:
    """A text in a message of one line, without characters that nobody sees."""
    return "".join(character if character.isprintable() else " " for character in printable(text))


def _foreign(text: str) -> str:
    """What is said of a character that no symbol has."""
    for character in text:
        if character == "\\":
            return "parts stand apart by the slash “/”, not “\\”"
        if character == "*":
            return "asterisks stand at the end"
        if not (character.isascii() and (character.isalnum() or character in "/.- (),&")):
            name = unicodedata.name(character, f"U+{ord(character):04X}").lower()
            return f"it holds the character {name}; symbols are the same in all languages, in Latin letters"
    return ""


def _parted(parts: list[str]) -> str:
    """What is wrong with the parts; "" where nothing is."""
    if len(parts) < 2:
        return f"expected parts with slashes between them, like {EXAMPLE}"
    if "" in (part.strip() for part in parts):
        return "a part between two slashes is empty"
    for part in parts:
        if part != part.strip():
            return f"there is a blank beside “{part.strip()}”; expected “{'/'.join(each.strip() for each in parts)}”"
    if not _SERIES.fullmatch(parts[0]):
        return f"it begins with “{parts[0]}”; expected the series of an organ in capitals: A, E, S, ST, or such as FCCC"
    for at, part in enumerate(parts[1:], 1):
        if fault := _fault(part, parts[:at]):
            return fault
    return _unfinished(parts)


def _fault(part: str, before: list[str]) -> str:
    """What is wrong with a part where it stands."""
    suffix = _suffix(part)
    if suffix is None:
        found = _NAMED.fullmatch(part)
        if fault := _misspelt(part):
            return fault
        if found is None and not _NUMBER.fullmatch(part):
            return f"“{part}” is no part of one; expected a number, or letters such as L.1, RES, CONF.231, Rev.1"
        if _suffix(before[-1]):
            return f"“{part}” stands after “{before[-1]}”; Rev., Add., Corr. and Amend. come last"
        if found is not None and found[1] in _NUMBERED and found[2] is None:
            return f"“{part}” has no number; expected “{part}.1”"
        return ""
    last = _suffix(before[-1])
    if last is not None and last.kind is suffix.kind:
        return f"“{suffix}” stands after “{last}”; expected one of them"
    return ""


def _misspelt(part: str) -> str:
    """A part that is one but for its letters or its point: "rev1", "Rev", "conf.231"."""
    named = _NAMED.fullmatch(part)
    together = _RUN_TOGETHER.fullmatch(part)
    name = named[1] if named else together[1] if together else ""
    right = _CASED.get(name.lower())
    if right is None:
        if named and not named[1].isupper():
            return f"“{named[1]}” is no abbreviation of one; expected capitals, or Rev., Add., Corr., Amend., Sub."
        return ""
    number = (named[2] if named else None) or (together[2] if together else "")
    if right.lower() in _SUFFIXES:
        return f"expected “{right}.{(number or '1').lstrip('0') or '1'}” for “{part}”"
    if name != right or (together and not named):
        return f"expected “{right}{f'.{number}' if number else ''}” for “{part}”"
    return ""


def _unfinished(parts: list[str]) -> str:
    """What is said of a symbol that is that of a body or series, of no document."""
    stem = [part for part in parts if _suffix(part) is None]
    last = stem[-1]
    if len(stem) > 1 and _name(last) in _BODIES:
        return f"it ends with the body “{last}”; expected a document of it, such as “{'/'.join(stem)}/L.1”"
    if not any(character.isdigit() for part in stem[1:] for character in part):
        return f"it has no number; expected one, as in “{'/'.join(stem)}/1”"
    return ""


def _suffix(part: str) -> Suffix | None:
    found = _SUFFIX.fullmatch(part)
    return Suffix(Kind(found[1]), int(found[2]), found[3]) if found else None


def _name(part: str) -> str:
    found = _NAMED.fullmatch(part)
    return found[1] if found else ""
