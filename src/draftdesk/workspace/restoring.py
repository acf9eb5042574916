"""A backup, or any copy, put where a workspace is or was; what it replaces is kept beside it, to the last byte."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from draftdesk.model.errors import CannotWrite
from draftdesk.workspace import lock
from draftdesk.workspace.copies import copying
from draftdesk.workspace.faults import told_plainly
from draftdesk.workspace.opening import check_connected, connect, recognize

_LEFT_BY_A_CRASH = "-journal"


def restore(backup: Path, target: Path, *, who: str, at: str) -> Path | None:
    """Make `target` what the backup holds, all or nothing; nobody may have it open. `at` is UTC, ISO 8601.

    Returns the file that what was there before is in now, None where nothing was there. It may be damaged, or no
    workspace at all. Raises NotAWorkspace, NewerWorkspace or DamagedWorkspace for the backup, WorkspaceInUse,
    CannotWrite.
    """
    recognize(backup)
    if target.is_dir():
        raise CannotWrite(f"{target.name} is a folder; choose another name")
    if target.exists() and target.samefile(backup):
        raise CannotWrite(f"{target.name} is the backup itself; choose another name")
    with told_plainly(backup.name):
        connection = connect(backup, mode="ro")
    with closing(connection):
        check_connected(connection, backup.name)
        held = lock.take(target, who=who, at=at)
        try:
            with _kept(target, at) as kept, copying(connection, target, overwrite=True):
                pass
        finally:
            held.release()
            if not target.exists():
                with suppress(OSError):
                    lock.lock_path(target).unlink()
    return kept


@contextmanager
def _kept(target: Path, at: str) -> Iterator[Path | None]:
    """The same file under another name too, and what a killed program left beside it under that name alone."""
    if not target.exists():
        yield None
        return
    moment = datetime.fromisoformat(at).astimezone()
    kept = _free(target.with_name(f"{target.stem} before {moment:%Y-%m-%d %H%M}{target.suffix}"))
    try:
        _double(target, kept)
        with _aside(_beside(target), _beside(kept)):
            yield kept
    except BaseException as error:
        kept.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise CannotWrite(
                f"{target.name} could not be kept beside itself ({error.strerror}); free some space"
            ) from error
        raise


@contextmanager
def _aside(journal: Path, kept: Path) -> Iterator[None]:
    """It would be applied to whatever workspace takes the place of its own."""
    if not journal.exists():
        yield
        return
    journal.rename(kept)
    try:
        yield
    except BaseException:
        kept.rename(journal)
        raise


def _double(path: Path, kept: Path) -> None:
    try:
        os.link(path, kept)
    except OSError:  # not every disk can
        shutil.copy2(path, kept)


def _beside(path: Path) -> Path:
    return path.with_name(path.name + _LEFT_BY_A_CRASH)


def _free(path: Path) -> Path:
    count = 1
    free = path
    while free.exists():
        count += 1
        free = path.with_name(f"{path.stem} {count}{path.suffix}")
    return free
