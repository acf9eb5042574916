"""Opening, making, closing; and whatever is no workspace."""

import sqlite3
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from draftdesk.desktop.frame.empty import EmptyPage
from draftdesk.desktop.frame.files import REOPEN, sample_path
from draftdesk.desktop.frame.recent import RecentMenu, place_of
from draftdesk.desktop.frame.starting import NewWorkspaceDialog
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.drafting.workspaces import backup_folder, last_backup, open_workspace
from draftdesk.workspace import queries


def title(program):
    return program.window.windowTitle()


def press(program, name):
    program.means.actions.action(name).trigger()


def test_a_workspace_is_chosen_and_opened_and_remembered(program, files, person, sample, settled):
    person.files = [sample]
    press(program, "file.open")
    settled()
    assert title(program).startswith("Global compact for safe and shared fresh water")
    assert program.means.settings.recent() == [sample]
    assert program.means.notices.lines() == []


def test_opening_it_again_changes_nothing(opened, files, sample, settled):
    before = opened.means.desk.workspace
    files.open(sample)
    settled()
    assert opened.means.desk.workspace is before


def test_what_it_held_is_backed_up(opened, settled):
    look = opened.means.desk.look()
    assert last_backup(look) is not None
    assert len(list(backup_folder(look).iterdir())) == 1


def test_a_backup_that_cannot_be_made_stops_nobody(program, files, sample, settled, own_home):
    (own_home / "data").mkdir(exist_ok=True)
    (own_home / "data" / "draftdesk").mkdir()
    (own_home / "data" / "draftdesk" / "backups").write_text("in the way")
    files.open(sample)
    settled()
    assert program.means.desk.is_open
    (line,) = program.means.notices.lines()
    assert line.startswith("No backup was made: ")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "does not exist"),
        (b"", "is not a DraftDesk workspace"),
        (b"no database, but text of some length" * 100, "is not a DraftDesk workspace"),
        (b"PK\x03\x04" + bytes(3000), "is not a DraftDesk workspace"),
    ],
    ids=["not there", "empty", "text", "archive"],
)
def test_what_is_no_workspace_is_said_in_a_line_and_leaves_the_one_before_open(
    opened, files, tmp_path, settled, content, says
):
    path = tmp_path / "bad.draftdesk"
    if content is not None:
        path.write_bytes(content)
    files.open(path)
    settled()
    (line,) = opened.means.notices.lines()
    assert line.startswith("bad.draftdesk")
    assert says in line
    assert "\n" not in line
    assert opened.means.desk.workspace.path.name == "water.draftdesk"
    assert content is None or path.read_bytes() == content


def test_a_newer_one_a_damaged_one_and_a_folder_are_said_too(program, files, sample, tmp_path, settled):
    newer, damaged = tmp_path / "newer.draftdesk", tmp_path / "damaged.draftdesk"
    content = bytearray(sample.read_bytes())
    newer.write_bytes(content)
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version=9999")
    connection.close()
    content[8192:16384] = bytes(8192)
    damaged.write_bytes(content)
    for path, says in ((newer, "newer DraftDesk"), (damaged, "damaged"), (tmp_path, "is a folder")):
        program.means.notices.clear()
        files.open(path)
        settled()
        (line,) = program.means.notices.lines()
        assert says in line
        assert program.means.notices.answers() == []
    assert not program.means.desk.is_open


def test_one_that_is_in_use_can_be_looked_at(program, files, sample, settled):
    with open_workspace(sample, who="Ben"):
        files.open(sample)
        settled()
        (line,) = program.means.notices.lines()
        assert "is open by Ben" in line
        (look_only,) = program.means.notices.answers()
        assert look_only.text() == "Look only"
        look_only.click()
        settled()
        assert program.means.desk.is_read_only
        assert "(looking only)" in title(program)
        assert not program.means.actions.action("edit.undo").isEnabled()
        assert program.means.actions.action("file.copy").isEnabled()
    files.open(sample)
    settled()
    assert not program.means.desk.is_read_only


def test_a_title_changed_by_another_act_is_seen_at_the_top(opened, settled):
    press(opened, "file.close")
    assert title(opened) == "DraftDesk"
    assert not opened.means.desk.is_open


def test_the_recent_ones_are_on_the_menu_and_the_gone_ones_cannot_be_chosen(
    program, files, the, sample, empty, settled
):
    for path in (sample, empty):
        files.open(path)
        settled()
    sample.rename(sample.with_name("away"))
    menu = the(program, RecentMenu)
    menu.fill()
    settled()
    names = ["&1 empty", "&2 water", "", "&Clear this list"]
    assert [each.text().partition(" — ")[0] for each in menu.actions()] == names
    assert [each.isEnabled() for each in menu.actions()[:2]] == [True, False]
    assert menu.actions()[1].text().endswith(", not there now")
    sample.with_name("away").rename(sample)
    menu.fill()
    settled()
    assert menu.actions()[1].isEnabled()
    press(program, "file.close")
    menu.actions()[0].trigger()
    settled()
    assert program.means.desk.workspace.path == empty
    menu.actions()[-1].trigger()
    menu.fill()
    assert [each.isEnabled() for each in menu.actions()] == [False]


