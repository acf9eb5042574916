"""The bullet or number a line begins with, and how printed numbers follow one another."""

import re
from typing import NamedTuple

from draftdesk.model.labels import BULLET_GLYPHS

_BULLET = re.compile(
    rf"(?P<mark>[{BULLET_GLYPHS}]|o(?= +[A-Z“\"])|[-–—*](?=\s))"
    r"(?:\s+|(?=[\w“\"(\[])|$)"
)
_NUMBER = re.compile(
    r"(?P<mark>\((?:[a-z]{1,3}|[A-Z]|[IVXLC]{1,6}|\d{1,3})\)"
    r"|(?:[a-z]|[ivxl]{1,6}|[A-Z]|[IVXLC]{1,7})[.)]"
    r"|\d{1,3}(?:\.\d{1,2}){0,3}[.)]?)(?:\s+(?=\S)|$)"
)
_ROMAN = re.compile(r"(?=[ivxlc])(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Number(NamedTuple):
    """One way to read a printed number: its shape ("a.", "(A)", "I.", "1.1") and its place in a sequence.

    Lines whose numbers have one shape belong to one sequence.
    """

    shape: str
    value: int


def is_bullet(mark: str) -> bool:
    """Whether a mark is a glyph rather than a number or letter."""
    return mark == "o" or (bool(mark) and not any(c.isalnum() for c in mark))


def split_mark(text: str) -> tuple[str, str]:
    """The bullet or number a line begins with ("" for none), and the rest."""
    found = _BULLET.match(text) or _NUMBER.match(text)
    if found is None:
        return "", text
    mark, rest = found["mark"], text[found.end() :]
    if mark.isdigit() and rest:  # "12 States said": a number needs its point to count
        return "", text
    return mark, rest


def readings(mark: str) -> tuple[Number, ...]:
    """The ways to read a number: "i." is a letter and a roman number. Empty for bullets and no numbers."""
    core = mark.strip("().")
    if not core or is_bullet(mark):
        return ()
    frame = mark.replace(core, "{}", 1)
    if core[0].isdigit():
        parts = core.split(".")
        if not all(part.isdigit() for part in parts):
            return ()
        return (Number(frame.format(".".join("1" * len(parts))), int(parts[-1])),)
    found = []
    if len(core) == 1 and core.isascii() and core.isalpha():
        found.append(Number(frame.format("a" if core.islower() else "A"), ord(core.lower()) - ord("a") + 1))
    if (core.islower() or core.isupper()) and _ROMAN.fullmatch(core.lower()):
        found.append(Number(frame.format("i" if core.islower() else "I"), _roman(core.lower())))
    if core.islower() and len(core) == 2 and core[0] == core[1] and not _ROMAN.fullmatch(core):
        found.append(Number(frame.format("a"), 26 + ord(core[0]) - ord("a") + 1))
    return tuple(found)


def label(mark: str) -> str:
    """A number without its points and brackets: "h" for "h." and "(h)"."""
    return mark.strip("(). ")


def follows(mark: str, last: Number) -> Number | None:
    """How to read `mark` so that it comes right after `last` in the same sequence, if it can be."""
    for reading in readings(mark):
        if reading.shape == last.shape and reading.value == last.value + 1:
            return reading
    return None


def first(mark: str) -> Number | None:
    """How to read `mark` as the first of a sequence, if it can be: roman before letter ("I.")."""
    for reading in reversed(readings(mark)):
        if reading.value == 1:
            return reading
    return None


def roman(text: str) -> int | None:
    """The value of a roman number in small letters; None where it is none."""
    return _roman(text) if text and _ROMAN.fullmatch(text) else None


def _roman(text: str) -> int:
    values = [_VALUES[c] for c in text]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
