"""Writing the draft: insert, edit, split, merge, move, promote, delete. Ids, provenance and notes follow the words.

Every function runs inside one act and returns the paragraphs as they now stand. Agreed text refuses to change until
it is reopened.
"""

import hashlib
from dataclasses import replace

from draftdesk.drafting.commenting import follow_words
from draftdesk.drafting.deciding import decide, link, mention, park, reword, set_aside, take_up
from draftdesk.drafting.gone_over import take_over
from draftdesk.drafting.holding import was_moved
from draftdesk.drafting.proposing import as_paragraph
from draftdesk.drafting.standing import (
    AGREED,
    DELETED_REFERENCE,
    above,
    adopt,
    forget,
    hanging,
    heading_role,
    marks,
    open_paragraph,
    paragraph_of,
    place,
    require_home,
    require_marks,
    require_open,
    shift_headings,
    take_marks,
    with_all_under,
)
from draftdesk.model import inline
from draftdesk.model.drafts import (
    Draft,
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
from draftdesk.model.ids import new_id
from draftdesk.model.ordering import between
from draftdesk.model.sources import Snippet
from draftdesk.model.tree import children
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction

__all__ = [
    "DELETED_REFERENCE",
    "add_footnote",
    "add_reference",
    "as_agreed",
    "decide",
    "delete",
    "demote",
    "edit",
    "edit_footnote",
    "insert_paragraph",
    "insert_snippet",
    "link",
    "merge",
    "move",
    "park",
    "promote",
    "reopen",
    "set_aside",
    "set_status",
    "split",
    "take_up",
]


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
        ord=place(tx, draft.id, parent_id, after),
        role=role,
        text=text,
        parent_id=parent_id,
    )
    require_home(tx, paragraph, parent_id)
    require_marks(tx, paragraph)
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
    text = inline.escape(as_paragraph(snippet))
    paragraph = insert_paragraph(tx, draft, text, role=role, parent_id=parent_id, after=after)
    link(tx, paragraph, snippet, Relation.VERBATIM)
    decide(tx, draft.id, snippet.id, Outcome.PLACED, into=paragraph.id)
    return paragraph


def edit(tx: Transaction, paragraph_id: str, text: str) -> Paragraph:
    """Change the words. Footnotes and references whose marks are gone from the text go with them."""
    before = open_paragraph(tx, paragraph_id)
    if before.text == text:
        return before
    after = replace(before, text=text, edited=True)
    require_marks(tx, after)
    tx.update(after)
    standing = marks(text)
    tx.delete(*(each for each in hanging(tx, before) if each.id not in standing))
    follow_words(tx, [before], {after.id: text})
    reword(tx, after, Relation.ADAPTED)
    return after


def split(tx: Transaction, paragraph_id: str, at: int) -> tuple[Paragraph, Paragraph]:
    """Two paragraphs of one, after `at` characters of what it says.

    The first half keeps the id. What stood under the paragraph stands under the second half, which it now follows, and
    so will what assembling adds to it. Provenance follows both; notes and references go with their marks.
    """
    whole = open_paragraph(tx, paragraph_id)
    first_text, second_text = inline.cut(whole.text, at)
    under = tx.all(Paragraph, parent_id=whole.id)
    first = replace(whole, text=first_text, edited=True, section="" if under else whole.section)
    second = replace(
        whole,
        id=new_id(),
        text=second_text,
        edited=True,
        section=whole.section if under else "",
        similar_to=None,
        ord=place(tx, whole.draft_id, whole.parent_id, whole.id),
    )
    tx.update(first)
    tx.insert(second)
    tx.update(*(replace(child, parent_id=second.id) for child in under))
    take_marks(tx, first, second)
    follow_words(tx, [whole], {each.id: each.text for each in (first, second)})
    tx.insert_many(
        replace(source, id=new_id(), paragraph_id=second.id) for source in tx.all(Provenance, paragraph_id=whole.id)
    )
    reword(tx, first, Relation.ADAPTED)
    reword(tx, second, Relation.ADAPTED)
    return first, second


def merge(tx: Transaction, first_id: str, second_id: str) -> Paragraph:
    """One paragraph of two: the first keeps its id, and takes the second's words, notes, sources and sub-paragraphs."""
    first, second = open_paragraph(tx, first_id), open_paragraph(tx, second_id)
    if first.id == second.id or first.draft_id != second.draft_id:
        raise NotAllowed("only two paragraphs of one draft can be merged")
    if second.id in above(tx, first):
        raise NotAllowed("a paragraph cannot be merged into one that stands under it")
    merged = replace(first, text=inline.joined(first.text, second.text), edited=True)
    tx.update(merged)
    take_marks(tx, second, merged)
    follow_words(tx, [first, second], {merged.id: merged.text}, {second.id: merged.id})
    merged = take_over(tx, second, merged)
    adopt(tx, second, merged)
    tx.delete(second)
    return merged


def move(tx: Transaction, paragraph_id: str, *, parent_id: str | None, after: str | None) -> Paragraph:
    """Put a paragraph, with all that stands under it, under another parent and after that sibling (None: first)."""
    paragraph = paragraph_of(tx, paragraph_id)
    require_home(tx, paragraph, parent_id)
    moved = replace(paragraph, parent_id=parent_id, ord=place(tx, paragraph.draft_id, parent_id, after, paragraph.id))
    tx.update(moved)
    was_moved(tx, [moved.id])
    return moved


