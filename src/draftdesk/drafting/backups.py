"""The backups of all workspaces on this machine: what there is, and how to have one back."""

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from draftdesk.drafting.workspaces import TITLE
from draftdesk.kit.places import data_folder
from draftdesk.model.errors import DraftDeskError
from draftdesk.workspace import queries
from draftdesk.workspace.copies import backups_in
from draftdesk.workspace.faults import told_plainly
from draftdesk.workspace.look import Look
from draftdesk.workspace.opening import connect, recognize
from draftdesk.workspace.restoring import restore as put_back


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One dated copy. `workspace_id` tells of which workspace, `title` what that was called then and `newest_act` what
    was done last; `fault` is the line that says why nothing can be read of it. `size` is in bytes."""

    path: Path
    at: datetime
    workspace_id: str
    size: int = 0
    title: str = ""
    newest_act: str = ""
    fault: str = ""


def all_backups(root: Path | None = None) -> tuple[Backup, ...]:
    """Those of every workspace, the newest first; a file that goes away meanwhile is left out."""
    root = root or data_folder() / "backups"
    if not root.is_dir():
        return ()
    folders = [folder for folder in sorted(root.iterdir()) if folder.is_dir()]
    found = [_described(path, at) for folder in folders for at, path in backups_in(folder)]
    return tuple(sorted((each for each in found if each), key=lambda each: each.at, reverse=True))


def restore(backup: Path, target: Path, *, who: str) -> Path | None:
    """Make `target` what the backup holds, all or nothing. Returns the file in which what was there is kept, None where
    nothing was there. Raises DamagedWorkspace and the like for the backup, WorkspaceInUse, CannotWrite."""
    return put_back(backup, target, who=who, at=datetime.now(UTC).isoformat(timespec="seconds"))


def _described(path: Path, at: datetime) -> Backup | None:
    name = path.parent.name
    try:
        size = path.stat().st_size
    except OSError:
        return None
    try:
        recognize(path)
        with told_plainly(path.name):
            connection = connect(path, mode="ro")
        with closing(connection):
            look = Look(connection, path.name)
            newest = next(iter(queries.acts(look, 1)), None)
            return Backup(
                path=path,
                at=at,
                workspace_id=name,
                size=size,
                title=queries.setting(look, TITLE),
                newest_act=newest.name if newest else "",
            )
    except DraftDeskError as error:
        return Backup(path=path, at=at, workspace_id=name, size=size, fault=str(error))
