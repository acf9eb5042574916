"""A version that comes back as a file: read, paired with the version before, and listed like one frozen here.

Reading and comparing take time and touch nothing: `receive` runs anywhere. Storing is one act: `add_version`.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.comparing.compare import compare
from draftdesk.comparing.doubts import doubtful, likeness
from draftdesk.drafting.circulating import WORKING
from draftdesk.drafting.pairing import Came, came_from
from draftdesk.drafting.received_rows import (
    Called,
    Standing,
    Stands,
    called_footnotes,
    footnote_text,
    inline_text,
    standings,
    storable,
)
from draftdesk.drafting.relinking import relinked
from draftdesk.drafting.texts import text_of_document
from draftdesk.drafting.title_block import is_of_title_block, received_title_block, title_block_id
from draftdesk.drafting.versions import IssueDetails, free_label, source_lines, working_document
from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.canonical import checksum
from draftdesk.model.comparison import ChangeKind, Comparison, Part, Passage, Text
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Draft, Issue, Origin, Role, Status, Version
from draftdesk.model.errors import NotAllowed
from draftdesk.model.ids import new_id
from draftdesk.reading.texts import read_text
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import (
    StoredFile,
    VersionFootnote,
    VersionPair,
    VersionParagraph,
    VersionSource,
    VersionTarget,
)
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace
from draftdesk.writing.content import Front

_WHOLE = 100


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
    """Read a Word, PDF or text file that is to become a version of the draft. Raises UnreadableFile, and NotAllowed
    where it says nothing."""
    read = read_text(content, file_name, progress).text
    text = replace(read, passages=tuple(map(storable, read.passages)))
    if not any(passage.text.strip() for passage in text.passages):
        raise NotAllowed(f"{file_name} holds no text: give the file that has the draft's words")
    before = _text_before(look, draft)
    return Received(
        file_name=file_name,
        content=content,
        text=text,
        before=before,
        comparison=compare(before.passages, text.passages, progress),
        warnings=read.warnings,
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
    made = _Made(draft, before, received, details, version_id or new_id())
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Before:
    """The version before, or the working draft: its document and text, and what the draft holds of its paragraphs."""

    version: Version | None
    document: Document
    text: Text
    held: Mapping[str, tuple[str, str]]
    sources: Sequence[VersionSource]


def _text_before(look: Look, draft: Draft) -> Text:
    known = queries.versions(look, draft.id)
    document = queries.version_document(look, known[-1]) if known else working_document(look, draft)
    return text_of_document(document, document.label)


def _before(look: Look, draft: Draft) -> _Before:
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
    return _Before(version=version, document=document, text=text, held=held, sources=sources)


# --- its rows -------------------------------------------------------------------------------------------------------


class _Made:
    """The rows of a received version, made from its text and what became of each paragraph of the version before."""

    def __init__(
        self, draft: Draft, before: _Before, received: Received, details: IssueDetails, version_id: str
    ) -> None:
        self.version_id = version_id
        self._draft = draft
        self._before = before
        self._comparison = received.comparison
        self._passages = received.text.passages
        self._known = {each.id: each for each in before.document.paragraphs}
        self._known_notes = {each.id for each in before.document.footnotes}
        self._came = came_from(received.comparison)
        self._kinds = {b: change.kind for change in received.comparison.changes for b in change.b}
        self._notes = called_footnotes(self._passages)
        in_notes = {at for note in self._notes for at in note.passages}
        self._rows = [at for at in range(len(self._passages)) if at not in in_notes]
        self._title_block = received_title_block(
            before.text.passages,
            self._passages,
            {at: each.places for at, each in self._came.items()},
            _given(details),
        )
        self._ids = {at: self._id(at) for at in self._rows}
        self._note_ids = [self._note_id(note) for note in self._notes]
        self._standings = self._stood()
        self._linked = relinked(before.document, received.comparison, self._ids)

    def paragraphs(self) -> list[VersionParagraph]:
        return [self._paragraph(n, at) for n, at in enumerate(self._rows)]

    def footnotes(self) -> list[VersionFootnote]:
        """Numbered as printed where that can be, else in their order, with what was printed as their mark."""
        printed = [note.mark for note in self._notes]
        plain = all(mark.isascii() and mark.isdecimal() and str(int(mark)) == mark for mark in printed)
        keep = plain and len(set(printed)) == len(printed)
        found = [
            VersionFootnote(
                version_id=self.version_id,
                number=int(note.mark) if keep else n,
                footnote_id=name,
                paragraph_id=self._ids[note.calls[0][0]],
                text=footnote_text([self._passages[at] for at in note.passages]),
                mark="" if keep or note.mark == str(n) else note.mark,
            )
            for n, (note, name) in enumerate(zip(self._notes, self._note_ids, strict=True), 1)
        ]
        return sorted(found, key=lambda note: note.number)

    def targets(self) -> list[VersionTarget]:
        return [
            VersionTarget(
                version_id=self.version_id,
                reference_id=each.reference_id,
                paragraph_id=self._ids[each.at],
                target_id=each.target_id,
                printed=self._passages[each.at].text[each.start : each.end],
            )
            for each in self._linked
        ]

    def pairs(self) -> list[VersionPair]:
        """Where each paragraph came from, with the doubts about it."""
        doubts = {b: each for each in doubtful(self._comparison) for b in self._comparison.changes[each.change].b}
        found = []
        for n, at in enumerate(self._rows):
            doubt = doubts.get(at) if at not in self._title_block else None
            names = [name for place in self._places(at) if (name := self._known_id(place))]
            if not names and (doubt is None or not self._alternatives(doubt.others)):
                continue
            pair = VersionPair(
                version_id=self.version_id,
                n=n,
                k=0,
                predecessor_id=None,
                kind=self._kinds[at],
                likeness=self._likeness(at) if names else 0,
                doubt=doubt.doubt if doubt else None,
                alternatives=self._alternatives(doubt.others) if doubt else (),
            )
            found.append(replace(pair, predecessor_id=names[0] if names else None))
            found += [
                replace(pair, k=k, predecessor_id=name, doubt=None, alternatives=())
                for k, name in enumerate(names[1:], 1)
            ]
        return found

    def sources(self, lines: Sequence[VersionSource]) -> Iterator[VersionSource]:
        """Where the paragraphs of the version before came from: its pairing tells whose they are now."""
        wanted = {name for at in self._rows for place in self._places(at) if (name := self._known_id(place))}
        n = 0
        for line in lines:
            if line.paragraph_id in wanted:
                yield replace(line, version_id=self.version_id, n=n)
                n += 1

    # --- one paragraph

    def _paragraph(self, n: int, at: int) -> VersionParagraph:
        passage, standing = self._passages[at], self._standings[at]
        text = inline_text(passage.text, passage.marks, list(self._stands(at)))
        before = self._predecessor(at)
        section, label = self._before.held.get(self._ids[at], ("", ""))
        return VersionParagraph(
            version_id=self.version_id,
            n=n,
            paragraph_id=self._ids[at],
            parent_id=self._ids[standing.above] if standing.above is not None else None,
            role=standing.role,
            number=passage.number,
            depth=standing.depth,
            text=text,
            language=before.language if before else "",
            status=before.status if before and _says_same(before, passage, self._before.document) else Status.OPEN,
            draft_text=text,
            section=section,
            label=label if before and before.role is standing.role else "",
            part=passage.part,
            cell=passage.cell,
        )

    def _stands(self, at: int) -> Iterator[Stands]:
        for note, name in zip(self._notes, self._note_ids, strict=True):
            for place, character in note.calls:
                if place == at:
                    yield Stands(character, character, inline.Run(footnote=name))
        for each in self._linked:
            if each.at == at:
                yield Stands(each.start, each.end, inline.Run(reference=each.reference_id))

    def _places(self, at: int) -> tuple[int, ...]:
        if at in self._title_block:
            return ()
        came = self._came.get(at)
        return came.places if came else ()

    def _known_id(self, place: int) -> str | None:
        """The id of a paragraph of the version before, None for lines of its title block and its footnotes."""
        name = self._comparison.a[place].paragraph_id
        return name if name in self._known and not is_of_title_block(name) else None

    def _id(self, at: int) -> str:
        if at in self._title_block:
            return self._title_block[at]
        came: Came | None = self._came.get(at)
        kept = self._known_id(came.places[0]) if came and came.keeps else None
        return kept or new_id()

    def _note_id(self, note: Called) -> str:
        came = self._came.get(note.passages[0]) if note.passages else None
        name = self._comparison.a[came.places[0]].paragraph_id if came and came.keeps else None
        return name if name is not None and name in self._known_notes else new_id()

    def _predecessor(self, at: int) -> PrintedParagraph | None:
        places = self._places(at)
        return self._known.get(self._known_id(places[0]) or "") if places else None

    def _stood(self) -> dict[int, Standing]:
        rows = [at for at in self._rows if at not in self._title_block]
        known = [before.role if (before := self._predecessor(at)) else None for at in rows]
        found = standings([self._passages[at] for at in rows], known)
        places = dict(enumerate(rows))
        title = title_block_id(Front.TITLE)
        above = {
            at: Standing(Role.TITLE if name == title else Role.NOTE, 0, None) for at, name in self._title_block.items()
        }
        return above | {
            places[n]: replace(each, above=None if each.above is None else places[each.above])
            for n, each in enumerate(found)
        }

    def _alternatives(self, places: Sequence[int]) -> tuple[str, ...]:
        return tuple(name for place in places if (name := self._known_id(place)))

    def _likeness(self, at: int) -> int:
        if self._kinds[at] in {ChangeKind.UNCHANGED, ChangeKind.MOVED}:
            return _WHOLE
        before = [self._comparison.a[place] for place in self._places(at)]
        return round(_WHOLE * likeness(before, [self._passages[at]], silent))


def _given(details: IssueDetails) -> Iterator[tuple[Front, str]]:
    """What a title block may say of the version."""
    yield from ((Front.LABEL, details.label), (Front.LABEL, WORKING))
    yield Front.DATE, ", ".join(part for part in (details.date, details.time, details.place) if part.strip())
    yield from ((Front.SYMBOL, details.symbol), (Front.HANDLING, details.handling))


def _says_same(before: PrintedParagraph, passage: Passage, document: Document) -> bool:
    if before.role is Role.TITLE or passage.part is not Part.BODY:
        return False
    (said,) = text_of_document(
        Document(title="", paragraphs=(before,), targets=document.targets, as_received=True), ""
    ).passages or (Passage(text=""),)
    return said.text == passage.text
