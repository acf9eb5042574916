"""How far apart backups are made: five are kept, and five made in a minute are worth no more than one."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from draftdesk.model.errors import CannotWrite
from draftdesk.workspace import copies
from draftdesk.workspace.opening import open_to_look

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
