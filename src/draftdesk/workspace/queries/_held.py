"""Numbers that are held."""

from draftdesk.model.drafts import HeldNumber
from draftdesk.workspace.look import Look


def held_numbers(look: Look, draft_id: str) -> list[HeldNumber]:
    """The numbers that the draft holds; none where its numbers are not held."""
    return look.all(HeldNumber, draft_id=draft_id)
