"""A paragraph taken apart where the other side has several."""

from lxml import etree

from draftdesk.ooxml.tracking.names import NSMAP, PPR
from draftdesk.ooxml.tracking.stretches import Mismatch
from draftdesk.ooxml.xml import Element, qn

_HYPERLINK = qn("w:hyperlink")
CUT = "cut"
"""The name of the element that stands where a paragraph is to be cut."""


def split(paragraph: Element, cuts: int) -> list[Element]:
    """Takes the parts before each cut out of the paragraph, as paragraphs of their own."""
    made: list[Element] = []
    for _ in range(cuts):
        cut = next(paragraph.iter(CUT))
        while (parent := cut.getparent()) is not paragraph:
            if parent is None or parent.tag != _HYPERLINK:
                raise Mismatch
            half = etree.Element(parent.tag, nsmap=NSMAP)
            for name, value in parent.attrib.items():
                half.set(name, value)
            half.extend(list(parent)[: parent.index(cut)])
            parent.addprevious(half)
            parent.addprevious(cut)
        part = etree.Element(paragraph.tag, nsmap=NSMAP)
        at = paragraph.index(cut)
        begin = 1 if len(paragraph) and paragraph[0].tag == PPR else 0
        part.extend(list(paragraph)[begin:at])
        paragraph.remove(cut)
        made.append(part)
    return made
