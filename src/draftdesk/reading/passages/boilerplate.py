"""What stands in a document and is no part of what was said: imprints, contents, forewords, links to other pages."""

import re
from collections.abc import Sequence

from draftdesk.model.folding import matching_key
from draftdesk.model.sources import Block, BlockStyle, Segment

_LINK = frozenset({"more information", "read more", "learn more", "view more", "see more", "download"})
_TAIL = frozenset(
    {"related events", "related articles", "related stories", "related documents", "related posts", "see also",
     "you may also like", "recommended reading", "further reading", "similar documents"}
)  # fmt: skip
_FEWEST_LINKS = 3
_LINKS_APART = 5
"""Links stand at least every so many paragraphs where a page lists others."""
_IMPRINT = (
    "all rights reserved", "no part of this publication", "isbn", "issn", "e isbn", "publisher", "printed in",
    "do not necessarily reflect", "p o box", "tel", "copyright", "sales no",
)  # fmt: skip
_LEADER = re.compile(r"\.{3,}\s?(?:\d{1,3}|[ivxl]{1,6})\b")
_FRONT = re.compile(
    r"(?:FOREWORD|PREFACE|ACKNOWLEDGE?MENTS|TABLE OF CONTENTS|CONTENTS|ABBREVIATIONS|ACRONYMS|LIST OF [A-Z]+|"
    r"Foreword|Preface|Acknowledge?ments|Table of contents|Abbreviations and acronyms)\b"
)
_CHAPTER = re.compile(r"(?:[A-Z][A-Z’'\-–]+[,:]?\s+){1,12}(?=[A-Z“][a-z’]|[A-Z]\b|$)")
_SHORT = 200


def of_substance(blocks: Sequence[Block]) -> list[Block]:
    """A document's running text and list items: no headings, tables, annex or front, no imprint, contents or links."""
    found: list[Block] = []
    in_front = False
    for block in blocks[: _own_end(blocks)]:
        if _FRONT.match(block.text):
            in_front = True
        elif in_front and (block.style is BlockStyle.HEADING or _CHAPTER.match(block.text)):
            in_front = False
        runs = block.style in {BlockStyle.BODY, BlockStyle.LIST_ITEM} and block.table is None
        if runs and not in_front and block.segment not in {Segment.ANNEX, Segment.FRONT} and not _is_imprint(block):
            found.append(block)
    return found


def _own_end(blocks: Sequence[Block]) -> int:
    """Where the document's own text ends and a page's links to others begin."""
    links = []
    for at, block in enumerate(blocks):
        key = matching_key(block.text) if len(block.text) < _SHORT else ""
        if key in _TAIL and at * 2 > len(blocks):
            return at
        if key in _LINK:
            links.append(at)
    if len(links) < _FEWEST_LINKS or len(links) * _LINKS_APART < len(blocks) - links[0]:
        return len(blocks)
    first = links[0]
    if _repeats(blocks, first - 1):
        return first - 2
    return first - 1 if first and len(blocks[first - 1].text) < _SHORT else first


def _repeats(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block begins with the whole of the one before it: the title of a link, and its excerpt."""
    return at > 0 and blocks[at].text.startswith(blocks[at - 1].text)


def _is_imprint(block: Block) -> bool:
    if len(_LEADER.findall(block.text)) >= _FEWEST_LINKS:
        return True
    key = f" {matching_key(block.text)} "
    return sum(f" {sign} " in key for sign in _IMPRINT) > 1
