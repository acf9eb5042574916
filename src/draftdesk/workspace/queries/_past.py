"""A draft as it stood at an earlier time, told from the images that the act log keeps."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from draftdesk.model.drafts import Footnote, Paragraph, Reference
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._drafts import footnotes, paragraphs, references
from draftdesk.workspace.records import ExportRecord
from draftdesk.workspace.rows import codec
from draftdesk.workspace.schema import table_of

_Row = TypeVar("_Row", Paragraph, Footnote, Reference)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftThen:
    """The rows of a draft that make its text, in no order."""

    paragraphs: Sequence[Paragraph]
    footnotes: Sequence[Footnote]
    references: Sequence[Reference]


def draft_then(look: Look, export: ExportRecord) -> DraftThen | None:
    """The draft as it was when it was written to a file; None where a later program has given its rows more to say
    since. Of words that were being typed just then, what was typed before may be missing."""
    draft_id = export.draft_id
    first: dict[tuple[str, str], dict[str, Any] | None] = {}
    for table, row, before in look.tuples(
        "SELECT tbl, row, before FROM change WHERE act >= (SELECT min(seq) FROM act WHERE id > ? OR at > ?) "
        "AND tbl IN ('paragraph', 'footnote', 'reference') ORDER BY act",
        (export.id, export.at),  # ids are in the order in which they were made
    ):
        first.setdefault((table, row), None if before is None else json.loads(before))
    try:
        then = [each for each in _then(paragraphs(look, draft_id), Paragraph, first) if each.draft_id == draft_id]
        ids = {each.id for each in then}
        notes = _then(footnotes(look, draft_id), Footnote, first)
        pointing = _then(references(look, draft_id), Reference, first)
    except KeyError:
        return None
    return DraftThen(
        paragraphs=then,
        footnotes=[each for each in notes if each.paragraph_id in ids],
        references=[each for each in pointing if each.paragraph_id in ids],
    )


def _then(now: Sequence[_Row], of: type[_Row], first: dict[tuple[str, str], dict[str, Any] | None]) -> list[_Row]:
    table = table_of(of).name
    changed = {row: image for (name, row), image in first.items() if name == table}
    decode: Callable[[dict[str, Any]], _Row] = codec(of).row
    found = [each for each in now if each.id not in changed]
    found += [decode(image) for image in changed.values() if image is not None]
    return found
