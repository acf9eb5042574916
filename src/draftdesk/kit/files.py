"""Files that are either there whole or not at all."""

import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_MARK = ".unfinished"
_ABANDONED_AFTER = 24 * 60 * 60
_USUAL = 0o666
_OWNER = stat.S_IRUSR | stat.S_IWUSR


@contextmanager
def replacing(target: Path, *, overwrite: bool, like: Path | None = None) -> Iterator[Path]:
    """Write to the empty file this gives; on leaving without an error it becomes `target`, flushed to the disk.

    It is for the eyes of those who may read `like`, or else what it replaces, or else any new file; for nobody else's
    at any moment. On any error nothing is left and `target` is as it was. A program that is killed leaves its
    unfinished file, which a later writing of the same target clears away. Raises FileExistsError where `target` exists
    and `overwrite` is false; every other OSError passes through.
    """
    if not overwrite and target.exists():
        raise FileExistsError(17, "the file exists", str(target))
    _clear_abandoned(target)
    mode = _mode(target, like)
    temporary = _made(target, _USUAL if mode is None else mode | _OWNER)
    try:
        yield temporary
        flush(temporary)
        if mode is not None:
            temporary.chmod(mode)
        if overwrite:
            temporary.replace(target)
        else:
            _move_new(temporary, target)
        flush_folder(target.parent)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def is_unfinished(path: Path, target: Path) -> bool:
    """Whether `path` is what a killed program left of its writing of `target`."""
    start, end = _before(target), f"{_MARK}{target.suffix}"
    if path.parent != target.parent or not path.name.startswith(start):
        return False
    rest, mark, more = path.name[len(start) :].partition(end)
    return bool(mark) and "-" not in rest and more in ("", "-journal")


def _mode(target: Path, like: Path | None) -> int | None:
    """The permissions the file is to have, or None where the system shall choose. A copy its owner may always write."""
    if like is not None:
        return stat.S_IMODE(like.stat().st_mode) & 0o777 | _OWNER
    try:
        return stat.S_IMODE(target.stat().st_mode) & 0o777
    except FileNotFoundError:
        return None


def _made(target: Path, mode: int) -> Path:
    """A new empty file beside the target, of a name that no other has. The system takes its umask off the mode."""
    while True:
        path = target.with_name(f"{_before(target)}{os.urandom(4).hex()}{_MARK}{target.suffix}")
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        except FileExistsError:
            continue
        return path


def _before(target: Path) -> str:
    return f".{target.stem[:40]}-"


def _clear_abandoned(target: Path) -> None:
    """Take away what killed programs left of this target. A day old, it belongs to nobody who is still writing."""
    with suppress(OSError):
        for path in target.parent.iterdir():
            if is_unfinished(path, target) and path.stat().st_mtime < time.time() - _ABANDONED_AFTER:
                path.unlink()


def flush(path: Path) -> None:
    """Wait until the disk has the file's bytes."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the disk has the folder's entries, where the system can say so (Windows cannot)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _move_new(temporary: Path, target: Path) -> None:
    """Give the file its name unless somebody else took that name meanwhile."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if target.exists():
            raise FileExistsError(17, "the file exists", str(target)) from None
        temporary.replace(target)
