"""A paragraph of plain words on both sides, as most are: what changed in it is written as XML and read in at once.

Made element by element it takes three times as long. Whatever else hangs in a paragraph goes the long way.
"""

from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from draftdesk.ooxml.tracking.looks import PLAIN, Looks, dressed
from draftdesk.ooxml.tracking.marker import Kind, Marker
from draftdesk.ooxml.tracking.names import PPR, RPR, TAB, R, T
from draftdesk.ooxml.tracking.stretches import Mismatch, Stretch, Whose
from draftdesk.ooxml.xml import NAMESPACES, Element, clone

_BEGIN, _END = f'<w:p xmlns:w="{NAMESPACES["w"]}">', "</w:p>"


class Words(NamedTuple):
    """What a run says, and its properties."""

    text: str
    properties: Element | None


def plain_runs(paragraph: Element, looks: Looks) -> list[Words] | None:
    """The runs of a paragraph that holds nothing but runs of plain words and tabs; None for any other."""
    found = []
    for n, run in enumerate(paragraph):
        if run.tag != R:
            if n or run.tag != PPR:
                return None
            continue
        properties = None
        texts = []
        for node in run:
            tag = node.tag
            if tag == T:
                text = node.text or ""
                if "\t" in text or "\n" in text or "\r" in text:
                    return None
                texts.append(text)
            elif tag == TAB:
                texts.append("\t")
            elif tag == RPR and looks.is_plain(node):
                properties = node
            else:
                return None
        found.append(Words("".join(texts), properties))
    return found


def rewrite(
    paragraph: Element,
    runs: Sequence[Words],
    other: str,
    found: Sequence[Stretch],
    kinds: tuple[Kind, Kind],
    marker: Marker,
) -> None:
    """Marks the paragraph, which has these runs; `other` is what the other side's says. Raises Mismatch.

    `kinds` are the marks for what only the marked package has and for what only the other has.
    """
    own_kind, other_kind = kinds
    written = [_BEGIN]
    properties: list[Element | None] = []
    n = at = 0
    for each in found:
        if each.whose is Whose.OTHER:
            fonts = runs[min(n, len(runs) - 1)].properties if runs else None
            words = _run(other[each.other : each.other_end], other_kind)
            written.append(f"{marker.opening(other_kind)}{words}{marker.closing(other_kind)}")
            properties.append(dressed(fonts, PLAIN))
            continue
        kind = own_kind if each.whose is Whose.OWN else None
        if kind is not None:
            written.append(marker.opening(kind))
        left = each.own_end - each.own
        while left:
            if n == len(runs):
                raise Mismatch
            part = runs[n].text[at : at + left]
            if part:
                written.append(_run(part, kind))
                properties.append(runs[n].properties)
            left, at = left - len(part), at + len(part)
            if at == len(runs[n].text):
                n, at = n + 1, 0
        if kind is not None:
            written.append(marker.closing(kind))
    written.append(_END)
    made = etree.fromstring("".join(written))
    for run, worn in zip(list(made.iter(R)), properties, strict=True):
        if worn is not None:
            run.insert(0, clone(worn))
    del paragraph[1 if len(paragraph) and paragraph[0].tag == PPR else 0 :]
    paragraph.extend(list(made))


def _run(text: str, kind: Kind | None) -> str:
    tag = "w:delText" if kind is Kind.DELETED else "w:t"
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "\t" not in text:
        return f'<w:r><{tag} xml:space="preserve">{text}</{tag}></w:r>'
    words = [f'<{tag} xml:space="preserve">{part}</{tag}>' if part else "" for part in text.split("\t")]
    return f"<w:r>{'<w:tab/>'.join(words)}</w:r>"
