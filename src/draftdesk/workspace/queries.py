"""What can be asked of a workspace. Nothing here writes; the window and the command line may call it too."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import (
    Decision,
    Draft,
    DroppedSection,
    Footnote,
    Issue,
    Paragraph,
    Provenance,
    Reference,
    Version,
)
from draftdesk.model.errors import NotFound
from draftdesk.model.finding import Query, read_query, spans
from draftdesk.model.folding import fold
from draftdesk.model.sources import Block, Confidence, Reading, Session, Snippet, SnippetKind, Source, Strength
from draftdesk.model.vocabulary import Contributor, Facet, Membership, Tag, Vocabulary
from draftdesk.workspace import search
from draftdesk.workspace.look import Look, Value
from draftdesk.workspace.records import (
    Setting,
    StoredBlock,
    StoredFile,
    StoredReading,
    VersionFootnote,
    VersionParagraph,
    VersionSource,
    VersionTarget,
)
from draftdesk.workspace.rows import codec

# --- the process ----------------------------------------------------------------------------------------------------


def setting(look: Look, name: str, default: str = "") -> str:
    """A setting's value, or the default where it was never set."""
    found = look.get(Setting, name)
    return default if found is None else found.value


def vocabulary(look: Look) -> Vocabulary:
    """All contributors, groups, facets and tags."""
    return Vocabulary(
        contributors=tuple(look.all(Contributor)),
        memberships=tuple(look.all(Membership)),
        facets=tuple(look.all(Facet)),
        tags=tuple(look.where(Tag, "1", order="facet_id, position, seq")),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ActLine:
    """One act as the history shows it. `stack` is "undo", "redo" or None where it can no longer be taken back."""

    number: int
    name: str
    place: str
    who: str
    at: str
    kind: str
    stack: str | None


def acts(look: Look, limit: int = 100) -> list[ActLine]:
    """The newest acts first."""
    rows = look.rows("SELECT seq, name, place, who, at, kind, stack FROM act ORDER BY seq DESC LIMIT ?", (limit,))
    return [ActLine(number=row.pop("seq"), **row) for row in rows]


# --- sources --------------------------------------------------------------------------------------------------------


def sources(look: Look) -> list[Source]:
    return look.all(Source)


def sessions(look: Look) -> list[Session]:
    return look.all(Session)


def source_named(look: Look, name: str) -> Source:
    """The source with that code ("TS3") or id. Raises NotFound."""
    found = look.where(Source, "code=? COLLATE NOCASE OR id=?", (name, name))
    if not found:
        raise NotFound(f"there is no source {name}; see the sources with: draftdesk sources")
    return found[0]


def sources_of_file(look: Look, sha256: str) -> list[Source]:
    """The sources whose bytes have that SHA-256."""
    return look.all(Source, sha256=sha256)


def source_file(look: Look, sha256: str) -> bytes | None:
    """A source's bytes as received."""
    found = look.where(StoredFile, "sha256=?", (sha256,), order="sha256")
    return found[0].bytes if found else None


def reading(look: Look, reading_id: str) -> Reading | None:
    """What a reader found, with its blocks."""
    stored = look.get(StoredReading, reading_id)
    if stored is None:
        return None
    names = Block.__dataclass_fields__
    blocks = tuple(
        Block(**{name: getattr(row, name) for name in names})
        for row in look.where(StoredBlock, "reading_id=?", (reading_id,), order="n")
    )
    return Reading(
        reader=stored.reader,
        version=stored.version,
        title=stored.title,
        options=stored.options,
        blocks=blocks,
        warnings=stored.warnings,
    )


def block_counts(look: Look) -> dict[str, int]:
    """How many blocks each reading has."""
    return dict(look.tuples("SELECT reading_id, count(*) FROM block GROUP BY reading_id"))


# --- snippets -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What snippets must fit besides words: every tag ("facet:name"), and one of each other list that is not empty."""

    tags: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    kinds: tuple[SnippetKind, ...] = ()
    strengths: tuple[Strength, ...] = ()
    confidence: tuple[Confidence, ...] = ()
    source_id: str | None = None
    unused_in: str | None = None
    """The id of a draft in which the snippet must not be placed yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A snippet as a list shows it, with where the words that were looked for stand in its text."""

    snippet: Snippet
    source: Source
    tags: tuple[str, ...]
    contributors: tuple[str, ...]
    spans: tuple[tuple[int, int], ...] = ()


def find(look: Look, typed: str = "", filters: Filters = Filters(), *, limit: int = 50, offset: int = 0) -> list[Found]:
    """Snippets whose words and marks fit: the best first, or the newest where there are very many; without words,
    in the order of their sources. Raises NotFound for a tag or contributor that does not exist."""
    query = read_query(typed)
    conditions, values = _conditions(look, filters)
    rows = search.hits(look, query, conditions, values, limit=limit, offset=offset)
    return _shown(look, [codec(Snippet).row(row) for row in rows], query)


def snippets(look: Look, source_id: str | None = None) -> list[Snippet]:
    """All snippets, or those of one source, in the order of their sources and places."""
    if source_id is not None:
        return look.where(Snippet, "source_id=?", (source_id,), order="position")
    rows = look.rows("SELECT s.* FROM snippet s JOIN source o ON o.id=s.source_id ORDER BY o.seq, s.position")
    return [codec(Snippet).row(row) for row in rows]


def snippet_named(look: Look, name: str) -> Snippet:
    """The snippet with that reference ("TS3/h/4") or id. Raises NotFound."""
    found = look.where(Snippet, "reference=? COLLATE NOCASE OR id=?", (name, name))
    if not found:
        raise NotFound(f"there is no snippet {name}; see them with: draftdesk snippets")
    return found[0]


def tags_of_snippets(look: Look, source_id: str | None = None) -> dict[str, tuple[str, ...]]:
    """Each snippet's tags as "facet:name", by snippet id."""
    where, values = ("WHERE s.source_id=?", (source_id,)) if source_id else ("", ())
    rows = look.tuples(
        "SELECT t.snippet_id, f.name || ':' || g.name FROM snippet_tag t JOIN snippet s ON s.id=t.snippet_id "
        f"JOIN tag g ON g.id=t.tag_id JOIN facet f ON f.id=g.facet_id {where} ORDER BY f.seq, g.position, g.seq",
        values,
    )
    return _grouped(rows)


def contributors_of_snippets(look: Look, source_id: str | None = None) -> dict[str, tuple[str, ...]]:
    """The names of each snippet's contributors, by snippet id."""
    where, values = ("WHERE s.source_id=?", (source_id,)) if source_id else ("", ())
    rows = look.tuples(
        "SELECT l.snippet_id, c.name FROM snippet_contributor l JOIN snippet s ON s.id=l.snippet_id "
        f"JOIN contributor c ON c.id=l.contributor_id {where} ORDER BY c.seq",
        values,
    )
    return _grouped(rows)


def _shown(look: Look, found: Sequence[Snippet], query: Query) -> list[Found]:
    ids = [snippet.id for snippet in found]
    tags = _labels(look, _TAG_LABELS, ids)
    people = _labels(look, _CONTRIBUTOR_LABELS, ids)
    owners = {source.id: source for source in look.among(Source, "id", [snippet.source_id for snippet in found])}
    return [
        Found(
            snippet=snippet,
            source=owners[snippet.source_id],
            tags=tags.get(snippet.id, ()),
            contributors=people.get(snippet.id, ()),
            spans=spans(snippet.text, query),
        )
        for snippet in found
    ]


_TAG_LABELS = """SELECT l.snippet_id, f.name || ':' || g.name FROM snippet_tag l JOIN tag g ON g.id=l.tag_id
    JOIN facet f ON f.id=g.facet_id WHERE l.snippet_id IN ({}) ORDER BY f.seq, g.position, g.seq"""
_CONTRIBUTOR_LABELS = """SELECT l.snippet_id, g.name FROM snippet_contributor l
    JOIN contributor g ON g.id=l.contributor_id WHERE l.snippet_id IN ({}) ORDER BY g.seq"""


def _labels(look: Look, sql: str, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        rows += look.tuples(sql.format(", ".join("?" * len(part))), part)
    return _grouped(rows)


def _grouped(rows: Iterable[tuple[Any, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, label in rows:
        found[name].append(label)
    return {name: tuple(labels) for name, labels in found.items()}


def _conditions(look: Look, filters: Filters) -> tuple[list[str], list[Value]]:
    conditions: list[str] = []
    values: list[Value] = []
    for label in filters.tags:
        conditions.append("s.id IN (SELECT snippet_id FROM snippet_tag WHERE tag_id=?)")
        values.append(tag_named(look, label).id)
    if filters.contributors:
        marks = ", ".join("?" * len(filters.contributors))
        conditions.append(f"s.id IN (SELECT snippet_id FROM snippet_contributor WHERE contributor_id IN ({marks}))")
        values += [contributor_named(look, name).id for name in filters.contributors]
    for column, wanted in (
        ("kind", filters.kinds),
        ("strength", filters.strengths),
        ("confidence", filters.confidence),
    ):
        if wanted:
            conditions.append(f"s.{column} IN ({', '.join('?' * len(wanted))})")
            values += [str(each) for each in wanted]
    if filters.source_id is not None:
        conditions.append("s.source_id=?")
        values.append(filters.source_id)
    if filters.unused_in is not None:
        conditions.append(
            "NOT EXISTS (SELECT 1 FROM provenance v JOIN paragraph p ON p.id=v.paragraph_id "
            "WHERE v.snippet_id=s.id AND p.draft_id=?)"
        )
        values.append(filters.unused_in)
    return conditions, values


def tag_named(look: Look, label: str) -> Tag:
    """The tag "facet:name", whatever its case and accents; a synonym where no tag has the name. Raises NotFound."""
    facet, _, name = label.partition(":")
    wanted = fold(name.strip())
    tags = look.where(Tag, "facet_id IN (SELECT id FROM facet WHERE name=? COLLATE NOCASE)", (facet.strip(),))
    for tag in sorted(tags, key=lambda each: fold(each.name) != wanted):
        if wanted in {fold(form) for form in (tag.name, *tag.synonyms)}:
            return tag
    raise NotFound(f"there is no tag {label}; a tag is written FACET:NAME, such as theme:Data")


def contributor_named(look: Look, name: str) -> Contributor:
    """The contributor of that name, or known by that code or other form. Raises NotFound."""
    wanted = fold(name.strip())
    for each in sorted(look.all(Contributor), key=lambda each: fold(each.name) != wanted):
        if wanted in {fold(form) for form in (each.name, each.code, each.official, *each.names) if form}:
            return each
    raise NotFound(f"there is no contributor {name}")


# --- facets ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FacetRows:
    """Which snippets carry each label, a bit a snippet. Good for as long as `of` is the content's version."""

    of: int
    bits: Mapping[str, int] = field(default_factory=dict)


def facet_rows(look: Look, known: FacetRows | None = None) -> FacetRows:
    """The labels of all snippets as bit rows: tags as "facet:name", and "kind:", "strength:", "source:",
    "contributor:". Give what was known before: it is returned as it is while nothing has changed."""
    version = look.content_version()
    if known is not None and known.of == version:
        return known
    if known is not None and not _is_sorted_anew(look, known.of):
        return FacetRows(version, known.bits)
    numbers: dict[str, list[int]] = defaultdict(list)
    for sql in (
        """SELECT f.name || ':' || g.name, s.seq FROM snippet_tag t JOIN snippet s ON s.id=t.snippet_id
            JOIN tag g ON g.id=t.tag_id JOIN facet f ON f.id=g.facet_id""",
        """SELECT 'contributor:' || c.name, s.seq FROM snippet_contributor l JOIN snippet s ON s.id=l.snippet_id
            JOIN contributor c ON c.id=l.contributor_id""",
        "SELECT 'source:' || o.code, s.seq FROM snippet s JOIN source o ON o.id=s.source_id",
        "SELECT 'kind:' || kind, seq FROM snippet",
        "SELECT 'strength:' || strength, seq FROM snippet WHERE strength IS NOT NULL",
    ):
        for label, number in look.tuples(sql):
            numbers[label].append(number)
    return FacetRows(version, {label: _bits(each) for label, each in sorted(numbers.items())})


def _is_sorted_anew(look: Look, since: int) -> bool:
    """Whether an act since then touched anything that labels depend on."""
    marks = ", ".join("?" * len(_LABELLING))
    return bool(
        look.scalar(
            "SELECT EXISTS (SELECT 1 FROM change c JOIN act a ON a.seq=c.act "
            f"WHERE a.lamport>? AND c.tbl IN ({marks}))",
            (since, *_LABELLING),
        )
    )


_LABELLING = ("snippet", "snippet_tag", "snippet_contributor", "tag", "facet", "contributor", "source")


def facet_counts(look: Look, rows: FacetRows, typed: str = "") -> dict[str, int]:
    """How many of the snippets that fit the words carry each label; labels that none carries are left out."""
    query = read_query(typed)
    hits = _bits(search.hit_numbers(look, query)) if query.terms else -1  # every bit
    counted = {label: (bits & hits).bit_count() for label, bits in rows.bits.items()}
    return {label: count for label, count in counted.items() if count}


_ONE = ord("1")


def _bits(numbers: Sequence[int]) -> int:
    digits = bytearray(b"0") * (max(numbers, default=0) + 1)
    for number in numbers:
        digits[-1 - number] = _ONE
    return int(digits, 2)


# --- drafts ---------------------------------------------------------------------------------------------------------


def drafts(look: Look) -> list[Draft]:
    return look.all(Draft)


def draft_named(look: Look, name: str | None = None) -> Draft:
    """The draft with that name; without one, the file's only draft. Raises NotFound."""
    known = look.all(Draft)
    if name is None:
        if len(known) == 1:
            return known[0]
        names = ", ".join(f"“{each.name}”" for each in known) or "none"
        raise NotFound(f"say which draft with --draft: this workspace has {names}")
    for each in known:
        if fold(each.name) == fold(name):
            return each
    raise NotFound(f"there is no draft “{name}”; this workspace has " + ", ".join(f"“{each.name}”" for each in known))


def paragraphs(look: Look, draft_id: str) -> list[Paragraph]:
    """The draft's paragraphs in the order they were made; `model.tree` puts them in reading order."""
    return look.all(Paragraph, draft_id=draft_id)


_OF_DRAFT = "paragraph_id IN (SELECT id FROM paragraph WHERE draft_id=?)"


def footnotes(look: Look, draft_id: str) -> list[Footnote]:
    return look.where(Footnote, _OF_DRAFT, (draft_id,))


def references(look: Look, draft_id: str) -> list[Reference]:
    return look.where(Reference, _OF_DRAFT, (draft_id,))


def provenance(look: Look, draft_id: str) -> list[Provenance]:
    return look.where(Provenance, _OF_DRAFT, (draft_id,))


def decisions(look: Look, draft_id: str) -> list[Decision]:
    return look.all(Decision, draft_id=draft_id)


def dropped_sections(look: Look, draft_id: str) -> frozenset[str]:
    return frozenset(each.section for each in look.all(DroppedSection, draft_id=draft_id))


# --- versions -------------------------------------------------------------------------------------------------------


def versions(look: Look, draft_id: str) -> list[Version]:
    """The versions the draft lists, in the order they were issued."""
    rows = look.rows(
        "SELECT v.* FROM issue i JOIN version v ON v.id=i.version_id WHERE i.draft_id=? ORDER BY i.seq", (draft_id,)
    )
    return [codec(Version).row(row) for row in rows]


def version_labelled(look: Look, draft_id: str, label: str) -> Version:
    """The draft's version of that label. Raises NotFound naming those there are."""
    known = versions(look, draft_id)
    for each in known:
        if fold(each.label) == fold(label):
            return each
    there_are = ", ".join(f"“{each.label}”" for each in known) or "none yet; make one with: draftdesk freeze"
    raise NotFound(f"there is no version “{label}”; this draft has {there_are}")


def issue_of(look: Look, version_id: str) -> Issue | None:
    found = look.all(Issue, version_id=version_id)
    return found[0] if found else None


def version_document(look: Look, version: Version) -> Document:
    """The version as it was issued, without an annex."""
    targets = version_targets(look, version.id)
    return Document(
        title=version.title,
        label=version.label,
        symbol=version.symbol,
        language=version.language,
        date=version.date,
        time=version.time,
        place=version.place,
        handling=version.handling,
        paragraphs=tuple(
            PrintedParagraph(
                id=row.paragraph_id,
                role=row.role,
                text=row.text,
                number=row.number,
                depth=row.depth,
                parent_id=row.parent_id,
                language=row.language,
                status=row.status,
            )
            for row in version_paragraphs(look, version.id)
        ),
        footnotes=tuple(
            PrintedFootnote(id=row.footnote_id, paragraph_id=row.paragraph_id, number=row.number, text=row.text)
            for row in version_footnotes(look, version.id)
        ),
        targets=tuple((row.reference_id, row.printed) for row in targets),
        links=tuple((row.reference_id, row.target_id) for row in targets),
    )


def version_paragraphs(look: Look, version_id: str) -> list[VersionParagraph]:
    """The version's paragraphs with what the draft itself held, from which it can be restored."""
    return look.where(VersionParagraph, "version_id=?", (version_id,), order="n")


def version_footnotes(look: Look, version_id: str) -> list[VersionFootnote]:
    return look.where(VersionFootnote, "version_id=?", (version_id,), order="number")


def version_targets(look: Look, version_id: str) -> list[VersionTarget]:
    return look.where(VersionTarget, "version_id=?", (version_id,), order="rowid")


def version_sources(look: Look, version_id: str) -> list[VersionSource]:
    """Where the version's paragraphs came from, as known when it was issued."""
    return look.where(VersionSource, "version_id=?", (version_id,), order="n")
