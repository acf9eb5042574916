"""The printed number a paragraph of a negotiated text begins with, in the six official languages."""

import re
from dataclasses import dataclass, field
from types import MappingProxyType

from draftdesk.reading.layout.numbering import roman

_LATIN = "bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|alt|pre"
_SUFFIX = rf"(?:[ .]?(?:{_LATIN})\b\.?(?:[ ]?\d{{1,2}}\b(?!\.\d))?)"
_DIGITS = r"(?:\d{1,4}|[٠-٩]{1,4}|[۰-۹]{1,4})"
_END = r"(?=\s|$)"
_NEXT = r"(?=\s|$|[\[(“\"«*]|[\u0600-\u06ff\u3400-\u9fff])"
_LETTERS = r"[a-z]{1,4}|[A-Z]|[IVXLC]{1,6}|\d{1,3}|[а-яё]|[ء-ي]ـ?|أأ|[一二三四五六七八九十]{1,3}"
_BRACKETED = rf"[(（](?:{_LETTERS})[)）]"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:PP|OP|Pp|Op|pp|op)\s?\d{{1,3}}{_SUFFIX}*[.:)]?{_END}",
        rf"{_DIGITS}(?:\.\d{{1,2}}){{1,3}}{_SUFFIX}*[.)]?{_END}",
        rf"{_DIGITS}\s?{_SUFFIX}+\s?[.)．]?{_NEXT}",
        rf"{_DIGITS}[.)．]{_SUFFIX}*{_NEXT}",
        rf"{_DIGITS}\s?[-–—](?=\s+[\u0600-\u06ff\[«“(])",
        rf"{_BRACKETED}{_SUFFIX}*{_NEXT}",
        rf"(?:[a-z]{{1,3}}|[A-Z]|[IVXLC]{{1,6}}|[а-яё]|[А-Я])[.)]{_SUFFIX}*{_END}",
        rf"[ء-ي]ـ?\s?[-–)]{_END}",
        r"[一二三四五六七八九十百]{1,4}、",
        r"(?:[•‣◦⁃∙●○■□▪▫◆◇►▶➢➤✓✔➔→·\uf000-\uf0ff]|[-–—*](?=\s))",
    )
)
_NESTED = re.compile(rf"\s*({_BRACKETED}{_SUFFIX}*)(?=\s+\S)")
_FROM_LATIN = re.compile(rf"[ .]?(?:{_LATIN})\b.*")
_SIGNS = " .)(-–—:．（）、ـ"
_ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_CHINESE = MappingProxyType({c: n for n, c in enumerate("一二三四五六七八九", start=1)})
_BULLET = "•"


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
    """The number that a text begins with, if it does. A letter in brackets right after a figure is part of it."""
    for pattern in _PATTERNS:
        found = pattern.match(text)
        if found is None:
            continue
        printed = found[0].strip()
        if not any(c.isalnum() for c in printed):
            return Label(_BULLET if "\uf000" <= printed <= "\uf0ff" else printed, _after(text, found.end()))
        readings = _readings(printed)
        if not readings:
            return None
        end = found.end()
        nested = _NESTED.match(text, end) if printed[0].isdigit() and "(" not in printed else None
        inner: tuple[Reading, ...] = ()
        if nested is not None and (within := _readings(nested[1])) and within[0].value == 1:
            printed, end, inner = f"{printed} {nested[1]}", nested.end(), within
        return Label(printed, _after(text, end), readings, _repeats(printed) or printed[0] in "(（Pp", inner)
    return None


def _after(text: str, end: int) -> int:
    return end + len(text[end:]) - len(text[end:].lstrip())


def _readings(printed: str) -> tuple[Reading, ...]:
    bare = _FROM_LATIN.sub("", printed).strip()
    core = bare.strip(_SIGNS)
    if not core:
        return ()
    frame = bare.replace(core, "{}", 1)
    if core[:2].casefold() in ("pp", "op"):
        return (Reading(core[:2].casefold(), int(core[2:].strip() or 0)),)
    if core[0].isdigit():
        parts = core.split(".")
        frame = frame if frame[-1] in ")）" else "{}."
        return (Reading(frame.format(".".join("1" * len(parts))), int(parts[-1])),)
    if core[0] in _CHINESE or core[0] == "十":
        return (Reading(frame.format("一"), _chinese(core)),)
    for alphabet in (_ARABIC, _RUSSIAN):
        if core.casefold() in alphabet or core in "إا":
            at = alphabet.find(core.casefold())
            return (Reading(frame.format(alphabet[0]), max(at, 0) + 1),)
    return tuple(_latin(core, frame))


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
        return any(
            reading.value - self.last.get(reading.shape, -9) in ((0, 1) if _repeats(label.printed) else (1,))
            for reading in label.readings
        )

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
