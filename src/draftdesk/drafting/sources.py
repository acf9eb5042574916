"""Sources and their snippets: read a file, look at what it offers, store it; change and delete what was stored.

Reading takes time and touches nothing: `read_source` runs anywhere. Storing is one act: `store_source`.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from draftdesk.drafting.naming import kind_of_source, snippet_reference, source_code
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Decision, Provenance
from draftdesk.model.errors import NotFound, UnreadableFile
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.sources import (
    Block,
    Confidence,
    Reading,
    Session,
    Snippet,
    Source,
    SourceKind,
    Suggestion,
    Visibility,
)
from draftdesk.model.vocabulary import Contributor, ContributorKind, Facet, Tag, Vocabulary
from draftdesk.reading.attribution import Names, contributors_of
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
    """A source as it was stored, with its snippets, their tags and contributors by snippet id."""

    source: Source
    blocks: int
    snippets: tuple[Snippet, ...]
    tags: Mapping[str, tuple[str, ...]]
    contributors: Mapping[str, tuple[str, ...]]
    warnings: tuple[str, ...]


# --- reading --------------------------------------------------------------------------------------------------------


def load_file(path: Path) -> bytes:
    """A file's bytes. Raises UnreadableFile in one line."""
    try:
        if not path.is_file():
            what = "is a folder" if path.is_dir() else "does not exist"
            raise UnreadableFile(f"{path.name} {what}: give the path of a document")
        if path.stat().st_size > MAX_FILE:
            raise UnreadableFile(
                f"{path.name} is larger than {MAX_FILE // 1024**2} MB: split it, or take out its pictures"
            )
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"{path.name} cannot be read ({error.strerror}): check that you may open it") from error


