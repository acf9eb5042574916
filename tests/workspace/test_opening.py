"""Only a workspace that is ours, whole and untampered is opened; everything else is refused in a line, untouched."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from draftdesk.model.errors import (
    CannotWrite,
    DamagedWorkspace,
    DraftDeskError,
    NotAWorkspace,
    ReadOnlyWorkspace,
)
from draftdesk.model.sources import Snippet, Source
from draftdesk.workspace import opening
from draftdesk.workspace import workspace as workspaces
from draftdesk.workspace.check import check
from draftdesk.workspace.workspace import create, open_workspace

POSIX = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals and limits")


@pytest.fixture(params=[False, True], ids=["to write", "to look"])
def refused(request):
    """Opens a file that must be refused, and gives the line that says why; nothing may have been touched."""

    def opened(path, kind):
        before = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
        with pytest.raises(kind) as caught:
            open_workspace(path, who="Ana", read_only=request.param)
        after = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
        after = {name: content for name, content in after.items() if not name.endswith(".lock")}
        assert after == before
        line = str(caught.value)
        assert "\n" not in line
        assert path.name in line
        return line

    return opened


def test_a_file_that_is_not_there(tmp_path, refused):
    assert "does not exist" in refused(tmp_path / "no.draftdesk", NotAWorkspace)
    assert list(tmp_path.iterdir()) == []


def test_a_folder(tmp_path, refused):
    folder = tmp_path / "folder.draftdesk"
    folder.mkdir()

    assert "is a folder" in refused(folder, NotAWorkspace)
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("content", [b"", b"Dear colleagues,\n" * 200, b"PK\3\4" + bytes(5000), b"SQLite format 3\0"])
def test_a_file_that_is_something_else(tmp_path, refused, content):
    path = tmp_path / "letter.draftdesk"
    path.write_bytes(content)

    assert "is not a DraftDesk workspace" in refused(path, NotAWorkspace)
    assert list(tmp_path.iterdir()) == [path]


def test_a_database_of_another_program(tmp_path, refused):
    path = tmp_path / "other.draftdesk"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE moz_places(id)")

    assert "is not a DraftDesk workspace" in refused(path, NotAWorkspace)


def test_a_database_with_our_mark_and_nothing_in_it(tmp_path, refused):
    path = tmp_path / "mark.draftdesk"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={opening.APPLICATION_ID}")
        connection.execute("CREATE TABLE x(y)")

    refused(path, NotAWorkspace)


@pytest.mark.parametrize(
    "tampering",
    [
        "CREATE TRIGGER evil AFTER INSERT ON snippet BEGIN UPDATE snippet SET text='x'; END",
        "CREATE TRIGGER sqliteXstat1 AFTER INSERT ON snippet BEGIN UPDATE snippet SET text='x'; END",
        "CREATE TRIGGER snippet_search_x AFTER INSERT ON snippet BEGIN UPDATE snippet SET text='x'; END",
        "CREATE VIEW evil AS SELECT 1",
        "CREATE TABLE evil(x)",
        "CREATE INDEX evil ON snippet(text)",
        "DROP TRIGGER log_snippet_insert",
        "DROP TABLE dropped_section",
        "ALTER TABLE paragraph ADD COLUMN evil TEXT",
    ],
)
def test_a_schema_that_is_not_to_the_letter_ours(path, refused, tampering):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(tampering)

    assert "that DraftDesk did not make" in refused(path, NotAWorkspace)


def test_a_trigger_of_ours_with_other_words(path, refused):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER log_snippet_delete")
        connection.execute("CREATE TRIGGER log_snippet_delete AFTER DELETE ON snippet BEGIN SELECT 1; END")

    assert "trigger 'log_snippet_delete'" in refused(path, NotAWorkspace)


def test_a_view_in_the_place_of_a_table(path, refused):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE export_record")
        connection.execute("CREATE VIEW export_record AS SELECT 1 AS id")

    refused(path, NotAWorkspace)


def test_statistics_that_sqlite_keeps_for_itself_do_no_harm(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ANALYZE")

    open_workspace(path, who="Ana").close()


def test_a_file_that_was_cut_short(path, refused):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    assert "is damaged" in refused(path, DamagedWorkspace)


def test_a_file_with_pages_overwritten(path, refused):
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xa5" * (4096 * 3)
    path.write_bytes(content)

    assert "is damaged" in refused(path, DamagedWorkspace)


@pytest.mark.parametrize("name", ["a #1?mode=memory%20&x.draftdesk", "Ünïté 中文 ' \" .draftdesk", "-o %s.draftdesk"])
def test_a_name_may_hold_what_an_address_may_not(tmp_path, process, name):
    path = tmp_path / name

    create(path, process.seed, who="Ana")
    with open_workspace(path, who="Ana") as workspace:
        workspace.act("Put in", "", lambda tx: tx.insert(process.snippet("Data"))).result()
    with open_workspace(path, who="Ana", read_only=True) as looking:
        assert len(looking.look().all(Snippet)) == 1

    assert {each.name for each in tmp_path.iterdir()} == {name, f".{name}.lock"}


def test_a_workspace_can_be_looked_at_while_another_act_is_under_way(workspace, path, process):
    inside, finish = threading.Event(), threading.Event()

    def work(tx):
        tx.insert(process.snippet("Not yet"))
        inside.set()
        finish.wait(20)

    future = workspace.act("Long", "", work)
    inside.wait(20)
    try:
        assert path.with_name(f"{path.name}-journal").exists()
        with open_workspace(path, who="Ben", read_only=True) as looking:
            assert looking.look().all(Snippet) == []
    finally:
        finish.set()
    future.result()


HALF_WRITTEN = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for setting in ("cache_size=5", "cache_spill=5"):
    connection.execute("PRAGMA " + setting)
connection.execute("BEGIN IMMEDIATE")
connection.executemany(sys.argv[2], [(str(n), "x" * 3000) for n in range(500)])
os.kill(os.getpid(), signal.SIGKILL)
"""


