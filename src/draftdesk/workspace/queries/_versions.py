"""Versions as they were issued."""

from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import (
    Version,
)
from draftdesk.model.errors import NotFound
from draftdesk.model.folding import fold
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import (
    VersionFootnote,
    VersionParagraph,
    VersionSource,
    VersionTarget,
)
from draftdesk.workspace.rows import codec


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
