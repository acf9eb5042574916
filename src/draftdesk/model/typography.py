"""Typographic signs instead of those on the keyboard: quotation marks, apostrophes, dashes, spaces that do not break.

What the documents of the Organization have in each of its languages. Arabic ones open with ” and close with “, because
curly marks, other than angular ones, are not mirrored where a line runs from right to left.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from draftdesk.model.gluing import glued
from draftdesk.model.inline import replaced, said

_FIXED = "\u00a0"
_NARROW = "\u202f"
_REACH = 1_000
"""How many characters back an open quotation mark is looked for."""
_OPENING = frozenset(" \t\n\u00a0\u202f([{‘“«„—–-/「『")
_HIGH = ";:!?»"
_LATIN = re.compile(r"[a-zà-öø-ɏ]", re.IGNORECASE)
_APOSTROPHE = re.compile(rf"(?<={_LATIN.pattern})’(?={_LATIN.pattern})", re.IGNORECASE)
"""What is no quotation mark, though it is written like one."""
_ADDRESS = re.compile(r"(?:https?|ftp|mailto)$|(?:://|www\.|@)\S*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What is replaced while typing. `narrow` takes the narrow space before ; ! ? in French instead of the full one."""

    quotes: bool = True
    spaces: bool = True
    dashes: bool = True
    ellipses: bool = False
    narrow: bool = False


@dataclass(frozen=True, slots=True)
class Replacement:
    """What to put in instead of a typed character: `back` characters before the caret go, `text` comes.

    `typed` is what stands there once it is taken back. A `silent` one only makes a space that was typed before
    unbreakable: nobody sees it, so Backspace takes away the typed character as ever, and only Undo the replacement.
    """

    back: int
    text: str
    typed: str
    silent: bool = False


@dataclass(frozen=True, slots=True)
class _Quotes:
    outer: tuple[str, str]
    inner: tuple[str, str]
    single: tuple[str, str] = ("‘", "’")
    by_turns: bool = False
    """Whether a mark opens or closes by whether one is open, since words have no space around them."""


_ENGLISH = _Quotes(("“", "”"), ("“", "”"))
_QUOTES: Mapping[str, _Quotes] = MappingProxyType(
    {
        "en": _ENGLISH,
        "fr": _Quotes(("«", "»"), ("“", "”")),
        "es": _Quotes(("«", "»"), ("“", "”")),
        "ru": _Quotes(("«", "»"), ("„", "“")),
        "zh": _Quotes(("“", "”"), ("“", "”"), by_turns=True),
        "zh-hant": _Quotes(("「", "」"), ("『", "』"), ("『", "』"), by_turns=True),
        "ar": _Quotes(("”", "“"), ("”", "“"), ("’", "‘")),
    }
)


def typed(before: str, character: str, language: str, habits: Habits | None = None) -> Replacement | None:
    """What to put in instead of a character typed after `before`, the paragraph's words up to the caret; None where it
    stands as typed. `language` is a code such as "fr" or "zh-Hant"."""
    habits = habits or Habits()
    if len(character) != 1:
        return None
    found: tuple[int, str] | None = None
    if habits.quotes:
        found = _quoted(before[-_REACH:], character, _quotes(language), french=_is_french(language))
    if found is None and habits.dashes and character == "-":
        found = _dashed(before, language)
    if found is None and habits.ellipses and character == "." and before.endswith("..") and not before.endswith("..."):
        found = (2, "…")
    if found is None and habits.spaces and _is_french(language):
        found = _spaced(before, character, habits)
    tail = glued(before, language) if habits.spaces and not character.isalnum() else ""
    if tail and (found is None or not found[0]):
        text = tail + (character if found is None else found[1])
        return Replacement(len(tail), text, before[-len(tail) :] + character, silent=found is None)
    if found is None:
        return None
    back, text = found
    return Replacement(back, text, before[len(before) - back :] + character)


