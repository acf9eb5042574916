"""Several paragraphs taken as one text, as a change speaks of them."""

from collections.abc import Sequence

from draftdesk.model.comparison import Segment, SegmentKind
from draftdesk.ooxml.pieces import ALTERNATE
from draftdesk.ooxml.tracking.looks import PLAIN, Look
from draftdesk.ooxml.tracking.names import DEL, INS
from draftdesk.ooxml.tracking.saying import OBJECT, Dressed
from draftdesk.ooxml.tracking.sides import Side
from draftdesk.ooxml.tracking.stretches import Mismatch
from draftdesk.ooxml.xml import Element, qn

_FALLBACK = qn("mc:Fallback")


def drop_fallback(box: Element) -> None:
    """Takes away the copy of a box for older programs where it does not say the same any more."""
    if next(box.iter(INS, DEL), None) is None:
        return
    for above in box.iterancestors(ALTERNATE):
        for fallback in above.findall(_FALLBACK):
            above.remove(fallback)


def texts_of(paragraphs: Sequence[Element], side: Side) -> tuple[list[str], list[int]]:
    """What the paragraphs say, and how long the label of each is."""
    texts = []
    labels = []
    for paragraph in paragraphs:
        text = side.said[paragraph].text.replace(OBJECT, "")
        place = side.passage_of.get(paragraph)
        label = 0 if place is None else len(text) - len(side.passages[place].text)
        if label < 0 or (place is not None and not text.endswith(side.passages[place].text)):
            raise Mismatch
        texts.append(text)
        labels.append(label)
    return texts, labels


def looks_of(paragraphs: Sequence[Element], side: Side) -> Dressed:
    """How they look, from the first to the last."""
    found: list[tuple[int, Look]] = []
    for n, paragraph in enumerate(paragraphs):
        if n:
            found.append((1, PLAIN))
        found += side.said[paragraph].looks
    return tuple(found)


def blank_segments(own: str, other: str, *, own_is_a: bool) -> list[Segment]:
    """Paragraphs of white space: the same, or the one for the other."""
    if own == other:
        return [Segment(SegmentKind.EQUAL, own, 0, 0)] if own else []
    a, b = (own, other) if own_is_a else (other, own)
    found = [Segment(SegmentKind.DELETE, a, 0, 0), Segment(SegmentKind.INSERT, b, len(a), 0)]
    return [segment for segment in found if segment.text]
