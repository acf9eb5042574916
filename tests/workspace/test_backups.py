"""How far apart backups are made: five are kept, and five made in a minute are worth no more than one."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from draftdesk.model.errors import CannotWrite
from draftdesk.workspace import copies
from draftdesk.workspace.opening import open_to_look
from draftdesk.workspace.workspace import open_workspace

NOON = datetime(2017, 12, 4, 12, 0, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def back_up(workspace, process, path, tmp_path):
    """Change the workspace, then back it up at a moment, as from the command line."""

    def changed_and_backed_up(at: datetime, at_least: timedelta = HOUR) -> Path | None:
        workspace.act("Write", "", lambda tx: tx.insert(process.paragraph("More words"))).result()
        with closing(open_to_look(path)) as connection:
            return copies.back_up(connection, tmp_path / "backups", at=at, at_least=at_least)

    return changed_and_backed_up


def test_quick_changes_push_no_older_backup_out(back_up, tmp_path):
    oldest = back_up(NOON)
    made = [back_up(NOON + timedelta(seconds=seconds)) for seconds in range(1, 3600, 300)]
    assert oldest is not None
    assert not any(made)
    assert list((tmp_path / "backups").iterdir()) == [oldest]


def test_an_hour_later_another_is_made_and_the_last_five_are_kept(back_up, tmp_path):
    made = [back_up(NOON + hours * HOUR) for hours in range(8)]
    assert None not in made
    assert sorted((tmp_path / "backups").iterdir()) == made[-5:]


def test_without_a_pause_asked_for_every_change_is_backed_up(back_up):
    assert all(back_up(NOON + timedelta(seconds=seconds), timedelta(0)) for seconds in range(3))


def test_a_clock_that_was_set_back_stops_no_backup(back_up):
    assert back_up(NOON + 24 * HOUR)
    assert back_up(NOON)


def test_files_of_other_names_in_the_folder_are_neither_counted_nor_taken_away(back_up, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("kept by me.draftdesk", ".2017-12-04 110000 act-1-abcdefgh.unfinished.draftdesk", "notes.txt"):
        (folder / name).write_text("mine")
    made = [back_up(NOON + hours * HOUR) for hours in range(6)]
    there = {each.name for each in folder.iterdir()}
    assert {"kept by me.draftdesk", "notes.txt"} <= there
    assert {each.name for each in made[-5:]} <= there


def test_a_folder_that_cannot_be_made_is_said_in_a_line(back_up, tmp_path):
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(CannotWrite) as refused:
        back_up(NOON)
    assert "backups" in str(refused.value)


# --- two files of one origin ----------------------------------------------------------------------------------------


class Lineage:
    """One of several files that were once the same, all backed up into one folder."""

    def __init__(self, path, process, folder):
        self.path, self.process, self.folder = path, process, folder

    def copied_past_the_program(self, name):
        return Lineage(shutil.copyfile(self.path, self.path.with_name(name)), self.process, self.folder)

    def work(self, **more):
        with open_workspace(self.path, who="Ana") as workspace:
            workspace.act("Write", "", lambda tx: tx.insert(self.process.paragraph("More words")), **more).result()

    def back_up(self, at, at_least=HOUR):
        with closing(open_to_look(self.path)) as connection:
            return copies.back_up(connection, self.folder, at=at, at_least=at_least)


@pytest.fixture
def first(path, process, tmp_path):
    return Lineage(path, process, tmp_path / "backups")


def test_what_another_file_of_the_same_origin_has_backed_up_is_no_backup_of_this_one(first):
    first.work()
    second = first.copied_past_the_program("second.draftdesk")
    first.work()
    second.work()
    assert first.back_up(NOON)
    assert second.back_up(NOON + timedelta(seconds=1)), "neither unchanged, though it did as many acts, nor recent"
    assert first.back_up(NOON + 2 * HOUR) is None
    assert second.back_up(NOON + 2 * HOUR) is None


def test_each_file_of_the_same_origin_keeps_five_of_its_own(first):
    first.work()
    second = first.copied_past_the_program("second.draftdesk")
    second.work()
    others = [second.back_up(NOON)]
    mine = []
    for hours in range(1, 9):
        first.work()
        mine.append(first.back_up(NOON + hours * HOUR))
    assert sorted(first.folder.iterdir()) == [*others, *mine[-5:]]


def test_what_both_once_were_is_a_backup_of_both(first):
    first.work()
    shared = first.back_up(NOON)
    second = first.copied_past_the_program("second.draftdesk")
    assert second.back_up(NOON + 2 * HOUR) is None
    second.work()
    assert second.back_up(NOON + timedelta(minutes=1)) is None
    made = [shared]
    for hours in range(1, 6):
        made.append(second.back_up(NOON + hours * HOUR))
        second.work()
    assert sorted(first.folder.iterdir()) == made[1:]


def test_typing_that_went_on_in_one_file_alone_is_not_the_others(first):
    first.work(typing=True, subject="p")
    second = first.copied_past_the_program("second.draftdesk")
    second.work(typing=True, subject="p")
    assert second.back_up(NOON)
    assert first.back_up(NOON + timedelta(seconds=1))


def test_a_workspace_without_any_act_yet_is_backed_up_once(first):
    with closing(sqlite3.connect(first.path)) as connection:
        connection.execute("DELETE FROM act")
        connection.commit()
    assert first.back_up(NOON)
    assert first.back_up(NOON + 2 * HOUR) is None
    first.work()
    assert first.back_up(NOON + 2 * HOUR)
