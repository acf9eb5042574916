"""A version that comes back as a file: read, paired with the version before, and listed like one frozen here.

Reading and comparing take time and touch nothing: `receive` runs anywhere. Storing is one act: `add_version`.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftdesk.comparing.compare import compare
from draftdesk.drafting.received_rows import storable
from draftdesk.drafting.received_version import Before, VersionRows
from draftdesk.drafting.texts import text_of_document
from draftdesk.drafting.title_block import only_the_text
from draftdesk.drafting.versions import IssueDetails, free_label, source_lines, working_document
from draftdesk.drafting.without_annex import without_annex
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable
from draftdesk.model.canonical import checksum
from draftdesk.model.comparison import Comparison, Text
from draftdesk.model.drafts import Draft, Issue, Origin, Version
from draftdesk.model.errors import NotAllowed
from draftdesk.model.ids import new_id
from draftdesk.reading.texts import read_text
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import StoredFile, VersionSource
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file that was read and compared with the version before, or with the working draft where there is none.

    Nothing is stored yet. `warnings` are lines fit to show.
    """

    file_name: str
    content: bytes
    text: Text
    before: Text
    comparison: Comparison
    warnings: tuple[str, ...] = ()


def receive(look: Look, draft: Draft, content: bytes, file_name: str, progress: Progress) -> Received:
    """Read a Word, PDF or text file that is to become a version of the draft; masthead, cover letter and annex of
    sources that it was handed out with are no part of it. Raises UnreadableFile, and NotAllowed where it says
    nothing."""
    read = read_text(content, file_name, progress).text
    passages = only_the_text([storable(each) for each in read.passages])
    text = replace(read, passages=without_annex(passages))
    is_whole = len(text.passages) == len(passages)
    if not any(passage.text.strip() for passage in text.passages):
        raise NotAllowed(f"{file_name} holds no text: give the file that has the draft's words")
    before = _text_before(look, draft)
    return Received(
        file_name=file_name,
        content=content,
        text=text,
        before=before,
        comparison=compare(before.passages, text.passages, progress),
        warnings=read.warnings if is_whole else (*read.warnings, "the annex of sources in it was left out"),
    )


def add_version(
    tx: Transaction, draft: Draft, received: Received, details: IssueDetails, *, version_id: str | None = None
) -> Version:
    """List what was received as a version of the draft, under the rules of a freeze. Raises NotAllowed where the label
    is taken.

    A paragraph that is one of the version before keeps its id; see `pairing` for what is doubtful. The working draft
    stays as it is: `restore` takes the version over. The act should have the version's id as its subject, so that
    handing the version out can settle it.
    """
    label = free_label(tx, draft, details.label)
    before = _before(tx, draft)
    if before.text != received.before:  # something was done since the file was compared
        again = compare(before.text.passages, received.text.passages)
        received = replace(received, before=before.text, comparison=again)
    made = VersionRows(version_id or new_id(), details, before, received.text.passages, received.comparison)
    file = StoredFile(
        sha256=hashlib.sha256(received.content).hexdigest(), size=len(received.content), bytes=received.content
    )
    language = received.text.language or draft.language
    version = Version(
        id=made.version_id,
        draft_id=draft.id,
        label=label,
        title=printable(received.text.title) or draft.title,
        symbol=details.symbol,
        language=language,
        date=details.date,
        time=details.time,
        place=details.place,
        handling=details.handling,
        note=details.note,
        origin=Origin.RECEIVED,
        parent_id=before.version.id if before.version else None,
        attribution=before.version.attribution if before.version else draft.attribution,
        at=tx.at,
        file_name=received.file_name,
        file_sha256=file.sha256,
    )
    rows, notes, targets = made.paragraphs(), made.footnotes(), made.targets()
    tx.insert(file)
    tx.insert(replace(version, sha256=checksum(queries.document_of_rows(version, rows, notes, targets))))
    tx.insert_many(rows)
    tx.insert_many(notes)
    tx.insert_many(targets)
    tx.insert_many(made.pairs())
    tx.insert_many(made.sources(before.sources))
    tx.insert(Issue(id=new_id(), draft_id=draft.id, version_id=version.id, label=label))
    stored = tx.get(Version, version.id)
    if stored is None:
        raise AssertionError("what was inserted is there")
    return stored


def add_version_name(details: IssueDetails) -> str:
    """What Undo calls it to add a received version."""
    return f"Add version {' '.join(details.label.split())}"


def add_version_as_act(workspace: Workspace, draft: Draft, received: Received, details: IssueDetails) -> Version:
    """Add the received version as an act of its own, which undo takes back until the version has been handed out."""
    version_id = new_id()
    return (
        workspace.act(
            add_version_name(details),
            "Circulate",
            lambda tx: add_version(tx, draft, received, details, version_id=version_id),
            subject=version_id,
        )
        .result()
        .value
    )


# --- what it is paired with -----------------------------------------------------------------------------------------


def _text_before(look: Look, draft: Draft) -> Text:
    known = queries.versions(look, draft.id)
    document = queries.version_document(look, known[-1]) if known else working_document(look, draft)
    return text_of_document(document, document.label)


def _before(look: Look, draft: Draft) -> Before:
    known = queries.versions(look, draft.id)
    version = known[-1] if known else None
    if version is not None:
        document = queries.version_document(look, version)
        rows = queries.version_paragraphs(look, version.id)
        held = {row.paragraph_id: (row.section, row.label) for row in rows}
        sources: Sequence[VersionSource] = queries.version_sources(look, version.id)
    else:
        document = working_document(look, draft)
        held = {each.id: (each.section, each.label) for each in queries.paragraphs(look, draft.id)}
        sources = list(source_lines(look, draft, "", document))
    text = text_of_document(document, document.label)
    return Before(version=version, document=document, text=text, held=held, sources=sources)