# --- the start ------------------------------------------------------------------------------------------------------


def test_the_window_begins_with_the_workspace_open_last(program, files, sample, settled):
    program.means.settings.keep("last", str(sample))
    files.begin([])
    settled()
    assert program.means.desk.workspace.path == sample


def test_and_so_after_a_crash_unless_the_person_had_closed_it(program, files, sample, settled):
    files.open(sample)
    settled()
    assert program.means.settings.text("last") == str(sample)
    press(program, "file.close")
    assert program.means.settings.text("last") == ""


def test_the_page_without_a_workspace_greys_what_is_not_there(program, files, the, sample, settled):
    files.open(sample)
    settled()
    press(program, "file.close")
    settled()
    model = the(program, EmptyPage).model
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled
    sample.unlink()
    model.renew()
    settled()
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.index(0).data().endswith(", not there now")
    assert the(program, EmptyPage)._list.currentIndex().row() == 1
    assert program.means.settings.recent() == [sample]


@pytest.mark.parametrize("stands_there", ["nothing", "a folder", "a folder of another name", "no workspace"])
def test_what_was_open_last_and_is_gone_is_said_once(program, files, person, sample, tmp_path, settled, stands_there):
    last = tmp_path / ("papers" if "name" in stands_there else "last.draftdesk")
    if "folder" in stands_there:
        last.mkdir()
    elif stands_there == "no workspace":
        last.write_text("not a workspace")
    program.means.settings.keep("last", str(last))
    files.begin([])
    settled()
    (line,) = program.means.notices.lines()
    assert line == f"{last.name}, which was open last, is no longer in {place_of(last)}, or is no workspace now."
    person.files = [sample]
    program.means.notices.answers()[0].click()
    settled()
    assert program.means.desk.workspace.path == sample


def test_unless_the_person_wants_otherwise_or_names_another(program, files, the, sample, empty, settled):
    program.means.settings.keep("last", str(sample))
    program.means.settings.keep(REOPEN, False)
    files.begin([])
    settled()
    assert not program.means.desk.is_open
    assert the(program, EmptyPage).isVisible()
    program.means.settings.keep(REOPEN, True)
    files.begin([empty])
    settled()
    assert program.means.desk.workspace.path == empty


def test_documents_wait_until_there_is_a_workspace_for_them(program, files, sample, tmp_path, settled, monkeypatch):
    brought = []
    monkeypatch.setattr(files, "_bring_in", brought.extend)
    paper = tmp_path / "paper.txt"
    files.begin([paper])
    settled()
    (line,) = program.means.notices.lines()
    assert "paper.txt will be imported" in line
    files.open(sample)
    settled()
    assert brought == [paper]
    files.hand_in([tmp_path / "more.txt"])
    assert brought == [paper, tmp_path / "more.txt"]


def test_nothing_is_imported_where_one_only_looks(program, files, sample, tmp_path, settled, monkeypatch):
    brought = []
    monkeypatch.setattr(files, "_bring_in", brought.extend)
    files.open(sample, read_only=True)
    settled()
    files.hand_in([tmp_path / "paper.txt"])
    assert brought == []
    assert "looking only" in program.means.notices.lines()[0]


# --- the empty page -------------------------------------------------------------------------------------------------


def test_the_empty_page_offers_the_sample_and_makes_it(program, files, the, qtmodeltester, settled):
    files.begin([])
    page = the(program, EmptyPage)
    assert page.isVisible()
    qtmodeltester.check(page.model)
    assert page.model.index(0).data().startswith("The sample\n")
    page._on_activated(page.model.index(0))
    settled()
    assert program.means.desk.workspace.path == sample_path()
    assert queries.counts(program.means.desk.look()).snippets == 120
    assert not page.isVisible()
    press(program, "file.close")
    assert page.isVisible()
    assert page.model.index(0).data().startswith("water\n")
    assert page.model.index(1).data().startswith("The sample\n")
    began = sample_path().stat().st_mtime_ns
    press(program, "help.sample")
    settled()
    assert sample_path().stat().st_mtime_ns == began
    assert program.means.desk.workspace.path == sample_path()


def test_a_sample_that_was_stopped_is_not_there(program, files, qtbot, settled):
    press(program, "help.sample")
    program.means.tasks.cancel_all()
    settled()
    assert not program.means.desk.is_open
    assert not sample_path().exists()
    assert list(sample_path().parent.glob(".*")) == []


# --- new ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(program, the):
    press(program, "file.new")
    return the(program, NewWorkspaceDialog)


