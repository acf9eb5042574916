"""Writing line after line: what a new line is, and which paragraph it comes to stand under.

A line's *chain* is the paragraph before it, then what that stands under, from its parent up. Reading order stays the
order of the lines as long as each line stands under one of its chain, or at the top.
"""

from collections.abc import Sequence

from draftdesk.model.drafts import Paragraph, Role

_TAKES_SUB_PARAGRAPHS = frozenset({Role.OPERATIVE, Role.CHAPEAU, Role.PREAMBULAR})
_BODY = _TAKES_SUB_PARAGRAPHS | {Role.SUB_PARAGRAPH, Role.NOTE}


def role_after(above: Paragraph | None, below: Paragraph | None = None, *, splits: bool = False) -> Role:
    """What a line is that a person begins after one and before another. With `splits` it takes over the second half
    of the words of the line above, and is what that is."""
    if above is None:
        return below.role if below is not None and below.role in _BODY - {Role.SUB_PARAGRAPH} else Role.OPERATIVE
    if splits:
        return above.role
    follows = below is not None and below.role is Role.SUB_PARAGRAPH
    if above.role is Role.CHAPEAU or (follows and above.role in _TAKES_SUB_PARAGRAPHS):
        return Role.SUB_PARAGRAPH
    if above.role in _BODY:
        return above.role
    if below is not None and below.role in _BODY - {Role.SUB_PARAGRAPH}:
        return Role.OPERATIVE if below.role is Role.CHAPEAU else below.role
    return Role.OPERATIVE


def home(role: Role, chain: Sequence[Paragraph]) -> str | None:
    """The id of what a line of that role stands under, after the chain; None for the top.

    A heading stands under the nearest larger one, a sub-paragraph under what it belongs to, anything else beside the
    paragraph above as a whole, or first under the heading above.
    """
    if role.heading_level:
        larger = (each for each in chain if 0 < each.role.heading_level < role.heading_level)
        return next((each.id for each in larger), None)
    for at, each in enumerate(chain):
        if each.role.heading_level:
            return each.id
        if role is Role.SUB_PARAGRAPH and each.role in _TAKES_SUB_PARAGRAPHS:
            return each.id
        if role is Role.SUB_PARAGRAPH or each.role is not Role.SUB_PARAGRAPH:
            beside = each.parent_id
            return beside if any(beside == one.id for one in chain[at + 1 :]) else None
    return None
