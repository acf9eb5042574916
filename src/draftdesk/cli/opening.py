"""Opening the workspace that a command names."""

import getpass
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from draftdesk.drafting.workspaces import Workspace, back_up, open_workspace


def user() -> str:
    """Who is at the machine, as the system says; "" where it does not."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


@contextmanager
def to_write(given: Namespace) -> Iterator[Workspace]:
    """The workspace, for a command that changes it; what it held before is backed up if it was not yet."""
    with open_workspace(Path(given.file), who=user()) as workspace:
        back_up(workspace.path, workspace.look())
        yield workspace


@contextmanager
def to_look(given: Namespace) -> Iterator[Workspace]:
    """The workspace, for a command that only looks."""
    with open_workspace(Path(given.file), who=user(), read_only=True) as workspace:
        yield workspace