def make(dialog):
    dialog._form.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_a_new_workspace_is_made_and_opened(program, dialog, tmp_path, settled):
    form = dialog._form
    form.titleEdit.setText("Talks: <b>on</b> ice/snow")
    assert Path(form.fileEdit.text()).name == "Talks b on b ice snow.draftdesk"
    assert form.aboutLabel.text().startswith("A compact or declaration")
    form.outlineBox.setCurrentIndex(form.outlineBox.findData("resolution"))
    assert form.languageBox.currentData() == "en"
    form.languageBox.setCurrentIndex(form.languageBox.findData("es"))
    form.fileEdit.setText(str(tmp_path / "talks"))
    make(dialog)
    settled()
    look = program.means.desk.look()
    assert program.means.desk.workspace.path == tmp_path / "talks.draftdesk"
    assert title(program).startswith("Talks: <b>on</b> ice/snow — talks.draftdesk")
    assert queries.draft_named(look).profile == "resolution"
    assert queries.draft_named(look).language == "es"


def test_it_starts_from_ones_own_outline_and_vocabulary(program, dialog, person, tmp_path, settled):
    outline, themes = tmp_path / "mine.md", tmp_path / "theme.csv"
    outline.write_text("# Mine\n\n## {tag}\n\n```rule\nrepeat = 'theme'\n```\n", encoding="utf-8")
    themes.write_text("name\nIce\n", encoding="utf-8")
    person.files = [outline, themes]
    dialog._form.outlineButton.click()
    dialog._form.vocabularyButton.click()
    dialog._form.fileEdit.setText(str(tmp_path / "own.draftdesk"))
    make(dialog)
    settled()
    look = program.means.desk.look()
    assert "repeat" in queries.draft_named(look).outline
    assert "Ice" in {tag.name for tag in queries.vocabulary(look).tags}


def test_what_is_wrong_is_said_in_the_dialog_which_stays(program, dialog, person, tmp_path, settled):
    bad = tmp_path / "bad.md"
    bad.write_bytes(b"\xff\xfe\x00")
    taken = tmp_path / "taken.draftdesk"
    taken.write_text("mine")
    form = dialog._form
    form.fileEdit.setText(str(taken))
    make(dialog)
    settled()
    assert "exists already" in form.errorLabel.text()
    form.fileEdit.setText(str(tmp_path / "no such folder" / "new.draftdesk"))
    make(dialog)
    settled()
    assert "cannot be made in that folder" in form.errorLabel.text()
    person.files = [bad]
    form.outlineButton.click()
    form.fileEdit.setText(str(tmp_path / "new.draftdesk"))
    make(dialog)
    settled()
    assert "bad.md" in form.errorLabel.text()
    assert dialog.isVisible()
    assert taken.read_text() == "mine"
    assert not program.means.desk.is_open
    form.fileEdit.clear()
    assert not form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()


# --- dropping -------------------------------------------------------------------------------------------------------


def drop(program, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPoint(300, 300)
    handle = program.window.windowHandle()
    given = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(where, Qt.DropAction.CopyAction, *given)
    QApplication.sendEvent(handle, entering)
    if entering.isAccepted():
        QApplication.sendEvent(handle, QDropEvent(where.toPointF(), Qt.DropAction.CopyAction, *given))


def test_documents_dropped_on_the_empty_page_wait_for_a_workspace(program, files, tmp_path, settled):
    files.begin([])
    paper = tmp_path / "paper.txt"
    paper.write_text("Decides to meet.")
    drop(program, paper)
    (line,) = program.means.notices.lines()
    assert "paper.txt will be imported" in line


def test_a_workspace_dropped_on_the_window_is_opened(opened, empty, settled):
    drop(opened, empty)
    settled()
    assert opened.means.desk.workspace.path == empty


# --- closing --------------------------------------------------------------------------------------------------------


def test_closing_the_window_while_it_opens_a_workspace_leaves_nothing_held(program, files, sample, qtbot):
    files.open(sample)
    program.window.close()
    QApplication.processEvents()
    with open_workspace(sample, who="Ben") as workspace:
        assert workspace.look()


def test_closing_the_window_stops_what_runs_and_keeps_what_was_done(opened, sample, settled):
    done = []

    def work(progress):
        for step in range(10_000):
            progress(step, 10_000, "")
            time.sleep(0.002)

    opened.means.tasks.run("Long", work, done.append)
    snippet = queries.snippets(opened.means.desk.look())[0]
    opened.means.desk.act("Tag", "Sources", lambda tx: tag_snippets(tx, [snippet], ["theme:Tested"]))
    opened.window.close()
    QApplication.processEvents()
    assert done == []
    with open_workspace(sample, who="Ben") as workspace:
        assert any("theme:Tested" in each for each in queries.tags_of_snippets(workspace.look()).values())


def test_open_work_may_keep_a_workspace_open(opened, files, empty, settled, monkeypatch):
    monkeypatch.setattr(opened.window.place, "leave", lambda: False)
    files.open(empty)
    settled()
    assert opened.means.desk.workspace.path.name == "water.draftdesk"
    press(opened, "file.close")
    assert opened.means.desk.is_open
    with open_workspace(empty, who="Ben"):
        pass
    monkeypatch.undo()
