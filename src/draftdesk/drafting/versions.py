"""Issuing a draft: a version is frozen once and for all; a working draft can be taken back to it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from draftdesk.drafting.attribution import Namer, namer
from draftdesk.drafting.commenting import follow_words
from draftdesk.drafting.deciding import mention
from draftdesk.drafting.holding import held_paragraph, hold, hold_as
from draftdesk.drafting.identity import checked_symbol, cleaned
from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.restored import restored_paragraphs
from draftdesk.drafting.standing import AGREED
from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.canonical import checksum
from draftdesk.model.document import PARAGRAPH_END, Document
from draftdesk.model.drafts import (
    Comment,
    Decision,
    Draft,
    DroppedSection,
    Footnote,
    Issue,
    Origin,
    Outcome,
    Provenance,
    Reference,
    Version,
)
from draftdesk.model.errors import NotAllowed
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.ordering import spread
from draftdesk.model.printing import printed
from draftdesk.model.sources import Snippet, Source, Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import VersionFootnote, VersionParagraph, VersionSource, VersionTarget
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace
from draftdesk.writing.content import Front, front_id

_LONGEST_LABEL = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueDetails:
    """What a person says of a version. Date, time and place are printed as given. `job`, `released` and `letter` are
    those of its identity; the rest of that is the draft's."""

    label: str
    symbol: str = ""
    date: str = ""
    time: str = ""
    place: str = ""
    handling: str = ""
    note: str = ""
    job: str = ""
    released: str = ""
    letter: str = ""


def working_document(look: Look, draft: Draft) -> Document:
    """The draft as it stands, with the numbers it would have if it were issued now."""
    return printed(
        draft,
        queries.paragraphs(look, draft.id),
        queries.footnotes(look, draft.id),
        queries.references(look, draft.id),
        profile_of(look, draft),
        queries.held_numbers(look, draft.id),
    )


def freeze(
    tx: Transaction,
    draft: Draft,
    details: IssueDetails,
    *,
    version_id: str | None = None,
    reissues: str | None = None,
) -> Version:
    """Issue the draft as a version, in place of the one with the id `reissues` where that is given. Raises NotAllowed
    where the label is taken or the draft is empty, and NotASymbol.

    Numbers that are held are held from then on as the version has them. The act should have the version's id as its
    subject, so that handing the version out can settle it.
    """
    label = free_label(tx, draft, details.label)
    known = queries.versions(tx, draft.id)
    document = replace(
        working_document(tx, draft),
        label=label,
        symbol=checked_symbol(details.symbol) or draft.symbol,
        date=details.date,
        time=details.time,
        place=details.place,
        handling=details.handling,
    )
    if not document.paragraphs:
        raise NotAllowed(f"“{draft.name}” has no paragraphs yet; assemble or write it first")
    version = Version(
        id=version_id or new_id(),
        draft_id=draft.id,
        label=label,
        title=draft.title,
        symbol=document.symbol,
        language=draft.language,
        date=details.date,
        time=details.time,
        place=details.place,
        handling=details.handling,
        identity=cleaned(replace(draft.identity, job=details.job, released=details.released, letter=details.letter)),
        note=details.note,
        parent_id=known[-1].id if known else None,
        attribution=draft.attribution,
        sha256=checksum(document),
        at=tx.at,
        reissues=reissues,
    )
    tx.insert(version)
    _store(tx, draft, version, document)
    tx.insert_many(source_lines(tx, draft, version.id, document))
    tx.insert(Issue(id=new_id(), draft_id=draft.id, version_id=version.id, label=label))
    if queries.held_numbers(tx, draft.id):
        hold(tx, draft)
    return version


def free_label(look: Look, draft: Draft, wanted: str) -> str:
    """The label as it is stored. Raises NotAllowed where it says nothing, is too long or taken."""
    label = " ".join(printable(wanted).split())
    if not label:
        raise NotAllowed("a version needs a label, such as “Zero draft”")
    if len(label) > _LONGEST_LABEL:
        raise NotAllowed(f"a label has at most {_LONGEST_LABEL} characters, such as “Zero draft”; say more in the note")
    if any(fold(each.label) == fold(label) for each in queries.versions(look, draft.id)):
        raise NotAllowed(f"“{draft.name}” has a version “{label}” already; choose another label")
    return label


def freeze_name(details: IssueDetails) -> str:
    """What Undo calls it to issue the version."""
    return f"Freeze {details.label}"


