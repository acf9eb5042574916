"""What SQLite says when something is wrong, in words for the person whose file it is."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from draftdesk.model.errors import CannotWrite, DamagedWorkspace, DraftDeskError, NotAWorkspace, ReadOnlyWorkspace


@contextmanager
def told_plainly(name: str) -> Iterator[None]:
    """Raise what SQLite raises inside in words for a person, where it is no bug."""
    try:
        yield
    except sqlite3.Error as error:
        if plain := in_plain_words(error, name):
            raise plain from error
        raise


def in_plain_words(error: sqlite3.Error, name: str) -> DraftDeskError | None:
    """The error to show for the workspace called `name`, or None where it can only be a bug."""
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:  # what is above says more than a person needs
        case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR:
            return CannotWrite(f"{name}: the disk is full or cannot be written ({error}); nothing of this act was kept")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return ReadOnlyWorkspace(
                f"{name} can only be read: make the file and its folder writable, or work on a copy"
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return CannotWrite(f"{name} is being used by another program; nothing of this act was kept, try again")
        case sqlite3.SQLITE_NOTADB:
            return NotAWorkspace(f"{name} is not a DraftDesk workspace; it was not touched")
        case sqlite3.SQLITE_CORRUPT:
            return DamagedWorkspace(f"{name} is damaged ({error}); open the newest backup, or a copy made before")
        case sqlite3.SQLITE_CANTOPEN:
            return NotAWorkspace(f"{name} cannot be opened: check that the file exists and that you may read it")
        case _:
            return None


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another program keeps the file for the moment."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def left_by_a_crash(error: sqlite3.Error) -> bool:
    """Whether SQLite could not look at a file because its program was killed while writing."""
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_ROLLBACK
