"""What a writer must know of a language: which way it runs, and what Word and browsers call it."""

import re

_RIGHT_TO_LEFT = {"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
_LOCALES = {"ar": "ar-SA", "en": "en-GB", "es": "es-ES", "fr": "fr-FR", "ru": "ru-RU", "zh": "zh-CN"}
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
_RTL_LETTER = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RTL = re.compile(f"[{_RTL_LETTER}]")
_RTL_STRETCH = re.compile(f"([{_RTL_LETTER}](?:(?:(?![^\\W\\d_])[^{_RTL_LETTER}]|[{_RTL_LETTER}])*[{_RTL_LETTER}])?)")
LEFT_TO_RIGHT, _RTL_MARK = "\u200e", "\u200f"
"""Marks that nobody sees: what touches one runs as it does."""
_LTR_LETTER = f"(?![{_RTL_LETTER}])[^\\W\\d_]"
_IN_NUMBER = "0-9.,:/_–-"
_NUMBER_BEFORE = (  # of a name, "2026-11-22_clean"; of words, "7 January", but not in "14 A/RES/76/163", which are two
    f"(?<![{_IN_NUMBER}])[0-9][{_IN_NUMBER}]*(?:(?={_LTR_LETTER})|(?<=[0-9])[ \u00a0](?=(?:{_LTR_LETTER})?[a-zà-ÿа-я]))"
)
_LTR_STRETCH = re.compile(
    f"({LEFT_TO_RIGHT}[^{LEFT_TO_RIGHT}{_RTL_MARK}{_RTL_LETTER}]+{LEFT_TO_RIGHT}"
    "|(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9_-])"  # Word has the figures of a date the other way round, too
    f"|(?:{_NUMBER_BEFORE})?{_LTR_LETTER}(?:[^{_RTL_LETTER}{LEFT_TO_RIGHT}{_RTL_MARK}]*[^\\W_{_RTL_LETTER}])?)"
)
_LETTER = re.compile(r"[^\W\d_]")


def is_right_to_left(language: str) -> bool:
    """Whether a text in the language ("ar", "fa-IR") runs from right to left."""
    return language.partition("-")[0].lower() in _RIGHT_TO_LEFT


def is_east_asian(language: str) -> bool:
    """Whether a text in the language is set in signs that stand in squares."""
    return language.partition("-")[0].lower() in {"zh", "ja", "ko"}


def takes_spreading(language: str) -> bool:
    """Whether letters can stand further apart than their typeface has them: those of Arabic are joined, and those of
    Chinese stand in squares."""
    return not (is_right_to_left(language) or is_east_asian(language))


def tag(language: str) -> str:
    """The language as HTML's `lang` takes it, "" for anything that is no language tag."""
    return language if _TAG.fullmatch(language) else ""


def locale(language: str) -> str:
    """The language as Word takes it, with a country where the United Nations has a usage: "en" is "en-GB"."""
    return _LOCALES.get(language.lower(), tag(language))


def reads_right_to_left(text: str) -> bool:
    """Whether a text of unknown language runs from right to left: its first letter tells (Unicode UAX 9, P2)."""
    first = _LETTER.search(text)
    return first is not None and _RTL.match(first[0]) is not None


def reads_left_to_right(text: str) -> bool:
    """The same for the other way; figures alone run neither way."""
    first = _LETTER.search(text)
    return first is not None and _RTL.match(first[0]) is None


def set_apart(text: str, language: str) -> str:
    """A name, symbol or label as it stands whole in a sentence of the language, whose punctuation around it stays the
    sentence's: in Arabic one in other letters is between marks of direction, which nobody sees."""
    if not is_right_to_left(language) or _RTL.search(text) or _RTL_MARK in text or not any(map(str.isalnum, text)):
        return text
    return f"{_RTL_MARK}{LEFT_TO_RIGHT}{text}{LEFT_TO_RIGHT}{_RTL_MARK}"


def stretches(text: str, *, right_to_left: bool) -> list[tuple[bool, str]]:
    """The text cut where its direction changes, each piece with whether it runs from right to left.

    Blanks, digits and punctuation between two pieces go with the surrounding text, whose direction is given; but a
    number that Latin words or a Latin name begin with is theirs, and what was `set_apart` is a piece of its own.
    """
    foreign = _LTR_STRETCH if right_to_left else _RTL_STRETCH
    if not right_to_left and not _RTL.search(text):
        return [(False, text)] if text else []
    pieces = foreign.split(text)
    return [(right_to_left != (index % 2 == 1), piece) for index, piece in enumerate(pieces) if piece]
