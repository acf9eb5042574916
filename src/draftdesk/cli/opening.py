"""Opening the workspace that a command names."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from draftdesk.cli.terminal import Terminal
from draftdesk.drafting.workspaces import Workspace, back_up_on_opening, backup_folder, open_workspace
from draftdesk.kit.places import user_name
from draftdesk.model.errors import CannotWrite, DraftDeskError, ReadOnlyWorkspace, WorkspaceInUse


def recover(file: Path) -> None:
    """Let SQLite take back what a program that was killed left half written, which it does for those alone who may
    write. Where that cannot be done, whoever opens the file next is told why."""
    path = file.resolve()
    if path.with_name(f"{path.name}-journal").exists():
        with suppress(DraftDeskError), open_workspace(path, who=user_name()):
            pass


@contextmanager
def to_write(given: Namespace, terminal: Terminal) -> Iterator[Workspace]:
    """The workspace, for a command that changes it. What it held before is backed up, at most once an hour.

    A backup that cannot be made stops nobody's work: it is said once the work is done.
    """
    trouble: CannotWrite | None = None
    with open_workspace(Path(given.file), who=user_name()) as workspace:
        try:
            back_up_on_opening(workspace.path, backup_folder(workspace.look()))
        except CannotWrite as error:
            trouble = error
        yield workspace
    if trouble is not None:
        terminal.warn(f"draftdesk: no backup of {given.file} was made: {trouble}")


@contextmanager
def to_hand_out(given: Namespace, terminal: Terminal) -> Iterator[Workspace]:
    """The workspace, for a command that writes a file from it: where the workspace itself can only be looked at, the
    file is made all the same, and it is said that the workspace does not know of it."""
    try:
        workspace = open_workspace(Path(given.file), who=user_name())
    except (WorkspaceInUse, ReadOnlyWorkspace, CannotWrite) as error:
        with to_look(given) as looking:
            yield looking
        terminal.warn(f"draftdesk: the workspace could not note that the file was handed out: {error}")
        return
    with workspace:
        yield workspace


@contextmanager
def to_look(given: Namespace) -> Iterator[Workspace]:
    """The workspace, for a command that only looks."""
    recover(Path(given.file))
    with open_workspace(Path(given.file), who=user_name(), read_only=True) as workspace:
        yield workspace
