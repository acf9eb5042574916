"""Zip files from outside, read within bounds: no bombs, no entries twice, no path tricks."""

import copy
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from io import BytesIO
from pathlib import PurePosixPath
from typing import IO, BinaryIO

MAX_ENTRIES = 10_000
MAX_TOTAL = 1024 * 1024 * 1024
MAX_RATIO = 200
SMALL = 16 * 1024 * 1024
"""Below this size an entry may be packed as tightly as it likes: a form of a thousand equal rows is no bomb."""


_CHUNK = 8 * 1024 * 1024


class UnsafeZip(Exception):
    """The archive is damaged, or made to do harm. The message says what is wrong with it, without its name."""


def read_entries(
    file: BinaryIO,
    *,
    max_total: int = MAX_TOTAL,
    max_ratio: int = MAX_RATIO,
    tick: Callable[[], None] | None = None,
) -> Mapping[str, bytes]:
    """The entries' bytes by name, in the archive's order, without folders.

    The directory is checked at once; an entry is unpacked each time it is asked for and not kept, so pictures that
    nobody looks at cost nothing. `file` must stay open as long as the mapping is used. What was unpacked is counted
    over all askings, and sizes are counted while unpacking, never believed from the directory. `tick` is called now and
    then while a large one is unpacked. Raises UnsafeZip, here and on every look-up.
    """
    try:
        archive = zipfile.ZipFile(file)
    except _DAMAGED as error:
        raise UnsafeZip("it is damaged or cut short") from error
    return _Entries(archive, max_total, max_ratio, tick)


def rewritten(content: bytes, changed: Mapping[str, bytes], dropped: Collection[str] = ()) -> bytes:
    """The archive with some entries changed or added and some dropped; the rest is copied as it is, still packed.

    No entry tells when it was written. The archive must have passed `read_entries`; raises UnsafeZip all the same.
    """
    file = BytesIO()
    try:
        with (
            zipfile.ZipFile(BytesIO(content)) as old,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as new,
        ):
            for entry in old.infolist():
                if entry.filename in changed:
                    new.writestr(_dateless(entry.filename), changed[entry.filename])
                elif entry.filename not in dropped:
                    _copy(content, entry, new)
            for name in changed.keys() - set(old.namelist()):
                new.writestr(_dateless(name), changed[name])
    except (*_DAMAGED, IndexError) as error:
        raise UnsafeZip("it is damaged or cut short") from error
    return file.getvalue()


def _dateless(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    return entry


def _copy(content: bytes, entry: zipfile.ZipInfo, new: zipfile.ZipFile) -> None:
    """Copies an entry without unpacking it, which `zipfile` has no means for. Its sizes are those of the directory."""
    header = content[entry.header_offset : entry.header_offset + _HEADER]
    if len(header) < _HEADER or new.fp is None:
        raise zipfile.BadZipFile
    names = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    start = entry.header_offset + _HEADER + names
    made = copy.copy(entry)
    made.header_offset = new.start_dir
    made.date_time = _dateless("x").date_time
    made.flag_bits &= ~_SIZES_FOLLOW
    made.extra = b""
    new.fp.seek(new.start_dir)
    new.fp.write(made.FileHeader(zip64=False))
    new.fp.write(content[start : start + entry.compress_size])
    new.start_dir = new.fp.tell()
    new.filelist.append(made)
    new.NameToInfo[made.filename] = made
    new._didModify = True  # type: ignore[attr-defined]


_LEVEL = 4
"""A third of the time of zlib's usual level, for a tenth more bytes."""
_HEADER, _SIZES_FOLLOW = 30, 0x08
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError)


class _Entries(Mapping[str, bytes]):
    def __init__(
        self, archive: zipfile.ZipFile, max_total: int, max_ratio: int, tick: Callable[[], None] | None
    ) -> None:
        self._archive = archive
        self._tick = tick
        self._left = max_total
        self._max_ratio = max_ratio
        self._entries = _checked(archive, max_total)

    def __getitem__(self, name: str) -> bytes:
        entry = self._entries[name]
        allowed = min(self._left, max(SMALL, entry.compress_size * self._max_ratio))
        try:
            with self._archive.open(entry) as stream:
                content = self._unpacked(stream, allowed + 1)
        except _DAMAGED as error:
            raise UnsafeZip("it is damaged or cut short") from error
        except RuntimeError as error:  # what zipfile raises for a password
            raise UnsafeZip("it is encrypted") from error
        if len(content) > allowed:
            raise UnsafeZip("it unpacks to far more than it should")
        self._left -= len(content)
        return content

    def _unpacked(self, stream: IO[bytes], most: int) -> bytes:
        parts: list[bytes] = []
        while most > 0 and (part := stream.read(min(most, _CHUNK))):
            parts.append(part)
            most -= len(part)
            if self._tick is not None and len(part) == _CHUNK:
                self._tick()
        return b"".join(parts)

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
