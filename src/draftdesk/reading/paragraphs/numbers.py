"""Printed numbers one after another: which of them can be the next, and which stand where they do by chance."""

import re
from dataclasses import dataclass, field
from types import MappingProxyType

from draftdesk.model import labels
from draftdesk.reading.layout.numbering import roman

_LATIN = r"bis|ter|quater|quinquies|sexies|septies|octies|novies|\w*decies|vicies|alt|pre"
_FROM_LATIN = re.compile(rf"[ .]?(?:{_LATIN})\b.*")
_SIGNS = " .)(-–—:．（）、ـ"
_NESTED = re.compile(r"(.*?) ([(（]\w+[)）])")
_NAMED = re.compile(r"([^\W\d_]{3,})\W?\s?(\d+|[IVXLC]+|[A-Z])\b.*")
_ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_CHINESE = MappingProxyType({c: n for n, c in enumerate("一二三四五六七八九", start=1)})
_BULLET = "•"
_ANY_WORD = " Text"


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a printed number: what kind of number it is and its place among its like."""

    shape: str
    value: int


@dataclass(frozen=True, slots=True)
class Label:
    """A number as printed, where the text after it begins, and the ways to read it; none for bullets.

    `sure` is said of numbers that are nothing else wherever they stand, such as "3 bis." or "(iv)". `inner` are the
    readings of the letter in "8. (a)".
    """

    printed: str
    end: int
    readings: tuple[Reading, ...] = ()
    sure: bool = False
    inner: tuple[Reading, ...] = ()

    @property
    def is_bullet(self) -> bool:
        return not self.readings


def label_of(text: str) -> Label | None:
    """The number that a text begins with, if it does; it may be all that the text is."""
    printed, end = labels.label_of(text)
    if not printed:
        printed, end = labels.label_of(text + _ANY_WORD)
        if end != len(text) + 1:
            return None
        end = len(text)
    if not any(c.isalnum() for c in printed) or printed == "o":
        return Label(_BULLET if "\uf000" <= printed <= "\uf0ff" else printed, end)
    nested = _NESTED.fullmatch(printed)
    outer, inner = (nested[1], _readings(nested[2])) if nested else (printed, ())
    return Label(printed, end, _readings(outer), _repeats(printed) or printed[0] in "(（Pp", inner)


def _readings(printed: str) -> tuple[Reading, ...]:
    if named := _NAMED.fullmatch(printed):
        return (Reading(named[1].casefold(), int(named[2]) if named[2].isdecimal() else roman(named[2].lower()) or 0),)
    bare = _FROM_LATIN.sub("", printed).strip()
    core = bare.strip(_SIGNS)
    if not core:
        return ()
    frame = bare.replace(core, "{}", 1)
    if core[:2].casefold() in ("pp", "op"):
        digits = re.sub(r"\D", "", core)
        return (Reading(core[:2].casefold(), int(digits or 0)),)
    if core[0].isdecimal():
        parts = re.findall(r"\d+", core)
        frame = frame if frame[-1] in ")）" else "{}."
        return (Reading(frame.format(".".join("1" * len(parts))), int(parts[-1])),)
    if core[0] in _CHINESE or core[0] == "十":
        return (Reading(frame.format("一"), _chinese(core)),)
    for alphabet in (_ARABIC, _RUSSIAN):
        if core.casefold() in alphabet or core in "إا":
            at = alphabet.find(core.casefold())
            return (Reading(frame.format(alphabet[0]), max(at, 0) + 1),)
    return tuple(_latin(core, frame)) or (Reading(printed, 0),)


def _latin(core: str, frame: str) -> list[Reading]:
    found = []
    small = core.lower()
    if len(core) == 1 and "a" <= small <= "z":
        found.append(Reading(frame.format("a" if core.islower() else "A"), ord(small) - 96))
    if (core.islower() or core.isupper()) and (value := roman(small)):
        found.append(Reading(frame.format("i" if core.islower() else "I"), value))
    if core.islower() and len(core) == 2 and core[0] == core[1] and roman(core) is None:
        found.append(Reading(frame.format("a"), 26 + ord(core[0]) - 96))
    return found


def _chinese(core: str) -> int:
    tens, ten, ones = core.rpartition("十")
    if not ten:
        return _CHINESE.get(core[-1], 0)
    return 10 * _CHINESE.get(tens[-1:], 1) + _CHINESE.get(ones[:1], 0)


@dataclass(slots=True)
class Numbers:
    """The numbers met so far, the last of each shape."""

    last: dict[str, int] = field(default_factory=dict)

    def follows(self, label: Label) -> bool:
        """Whether a number is the next one, or the same once more with "bis"."""
        step = 0 if _repeats(label.printed) and "pre" not in label.printed else 1
        return any(reading.value - self.last.get(reading.shape, -9) == step for reading in label.readings)

    def take(self, label: Label) -> None:
        following = [r for r in label.readings if r.value - self.last.get(r.shape, -9) in (0, 1)]
        for reading in (*(following[:1] or label.readings[-1:]), *label.inner[:1]):
            self.last[reading.shape] = reading.value


def starts(label: Label) -> bool:
    """Whether a number may be the first of its sequence."""
    return any(reading.value == 1 for reading in label.readings)


def _repeats(printed: str) -> bool:
    """Whether a number is that of another paragraph with "bis" or "alt"."""
    return _FROM_LATIN.search(printed) is not None
