"""What may stand where in a draft."""

from collections.abc import Collection

from draftdesk.model.drafts import Paragraph, Role


def is_heading(paragraph: Paragraph) -> bool:
    """Whether it is a heading, or the title."""
    return paragraph.role.heading_level > 0 or paragraph.role is Role.TITLE


def refusal(
    moving: Paragraph,
    parent: Paragraph | None,
    before: Paragraph | None,
    following: Paragraph | None,
    above: Collection[str],
) -> str:
    """Why a paragraph cannot stand under that parent between two of its children, "" where it can.

    `above` are the ids of the parent and of all that it stands under.
    """
    if moving.id in above:
        return "a paragraph cannot be moved under itself"
    if moving.role is Role.TITLE and parent is not None:
        return "the title stands at the top, under nothing"
    if is_heading(moving):
        if parent is not None and not is_heading(parent):
            return "a heading can only stand under another heading"
        if following is not None and not is_heading(following):
            return "a heading stands after the paragraphs of its section, not among them"
    elif before is not None and before.role.heading_level:
        return "a paragraph stands before the headings of its section, or under one of them"
    return ""
