"""Backups in the window: listed, looked into, saved as a file, put in place of the open workspace."""

import shutil

import pytest

from draftdesk.desktop.frame.backups.model import NEWEST, TITLE, WHEN
from draftdesk.desktop.frame.backups.window import BackupsDialog
from draftdesk.drafting import backups as core
from draftdesk.drafting import workspaces
from draftdesk.workspace import queries


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """Where the program keeps what is its own."""
    for module in (core, workspaces):
        monkeypatch.setattr(module, "data_folder", lambda: tmp_path / "own")
    return tmp_path / "own"


@pytest.fixture
def changed(opened, settled):
    """The sample, backed up as it was opened, with another title since."""
    opened.means.desk.act("Retitle", "", lambda tx: workspaces.retitle(tx, "Another title"))
    settled()
    return opened


@pytest.fixture
def dialog(changed, the, settled):
    changed.means.actions.action("file.backups").trigger()
    settled()
    return the(changed, BackupsDialog)


def title(program):
    return queries.setting(program.means.desk.look(), "title")


def test_what_was_backed_up_is_listed(dialog, qtmodeltester):
    assert dialog.model.rowCount() == 1
    texts = [dialog.model.index(0, column).data() for column in (WHEN, TITLE, NEWEST)]
    assert all(texts)
    assert dialog.ours.isChecked()
    qtmodeltester.check(dialog.model)


def test_one_looks_into_a_backup(changed, dialog, settled):
    was = dialog.model.backup(0)
    dialog.looking.click()
    settled()
    assert changed.means.desk.is_read_only
    assert changed.means.desk.workspace.path == was.path.resolve()
    assert title(changed) != "Another title"


def test_a_backup_is_saved_as_a_new_file_and_the_open_workspace_stays(changed, dialog, settled, person, tmp_path):
    person.files = [tmp_path / "again.draftdesk"]
    before = dialog.model.backup(0).title
    dialog.saving.click()
    settled()
    assert changed.means.notices.lines()[0] == "Saved again.draftdesk."
    assert title(changed) == "Another title"
    changed.means.notices.answers()[0].click()
    settled()
    assert title(changed) == before


def test_a_backup_in_place_of_the_open_workspace_keeps_what_was_there(changed, dialog, settled, person, sample):
    person.yes = True
    before = dialog.model.backup(0).title
    dialog.replacing.click()
    settled()
    assert person.asked[-1].startswith("Put the backup of ")
    assert changed.means.desk.workspace.path == sample
    assert title(changed) == before
    kept = next(sample.parent.glob("water before *.draftdesk"))
    assert any(line.endswith(f"What was there before is in {kept.name}.") for line in changed.means.notices.lines())
    button = next(
        each for each in changed.window.findChildren(type(dialog.looking)) if each.text().startswith("Look at")
    )
    button.click()
    settled()
    assert title(changed) == "Another title"


def test_who_thinks_better_of_it_keeps_everything(changed, dialog, settled, person):
    person.yes = False
    dialog.replacing.click()
    settled()
    assert title(changed) == "Another title"
    assert not changed.means.desk.is_read_only


def test_what_cannot_be_put_in_place_is_one_line_and_the_workspace_is_open_again(
    changed, dialog, settled, person, monkeypatch
):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    person.yes = True
    monkeypatch.setattr("draftdesk.kit.files.flush", full)
    dialog.replacing.click()
    settled()
    assert title(changed) == "Another title"
    assert any("No space left" in line for line in changed.means.notices.lines())


def test_a_backup_that_cannot_be_read_is_said_to_be_so(changed, settled, own_folder, the):
    for path in own_folder.rglob("*.draftdesk"):
        path.write_bytes(b"nonsense")
    changed.means.actions.action("file.backups").trigger()
    settled()
    dialog = the(changed, BackupsDialog)
    assert dialog.model.index(0, TITLE).data() == "cannot be read"
    assert dialog.said.text()
    assert not any(each.isEnabled() for each in (dialog.looking, dialog.saving, dialog.replacing))


def test_with_nothing_open_the_backups_of_all_workspaces_are_there(changed, settled, the, own_folder):
    shutil.copytree(next((own_folder / "backups").iterdir()), own_folder / "backups" / "another")
    changed.means.desk.close()
    changed.means.actions.action("file.backups").trigger()
    settled()
    dialog = the(changed, BackupsDialog)
    assert dialog.model.rowCount() == 2
    assert not dialog.replacing.isEnabled()
    assert dialog.saving.isEnabled()


def test_where_there_are_none_it_says_when_they_are_made(program, settled, the):
    program.means.actions.action("file.backups").trigger()
    settled()
    assert the(program, BackupsDialog).said.text().startswith("A workspace is backed up when it is opened")
