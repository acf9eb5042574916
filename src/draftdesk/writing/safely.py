"""Putting a finished file in its place, and saying in one line what kept it from getting there."""

import errno
import os
import stat
from pathlib import Path

from draftdesk.kit.files import replacing
from draftdesk.model.errors import CannotWrite

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_SHORT_NAME = 6
"""How long a name may be so that Word puts all of it into that of its lock; of longer ones the first letters go."""
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_bytes(target: Path, content: bytes, *, overwrite: bool) -> None:
    """Write the file whole or not at all.

    Raises CannotWrite: it exists and may not be overwritten, is read-only or open in an office program, its folder is
    missing or read-only, the disk is full. Whatever stood there before is then untouched.
    """
    _require_free(target, overwrite=overwrite)
    try:
        with replacing(target, overwrite=overwrite) as temporary:
            temporary.write_bytes(content)
    except OSError as error:
        raise unwritten(target, error) from error


def unwritten(target: Path, error: OSError) -> CannotWrite:
    """The one line that tells what kept a file from being written."""
    return CannotWrite(f"{_one_line(target)} was not written: {_reason(error, target)}")


def require_place(target: Path, *, overwrite: bool) -> None:
    """Raises the CannotWrite that writing there would end with, as far as that can be told before the work."""
    try:
        if _is_folder(target):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not overwrite and target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        if not target.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        if not os.access(target.parent, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        raise unwritten(target, error) from error
    _require_free(target, overwrite=overwrite)


def _require_free(target: Path, *, overwrite: bool) -> None:
    """Raises CannotWrite where a file that may be replaced is not to be: most systems would let us."""
    if not overwrite:
        return
    try:
        is_read_only = target.is_file() and not target.stat().st_mode & _WRITABLE
        lock = next((each for each in _locks(target) if each.exists()), None) if target.is_file() else None
    except OSError:  # writing tells what is the matter
        return
    if is_read_only:
        raise CannotWrite(f"{_one_line(target)} was not written: it is read-only; choose another name")
    if lock is not None:
        name = _one_line(Path(lock.name))
        raise CannotWrite(
            f"{_one_line(target)} was not written: it is open in another program, or was when that crashed ({name}); "
            "close it there, or delete that file"
        )


def _locks(target: Path) -> tuple[Path, Path]:
    """What LibreOffice and Word put beside a file while they have it open."""
    cut = min(2, max(0, len(target.stem) - _SHORT_NAME))
    return target.with_name(f".~lock.{target.name}#"), target.with_name(f"~${target.name[cut:]}")


def _reason(error: OSError, target: Path) -> str:
    folder = _one_line(target.parent)
    if _is_folder(target):
        return "a folder has that name; choose another name"
    if isinstance(error, FileExistsError):
        return "it exists already; choose another name or allow it to be replaced"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        if _is_folder(target.parent):
            return f"no file can be made in {folder}; choose another folder"
        return f"the folder {folder} is not there; choose another folder"
    if error.errno in _FULL:
        return "the disk is full; free some space or choose another disk"
    if error.errno == errno.EROFS:
        return f"the folder {folder} is read-only; choose another folder"
    if isinstance(error, PermissionError):
        return f"you may not write in {folder}, or the file is open in another program; close it or choose another"
    if error.errno == errno.ENAMETOOLONG:
        return "its name is too long; choose a shorter one"
    return f"{error.strerror or 'the disk reported an error'}; choose another folder"


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # it may not even be looked at
        return False


def _one_line(path: Path) -> str:
    return " ".join(str(path).split())
