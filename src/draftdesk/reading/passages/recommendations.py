"""The recommendations that a document itself lists: the items after a lead-in."""

import re
from collections.abc import Sequence

from draftdesk.kit.resources import resource
from draftdesk.model.folding import matching_key
from draftdesk.model.sources import Block, BlockStyle, Confidence, Locator, Segment, Suggestion
from draftdesk.reading.layout.items import Opening, Verbs, shipped_verbs
from draftdesk.reading.layout.numbering import is_bullet
from draftdesk.reading.layout.wrapping import ends_sentence
from draftdesk.reading.passages.kinds import kind_of

_TAIL = re.compile(r"(?:\s*[;,]\s*(?:and|or)|\s*[;.,])\s*$")
_RUN_TOGETHER = re.compile(r"[a-z’')]{2}\s{1,4}([A-Z][a-z]+)")
_TAIL_WORD = re.compile(r"(?<=;) (?:and|or)$")
_ABBREVIATION = re.compile(r"\b(etc|e\.g|i\.e|al|[A-Z])\.$")


def shipped_lead_ins() -> tuple[str, ...]:
    """The lead-ins that come with the program."""
    return read_lead_ins(resource("lead-ins.txt").read_text(encoding="utf-8"))


def read_lead_ins(text: str) -> tuple[str, ...]:
    """The phrases in a text, one a line; empty lines and those that begin with "#" are skipped."""
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#"))


def listed(blocks: Sequence[Block], lead_ins: Sequence[str]) -> tuple[Suggestion, ...]:
    """The list items after each lead-in, in order, none from an annex.

    A block is a lead-in if it ends with one of the phrases, whatever their capitals, accents and punctuation. Items
    inside an item belong to it. `text` is without the number, final stop or semicolon, which `quoted` keeps.
    """
    phrases = tuple(key for phrase in lead_ins if (key := matching_key(phrase)))
    verbs = shipped_verbs()
    found: list[Suggestion] = []
    n = 0
    while n < len(blocks):
        n += 1
        if not _is_lead_in(blocks[n - 1], phrases):
            continue
        depth = blocks[n].level if n < len(blocks) else 0
        while n < len(blocks) and blocks[n].style is BlockStyle.LIST_ITEM:
            end = n + 1
            while end < len(blocks) and blocks[end].style is BlockStyle.LIST_ITEM and blocks[end].level > depth:
                end += 1
            found.append(_suggestion(blocks[n:end], _doubts(blocks[n], blocks[n - 1], verbs)))
            n = end
    return tuple(found)


def _is_lead_in(block: Block, phrases: tuple[str, ...]) -> bool:
    if block.segment is Segment.ANNEX or block.style is BlockStyle.TABLE_CELL:
        return False
    longest = max(map(len, phrases), default=0)
    key = matching_key(block.text[-3 * longest - 40 :])
    whole = len(block.text) <= 3 * longest + 40
    for phrase in phrases:
        if not key.endswith(phrase) or key[: -len(phrase)][-1:] not in ("", " "):
            continue
        if block.text.rstrip().endswith(":") or (whole and key == phrase):
            return True
    return False


def _suggestion(items: Sequence[Block], doubts: tuple[str, ...]) -> Suggestion:
    head, last = items[0], items[-1]
    quoted = "\n".join(block.text for block in items)
    parts = [
        block.text if n == 0 or is_bullet(block.number) else f"{block.number} {block.text}".strip()
        for n, block in enumerate(items)
    ]
    text = " ".join(parts)
    return Suggestion(
        text=_without_tail(text),
        quoted=quoted,
        locator=Locator(page=head.page, block=head.n, end_block=last.n, start=0, end=len(last.text)),
        kind=kind_of(text),
        confidence=Confidence.LISTED,
        heading_path=head.heading_path,
        area=head.area,
        doubts=doubts,
    )


def _without_tail(text: str) -> str:
    if _ABBREVIATION.search(text[-20:]):
        return text
    text = text.rstrip()
    return (text[:-20] + _TAIL.sub("", text[-20:])).rstrip()


def _doubts(block: Block, before: Block, verbs: Verbs) -> tuple[str, ...]:
    """What a person should look at in an item that no bullet or number sets apart."""
    if block.number:
        return ()
    doubts = []
    parted = (
        before.style is not BlockStyle.LIST_ITEM
        or bool(before.number)
        or ends_sentence(_TAIL_WORD.sub("", before.text[-20:]))
    )
    if not parted and verbs.opening(block.text) in (Opening.NOUN, Opening.UNKNOWN):
        doubts.append("may be part of the one before")
    if any(verbs.opening(found[1]) is Opening.VERB for found in _RUN_TOGETHER.finditer(block.text)):
        doubts.append("may join two recommendations")
    return tuple(doubts)
