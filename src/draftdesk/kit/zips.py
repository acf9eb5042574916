"""Zip files from outside, read within bounds: no bombs, no entries twice, no path tricks."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import BinaryIO

MAX_ENTRIES = 10_000
MAX_TOTAL = 1024 * 1024 * 1024
MAX_RATIO = 200
SMALL = 16 * 1024 * 1024
"""Below this size an entry may be packed as tightly as it likes: a form of a thousand equal rows is no bomb."""


class UnsafeZip(Exception):
    """The archive is damaged, or made to do harm. The message says what is wrong with it, without its name."""


def read_entries(file: BinaryIO, *, max_total: int = MAX_TOTAL, max_ratio: int = MAX_RATIO) -> Mapping[str, bytes]:
    """The entries' bytes by name, in the archive's order, without folders.

    The directory is checked at once; an entry is unpacked each time it is asked for and not kept, so pictures that
    nobody looks at cost nothing. `file` must stay open as long as the mapping is used. What was unpacked is counted
    over all askings, and sizes are counted while unpacking, never believed from the directory. Raises UnsafeZip, here
    and on every look-up.
    """
    try:
        archive = zipfile.ZipFile(file)
    except _DAMAGED as error:
        raise UnsafeZip("it is damaged or cut short") from error
    return _Entries(archive, max_total, max_ratio)


_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError)


class _Entries(Mapping[str, bytes]):
    def __init__(self, archive: zipfile.ZipFile, max_total: int, max_ratio: int) -> None:
        self._archive = archive
        self._left = max_total
        self._max_ratio = max_ratio
        self._entries = _checked(archive, max_total)

    def __getitem__(self, name: str) -> bytes:
        entry = self._entries[name]
        allowed = min(self._left, max(SMALL, entry.compress_size * self._max_ratio))
        try:
            with self._archive.open(entry) as stream:
                content = stream.read(allowed + 1)
        except _DAMAGED as error:
            raise UnsafeZip("it is damaged or cut short") from error
        except RuntimeError as error:  # what zipfile raises for a password
            raise UnsafeZip("it is encrypted") from error
        if len(content) > allowed:
            raise UnsafeZip("it unpacks to far more than it should")
        self._left -= len(content)
        return content

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


def _checked(archive: zipfile.ZipFile, max_total: int) -> dict[str, zipfile.ZipInfo]:
    entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
    if len(entries) > MAX_ENTRIES:
        raise UnsafeZip(f"it holds more than {MAX_ENTRIES:,} files")
    if not all(entry.filename for entry in entries):
        raise UnsafeZip("it is damaged or cut short")
    # Names that differ in case alone are one file to Word and to Windows.
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        raise UnsafeZip("it holds a file twice")
    if not all(_is_plain(entry.filename) for entry in entries):
        raise UnsafeZip("it holds a file whose name leads out of it")
    if sum(entry.file_size for entry in entries) > max_total:
        raise UnsafeZip("it unpacks to far more than it should")
    return {entry.filename: entry for entry in entries}


def _is_plain(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts and ":" not in path.parts[0]
