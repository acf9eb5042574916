"""The copy of a workspace that others may have: without what is not theirs to see, and searched for it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from draftdesk.model import export_profile
from draftdesk.model.export_profile_toml import read_export_profile, write_export_profile
from draftdesk.model.folding import search_text
from draftdesk.model.sources import Visibility
from draftdesk.workspace import search
from draftdesk.workspace.copies import copying, give_new_id, rewriting
from draftdesk.workspace.leaks import STRETCH, Leaks, stretches
from draftdesk.workspace.records import EXPORT_PROFILE

_SHORTEST_NAME = 12
"""A shorter name ("Youth", "the Academy") may be a word of anything that stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What a copy for others is without: how many snippets, the originals of which sources that are in it, by their
    codes, because a snippet that was left out stands in them, and the files that which versions were received as, by
    their labels."""

    snippets: int
    originals: tuple[str, ...]
    versions: tuple[str, ...] = ()


def copy_for_others(connection: sqlite3.Connection, target: Path, *, overwrite: bool) -> LeftOut:
    """Write a copy that others may have, a workspace of its own, and return what it is without.

    Left out: sources and snippets that are not for circulation with all that came of them, the original and the reading
    of a source in which such a snippet stands, the files of received versions (nobody knows what else than the text is
    in those), what is still quoted of deleted snippets, notes, comments, the watch list, kept comparisons with their
    files and all remarks on them, the reasons of decisions, what Word templates of profiles were called, the act log
    with the names in it, deleted rows, export records, and versions that no draft lists any more. A source that
    circulates keeps its file and what that is called, a snippet that circulates its rationale. The finished file is
    searched for what it must not hold before it gets its name. Raises CannotWrite, InvalidSettings for a profile that
    is none.
    """
    with copying(connection, target, overwrite=overwrite) as temporary:
        with rewriting(temporary) as copied:
            left_out, secrets = _strip(copied)
            give_new_id(copied)
        with closing(sqlite3.connect(temporary, isolation_level=None)) as copied:
            copied.execute("PRAGMA synchronous=OFF")
            copied.execute("VACUUM")
        _require_absent(temporary, secrets)
    return left_out


# --- what goes ------------------------------------------------------------------------------------------------------

_SHOWN = f"visibility = '{Visibility.CIRCULATE}'"
_HIDDEN = "(SELECT id FROM hidden)"
_HIDDEN_SOURCES = f"(SELECT id FROM source WHERE NOT {_SHOWN})"
_EMBLEMS = "({})".format(
    " UNION ".join(
        f"SELECT json_extract(identity, '$.emblem') FROM {table} WHERE json_extract(identity, '$.emblem') IS NOT NULL"
        for table in ("draft", "version")
    )
)
"""The pictures at the head of drafts and versions, which everybody sees who gets one."""
_NOT_ISSUED = "version_id NOT IN (SELECT version_id FROM issue)"
_MARKED = {
    "hidden": f"SELECT id, source_id FROM snippet WHERE NOT {_SHOWN} OR source_id IN {_HIDDEN_SOURCES}",
    "withheld": f"SELECT DISTINCT sha256 FROM source WHERE {_SHOWN} AND id IN (SELECT source_id FROM hidden)",
    "kept": f"SELECT sha256, reading_id FROM source WHERE {_SHOWN} AND sha256 NOT IN (SELECT sha256 FROM withheld)",
    "dropped": f"""SELECT rowid AS line FROM version_source WHERE NOT {_SHOWN} OR snippet_id IS NULL
        OR snippet_id IN {_HIDDEN} OR snippet_id NOT IN (SELECT id FROM snippet)""",
}
"""What is looked up again and again while it goes: hidden snippets, files in which some of them stand, files and
readings that stay, and lines of versions' annexes whose snippet is hidden or was deleted since."""
_MADE = "id IN (SELECT row FROM change WHERE tbl='{}' AND before IS NULL)"
"""Rows that an act of this workspace made: what shipped with the program stays whatever is hidden."""
_STRIP = (
    f"DELETE FROM provenance WHERE snippet_id IS NULL OR snippet_id IN {_HIDDEN}",
    f"DELETE FROM decision WHERE snippet_id IN {_HIDDEN}",
    f"DELETE FROM snippet_tag WHERE snippet_id IN {_HIDDEN}",
    f"DELETE FROM snippet_contributor WHERE snippet_id IN {_HIDDEN}",
    "DELETE FROM version_source WHERE rowid IN (SELECT line FROM dropped)",
    f"UPDATE snippet SET option_of=NULL WHERE option_of IN {_HIDDEN}",
    f"DELETE FROM snippet WHERE id IN {_HIDDEN}",
    f"DELETE FROM source_submitter WHERE source_id IN {_HIDDEN_SOURCES}",
    f"UPDATE source SET reports_on=NULL WHERE reports_on IN {_HIDDEN_SOURCES}",
    f"UPDATE source SET supersedes=NULL WHERE supersedes IN {_HIDDEN_SOURCES}",
    f"DELETE FROM source WHERE NOT {_SHOWN}",
    "UPDATE source SET reading_id=NULL WHERE sha256 IN (SELECT sha256 FROM withheld)",
    "DELETE FROM comment",
    "DELETE FROM change_remark",
    "DELETE FROM kept_comparison",
    "DELETE FROM watch_item",
    "UPDATE source SET note=''",
    "UPDATE snippet SET note=''",
    "UPDATE version SET note='', file_name='', file_sha256=NULL",
    "UPDATE provenance SET who='', at=''",
    "UPDATE decision SET who='', at='', reason=''",
    *(
        f"DELETE FROM {table} WHERE {_NOT_ISSUED}"
        for table in (
            *("version_paragraph", "version_footnote", "version_target", "version_source", "version_pair"),
            "pair_answer",
        )
    ),
    "DELETE FROM version WHERE id NOT IN (SELECT version_id FROM issue)",
    "UPDATE version SET reissues=NULL WHERE reissues NOT IN (SELECT id FROM version)",
    "DELETE FROM block WHERE reading_id NOT IN (SELECT reading_id FROM source WHERE reading_id IS NOT NULL)",
    "DELETE FROM reading WHERE id NOT IN (SELECT reading_id FROM source WHERE reading_id IS NOT NULL)",
    f"DELETE FROM file WHERE sha256 NOT IN (SELECT sha256 FROM kept) AND sha256 NOT IN {_EMBLEMS}",
    # what nothing that circulates speaks of any more: a contributor known from a hidden source alone says much
    f"""DELETE FROM contributor WHERE {_MADE.format("contributor")}
        AND id NOT IN (SELECT contributor_id FROM snippet_contributor)
        AND id NOT IN (SELECT contributor_id FROM source_submitter)
        AND id NOT IN (SELECT group_id FROM membership UNION SELECT member_id FROM membership)""",
    f"""DELETE FROM tag WHERE {_MADE.format("tag")} AND id NOT IN (SELECT tag_id FROM snippet_tag)
        AND id NOT IN (SELECT parent_id FROM tag WHERE parent_id IS NOT NULL)""",
    f"""DELETE FROM session WHERE {_MADE.format("session")}
        AND id NOT IN (SELECT session_id FROM source WHERE session_id IS NOT NULL)""",
    "DELETE FROM export_record",
    "DELETE FROM change",
    "DELETE FROM act",
    "DELETE FROM sqlite_sequence",
)


