"""Putting a finished file in its place, and saying in one line what kept it from getting there."""

import errno
import os
from pathlib import Path

from draftdesk.kit.files import replacing
from draftdesk.model.errors import CannotWrite

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_bytes(target: Path, content: bytes, *, overwrite: bool) -> None:
    """Write the file whole or not at all.

    Raises CannotWrite: it exists and may not be overwritten, its folder is missing or read-only, the disk is full.
    Whatever stood there before is then untouched.
    """
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
