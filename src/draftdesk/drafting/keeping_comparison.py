"""Two files compared without a workspace become one: with the files, the remarks and what is watched."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from draftdesk.drafting.remarking import keep_comparison, of_file
from draftdesk.drafting.watching import take_in
from draftdesk.drafting.workspaces import NewWorkspace, Transaction, new_workspace
from draftdesk.model.remarking import ChangeRemark, Side
from draftdesk.model.watching import WatchItem

_OUTLINE = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedFile:
    """A file as it was compared: its bytes as they were read then, whatever became of it on disk since. `rejected` says
    that its tracked changes were read as rejected."""

    name: str
    content: bytes
    rejected: bool = False

    @property
    def side(self) -> Side:
        return of_file(self.name, self.content, rejected=self.rejected)


def save_comparison(
    path: Path,
    title: str,
    a: ComparedFile,
    b: ComparedFile,
    *,
    remarks: Iterable[ChangeRemark] = (),
    watch_items: Iterable[WatchItem] = (),
    who: str,
) -> None:
    """Make a workspace that holds the comparison of two files: `kept_comparisons` lists it, with those remarks on it.

    Its draft is empty. Remarks without an author are `who`'s and of now. Raises CannotWrite where the file exists or
    cannot be made; then nothing is.
    """

    def keep(tx: Transaction) -> None:
        files = {each.side.sha256: each.content for each in (a, b)}
        comparison = keep_comparison(tx, a.side, b.side, files)
        tx.insert_many(
            replace(each, comparison_id=comparison.id, author=each.author or who, at=each.at or tx.at)
            for each in remarks
        )
        take_in(tx, watch_items)

    new_workspace(path, NewWorkspace(title=title, outline=_OUTLINE), who=who, also=keep)