@dataclass(frozen=True, slots=True)
class _Secrets:
    """Ids and pieces of texts, and names, that must not be found in the finished file."""

    pieces: frozenset[bytes]
    names: frozenset[bytes]


def _strip(copied: sqlite3.Connection) -> tuple[LeftOut, _Secrets]:
    """Take out of a copy what others must not have."""
    for name, sql in _MARKED.items():
        copied.execute(f"CREATE TEMP TABLE {name} AS {sql}")
    left_out = LeftOut(
        snippets=copied.execute("SELECT count(*) FROM hidden").fetchone()[0],
        originals=tuple(
            code
            for (code,) in copied.execute(
                f"SELECT code FROM source WHERE {_SHOWN} AND sha256 IN (SELECT sha256 FROM withheld "
                "INTERSECT SELECT sha256 FROM file) ORDER BY seq"
            )
        ),
        versions=tuple(
            label
            for (label,) in copied.execute(
                f"SELECT v.label FROM issue i JOIN version v ON v.id=i.version_id WHERE {_LOSES_FILE} ORDER BY i.seq"
            )
        ),
    )
    ids = {name[-STRETCH:].encode() for name in _texts(copied, _SECRET_IDS)}
    pieces = {
        piece
        for text in _texts(copied, _SECRET_TEXTS)
        for each in (text, search_text(text))
        for piece in stretches(each)
    }
    names = _names(copied)
    for statement in _STRIP:
        copied.execute(statement)
    _call_templates_nothing(copied)
    search.rebuild(copied)
    secrets = _not_open(copied, pieces, names - _names(copied))
    for name in _MARKED:
        copied.execute(f"DROP TABLE temp.{name}")
    if copied.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise AssertionError("the copy for others would hold a row that points at nothing")
    return left_out, _Secrets(secrets.pieces | ids, secrets.names)


def _call_templates_nothing(copied: sqlite3.Connection) -> None:
    kept = copied.execute("SELECT id, value FROM setting WHERE id LIKE ?", (EXPORT_PROFILE.format("%"),)).fetchall()
    for name, text in kept:
        profile = export_profile.for_others(read_export_profile(text, f"profile “{name}”"))
        copied.execute("UPDATE setting SET value=? WHERE id=?", (write_export_profile(profile), name))


