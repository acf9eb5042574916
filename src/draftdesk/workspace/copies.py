"""Copies of a workspace with all that it holds: to go on with, and as a backup. (For others: see `for_others`.)"""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from draftdesk.kit.files import replacing
from draftdesk.model.errors import CannotWrite
from draftdesk.model.ids import new_id
from draftdesk.workspace.faults import in_plain_words
from draftdesk.workspace.log import create_triggers, drop_triggers
from draftdesk.workspace.look import Look

WORKSPACE_ID = "workspace-id"
"""The setting that tells a workspace from every other, whatever its file is called."""
KEPT_BACKUPS = 5
_MOMENT = "%Y-%m-%d %H%M%S"


def copy_database(connection: sqlite3.Connection, target: Path, *, overwrite: bool) -> None:
    """Write a compact copy of the whole workspace to `target`, all or nothing: the same workspace once more, as a
    backup is. Raises CannotWrite."""
    with copying(connection, target, overwrite=overwrite):
        pass


def copy_to_go_on_with(connection: sqlite3.Connection, target: Path, *, overwrite: bool) -> None:
    """Write a compact copy of the whole workspace to `target`, all or nothing, as a workspace of its own: its backups
    are kept apart. Raises CannotWrite."""
    with copying(connection, target, overwrite=overwrite) as temporary, rewriting(temporary) as copied:
        give_new_id(copied)


def rescue(look: Look, target: Path, *, overwrite: bool) -> None:
    """Write what a look still sees to `target`, all or nothing: the same workspace once more, though its own file may
    have been moved or deleted. Raises DraftDeskError where nothing can be read any more, CannotWrite."""
    try:
        with replacing(target, overwrite=overwrite) as temporary, closing(sqlite3.connect(temporary)) as copied:
            look.copy_into(copied)
    except (OSError, sqlite3.Error) as error:
        raise _cannot_copy(error, target) from error


@contextmanager
def copying(connection: sqlite3.Connection, target: Path, *, overwrite: bool) -> Iterator[Path]:
    """A compact copy that becomes `target` on leaving without an error, for the eyes of those who may read the
    original. Raises CannotWrite."""
    try:
        with replacing(target, overwrite=overwrite, like=_file_of(connection)) as temporary:
            connection.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(temporary),))
            yield temporary
    except (OSError, sqlite3.Error) as error:
        raise _cannot_copy(error, target) from error


@contextmanager
def rewriting(copy: Path) -> Iterator[sqlite3.Connection]:
    """Change what an unfinished copy holds, all or nothing and outside its act log."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as copied:
        copied.execute("PRAGMA synchronous=OFF")  # the finished file is flushed as a whole
        copied.execute("PRAGMA journal_mode=MEMORY")
        copied.execute("BEGIN")
        drop_triggers(copied)
        yield copied
        create_triggers(copied)
        copied.execute("COMMIT")


def give_new_id(copied: sqlite3.Connection) -> None:
    """Make a copy another workspace than the one it was made from."""
    copied.execute(
        "INSERT INTO setting(id, value) VALUES (?, ?) ON CONFLICT(id) DO UPDATE SET value=excluded.value",
        (WORKSPACE_ID, new_id()),
    )


def _file_of(connection: sqlite3.Connection) -> Path:
    (name,) = connection.execute("SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name='main'").fetchone()
    return Path(os.fsdecode(name))


# --- backups --------------------------------------------------------------------------------------------------------


def back_up(
    connection: sqlite3.Connection,
    folder: Path,
    *,
    at: datetime | None = None,
    at_least: timedelta = timedelta(0),
) -> Path | None:
    """Put a dated copy into `folder` if the workspace has changed since the newest one there, and that one is
    `at_least` so old; keep the last five.

    A file that was copied past the program, and then changed, may share the folder: backups of what this one never was
    are neither counted nor taken away. Returns the new file, or None where none was needed. Raises CannotWrite.
    """
    now = at or datetime.now(UTC)
    newest = _newest_act(connection)
    try:
        kept = _backups_of(connection, folder)
        if kept and (kept[-1].stem.endswith(f" {newest}") or timedelta(0) <= now - _made(kept[-1]) < at_least):
            return None
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        target = folder / f"{now.strftime(_MOMENT)} {newest}.draftdesk"
        copy_database(connection, target, overwrite=True)
        for old in [*kept, target][:-KEPT_BACKUPS]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise _cannot_copy(error, folder) from error
    return target


_NAME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{6} act-([0-9]+)-([0-9a-z]+)")
_NO_ACT = "none"


def _newest_act(connection: sqlite3.Connection) -> str:
    """The newest act as the name of a backup tells it: its clock, which typing moves on, and the end of its id."""
    found = connection.execute("SELECT lamport, substr(id, -8) FROM act ORDER BY seq DESC LIMIT 1").fetchall()
    clock, tail = found[0] if found else (0, _NO_ACT)
    return f"act-{clock}-{tail}"


def _backups_of(connection: sqlite3.Connection, folder: Path) -> list[Path]:
    """The backups in the folder whose newest act this workspace has done too, the oldest first."""
    if not folder.is_dir():
        return []
    named = [(path, match) for path in sorted(folder.glob("[0-9]*.draftdesk")) if (match := _NAME.fullmatch(path.stem))]
    done = {_NO_ACT: 0}
    for _, match in named:
        done |= connection.execute(
            "SELECT substr(id, -8), lamport FROM act WHERE substr(id, -8)=?", (match[2],)
        ).fetchall()
    return [path for path, match in named if int(match[1]) <= done.get(match[2], -1)]


def backups_in(folder: Path) -> list[tuple[datetime, Path]]:
    """The backups in a folder and when they were made, the oldest first, of whatever workspace they are."""
    return sorted((_made(path), path) for path in folder.glob("[0-9]*.draftdesk") if _NAME.fullmatch(path.stem))


def newest_backup(folder: Path) -> datetime | None:
    """When the newest backup in the folder was made."""
    return max((moment for moment, _ in backups_in(folder)), default=None)


def _made(backup: Path) -> datetime:
    """When a backup was made, as its name says; long ago where it says nothing."""
    try:
        return datetime.strptime(backup.name[:17], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


def _cannot_copy(error: Exception, target: Path) -> CannotWrite:
    if isinstance(error, FileExistsError):
        return CannotWrite(f"{target.name} exists already; choose another name, or say that it may be replaced")
    if isinstance(error, sqlite3.Error):
        return CannotWrite(str(in_plain_words(error, target.name) or f"{target.name} could not be written ({error})"))
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return CannotWrite(f"{target.name} could not be written ({reason}); choose another folder or free some space")
