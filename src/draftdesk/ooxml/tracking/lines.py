"""The lines of a table whose style the other file does not have: drawn by the table itself."""

from draftdesk.ooxml.tracking.names import VAL
from draftdesk.ooxml.xml import Element, clone, qn

_STYLE, _STYLE_ID, _BASED_ON = qn("w:style"), qn("w:styleId"), qn("w:basedOn")
_PROPERTIES, _TABLE_STYLE = qn("w:tblPr"), qn("w:tblStyle")
_ORDER = [
    qn(f"w:{name}")
    for name in "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange".split()
]
_DRAWN = (qn("w:tblBorders"), qn("w:tblCellMar"))


def without_style(properties: Element, styles: Element | None) -> None:
    """Take the style off a table's properties, and put on what it says of borders and of the room in cells.

    `styles` are those of the package that the table is from. What the properties say themselves stays.
    """
    for named in properties.findall(_TABLE_STYLE):
        properties.remove(named)
        for wanted in _DRAWN:
            drawn = _said(named.get(VAL, ""), wanted, styles)
            if drawn is not None and properties.find(wanted) is None:
                _put(properties, clone(drawn))


def _said(style_id: str, wanted: str, styles: Element | None) -> Element | None:
    """What a style, or one that it is based on, says of that."""
    seen: set[str] = set()
    known = {} if styles is None else {each.get(_STYLE_ID, ""): each for each in styles.iter(_STYLE)}
    while (style := known.get(style_id)) is not None and style_id not in seen:
        seen.add(style_id)
        found: Element | None = style.find(f"{_PROPERTIES}/{wanted}")
        if found is not None:
            return found
        below = style.find(_BASED_ON)
        style_id = "" if below is None else below.get(VAL, "")
    return None


def _put(properties: Element, child: Element) -> None:
    """Set it where the schema wants it."""
    rank = _ORDER.index(child.tag)
    for n, other in enumerate(properties):
        if other.tag in _ORDER and _ORDER.index(other.tag) > rank:
            properties.insert(n, child)
            return
    properties.append(child)
