"""Writing the draft: insert, edit, split, merge, move, promote, delete. Ids, provenance and notes follow the words.

Every function runs inside one act and returns the paragraphs as they now stand. Agreed text refuses to change until
it is reopened.
"""

from collections.abc import Sequence
from dataclasses import replace

from draftdesk.model import inline
from draftdesk.model.drafts import (
    Decision,
    Draft,
    DroppedSection,
    Footnote,
    Outcome,
    Paragraph,
    Provenance,
    Reference,
    Relation,
    Role,
    Status,
)
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.folding import matching_key
from draftdesk.model.ids import new_id
from draftdesk.model.ordering import between
from draftdesk.model.printing import without_ending
from draftdesk.model.sources import Snippet
from draftdesk.model.tree import children, in_order
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction

_LOCKED = {Status.AD_REF, Status.AGREED}
_HEADINGS = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4)
DELETED_REFERENCE = "[reference deleted]"


# --- paragraphs -----------------------------------------------------------------------------------------------------


def insert_paragraph(
    tx: Transaction,
    draft: Draft,
    text: str,
    *,
    role: Role = Role.OPERATIVE,
    parent_id: str | None = None,
    after: str | None = None,
) -> Paragraph:
    """A new paragraph under `parent_id` (None: at the top), after its sibling `after` (None: first)."""
    paragraph = Paragraph(
        id=new_id(),
        draft_id=draft.id,
        ord=_place(tx, draft.id, parent_id, after),
        role=role,
        text=text,
        parent_id=parent_id,
    )
    _require_marks(tx, paragraph)
    tx.insert(paragraph)
    return paragraph


def insert_snippet(
    tx: Transaction,
    draft: Draft,
    snippet: Snippet,
    *,
    role: Role = Role.OPERATIVE,
    parent_id: str | None = None,
    after: str | None = None,
) -> Paragraph:
    """A new paragraph that says what the snippet says, and knows that it came from it."""
    text = inline.escape(without_ending(snippet.text))
    paragraph = insert_paragraph(tx, draft, text, role=role, parent_id=parent_id, after=after)
    link(tx, paragraph, snippet, Relation.VERBATIM)
    decide(tx, draft.id, snippet.id, Outcome.PLACED, into=paragraph.id)
    return paragraph


def edit(tx: Transaction, paragraph_id: str, text: str) -> Paragraph:
    """Change the words. Footnotes and references whose marks are gone from the text go with them."""
    before = _open(tx, paragraph_id)
    if before.text == text:
        return before
    after = replace(before, text=text, edited=True)
    _require_marks(tx, after)
    tx.update(after)
    for note in tx.all(Footnote, paragraph_id=before.id):
        if note.id not in inline.footnote_ids(text):
            tx.delete(note)
    for reference in tx.all(Reference, paragraph_id=before.id):
        if reference.id not in inline.reference_ids(text):
            tx.delete(reference)
    for source in tx.all(Provenance, paragraph_id=before.id):
        if source.relation is Relation.VERBATIM and matching_key(inline.plain(text)) not in _key_of(tx, source):
            tx.update(replace(source, relation=Relation.ADAPTED))
    return after


def split(tx: Transaction, paragraph_id: str, at: int) -> tuple[Paragraph, Paragraph]:
    """Two paragraphs of one, after `at` characters of what it says.

    The first half keeps the id. What stood under the paragraph stands under the second half, which it now follows.
    Provenance follows both; notes and references go with their marks.
    """
    whole = _open(tx, paragraph_id)
    first_text, second_text = inline.cut(whole.text, at)
    first = replace(whole, text=first_text, edited=True)
    second = replace(
        whole,
        id=new_id(),
        text=second_text,
        edited=True,
        section="",
        similar_to=None,
        ord=_place(tx, whole.draft_id, whole.parent_id, whole.id),
    )
    tx.update(first)
    tx.insert(second)
    for child in tx.all(Paragraph, parent_id=whole.id):
        tx.update(replace(child, parent_id=second.id))
    _take_marks(tx, second)
    for source in tx.all(Provenance, paragraph_id=whole.id):
        tx.insert(replace(source, id=new_id(), paragraph_id=second.id, start=None, end=None))
    return first, second


