"""A version taken back into the working draft: what that does is said first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.model.drafts import Draft, Version

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Restoring

_TOPIC = "restoring"


def restore_version(means: Means, draft: Draft, version: Version) -> None:
    """Ask, then restore the version as one act."""
    from draftdesk.drafting.issuing import restoring

    means.desk.ask(
        _TOPIC,
        lambda look: restoring(look, draft, version),
        lambda would: _ask(means, draft, version, would),
        means.warn,
    )


def _ask(means: Means, draft: Draft, version: Version, would: "Restoring") -> None:
    from draftdesk.drafting.versions import restore, restore_name

    more = QCoreApplication.translate(
        "restoring",
        "Of the working draft {gone} paragraphs and headings would go, {reworded} would say again what they said "
        "then, and {back} would come back. The versions stay as they are, and Undo takes it back.",
    ).format(gone=would.gone, reworded=would.reworded, back=would.back)
    question = QCoreApplication.translate("restoring", "Make the working draft say again what “{label}” said?")
    yes = QCoreApplication.translate("restoring", "Restore")
    if not means.asking.confirm(question.format(label=version.label), more, yes):
        return
    line = QCoreApplication.translate("restoring", "The working draft says again what “{label}” said.")
    means.desk.act(
        restore_name(version),
        "Circulate",
        lambda tx: restore(tx, tx.get(Draft, draft.id) or draft, version),
        lambda changed: tell_done(means.desk, means.notices, line.format(label=version.label), changed),
        means.warn,
    )
