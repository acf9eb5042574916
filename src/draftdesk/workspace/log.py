"""The act log: every act is one transaction, and triggers keep each touched row's image from before it.

One row in `change` for each act, table and row. "After" is not stored: it is the next change's before, or the row
itself. Undo puts the before images back, as an act of its own; redo does the same with the stacks exchanged.
"""

import sqlite3
from dataclasses import dataclass

from draftdesk.workspace.schema import TABLES, Class, Table, logged

_CURRENT = "(SELECT seq FROM act WHERE seq=(SELECT max(seq) FROM act) AND open=1)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What one act is called and where it belongs. `subject` is the id of the one thing it is about, if any.

    `at` is UTC, ISO 8601. `kind` is "do", "typing", "undo" or "redo".
    """

    id: str
    name: str
    place: str
    who: str
    at: str
    kind: str = "do"
    subject: str | None = None


# --- triggers -------------------------------------------------------------------------------------------------------


def drop_triggers(connection: sqlite3.Connection) -> None:
    """Take all triggers away, as a migration must before it changes a table."""
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')


def create_triggers(connection: sqlite3.Connection) -> None:
    """Give every logged and write-once table that exists its triggers."""
    existing = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    for table in TABLES:
        if table.name not in existing:
            continue
        if table.of is Class.LOGGED:
            for statement in _log_triggers(connection, table):
                connection.execute(statement)
        elif table.of is Class.WRITE_ONCE:
            for event in ("UPDATE", "DELETE"):
                connection.execute(
                    f'CREATE TRIGGER "once_{table.name}_{event.lower()}" BEFORE {event} ON "{table.name}" '
                    f"BEGIN SELECT RAISE(ABORT, 'what was issued or received never changes'); END"
                )


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The table's columns in order. Only text and integers may stand in a logged table: JSON keeps those exactly."""
    found = [row for row in connection.execute(f'PRAGMA table_xinfo("{table}")').fetchall() if row[6] == 0]
    if odd := [row[1] for row in found if row[2] not in {"TEXT", "INTEGER"}]:
        raise TypeError(f"column {odd[0]} of the logged table {table} is neither TEXT nor INTEGER")
    return [row[1] for row in found]


def _log_triggers(connection: sqlite3.Connection, table: Table) -> list[str]:
    names = columns(connection, table.name)
    image = ", ".join(f"'{name}', OLD.\"{name}\"" for name in names)
    same_key = " AND ".join(f'OLD."{name}" IS NEW."{name}"' for name in table.key)

    def trigger(event: str, row: str, before: str, check: str = "") -> str:
        key = _key(table, row)
        return (
            f'CREATE TRIGGER "log_{table.name}_{event.lower()}" AFTER {event} ON "{table.name}" BEGIN {check}'
            f"INSERT INTO change SELECT ifnull({_CURRENT}, RAISE(ABORT, 'write outside an act')), '{table.name}', "
            f"{key}, {before} WHERE 1 ON CONFLICT DO NOTHING; END"
        )

    guard = f"SELECT RAISE(ABORT, 'the key of a row never changes') WHERE NOT ({same_key}); "
    return [
        trigger("INSERT", "NEW", "NULL"),
        trigger("UPDATE", "OLD", f"json_object({image})", guard),
        trigger("DELETE", "OLD", f"json_object({image})"),
    ]


def _key(table: Table, row: str = "") -> str:
    """The SQL of a row's name in the log, from a row alias or, without one, from the table's own columns."""
    dot = f"{row}." if row else ""
    if len(table.key) == 1:
        return f'{dot}"{table.key[0]}"'
    names = ", ".join(f'{dot}"{name}"' for name in table.key)
    return f"json_array({names})"


# --- acts -----------------------------------------------------------------------------------------------------------


