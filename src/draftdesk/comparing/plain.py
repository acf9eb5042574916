"""A comparison as plain values, fit to be printed as JSON: the form that others rely on."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict
from itertools import accumulate
from typing import Any

from draftdesk.model.comparison import Change, Comparison, Passage, SegmentKind

SCHEMA = 1
_BREAK = "\u2028"


def plain(comparison: Comparison, title_a: str, title_b: str) -> dict[str, Any]:
    """The comparison in dicts, lists, texts and numbers alone. Fields may be added, none removed or renamed.

    `a` and `b` of a change are indexes into the lists of paragraphs; each stands in exactly one change. "\\n" in a
    segment is the end of a paragraph that was split or merged; a line break within a paragraph is U+2028, in texts as
    in segments.
    """
    return {
        "schema": SCHEMA,
        "a": {"title": title_a, "paragraphs": [_paragraph(at, each) for at, each in enumerate(comparison.a)]},
        "b": {"title": title_b, "paragraphs": [_paragraph(at, each) for at, each in enumerate(comparison.b)]},
        "changes": [_change(each, comparison) for each in comparison.changes],
        "summary": asdict(comparison.counts),
    }


def _paragraph(at: int, passage: Passage) -> dict[str, Any]:
    return {
        "index": at,
        "paragraph_id": passage.paragraph_id,
        "number": passage.number,
        "role": passage.role,
        "part": passage.part.value,
        "text": passage.text.replace("\n", _BREAK),
    }


def _change(change: Change, comparison: Comparison) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "a": list(change.a),
        "b": list(change.b),
        "renumbered": change.renumbered,
        "formatting": change.formatting,
        "substance": None if change.substance is None else change.substance.value,
        "reasons": [reason.value for reason in change.reasons],
        "segments": [[kind.value, text] for kind, text in _segments(change, comparison)],
    }


def _segments(change: Change, comparison: Comparison) -> Iterator[tuple[SegmentKind, str]]:
    """The segments, line breaks within a paragraph told from the ends of paragraphs."""
    ends_a = _ends([comparison.a[at] for at in change.a])
    ends_b = _ends([comparison.b[at] for at in change.b])
    at_a = at_b = 0
    for segment in change.segments:
        kind, text = segment.kind, segment.text
        said_a, said_b = _printed(text, at_a, ends_a), _printed(text, at_b, ends_b)
        at_a += len(text) if kind is not SegmentKind.INSERT else 0
        at_b += len(text) if kind is not SegmentKind.DELETE else 0
        if kind is not SegmentKind.EQUAL:
            yield kind, said_b if kind is SegmentKind.INSERT else said_a
        else:
            yield from _equal(said_a, said_b)


def _equal(said_a: str, said_b: str) -> Iterator[tuple[SegmentKind, str]]:
    """What both sides say, apart where it is the end of a paragraph on one side and a line break on the other."""
    start = 0
    for at, (one, other) in enumerate(zip(said_a, said_b, strict=True)) if said_a != said_b else ():
        if one != other:
            if start < at:
                yield SegmentKind.EQUAL, said_a[start:at]
            yield SegmentKind.DELETE, one
            yield SegmentKind.INSERT, other
            start = at + 1
    if start < len(said_a):
        yield SegmentKind.EQUAL, said_a[start:]


def _ends(passages: Sequence[Passage]) -> AbstractSet[int]:
    """Where in the joined text of passages all but the last end."""
    return {end + n for n, end in enumerate(accumulate(len(passage.text) for passage in passages[:-1]))}


def _printed(text: str, start: int, ends: AbstractSet[int]) -> str:
    """A stretch of text that starts at that place, its line breaks that are no ends of paragraphs as U+2028."""
    if "\n" not in text:
        return text
    return "".join(_BREAK if c == "\n" and at not in ends else c for at, c in enumerate(text, start))