# --- what must not be found in the file -----------------------------------------------------------------------------

_LOSES_FILE = "v.file_sha256 IS NOT NULL AND v.file_sha256 NOT IN (SELECT sha256 FROM kept)"
_DELEGATIONS_OWN = ("comment", "watch_item", "kept_comparison", "change_remark")
_SECRET_IDS = (
    f"SELECT v.file_sha256 FROM version v WHERE {_LOSES_FILE}",
    *(
        f"SELECT {side}_sha256 FROM kept_comparison "
        f"WHERE {side}_sha256 NOT IN (SELECT sha256 FROM source WHERE {_SHOWN})"
        for side in ("a", "b")
    ),
    "SELECT id FROM hidden",
    f"SELECT id FROM source WHERE NOT {_SHOWN}",
    "SELECT id FROM act",
    *(f"SELECT id FROM {table}" for table in _DELEGATIONS_OWN),
)
_SECRET_TEXTS = (
    *(f"SELECT {column} FROM snippet WHERE id IN {_HIDDEN}" for column in ("quoted", "text", "rationale")),
    "SELECT quoted FROM provenance WHERE snippet_id IS NULL",
    "SELECT quoted FROM version_source WHERE rowid IN (SELECT line FROM dropped)",
    f"SELECT title FROM source WHERE NOT {_SHOWN}",
    "SELECT text FROM comment",
    "SELECT text FROM change_remark",
    "SELECT value FROM change_remark, json_each(before)",
    "SELECT value FROM change_remark, json_each(after)",
    "SELECT text FROM watch_item",
    "SELECT note FROM watch_item",
    "SELECT a_name FROM kept_comparison",
    "SELECT b_name FROM kept_comparison",
)
_ANY = (
    *("setting", "session", "contributor", "facet", "tag", "draft", "paragraph", "footnote", "dropped_section"),
    "held_number",
    *("issue", "version", "version_paragraph", "version_footnote", "version_target", "version_pair", "pair_answer"),
)
_OPEN = (
    *(f"SELECT * FROM {table}" for table in _ANY),
    f"SELECT * FROM source WHERE {_SHOWN}",
    f"SELECT * FROM snippet WHERE id NOT IN {_HIDDEN}",
    "SELECT * FROM version_source WHERE rowid NOT IN (SELECT line FROM dropped)",
    "SELECT * FROM reading WHERE id IN (SELECT reading_id FROM kept)",
    "SELECT * FROM block WHERE reading_id IN (SELECT reading_id FROM kept)",
    f"SELECT bytes FROM file WHERE sha256 IN (SELECT sha256 FROM kept) OR sha256 IN {_EMBLEMS}",
    "SELECT reason FROM provenance",
    "SELECT section FROM decision",
)
"""Where words of what was left out may stand all the same, because somebody else has said or written them."""


def _texts(copied: sqlite3.Connection, queries: tuple[str, ...]) -> Iterator[str]:
    for sql in queries:
        for (text,) in copied.execute(sql):
            yield text


def _names(copied: sqlite3.Connection) -> frozenset[bytes]:
    """What contributors are called, where that is long enough to be nothing else."""
    found = _texts(copied, ("SELECT name FROM contributor", "SELECT official FROM contributor"))
    return frozenset(name.encode() for name in found if len(name) >= _SHORTEST_NAME)


def _not_open(copied: sqlite3.Connection, pieces: set[bytes], names: frozenset[bytes]) -> _Secrets:
    """Those of the pieces and names that stand nowhere where they may."""
    closed, unsaid = set(pieces), set(names)
    if closed or unsaid:
        search_for = Leaks(pieces)
        for content in _open_contents(copied):
            closed -= search_for.found_in(content)
            unsaid -= {name for name in unsaid if name in content}
    return _Secrets(frozenset(closed), frozenset(unsaid))


def _open_contents(copied: sqlite3.Connection) -> Iterator[bytes]:
    for sql in _OPEN:
        rows = copied.execute(sql)
        names = [column[0] for column in rows.description]
        for row in rows:
            for name, value in zip(names, row, strict=True):
                if isinstance(value, str) and name != "note":  # notes are the team's own
                    yield value.encode()
                elif isinstance(value, bytes):
                    yield value
    for _, text, more in search.entries(copied):
        yield text.encode()
        yield more.encode()


def _require_absent(file: Path, secrets: _Secrets) -> None:
    """Search the file's bytes, free pages and all."""
    content = file.read_bytes()
    if Leaks(secrets.pieces).found_in(content) or any(name in content for name in secrets.names):
        raise AssertionError("the copy for others still holds what it must not; it was not made")