def merge(tx: Transaction, first_id: str, second_id: str) -> Paragraph:
    """One paragraph of two: the first keeps its id, and takes the second's words, notes, sources and sub-paragraphs."""
    first, second = _open(tx, first_id), _open(tx, second_id)
    if first.id == second.id or first.draft_id != second.draft_id:
        raise NotAllowed("only two paragraphs of one draft can be merged")
    if second.id in _above(tx, first):
        raise NotAllowed("a paragraph cannot be merged into one that stands under it")
    text = " ".join(each for each in (first.text.rstrip(), second.text.lstrip()) if each)
    merged = replace(first, text=text, edited=True)
    tx.update(merged)
    _take_marks(tx, merged)
    for reference in tx.all(Reference, target_id=second.id):
        tx.update(replace(reference, target_id=first.id))
    own = {source.snippet_id for source in tx.all(Provenance, paragraph_id=first.id)}
    for source in tx.all(Provenance, paragraph_id=second.id):
        if source.snippet_id is not None and source.snippet_id in own:
            tx.delete(source)
        else:
            tx.update(replace(source, paragraph_id=first.id))
    for decision in tx.all(Decision, into=second.id):
        tx.update(replace(decision, into=first.id))
    _adopt(tx, second, first)
    for near in tx.all(Paragraph, similar_to=second.id):
        tx.update(replace(near, similar_to=None if near.id == first.id else first.id))
    tx.delete(second)
    return tx.get(Paragraph, first.id) or merged


def move(tx: Transaction, paragraph_id: str, *, parent_id: str | None, after: str | None) -> Paragraph:
    """Put a paragraph, with all that stands under it, under another parent and after that sibling (None: first)."""
    paragraph = _known(tx, paragraph_id)
    if parent_id is not None:
        parent = _known(tx, parent_id)
        if parent.draft_id != paragraph.draft_id or paragraph.id in {parent.id, *_above(tx, parent)}:
            raise NotAllowed("a paragraph cannot be moved under itself or into another draft")
    moved = replace(paragraph, parent_id=parent_id, ord=_place(tx, paragraph.draft_id, parent_id, after, paragraph.id))
    tx.update(moved)
    return moved


def promote(tx: Transaction, paragraph_id: str) -> Paragraph:
    """One level up: (i) becomes (b), (b) becomes a paragraph, a heading gets larger; it follows what it stood under."""
    paragraph = _open(tx, paragraph_id)
    parent = None if paragraph.parent_id is None else tx.get(Paragraph, paragraph.parent_id)
    level = paragraph.role.heading_level
    if level:
        if level == 1 or parent is None:
            raise NotAllowed("a heading of the first level cannot be promoted")
        role = _HEADINGS[level - 2]
    elif paragraph.role is not Role.SUB_PARAGRAPH or parent is None:
        raise NotAllowed("only sub-paragraphs and headings can be promoted")
    else:
        role = Role.SUB_PARAGRAPH if parent.role is Role.SUB_PARAGRAPH else Role.OPERATIVE
        if parent.role.heading_level:  # it already stands right under its heading
            changed = replace(paragraph, role=Role.OPERATIVE)
            tx.update(changed)
            return changed
    promoted = replace(
        paragraph,
        role=role,
        parent_id=parent.parent_id,
        ord=_place(tx, paragraph.draft_id, parent.parent_id, parent.id),
    )
    tx.update(promoted)
    return promoted


def demote(tx: Transaction, paragraph_id: str) -> Paragraph:
    """One level down, under the sibling before it."""
    paragraph = _open(tx, paragraph_id)
    siblings = children(queries.paragraphs(tx, paragraph.draft_id))[_parent_key(tx, paragraph)]
    at = next(count for count, each in enumerate(siblings) if each.id == paragraph.id)
    level = paragraph.role.heading_level
    before = [each for each in siblings[:at] if bool(each.role.heading_level) == bool(level)]
    if not before:
        raise NotAllowed("there is nothing before it that it could stand under")
    if level >= len(_HEADINGS):
        raise NotAllowed("a heading of the fourth level cannot be demoted")
    role = _HEADINGS[level] if level else Role.SUB_PARAGRAPH
    under = children(queries.paragraphs(tx, paragraph.draft_id)).get(before[-1].id, ())
    last = under[-1].id if under else None
    demoted = replace(
        paragraph, role=role, parent_id=before[-1].id, ord=_place(tx, paragraph.draft_id, before[-1].id, last)
    )
    tx.update(demoted)
    return demoted


