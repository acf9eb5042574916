"""Copies of a workspace: whole, as a backup, and for others without what is not theirs to see."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from draftdesk.kit.files import replacing
from draftdesk.model.errors import CannotWrite
from draftdesk.model.sources import Visibility
from draftdesk.workspace import search
from draftdesk.workspace.faults import in_plain_words
from draftdesk.workspace.log import create_triggers, drop_triggers
from draftdesk.workspace.look import content_version

KEPT_BACKUPS = 5
_MOMENT = "%Y-%m-%d %H%M%S"


def copy_database(connection: sqlite3.Connection, target: Path, *, overwrite: bool) -> None:
    """Write a compact copy of the whole workspace to `target`, all or nothing. Raises CannotWrite."""
    try:
        with replacing(target, overwrite=overwrite) as temporary:
            temporary.unlink()
            connection.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(temporary),))
    except (OSError, sqlite3.Error) as error:
        raise _cannot_copy(error, target) from error


def copy_for_others(connection: sqlite3.Connection, target: Path, *, overwrite: bool) -> int:
    """Write a copy that others may have, and return how many snippets were left out of it.

    Left out: sources and snippets that are not for circulation with all that came of them, what is still quoted of
    deleted snippets, notes, the act log with the names in it, deleted rows, export records, and versions that no draft
    lists any more. The finished file is searched for what it must not hold before it gets its name. Raises CannotWrite.
    """
    try:
        with replacing(target, overwrite=overwrite) as temporary:
            temporary.unlink()
            connection.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(temporary),))
            with closing(sqlite3.connect(temporary, isolation_level=None)) as copied:
                copied.execute("PRAGMA synchronous=OFF")
                copied.execute("PRAGMA journal_mode=MEMORY")
                secrets, count = _strip(copied)
                copied.execute("VACUUM")
                copied.execute("PRAGMA journal_mode=DELETE")
            _require_absent(temporary, secrets)
    except (OSError, sqlite3.Error) as error:
        raise _cannot_copy(error, target) from error
    return count


def back_up(
    connection: sqlite3.Connection,
    folder: Path,
    *,
    at: datetime | None = None,
    at_least: timedelta = timedelta(0),
) -> Path | None:
    """Put a dated copy into `folder` if the workspace has changed since the newest one there, and that one is
    `at_least` so old; keep the last five.

    Returns the new file, or None where none was needed. Raises CannotWrite.
    """
    now = at or datetime.now(UTC)
    changed = content_version(connection)
    try:
        kept = sorted(folder.glob("[0-9]*.draftdesk")) if folder.is_dir() else []
        if kept and (kept[-1].stem.endswith(f"-{changed}") or timedelta(0) <= now - _made(kept[-1]) < at_least):
            return None
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        target = folder / f"{now.strftime(_MOMENT)} act-{changed}.draftdesk"
        copy_database(connection, target, overwrite=True)
        for old in [*kept, target][:-KEPT_BACKUPS]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise _cannot_copy(error, folder) from error
    return target


def _made(backup: Path) -> datetime:
    """When a backup was made, as its name says; long ago where it says nothing."""
    try:
        return datetime.strptime(backup.name[:17], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


def _cannot_copy(error: Exception, target: Path) -> CannotWrite:
    if isinstance(error, FileExistsError):
        return CannotWrite(f"{target.name} exists already; choose another name, or say that it may be replaced")
    if isinstance(error, sqlite3.Error):
        return CannotWrite(str(in_plain_words(error, target.name) or f"{target.name} could not be written ({error})"))
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return CannotWrite(f"{target.name} could not be written ({reason}); choose another folder or free some space")


_HIDDEN_SNIPPETS = f"""SELECT s.id FROM snippet s JOIN source o ON o.id=s.source_id
    WHERE s.visibility <> '{Visibility.CIRCULATE}' OR o.visibility <> '{Visibility.CIRCULATE}'"""
_HIDDEN_SOURCES = f"SELECT id FROM source WHERE visibility <> '{Visibility.CIRCULATE}'"


_MADE = "id IN (SELECT row FROM change WHERE tbl='{}' AND before IS NULL)"
"""Rows that an act of this workspace made: what shipped with the program stays whatever is hidden."""
_ORPHANS = (
    f"""DELETE FROM contributor WHERE {_MADE.format("contributor")}
        AND id NOT IN (SELECT contributor_id FROM snippet_contributor)
        AND id NOT IN (SELECT contributor_id FROM source_submitter)
        AND id NOT IN (SELECT group_id FROM membership UNION SELECT member_id FROM membership)""",
    f"""DELETE FROM tag WHERE {_MADE.format("tag")} AND id NOT IN (SELECT tag_id FROM snippet_tag)
        AND id NOT IN (SELECT parent_id FROM tag WHERE parent_id IS NOT NULL)""",
    f"""DELETE FROM session WHERE {_MADE.format("session")}
        AND id NOT IN (SELECT session_id FROM source WHERE session_id IS NOT NULL)""",
)
"""Takes away what nothing circulating speaks of any more: a contributor known from a hidden source alone says much."""


def _strip(copied: sqlite3.Connection) -> tuple[list[str], int]:
    """Take out of a copy what others must not have; returns texts that must not be found in it, and the count."""
    copied.execute("BEGIN")
    drop_triggers(copied)
    snippets = [name for (name,) in copied.execute(_HIDDEN_SNIPPETS).fetchall()]
    sources = [name for (name,) in copied.execute(_HIDDEN_SOURCES).fetchall()]
    acts = [name for (name,) in copied.execute("SELECT id FROM act").fetchall()]
    copied.execute("CREATE TEMP TABLE hidden AS " + _HIDDEN_SNIPPETS)
    for statement in (
        "DELETE FROM provenance WHERE snippet_id IS NULL OR snippet_id IN hidden",
        "DELETE FROM decision WHERE snippet_id IN hidden",
        "DELETE FROM snippet_tag WHERE snippet_id IN hidden",
        "DELETE FROM snippet_contributor WHERE snippet_id IN hidden",
        f"DELETE FROM version_source WHERE snippet_id IN hidden OR visibility <> '{Visibility.CIRCULATE}'",
        "UPDATE snippet SET option_of=NULL WHERE option_of IN hidden",
        "DELETE FROM snippet WHERE id IN hidden",
        f"DELETE FROM source_submitter WHERE source_id IN ({_HIDDEN_SOURCES})",
        f"UPDATE source SET reports_on=NULL WHERE reports_on IN ({_HIDDEN_SOURCES})",
        f"UPDATE source SET supersedes=NULL WHERE supersedes IN ({_HIDDEN_SOURCES})",
        f"DELETE FROM source WHERE visibility <> '{Visibility.CIRCULATE}'",
        "UPDATE source SET note=''",
        "UPDATE snippet SET note=''",
        "UPDATE version SET note=''",
        "UPDATE provenance SET who='', at=''",
        "UPDATE decision SET who='', at=''",
        *(
            f"DELETE FROM {table} WHERE version_id NOT IN (SELECT version_id FROM issue)"
            for table in ("version_paragraph", "version_footnote", "version_target", "version_source")
        ),
        "DELETE FROM version WHERE id NOT IN (SELECT version_id FROM issue)",
        "DELETE FROM block WHERE reading_id NOT IN (SELECT reading_id FROM source WHERE reading_id IS NOT NULL)",
        "DELETE FROM reading WHERE id NOT IN (SELECT reading_id FROM source WHERE reading_id IS NOT NULL)",
        "DELETE FROM file WHERE sha256 NOT IN (SELECT sha256 FROM source)",
        *_ORPHANS,
        "DELETE FROM export_record",
        "DELETE FROM change",
        "DELETE FROM act",
        "DELETE FROM sqlite_sequence",
    ):
        copied.execute(statement)
    search.rebuild(copied)
    copied.execute("DROP TABLE hidden")
    if copied.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise AssertionError("the copy for others would hold a row that points at nothing")
    create_triggers(copied)
    copied.execute("COMMIT")
    return [*snippets, *sources, *acts], len(snippets)


def _require_absent(file: Path, secrets: list[str]) -> None:
    """Search the file's bytes, free pages and all, for ids that must not be there."""
    content = file.read_bytes()
    if any(secret.encode() in content for secret in secrets):
        raise AssertionError("the copy for others still holds what it must not; it was not made")
