"""Storing what was read: the source with its file, its blocks and the snippets wanted, several as one act."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from draftdesk.drafting.labelling import People, Tags, store_contributors
from draftdesk.drafting.naming import kind_of_source, snippet_reference, source_code, tells, title_of_file
from draftdesk.drafting.sessions import session_found, session_named
from draftdesk.drafting.sources import Details, ReadSource, add_lead_ins
from draftdesk.model.ids import new_id
from draftdesk.model.printing import with_initial
from draftdesk.model.sources import (
    Block,
    Confidence,
    Locator,
    Session,
    Snippet,
    Source,
    SourceKind,
    Suggestion,
)
from draftdesk.reading.passages.session import SessionFound
from draftdesk.workspace import queries
from draftdesk.workspace.records import (
    SourceSubmitter,
    StoredBlock,
    StoredFile,
    StoredReading,
)
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace

_SPEAKS_FOR_SUBMITTER = {SourceKind.STATEMENT, SourceKind.CARD, SourceKind.LETTER, SourceKind.OTHER}


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
    language: str
    left_out: int = 0

    @property
    def kind(self) -> SourceKind:
        """The kind a person gave, or what its name says."""
        return self.details.kind or kind_of_source(self.found.file_name, self.title, self.found.reading.reader)


def to_store(found: ReadSource, details: Details, snippets: Iterable[Suggestion], left_out: int = 0) -> ToStore:
    """A source as it will be stored, with the title, date, session and language that it has where a person names none.

    `left_out` counts what was offered besides those snippets.
    """
    return ToStore(
        found=found,
        details=details,
        snippets=tuple(snippets),
        title=details.title or found.reading.title or _title(found.file_name, found.session),
        dated=details.date or found.dated,
        session=found.session,
        language=details.language or found.language,
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
        language=wanted.language,
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