def freeze_as_act(workspace: Workspace, draft: Draft, details: IssueDetails) -> Version:
    """Issue the draft as an act of its own, which undo takes back until the version has been handed out."""
    version_id = new_id()
    return (
        workspace.act(
            freeze_name(details),
            "Circulate",
            lambda tx: freeze(tx, draft, details, version_id=version_id),
            subject=version_id,
        )
        .result()
        .value
    )


def _store(tx: Transaction, draft: Draft, version: Version, document: Document) -> None:
    own = {paragraph.id: paragraph for paragraph in queries.paragraphs(tx, draft.id)}
    own |= {row.id: held_paragraph(row) for row in queries.held_numbers(tx, draft.id)}
    tx.insert_many(
        VersionParagraph(
            version_id=version.id,
            n=n,
            paragraph_id=line.id,
            parent_id=line.parent_id,
            role=line.role,
            number=line.number,
            depth=line.depth,
            text=line.text,
            language=line.language,
            status=line.status,
            draft_text=line.text if line.stands_for else own[line.id].text,
            section=own[line.id].section,
            label=own[line.id].label,
            part=line.part,
            cell=line.cell,
            alternative_to=own[line.id].alternative_to,
            stands_for=line.stands_for,
        )
        for n, line in enumerate(document.paragraphs)
    )
    tx.insert_many(
        VersionFootnote(
            version_id=version.id,
            number=note.number,
            footnote_id=note.id,
            paragraph_id=note.paragraph_id,
            text=note.text,
        )
        for note in document.footnotes
    )
    targets = dict(document.targets)
    tx.insert_many(
        VersionTarget(
            version_id=version.id,
            reference_id=reference.id,
            paragraph_id=reference.paragraph_id,
            target_id=reference.target_id,
            printed=targets[reference.id],
        )
        for reference in queries.references(tx, draft.id)
        if reference.id in targets
    )


def source_lines(look: Look, draft: Draft, version_id: str, document: Document) -> Iterator[VersionSource]:
    """Where each paragraph came from, in the order of the document, with all that any attribution may print."""
    names: Namer = namer(look)
    snippets = {snippet.id: snippet for snippet in queries.snippets(look)}
    sources = {source.id: source for source in queries.sources(look)}
    people = queries.contributors_of_snippets(look)
    of_paragraph: dict[str, list[Provenance]] = {}
    for each in queries.provenance(look, draft.id):
        of_paragraph.setdefault(each.paragraph_id, []).append(each)
    n = 0
    for line in document.paragraphs:
        for each in of_paragraph.get(line.id, ()):
            snippet = snippets.get(each.snippet_id or "")
            source = sources.get(snippet.source_id) if snippet else None
            contributors = people.get(snippet.id, ()) if snippet else ()
            yield VersionSource(
                version_id=version_id,
                n=n,
                paragraph_id=line.id,
                snippet_id=each.snippet_id,
                reference=snippet.reference if snippet else each.reference,
                source_title=source.title if source else each.source_title,
                contributors=contributors,
                groups=names.by_group(contributors),
                quoted=snippet.quoted if snippet else each.quoted,
                relation=each.relation,
                reason=each.reason,
                page=snippet.page if snippet else None,
                visibility=_stricter(snippet, source),
            )
            n += 1


def _stricter(snippet: Snippet | None, source: Source | None) -> Visibility:
    """Who may see it: what the snippet or its source says, whichever is narrower. What is deleted nobody may."""
    if snippet is None or source is None:
        return Visibility.INTERNAL
    order = (Visibility.CIRCULATE, Visibility.COFACILITATORS, Visibility.INTERNAL)
    return max(snippet.visibility, source.visibility, key=order.index)


# --- restoring ------------------------------------------------------------------------------------------------------


def restore(tx: Transaction, draft: Draft, version: Version) -> None:
    """Make the working draft say again what the version said: same title, same ids, same order, same sources.

    Paragraphs written since then go; the versions stay. Provenance of snippets that were deleted since is kept as their
    reference and words; comments stay on words that are still there. Raises NotAllowed for a version of another draft,
    and where agreed text would change or go.
    """
    require_restorable(tx, draft, version)
    lines = [row for row in queries.version_paragraphs(tx, version.id) if not is_of_title_block(row.paragraph_id)]
    rows = [row for row in lines if row.stands_for is None]
    wanted = {row.paragraph_id for row in rows}
    current = {paragraph.id: paragraph for paragraph in queries.paragraphs(tx, draft.id)}
    _clear(tx, draft, {row.section for row in rows})
    follow_words(tx, list(current.values()), {row.paragraph_id: row.draft_text for row in rows})
    tx.delete(*tx.among(Comment, "paragraph_id", current.keys() - wanted))
    tx.delete(*(each for name, each in current.items() if name not in wanted))
    for paragraph in restored_paragraphs(draft, version, rows, profile_of(tx, draft), current):
        if paragraph.id in current:
            tx.update(paragraph)
        else:
            tx.insert(paragraph)
    tx.update(replace(tx.get(Draft, draft.id) or draft, title=printed_title(tx, version)))
    hold_as(tx, draft, lines)
    _restore_marks(tx, version)
    _restore_provenance(tx, draft, version)