def read_source(content: bytes, file_name: str, look: Look, progress: Progress) -> ReadSource:
    """Read a file and find what it lists as recommendations, with the workspace's vocabulary and lead-ins.

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


# --- storing --------------------------------------------------------------------------------------------------------


def store_source(tx: Transaction, found: ReadSource, details: Details) -> StoredSource:
    """Store a source with its file, its blocks and the snippets it offers.

    Nothing is checked for being there already: ask `queries.sources_of_file` first.
    """
    known = queries.sources(tx)
    title = details.title or found.reading.title or Path(found.file_name).stem
    kind = details.kind or kind_of_source(found.file_name, title, found.reading.reader)
    reading_id = _store_reading(tx, found)
    source = Source(
        id=new_id(),
        code=source_code(found.file_name, title, [each.code for each in known]),
        title=title,
        kind=kind,
        session_id=_session(tx, details.session).id if details.session else None,
        dated=details.date,
        language=details.language,
        file_name=found.file_name,
        sha256=found.sha256,
        reading_id=reading_id,
        visibility=details.visibility,
    )
    tx.insert(source)
    words = queries.vocabulary(tx)
    submitters = _submitters(details.submitters, words)
    people = _People(tx, words)
    for name, of_kind in submitters:
        tx.insert(SourceSubmitter(source_id=source.id, contributor_id=people.named(name, of_kind).id))
    offered = [
        replace(
            each, contributors=tuple(name for name, _ in submitters), contributor_kinds=tuple(k for _, k in submitters)
        )
        if not each.contributors and kind in _SPEAKS_FOR_SUBMITTER
        else each
        for each in found.suggestions
    ]
    snippets = _snippets(source, offered)
    tx.insert_many(snippets)
    tags = _store_tags(tx, words, snippets, offered)
    contributors = _store_contributors(tx, people, snippets, offered)
    return StoredSource(
        source=source,
        blocks=len(found.reading.blocks),
        snippets=tuple(snippets),
        tags=tags,
        contributors=contributors,
        warnings=found.warnings,
    )


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


def _snippets(source: Source, offered: Sequence[Suggestion]) -> list[Snippet]:
    found: list[Snippet] = []
    taken: set[str] = set()
    places: Counter[str] = Counter()
    for position, each in enumerate(offered):
        area = each.area or ""
        places[area] += 1
        reference = snippet_reference(source.code, each.area, each.card or str(places[area]), taken)
        taken.add(reference)
        found.append(
            Snippet(
                id=new_id(),
                reference=reference,
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
            )
        )
    return found


def _store_tags(
    tx: Transaction, words: Vocabulary, snippets: Sequence[Snippet], offered: Sequence[Suggestion]
) -> dict[str, tuple[str, ...]]:
    """Link the snippets to their tags, making tags that the vocabulary does not have yet."""
    facets = {fold(facet.name): facet for facet in words.facets}
    by_id = {facet.id: facet for facet in words.facets}
    known = {
        (fold(by_id[tag.facet_id].name), fold(form)): tag for tag in words.tags for form in (*tag.synonyms, tag.name)
    }
    ends: Counter[str] = Counter()
    for tag in words.tags:
        ends[tag.facet_id] = max(ends[tag.facet_id], tag.position + 1)
    new: list[Tag] = []
    labels: dict[str, tuple[str, ...]] = {}
    links: dict[SnippetTag, None] = {}
    for snippet, each in zip(snippets, offered, strict=True):
        mine: dict[str, None] = {}
        for label in each.tags:
            facet_name, _, name = label.partition(":")
            facet = facets.get(fold(facet_name)) or _new_facet(tx, facets, facet_name)
            key = (fold(facet.name), fold(name))
            if key not in known:
                known[key] = Tag(id=new_id(), facet_id=facet.id, name=name, position=ends[facet.id])
                ends[facet.id] += 1
                new.append(known[key])
            links[SnippetTag(snippet_id=snippet.id, tag_id=known[key].id)] = None
            mine[f"{facet.name}:{known[key].name}"] = None
        labels[snippet.id] = tuple(mine)
    tx.insert_many(new)
    tx.insert_many(links)
    return labels


def _new_facet(tx: Transaction, facets: dict[str, Facet], name: str) -> Facet:
    facet = Facet(id=new_id(), name=name, title=name.capitalize())
    tx.insert(facet)
    facets[fold(name)] = facet
    return facet


class _People:
    """The contributors of a workspace by every name they have; one that is missing is made when first asked for."""

    def __init__(self, tx: Transaction, words: Vocabulary) -> None:
        self._tx = tx
        self._known: dict[str, Contributor] = {}
        for each in words.contributors:
            for form in (*each.names, each.official, each.code, each.name):
                if form:
                    self._known[fold(form)] = each

    def named(self, name: str, kind: ContributorKind) -> Contributor:
        key = fold(name)
        if key not in self._known:
            self._known[key] = Contributor(id=new_id(), name=name, kind=kind)
            self._tx.insert(self._known[key])
        return self._known[key]


def _store_contributors(
    tx: Transaction, people: _People, snippets: Sequence[Snippet], offered: Sequence[Suggestion]
) -> dict[str, tuple[str, ...]]:
    labels: dict[str, tuple[str, ...]] = {}
    links: dict[SnippetContributor, None] = {}
    for snippet, each in zip(snippets, offered, strict=True):
        found = {
            person.id: person
            for person in (
                people.named(name, kind) for name, kind in zip(each.contributors, each.contributor_kinds, strict=True)
            )
        }
        for person in found:
            links[SnippetContributor(snippet_id=snippet.id, contributor_id=person)] = None
        labels[snippet.id] = tuple(person.name for person in found.values())
    tx.insert_many(links)
    return labels


def _submitters(fields: Iterable[str], words: Vocabulary) -> list[tuple[str, ContributorKind]]:
    names = Names(words)
    return list(dict.fromkeys((each.name, each.kind) for field in fields for each in contributors_of(field, names)))


def _session(tx: Transaction, name: str) -> Session:
    """The session of that title, or the number that the name is; made where there is none yet."""
    for session in queries.sessions(tx):
        if fold(session.title) == fold(name) or (name.isdigit() and session.number == int(name)):
            return session
    session = Session(id=new_id(), title="" if name.isdigit() else name, number=int(name) if name.isdigit() else None)
    tx.insert(session)
    return session


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
    snippet = Snippet(
        id=new_id(),
        reference=snippet_reference(source.code, first.area, place, {each.reference for each in mine}),
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
