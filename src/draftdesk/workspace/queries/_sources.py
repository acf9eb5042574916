"""Sources, their files and readings, and sessions."""

from collections import defaultdict
from dataclasses import dataclass

from draftdesk.model.errors import NotFound
from draftdesk.model.sources import Reading, Session, Source
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries._places import blocks
from draftdesk.workspace.records import (
    StoredFile,
    StoredReading,
)


def sources(look: Look) -> list[Source]:
    return look.all(Source)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A source as a list shows it. `submitters` are names."""

    source: Source
    session: Session | None
    snippets: int
    submitters: tuple[str, ...]


def source_lines(look: Look) -> list[SourceLine]:
    """All sources in the order they arrived."""
    known = {session.id: session for session in look.all(Session)}
    counts = dict(look.tuples("SELECT source_id, count(*) FROM snippet GROUP BY source_id"))
    submitters: dict[str, list[str]] = defaultdict(list)
    for source_id, name in look.tuples(
        "SELECT l.source_id, c.name FROM source_submitter l JOIN contributor c ON c.id=l.contributor_id ORDER BY c.seq"
    ):
        submitters[source_id].append(name)
    return [
        SourceLine(
            source=source,
            session=known.get(source.session_id or ""),
            snippets=counts.get(source.id, 0),
            submitters=tuple(submitters.get(source.id, ())),
        )
        for source in look.all(Source)
    ]


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
    """The bytes of a file as received: a source's, a version's."""
    found = look.where(StoredFile, "sha256=?", (sha256,), order="sha256")
    return found[0].bytes if found else None


def reading(look: Look, reading_id: str) -> Reading | None:
    """What a reader found, with its blocks."""
    stored = look.get(StoredReading, reading_id)
    if stored is None:
        return None
    return Reading(
        reader=stored.reader,
        version=stored.version,
        title=stored.title,
        options=stored.options,
        blocks=blocks(look, reading_id),
        warnings=stored.warnings,
    )


def block_counts(look: Look) -> dict[str, int]:
    """How many blocks each reading has."""
    return dict(look.tuples("SELECT reading_id, count(*) FROM block GROUP BY reading_id"))
