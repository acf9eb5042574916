"""A comparison as plain values, fit to be printed as JSON: the form that others rely on."""

from dataclasses import asdict
from typing import Any

from draftdesk.model.comparison import Change, Comparison, Passage

SCHEMA = 1


def plain(comparison: Comparison, title_a: str, title_b: str) -> dict[str, Any]:
    """The comparison in dicts, lists, texts and numbers alone. Fields may be added, none removed or renamed.

    `a` and `b` of a change are indexes into the lists of paragraphs; each stands in exactly one change.
    """
    return {
        "schema": SCHEMA,
        "a": {"title": title_a, "paragraphs": [_paragraph(at, each) for at, each in enumerate(comparison.a)]},
        "b": {"title": title_b, "paragraphs": [_paragraph(at, each) for at, each in enumerate(comparison.b)]},
        "changes": [_change(each) for each in comparison.changes],
        "summary": asdict(comparison.counts),
    }


def _paragraph(at: int, passage: Passage) -> dict[str, Any]:
    return {
        "index": at,
        "paragraph_id": passage.paragraph_id,
        "number": passage.number,
        "role": passage.role,
        "part": passage.part.value,
        "text": passage.text,
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "a": list(change.a),
        "b": list(change.b),
        "renumbered": change.renumbered,
        "formatting": change.formatting,
        "substance": None if change.substance is None else change.substance.value,
        "reasons": [reason.value for reason in change.reasons],
        "segments": [[segment.kind.value, segment.text] for segment in change.segments],
    }
