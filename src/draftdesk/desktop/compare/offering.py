"""What of the open workspace can be compared."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.compare.pick import Pick
from draftdesk.model.remarking import SideKind

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look


def picks_of(look: "Look") -> Sequence[Pick]:
    """Of each draft the text as it stands, then its versions, the newest first; then files that remarks keep."""
    from draftdesk.drafting.remarking import kept_comparisons, of_draft, of_version
    from draftdesk.workspace import queries

    found: list[Pick] = []
    drafts = queries.drafts(look)
    for draft in drafts:
        owner = f"{draft.name}: " if len(drafts) > 1 else ""
        working = QCoreApplication.translate("compare", "Working draft")
        found.append(Pick(side=of_draft(draft), label=f"{owner}{working}"))
        for version in reversed(queries.versions(look, draft.id)):
            dated = " — ".join(part for part in (version.label, version.date) if part)
            found.append(Pick(side=of_version(version), label=f"{owner}{dated}"))
    for kept in kept_comparisons(look):
        files = [side for side in (kept.a, kept.b) if side.kind is SideKind.FILE]
        found += [Pick(side=side, label=side.name) for side in files if side not in {each.side for each in found}]
    return found


def first_two(picks: Sequence[Pick]) -> tuple[Pick | None, Pick | None]:
    """What somebody who just came is shown: the newest version and the draft as it stands."""
    draft = next((each for each in picks if each.side.kind is SideKind.DRAFT), None)
    version = next((each for each in picks if each.side.kind is SideKind.VERSION), None)
    return version, draft if version is not None else None
