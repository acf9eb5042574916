"""One program writes a workspace at a time: a lock beside the file, and in it who holds it.

The system frees the lock when the program ends, however it ends, so there is no stale lock to clear.
"""

import json
import os
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from io import FileIO
from pathlib import Path

from draftdesk.model.errors import CannotWrite, WorkspaceInUse

_FAR = 1 << 30
"""Where Windows locks a byte: locks bind there, so it lies far beyond the text that others read."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Held until `release` is called, which may be done twice."""

    release: Callable[[], None]


def lock_path(workspace: Path) -> Path:
    return workspace.with_name(f".{workspace.name}.lock")


def take(workspace: Path, *, who: str, at: str) -> Lock:
    """Take the lock. Raises WorkspaceInUse naming who has it, on which machine and since when."""
    path = lock_path(workspace)
    try:
        path.touch()
        file = path.open("r+b", buffering=0)
    except OSError as error:
        raise CannotWrite(
            f"{workspace.name} cannot be opened for writing: its folder does not let DraftDesk put a file "
            f"beside it ({error.strerror}); copy it to a folder of your own, or look only"
        ) from error
    if not _try_lock(file):
        holder = _holder(file)
        file.close()
        raise WorkspaceInUse(f"{workspace.name} is open {holder}; close it there, or look only")
    note = {"who": who, "host": socket.gethostname(), "pid": os.getpid(), "since": at}
    with suppress(OSError):  # on a full disk the lock holds all the same
        file.truncate(0)
        file.seek(0)
        file.write(json.dumps(note).encode())

    def release() -> None:
        if not file.closed:
            with suppress(OSError):
                file.truncate(0)
            file.close()

    return Lock(release)


def _holder(file: FileIO) -> str:
    try:
        note = json.loads(file.read(4096) or b"")
        since = datetime.fromisoformat(note["since"]).astimezone()
        return f"by {note['who']} on {note['host']} since {since:%Y-%m-%d %H:%M}"
    except (OSError, ValueError, KeyError, TypeError):
        return "in another DraftDesk"


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: FileIO) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(0)
        return True

else:
    import fcntl

    def _try_lock(file: FileIO) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
