"""Looking into a workspace: rows come back as model objects, always fetched to the end.

(A statement left half-read keeps its lock and makes another thread's COMMIT fail.)
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlite_utils import Database

from draftdesk.kit.jobs import Progress
from draftdesk.workspace.faults import told_plainly
from draftdesk.workspace.rows import codec
from draftdesk.workspace.schema import table_of

Row = TypeVar("Row")
Value = str | int | None
_MANY = 500
"""How many values go into one IN (…): below SQLite's oldest limit."""
_OFTEN = 50_000
"""After so many of SQLite's own steps, some milliseconds, reading that can be stopped looks whether it shall be."""


class Look:
    """Reading over one connection, of the thread that made it. `name` is the file's, for errors: a DraftDeskError is
    raised where the file cannot be read, or another program keeps it from being read for seconds."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._database = Database(connection)
        self.name = name

    def wait_at_most(self, seconds: float) -> None:
        """How long reading waits for another program that writes the file, before CannotWrite is raised."""
        self._connection.execute(f"PRAGMA busy_timeout={round(seconds * 1000):d}")

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[dict[str, Any]]:
        """The rows of a query as dictionaries, for `queries` and `search` alone."""
        with told_plainly(self.name):
            return list(self._database.query(sql, values))

    def scalar(self, sql: str, values: Sequence[Value] = ()) -> Any:
        """The first value of the first row, or None."""
        found = self.tuples(sql, values)
        return found[0][0] if found else None

    def tuples(self, sql: str, values: Sequence[Value] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query as plain tuples: the fast way for many small ones."""
        with told_plainly(self.name):
            return self._connection.execute(sql, values).fetchall()

    def by_first(self, sql: str, values: Sequence[Value] = ()) -> dict[Any, tuple[Any, ...]]:
        """The rows of a query of two columns: what the second says, in order, by the first."""
        found: dict[Any, list[Any]] = {}
        with told_plainly(self.name):
            for one, other in self._connection.execute(sql, values):
                found.setdefault(one, []).append(other)
        return {one: tuple(others) for one, others in found.items()}

    def get(self, of: type[Row], name: str) -> Row | None:
        """The object with that id, or None."""
        found = self.all(of, id=name)
        return found[0] if found else None

    def all(self, of: type[Row], *, order: str = "seq", **equal: Value) -> list[Row]:
        """The objects whose fields equal those values (None: is not set), in the order they were made."""
        where = " AND ".join(f'"{name}" IS ?' for name in equal)
        return self.where(of, where or "1", tuple(equal.values()), order=order)

    def where(self, of: type[Row], condition: str, values: Sequence[Value] = (), *, order: str = "seq") -> list[Row]:
        """The objects that meet an SQL condition, for this package alone."""
        table = table_of(of)
        order = "rowid" if order == "seq" and table.of.value == "write-once" else order
        order = ", ".join(f'"{name}"' for name in table.key) if order == "seq" and len(table.key) > 1 else order
        return self.objects(of, f'SELECT * FROM "{table.name}" WHERE {condition} ORDER BY {order}', values)

    def objects(self, of: type[Row], sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """The rows of a query as objects, for this package alone."""
        with told_plainly(self.name):
            found = self._connection.execute(sql, values)
            read = codec(of).reader([name for name, *_ in found.description])
            return list(map(read, found))

    @contextmanager
    def stoppable(self, progress: Progress) -> Iterator[None]:
        """Within it reading tells `progress` now and then, of no known length, and stops where that raises."""
        raised: list[BaseException] = []

        def is_stopped() -> bool:
            try:
                progress(0, 0, "")
            except BaseException as error:  # noqa: BLE001 - SQLite would lose it; it is raised again below
                raised.append(error)
            return bool(raised)

        self._connection.set_progress_handler(is_stopped, _OFTEN)
        try:
            yield
        except sqlite3.OperationalError:
            if raised:
                raise raised[0] from None
            raise
        finally:
            self._connection.set_progress_handler(None, 0)

    def among(self, of: type[Row], column: str, names: Iterable[str]) -> list[Row]:
        """The objects whose column is one of many values."""
        wanted = list(dict.fromkeys(names))
        found: list[Row] = []
        for start in range(0, len(wanted), _MANY):
            part = wanted[start : start + _MANY]
            found += self.where(of, f'"{column}" IN ({", ".join("?" * len(part))})', part)
        return found

    def copy_into(self, connection: sqlite3.Connection) -> None:
        """Copy the whole workspace into another connection's database, as it is at this moment."""
        with told_plainly(self.name):
            self._connection.backup(connection)

    def content_version(self) -> int:
        """A number that is another after every act."""
        with told_plainly(self.name):
            return content_version(self._connection)


def content_version(connection: sqlite3.Connection) -> int:
    """The newest act's clock, which also moves on when typing joins an act that was there before."""
    found = connection.execute("SELECT lamport FROM act ORDER BY seq DESC LIMIT 1").fetchall()
    return int(found[0][0]) if found else 0
