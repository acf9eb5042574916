"""The elements of Word's that laying tracked changes has to do with, and the order the schema wants them in."""

from lxml import etree

from draftdesk.ooxml.xml import NAMESPACES, Element, qn

P, R, T, TBL, TR, TC = (qn(f"w:{name}") for name in ("p", "r", "t", "tbl", "tr", "tc"))
PPR, RPR, TRPR, TCPR, TBLPR = (qn(f"w:{name}") for name in ("pPr", "rPr", "trPr", "tcPr", "tblPr"))
PSTYLE, RSTYLE, NUMPR, NUMID, ILVL, IND = (
    qn(f"w:{name}") for name in ("pStyle", "rStyle", "numPr", "numId", "ilvl", "ind")
)
SECTION, PPR_CHANGE, RPR_CHANGE = qn("w:sectPr"), qn("w:pPrChange"), qn("w:rPrChange")
INS, DEL, MOVE_FROM, MOVE_TO = (qn(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))
DEL_TEXT, INSTRUCTION, DEL_INSTRUCTION = qn("w:delText"), qn("w:instrText"), qn("w:delInstrText")
TAB, BREAK, CARRIAGE = qn("w:tab"), qn("w:br"), qn("w:cr")
FIELD, FIELD_TYPE = qn("w:fldChar"), qn("w:fldCharType")
ID, AUTHOR, DATE, NAME, VAL = (qn(f"w:{name}") for name in ("id", "author", "date", "name", "val"))
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
WRAPPERS = frozenset(
    qn(f"w:{name}") for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo")
)
NSMAP = {"w": NAMESPACES["w"]}

_PPR_ORDER = """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
divId cnfStyle rPr sectPr pPrChange"""
_RPR_ORDER = """ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss
imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText
vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"""
PPR_ORDER = {qn(f"w:{name}"): n for n, name in enumerate(_PPR_ORDER.split())}
RPR_ORDER = {qn(f"w:{name}"): n for n, name in enumerate(_RPR_ORDER.split())}


def made(tag: str, **values: str) -> Element:
    """An element of Word's with attributes of Word's: `made(ILVL, val="0")`."""
    element = etree.Element(tag, nsmap=NSMAP)
    for name, value in values.items():
        element.set(qn(f"w:{name}"), value)
    return element


def put(properties: Element, child: Element) -> None:
    """Set the child among the properties of a paragraph or run where the schema wants it, after its equals."""
    order = PPR_ORDER if properties.tag == PPR else RPR_ORDER
    rank = order.get(child.tag, len(order))
    for n, other in enumerate(properties):
        if order.get(other.tag, -1) > rank:
            properties.insert(n, child)
            return
    properties.append(child)


def drop(element: Element) -> None:
    """Take the element out of whatever it stands in."""
    if (parent := element.getparent()) is not None:
        parent.remove(element)


def properties_of(element: Element, tag: str) -> Element:
    """The properties that an element begins with; made where it has none."""
    if len(element) and element[0].tag == tag:
        return element[0]
    new = made(tag)
    element.insert(0, new)
    return new
