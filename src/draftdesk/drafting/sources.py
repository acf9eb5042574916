"""Sources and their snippets: read a file, look at what it offers, store it; change and delete what was stored.

Reading takes time and touches nothing: `read_source` runs anywhere. Storing is one act: `store_source`.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from draftdesk.drafting.labelling import People, store_contributors, store_tags
from draftdesk.drafting.naming import kind_of_source, snippet_reference, source_code, tells, title_of_file
from draftdesk.drafting.sessions import session_found, session_named
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Decision, Provenance
from draftdesk.model.errors import NotFound, UnreadableFile
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.printing import with_initial
from draftdesk.model.sources import (
    Block,
    Confidence,
    Locator,
    Reading,
    Session,
    Snippet,
    Source,
    SourceKind,
    Suggestion,
    Visibility,
)
from draftdesk.reading.passages.session import SessionFound, date_of, session_of
from draftdesk.reading.sources import read, suggest
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import (
    Setting,
    SnippetContributor,
    SnippetTag,
    SourceSubmitter,
    StoredBlock,
    StoredFile,
    StoredReading,
)
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace

LEAD_INS = "lead-ins"
"""The setting that holds the lead-ins, a line each."""
MAX_FILE = 500 * 1024 * 1024
_SPEAKS_FOR_SUBMITTER = {SourceKind.STATEMENT, SourceKind.CARD, SourceKind.LETTER, SourceKind.OTHER}


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What a person says about a source; "" and None leave it to the document itself."""

    title: str = ""
    kind: SourceKind | None = None
    date: str | None = None
    session: str = ""
    submitters: tuple[str, ...] = ()
    language: str = "en"
    visibility: Visibility = Visibility.CIRCULATE


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSource:
    """A file that was read, with what it offers. Nothing is stored yet."""

    file_name: str
    content: bytes
    sha256: str
    reading: Reading
    suggestions: tuple[Suggestion, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSource:
    """A source as it was stored, with its snippets, their tags and contributors by snippet id.

    `left_out` counts what was offered and not accepted; `session` is the one it belongs to.
    """

    source: Source
    blocks: int
    snippets: tuple[Snippet, ...]
    tags: Mapping[str, tuple[str, ...]]
    contributors: Mapping[str, tuple[str, ...]]
    warnings: tuple[str, ...]
    left_out: int = 0
    session: Session | None = None


# --- reading --------------------------------------------------------------------------------------------------------


def load_file(path: Path, workspace: Path | None = None) -> bytes:
    """A file's bytes. Raises UnreadableFile in one line.

    The open workspace, under whatever name, is not even opened: closing it again would drop SQLite's locks on it
    (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """
    try:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "does not exist"
            raise UnreadableFile(f"{path.name} {what}: give the path of a document")
        if workspace is not None and path.samefile(workspace):
            raise UnreadableFile(f"{path.name} is the workspace itself: give the path of a document")
        if path.stat().st_size > MAX_FILE:
            raise UnreadableFile(
                f"{path.name} is larger than {MAX_FILE // 1024**2} MB: split it, or take out its pictures"
            )
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path.name} cannot be read ({error.strerror}): check that you may open it") from error


