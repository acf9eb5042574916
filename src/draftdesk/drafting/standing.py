"""Where paragraphs stand and what hangs on them: what the acts of composing have in common."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from draftdesk.drafting.deciding import forget_sources, mention
from draftdesk.model import inline
from draftdesk.model.drafts import Comment, DroppedSection, Footnote, Paragraph, Reference, Role, Status
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.ids import new_id
from draftdesk.model.ordering import spread
from draftdesk.model.tree import children, in_order, key_after, place_of, room_after
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction

AGREED = frozenset({Status.AD_REF, Status.AGREED})
DELETED_REFERENCE = "[reference deleted]"
_HEADINGS = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4)


def paragraph_of(tx: Transaction, paragraph_id: str) -> Paragraph:
    """The paragraph as it stands. Raises NotFound."""
    paragraph = tx.get(Paragraph, paragraph_id)
    if paragraph is None:
        raise NotFound("that paragraph is no longer in the draft")
    return paragraph


def open_paragraph(tx: Transaction, paragraph_id: str) -> Paragraph:
    """The paragraph as it stands, to be changed. Raises NotAllowed where it is agreed."""
    paragraph = paragraph_of(tx, paragraph_id)
    require_open(paragraph)
    return paragraph


def require_open(paragraph: Paragraph) -> None:
    if paragraph.status in AGREED:
        raise NotAllowed(f"“{mention(paragraph)}” is {paragraph.status}: reopen it first")


# --- places ---------------------------------------------------------------------------------------------------------


def place(tx: Transaction, draft_id: str, parent_id: str | None, after: str | None, moving: str | None = None) -> str:
    """The order key that puts a paragraph under the parent, after that sibling (None: first)."""
    siblings = [each for each in children(queries.paragraphs(tx, draft_id)).get(parent_id, ()) if each.id != moving]
    at = next((at for at, each in enumerate(siblings) if each.id == after), None)
    if after is not None and at is None:
        raise NotFound("the paragraph it should follow is no longer there")
    return key_after(siblings, -1 if at is None else at)


def require_home(tx: Transaction, paragraph: Paragraph, parent_id: str | None) -> None:
    """A paragraph stands under one of its own draft, not under itself; a heading under a heading. Or NotAllowed."""
    if parent_id is None:
        return
    parent = paragraph_of(tx, parent_id)
    if parent.draft_id != paragraph.draft_id or paragraph.id in {parent.id, *above(tx, parent)}:
        raise NotAllowed("a paragraph cannot be moved under itself or into another draft")
    if paragraph.role.heading_level and not parent.role.heading_level:
        raise NotAllowed("a heading can only stand under another heading")


def above(tx: Transaction, paragraph: Paragraph) -> list[str]:
    """The ids of what the paragraph stands under, from its parent up."""
    found: list[str] = []
    parent_id = paragraph.parent_id
    while parent_id is not None and parent_id not in found:
        found.append(parent_id)
        parent = tx.get(Paragraph, parent_id)
        parent_id = parent.parent_id if parent else None
    return found


def with_all_under(tx: Transaction, top: Paragraph) -> list[Paragraph]:
    """The paragraph and all that stands under it, in reading order."""
    under = {top.id}
    found = [top]
    for paragraph in in_order(queries.paragraphs(tx, top.draft_id)):
        if paragraph.parent_id in under:
            under.add(paragraph.id)
            found.append(paragraph)
    return found


def adopt(tx: Transaction, old: Paragraph, new: Paragraph) -> None:
    """What stood under the old paragraph comes to stand after what stands under the new one.

    The content of a heading that went into a paragraph stands after that paragraph, under its heading.
    """
    everything = {each.id: each for each in queries.paragraphs(tx, new.draft_id)}
    under = children(everything.values())
    home: Paragraph | None = new
    after: Paragraph | None = None
    while old.role.heading_level and home is not None and not home.role.heading_level:
        after, home = home, everything.get(home.parent_id or "")
    siblings = [each for each in under.get(home.id if home else None, ()) if each.id != old.id]
    low, high = room_after(siblings, place_of(after, siblings) if after else len(siblings) - 1)
    orphans = under.get(old.id, ())
    for child, key in zip(orphans, spread(len(orphans), low, high), strict=True):
        tx.update(replace(child, parent_id=home.id if home else None, ord=key))


def shift_headings(tx: Transaction, top: Paragraph, by: int) -> None:
    """The headings under a heading go with it when its level changes. Raises NotAllowed below the fourth level."""
    for heading in with_all_under(tx, top)[1:]:
        if heading.role.heading_level:
            tx.update(replace(heading, role=heading_role(heading.role.heading_level + by)))


def heading_role(level: int) -> Role:
    """The role of a heading of that level, 1 to 4. Raises NotAllowed for any other."""
    if not 1 <= level <= len(_HEADINGS):
        raise NotAllowed("headings have four levels: the first cannot be promoted, the fourth cannot be demoted")
    return _HEADINGS[level - 1]


# --- what hangs on them ---------------------------------------------------------------------------------------------


def marks(text: str) -> tuple[str, ...]:
    """The ids of the footnotes and references whose marks stand in a text."""
    return *inline.footnote_ids(text), *inline.reference_ids(text)


def hanging(tx: Transaction, paragraph: Paragraph) -> list[Footnote | Reference]:
    """The paragraph's own footnotes and references."""
    return [*tx.all(Footnote, paragraph_id=paragraph.id), *tx.all(Reference, paragraph_id=paragraph.id)]