def printed_title(look: Look, version: Version) -> str:
    """The title that stands before the version's paragraphs: "" for what was received with a title block of its own."""
    if version.origin is Origin.FROZEN:
        return version.title
    title = front_id(Front.TITLE)
    rows = queries.version_paragraphs(look, version.id)
    return next((inline.plain(row.text) for row in rows if row.paragraph_id == title), "")


def restore_name(version: Version) -> str:
    """What Undo calls it to restore the version."""
    return f"Restore {version.label}"


def require_restorable(look: Look, draft: Draft, version: Version) -> None:
    """Raises NotAllowed for a version of another draft, and where agreed text would change or go."""
    if version.draft_id != draft.id:
        raise NotAllowed(f"“{version.label}” is no version of “{draft.name}”")
    restored = {row.paragraph_id: row.draft_text for row in queries.version_paragraphs(look, version.id)}
    paragraphs = queries.paragraphs(look, draft.id)
    agreed = [each for each in paragraphs if each.status in AGREED and restored.get(each.id) != each.text]
    if agreed:
        more = f" (and {len(agreed) - 1} more)" if len(agreed) > 1 else ""
        raise NotAllowed(f"“{mention(agreed[0])}”{more} is {agreed[0].status} and would change: reopen it first")


def _clear(tx: Transaction, draft: Draft, sections: Collection[str]) -> None:
    """Everything that hangs on the paragraphs, which the version brings back as it had it, and that those sections
    were deleted."""
    tx.delete(*queries.references(tx, draft.id))
    tx.delete(*queries.footnotes(tx, draft.id))
    tx.delete(*queries.provenance(tx, draft.id))
    tx.delete(*(each for each in tx.all(DroppedSection, draft_id=draft.id) if each.section in sections))


def _restore_marks(tx: Transaction, version: Version) -> None:
    notes = queries.version_footnotes(tx, version.id)
    tx.insert_many(
        Footnote(
            id=note.footnote_id,
            paragraph_id=note.paragraph_id,
            ord=key,
            text=note.text.replace(PARAGRAPH_END, "\n"),
        )
        for note, key in zip(notes, spread(len(notes)), strict=True)
    )
    tx.insert_many(
        Reference(id=target.reference_id, paragraph_id=target.paragraph_id, target_id=target.target_id)
        for target in queries.version_targets(tx, version.id)
    )


def _restore_provenance(tx: Transaction, draft: Draft, version: Version) -> None:
    there = {snippet.id for snippet in queries.snippets(tx)}
    reached: dict[str, str] = {}
    for line in queries.version_sources(tx, version.id):
        known = line.snippet_id if line.snippet_id in there else None
        tx.insert(
            Provenance(
                id=new_id(),
                paragraph_id=line.paragraph_id,
                snippet_id=known,
                relation=line.relation,
                reason=line.reason,
                who=tx.who,
                at=tx.at,
                reference="" if known else line.reference,
                quoted="" if known else line.quoted,
                source_title="" if known else line.source_title,
            )
        )
        if known:
            reached.setdefault(known, line.paragraph_id)
    decided = {decision.snippet_id: decision for decision in queries.decisions(tx, draft.id)}
    for name, decision in decided.items():
        if name not in reached and decision.outcome in {Outcome.PLACED, Outcome.MERGED}:
            tx.delete(decision)
    for name, paragraph in reached.items():
        before = decided.get(name)
        if before is None:
            tx.insert(
                Decision(
                    id=new_id(),
                    draft_id=draft.id,
                    snippet_id=name,
                    outcome=Outcome.PLACED,
                    into=paragraph,
                    who=tx.who,
                    at=tx.at,
                )
            )
        elif before.into != paragraph or before.outcome not in {Outcome.PLACED, Outcome.MERGED}:
            tx.update(replace(before, outcome=Outcome.PLACED, into=paragraph, reason="", who=tx.who, at=tx.at))
