"""A version taken back into the working draft: what that does is said first."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.draft_words import paragraphs_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs, sentence
from draftdesk.model.drafts import Draft, Version

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Restoring
    from draftdesk.drafting.workspaces import Look

_TOPIC = "restoring"


def restore_version(means: Means, draft: Draft, version: Version) -> None:
    """Ask, then restore the version as one act."""
    means.desk.ask(
        _TOPIC, partial(_told, draft=draft, version=version), partial(_ask, means, draft, version), means.warn
    )


def _told(look: "Look", *, draft: Draft, version: Version) -> str:
    """What is said before: what would happen, what would be lost. Raises NotAllowed where it cannot be done."""
    from draftdesk.drafting.circulating import lost_tables
    from draftdesk.drafting.issuing import restoring
    from draftdesk.workspace import queries

    would = _would(restoring(look, draft, version))
    lost = sentence(lost_tables(queries.version_document(look, version)))
    stays = QCoreApplication.translate("restoring", "The versions stay as they are, and Undo takes it back.")
    return "\n\n".join(part for part in (would, lost, stays) if part)


def _ask(means: Means, draft: Draft, version: Version, told: str) -> None:
    from draftdesk.drafting.versions import restore, restore_name

    label = as_it_runs(version.label)
    question = QCoreApplication.translate("restoring", "Make the working draft say again what “{label}” said?")
    yes = QCoreApplication.translate("restoring", "Restore")
    if not means.asking.confirm(question.format(label=label), told, yes):
        return
    line = QCoreApplication.translate("restoring", "The working draft says again what “{label}” said.")
    means.desk.act(
        restore_name(version),
        "Circulate",
        lambda tx: restore(tx, tx.get(Draft, draft.id) or draft, version),
        lambda changed: tell_done(means.desk, means.notices, line.format(label=label), changed),
        means.warn,
    )


def _would(would: "Restoring") -> str:
    """What would happen to the working draft, a line each."""
    lines = [
        (would.gone, QCoreApplication.translate("restoring", "Written since, and would go: {count}.")),
        (would.reworded, QCoreApplication.translate("restoring", "Would say again what they said then: {count}.")),
        (would.back, QCoreApplication.translate("restoring", "Would come back: {count}.")),
    ]
    said = [words.format(count=paragraphs_word(count)) for count, words in lines if count]
    return "\n".join(said) or QCoreApplication.translate("restoring", "No word of the working draft would change.")