def take_marks(tx: Transaction, old: Paragraph, new: Paragraph) -> None:
    """The old paragraph's notes and references go over to the new one with their marks."""
    gone_over = set(marks(new.text))
    tx.update(*(replace(each, paragraph_id=new.id) for each in hanging(tx, old) if each.id in gone_over))


def require_marks(tx: Transaction, paragraph: Paragraph) -> None:
    """A mark in the text stands, once, for a note or reference of this paragraph, or the text is refused."""
    found = marks(paragraph.text)
    if len(set(found)) < len(found) or not {each.id for each in hanging(tx, paragraph)}.issuperset(found):
        raise NotAllowed("the text holds the mark of a footnote or reference that this paragraph does not have")


def drop_section(tx: Transaction, paragraph: Paragraph) -> None:
    """Remember that what the outline asked for is gone by a person's will, so that assembling leaves it out."""
    if paragraph.section and not tx.all(DroppedSection, draft_id=paragraph.draft_id, section=paragraph.section):
        tx.insert(DroppedSection(id=new_id(), draft_id=paragraph.draft_id, section=paragraph.section))


def forget(tx: Transaction, gone: Sequence[Paragraph], reason: str) -> None:
    """Let go of everything that hangs on paragraphs about to be deleted. Raises NotAllowed where agreed text would
    change: its reference to one of them cannot be taken out."""
    ids = {each.id for each in gone}
    tx.delete(*tx.among(Footnote, "paragraph_id", ids), *tx.among(Reference, "paragraph_id", ids))
    tx.delete(*tx.among(Comment, "paragraph_id", ids))
    _strike_references(tx, ids)
    forget_sources(tx, ids, reason)
    for paragraph in gone:
        drop_section(tx, paragraph)
    tx.update(*(replace(near, similar_to=None) for near in tx.among(Paragraph, "similar_to", ids)))


def _strike_references(tx: Transaction, going: Collection[str]) -> None:
    for reference in tx.among(Reference, "target_id", going):
        pointing = tx.get(Paragraph, reference.paragraph_id)
        tx.delete(reference)
        if pointing is None:
            continue
        if pointing.status in AGREED:
            raise NotAllowed(f"“{mention(pointing)}” is {pointing.status} and refers to it: reopen that first")
        mark = f"{{ref:{reference.id}}}"
        tx.update(replace(pointing, text=pointing.text.replace(mark, inline.escape(DELETED_REFERENCE))))