def leave_half_written(path, statement):
    """What a program leaves that was killed with half a transaction in the file."""
    done = subprocess.run([sys.executable, "-c", HALF_WRITTEN, str(path), statement], check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.with_name(path.name + "-journal").stat().st_size > 0


PUT_RECORD = "INSERT INTO export_record(id, draft_id, format, file_name, at) VALUES (?, '', '', ?, '')"


@POSIX
def test_a_workspace_left_by_a_crash_is_mended_when_opened_for_writing(path, contents):
    before = contents(path)
    leave_half_written(path, PUT_RECORD)

    with pytest.raises(ReadOnlyWorkspace, match="was not closed properly: open it once for writing"):
        open_workspace(path, who="Ana", read_only=True)
    with open_workspace(path, who="Ana") as workspace:
        assert check(workspace.look()) == ()

    assert contents(path) == before
    open_workspace(path, who="Ana", read_only=True).close()


@POSIX
def test_another_program_s_crash_is_not_ours_to_mend(tmp_path, refused):
    path = tmp_path / "other.draftdesk"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE other(a, b)")
    leave_half_written(path, "INSERT INTO other VALUES (?, ?)")

    refused(path, NotAWorkspace)


def test_a_file_that_may_not_be_written_is_said_when_it_is_opened(path, monkeypatch):
    monkeypatch.setattr(workspaces, "connect", lambda path, mode: opening.connect(path, mode="ro"))

    with pytest.raises(ReadOnlyWorkspace, match=r"talks\.draftdesk can only be read"):
        open_workspace(path, who="Ana")
    monkeypatch.undo()

    open_workspace(path, who="Ana").close()


def test_an_old_sqlite_is_said_in_a_line(path, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))

    with pytest.raises(DraftDeskError, match=r"DraftDesk needs 3\.38\.0"):
        open_workspace(path, who="Ana")


def test_a_full_disk_fails_the_act_in_a_line_and_nothing_else(workspace, process, path, contents):
    workspace.act("Kept", "", lambda tx: tx.insert(process.snippet("Kept"))).result()
    before = contents(path)

    def fill(tx):
        tx.rows("PRAGMA max_page_count=1")  # as large as it is, and no larger
        tx.insert_many([process.snippet("x" * 2000) for _ in range(2000)])

    with pytest.raises(CannotWrite, match=r"talks\.draftdesk: the disk is full.*nothing of this act was kept"):
        workspace.act("Too much", "", fill).result()

    assert contents(path) == before
    assert check(workspace.look()) == ()
    workspace.note(lambda tx: tx.rows("PRAGMA max_page_count=1000000")).result()
    workspace.act("Room again", "", lambda tx: tx.insert(process.snippet("x" * 2000))).result()


OVER_THE_LIMIT = """
import os, resource, sys
from dataclasses import replace
from pathlib import Path
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import DraftDeskError
from draftdesk.workspace.workspace import open_workspace
path = Path(sys.argv[1])
with open_workspace(path, who="Ana") as workspace:
    draft = workspace.look().all(Draft)[0]
    def titled(text):
        return workspace.act("Title", "", lambda tx: tx.update(replace(draft, title=text))).result()
    titled("kept")
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 20000, resource.RLIM_INFINITY))
    try:
        titled("x" * 1_000_000)
    except DraftDeskError as error:
        print(type(error).__name__, error)
    print(workspace.look().get(Draft, draft.id).title)
    titled("after")
"""


@POSIX
def test_a_limit_on_the_size_of_files_loses_nothing_that_was_kept(path, process):
    done = subprocess.run(
        [sys.executable, "-c", OVER_THE_LIMIT, str(path)], check=False, capture_output=True, text=True
    )

    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert first.startswith("CannotWrite talks.draftdesk: the disk is full or cannot be written")
    assert second == "kept"
    assert check(path) == ()
    with open_workspace(path, who="Ana") as workspace:
        assert workspace.look().get(type(process.draft), process.draft.id).title == "after"


def test_a_look_over_a_file_that_is_being_read_only_cannot_write(path):
    with (
        open_workspace(path, who="Ana", read_only=True) as looking,
        pytest.raises(ReadOnlyWorkspace, match="can only be read"),
    ):
        looking.look().tuples("DELETE FROM export_record")
    with open_workspace(path, who="Ana") as workspace:
        assert len(workspace.look().all(Source)) == 2