def delete(tx: Transaction, paragraph_id: str, reason: str = "Paragraph deleted") -> tuple[Paragraph, ...]:
    """Take a paragraph away with all that stands under it, and return what was taken.

    A snippet that no other paragraph holds is set aside, with the reason. A section stays away when the draft is
    assembled again. References to a deleted paragraph say so in the text.
    """
    top = _known(tx, paragraph_id)
    everything = queries.paragraphs(tx, top.draft_id)
    gone = _with_all_under(top, everything)
    if locked := [each for each in gone if each.status in _LOCKED]:
        raise NotAllowed(f"“{_words(locked[0])}” is {locked[0].status}: reopen it first")
    ids = {each.id for each in gone}
    for paragraph in gone:
        _forget(tx, paragraph, ids, reason)
    for near in everything:
        if near.similar_to in ids and near.id not in ids:
            tx.update(replace(near, similar_to=None))
    for paragraph in reversed(gone):
        tx.delete(paragraph)
    return tuple(gone)


# --- what hangs on them ---------------------------------------------------------------------------------------------


def add_footnote(tx: Transaction, paragraph_id: str, at: int, text: str) -> Footnote:
    """A footnote whose mark stands after `at` characters of what the paragraph says."""
    paragraph = _open(tx, paragraph_id)
    note = Footnote(id=new_id(), paragraph_id=paragraph.id, ord=between(None, None), text=text)
    tx.insert(note)
    tx.update(replace(paragraph, text=_with_mark(paragraph.text, at, inline.Run(footnote=note.id)), edited=True))
    return note


def edit_footnote(tx: Transaction, footnote_id: str, text: str) -> Footnote:
    note = tx.get(Footnote, footnote_id)
    if note is None:
        raise NotFound("that footnote is no longer there")
    _open(tx, note.paragraph_id)
    changed = replace(note, text=text)
    tx.update(changed)
    return changed


def add_reference(tx: Transaction, paragraph_id: str, at: int, target_id: str) -> Reference:
    """A cross-reference after `at` characters of what the paragraph says; it prints the target's number."""
    paragraph = _open(tx, paragraph_id)
    target = _known(tx, target_id)
    if target.draft_id != paragraph.draft_id:
        raise NotAllowed("a cross-reference points at a paragraph of the same draft")
    reference = Reference(id=new_id(), paragraph_id=paragraph.id, target_id=target.id)
    tx.insert(reference)
    tx.update(replace(paragraph, text=_with_mark(paragraph.text, at, inline.Run(reference=reference.id)), edited=True))
    return reference


def set_status(
    tx: Transaction, paragraph_id: str, status: Status, *, date: str | None = None, meeting: str = ""
) -> Paragraph:
    """How far a paragraph is agreed. Going back from agreed is `reopen`."""
    paragraph = _open(tx, paragraph_id)
    agreed = matching_key(inline.plain(paragraph.text)) if status in _LOCKED else ""
    changed = replace(paragraph, status=status, status_date=date, status_meeting=meeting, status_hash=agreed)
    tx.update(changed)
    return changed


def reopen(tx: Transaction, paragraph_id: str) -> Paragraph:
    """Make agreed text open again, so that it can be changed."""
    paragraph = _known(tx, paragraph_id)
    changed = replace(paragraph, status=Status.OPEN, status_date=None, status_meeting="", status_hash="")
    tx.update(changed)
    return changed


def link(tx: Transaction, paragraph: Paragraph, snippet: Snippet, relation: Relation, reason: str = "") -> Provenance:
    """Say that the paragraph came from the snippet."""
    source = Provenance(
        id=new_id(),
        paragraph_id=paragraph.id,
        snippet_id=snippet.id,
        relation=relation,
        reason=reason,
        who=tx.who,
        at=tx.at,
    )
    tx.insert(source)
    return source


