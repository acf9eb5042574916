"""What a page carries at its head and foot, told by where it stands and how often it comes back."""

from collections import Counter
from collections.abc import Sequence

from draftdesk.comparing.substance import is_furniture
from draftdesk.model.comparison import Part, Passage

_OFTEN = 3
_LONGEST = 80
_TITLE_BLOCK = {"symbol", "handling", "label", "date"}


def furniture(passages: Sequence[Passage]) -> set[int]:
    """The places of page numbers, symbols, job numbers and lines that tell a version, and of short lines that come back
    beside these."""
    short = {at: each.text for at, each in enumerate(passages) if _may_be(each)}
    found = {at for at, text in short.items() if is_furniture(text) or tells_a_version(passages[at])}
    if not found:
        return found
    often = {text for text, count in Counter(short.values()).items() if count >= _OFTEN}
    heads = {text for at, text in short.items() if text in often and not found.isdisjoint((at - 1, at + 1))}
    return found | {at for at, text in short.items() if text in heads}


def tells_a_version(passage: Passage) -> bool:
    """Whether it is the line of a title block that says which version a text is, and nothing of the text."""
    return passage.role in _TITLE_BLOCK


def _may_be(passage: Passage) -> bool:
    """Short, without a number, in no table; and nothing in brackets, which are never there by chance."""
    text = passage.text
    return len(text) <= _LONGEST and not passage.number and passage.part is Part.BODY and "[" not in text
