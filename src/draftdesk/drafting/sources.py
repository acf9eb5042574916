"""Sources and their snippets: read a file, look at what it offers, store it; change and delete what was stored.

Reading takes time and touches nothing: `read_source` runs anywhere. Storing is one act: `store_source`.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.naming import snippet_reference
from draftdesk.drafting.passages import require_passage, words_at
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Decision, Provenance
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.sources import (
    Confidence,
    Reading,
    Snippet,
    Source,
    SourceKind,
    Suggestion,
    Visibility,
)
from draftdesk.reading.labels.language import language_of
from draftdesk.reading.passages.kinds import kind_of
from draftdesk.reading.passages.session import SessionFound, date_of, session_of
from draftdesk.reading.sources import Known, known_words, read, suggest
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import (
    Setting,
    SnippetContributor,
    SnippetTag,
    SourceSubmitter,
)
from draftdesk.workspace.transaction import Transaction

LEAD_INS = "lead-ins"
"""The setting that holds the lead-ins, a line each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What a person says about a source; "" and None leave it to the document itself."""

    title: str = ""
    kind: SourceKind | None = None
    date: str | None = None
    session: str = ""
    submitters: tuple[str, ...] = ()
    language: str = ""
    visibility: Visibility = Visibility.CIRCULATE


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSource:
    """A file that was read, with what it offers, the session and day that it states, and its language. Nothing is
    stored yet."""

    file_name: str
    content: bytes
    sha256: str
    reading: Reading
    suggestions: tuple[Suggestion, ...]
    warnings: tuple[str, ...]
    session: SessionFound | None = None
    dated: str | None = None
    language: str = "en"


# --- reading --------------------------------------------------------------------------------------------------------


def read_source(
    content: bytes, file_name: str, look: Look, progress: Progress, known: Known | None = None
) -> ReadSource:
    """Read a file and find what it lists as recommendations, and what its sentences recommend or hold, with the
    workspace's vocabulary and lead-ins. `store_source` is told which of both to store. Whoever reads many files
    gives the vocabulary made ready once, as `known`.

    Raises UnreadableFile.
    """
    reading = read(content, file_name, progress)
    found = suggest(reading, known or known_words(queries.vocabulary(look)), lead_ins(look))
    return ReadSource(
        file_name=file_name,
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        reading=reading,
        suggestions=found.suggestions,
        warnings=(*reading.warnings, *found.warnings),
        session=session_of(reading.blocks),
        dated=date_of(reading.blocks),
        language=language_of(reading.blocks),
    )


def lead_ins(look: Look) -> tuple[str, ...]:
    """The phrases after which this process's papers list their recommendations."""
    return tuple(line for line in queries.setting(look, LEAD_INS).splitlines() if line.strip())


def set_lead_ins(tx: Transaction, phrases: Sequence[str]) -> None:
    """Replace the list of lead-ins."""
    value = Setting(id=LEAD_INS, value="\n".join(" ".join(each.split()) for each in phrases if each.strip()))
    if tx.get(Setting, LEAD_INS) is None:
        tx.insert(value)
    else:
        tx.update(value)


def add_lead_ins(tx: Transaction, phrases: Sequence[str]) -> None:
    """Put phrases at the end of the list, those that are there already left where they stand."""
    set_lead_ins(tx, list(dict.fromkeys([*lead_ins(tx), *phrases])))


# --- changing -------------------------------------------------------------------------------------------------------


def mark_snippet(tx: Transaction, source: Source, *, block: int, start: int, end_block: int, end: int) -> Snippet:
    """A snippet that a person marks in a source as read: from a character of one block to one of another.

    Its kind is what its words suggest. `delete_snippet` takes the mark away. Raises NotFound where no words are there.
    """
    blocks = queries.blocks(tx, source.reading_id, block, end_block) if source.reading_id else ()
    place = require_passage(blocks, source.code, block=block, start=start, end_block=end_block, end=end)
    quoted = words_at(blocks, place)
    text = " ".join(quoted.split())
    first = blocks[0]
    snippet = Snippet(
        id=new_id(),
        reference=next_reference(tx, source, first.area),
        source_id=source.id,
        quoted=quoted,
        text=text,
        position=queries.position_at(tx, source.id, block, start),
        page=first.page,
        block=block,
        end_block=end_block,
        start=start,
        end=end,
        heading_path=first.heading_path,
        area=first.area,
        kind=kind_of(text),
        confidence=Confidence.MARKED,
        visibility=source.visibility,
    )
    tx.insert(snippet)
    return snippet


def next_reference(look: Look, source: Source, area: str | None) -> str:
    """What a snippet marked now in that area of a source will be called."""
    alike = queries.snippets_in_area(look, source.id, area)
    taken = {fold(each): 1 for each in queries.references_of_code(look, source.code)}
    return snippet_reference(source.code, area, str(alike + 1), taken)


def delete_snippet(tx: Transaction, snippet: Snippet) -> None:
    """Take a snippet away. Paragraphs that came from it keep its reference, words and source on their provenance."""
    source = tx.get(Source, snippet.source_id)
    for each in tx.all(Provenance, snippet_id=snippet.id):
        tx.update(
            replace(
                each,
                snippet_id=None,
                reference=snippet.reference,
                quoted=snippet.quoted,
                source_title=source.title if source else "",
            )
        )
    tx.delete(*tx.all(Decision, snippet_id=snippet.id))
    tx.delete(*tx.all(SnippetTag, snippet_id=snippet.id))
    tx.delete(*tx.all(SnippetContributor, snippet_id=snippet.id))
    tx.update(*(replace(each, option_of=None) for each in tx.all(Snippet, option_of=snippet.id)))
    tx.delete(snippet)


def delete_source(tx: Transaction, source: Source) -> None:
    """Take a source away with its snippets. Its bytes stay in the workspace, so that undo finds them."""
    for snippet in queries.snippets(tx, source.id):
        delete_snippet(tx, snippet)
    tx.delete(*tx.all(SourceSubmitter, source_id=source.id))
    for other in tx.all(Source, reports_on=source.id):
        tx.update(replace(other, reports_on=None))
    for other in tx.all(Source, supersedes=source.id):
        tx.update(replace(other, supersedes=None))
    tx.delete(source)
