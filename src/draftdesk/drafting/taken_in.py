"""What each version took in: the snippets that reached it first, and those that are in it no longer."""

from draftdesk.drafting.ground import Ground
from draftdesk.model.drafts import Version
from draftdesk.model.matrix import REACHED, TakenIn
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look


def taken_in(look: Look, ground: Ground) -> tuple[TakenIn, ...]:
    """The versions in the order they were issued, then the working draft, each beside the version it was made from:
    what is counted in the ground, whatever version that is of."""
    found: list[TakenIn] = []
    by_id: dict[str, TakenIn] = {}
    versions = queries.versions(look, ground.draft.id)
    for version in versions:
        reached, gone = queries.version_bits(look, version.id)
        before = by_id.get(version.parent_id or "") or (found[-1] if found else None)
        by_id[version.id] = _beside(before, version, reached & ground.counted, gone)
        found.append(by_id[version.id])
    decided = ground.decided if ground.version is None else queries.decided_bits(look, ground.draft.id)
    now = (decided.get(REACHED[0], 0) | decided.get(REACHED[1], 0)) & ground.counted
    return (*found, _beside(found[-1] if found else None, None, now, 0))


def _beside(before: TakenIn | None, version: Version | None, reached: int, gone: int) -> TakenIn:
    had = before.reached if before else 0
    return TakenIn(
        version_id=version.id if version else "",
        label=version.label if version else "",
        date=version.date if version else "",
        before=before.label if before else "",
        reached=reached,
        new=reached & ~had,
        dropped=had & ~reached,
        gone=gone,
    )