def normal(text: str, language: str, habits: Habits | None = None) -> str:
    """A paragraph's inline Markdown as it were had it been typed with these habits. Looks and marks stay."""
    words = said(text)
    written: list[tuple[str, int]] = []
    before = ""
    for at, character in enumerate(words):
        instead = typed(before, character, language, habits)
        if instead is None:
            written.append((character, at))
            before = (before + character)[-_REACH:]
            continue
        gone = [place for _, place in written[len(written) - instead.back :]]
        del written[len(written) - instead.back :]
        places = [*gone, *[at] * (len(instead.text) - len(gone))]
        written += zip(instead.text, places, strict=False)
        before = (before[: len(before) - instead.back] + instead.text)[-_REACH:]
    if (habits or Habits()).spaces and (tail := glued(before, language)):
        places = [place for _, place in written[-len(tail) :]]
        written[-len(tail) :] = zip(tail, places, strict=True)
    pieces = [""] * len(words)
    for character, at in written:
        pieces[at] += character
    edits = [(at, at + 1, piece) for at, piece in enumerate(pieces) if piece != words[at]]
    return replaced(text, edits) if edits else text


def _quotes(language: str) -> _Quotes:
    code = language.casefold().replace("_", "-")
    if code in ("zh-tw", "zh-hk", "zh-mo"):
        code = "zh-hant"
    return _QUOTES.get(code) or _QUOTES.get(code.split("-")[0]) or _ENGLISH


def _is_french(language: str) -> bool:
    return language.casefold().split("-")[0] == "fr"


def _quoted(before: str, character: str, quotes: _Quotes, *, french: bool) -> tuple[int, str] | None:
    """A quotation mark or an apostrophe in place of the keyboard's."""
    last = before[-1:]
    if character == "s" and before.endswith("'") and before[-2:-1].isdigit():  # "the 1990's": no prime after all
        return 1, "’s"
    if character == "'":
        if last.isdigit():
            return None
        if _LATIN.match(last) and not _is_open(_APOSTROPHE.sub("", before), quotes.single):
            return 0, "’"
        opens = not _is_open(before, quotes.single) if quotes.by_turns else not last or last in _OPENING
        return 0, quotes.single[0] if opens else quotes.single[1]
    if character != '"':
        return None
    outside, inside = _is_open(before, quotes.outer), _is_open(before, quotes.inner)
    if last.isdigit() and not (outside or inside):
        return None
    if quotes.by_turns:
        return 0, quotes.outer[outside]
    has_inner = quotes.inner != quotes.outer
    if not last or last in _OPENING:
        if outside and has_inner:
            return 0, quotes.inner[0]
        return 0, quotes.outer[0] + (_FIXED if french else "")
    if inside and has_inner:
        return 0, quotes.inner[1]
    return 0, (_FIXED if french else "") + quotes.outer[1]


def _is_open(before: str, pair: tuple[str, str]) -> bool:
    """Whether the last of these marks is an opening one. A closing single mark in a word is an apostrophe."""
    opening, closing = pair
    at = before.rfind(opening)
    if at < 0:
        return False
    while (found := before.find(closing, at + 1)) >= 0:
        if closing != "’" or not before[found + 1 : found + 2].isalpha():
            return False
        at = found
    return True


def _dashed(before: str, language: str) -> tuple[int, str] | None:
    if before.endswith("--") or _ADDRESS.search(before[-200:]):
        return None
    if before.endswith("-"):
        return 1, "——" if language.casefold().startswith("zh") else "–"
    return (1, "—") if before.endswith("–") else None


def _spaced(before: str, character: str, habits: Habits) -> tuple[int, str] | None:
    """The fixed spaces of French, inside angular quotation marks and before high punctuation."""
    last, last_but_one = before[-1:], before[-2:-1]
    if character == "«":
        return 0, "«" + _FIXED
    if character in (" ", _FIXED, _NARROW) and before.endswith("«" + _FIXED):
        return 0, ""
    if character.isdigit() and re.search(r"\d[\u00a0\u202f]:$", before[-3:]):  # a time of day
        return 2, ":" + character
    if character not in _HIGH or not last or _ADDRESS.search(before[-200:]):
        return None
    space = _NARROW if habits.narrow and character in ";!?" else _FIXED
    if last == " ":
        return (1, space + character) if last_but_one and last_but_one not in " \u00a0\u202f" else None
    if last in "([{¿¡;:!?\u00a0\u202f\t\n":
        return None
    return 0, space + character