def read_source(content: bytes, file_name: str, look: Look, progress: Progress) -> ReadSource:
    """Read a file and find what it lists as recommendations, and what its sentences recommend or hold, with the
    workspace's vocabulary and lead-ins. `store_source` is told which of both to store.

    Raises UnreadableFile.
    """
    reading = read(content, file_name, progress)
    found = suggest(reading, queries.vocabulary(look), lead_ins(look))
    return ReadSource(
        file_name=file_name,
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        reading=reading,
        suggestions=found.suggestions,
        warnings=(*reading.warnings, *found.warnings),
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


# --- storing --------------------------------------------------------------------------------------------------------


def store_source(
    tx: Transaction, found: ReadSource, details: Details, accept: Collection[Confidence] = (Confidence.LISTED,)
) -> StoredSource:
    """Store a source with its file, its blocks and those of the snippets it offers that are of an accepted confidence.

    Where a person names no session, date or submitter, those that the source itself states are taken. Nothing is
    checked for being there already: ask `queries.sources_of_file` first.
    """
    known = queries.sources(tx)
    offered = [each for each in found.suggestions if each.confidence in accept]
    stated = session_of(found.reading.blocks)
    title = details.title or found.reading.title or _title(found.file_name, stated)
    kind = details.kind or kind_of_source(found.file_name, title, found.reading.reader)
    reading_id = _store_reading(tx, found)
    source = Source(
        id=new_id(),
        code=source_code(found.file_name, title, [each.code for each in known]),
        title=title,
        kind=kind,
        session_id=_session_id(tx, details.session.strip(), stated),
        dated=details.date or date_of(found.reading.blocks),
        language=details.language,
        file_name=found.file_name,
        sha256=found.sha256,
        reading_id=reading_id,
        visibility=details.visibility,
    )
    tx.insert(source)
    words = queries.vocabulary(tx)
    people = People(tx, words)
    submitters = people.named_in(details.submitters)
    if not submitters and kind is SourceKind.STATEMENT:
        submitters = people.speaking_in(title)
    tx.insert_many(SourceSubmitter(source_id=source.id, contributor_id=each.id) for each in submitters)
    snippets = _snippets(source, offered)
    tx.insert_many(snippets)
    store_tags(tx, words, snippets, offered)
    speaking = submitters if kind in _SPEAKS_FOR_SUBMITTER else ()
    store_contributors(tx, people, snippets, offered, otherwise=speaking)
    return StoredSource(
        source=source,
        blocks=len(found.reading.blocks),
        snippets=tuple(snippets),
        tags=queries.tags_of_snippets(tx, source.id),
        contributors=queries.contributors_of_snippets(tx, source.id),
        warnings=found.warnings,
        left_out=len(found.suggestions) - len(offered),
        session=tx.get(Session, source.session_id) if source.session_id else None,
    )


def store_as_act(
    workspace: Workspace,
    found: Sequence[ReadSource],
    details: Details,
    accept: Collection[Confidence] = (Confidence.LISTED,),
) -> tuple[StoredSource, ...]:
    """Store sources together, as one act that undo takes back; nothing is done where there are none."""
    if not found:
        return ()
    name = f"Import {found[0].file_name}" if len(found) == 1 else f"Import {len(found)} sources"
    act = workspace.act(name, "Sources", lambda tx: tuple(store_source(tx, each, details, accept) for each in found))
    return act.result().value


def _title(file_name: str, stated: SessionFound | None) -> str:
    """What the file is called by whoever named it; where that says nothing, the session it tells of."""
    return with_initial(stated.name, upper=True) if stated and not tells(file_name) else title_of_file(file_name)


def _session_id(tx: Transaction, named: str, stated: SessionFound | None) -> str | None:
    if named:
        return session_named(tx, named).id
    return session_found(tx, stated).id if stated else None


def _store_reading(tx: Transaction, found: ReadSource) -> str:
    """The file, the reading and its blocks; the same reading of the same bytes is stored once."""
    reading = found.reading
    pass_of = f"{found.sha256} {reading.reader} {reading.version} {reading.options}"
    reading_id = hashlib.sha256(pass_of.encode()).hexdigest()
    tx.insert(StoredFile(sha256=found.sha256, size=len(found.content), bytes=found.content))
    tx.insert(
        StoredReading(
            id=reading_id,
            sha256=found.sha256,
            reader=reading.reader,
            version=reading.version,
            title=reading.title,
            options=reading.options,
            warnings=found.warnings,
        )
    )
    names = tuple(Block.__dataclass_fields__)
    tx.insert_many(
        StoredBlock(reading_id=reading_id, **{name: getattr(block, name) for name in names}) for block in reading.blocks
    )
    return reading_id


def _references(code: str, offered: Sequence[Suggestion]) -> list[str]:
    """What each is called. The listed are counted first: they are called the same whatever else was accepted."""
    taken: dict[str, int] = {}
    places: Counter[str] = Counter()
    found = [""] * len(offered)
    for at in sorted(range(len(offered)), key=lambda at: offered[at].confidence is not Confidence.LISTED):
        each = offered[at]
        places[each.area or ""] += 1
        found[at] = snippet_reference(code, each.area, each.card or str(places[each.area or ""]), taken)
    return found


def _snippets(source: Source, offered: Sequence[Suggestion]) -> list[Snippet]:
    found: list[Snippet] = []
    by_place: dict[Locator, str] = {}
    references = _references(source.code, offered)
    for position, each in enumerate(offered):
        by_place[each.locator] = new_id()
        found.append(
            Snippet(
                id=by_place[each.locator],
                reference=references[position],
                source_id=source.id,
                quoted=each.quoted,
                text=each.text,
                position=position,
                page=each.locator.page,
                block=each.locator.block,
                end_block=each.locator.end_block,
                start=each.locator.start,
                end=each.locator.end,
                heading_path=each.heading_path,
                area=each.area,
                kind=each.kind,
                confidence=each.confidence,
                strength=each.strength,
                addressee=each.addressee,
                rationale=each.rationale,
                card=each.card,
                replaces=each.replaces,
                doubts=each.doubts,
                visibility=source.visibility,
                option_of=by_place.get(each.option_of) if each.option_of else None,
            )
        )
    return found


# --- changing -------------------------------------------------------------------------------------------------------


def mark_snippet(tx: Transaction, source: Source, *, block: int, start: int, end_block: int, end: int) -> Snippet:
    """A snippet that a person marks in a source as read: from a character of one block to one of another."""
    reading = queries.reading(tx, source.reading_id) if source.reading_id else None
    if reading is None or not 0 <= block <= end_block < len(reading.blocks):
        raise NotFound(f"{source.code} has no such passage")
    parts = [each.text for each in reading.blocks[block : end_block + 1]]
    parts[-1] = parts[-1][:end]
    parts[0] = parts[0][start:]
    quoted = "\n".join(parts)
    if not quoted.strip():
        raise NotFound(f"{source.code}: that passage holds no words")
    first = reading.blocks[block]
    mine = queries.snippets(tx, source.id)
    place = str(sum(each.area == first.area for each in mine) + 1)
    taken = {fold(each.reference): 1 for each in mine}
    snippet = Snippet(
        id=new_id(),
        reference=snippet_reference(source.code, first.area, place, taken),
        source_id=source.id,
        quoted=quoted,
        text=" ".join(quoted.split()),
        position=max((each.position for each in mine), default=-1) + 1,
        page=first.page,
        block=block,
        end_block=end_block,
        start=start,
        end=end,
        heading_path=first.heading_path,
        area=first.area,
        confidence=Confidence.MARKED,
        visibility=source.visibility,
    )
    tx.insert(snippet)
    return snippet


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


def set_visibility(tx: Transaction, snippets: Sequence[Snippet], visibility: Visibility) -> None:
    """Say who may see the snippets."""
    tx.update(*(replace(each, visibility=visibility) for each in snippets if each.visibility is not visibility))