def decide(
    tx: Transaction,
    draft_id: str,
    snippet_id: str,
    outcome: Outcome,
    *,
    into: str | None = None,
    section: str = "",
    reason: str = "",
) -> Decision:
    """Say what became of a snippet in a draft; what was decided before is replaced."""
    known = tx.all(Decision, draft_id=draft_id, snippet_id=snippet_id)
    decision = Decision(
        id=known[0].id if known else new_id(),
        draft_id=draft_id,
        snippet_id=snippet_id,
        outcome=outcome,
        section=section,
        into=into,
        reason=reason,
        who=tx.who,
        at=tx.at,
    )
    if known:
        tx.update(decision)
    else:
        tx.insert(decision)
    return decision


def set_aside(tx: Transaction, draft: Draft, snippet: Snippet, reason: str) -> Decision:
    """Keep a snippet out of the draft, and say why. It must not be in it."""
    _require_unplaced(tx, draft, snippet)
    return decide(tx, draft.id, snippet.id, Outcome.SET_ASIDE, reason=reason)


def park(tx: Transaction, draft: Draft, snippet: Snippet, section: str, reason: str = "") -> Decision:
    """Hold a snippet for a section of the draft without writing it yet."""
    _require_unplaced(tx, draft, snippet)
    return decide(tx, draft.id, snippet.id, Outcome.PARKED, section=section, reason=reason)


def take_up(tx: Transaction, draft: Draft, snippets: Sequence[Snippet]) -> None:
    """Forget that snippets were set aside or parked: assembling may place them again."""
    for snippet in snippets:
        for decision in tx.all(Decision, draft_id=draft.id, snippet_id=snippet.id):
            if decision.outcome in {Outcome.SET_ASIDE, Outcome.PARKED}:
                tx.delete(decision)


# --- inside ---------------------------------------------------------------------------------------------------------


def _known(tx: Transaction, paragraph_id: str) -> Paragraph:
    paragraph = tx.get(Paragraph, paragraph_id)
    if paragraph is None:
        raise NotFound("that paragraph is no longer in the draft")
    return paragraph


def _open(tx: Transaction, paragraph_id: str) -> Paragraph:
    paragraph = _known(tx, paragraph_id)
    if paragraph.status in _LOCKED:
        raise NotAllowed(f"“{_words(paragraph)}” is {paragraph.status}: reopen it first")
    return paragraph


def _words(paragraph: Paragraph) -> str:
    text = inline.plain(paragraph.text)
    return text if len(text) <= 40 else text[:39] + "…"


def _place(tx: Transaction, draft_id: str, parent_id: str | None, after: str | None, moving: str | None = None) -> str:
    """The order key that puts a paragraph under the parent, after that sibling."""
    siblings = [each for each in children(queries.paragraphs(tx, draft_id)).get(parent_id, ()) if each.id != moving]
    if after is None:
        return between(None, siblings[0].ord if siblings else None)
    for at, sibling in enumerate(siblings):
        if sibling.id == after:
            following = next((each.ord for each in siblings[at + 1 :] if each.ord > sibling.ord), None)
            return between(sibling.ord, following)
    raise NotFound("the paragraph it should follow is no longer there")


def _parent_key(tx: Transaction, paragraph: Paragraph) -> str | None:
    return paragraph.parent_id if paragraph.parent_id and tx.get(Paragraph, paragraph.parent_id) else None


def _above(tx: Transaction, paragraph: Paragraph) -> list[str]:
    """The ids of what the paragraph stands under, from its parent up."""
    found: list[str] = []
    parent_id = paragraph.parent_id
    while parent_id is not None and parent_id not in found:
        found.append(parent_id)
        parent = tx.get(Paragraph, parent_id)
        parent_id = parent.parent_id if parent else None
    return found


def _with_all_under(top: Paragraph, everything: Sequence[Paragraph]) -> list[Paragraph]:
    under = {top.id}
    found = [top]
    for paragraph in in_order(everything):
        if paragraph.parent_id in under:
            under.add(paragraph.id)
            found.append(paragraph)
    return found


def _adopt(tx: Transaction, old: Paragraph, new: Paragraph) -> None:
    """What stood under the old parent follows what stands under the new one."""
    last: str | None = None
    for child in children(queries.paragraphs(tx, new.draft_id)).get(new.id, ()):
        last = child.ord if child.id != old.id else last
    for child in children(queries.paragraphs(tx, old.draft_id)).get(old.id, ()):
        last = between(last, None)
        tx.update(replace(child, parent_id=new.id, ord=last))


