"""How much a change matters, and why: from what an editor does unasked to what a delegation fights for."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from draftdesk.comparing.spelling import standard
from draftdesk.comparing.tokens import is_word, units
from draftdesk.model.comparison import Reason, Substance

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u0640"),
        **dict.fromkeys("\u202a\u202b\u202c\u2066\u2067\u2068\u2069"),  # not those that turn figures round
        **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)
_HARAKAT = re.compile("[\u0610-\u061a\u064b-\u065f\u0670]")
_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")
_PUNCTUATION = frozenset(",;:./،؛、，；：。.…'\"-()")
_ENDING = re.compile(r"[\s;,.:،؛。；]*(?:\b(?:and|et|y|e|и)\b|و|和)?[\s;,.،؛。；]*", re.IGNORECASE)
_NEGATIONS = frozenset(
    """not no nor never nothing nobody neither none without non cannot except unless pas ni sans jamais sauf ne sin
    nunca salvo не ни без нет никогда кроме لا ليس ليست غير لم لن دون بدون إلا 不 无 非 未 没""".split()
)
_OBLIGATIONS = frozenset(
    """shall should must may will would can could might doit doivent devra devront devrait devraient peut peuvent pourra
    pourrait pourraient debe deben deberá deberán debería deberían puede pueden podrá podrán podría podrían должен
    должна должно должны следует может могут обязан обязаны ينبغي يجب يجوز يمكن 应 须 必 可 应当 必须 可以""".split()
)
_GRAVE = {
    **dict.fromkeys("[]", Reason.BRACKETS),
    **dict.fromkeys(_NEGATIONS, Reason.NEGATION),
    **dict.fromkeys(_OBLIGATIONS, Reason.OBLIGATION),
}
_TRAPS = frozenset("notable nowhere maybe nothing another apart".split())
"""Words that say something else when they are written apart."""
_HYPHEN_TRAP = re.compile(
    r"\bre-(?:count|cover|creat|dress|form|lay|leas|mark|present|press|sent|serv|sign|solv|sort|strain|tract|treat)",
    re.IGNORECASE,
)
"""Words that say something else without their hyphen: to re-sign a treaty is not to resign."""
_RAISED = re.compile("(?<=\\d)[⁰¹²³⁴-⁹₀-₉¼-¾⅐-⅞]")
"""What is no figure of the number it stands at: 10² is not 102."""


class Weighed(NamedTuple):
    substance: Substance
    reasons: tuple[Reason, ...]


class Place(NamedTuple):
    """Where in its paragraph a difference stands."""

    at_start: bool = False
    at_end: bool = False


def weigh(deleted: str, inserted: str, place: Place) -> Weighed:
    """What it matters that one wording took the place of the other; either may be empty. Paragraph breaks apart."""
    # the same few words are changed again and again in one text
    return (
        _weighed_again(deleted, inserted, place)
        if len(deleted) + len(inserted) <= _FEW_LETTERS
        else _weighed(deleted, inserted, place)
    )


_FEW_LETTERS = 100
_WORDS_OF_A_DATE = 3


def _weighed(deleted: str, inserted: str, place: Place) -> Weighed:
    if deleted.split() == inserted.split():
        return Weighed(Substance.EDITORIAL, (Reason.WHITE_SPACE,))
    old, new = _said(deleted), _said(inserted)
    grave = tuple(_grave(old, new)) if old.grave or new.grave else ()
    if Reason.FIGURES in grave and _says_more(old, new):
        grave = (*grave, Reason.WORDING)
    if Reason.BRACKETS in grave or Reason.FIGURES in grave:
        return Weighed(Substance.SUBSTANTIVE, grave)
    if bool(old.text) is bool(new.text) and (reason := _editorial(old, new, place)) is not None:
        return Weighed(Substance.EDITORIAL, (reason,))
    if place.at_end and _ENDING.fullmatch(old.text) and _ENDING.fullmatch(new.text):
        return Weighed(Substance.MINOR, (Reason.LIST_ENDING,))
    if reasons := _minor(old, new):
        return Weighed(Substance.MINOR, reasons)
    return Weighed(Substance.SUBSTANTIVE, grave or (Reason.WORDING,))


_weighed_again = lru_cache(maxsize=2000)(_weighed)


class _Said(NamedTuple):
    """A wording without what only a printer sees, its units, and those that matter most of them."""

    text: str
    units: list[str]
    grave: dict[Reason, list[str]]


def _said(text: str) -> _Said:
    text = _plain(text)
    found = units(text)
    grave: dict[Reason, list[str]] = {}
    small = [*map(str.casefold, found)]
    if not _GRAVE.keys().isdisjoint(small) or "n't" in text.casefold():
        for unit in small:
            if (reason := _GRAVE.get(unit)) is not None:
                grave.setdefault(reason, []).append(unit)
            elif unit.endswith("n't"):
                grave.setdefault(Reason.NEGATION, []).append(unit)
    if figures := _FIGURE.findall(text):
        grave[Reason.FIGURES] = figures
    return _Said(text, found, grave)


def _plain(text: str) -> str:
    if text.isascii():
        text = text.replace("`", "'")
    else:
        text = _RAISED.sub(r"^\g<0>", text.translate(_PLAIN))
        text = unicodedata.normalize("NFKC", text).translate(_PLAIN)
    return " ".join(text.split())


def _grave(old: _Said, new: _Said) -> Iterator[Reason]:
    """What is always substantive: another figure, a bracket, "not", "shall"."""
    for reason in (Reason.BRACKETS, Reason.FIGURES, Reason.NEGATION, Reason.OBLIGATION):
        if old.grave.get(reason) != new.grave.get(reason):
            yield reason


def _says_more(old: _Said, new: _Said) -> bool:
    """Whether one of two wordings with other figures has words of its own that are no part of a figure or date: a few
    always are ("5 years", "by 6 March")."""
    words = [Counter(word.casefold() for word in _words(each.units) if not _FIGURE.match(word)) for each in (old, new)]
    return max((words[0] - words[1]).total(), (words[1] - words[0]).total()) > _WORDS_OF_A_DATE


def _editorial(old: _Said, new: _Said, place: Place) -> Reason | None:
    if old.text == new.text:
        return Reason.GLYPHS
    together = old.text.replace(" ", ""), new.text.replace(" ", "")
    if together[0] == together[1]:
        return None if together[0].casefold() in _TRAPS else Reason.WHITE_SPACE
    hyphenated = together[0].replace("-", ""), together[1].replace("-", "")
    if hyphenated[0] and hyphenated[0] == hyphenated[1]:
        return None if any(map(_HYPHEN_TRAP.search, (old.text, new.text))) else Reason.HYPHENATION
    if len(old.units) == len(new.units) and all(map(_spelled_alike, old.units, new.units)):
        return Reason.SPELLING
    if place.at_start and old.text[1:] == new.text[1:] and old.text.casefold() == new.text.casefold():
        return Reason.FIRST_LETTER
    return None


def _spelled_alike(one: str, other: str) -> bool:
    if one == other or _HARAKAT.sub("", one) == _HARAKAT.sub("", other):
        return True
    return standard(one) == standard(other) and one[:1] == other[:1] and one.casefold() != other.casefold()


def _minor(old: _Said, new: _Said) -> tuple[Reason, ...]:
    old_words, new_words = _words(old.units), _words(new.units)
    if [word.casefold() for word in old_words] != [word.casefold() for word in new_words]:
        return ()
    old_signs, new_signs = _signs(old.units), _signs(new.units)
    if not all(set(sign) <= _PUNCTUATION for sign in (*old_signs, *new_signs)):
        return ()
    reasons = [Reason.PUNCTUATION] if old_signs != new_signs else []
    if old_words != new_words:
        reasons.append(Reason.CAPITALS)
    return tuple(reasons)


def _words(found: Sequence[str]) -> list[str]:
    return [unit for unit in found if is_word(unit)]


def _signs(found: Sequence[str]) -> list[str]:
    return [unit for unit in found if not is_word(unit)]


def gravest(weighed: Sequence[Weighed]) -> Weighed | None:
    """All reasons, and the substance of the gravest; None where nothing was weighed."""
    if len(weighed) < 2:
        return weighed[0] if weighed else None
    substance = max([each.substance for each in weighed], key=attrgetter("weight"))
    return Weighed(substance, tuple(dict.fromkeys(reason for each in weighed for reason in each.reasons)))


_FURNITURE = re.compile(
    r"(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?|\d\d-\d{5}(?:\s*\([A-Z]\))?|\*\d{6,8}\*|_+|"
    r"(?:[A-Z]{1,6}(?:[./][A-Z0-9]+)+/[A-Z0-9./]+)(?:\s+page\s+\d+)?",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Whether a paragraph is what a page carries at its head or foot: its number, the symbol, the job number."""
    return _FURNITURE.fullmatch(text.strip()) is not None
