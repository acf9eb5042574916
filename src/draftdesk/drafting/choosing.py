"""Acts on snippets chosen in a list, by their ids: any number of them, those that are gone passed over."""

from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.drafting.deciding import set_aside, take_up
from draftdesk.drafting.editing import SnippetChanges, change_by_id
from draftdesk.drafting.sources import delete_snippet
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import NotAllowed
from draftdesk.model.sources import Confidence, Snippet
from draftdesk.workspace.transaction import Transaction


def change_chosen(tx: Transaction, ids: Sequence[str], changes: SnippetChanges) -> int:
    """Change the snippets; returns how many are different. Raises what `change_snippets` raises."""
    return change_by_id(tx, ids, changes)


def delete_chosen(tx: Transaction, ids: Sequence[str]) -> int:
    """Take the snippets away; returns how many there were."""
    found = tx.among(Snippet, "id", ids)
    for each in found:
        delete_snippet(tx, each)
    return len(found)


def accept_likely(tx: Transaction, ids: Sequence[str]) -> int:
    """Make those that a reader thought likely the person's own; returns how many they were."""
    likely = [each.id for each in tx.among(Snippet, "id", ids) if each.confidence is Confidence.LIKELY]
    return len(tx.set_fields(Snippet, likely, confidence=Confidence.MARKED)) if likely else 0


def clear_doubts(tx: Transaction, ids: Sequence[str]) -> int:
    """Say that a person looked at what a reader had doubts about; returns how many snippets had any."""
    return len(tx.set_fields(Snippet, ids, doubts=()))


@dataclass(frozen=True, slots=True)
class SetAside:
    """How many snippets were set aside, and how many were not because they stand in the draft."""

    done: int
    placed: int


def set_aside_chosen(tx: Transaction, draft: Draft, ids: Sequence[str], reason: str) -> SetAside:
    """Keep the snippets out of the draft, and say why; those that stand in it stay there.

    Raises NotAllowed where it is one snippet and it stands there.
    """
    found = tx.among(Snippet, "id", ids)
    placed = 0
    for each in found:
        try:
            set_aside(tx, draft, each, reason)
        except NotAllowed:
            if len(found) == 1:
                raise
            placed += 1
    return SetAside(len(found) - placed, placed)


def take_up_chosen(tx: Transaction, draft: Draft, ids: Sequence[str]) -> None:
    """Forget that the snippets were set aside or parked in the draft."""
    take_up(tx, draft, tx.among(Snippet, "id", ids))
