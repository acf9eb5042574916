"""Words that only went over a paragraph's end into the next one, as lines do when a page is set anew."""

from collections.abc import Sequence
from dataclasses import replace

from draftdesk.comparing.judging import BREAK_IN_SENTENCE, PARAGRAPH_BREAK, is_mid_sentence
from draftdesk.comparing.substance import Weighed, gravest
from draftdesk.model.comparison import Change, ChangeKind, Passage, Segment, SegmentKind

_MOVED = frozenset({ChangeKind.MOVED, ChangeKind.MOVED_EDITED})


def rewrapped(changes: Sequence[Change], a: Sequence[Passage], b: Sequence[Passage]) -> list[Change]:
    """The changes in reading order, what went over a paragraph's end weighed as the break it is."""
    found = list(changes)
    for n in range(len(found) - 1):
        first, second = found[n], found[n + 1]
        if not first.substance or not second.substance or {first.kind, second.kind} & _MOVED:
            continue
        if not _follow([*(a[at] for at in (*first.a, *second.a)), *(b[at] for at in (*first.b, *second.b))]):
            continue
        tail, head = _tail(first.segments), _head(second.segments)
        if not tail or not head:
            continue
        gone, new = _side(tail, head, SegmentKind.DELETE), _side(tail, head, SegmentKind.INSERT)
        if not gone or gone != new:
            continue
        before = "".join(each.text for each in first.segments[: len(first.segments) - len(tail)])
        weighed = BREAK_IN_SENTENCE if is_mid_sentence(before, "") else PARAGRAPH_BREAK
        found[n] = _weighed_anew(first, tail, weighed)
        found[n + 1] = _weighed_anew(second, head, weighed)
    return found


def _follow(passages: Sequence[Passage]) -> bool:
    """Whether a line may go on from one of them to the next: none of them stands in a cell, all in one part."""
    return all(each.cell is None and each.part is passages[0].part for each in passages)


def _tail(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The difference that a paragraph ends with, if any."""
    start = len(segments)
    while start and segments[start - 1].kind is not SegmentKind.EQUAL:
        start -= 1
    return segments[start:]


def _head(segments: Sequence[Segment]) -> Sequence[Segment]:
    end = next((n for n, each in enumerate(segments) if each.kind is SegmentKind.EQUAL), len(segments))
    return segments[:end]


def _side(tail: Sequence[Segment], head: Sequence[Segment], kind: SegmentKind) -> str:
    """What one side has across the end, without its white space."""
    return "".join("".join(each.text.split()) for each in (*tail, *head) if each.kind is kind)


def _weighed_anew(change: Change, touched: Sequence[Segment], weighed: Weighed) -> Change:
    segments = tuple(
        Segment(each.kind, each.text, each.a, each.b, *weighed) if each in touched else each for each in change.segments
    )
    whole = gravest([Weighed(each.substance, each.reasons) for each in segments if each.substance is not None])
    return replace(
        change, segments=segments, substance=whole and whole.substance, reasons=whole.reasons if whole else ()
    )
