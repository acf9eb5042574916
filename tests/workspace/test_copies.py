"""Copies: whole ones, to go on with or as a dated backup."""

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from draftdesk.model.errors import CannotWrite
from draftdesk.model.sources import Snippet
from draftdesk.workspace import copies
from draftdesk.workspace.check import check
from draftdesk.workspace.opening import connect
from draftdesk.workspace.records import Setting
from draftdesk.workspace.workspace import open_workspace


@pytest.fixture
def connection(workspace, path):
    with closing(connect(path, mode="ro")) as opened:
        yield opened


def test_a_copy_holds_everything_and_is_compact(workspace, process, path, connection, tmp_path, contents):
    snippets = [process.snippet("Data " * 200) for _ in range(200)]
    workspace.act("Put in", "", lambda tx: tx.insert_many(snippets)).result()
    workspace.act("Take out", "", lambda tx: tx.delete(*snippets[1:])).result()
    target = tmp_path / "a copy #1.draftdesk"

    copies.copy_database(connection, target, overwrite=False)

    assert contents(target) == contents(path)
    assert check(target) == ()
    assert target.stat().st_size < path.stat().st_size
    with open_workspace(target, who="Ben") as copied:
        assert copied.undo().result().value == "Take out"
        assert len(copied.look().all(Snippet)) == 200


def test_a_copy_never_replaces_a_file_unasked(connection, tmp_path):
    target = tmp_path / "kept.draftdesk"
    target.write_text("kept")

    with pytest.raises(CannotWrite, match=r"kept\.draftdesk exists already"):
        copies.copy_database(connection, target, overwrite=False)
    assert target.read_text() == "kept"

    copies.copy_database(connection, target, overwrite=True)
    assert check(target) == ()


def test_a_copy_that_cannot_be_written_is_said_in_a_line(connection, tmp_path):
    with pytest.raises(CannotWrite, match=r"x\.draftdesk could not be written \(No such file or directory\)"):
        copies.copy_database(connection, tmp_path / "no such folder" / "x.draftdesk", overwrite=False)


def test_backups_are_made_when_something_changed_and_the_last_five_are_kept(workspace, process, connection, tmp_path):
    folder = tmp_path / "data" / "backups"
    paragraph = process.paragraph("")
    made = []

    def back_up(second):
        return copies.back_up(connection, folder, at=datetime(2017, 12, 4, 12, 0, second, tzinfo=UTC))

    def typed(text):
        return workspace.act(
            "Typing", "", lambda tx: tx.update(replace(paragraph, text=text)), subject="p", typing=True
        ).result()

    workspace.act("Write", "", lambda tx: tx.insert(paragraph)).result()
    for second in range(10, 18):
        typed("word " * second)
        made.append(back_up(second))
        assert back_up(second + 30) is None

    assert None not in made
    assert sorted(folder.iterdir()) == made[-5:]
    assert [each.name for each in folder.iterdir() if ":" in each.name] == []
    with open_workspace(made[-1], who="Ana") as restored:
        assert restored.look().get(type(paragraph), paragraph.id).text == "word " * 17
    workspace.undo().result()
    assert back_up(50) is not None


def test_a_copy_keeps_the_mark_and_the_schema(workspace, connection, tmp_path, path):
    target = tmp_path / "copy.draftdesk"
    copies.copy_database(connection, target, overwrite=False)

    with closing(sqlite3.connect(target)) as copied:
        for setting in ("application_id", "user_version", "journal_mode"):
            assert copied.execute(f"PRAGMA {setting}").fetchone() == connection.execute(f"PRAGMA {setting}").fetchone()


def test_a_copy_to_go_on_with_is_a_workspace_of_its_own_with_the_same_in_it(
    workspace, process, path, connection, tmp_path, contents
):
    mine = Setting(id=copies.WORKSPACE_ID, value="mine")
    workspace.act("Name", "", lambda tx: tx.insert(mine, Setting(id="title", value="Water"))).result()
    workspace.act("Put in", "", lambda tx: tx.insert(process.snippet("Data"))).result()
    targets = [tmp_path / "one.draftdesk", tmp_path / "two.draftdesk"]

    for target in targets:
        copies.copy_to_go_on_with(connection, target, overwrite=False)

    expected = contents(path)
    ids = {"mine"}
    for target in targets:
        assert check(target) == ()
        found = contents(target)
        ids |= {value for _, name, value in found["setting"] if name == copies.WORKSPACE_ID}
        renamed = [(*row[:2], "mine") if row[1] == copies.WORKSPACE_ID else row for row in found["setting"]]
        assert found | {"setting": renamed} == expected
    assert len(ids) == 3
    with open_workspace(targets[0], who="Ben") as copied:
        assert copied.undo().result().value == "Put in"


@pytest.mark.skipif(os.name == "nt", reason="no file modes")
@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_copies_and_backups_are_for_the_same_eyes_as_the_workspace(workspace, connection, path, tmp_path, mode):
    path.chmod(mode)
    copies.copy_database(connection, tmp_path / "a.draftdesk", overwrite=False)
    copies.copy_to_go_on_with(connection, tmp_path / "b.draftdesk", overwrite=False)
    backup = copies.back_up(connection, tmp_path / "backups")
    for file in (tmp_path / "a.draftdesk", tmp_path / "b.draftdesk", backup):
        assert file.stat().st_mode & 0o777 == mode


def test_while_a_copy_is_made_nobody_else_may_read_it(workspace, connection, path, tmp_path):
    path.chmod(0o600)
    with copies.copying(connection, tmp_path / "copy.draftdesk", overwrite=False) as temporary:
        assert temporary.stat().st_size > 0
        assert temporary.stat().st_mode & 0o077 == 0
