"""Finding snippets by their words: an index over folded text, kept by direct statements inside each act.

(Triggers on the index fail once the schema is not trusted, and cost four times as much.)
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from draftdesk.model.finding import Query, Term
from draftdesk.model.folding import is_chinese, pairs, run_ends, search_text
from draftdesk.workspace.look import Look, Value

RANKED_BELOW = 10_000
"""With more hits than this the newest come first: ranking them all would take longer than a person types."""
RANKED_FROM_LETTERS = 3
"""Shorter beginnings match nearly everything, and rank says nothing."""


def follow(connection: sqlite3.Connection, act: int) -> None:
    """Bring the index up to what the act has made of the snippets. Part of every act, undo and redo.

    In the order of the index's own numbers: out of order, each entry would cost it a write of its own.
    """
    gone = connection.execute(
        "SELECT json_extract(before, '$.seq') AS seq FROM change WHERE act=? AND tbl='snippet' AND before IS NOT NULL "
        "ORDER BY seq",
        (act,),
    ).fetchall()
    connection.executemany("DELETE FROM snippet_search WHERE rowid=?", gone)
    present = connection.execute(
        "SELECT s.seq, s.text, s.quoted, s.rationale, s.reference FROM change c JOIN snippet s ON s.id=c.row "
        "WHERE c.act=? AND c.tbl='snippet' ORDER BY s.seq",
        (act,),
    ).fetchall()
    connection.executemany("INSERT INTO snippet_search(rowid, text, more) VALUES (?, ?, ?)", map(_entry, present))


def forget(connection: sqlite3.Connection, act: int) -> None:
    """Take out what an act that is to go on has put in, so that `follow` can go by its before images again."""
    put_in = connection.execute(
        "SELECT s.seq FROM change c JOIN snippet s ON s.id=c.row WHERE c.act=? AND c.tbl='snippet' ORDER BY s.seq",
        (act,),
    ).fetchall()
    connection.executemany("DELETE FROM snippet_search WHERE rowid=?", put_in)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew from all snippets, inside the caller's transaction, with nothing left of the old one."""
    (definition,) = connection.execute("SELECT sql FROM sqlite_master WHERE name='snippet_search'").fetchone()
    connection.execute("DROP TABLE snippet_search")
    connection.execute(definition)
    connection.executemany("INSERT INTO snippet_search(rowid, text, more) VALUES (?, ?, ?)", entries(connection))


def entries(connection: sqlite3.Connection) -> list[tuple[int, str, str]]:
    """What the index must hold: each snippet's number, its folded text, and what else it can be found by."""
    rows = connection.execute("SELECT seq, text, quoted, rationale, reference FROM snippet ORDER BY seq").fetchall()
    return [_entry(row) for row in rows]


def _entry(row: Sequence[Any]) -> tuple[int, str, str]:
    seq, text, quoted, rationale, reference = row
    more = [reference, *([quoted] if quoted != text else []), *([rationale] if rationale else [])]
    return seq, search_text(text), f"{search_text(' '.join(more))} {run_ends(text)}".rstrip()


def expression(query: Query) -> str:
    """The query in the index's own language."""
    return " AND ".join(_term(term) for term in query.terms)


def _term(term: Term) -> str:
    parts: list[str] = []
    for word in term.words:
        parts += pairs(word) if is_chinese(word) else (word,)
    star = "*" if term.prefix or (len(parts) == 1 and is_chinese(parts[0]) and len(parts[0]) == 1) else ""
    quoted = " ".join(parts).replace('"', '""')
    return f'"{quoted}" {star}'.strip()


def hits(
    look: Look,
    query: Query,
    conditions: Sequence[str],
    values: Iterable[Value],
    *,
    limit: int,
    offset: int,
    ranked_below: int = RANKED_BELOW,
) -> list[dict[str, Any]]:
    """Rows of the table `snippet` (as `s`) that the query and the conditions fit: the best first, or the newest where
    the query alone fits more than `ranked_below`."""
    where = "".join(f" AND {condition}" for condition in conditions)
    bound = list(values)
    page: list[Value] = [limit, offset]
    if not query.terms:
        return look.rows(
            f"SELECT s.* FROM snippet s WHERE 1{where} "
            "ORDER BY s.source_id, s.position, s.block, s.start LIMIT ? OFFSET ?",
            [*bound, *page],
        )
    wanted = expression(query)
    order = "f.rank" if _is_ranked(look, query, wanted, ranked_below) else "f.rowid DESC"
    return look.rows(
        f"SELECT s.* FROM snippet_search f JOIN snippet s ON s.seq=f.rowid WHERE f.snippet_search MATCH ?{where} "
        f"ORDER BY {order} LIMIT ? OFFSET ?",
        [wanted, *bound, *page],
    )


def _is_ranked(look: Look, query: Query, wanted: str, below: int) -> bool:
    longest = max(len(word) for term in query.terms for word in term.words)
    if longest < RANKED_FROM_LETTERS:
        return False
    counted = look.scalar(
        "SELECT count(*) FROM (SELECT 1 FROM snippet_search WHERE snippet_search MATCH ? LIMIT ?)",
        (wanted, below + 1),
    )
    return bool(counted <= below)


def hit_numbers(look: Look, query: Query) -> list[int]:
    """The sequence numbers of all snippets that the query fits.

    They come as one text: a row each would take and give back the interpreter's lock tens of thousands of times.
    """
    if not query.terms:
        joined = look.scalar("SELECT group_concat(seq) FROM snippet")
    else:
        joined = look.scalar(
            "SELECT group_concat(rowid) FROM snippet_search WHERE snippet_search MATCH ?", (expression(query),)
        )
    return list(map(int, joined.split(","))) if joined else []
