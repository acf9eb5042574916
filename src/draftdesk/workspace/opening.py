"""Connections to a workspace, made only after it was found to be one, whole and not tampered with."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from urllib.parse import quote

from draftdesk.model.errors import DamagedWorkspace, NewerWorkspace, NotAWorkspace, ReadOnlyWorkspace
from draftdesk.workspace.faults import is_busy, left_by_a_crash, told_plainly
from draftdesk.workspace.migrations import LATEST, migrate
from draftdesk.workspace.schema import APPLICATION_ID

_OLDEST_SQLITE = (3, 38, 0)
_ID_AT = 68
"""Where a SQLite file's header holds its application id (https://www.sqlite.org/fileformat.html)."""


def connect(path: Path, *, mode: str, timeout: float = 2.0) -> sqlite3.Connection:
    """A connection as every part of DraftDesk uses it. `mode` is "ro" or "rw": a missing file is never made."""
    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path))}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=timeout,
        cached_statements=256,
        check_same_thread=False,  # each thread has its own; whoever closes the workspace closes them all
    )
    try:
        for setting in (
            "trusted_schema=OFF",
            "foreign_keys=ON",
            "recursive_triggers=ON",
            "synchronous=FULL",
            "cache_spill=OFF",
        ):
            connection.execute(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_write(path: Path) -> sqlite3.Connection:
    """The connection of the writer thread. Its triggers may use SQLite's JSON functions, which an untrusted schema may
    not, and only because the whole schema was first found to be exactly ours."""
    connection = connect(path, mode="rw", timeout=5.0)
    try:
        check_schema(connection, path.name)
    except BaseException:
        connection.close()
        raise
    connection.execute("PRAGMA trusted_schema=ON")
    return connection


def build(connection: sqlite3.Connection, version: int = LATEST) -> None:
    """Make an empty workspace of a schema version in an empty database."""
    connection.execute("PRAGMA foreign_keys=OFF")
    with transaction(connection):
        connection.execute(f"PRAGMA application_id={APPLICATION_ID:d}")
        migrate(connection, version)
    connection.execute("PRAGMA foreign_keys=ON")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, outside the act log."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def require_sqlite() -> None:
    """Raise a clear line where Python brings a SQLite too old for strict tables and JSON."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        wanted = ".".join(map(str, _OLDEST_SQLITE))
        raise NotAWorkspace(
            f"this Python has SQLite {sqlite3.sqlite_version}; DraftDesk needs {wanted}: install a newer Python"
        )


def recognize(path: Path) -> bool:
    """Refuse what is no workspace or a newer one by its mark alone, without leaving anything beside it.

    Whether its program was killed while writing: then it can only be opened for writing. Raises NotAWorkspace or
    NewerWorkspace.
    """
    require_sqlite()
    if not path.is_file():
        what = "is a folder, not a workspace" if path.is_dir() else "does not exist"
        raise NotAWorkspace(f"{path.name} {what}; make a workspace with: draftdesk new NAME.draftdesk")
    try:
        with closing(connect(path, mode="ro")) as connection:
            _recognized(connection, path.name)
    except sqlite3.OperationalError as error:
        if left_by_a_crash(error):
            _check_mark(path)
            return True
        if not is_busy(error):  # who is writing it now, the lock will say
            with told_plainly(path.name):
                raise
    except sqlite3.Error:
        with told_plainly(path.name):
            raise
    return False


def _recognized(connection: sqlite3.Connection, name: str) -> int:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotAWorkspace(f"{name} is not a DraftDesk workspace; it was not touched")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > LATEST:
        raise NewerWorkspace(f"{name} was written by a newer DraftDesk: install that one; the file was not touched")
    if version < 1:
        raise NotAWorkspace(f"{name} is not a DraftDesk workspace; it was not touched")
    return version


def _check_mark(path: Path) -> None:
    """The one time the file is opened past SQLite, which will not open it: then nobody can have it connected."""
    with path.open("rb") as file:
        header = file.read(100)
    if (
        not header.startswith(b"SQLite format 3\0")
        or int.from_bytes(header[_ID_AT : _ID_AT + 4], "big") != APPLICATION_ID
    ):
        raise NotAWorkspace(f"{path.name} is not a DraftDesk workspace; it was not touched")


def check_connected(connection: sqlite3.Connection, name: str) -> int:
    """The schema version of a workspace that is found whole, and to the letter as DraftDesk makes it.

    Raises NotAWorkspace, NewerWorkspace or DamagedWorkspace. Nothing is written.
    """
    with told_plainly(name):
        version = _recognized(connection, name)
        first = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if first != "ok":
            what = " ".join(first.replace("*", " ").split())
            raise DamagedWorkspace(f"{name} is damaged ({what}); open the newest backup, or a copy made before")
        check_schema(connection, name)
        return version


def check_schema(connection: sqlite3.Connection, name: str) -> None:
    """Raise NotAWorkspace unless tables, indexes and triggers are to the letter those of the schema version."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if foreign := _foreign(connection, version):
        raise NotAWorkspace(
            f"{name} holds the {foreign} that DraftDesk did not make; it was not opened, as it could change your text"
        )


def _foreign(connection: sqlite3.Connection, version: int) -> str | None:
    """What the schema holds that a workspace of that version does not ("trigger 'x'"), or None."""
    expected, found = _made_by_us(version), set(_schema(connection))
    if odd := sorted(found - expected, key=str) or sorted(expected - found, key=str):
        return f"{odd[0][0]} '{odd[0][1]}'"
    return None


@cache
def _made_by_us(version: int) -> frozenset[tuple[str, str, str, str | None]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        build(model, version)
        return frozenset(_schema(model))


def _schema(connection: sqlite3.Connection) -> list[tuple[str, str, str, str | None]]:
    """Everything the schema names. SQLite's own statistics may come and go, and the tables behind the search index are
    SQLite's to word as it likes."""
    return connection.execute(
        "SELECT type, name, tbl_name, CASE WHEN name GLOB 'snippet_search_*' THEN NULL ELSE sql END FROM sqlite_master "
        "WHERE NOT (type='table' AND name GLOB 'sqlite_stat[0-9]')"
    ).fetchall()


def open_to_look(path: Path) -> sqlite3.Connection:
    """A connection that cannot write, to a workspace that was found whole.

    Raises NotAWorkspace, NewerWorkspace or DamagedWorkspace, and ReadOnlyWorkspace where the file must first be opened
    for writing: because its program was killed while writing, or because its schema is an older one.
    """
    if recognize(path):
        raise ReadOnlyWorkspace(
            f"{path.name} was not closed properly: open it once for writing, or open a copy made together with its "
            f"{path.name}-journal"
        )
    with told_plainly(path.name):
        connection = connect(path, mode="ro")
    try:
        if check_connected(connection, path.name) < LATEST:
            raise ReadOnlyWorkspace(f"{path.name} was made by an older DraftDesk: open it once for writing")
    except BaseException:
        connection.close()
        raise
    return connection