def _take_marks(tx: Transaction, paragraph: Paragraph) -> None:
    """Notes and references belong to the paragraph whose text holds their marks."""
    for note_id in inline.footnote_ids(paragraph.text):
        note = tx.get(Footnote, note_id)
        if note is not None and note.paragraph_id != paragraph.id:
            tx.update(replace(note, paragraph_id=paragraph.id))
    for reference_id in inline.reference_ids(paragraph.text):
        reference = tx.get(Reference, reference_id)
        if reference is not None and reference.paragraph_id != paragraph.id:
            tx.update(replace(reference, paragraph_id=paragraph.id))


def _require_marks(tx: Transaction, paragraph: Paragraph) -> None:
    """A mark in the text stands for a note or reference of this paragraph, or the text is refused."""
    notes = {note.id for note in tx.all(Footnote, paragraph_id=paragraph.id)}
    pointers = {reference.id for reference in tx.all(Reference, paragraph_id=paragraph.id)}
    if set(inline.footnote_ids(paragraph.text)) - notes or set(inline.reference_ids(paragraph.text)) - pointers:
        raise NotAllowed("the text holds the mark of a footnote or reference that this paragraph does not have")


def _with_mark(text: str, at: int, mark: inline.Run) -> str:
    pieces: list[inline.Run] = []
    left = at
    placed = False
    for run in inline.runs(text):
        size = len(run.text) or 1
        if not placed and left < size and run.text:
            pieces += [replace(run, text=run.text[:left])] if left > 0 else []
            pieces += [mark, replace(run, text=run.text[max(left, 0) :])]
            placed = True
        elif not placed and left <= 0:
            pieces += [mark, run]
            placed = True
        else:
            pieces.append(run)
        left -= size
    return inline.from_runs(pieces if placed else [*pieces, mark])


def _key_of(tx: Transaction, source: Provenance) -> set[str]:
    snippet = None if source.snippet_id is None else tx.get(Snippet, source.snippet_id)
    return set() if snippet is None else {matching_key(snippet.text), matching_key(snippet.quoted)}


def _forget(tx: Transaction, paragraph: Paragraph, ids: set[str], reason: str) -> None:
    """Everything that hangs on a paragraph that is about to go, except the paragraph."""
    for note in tx.all(Footnote, paragraph_id=paragraph.id):
        tx.delete(note)
    for reference in tx.all(Reference, paragraph_id=paragraph.id):
        tx.delete(reference)
    for reference in tx.all(Reference, target_id=paragraph.id):
        pointing = tx.get(Paragraph, reference.paragraph_id)
        tx.delete(reference)
        if pointing is not None and pointing.id not in ids:
            mark = f"{{ref:{reference.id}}}"
            tx.update(replace(pointing, text=pointing.text.replace(mark, inline.escape(DELETED_REFERENCE))))
    for source in tx.all(Provenance, paragraph_id=paragraph.id):
        tx.delete(source)
    for decision in tx.all(Decision, into=paragraph.id):
        elsewhere = _elsewhere(tx, decision, ids)
        if elsewhere is None:
            tx.update(replace(decision, outcome=Outcome.SET_ASIDE, into=None, reason=reason, who=tx.who, at=tx.at))
        else:
            tx.update(replace(decision, into=elsewhere))
    if paragraph.section and not tx.all(DroppedSection, draft_id=paragraph.draft_id, section=paragraph.section):
        tx.insert(DroppedSection(id=new_id(), draft_id=paragraph.draft_id, section=paragraph.section))


def _elsewhere(tx: Transaction, decision: Decision, ids: set[str]) -> str | None:
    """Another paragraph of the draft that the snippet reached, outside those that go."""
    for source in tx.all(Provenance, snippet_id=decision.snippet_id):
        holder = tx.get(Paragraph, source.paragraph_id)
        if holder is not None and holder.id not in ids and holder.draft_id == decision.draft_id:
            return holder.id
    return None


def _require_unplaced(tx: Transaction, draft: Draft, snippet: Snippet) -> None:
    for source in tx.all(Provenance, snippet_id=snippet.id):
        holder = tx.get(Paragraph, source.paragraph_id)
        if holder is not None and holder.draft_id == draft.id:
            raise NotAllowed(f"{snippet.reference} is in the draft (“{_words(holder)}”): delete that paragraph first")
