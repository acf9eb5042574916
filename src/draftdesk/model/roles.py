"""What a draft is when some of its paragraphs have other roles: it reads on in the same order, and everything stands
under what it belongs to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.placing import is_heading
from draftdesk.model.writing_on import home


def with_roles(ordered: Sequence[Paragraph], wanted: Mapping[str, Role]) -> list[Paragraph]:
    """The paragraphs, in the same order, with their new roles and parents; keys are as they were.

    What follows a new heading comes to stand under it, as far as the section goes; what stood under a paragraph that is
    a heading no more stands beside it. A paragraph that has another role loses a label of its own.
    """
    found: list[Paragraph] = []
    chain: list[Paragraph] = []
    changed_before: dict[str | None, Paragraph] = {}
    for each in ordered:
        role = wanted.get(each.id, each.role)
        now = each if role is each.role else replace(each, role=role, label="")
        if now is not each or not _can_stay(now, chain, wanted):
            now = replace(now, parent_id=_beside(now, changed_before.get(each.parent_id), chain))
        if now.role is not each.role:
            changed_before[each.parent_id] = now
        found.append(now)
        at = next((n for n, one in enumerate(chain) if one.id == now.parent_id), len(chain))
        chain = [now, *chain[at:]]
    return found


def _beside(paragraph: Paragraph, changed: Paragraph | None, chain: Sequence[Paragraph]) -> str | None:
    """Its new home: paragraphs that stood side by side and become sub-paragraphs together still do."""
    is_list = paragraph.role is Role.SUB_PARAGRAPH
    if is_list and changed is not None and changed.role is Role.SUB_PARAGRAPH and changed in chain:
        return changed.parent_id
    return home(paragraph.role, chain)


def _can_stay(paragraph: Paragraph, chain: Sequence[Paragraph], wanted: Mapping[str, Role]) -> bool:
    """Whether what it stands under is before it, fits it, and no new heading stands between."""
    level = paragraph.role.heading_level
    for above in chain:
        if above.id == paragraph.parent_id:
            return above.id not in wanted or _fits(paragraph, above)
        if above.id in wanted and above.role.heading_level and (not level or above.role.heading_level < level):
            return False
    return paragraph.parent_id is None


def _fits(paragraph: Paragraph, parent: Paragraph) -> bool:
    if is_heading(paragraph):
        return is_heading(parent) and parent.role.heading_level < paragraph.role.heading_level
    return is_heading(parent) != (paragraph.role is Role.SUB_PARAGRAPH)
