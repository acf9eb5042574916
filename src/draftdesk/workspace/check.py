"""Whether a workspace is whole: what SQLite, the act log, the search index, and the stored checksums say of it."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from draftdesk.model.canonical import checksum
from draftdesk.model.drafts import Draft, Origin, Outcome, Version
from draftdesk.model.errors import DamagedWorkspace
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries, search
from draftdesk.workspace.look import Look
from draftdesk.workspace.opening import open_to_look
from draftdesk.workspace.schema import TABLES, logged


def check(of: Look | Path) -> tuple[str, ...]:
    """What is wrong with a workspace, a plain line a fault; nothing where it is whole. Nothing is written to it.

    It takes seconds on a large file, and as much room in the system's temporary folder as the file has. Raises the
    errors of opening, except that a damaged file is a finding.
    """
    if isinstance(of, Look):
        return tuple(_found(of))
    try:
        with closing(open_to_look(of)) as connection:
            return tuple(_found(Look(connection, of.name)))
    except DamagedWorkspace as error:
        return (str(error),)


def _found(look: Look) -> Iterator[str]:
    # A copy, because the index can only check itself where it may write.
    with closing(sqlite3.connect("", isolation_level=None)) as copied:
        look.copy_into(copied)
        if damage := [line for (line,) in copied.execute("PRAGMA integrity_check(20)").fetchall() if line != "ok"]:
            yield from (f"the file is damaged: {' '.join(line.replace('*', ' ').split())}" for line in damage)
            return
        copy = Look(copied, look.name)
        if unknown := list(_unknown_values(copy)):
            yield from unknown
            return
        yield from _loose_ends(copy)
        yield from _log(copy)
        yield from _index(copied)
        yield from _files(copy)
        yield from _versions(copy)
        yield from _pairings(copy)
        yield from _drafts(copy)


def _unknown_values(look: Look) -> Iterator[str]:
    """Rows that are no rows of ours: a word that is in none of our lists, a list that is no JSON."""
    for table in TABLES:
        if table.row is not None and table.name != "file":
            try:
                look.where(table.row, "1")
            except (ValueError, TypeError, KeyError) as error:
                yield f"{table.name}: a row holds what DraftDesk does not know: {error}"


def _loose_ends(look: Look) -> Iterator[str]:
    for table, parent, count in look.tuples(
        'SELECT "table", parent, count(*) FROM pragma_foreign_key_check() GROUP BY 1, 2 ORDER BY 1, 2'
    ):
        yield f"{table}: {count} of its rows point at a {parent} that is not there"


def _log(look: Look) -> Iterator[str]:
    for number, name in look.tuples("SELECT seq, name FROM act WHERE open IS NOT NULL"):
        yield f"act {number} (“{name}”) was never closed"
    known = {table.name for table in logged()}
    for (table,) in look.tuples("SELECT DISTINCT tbl FROM change ORDER BY tbl"):
        if table not in known:
            yield f"the act log speaks of a table {table}, which is not logged"
    for (number,) in look.tuples("SELECT DISTINCT act FROM change WHERE NOT json_valid(ifnull(before, '{}'))"):
        yield f"act {number} cannot be undone: what was before it cannot be read"


def _index(copied: sqlite3.Connection) -> Iterator[str]:
    expected = set(search.entries(copied))
    found = set(copied.execute("SELECT rowid, text, more FROM snippet_search").fetchall())
    if missing := len({entry[0] for entry in expected - found}):
        yield f"the search index does not agree with {missing} of {len(expected)} snippets"
    if extra := len({entry[0] for entry in found} - {entry[0] for entry in expected}):
        yield f"the search index holds {extra} snippets that are not there"
    try:
        copied.execute("INSERT INTO snippet_search(snippet_search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        yield f"the search index is damaged: {error}"


def _files(look: Look) -> Iterator[str]:
    for (sha256,) in look.tuples("SELECT sha256 FROM file ORDER BY sha256"):  # one at a time: they may be large
        content = queries.source_file(look, sha256) or b""
        if hashlib.sha256(content).hexdigest() != sha256:
            yield f"the stored file {sha256[:12]}… is not what was received"
    for (code,) in look.tuples(  # a copy for others may do without some, and then without their reading
        "SELECT code FROM source WHERE reading_id IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM file)"
    ):
        yield f"source {code} has lost the file it came from"


def _versions(look: Look) -> Iterator[str]:
    for version in look.where(Version, "1"):
        if checksum(queries.version_document(look, version)) != version.sha256:
            yield f"version “{version.label}” is not what was issued: its text and its checksum disagree"


def _pairings(look: Look) -> Iterator[str]:
    issued = "origin=? AND id IN (SELECT version_id FROM issue)"  # one that was undone is paired with what was then
    for version in look.where(Version, issued, (str(Origin.RECEIVED),)):
        rows = queries.version_paragraphs(look, version.id)
        names = {row.paragraph_id for row in rows}
        if twice := len(rows) - len(names):
            yield f"version “{version.label}”: {twice} of its paragraphs have the id of another"
        before = {row.paragraph_id for row in queries.version_paragraphs(look, version.parent_id or "")}
        pairs = queries.version_pairs(look, version.id)
        if lost := sum(not 0 <= pair.n < len(rows) for pair in pairs):
            yield f"version “{version.label}”: the pairing of {lost} paragraphs that are not there"
        if before and (lost := sum(pair.predecessor_id not in {*before, None} for pair in pairs)):
            yield f"version “{version.label}”: {lost} of its paragraphs were none of the version before"


def _drafts(look: Look) -> Iterator[str]:
    for draft in look.all(Draft):
        paragraphs = queries.paragraphs(look, draft.id)
        if lost := len(paragraphs) - len(in_order(paragraphs)):
            yield f"draft “{draft.name}”: {lost} paragraphs stand under one another in a circle"
        owned = {paragraph.id for paragraph in paragraphs}
        provenance = queries.provenance(look, draft.id)
        reached = {each.snippet_id for each in provenance}
        for each in provenance:
            if each.snippet_id is None and not each.reference:
                yield f"draft “{draft.name}”: a paragraph came from a deleted snippet that left no reference"
        for decision in queries.decisions(look, draft.id):
            placed = decision.outcome in {Outcome.PLACED, Outcome.MERGED}
            if placed != (decision.snippet_id in reached):
                was = f"is {decision.outcome}, yet " + ("no paragraph" if placed else "a paragraph") + " came from it"
                yield f"draft “{draft.name}”: snippet {_reference(look, decision.snippet_id)} {was}"
            if decision.into is not None and decision.into not in owned:
                yield f"draft “{draft.name}”: snippet {_reference(look, decision.snippet_id)} went into another draft"


def _reference(look: Look, snippet_id: str) -> str:
    return str(look.scalar("SELECT reference FROM snippet WHERE id=?", (snippet_id,)))
