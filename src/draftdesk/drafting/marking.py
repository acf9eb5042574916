"""Marking by hand in a source as read: which words a mark takes in, and the mark with its tags as one act."""

import re
from collections.abc import Sequence

from draftdesk.drafting.passages import within, words_at
from draftdesk.drafting.sources import delete_snippet, mark_snippet, next_reference
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.model.sources import Block, Locator, Snippet, Source
from draftdesk.reading.passages.sentences import ends_of
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.transaction import Transaction

_FULL_STOP = re.compile(r"[。！？؟۔]+[”』」）’]*|[.!](?=\s+[«“(]?[\u0621-\u064a])")
"""What ends a sentence where no capital letter follows: in Chinese and Arabic."""


def sentence_at(block: Block, at: int) -> Locator | None:
    """The sentence of a block in which character `at` stands, without the spaces around it; None in one without
    words."""
    begins, ends = 0, len(block.text)
    for end in sorted({*ends_of(block.text), *(found.end() for found in _FULL_STOP.finditer(block.text))}):
        if end > at:
            ends = end
            break
        begins = end
    return trimmed((block,), Locator(page=block.page, block=block.n, end_block=block.n, start=begins, end=ends))


def trimmed(blocks: Sequence[Block], place: Locator) -> Locator | None:
    """The place without the spaces and line ends around its words; None where it holds no words.

    `blocks` are all of the document's, or a part of them that begins anywhere before the place.
    """
    words = words_at(blocks, place)
    return within(blocks, place, 0, len(words)) if words.strip() else None


def mark(tx: Transaction, source: Source, place: Locator, labels: Sequence[str] = ()) -> Snippet:
    """A snippet marked in a source, with tags ("facet:name") on it; a tag that is new is made.

    Raises NotFound where no words are there, or for a facet that does not exist.
    """
    snippet = mark_snippet(tx, source, block=place.block, start=place.start, end_block=place.end_block, end=place.end)
    tag_snippets(tx, [snippet], labels)
    return snippet


def marked_at(tx: Transaction, source_id: str, place: Locator) -> Snippet:
    """The snippet that stands at exactly that place of a source; a new one where none does. Raises NotFound where the
    source is gone or no words are there."""
    return _at(tx, source_id, place) or mark(tx, queries.source_named(tx, source_id), place)


def called_at(look: Look, source_id: str, place: Locator) -> str:
    """What the snippet at that place is called, or will be when it is marked. Raises NotFound where the source is
    gone."""
    found = _at(look, source_id, place)
    return found.reference if found else _next_reference(look, queries.source_named(look, source_id), place)


def mark_name(look: Look, source: Source, place: Locator, labels: Sequence[str] = ()) -> str:
    """What Undo calls the marking: "Mark TS3/h/12 Detention"."""
    return " ".join(["Mark", _next_reference(look, source, place), *map(_name, labels)])


def tag_name(snippet: Snippet, label: str) -> str:
    """What Undo calls putting a tag on a snippet: "Tag TS3/h/12 Detention"."""
    return f"Tag {snippet.reference} {_name(label)}"


def unmark(tx: Transaction, snippets: Sequence[Snippet]) -> int:
    """Take snippets away; returns how many were there. Paragraphs that came from them keep words and reference."""
    there = set(queries.snippets_there(tx, (each.id for each in snippets)))
    for each in snippets:
        if each.id in there:
            delete_snippet(tx, each)
    return len(there)


def unmark_name(snippets: Sequence[Snippet]) -> str:
    """What Undo calls taking them away: "Unmark TS3/h/12", "Unmark 3 snippets"."""
    return f"Unmark {snippets[0].reference}" if len(snippets) == 1 else f"Unmark {len(snippets)} snippets"


def _at(look: Look, source_id: str, place: Locator) -> Snippet | None:
    there = look.all(Snippet, source_id=source_id, block=place.block, start=place.start)
    return next((each for each in there if (each.end_block, each.end) == (place.end_block, place.end)), None)


def _next_reference(look: Look, source: Source, place: Locator) -> str:
    blocks = queries.blocks(look, source.reading_id, place.block, place.block) if source.reading_id else ()
    return next_reference(look, source, blocks[0].area if blocks else None)


def _name(label: str) -> str:
    return label.partition(":")[2].strip() or label
