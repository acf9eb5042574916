"""Writing, inside one act: what the work given to `Workspace.act` receives."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from draftdesk.workspace.look import Look
from draftdesk.workspace.rows import codec
from draftdesk.workspace.schema import Class, table_of


class Transaction(Look):
    """Reads what it has written itself. Everything is undone together if the work raises.

    `who` did it and `at` is when (UTC, ISO 8601): the same for all that one act writes.
    """

    def __init__(self, connection: sqlite3.Connection, name: str, *, who: str, at: str, began_on: int = 0) -> None:
        super().__init__(connection, name)
        self.who = who
        self.at = at
        self._began_on = began_on

    def is_still(self, version: int, *, but: type[object]) -> bool:
        """Whether nothing has changed since the workspace had that content version, in this act or before it, rows of
        one type aside: what was read then holds."""
        written = {
            name for (name,) in self.tuples("SELECT DISTINCT tbl FROM change WHERE act=(SELECT max(seq) FROM act)")
        }
        return version == self._began_on and written <= {table_of(but).name}

    def insert(self, *rows: object) -> None:
        """Add rows, of any types."""
        for row in rows:
            self.insert_many([row])

    def insert_many(self, rows: Iterable[object]) -> None:
        """Add rows that are all of one type. Of a write-once table, rows that are there already stay as they are."""
        listed = list(rows)
        if not listed:
            return
        of = type(listed[0])
        table, coder = table_of(of), codec(of)
        names = ", ".join(f'"{name}"' for name in coder.columns)
        marks = ", ".join("?" * len(coder.columns))
        again = " ON CONFLICT DO NOTHING" if table.of is Class.WRITE_ONCE else ""
        self._connection.executemany(
            f'INSERT INTO "{table.name}"({names}) VALUES ({marks}){again}', map(_clean, coder.many(listed))
        )

    def update(self, *rows: object) -> None:
        """Write changed rows over those of the same key; a row that is the same already is not touched.

        Raises LookupError for a row that is not there.
        """
        for row in rows:
            table, coder = table_of(type(row)), codec(type(row))
            values = dict(zip(coder.columns, _clean(coder.values(row)), strict=True))
            others = [name for name in coder.columns if name not in table.key]
            sets = ", ".join(f'"{name}"=:{name}' for name in others)
            differs = " OR ".join(f'"{name}" IS NOT :{name}' for name in others)
            where = " AND ".join(f'"{name}"=:{name}' for name in table.key)
            update = f'UPDATE "{table.name}" SET {sets} WHERE {where} AND ({differs})'
            if not self._connection.execute(update, values).rowcount:
                keys = {name: values[name] for name in table.key}
                if not self._connection.execute(f'SELECT 1 FROM "{table.name}" WHERE {where}', keys).fetchall():
                    raise LookupError(f"no such row in {table.name}")

    def set_fields(self, of: type[Any], names: Iterable[str], **values: object) -> set[str]:
        """Give the rows with those ids the same values, in one statement; returns the ids of those that had others.

        An id that no row has is passed over.
        """
        table, coder = table_of(of), codec(of)
        encoded = dict(zip(values, _clean(tuple(coder.encode(*each) for each in values.items())), strict=True))
        sets = ", ".join(f'"{name}"=:{name}' for name in encoded)
        differs = " OR ".join(f'"{name}" IS NOT :{name}' for name in encoded)
        update = f'UPDATE "{table.name}" SET {sets} WHERE {_AMONG.format("id")} AND ({differs}) RETURNING id'
        return self._touched(update, names=_listed(names), **encoded)

    def link(self, of: type[Any], names: Iterable[str], other: str) -> set[str]:
        """Join each of those rows to one other in a link table; returns those that were not joined to it before.

        The ids in `names` are of the table's first key column, `other` is of its second; all must be there.
        """
        table = table_of(of)
        one, two = table.key
        insert = (
            f'INSERT INTO "{table.name}"({one}, {two}) SELECT value, :other FROM json_each(:names) '
            f'EXCEPT SELECT {one}, {two} FROM "{table.name}" WHERE {two}=:other RETURNING {one}'
        )
        return self._touched(insert, names=_listed(names), other=other)

    def unlink(self, of: type[Any], names: Iterable[str], others: Iterable[str]) -> set[str]:
        """Part each of those rows from the others in a link table; returns those that were joined to one of them."""
        return self._unlinked(of, names, others, "IN")

    def unlink_all_but(self, of: type[Any], names: Iterable[str], kept: Iterable[str]) -> set[str]:
        """Part each of those rows from all but the kept in a link table; returns those that were joined to another."""
        return self._unlinked(of, names, kept, "NOT IN")

    def _unlinked(self, of: type[Any], names: Iterable[str], others: Iterable[str], which: str) -> set[str]:
        table = table_of(of)
        one, two = table.key
        delete = (
            f'DELETE FROM "{table.name}" WHERE {_AMONG.format(one)} '
            f"AND {two} {which} (SELECT value FROM json_each(:others)) RETURNING {one}"
        )
        return self._touched(delete, names=_listed(names), others=_listed(others))

    def relink(self, of: type[Any], old: str, new: str) -> set[str]:
        """Join everything that is joined to one row, of a link table's second key column, to another row instead;
        returns what that was."""
        table = table_of(of)
        one, two = table.key
        self._connection.execute(
            f'INSERT INTO "{table.name}"({one}, {two}) SELECT {one}, :new FROM "{table.name}" WHERE {two}=:old '
            f'EXCEPT SELECT {one}, {two} FROM "{table.name}" WHERE {two}=:new',
            {"old": old, "new": new},
        )
        return self._touched(f'DELETE FROM "{table.name}" WHERE {two}=:old RETURNING {one}', old=old)

    def _touched(self, sql: str, **values: Any) -> set[str]:
        return {name for (name,) in self._connection.execute(sql, values).fetchall()}

    def delete(self, *rows: object) -> None:
        """Take rows away."""
        for row in rows:
            table = table_of(type(row))
            where = " AND ".join(f'"{name}"=?' for name in table.key)
            values = [getattr(row, name) for name in table.key]
            self._connection.execute(f'DELETE FROM "{table.name}" WHERE {where}', values)


_AMONG = "{} IN (SELECT value FROM json_each(:names))"


def _listed(names: Iterable[str]) -> str:
    return json.dumps(list(names))


def _clean(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Texts that SQLite's JSON would cut (at a NUL) or refuse (half a surrogate pair) without what offends."""
    if any(type(value) is str and ("\0" in value or not _is_text(value)) for value in values):
        return tuple(_plain(value) if isinstance(value, str) else value for value in values)
    return values


def _is_text(value: str) -> bool:
    if value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _plain(value: str) -> str:
    return value.replace("\0", "").encode("utf-8", "replace").decode()
