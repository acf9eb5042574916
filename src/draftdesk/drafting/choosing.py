"""Acts on snippets chosen in a list, by their ids: any number of them, those that are gone passed over."""

from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.drafting.changes import counted
from draftdesk.drafting.deciding import set_aside, take_up
from draftdesk.drafting.editing import SnippetChanges, change_by_id
from draftdesk.drafting.sources import delete_snippet
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import NotAllowed
from draftdesk.model.sources import Confidence, Snippet
from draftdesk.workspace.queries import Chosen
from draftdesk.workspace.transaction import Transaction


def called(chosen: Chosen) -> str:
    """The chosen snippets, as Undo calls them: "TS3/h/4", "3 snippets"."""
    return chosen.snippet.reference if chosen.snippet else counted(chosen.ids, "snippets")


def change_chosen(tx: Transaction, ids: Sequence[str], changes: SnippetChanges) -> int:
    """Change the snippets; returns how many are different. Raises what `change_snippets` raises."""
    return change_by_id(tx, ids, changes)


def delete_chosen(tx: Transaction, ids: Sequence[str]) -> int:
    """Take the snippets away; returns how many there were."""
    found = tx.among(Snippet, "id", ids)
    for each in found:
        delete_snippet(tx, each)
    return len(found)


def delete_name(chosen: Chosen) -> str:
    """What Undo calls taking them away."""
    return f"Delete {called(chosen)}"


def accept_likely(tx: Transaction, ids: Sequence[str]) -> int:
    """Make those that a reader thought likely the person's own; returns how many they were."""
    likely = [each.id for each in tx.among(Snippet, "id", ids) if each.confidence is Confidence.LIKELY]
    return len(tx.set_fields(Snippet, likely, confidence=Confidence.MARKED)) if likely else 0


def accept_name(chosen: Chosen) -> str:
    """What Undo calls keeping those that were only likely."""
    return f"Accept {called(chosen)}"


def clear_doubts(tx: Transaction, ids: Sequence[str]) -> int:
    """Say that a person looked at what a reader had doubts about; returns how many snippets had any."""
    return len(tx.set_fields(Snippet, ids, doubts=()))


def clear_doubts_name(chosen: Chosen) -> str:
    """What Undo calls having looked at them."""
    return f"Look at {called(chosen)}"


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


def set_aside_name(chosen: Chosen) -> str:
    """What Undo calls keeping them out of the drafts."""
    return f"Set aside {called(chosen)}"


def take_up_name(chosen: Chosen) -> str:
    """What Undo calls letting them be placed again."""
    return f"Take up {called(chosen)}"
