"""The numbers that are printed before the items of a list."""

from dataclasses import dataclass
from typing import Any

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_KINDS = {
    "decimal": "1",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
}
_MOST = 3999


@dataclass(slots=True)
class ListOfPage:
    """A list that is being read: how it counts ("1", "a", "A", "i", "I", "" for bullets) and what comes next."""

    kind: str
    following: int = 1
    step: int = 1

    def next_number(self, stated: str | None) -> str:
        """The mark of the next item: "3.", "c.", "•". `stated` is the number an item may state for itself."""
        if not self.kind:
            return "•"
        value = _integer(stated, self.following)
        self.following = value + self.step
        return f"{counted(value, self.kind)}."


def list_of(element: Any, tag: str) -> ListOfPage:
    """The list that an element opens."""
    if tag != "ol":
        return ListOfPage("")
    kind = (element.get("type") or "").strip()
    style = (element.get("style") or "").casefold()
    for name, short in _KINDS.items():
        if f"list-style-type:{name}" in style.replace(" ", ""):
            kind = short
    start = 1
    step = 1
    if element.get("reversed") is not None:
        start, step = sum(1 for _ in element.iterchildren("li")), -1
    return ListOfPage(kind if kind in {*"1aAiI"} else "1", _integer(element.get("start"), start), step)


def _integer(stated: str | None, otherwise: int) -> int:
    digits = (stated or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else otherwise


def counted(value: int, kind: str) -> str:
    """A number as "1", "a", "A", "i" or "I" count; plain digits where letters run out."""
    if kind in ("a", "A") and value > 0:
        letters = ""
        while value > 0:
            value, rest = divmod(value - 1, 26)
            letters = chr(ord("a") + rest) + letters
        return letters if kind == "a" else letters.upper()
    if kind in ("i", "I") and 0 < value <= _MOST:
        numeral = ""
        for worth, signs in _ROMAN:
            numeral += signs * (value // worth)
            value %= worth
        return numeral if kind == "i" else numeral.upper()
    return str(value)
