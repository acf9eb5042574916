"""Snippets kept out of a draft with a reason, and taken up again: the same from wherever they are chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.draft_words import snippets_word
from draftdesk.desktop.means import Means
from draftdesk.model.drafts import Draft
from draftdesk.model.sources import Snippet


def set_aside(
    means: Means, draft: Draft, snippets: Sequence[Snippet], failed: Callable[[str], object], place: str = "Compose"
) -> None:
    """Ask for the reason, then set the snippets aside as one act of that place."""
    from draftdesk.drafting import deciding

    reason = means.asking.line(
        QCoreApplication.translate("drafts", "Set aside"),
        QCoreApplication.translate("drafts", "Why {count} should stay out of the draft:").format(
            count=snippets[0].reference if len(snippets) == 1 else snippets_word(len(snippets))
        ),
    )
    if reason is None:
        return
    said = " ".join(reason.split())
    means.desk.act(
        deciding.set_aside_name(snippets),
        place,
        lambda tx: [deciding.set_aside(tx, draft, each, said) for each in snippets],
        failed=failed,
    )


def take_up(
    means: Means, draft: Draft, snippets: Sequence[Snippet], failed: Callable[[str], object], place: str = "Compose"
) -> None:
    """Let the snippets be placed again, as one act of that place."""
    from draftdesk.drafting import deciding

    means.desk.act(
        deciding.take_up_name(snippets), place, lambda tx: deciding.take_up(tx, draft, snippets), failed=failed
    )
