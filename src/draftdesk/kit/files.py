"""Files that are either there whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(target: Path, *, overwrite: bool) -> Iterator[Path]:
    """Write to the path this gives; on leaving without an error it becomes `target`, flushed to the disk.

    On any error nothing is left and `target` is as it was. Raises FileExistsError where `target` exists and
    `overwrite` is false; every other OSError passes through.
    """
    if not overwrite and target.exists():
        raise FileExistsError(17, "the file exists", str(target))
    handle, name = tempfile.mkstemp(prefix=f".{target.stem[:40]}-", suffix=target.suffix, dir=target.parent)
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
