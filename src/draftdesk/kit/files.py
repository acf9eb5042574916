"""Files that are either there whole or not at all."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_MARK = ".unfinished"
_ABANDONED_AFTER = 24 * 60 * 60


@contextmanager
def replacing(target: Path, *, overwrite: bool) -> Iterator[Path]:
    """Write to the path this gives; on leaving without an error it becomes `target`, flushed to the disk.

    On any error nothing is left and `target` is as it was. A program that is killed leaves its unfinished file, which
    a later writing of the same target clears away. Raises FileExistsError where `target` exists and `overwrite` is
    false; every other OSError passes through.
    """
    if not overwrite and target.exists():
        raise FileExistsError(17, "the file exists", str(target))
    _clear_abandoned(target)
    handle, name = tempfile.mkstemp(prefix=_before(target), suffix=f"{_MARK}{target.suffix}", dir=target.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        flush(temporary)
        temporary.chmod(_usual_mode())
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


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
