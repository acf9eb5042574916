"""What an issue that corrects another changes in it, as a short document: "For “two” read “three”"."""

from collections.abc import Iterator
from dataclasses import replace

from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model import inline
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Part, text_of
from draftdesk.model.comparison_told import named, told
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.excerpts import GAP, excerpt

_MOST = 40  # words to which both wordings are cut down


def list_of_changes(document: Document, first: str, comparison: Comparison, heading: str = "") -> Document:
    """The document that lists what `document` changes in the issue before it, which is called `first`, under its own
    first page and `heading`. Changes of form alone are no changes."""
    changes = list(_lines(comparison))
    opening = f"Changes to “{first}” as it was circulated:" if changes else f"No word of “{first}” was changed."
    head = [(Role.HEADING_3, heading)] if heading else []
    lines = [*head, (Role.OPERATIVE, opening), *changes]
    paragraphs = tuple(
        PrintedParagraph(id=f"change {n}", role=role, text=inline.escape(text), depth=role.heading_level)
        for n, (role, text) in enumerate(lines)
    )
    return replace(
        document,
        paragraphs=paragraphs,
        footnotes=(),
        targets=(),
        links=(),
        sources=None,
        sources_left_out=0,
        sources_note="",
        as_received=False,
    )


def _lines(comparison: Comparison) -> Iterator[tuple[Role, str]]:
    """For each change where it is, and what is to be read there."""
    numbers_a, numbers_b = full_numbers(comparison.a), full_numbers(comparison.b)
    for change, said in zip(comparison.changes, told(comparison), strict=True):
        passages = comparison.a if change.a else comparison.b
        first = (change.a or change.b)[0]
        if change.substance is None or is_of_title_block(passages[first].paragraph_id):
            continue
        number = (numbers_a if change.a else numbers_b)[first]
        yield Role.HEADING_4, _place(passages[first].part, number) or named(passages[first])
        yield Role.OPERATIVE, _reading(change, comparison, said.headline)


def _place(part: Part, number: str) -> str:
    if not number:
        return ""
    if part is Part.FOOTNOTE:
        return f"Footnote {number}"
    return f"Paragraph {number}" if number[:1].isdigit() else number


def _reading(change: Change, comparison: Comparison, headline: str) -> str:
    old, new = text_of(comparison.a, change.a), text_of(comparison.b, change.b)
    match change.kind:
        case ChangeKind.INSERTED:
            return f"Insert “{new}”"
        case ChangeKind.DELETED:
            return f"Delete “{old}”"
        case ChangeKind.MOVED:
            return f"{headline}, its words unchanged."
        case _:
            cut = excerpt(change, old, new, most=_MOST)
            before, after = ("".join(piece.text for piece in side).strip(GAP).strip() for side in cut)
            moved = f"{headline}. " if change.kind is ChangeKind.MOVED_EDITED else ""
            return f"{moved}For “{before}” read “{after}”"