def promote(tx: Transaction, paragraph_id: str) -> Paragraph:
    """One level up: (i) becomes (b), (b) becomes a paragraph, a heading gets larger with those under it.

    It follows what it stood under, where that is of its new level.
    """
    paragraph = open_paragraph(tx, paragraph_id)
    parent = None if paragraph.parent_id is None else tx.get(Paragraph, paragraph.parent_id)
    level = paragraph.role.heading_level
    if level:
        role = heading_role(level - 1)
        leaves = parent is not None and parent.role.heading_level >= level - 1
        shift_headings(tx, paragraph, -1)
    elif paragraph.role is Role.SUB_PARAGRAPH:
        role = Role.SUB_PARAGRAPH if parent is not None and parent.role is Role.SUB_PARAGRAPH else Role.OPERATIVE
        leaves = parent is not None and not parent.role.heading_level
    else:
        raise NotAllowed("only sub-paragraphs and headings can be promoted")
    promoted = replace(paragraph, role=role)
    if parent is not None and leaves:
        ord_after = place(tx, paragraph.draft_id, parent.parent_id, parent.id)
        promoted = replace(promoted, parent_id=parent.parent_id, ord=ord_after)
    tx.update(promoted)
    return promoted


def demote(tx: Transaction, paragraph_id: str) -> Paragraph:
    """One level down, under the sibling before it; the headings under a heading go down with it."""
    paragraph = open_paragraph(tx, paragraph_id)
    under = children(queries.paragraphs(tx, paragraph.draft_id))
    siblings = under[paragraph.parent_id]
    level = paragraph.role.heading_level
    before = [
        each
        for each in siblings[: siblings.index(paragraph)]
        if bool(each.role.heading_level) == bool(level) and each.role.heading_level <= level
    ]
    if not before:
        raise NotAllowed("there is nothing before it that it could stand under")
    new_parent = before[-1].id
    last = under[new_parent][-1].id if under.get(new_parent) else None
    demoted = replace(
        paragraph,
        role=heading_role(level + 1) if level else Role.SUB_PARAGRAPH,
        parent_id=new_parent,
        ord=place(tx, paragraph.draft_id, new_parent, last),
    )
    shift_headings(tx, paragraph, 1)
    tx.update(demoted)
    return demoted


def delete(tx: Transaction, paragraph_id: str, reason: str = "Paragraph deleted") -> tuple[Paragraph, ...]:
    """Take a paragraph away with all that stands under it, and return what was taken.

    A snippet that no other paragraph holds is set aside, with the reason. A section stays away when the draft is
    assembled again. References to a deleted paragraph say so in the text.
    """
    gone = with_all_under(tx, paragraph_of(tx, paragraph_id))
    for each in gone:
        require_open(each)
    forget(tx, gone, reason)
    tx.delete(*reversed(gone))
    return tuple(gone)


# --- what hangs on them ---------------------------------------------------------------------------------------------


def add_footnote(tx: Transaction, paragraph_id: str, at: int, text: str) -> Footnote:
    """A footnote whose mark stands after `at` characters of what the paragraph says."""
    paragraph = open_paragraph(tx, paragraph_id)
    note = Footnote(id=new_id(), paragraph_id=paragraph.id, ord=between(None, None), text=text)
    tx.insert(note)
    tx.update(replace(paragraph, text=inline.with_mark(paragraph.text, at, inline.Run(footnote=note.id)), edited=True))
    return note


def edit_footnote(tx: Transaction, footnote_id: str, text: str) -> Footnote:
    """Change what a footnote says."""
    note = tx.get(Footnote, footnote_id)
    if note is None:
        raise NotFound("that footnote is no longer there")
    open_paragraph(tx, note.paragraph_id)
    changed = replace(note, text=text)
    tx.update(changed)
    return changed


def add_reference(tx: Transaction, paragraph_id: str, at: int, target_id: str) -> Reference:
    """A cross-reference after `at` characters of what the paragraph says; it prints the target's number."""
    paragraph = open_paragraph(tx, paragraph_id)
    target = paragraph_of(tx, target_id)
    if target.draft_id != paragraph.draft_id:
        raise NotAllowed("a cross-reference points at a paragraph of the same draft")
    reference = Reference(id=new_id(), paragraph_id=paragraph.id, target_id=target.id)
    tx.insert(reference)
    mark = inline.Run(reference=reference.id)
    referring = replace(paragraph, text=inline.with_mark(paragraph.text, at, mark), edited=True)
    tx.update(referring)
    reword(tx, referring, Relation.ADAPTED)
    return reference


def set_status(
    tx: Transaction, paragraph_id: str, status: Status, *, date: str | None = None, meeting: str = ""
) -> Paragraph:
    """How far a paragraph is agreed. Agreed ad ref may become agreed; going back from either is `reopen`."""
    paragraph = paragraph_of(tx, paragraph_id)
    if status not in AGREED or paragraph.status is Status.AGREED:
        require_open(paragraph)
    changed = as_agreed(paragraph, status, date, meeting)
    tx.update(changed)
    return changed


def reopen(tx: Transaction, paragraph_id: str, reason: str) -> Paragraph:
    """Make agreed text open again, so that it can be changed. Raises NotAllowed without a reason."""
    paragraph = paragraph_of(tx, paragraph_id)
    if not reason.strip():
        raise NotAllowed(f"“{mention(paragraph)}” is {paragraph.status}: say why it is to be opened again")
    changed = replace(as_agreed(paragraph, Status.OPEN), reopened=reason.strip())
    tx.update(changed)
    return changed


def as_agreed(paragraph: Paragraph, status: Status, date: str | None = None, meeting: str = "") -> Paragraph:
    """The paragraph with that status and, where it is agreed, with the words that were agreed to."""
    agreed = hashlib.sha256(inline.plain(paragraph.text).encode()).hexdigest() if status in AGREED else ""
    return replace(paragraph, status=status, status_date=date, status_meeting=meeting, status_hash=agreed)
