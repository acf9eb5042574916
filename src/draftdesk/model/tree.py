"""The paragraphs of a draft as the tree their parents and order keys make of them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from draftdesk.model.drafts import Paragraph
from draftdesk.model.ordering import between


def sort_key(paragraph: Paragraph) -> tuple[str, str]:
    """What paragraphs under one parent are sorted by."""
    return paragraph.ord, paragraph.id


def children(paragraphs: Iterable[Paragraph]) -> Mapping[str | None, Sequence[Paragraph]]:
    """Each parent's paragraphs in order. A paragraph whose parent is not among them stands at the top."""
    listed = list(paragraphs)
    known = {paragraph.id for paragraph in listed}
    found: dict[str | None, list[Paragraph]] = defaultdict(list)
    for paragraph in sorted(listed, key=sort_key):
        found[paragraph.parent_id if paragraph.parent_id in known else None].append(paragraph)
    return found


def in_order(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """The paragraphs as they are read, each followed by what stands under it."""
    under = children(paragraphs)

    found: list[Paragraph] = []
    waiting = list(reversed(under.get(None, ())))
    while waiting:
        paragraph = waiting.pop()
        found.append(paragraph)
        waiting += reversed(under.get(paragraph.id, ()))
    return found


def place_of(paragraph: Paragraph, siblings: Sequence[Paragraph]) -> int:
    """Where it stands among paragraphs in order that it is one of."""
    return bisect_left(siblings, sort_key(paragraph), key=sort_key)


def room_after(siblings: Sequence[Paragraph], at: int) -> tuple[str | None, str | None]:
    """The order keys between which there is room right after the one at that place of siblings in order.

    -1 is before them all; None stands for the ends.
    """
    low = siblings[at].ord if at >= 0 else None
    following = (siblings[place].ord for place in range(at + 1, len(siblings)))
    return low, next((each for each in following if low is None or each > low), None)


def key_after(siblings: Sequence[Paragraph], at: int) -> str:
    """An order key right after the one at that place of siblings in order; -1 is before them all."""
    return between(*room_after(siblings, at))
