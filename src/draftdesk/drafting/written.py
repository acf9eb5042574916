"""A draft, or a version of it, as it is shown for writing: its paragraphs in reading order, and what is counted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model import inline
from draftdesk.model.document import Document
from draftdesk.model.drafts import Draft, Footnote, Paragraph, Reference, Role, Version
from draftdesk.model.holding import Placeholder, counted
from draftdesk.model.numbering import Number, cited, continues
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What follows from the whole text: numbers by paragraph, those of footnotes, what references say, and from how
    many snippets each paragraph came, how many open comments stand on it, and which lines only hold a number."""

    numbers: Mapping[str, Number] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    references: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, int] = field(default_factory=dict)
    comments: Mapping[str, int] = field(default_factory=dict)
    placeholders: Sequence[Placeholder] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The text that lies open. `version` is None for the working draft; of a version nothing ever changes."""

    draft: Draft
    version: Version | None
    paragraphs: Sequence[Paragraph]
    notes: Mapping[str, Footnote]
    references: Mapping[str, Reference]
    counted: Counted


def read_written(look: Look, draft: Draft, version: Version | None = None) -> Written:
    """The working draft, or the version."""
    if version is not None:
        return _read_version(look, draft, version)
    paragraphs = in_order(queries.paragraphs(look, draft.id))
    notes = {each.id: each for each in queries.footnotes(look, draft.id)}
    references = {each.id: each for each in queries.references(look, draft.id)}
    return Written(
        draft=draft,
        version=None,
        paragraphs=paragraphs,
        notes=notes,
        references=references,
        counted=count(look, draft, paragraphs, references.values()),
    )


def count(look: Look, draft: Draft, ordered: Sequence[Paragraph], references: Iterable[Reference]) -> Counted:
    """What follows from these paragraphs, in reading order, of the working draft."""
    number, placeholders = counted(ordered, profile_of(look, draft), queries.held_numbers(look, draft.id))
    texts = {each.id: each.text for each in ordered}
    return Counted(
        numbers=number,
        notes=_numbered_notes(ordered),
        references={
            each.id: number[each.target_id].full or _beginning(texts[each.target_id])
            for each in references
            if each.target_id in number
        },
        sources=queries.source_counts_of_paragraphs(look, draft.id),
        comments=Counter(each.paragraph_id for each in queries.comments(look, draft.id) if not each.resolved),
        placeholders=placeholders,
    )


def _numbered_notes(ordered: Iterable[Paragraph]) -> dict[str, str]:
    found: dict[str, str] = {}
    for paragraph in ordered:
        if "[^" in paragraph.text:
            for name in inline.footnote_ids(paragraph.text):
                found.setdefault(name, str(len(found) + 1))
    return found


def _beginning(text: str) -> str:
    words = inline.plain(text)
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1].rstrip() + "…"


def _references(document: Document) -> dict[str, Reference]:
    """The cross-references of a version whose paragraph is known."""
    targets = dict(document.links)
    return {
        name: Reference(id=name, paragraph_id=line.id, target_id=targets[name])
        for line in document.paragraphs
        if "{ref:" in line.text
        for name in inline.reference_ids(line.text)
        if name in targets
    }


def _read_version(look: Look, draft: Draft, version: Version) -> Written:
    document = queries.version_document(look, version)
    lines = [line for line in document.paragraphs if not is_of_title_block(line.id)]
    paragraphs = [
        Paragraph(
            id=line.id,
            draft_id=draft.id,
            ord=f"{n:08d}",
            role=line.role,
            text=line.text,
            parent_id=line.parent_id,
            language=line.language,
            status=line.status,
            part=line.part,
            cell=line.cell,
        )
        for n, line in enumerate(lines)
    ]
    full: dict[str, str] = {}
    roles: dict[str, Role] = {}
    for line in lines:
        above = line.parent_id or ""
        roles[line.id] = line.role
        full[line.id] = cited(line.number, full.get(above, "") if continues(line.role, roles.get(above)) else "")
    sources: dict[str, int] = {}
    for source in queries.version_sources(look, version.id):
        sources[source.paragraph_id] = sources.get(source.paragraph_id, 0) + 1
    return Written(
        draft=draft,
        version=version,
        paragraphs=paragraphs,
        notes={
            note.id: Footnote(id=note.id, paragraph_id=note.paragraph_id, ord="", text=note.text)
            for note in document.footnotes
        },
        references=_references(document),
        counted=Counted(
            numbers={line.id: Number(line.number, full[line.id], line.depth) for line in lines},
            notes={note.id: note.printed for note in document.footnotes},
            references=dict(document.targets),
            sources=sources,
        ),
    )