def begin(connection: sqlite3.Connection) -> None:
    """Start the transaction of one act. Foreign keys are checked when it ends."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA defer_foreign_keys=ON")  # every commit switches it off again


def open_act(connection: sqlite3.Connection, act: Act) -> int:
    """Write down that the act has begun, and give its number. What could be redone no longer can."""
    connection.execute("UPDATE act SET stack=NULL WHERE stack='redo'")
    return _insert(connection, act, stack="undo")


def reopen_for_typing(connection: sqlite3.Connection, act: Act) -> int | None:
    """Go on with the newest act where it is typing about the same thing, and give its number; None where it is not."""
    newest = connection.execute(
        "SELECT seq FROM act WHERE seq=(SELECT max(seq) FROM act) AND kind='typing' AND subject IS ? AND stack='undo'",
        (act.subject,),
    ).fetchone()
    if newest is None:
        return None
    connection.execute("UPDATE act SET open=1, at=?, lamport=lamport+1 WHERE seq=?", (act.at, newest[0]))
    return int(newest[0])


def close_act(connection: sqlite3.Connection) -> None:
    """Write down that the act has ended: it is the newest, so that nothing older need be looked through."""
    connection.execute("UPDATE act SET open=NULL WHERE seq=(SELECT max(seq) FROM act) AND open=1")


def top(connection: sqlite3.Connection, stack: str) -> tuple[int, str, str, str | None] | None:
    """Number, name, place and subject of the act that would be undone or redone next; None where there is none."""
    found: list[tuple[int, str, str, str | None]] = connection.execute(
        "SELECT seq, name, place, subject FROM act WHERE stack=? ORDER BY seq DESC LIMIT 1", (stack,)
    ).fetchall()
    return found[0] if found else None


def put_back(connection: sqlite3.Connection, taken: int, act: Act) -> int:
    """Put back the rows as they were before the act numbered `taken`, as the act given, whose number this returns."""
    number = _insert(connection, act, stack="redo" if act.kind == "undo" else "undo")
    connection.execute("UPDATE act SET stack=NULL WHERE seq=?", (taken,))
    touched = {name for (name,) in connection.execute("SELECT DISTINCT tbl FROM change WHERE act=?", (taken,))}
    for table in logged():
        if table.name in touched:
            _put_back_table(connection, table, taken)
    return number


def touched(connection: sqlite3.Connection, act: int) -> dict[str, frozenset[str]]:
    """What an act touched: the rows' names by table."""
    found: dict[str, set[str]] = {}
    for table, row in connection.execute("SELECT tbl, row FROM change WHERE act=?", (act,)):
        found.setdefault(table, set()).add(row)
    return {table: frozenset(rows) for table, rows in found.items()}


def settle(connection: sqlite3.Connection, subject: str) -> None:
    """Take the acts about one thing off the undo stack: it has left the house and cannot be taken back."""
    connection.execute("UPDATE act SET stack=NULL WHERE subject=? AND stack IS NOT NULL", (subject,))


def _insert(connection: sqlite3.Connection, act: Act, stack: str) -> int:
    cursor = connection.execute(
        "INSERT INTO act(id, name, place, lamport, kind, subject, who, at, stack, open) "
        "VALUES (?, ?, ?, 1 + coalesce((SELECT lamport FROM act ORDER BY seq DESC LIMIT 1), 0), ?, ?, ?, ?, ?, 1)",
        (act.id, act.name, act.place, act.kind, act.subject, act.who, act.at, stack),
    )
    if cursor.lastrowid is None:
        raise AssertionError("an insert always has a row")
    return cursor.lastrowid


def _put_back_table(connection: sqlite3.Connection, table: Table, act: int) -> None:
    names = columns(connection, table.name)
    defaults = {row[1]: row[4] for row in connection.execute(f'PRAGMA table_xinfo("{table.name}")').fetchall()}
    values = ", ".join(_from_image(name, defaults[name]) for name in names)
    listed = ", ".join(f'"{name}"' for name in names)
    rows = f"(SELECT row FROM change WHERE act={act:d} AND tbl='{table.name}')"
    if len(table.key) == 1:
        connection.execute(f'DELETE FROM "{table.name}" WHERE {_key(table)} IN {rows}')
    else:  # by its own columns, so that the primary key finds the rows
        parts = ", ".join(f"json_extract(row, '$[{at}]')" for at in range(len(table.key)))
        keys = ", ".join(f'"{name}"' for name in table.key)
        connection.execute(
            f'DELETE FROM "{table.name}" WHERE ({keys}) IN '
            f"(SELECT {parts} FROM change WHERE act={act:d} AND tbl='{table.name}')"
        )
    connection.execute(
        f'INSERT INTO "{table.name}"({listed}) SELECT {values} FROM change '
        f"WHERE act={act:d} AND tbl='{table.name}' AND before IS NOT NULL"
    )


def _from_image(name: str, default: str | None) -> str:
    """A column out of a before image; an image older than the column gives the column's default."""
    value = f"json_extract(before, '$.\"{name}\"')"
    if default is None:
        return value
    return f"CASE WHEN json_type(before, '$.\"{name}\"') IS NULL THEN {default} ELSE {value} END"
