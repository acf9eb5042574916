"""How much a change matters, and why: from what an editor does unasked to what a delegation fights for."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from draftdesk.comparing.spelling import standard
from draftdesk.comparing.tokens import is_word, units
from draftdesk.model.comparison import Reason, Substance

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u061c\u0640"),
        **dict.fromkeys("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
        **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)
_HARAKAT = re.compile("[\u0610-\u061a\u064b-\u065f\u0670]")
_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*")
_BRACKETS = re.compile(r"[\[\]]")
_PUNCTUATION = frozenset(",;:./،؛、，；：。.…'\"-()")
_ENDING = re.compile(r"[\s;,.:،؛。；]*(?:\b(?:and|et|y|e|и)\b|و|和)?[\s;,.،؛。；]*", re.IGNORECASE)
_NEGATIONS = frozenset(
    """not no nor never neither none without non cannot except unless pas ni sans jamais sauf ne sin nunca salvo не ни
    без нет никогда кроме لا ليس ليست غير لم لن دون بدون إلا 不 无 非 未 没""".split()
)
_OBLIGATIONS = frozenset(
    """shall should must may will would can could might doit doivent devra devront devrait devraient peut peuvent pourra
    pourrait pourraient debe deben deberá deberán debería deberían puede pueden podrá podrán podría podrían должен
    должна должно должны следует может могут обязан обязаны ينبغي يجب يجوز يمكن 应 须 必 可 应当 必须 可以""".split()
)
_TRAPS = frozenset("notable nowhere maybe nothing another apart".split())
"""Words that say something else when they are written apart."""


class Weighed(NamedTuple):
    substance: Substance
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in its paragraph a difference stands."""

    at_start: bool = False
    at_end: bool = False


def weigh(deleted: str, inserted: str, place: Place) -> Weighed:
    """What it matters that one wording took the place of the other; either may be empty. Paragraph breaks apart."""
    if _BRACKETS.findall(deleted) != _BRACKETS.findall(inserted):
        return _substantive(deleted, inserted, Reason.BRACKETS)
    old, new = _plain(deleted), _plain(inserted)
    if _FIGURE.findall(old) != _FIGURE.findall(new):
        return _substantive(deleted, inserted)
    if (reason := _editorial(deleted, inserted, old, new, place)) is not None:
        return Weighed(Substance.EDITORIAL, (reason,))
    if place.at_end and _ENDING.fullmatch(old) and _ENDING.fullmatch(new):
        return Weighed(Substance.MINOR, (Reason.LIST_ENDING,))
    if reasons := _minor(old, new):
        return Weighed(Substance.MINOR, reasons)
    return _substantive(deleted, inserted)


def _plain(text: str) -> str:
    """The text without what only a printer sees, white space as single spaces."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_PLAIN)).translate(_PLAIN)
    else:
        text = text.replace("`", "'")
    return " ".join(text.split())


def _editorial(deleted: str, inserted: str, old: str, new: str, place: Place) -> Reason | None:
    if deleted.split() == inserted.split():
        return Reason.WHITE_SPACE
    if old == new:
        return Reason.GLYPHS
    together = old.replace(" ", ""), new.replace(" ", "")
    if together[0] == together[1]:
        return None if together[0].casefold() in _TRAPS else Reason.WHITE_SPACE
    hyphenated = together[0].replace("-", ""), together[1].replace("-", "")
    if hyphenated[0] and hyphenated[0] == hyphenated[1]:
        return Reason.HYPHENATION
    old_units, new_units = units(old), units(new)
    if len(old_units) == len(new_units) and all(map(_spelled_alike, old_units, new_units)):
        return Reason.SPELLING
    if place.at_start and old[1:] == new[1:] and old.casefold() == new.casefold():
        return Reason.FIRST_LETTER
    return None


def _spelled_alike(one: str, other: str) -> bool:
    if one == other:
        return True
    if _HARAKAT.sub("", one) == _HARAKAT.sub("", other):
        return True
    return standard(one) == standard(other) and one[:1] == other[:1] and one.casefold() != other.casefold()


def _minor(old: str, new: str) -> tuple[Reason, ...]:
    old_units, new_units = units(old), units(new)
    old_words, new_words = _words(old_units), _words(new_units)
    if [word.casefold() for word in old_words] != [word.casefold() for word in new_words]:
        return ()
    signs = {unit for unit in (*old_units, *new_units) if not is_word(unit)}
    if not all(set(sign) <= _PUNCTUATION for sign in signs):
        return ()
    reasons = []
    if [unit for unit in old_units if not is_word(unit)] != [unit for unit in new_units if not is_word(unit)]:
        reasons.append(Reason.PUNCTUATION)
    if old_words != new_words:
        reasons.append(Reason.CAPITALS)
    return tuple(reasons)


def _words(found: Sequence[str]) -> list[str]:
    return [unit for unit in found if is_word(unit)]


def _substantive(deleted: str, inserted: str, *known: Reason) -> Weighed:
    reasons = list(known)
    old, new = _plain(deleted), _plain(inserted)
    if _FIGURE.findall(old) != _FIGURE.findall(new):
        reasons.append(Reason.FIGURES)
    words = [Counter(unit.casefold() for unit in units(text)) for text in (old, new)]
    for reason, telling in ((Reason.NEGATION, _NEGATIONS), (Reason.OBLIGATION, _OBLIGATIONS)):
        counts = [{word: count for word, count in each.items() if word in telling} for each in words]
        if counts[0] != counts[1]:
            reasons.append(reason)
    return Weighed(Substance.SUBSTANTIVE, tuple(reasons) or (Reason.WORDING,))


def gravest(weighed: Sequence[Weighed]) -> Weighed | None:
    """All reasons, and the substance of the gravest; None where nothing was weighed."""
    if not weighed:
        return None
    substance = max((each.substance for each in weighed), key=lambda each: each.weight)
    return Weighed(substance, tuple(dict.fromkeys(reason for each in weighed for reason in each.reasons)))


_FURNITURE = re.compile(
    r"(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?|\d\d-\d{5}(?:\s*\([A-Z]\))?|\*\d{6,8}\*|_+|"
    r"(?:[A-Z]{1,6}(?:[./][A-Z0-9]+)+/[A-Z0-9./]+)(?:\s+page\s+\d+)?",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Whether a paragraph is what a page carries at its head or foot: its number, the symbol, the job number."""
    return _FURNITURE.fullmatch(text.strip()) is not None
