"""The one parser for Word's XML, and the names of its elements."""

from collections.abc import Callable
from copy import copy
from math import isfinite

from lxml import etree

Element = etree._Element

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "pr": "http://schemas.openxmlformats.org/package/2006/relationships",
    "dc": "http://purl.org/dc/elements/1.1/",
    "ep": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
}

_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": NAMESPACES["w"].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": NAMESPACES["m"].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": NAMESPACES["r"].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/extendedProperties": NAMESPACES["ep"].encode(),
}
_CHUNK = 4 * 1024 * 1024
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


class UnsafeXml(Exception):
    """Not well-formed, or with a document type, which Office never writes and attacks need. Says so, without a name."""


def qn(name: str) -> str:
    """The name as lxml has it: `qn("w:p")`."""
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def parse(content: bytes, progress: Callable[[int, int], None] | None = None) -> Element:
    """The root of a part. Nothing outside the part is ever fetched, comments and processing instructions are dropped.

    The names of the "strict" variety of the format (ISO/IEC 29500 strict) become the usual ones. Depth and the length
    of one text are bounded as libxml2 bounds them (256 levels, 10 MB). `progress` hears of the bytes of what
    is large. Raises UnsafeXml.
    """
    wide = b"\0" in content[:4]
    if any(mark in content for mark in (_DOCTYPES if wide else _DOCTYPES[:1])):
        raise UnsafeXml("it holds a document type declaration, which no Office file has")
    if b"purl.oclc.org/ooxml" in content:
        for strict, usual in _STRICT.items():
            content = content.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser) if len(content) < 2 * _CHUNK else _fed(parser, content, progress)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnsafeXml("its XML is damaged") from error
    if root.getroottree().docinfo.internalDTD is not None:  # in an encoding that the search above cannot see through
        raise UnsafeXml("it holds a document type declaration, which no Office file has")
    return root


def _fed(parser: etree.XMLParser, content: bytes, progress: Callable[[int, int], None] | None) -> Element:
    for start in range(0, len(content), _CHUNK):
        if progress is not None:
            progress(start, len(content))
        parser.feed(content[start : start + _CHUNK])
    return parser.close()


def clone(element: Element) -> Element:
    """A copy of the element and all that is in it, for another place. lxml copies whole as it is; the standard
    library's `deepcopy` does the same at five times the cost."""
    return copy(element)


def serialized(root: Element) -> bytes:
    """The part as it is stored."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


VAL = qn("w:val")


def is_on(switch: Element | None) -> bool:
    """Whether a yes-or-no property such as `w:b` is there and not switched off."""
    return switch is not None and switch.get(VAL) not in ("0", "false", "off")


def integer(text: str | None) -> int | None:
    """A whole number of at most nine digits as written in an attribute, or None."""
    digits = (text or "").strip()
    return (
        int(digits)
        if digits.removeprefix("-").isascii() and digits.removeprefix("-").isdigit() and len(digits) < 10
        else None
    )


def points(text: str | None) -> float | None:
    """A length in points: Word writes twentieths of a point ("720"), or a number with its unit ("36pt", "1.27cm")."""
    units = {"pt": 1.0, "pc": 12.0, "pi": 12.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4}
    if not text:
        return None
    unit = units.get(text[-2:])
    try:
        length = float(text) / 20 if unit is None else float(text[:-2]) * unit
    except ValueError:
        return None
    return length if isfinite(length) else None
