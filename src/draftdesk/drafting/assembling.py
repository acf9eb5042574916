"""Assembling: filling the sections of a draft from tagged snippets by the outline's rules.

What `propose` says is written, each new section where the outline has it, near-identical snippets side by side. A text
that stands is never touched, and a second run changes nothing.
"""

from bisect import insort
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.proposing import Prepared, chapeau_of, filled, holders, prepare, propose
from draftdesk.drafting.sections import dropped_now, standing, tag_names
from draftdesk.model import inline
from draftdesk.model.assembly import Assembly, Placement, Slot, Way
from draftdesk.model.drafts import Decision, Draft, Outcome, Paragraph, Provenance, Relation, Role
from draftdesk.model.folding import fold, matching_key
from draftdesk.model.ids import new_id
from draftdesk.model.outline import read_outline
from draftdesk.model.sources import Snippet
from draftdesk.model.tree import children, key_after, place_of, sort_key
from draftdesk.workspace import queries
from draftdesk.workspace.transaction import Transaction

__all__ = ["as_outlined", "assemble", "draft_with_outline", "prepare", "propose"]

CHAPEAU = "#chapeau"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writing:
    """What the writing of one assembly has at hand. The dictionaries grow as it goes."""

    tx: Transaction
    draft: Draft
    assembly: Assembly
    dropped: Collection[str]
    """The keys of what a person deleted."""
    paragraphs: dict[str, Paragraph]
    sections: dict[str, str]
    """Section key → the id of the paragraph made for it."""
    holders: dict[str, str]
    """Snippet id → the paragraph it has reached."""
    under: dict[str | None, list[Paragraph]]
    """What stands under each paragraph, in order."""
    first_of: dict[str, str]
    """Of new paragraphs that stand side by side: the id of the first, by the id of each."""
    last_of: dict[str, str]
    """And the id of the last, by that of the first."""
    new: list[Paragraph]
    """The paragraphs to be inserted."""


def assemble(tx: Transaction, draft: Draft, prepared: Prepared | None = None) -> Assembly:
    """Write what `propose` proposes, and return it.

    What was prepared is written as it is, so that the act is short; but where the draft or anything else of the
    workspace is no longer what it was prepared from, it is worked out anew.
    """
    holds = prepared is not None and prepared.draft == draft and tx.is_still(prepared.version, but=Draft)
    assembly = prepared.assembly if prepared is not None and holds else propose(tx, draft)
    paragraphs = {paragraph.id: paragraph for paragraph in queries.paragraphs(tx, draft.id)}
    names = tag_names(tx)
    sections = standing(paragraphs.values(), names)
    writing = _Writing(
        tx=tx,
        draft=draft,
        assembly=assembly,
        dropped=dropped_now(queries.dropped_sections(tx, draft.id), sections, names),
        paragraphs=paragraphs,
        sections=sections,
        holders=holders(tx, draft),
        under={parent: list(each) for parent, each in children(paragraphs.values()).items()},
        first_of={},
        last_of={},
        new=[],
    )
    _write_sections(writing)
    _write_snippets(writing)
    return assembly


def assemble_name(draft: str) -> str:
    """What Undo calls it to assemble the draft of that name."""
    return f"Assemble {draft}"


# --- sections -------------------------------------------------------------------------------------------------------


def _write_sections(writing: _Writing) -> None:
    """Headings, prose and chapeaux that are missing, each where the outline has it among its neighbours."""
    filling = {each.slot for each in writing.assembly.placed if each.way is Way.PLACED}
    wanted = _with_ancestors(filling, writing.assembly.slots)
    left_out: set[str] = set()
    for slot in writing.assembly.slots:
        is_optional = bool(slot.tags) or (slot.rule is not None and slot.rule.optional) or slot.parent in left_out
        if is_optional and slot.key not in wanted and slot.key not in writing.sections:
            left_out.add(slot.key)
            continue
        above = writing.sections.get(slot.parent) if slot.parent else None
        if slot.title and slot.key not in writing.sections:
            _add(
                writing,
                parent=above,
                place=_heading_place(writing, slot, above),
                role=slot.role,
                text=inline.escape(slot.title),
                section=slot.key,
                label=slot.rule.label if slot.rule else "",
            )
        _write_prose(writing, slot, writing.sections.get(slot.key, above), is_filling=slot.key in filling)


def _with_ancestors(keys: Collection[str], slots: Sequence[Slot]) -> set[str]:
    found = set(keys)
    for slot in reversed(slots):  # a section comes before what stands in it
        if slot.key in found and slot.parent:
            found.add(slot.parent)
    return found


def _write_prose(writing: _Writing, slot: Slot, heading: str | None, *, is_filling: bool) -> None:
    """The outline's own paragraphs, and the chapeau: a rule's only before what it leads into."""
    chapeau = chapeau_of(slot)
    leads_in = slot.prose[-1:] == (chapeau,)
    role = Role.PREAMBULAR if slot.rule and slot.rule.role is Role.PREAMBULAR else Role.OPERATIVE
    texts = [
        (f"{slot.key}#{count}", role, text)
        for count, text in enumerate(slot.prose[:-1] if leads_in else slot.prose, start=1)
    ]
    if leads_in or (chapeau and is_filling):
        texts.append((slot.key + CHAPEAU, Role.CHAPEAU, chapeau))
    for key, of_role, text in texts:
        if key not in writing.sections and key not in writing.dropped:
            _add(
                writing,
                parent=heading,
                place=_end_of_text(writing, heading),
                role=of_role,
                text=filled(text, inline.escape(slot.tag), in_sentence=True),
                section=key,
            )


