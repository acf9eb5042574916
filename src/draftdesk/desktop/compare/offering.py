"""What of the open workspace can be compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.compare.pick import Pick, file_name
from draftdesk.model.remarking import Side, SideKind

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts that were compared `at` (UTC), kept under an id with so many remarks on what changed."""

    id: str
    a: Pick
    b: Pick
    at: str
    remarks: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Texts one by one, and the comparisons that are kept, the newest first."""

    picks: Sequence[Pick]
    pairs: Sequence[Pair]


def offer_of(look: "Look") -> Offer:
    """What the workspace has. A comparison of which a text is gone is not offered."""
    from draftdesk.drafting.remarking import kept_comparisons

    picks = picks_of(look)
    by_side: dict[Side, Pick] = {each.side: each for each in picks}
    pairs = [
        Pair(kept.id, by_side[kept.a], by_side[kept.b], kept.at, kept.remarks)
        for kept in kept_comparisons(look)
        if kept.a in by_side and kept.b in by_side
    ]
    return Offer(picks, pairs)


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
        known = {each.side for each in found}
        found += [Pick(side=side, label=file_name(side)) for side in dict.fromkeys(files) if side not in known]
    return found


def first_two(offer: Offer) -> tuple[Pick | None, Pick | None]:
    """What somebody who just came is shown: the newest version and the draft as it stands, else what was compared
    last."""
    draft = next((each for each in offer.picks if each.side.kind is SideKind.DRAFT), None)
    version = next((each for each in offer.picks if each.side.kind is SideKind.VERSION), None)
    if version is None and offer.pairs:
        return offer.pairs[0].a, offer.pairs[0].b
    return version, draft if version is not None else None
