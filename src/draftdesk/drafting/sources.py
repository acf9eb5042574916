"""Sources and their snippets: read a file, look at what it offers, store it; change and delete what was stored.

Reading takes time and touches nothing: `read_source` runs anywhere. Storing is one act: `store_source`.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from draftdesk.drafting.labelling import People, Tags, store_contributors
from draftdesk.drafting.naming import kind_of_source, snippet_reference, source_code, tells, title_of_file
from draftdesk.drafting.passages import require_passage, words_at
from draftdesk.drafting.sessions import session_found, session_named
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Decision, Provenance
from draftdesk.model.errors import UnreadableFile
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ToStore:
    """A source with the snippets it shall have, in their order, and what it states of itself where a person does not.

    Made by `to_store`, before the act: finding what a source states takes time.
    """

    found: ReadSource
    details: Details
    snippets: tuple[Suggestion, ...]
    title: str
    dated: str | None
    session: SessionFound | None
    left_out: int = 0

    @property
    def kind(self) -> SourceKind:
        """The kind a person gave, or what its name says."""
        return self.details.kind or kind_of_source(self.found.file_name, self.title, self.found.reading.reader)


def to_store(found: ReadSource, details: Details, snippets: Iterable[Suggestion], left_out: int = 0) -> ToStore:
    """A source as it will be stored, with the title, date and session that it states where a person names none.

    `left_out` counts what was offered besides those snippets.
    """
    stated = session_of(found.reading.blocks)
    return ToStore(
        found=found,
        details=details,
        snippets=tuple(snippets),
        title=details.title or found.reading.title or _title(found.file_name, stated),
        dated=details.date or date_of(found.reading.blocks),
        session=stated,
        left_out=left_out,
    )


def store_source(
    tx: Transaction, found: ReadSource, details: Details, accept: Collection[Confidence] = (Confidence.LISTED,)
) -> StoredSource:
    """Store a source with its file, its blocks and those of the snippets it offers that are of an accepted confidence.

    Where a person names no session, date or submitter, those that the source itself states are taken. Nothing is
    checked for being there already: ask `queries.sources_of_file` first.
    """
    return store(tx, [_to_store(found, details, accept)])[0]


def store_as_act(
    workspace: Workspace,
    found: Sequence[ReadSource],
    details: Details,
    accept: Collection[Confidence] = (Confidence.LISTED,),
) -> tuple[StoredSource, ...]:
    """Store sources together, as one act that undo takes back; nothing is done where there are none."""
    return store_together(workspace, [_to_store(each, details, accept) for each in found])


def store_together(
    workspace: Workspace, wanted: Sequence[ToStore], lead_ins: Sequence[str] = ()
) -> tuple[StoredSource, ...]:
    """Store sources, and lead-ins that are new, as one act; nothing is done where there are no sources."""
    if not wanted:
        return ()
    return workspace.act(import_name(wanted), "Sources", lambda tx: store_with(tx, wanted, lead_ins)).result().value


def import_name(wanted: Sequence[ToStore]) -> str:
    """What Undo calls the act that stores these sources."""
    return f"Import {wanted[0].found.file_name}" if len(wanted) == 1 else f"Import {len(wanted)} sources"


def store_with(tx: Transaction, wanted: Sequence[ToStore], lead_ins: Sequence[str]) -> tuple[StoredSource, ...]:
    """Store sources exactly as they are given, and lead-ins that are new."""
    if lead_ins:
        add_lead_ins(tx, lead_ins)
    return store(tx, wanted)


def store(tx: Transaction, wanted: Iterable[ToStore]) -> tuple[StoredSource, ...]:
    """Store sources exactly as they are given, with their files and blocks."""
    words = queries.vocabulary(tx)
    tags, people = Tags(tx, words), People(tx, words)
    return tuple(_store_one(tx, each, tags, people) for each in wanted)


def _to_store(found: ReadSource, details: Details, accept: Collection[Confidence]) -> ToStore:
    accepted = [each for each in found.suggestions if each.confidence in accept]
    return to_store(found, details, accepted, len(found.suggestions) - len(accepted))


def _store_one(tx: Transaction, wanted: ToStore, tags: Tags, people: People) -> StoredSource:
    found, details = wanted.found, wanted.details
    source = Source(
        id=new_id(),
        code=_new_code(tx, found.file_name, wanted.title),
        title=wanted.title,
        kind=wanted.kind,
        session_id=_session_id(tx, details.session.strip(), wanted.session),
        dated=wanted.dated,
        language=details.language,
        file_name=found.file_name,
        sha256=found.sha256,
        reading_id=_store_reading(tx, found),
        visibility=details.visibility,
    )
    tx.insert(source)
    submitters = people.named_in(details.submitters)
    if not submitters and source.kind is SourceKind.STATEMENT:
        submitters = people.speaking_in(source.title)
    tx.insert_many(SourceSubmitter(source_id=source.id, contributor_id=each.id) for each in submitters)
    snippets = _snippets(source, wanted.snippets)
    tx.insert_many(snippets)
    tags.store(snippets, wanted.snippets)
    speaking = submitters if source.kind in _SPEAKS_FOR_SUBMITTER else ()
    store_contributors(tx, people, snippets, wanted.snippets, otherwise=speaking)
    return StoredSource(
        source=source,
        blocks=len(found.reading.blocks),
        snippets=tuple(snippets),
        tags=queries.tags_of_snippets(tx, source.id),
        contributors=queries.contributors_of_snippets(tx, source.id),
        warnings=found.warnings,
        left_out=wanted.left_out,
        session=tx.get(Session, source.session_id) if source.session_id else None,
    )


def _new_code(tx: Transaction, file_name: str, title: str) -> str:
    """A code that no source has, and that no snippet's reference begins with since its source was superseded."""
    taken = [each.code for each in queries.sources(tx)]
    while queries.references_of_code(tx, code := source_code(file_name, title, taken)):
        taken.append(code)
    return code


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
