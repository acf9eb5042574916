"""What the page shows: a source's blocks, and the snippets marked in them. Read off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from draftdesk.model.errors import NotFound
from draftdesk.model.sources import Block, Snippet, Source
from draftdesk.model.vocabulary import Vocabulary

if TYPE_CHECKING:  # loaded when a workspace is opened
    from draftdesk.drafting.workspaces import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A snippet where it stands, with its tags ("facet:name") and the names of its contributors."""

    snippet: Snippet
    labels: tuple[str, ...]
    contributors: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """All that is marked in a source, in the order of the places."""

    source: Source
    marks: tuple[Mark, ...]
    words: Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A source as read, with its marks."""

    blocks: Sequence[Block]
    marked: Marks


def read_content(look: "Look", source_id: str) -> Content | None:
    """The source's text and marks; None where it is gone."""
    from draftdesk.workspace import queries

    marked = read_marks(look, source_id)
    if marked is None:
        return None
    reading_id = marked.source.reading_id
    return Content(blocks=queries.blocks(look, reading_id) if reading_id else (), marked=marked)


def read_marks(look: "Look", source_id: str) -> Marks | None:
    """What is marked in the source now; None where it is gone."""
    from draftdesk.workspace import queries

    try:
        source = queries.source_named(look, source_id)
    except NotFound:
        return None
    labels = queries.tags_of_snippets(look, source_id)
    contributors = queries.contributors_of_snippets(look, source_id)
    marks = [
        Mark(snippet=each, labels=labels.get(each.id, ()), contributors=contributors.get(each.id, ()))
        for each in queries.snippets(look, source_id)
    ]
    marks.sort(key=lambda mark: (mark.snippet.block, mark.snippet.start, -mark.snippet.end_block, -mark.snippet.end))
    return Marks(source=source, marks=tuple(marks), words=queries.vocabulary(look))
