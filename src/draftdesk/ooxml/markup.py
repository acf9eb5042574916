"""Word's XML, made as text and turned into elements in bulk.

Making elements one by one costs a call for each; text is put together at the speed of strings and parsed once. What
comes from outside passes through `escaped`, and nowhere else.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from draftdesk.kit.printable import printable

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DECLARED = f'xmlns:w="{NAMESPACE}"'
_OPENED, _CLOSED = '<w:t xml:space="preserve">', "</w:t>"
_EMPTY = f"{_OPENED}{_CLOSED}"
_RUN = re.compile(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?")


def qualified(name: str) -> str:
    """A name of Word's as lxml spells it: `qualified("p")`."""
    return f"{{{NAMESPACE}}}{name}"


def escaped(text: str) -> str:
    """Text for an element or an attribute. Characters that XML cannot hold are dropped."""
    text = printable(text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text or ">" in text or '"' in text:
        text = text.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text


def run(text: str, properties: str = "") -> str:
    """A run that says the text; tabs and line ends become Word's own."""
    inner = f"{_OPENED}{escaped(text)}{_CLOSED}"
    if "\t" in inner:
        inner = inner.replace("\t", f"{_CLOSED}<w:tab/>{_OPENED}")
    if "\n" in inner:
        inner = inner.replace("\n", f"{_CLOSED}<w:br/>{_OPENED}")
    return f"<w:r>{look(properties)}{inner.replace(_EMPTY, '')}</w:r>"


def look(properties: str) -> str:
    """The properties of a run, given as XML in the schema's order; nothing where there are none."""
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


def paragraph(style: str, inner: str, properties: str = "") -> str:
    """A paragraph. `properties` follow the style in the schema's order."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{inner}</w:p>'


def after_table(style: str) -> str:
    """The paragraph that the format wants behind a table that ends a text: a point high, so that it has no page of its
    own where the table fills the last one."""
    return paragraph(
        style,
        "",
        '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>',
    )


def bookmarked(inner: str, name: str, number: int) -> str:
    """The runs within a bookmark. Name and number must be unique in the file."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'


def field(instruction: str, shown: str, properties: str = "") -> str:
    """A field with the result it shows until Word works it out anew."""
    opening = look(properties)
    return (
        f'<w:r>{opening}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{opening}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r>{opening}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(shown, properties)}"
        f'<w:r>{opening}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def in_language(xml: str, said: str) -> str:
    """The XML with `said`, Word's mark of a language, on every run that has no such mark of its own."""

    def marked(run: re.Match[str]) -> str:
        known = run[1] or ""
        return run[0] if "<w:lang " in known else f"<w:r>{look(known + said)}"

    return _RUN.sub(marked, xml) if said else xml


def elements(pieces: Iterable[str]) -> "list[_Element]":
    """The elements that the pieces of XML say, one after another."""
    from docx.oxml.parser import element_class_lookup
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    parser.set_element_class_lookup(element_class_lookup)
    return list(etree.fromstring(f"<w:body {DECLARED}>{''.join(pieces)}</w:body>", parser))
