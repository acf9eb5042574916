"""The paragraph and character styles of a Word file, with what they inherit already worked in."""

import re
from dataclasses import dataclass

from draftdesk.ooxml.xml import VAL, Element, integer, is_on, points, qn

_PPR, _RPR, _STYLE, _NAME, _BASED_ON = (qn(f"w:{name}") for name in ("pPr", "rPr", "style", "name", "basedOn"))
_TYPE, _ID, _DEFAULT = qn("w:type"), qn("w:styleId"), qn("w:default")
_NUM_PR, _NUM_ID, _ILVL, _OUTLINE = (qn(f"w:{name}") for name in ("numPr", "numId", "ilvl", "outlineLvl"))
_B, _B_COMPLEX, _IND, _LEFT, _START = (qn(f"w:{name}") for name in ("b", "bCs", "ind", "left", "start"))
_LONGEST_LINE = 40
_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """`level` is 0 unless the style is a heading's. `left` is points, None where no style in the line says.

    `line` is the style's own id and those it is based on, nearest first. `bold_complex` is for Arabic and the like.
    """

    id: str = ""
    name: str = ""
    level: int = 0
    num_id: str | None = None
    ilvl: int | None = None
    left: float | None = None
    bold: bool = False
    bold_complex: bool = False
    line: tuple[str, ...] = ()


class Styles:
    """Looks styles up by id. An unknown id gives the default style, as in Word."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else root.findall(_STYLE)
        self._elements = {style.get(_ID, ""): style for style in found}
        self._default = next(
            (style.get(_ID, "") for style in found if style.get(_TYPE) == "paragraph" and _is_default(style)), ""
        )
        self._known: dict[str, Style] = {}

    def paragraph(self, style_id: str | None) -> Style:
        return self._get(style_id if style_id in self._elements else self._default)

    def character(self, style_id: str | None) -> Style:
        return self._get(style_id) if style_id in self._elements else Style()

    def _get(self, style_id: str | None) -> Style:
        key = style_id or ""
        if key not in self._known:
            self._known[key] = self._resolve(key)
        return self._known[key]

    def _resolve(self, style_id: str) -> Style:
        line: list[str] = []
        parent: str | None = style_id
        while parent in self._elements and parent not in line and len(line) < _LONGEST_LINE:
            line.append(parent)
            parent = _val(self._elements[parent].find(_BASED_ON))
        elements = [self._elements[key] for key in line]
        formats = [ppr for element in elements if (ppr := element.find(_PPR)) is not None]
        fonts = [rpr for element in elements if (rpr := element.find(_RPR)) is not None]
        return Style(
            id=style_id,
            name=(_val(elements[0].find(_NAME)) or "") if elements else "",
            level=_level(elements),
            num_id=_nearest(formats, f"{_NUM_PR}/{_NUM_ID}"),
            ilvl=integer(_nearest(formats, f"{_NUM_PR}/{_ILVL}")),
            left=next((left for ppr in formats if (left := left_of(ppr.find(_IND))) is not None), None),
            bold=_switch(fonts, _B),
            bold_complex=_switch(fonts, _B_COMPLEX),
            line=tuple(line),
        )


def left_of(indent: Element | None) -> float | None:
    """The left indentation (from the start of the line, in Arabic from the right) in points, or None."""
    if indent is None:
        return None
    return points(indent.get(_START) or indent.get(_LEFT))


def outline_level(value: str | None) -> int | None:
    """Word counts outline levels from 0 and calls body text 9: here headings count from 1 and body text is 0."""
    level = integer(value)
    if level is None:
        return None
    return level + 1 if 0 <= level < 9 else 0


def _level(elements: list[Element]) -> int:
    for element in elements:
        stated = outline_level(_val(element.find(f"{_PPR}/{_OUTLINE}")))
        if stated is not None:
            return stated
        if named := _HEADING.fullmatch(_val(element.find(_NAME)) or ""):
            return int(named[1])
    return 0


def _is_default(style: Element) -> bool:
    return style.get(_DEFAULT) in ("1", "true", "on")


def _nearest(places: list[Element], path: str) -> str | None:
    return next((value for place in places if (value := _val(place.find(path))) is not None), None)


def _switch(places: list[Element], tag: str) -> bool:
    return next((is_on(switch) for place in places if (switch := place.find(tag)) is not None), False)


def _val(element: Element | None) -> str | None:
    return None if element is None else element.get(VAL)
