"""The numbers Word prints before the paragraphs of its lists. They stand nowhere in the text: they are counted."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from draftdesk.ooxml.styles import left_of
from draftdesk.ooxml.xml import VAL, Element, integer, is_on, qn

BULLET = "•"

_NUM, _NUM_ID, _ABSTRACT, _ABSTRACT_ID = (qn(f"w:{name}") for name in ("num", "numId", "abstractNum", "abstractNumId"))
_LVL, _ILVL, _OVERRIDE, _START_OVERRIDE = (qn(f"w:{name}") for name in ("lvl", "ilvl", "lvlOverride", "startOverride"))
_FORMAT, _TEXT, _START, _RESTART, _LEGAL = (
    qn(f"w:{name}") for name in ("numFmt", "lvlText", "start", "lvlRestart", "isLgl")
)
_STYLE, _STYLE_LINK, _NUM_STYLE_LINK = (qn(f"w:{name}") for name in ("pStyle", "styleLink", "numStyleLink"))
_PICTURE, _PPR, _IND = (qn(f"w:{name}") for name in ("lvlPicBulletId", "pPr", "ind"))
_LEVELS = range(9)
_LONGEST = 255
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a list: `text` is Word's pattern ("%1.%2"), `left` its indentation in points."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False
    style: str = ""
    left: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """A list as paragraphs refer to it. Lists with the same `counts` go on counting where the other stopped."""

    counts: str
    levels: dict[int, Level]
    overrides: frozenset[int] = field(default=frozenset())

    def level_of_style(self, styles: tuple[str, ...]) -> int | None:
        """The level that is bound to the nearest of the styles."""
        bound = {level.style: n for n, level in self.levels.items() if level.style}
        return next((bound[style] for style in styles if style in bound), None)


def read_lists(root: Element | None, number_of_style: Callable[[str], str | None]) -> dict[str, List]:
    """The lists of a numbering part by number id. `number_of_style` gives the number id a style carries."""
    if root is None:
        return {}
    abstracts = {element.get(_ABSTRACT_ID, ""): element for element in root.iterfind(_ABSTRACT)}
    numbers = {element.get(_NUM_ID, ""): element for element in root.iterfind(_NUM)}
    styled = {_val(abstract, _STYLE_LINK): key for key, abstract in abstracts.items()}

    def followed(number: Element) -> str:
        """The abstract list itself, where the number leads to it by way of a list style only."""
        key = _val(number, _ABSTRACT_ID)
        for _ in range(3):
            style = _val(abstracts[key], _NUM_STYLE_LINK) if key in abstracts else ""
            if not style:
                break
            through = numbers.get(number_of_style(style) or "")
            key = styled.get(style, "") if through is None or through is number else _val(through, _ABSTRACT_ID)
        return key

    return {key: _list(number, followed(number), abstracts) for key, number in numbers.items()}


def _list(number: Element, key: str, abstracts: dict[str, Element]) -> List:
    levels: dict[int, Level] = {}
    for element in abstracts[key].iterfind(_LVL) if key in abstracts else ():
        if (n := _ilvl(element)) in _LEVELS:
            levels[n] = _level(element)
    overrides: set[int] = set()
    for element in number.iterfind(_OVERRIDE):
        if (n := _ilvl(element)) not in _LEVELS:
            continue
        if (own := element.find(_LVL)) is not None:
            levels[n] = _level(own)
        if (start := integer(_val(element, _START_OVERRIDE))) is not None:
            overrides.add(n)
            levels[n] = replace(levels.get(n, Level()), start=start)
    return List(counts=key, levels=levels, overrides=frozenset(overrides))


def _level(element: Element) -> Level:
    format_ = next((found for found in element.iter(_FORMAT) if found.get(VAL) != "custom"), None)
    start, restart = integer(_val(element, _START)), integer(_val(element, _RESTART))
    return Level(
        format="bullet"
        if element.find(_PICTURE) is not None
        else "decimal"
        if format_ is None
        else format_.get(VAL, ""),
        text=_val(element, _TEXT)[:_LONGEST] or (BULLET if element.find(_PICTURE) is not None else ""),
        start=0 if start is None else start,
        restart=restart,
        legal=is_on(element.find(_LEGAL)),
        style=_val(element, _STYLE),
        left=left_of(element.find(f"{_PPR}/{_IND}")),
    )


class Counter:
    """Counts through one story of a document (the body, its text boxes, its footnotes), paragraph after paragraph."""

    def __init__(self, lists: dict[str, List]) -> None:
        self._lists = lists
        self._counts: dict[str, dict[int, int]] = {}
        self._restarted: set[tuple[str, int]] = set()

    def copy(self) -> "Counter":
        """One that has counted as far, and goes on by itself."""
        other = Counter(self._lists)
        other._counts = {key: dict(counts) for key, counts in self._counts.items()}
        other._restarted = set(self._restarted)
        return other

    def next(self, num_id: str, ilvl: int) -> str:
        """The number of the next paragraph of that list and level as Word prints it, "" where it prints none.

        Every bullet is "•", whatever its glyph.
        """
        found = self._lists.get(num_id)
        if found is None or ilvl not in found.levels:
            return ""
        counts = self._counts.setdefault(found.counts, {})
        if ilvl in found.overrides and (num_id, ilvl) not in self._restarted:
            self._restarted.add((num_id, ilvl))
            counts.pop(ilvl, None)
        level = found.levels[ilvl]
        for higher in range(ilvl):  # a level passed over counts as used (Microsoft, article Q110380)
            if higher in found.levels:
                counts.setdefault(higher, found.levels[higher].start)
        counts[ilvl] = counts[ilvl] + 1 if ilvl in counts else level.start
        for deeper in [n for n in counts if n > ilvl and _restarts(found.levels.get(n), ilvl)]:
            del counts[deeper]
        return _printed(found, ilvl, counts)


def _restarts(deeper: Level | None, after: int) -> bool:
    return deeper is None or deeper.restart is None or after < deeper.restart


def _printed(found: List, ilvl: int, counts: dict[int, int]) -> str:
    level = found.levels[ilvl]
    if level.format == "bullet":
        return BULLET if level.text.strip() else ""

    def number(place: re.Match[str]) -> str:
        n = int(place[1]) - 1
        other = found.levels.get(n)
        if other is None:
            return ""
        figures = level.legal and n < ilvl and other.format not in ("none", "bullet")
        return written(counts.get(n, other.start), "decimal" if figures else other.format)

    return _PLACE.sub(number, level.text, count=len(_LEVELS)).strip()


def written(number: int, format_: str) -> str:
    """A number in one of Word's formats (ST_NumberFormat). Formats not known here come out as plain figures."""
    if format_ in ("none", "bullet"):
        return ""
    writer = _WRITERS.get(format_)
    return str(number) if writer is None or number < 1 else writer(number)


def _letters(alphabet: str) -> Callable[[int], str]:
    """a … z, aa, bb …: Word repeats the letter."""
    return lambda number: alphabet[(number - 1) % len(alphabet)] * min((number - 1) // len(alphabet) + 1, 100)


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def _roman(number: int) -> str:
    if number > 10_000:
        return str(number)
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _chinese(number: int) -> str:
    digits = "〇一二三四五六七八九"
    if number > 99:
        return str(number)
    tens, ones = divmod(number, 10)
    return (digits[tens] if tens > 1 else "") + ("十" if tens else "") + (digits[ones] if ones else "")


_ENGLISH, _RUSSIAN = "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя"
_WRITERS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02}",
    "lowerLetter": _letters(_ENGLISH),
    "upperLetter": _letters(_ENGLISH.upper()),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "ordinal": _ordinal,
    "russianLower": _letters(_RUSSIAN),
    "russianUpper": _letters(_RUSSIAN.upper()),
    "arabicAlpha": _letters("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    "arabicAbjad": _letters("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
}


def _ilvl(element: Element) -> int:
    return integer(element.get(_ILVL)) or 0


def _val(element: Element, child: str) -> str:
    found = element.find(child)
    return "" if found is None else found.get(VAL, "")
