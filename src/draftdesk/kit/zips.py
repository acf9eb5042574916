"""Zip files from outside, read within bounds: no bombs, no entries twice, no path tricks."""

import zipfile
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import BinaryIO

MAX_ENTRIES = 10_000
MAX_TOTAL = 1024 * 1024 * 1024
MAX_RATIO = 200
SMALL = 1024 * 1024
"""Below this size an entry may be packed as tightly as it likes: a page of blanks is no bomb."""


class UnsafeZip(Exception):
    """The archive is damaged, or made to do harm. The message says what is wrong with it, without its name."""


def read_entries(file: BinaryIO, *, max_total: int = MAX_TOTAL, max_ratio: int = MAX_RATIO) -> Mapping[str, bytes]:
    """All entries' bytes by name, in the archive's order.

    Sizes are counted while unpacking, never believed from the directory. Raises UnsafeZip.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            return MappingProxyType(_read(archive, max_total, max_ratio))
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, OSError) as error:
        raise UnsafeZip("the archive is damaged or cut short") from error
    except RuntimeError as error:  # what zipfile raises for a password
        raise UnsafeZip("the archive is encrypted") from error


def _read(archive: zipfile.ZipFile, max_total: int, max_ratio: int) -> dict[str, bytes]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MAX_ENTRIES:
        raise UnsafeZip(f"the archive holds more than {MAX_ENTRIES:,} files")
    found: dict[str, bytes] = {}
    total = 0
    for entry in entries:
        if entry.filename in found:
            raise UnsafeZip("the archive holds a file twice")
        if not _is_plain(entry.filename):
            raise UnsafeZip("the archive holds a file whose name leads out of it")
        allowed = min(max_total - total, max(SMALL, entry.compress_size * max_ratio))
        with archive.open(entry) as stream:
            content = stream.read(allowed + 1)
        if len(content) > allowed:
            raise UnsafeZip("the archive unpacks to far more than it says")
        total += len(content)
        found[entry.filename] = content
    return found


def _is_plain(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return not path.is_absolute() and ".." not in path.parts and ":" not in (path.parts or ("",))[0]
