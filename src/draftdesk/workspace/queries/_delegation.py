"""A delegation's own: what it watches, the comparisons it kept, and what it remarked on them."""

from collections.abc import Iterable

from draftdesk.model.remarking import ChangeRemark, KeptComparison
from draftdesk.model.watching import WatchItem
from draftdesk.workspace.look import Look


def watch_items(look: Look) -> list[WatchItem]:
    """What is watched, in the order it was put on the list."""
    return look.all(WatchItem)


def kept_comparisons(look: Look) -> list[KeptComparison]:
    """The comparisons that were kept, the oldest first."""
    return look.all(KeptComparison)


def change_remarks(look: Look, comparison_ids: Iterable[str]) -> list[ChangeRemark]:
    """The remarks on those comparisons, in the order they were made."""
    return look.among(ChangeRemark, "comparison_id", comparison_ids)


def remark_counts(look: Look) -> dict[str, int]:
    """How many remarks each kept comparison has that has any."""
    return dict(look.tuples("SELECT comparison_id, count(*) FROM change_remark GROUP BY 1"))


def has_file(look: Look, sha256: str) -> bool:
    """Whether the file's bytes are in the workspace."""
    return bool(look.scalar("SELECT 1 FROM file WHERE sha256=?", (sha256,)))