def _heading_place(writing: _Writing, slot: Slot, above: str | None) -> str:
    """Before the next section of the outline that the draft has under the same heading, else at the end."""
    order = [each.key for each in writing.assembly.slots if each.parent == slot.parent]
    siblings = writing.under.get(above, [])
    for key in order[order.index(slot.key) + 1 :]:
        following = writing.paragraphs.get(writing.sections.get(key, ""))
        if following is not None and following.parent_id == above:
            return key_after(siblings, place_of(following, siblings) - 1)
    return key_after(siblings, len(siblings) - 1)


def _end_of_text(writing: _Writing, parent: str | None) -> str:
    """After the last paragraph under the heading, before its first sub-heading."""
    siblings = writing.under.get(parent, [])
    last = len(siblings) - 1
    while last >= 0 and parent is not None and siblings[last].role.heading_level:
        last -= 1
    return key_after(siblings, last)


def _add(
    writing: _Writing,
    *,
    parent: str | None,
    place: str,
    role: Role,
    text: str,
    section: str = "",
    label: str = "",
    similar_to: str | None = None,
) -> Paragraph:
    paragraph = Paragraph(
        id=new_id(),
        draft_id=writing.draft.id,
        parent_id=parent,
        ord=place,
        role=role,
        text=text,
        section=section,
        label=label,
        similar_to=similar_to,
    )
    writing.new.append(paragraph)
    writing.paragraphs[paragraph.id] = paragraph
    insort(writing.under.setdefault(parent, []), paragraph, key=sort_key)
    if section:
        writing.sections[section] = paragraph.id
    return paragraph


# --- snippets -------------------------------------------------------------------------------------------------------


def _write_snippets(writing: _Writing) -> None:
    slots = {slot.key: slot for slot in writing.assembly.slots}
    placed = writing.assembly.placed
    for placement in placed:
        if placement.way is Way.PLACED:
            into = _write_paragraph(writing, placement, slots[placement.slot])
        else:
            into = writing.holders.get(placement.into or "", placement.into or "")
        writing.holders[placement.snippet.id] = into
    tx = writing.tx
    tx.insert_many(writing.new)
    tx.insert_many(
        Provenance(
            id=new_id(),
            paragraph_id=writing.holders[placement.snippet.id],
            snippet_id=placement.snippet.id,
            relation=_relation(writing.paragraphs[writing.holders[placement.snippet.id]], placement.snippet),
            who=tx.who,
            at=tx.at,
        )
        for placement in placed
    )
    tx.insert_many(
        Decision(
            id=new_id(),
            draft_id=writing.draft.id,
            snippet_id=placement.snippet.id,
            outcome=Outcome.PLACED if placement.way is Way.PLACED else Outcome.MERGED,
            into=writing.holders[placement.snippet.id],
            who=tx.who,
            at=tx.at,
        )
        for placement in placed
    )


def _write_paragraph(writing: _Writing, placement: Placement, slot: Slot) -> str:
    """The snippet's own paragraph at the end of its section, or after those there that say nearly the same."""
    parent = writing.sections.get(slot.key + CHAPEAU) or writing.sections.get(slot.key)
    near = writing.holders.get(placement.similar_to or "", placement.similar_to)
    other = writing.paragraphs.get(near or "")
    first = None
    place = _end_of_text(writing, parent)
    if other is not None and other.parent_id == parent:
        first = writing.first_of.get(other.id, other.id)
        siblings = writing.under[parent]
        last = writing.paragraphs[writing.last_of.get(first, first)]
        place = key_after(siblings, place_of(last, siblings))
    paragraph = _add(
        writing,
        parent=parent,
        place=place,
        role=slot.rule.role if slot.rule else Role.OPERATIVE,
        text=placement.text,
        similar_to=near,
    )
    writing.first_of[paragraph.id] = first or paragraph.id
    writing.last_of[first or paragraph.id] = paragraph.id
    return paragraph.id


def _relation(paragraph: Paragraph, snippet: Snippet) -> Relation:
    says = matching_key(inline.plain(paragraph.text))
    said = (snippet.text,) if snippet.text == snippet.quoted else (snippet.text, snippet.quoted)
    return Relation.VERBATIM if says in map(matching_key, said) else Relation.ADAPTED


def draft_with_outline(tx: Transaction, name: str, outline: str) -> Draft:
    """The draft of that name with that outline and the profile the outline asks for, made where there is none.

    Raises InvalidSettings.
    """
    for draft in queries.drafts(tx):
        if fold(draft.name) == fold(name):
            changed = as_outlined(draft, outline)
            if changed != draft:
                tx.update(changed)
            return changed
    draft = as_outlined(Draft(id=new_id(), name=name), outline)
    tx.insert(draft)
    return draft


def as_outlined(draft: Draft, outline: str) -> Draft:
    """The draft as it would be with that outline; an untitled one takes the outline's title. Raises InvalidSettings."""
    wanted = read_outline(outline, "the outline")
    return replace(draft, outline=outline, profile=wanted.profile or draft.profile, title=draft.title or wanted.title)
