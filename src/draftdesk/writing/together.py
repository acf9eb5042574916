"""Several files that go out together: all of them are there, in a folder or a .zip, or none."""

import os
import shutil
import zipfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from draftdesk.kit.files import flush, flush_folder, replacing
from draftdesk.kit.printable import printable_name
from draftdesk.model.errors import CannotWrite
from draftdesk.writing.safely import require_place, unwritten

_ZIP = ".zip"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def is_zip(target: Path) -> bool:
    """Whether the files go into one .zip, and not into a folder, by the target's name."""
    return target.suffix.lower() == _ZIP


def require_place_together(target: Path, *, overwrite: bool, owned: Callable[[Path], Collection[str]]) -> None:
    """Raises the CannotWrite that writing there would end with, as far as that can be told before the work.

    A folder that is there is taken where it is empty, or where it may be overwritten and holds nothing but files that
    `owned` names: what it should not hold is never deleted.
    """
    if is_zip(target):
        require_place(target, overwrite=overwrite)
        return
    if not target.is_dir():
        require_place(target, overwrite=False)
        return
    try:
        there = {each.name for each in target.iterdir()}
    except OSError as error:
        raise unwritten(target, error) from error
    if not there:
        return
    name = printable_name(target)
    if not overwrite:
        raise CannotWrite(f"{name} was not written: a folder of that name is there; choose another or allow replacing")
    others = there - set(owned(target))
    if others:
        one = printable_name(Path(min(others)))
        raise CannotWrite(f"{name} was not written: the folder holds other files, such as {one}; choose another folder")


@contextmanager
def together(target: Path, *, overwrite: bool, owned: Callable[[Path], Collection[str]]) -> Iterator[Path]:
    """Write files into the empty folder that this gives; on leaving without an error they are at `target`, all of them.

    On any error nothing is left and what stood there is as it was. `owned` tells which files of a folder may be
    replaced. Raises CannotWrite.
    """
    require_place_together(target, overwrite=overwrite, owned=owned)
    folder: Path | None = None
    try:
        folder = _new_folder(target, ".unfinished")
        yield folder
        if is_zip(target):
            with replacing(target, overwrite=overwrite) as temporary:
                _pack(folder, temporary)
        else:
            require_place_together(target, overwrite=overwrite, owned=owned)
            _put(folder, target)
    except OSError as error:
        raise _unwritten(target, error) from error
    except CannotWrite as error:
        if isinstance(error.__cause__, OSError):  # it names a file of the unfinished folder
            raise _unwritten(target, error.__cause__) from error
        raise
    finally:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def _pack(folder: Path, archive: Path) -> None:
    """The files in the order of their names, none of which tells when it was written."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        for each in sorted(folder.iterdir()):
            entry = zipfile.ZipInfo(each.name, _LONG_AGO)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            made.writestr(entry, each.read_bytes())


def _put(folder: Path, target: Path) -> None:
    for each in folder.iterdir():
        flush(each)
    aside: Path | None = None
    if target.is_dir():
        aside = _new_folder(target, ".before") / "old"
        try:
            target.rename(aside)
        except OSError:
            aside.parent.rmdir()
            raise
    try:
        folder.rename(target)
    except OSError:
        if aside is not None:
            aside.rename(target)
            aside.parent.rmdir()
        raise
    flush_folder(target.parent)
    if aside is not None:
        shutil.rmtree(aside.parent, ignore_errors=True)


def _unwritten(target: Path, error: OSError) -> CannotWrite:
    if isinstance(error, PermissionError) and target.is_dir():
        name = printable_name(target)
        return CannotWrite(f"{name} was not written: a file in it is open in another program; close it")
    return unwritten(target, error)


def _new_folder(target: Path, suffix: str) -> Path:
    """An empty folder beside the target, for the eyes of those for whom any new folder is."""
    folder = target.with_name(f".{target.stem[:40]}-{os.urandom(4).hex()}{suffix}")
    folder.mkdir()
    return folder
