"""Copies; and what can be saved when the file goes away under the window."""

import os
import shutil
from pathlib import Path

import pytest

from draftdesk.desktop.frame.properties import PropertiesDialog
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.drafting.workspaces import check, open_workspace
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries


def press(program, name):
    program.means.actions.action(name).trigger()


def tag(program):
    snippet = queries.snippets(program.means.desk.look())[0]
    program.means.desk.act("Tag it", "Sources", lambda tx: tag_snippets(tx, [snippet], ["theme:Tested"]))


def test_a_copy_is_saved_and_can_be_gone_on_with(opened, person, tmp_path, settled):
    person.files = [tmp_path / "copy.draftdesk"]
    press(opened, "file.copy")
    settled()
    assert opened.means.notices.lines() == ["Saved copy.draftdesk."]
    assert check(tmp_path / "copy.draftdesk") == ()
    (open_it,) = opened.means.notices.answers()
    open_it.click()
    settled()
    assert opened.means.desk.workspace.path == tmp_path / "copy.draftdesk"


def test_a_copy_for_others_says_what_it_is_without(opened, person, tmp_path, settled):
    snippets = queries.snippets(opened.means.desk.look())[:2]
    hidden = SnippetChanges(visibility=Visibility.INTERNAL)
    opened.means.desk.act("Hide", "Sources", lambda tx: change_snippets(tx, snippets, hidden))
    settled()
    person.files = [tmp_path / "others.draftdesk"]
    press(opened, "file.copy-for-others")
    settled()
    (line,) = opened.means.notices.lines()
    code = snippets[0].reference.partition("/")[0]
    assert line.startswith("Saved others.draftdesk for others. 2 snippets that are not for circulation are left out")
    assert "go along with their files, file names and rationales" in line
    assert line.endswith(f"the originals of {code}.")
    with open_workspace(tmp_path / "others.draftdesk", who="Ben") as others:
        assert len(queries.snippets(others.look())) == 118


@pytest.mark.parametrize("act", ["file.copy", "file.copy-for-others"])
def test_a_copy_that_cannot_be_written_is_said_in_a_line(opened, person, tmp_path, settled, act):
    for target in (opened.means.desk.workspace.path, tmp_path / "nowhere" / "copy.draftdesk"):
        opened.means.notices.clear()
        person.files = [target]
        press(opened, act)
        settled()
        (line,) = opened.means.notices.lines()
        assert line.startswith(target.name)
    assert check(opened.means.desk.workspace.path) == ()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted or replaced there")
@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_what_was_taken_away_under_the_window_can_still_be_saved(opened, person, sample, tmp_path, settled, how):
    tag(opened)
    settled()
    if how == "deleted":
        sample.unlink()
    elif how == "moved":
        sample.rename(tmp_path / "elsewhere.draftdesk")
    else:
        shutil.copy(sample, tmp_path / "other")
        (tmp_path / "other").replace(sample)
    before = queries.tags_of_snippets(opened.means.desk.look())
    opened.means.desk.act("Lost", "Sources", lambda tx: tag_snippets(tx, queries.snippets(tx)[3:4], ["theme:Lost"]))
    settled()
    (line,) = opened.means.notices.lines()
    assert "was moved, deleted or replaced while it was open" in line
    (save,) = opened.means.notices.answers()
    person.files = [tmp_path / "saved.draftdesk"]
    save.click()
    settled()
    assert opened.means.notices.lines()[0] == "Saved saved.draftdesk."
    assert check(tmp_path / "saved.draftdesk") == ()
    opened.means.notices.answers()[0].click()
    settled()
    assert opened.means.desk.workspace.path == tmp_path / "saved.draftdesk"
    assert queries.tags_of_snippets(opened.means.desk.look()) == before
    tag(opened)
    settled()
    assert opened.means.desk.next_undo() is not None


@pytest.fixture
def replaced(opened, sample, empty, settled):
    """Another workspace stands where the open one was."""
    if os.name == "nt":
        pytest.skip("an open file cannot be replaced there")
    settled()
    empty.replace(sample)
    return opened


def test_no_copy_for_others_is_made_of_a_file_that_took_the_place(replaced, person, tmp_path, settled):
    person.files = [tmp_path / "others.draftdesk", tmp_path / "saved.draftdesk"]
    press(replaced, "file.copy-for-others")
    settled()
    (line,) = replaced.means.notices.lines()
    assert "was moved, deleted or replaced while it was open" in line
    assert not (tmp_path / "others.draftdesk").exists()
    (save,) = replaced.means.notices.answers()
    save.click()
    settled()
    with open_workspace(tmp_path / "saved.draftdesk", who="Ben") as saved:
        assert len(queries.snippets(saved.look())) == 120


def test_a_file_that_took_the_place_is_not_checked_in_its_stead(replaced, the, settled):
    press(replaced, "file.properties")
    form = the(replaced, PropertiesDialog)._form
    form.checkButton.click()
    settled()
    assert "was moved, deleted or replaced while it was open" in form.checkText.text()


@pytest.fixture
def full_disk(sample):
    """A disk on which no file becomes larger than the sample is."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (sample.stat().st_size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_fills_is_said_and_the_window_goes_on(opened, full_disk, sample, settled):
    snippets = queries.snippets(opened.means.desk.look())[:1]
    much = SnippetChanges(note="much " * 1_000_000)
    full_disk()
    opened.means.desk.act("Too much", "Sources", lambda tx: change_snippets(tx, snippets, much))
    settled()
    (line,) = opened.means.notices.lines()
    assert line.startswith("water.draftdesk: the disk is full or cannot be written")
    assert opened.means.notices.answers() == []
    assert queries.snippet_named(opened.means.desk.look(), snippets[0].id).note == snippets[0].note
    tag(opened)
    settled()
    undo = opened.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Tag it"
    assert check(sample) == ()


# --- properties -----------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(opened, the):
    press(opened, "file.properties")
    return the(opened, PropertiesDialog)


def test_properties_say_what_there_is_and_change_the_title(opened, dialog, sample, settled):
    form = dialog._form
    assert form.fileText.text() == sample.name
    assert Path(form.folderText.text()) == sample.parent
    assert "4 sources, 120 snippets, " in form.holdsText.text()
    assert "2 versions" in form.holdsText.text()
    assert form.backupText.text() != "None yet"
    form.titleEdit.setText("  A new & better\ttitle ")
    dialog.accept()
    settled()
    assert opened.window.windowTitle().startswith("A new & better title — ")
    assert opened.means.actions.action("edit.undo").text() == "&Undo Change title of the workspace"
    press(opened, "edit.undo")
    settled()
    assert opened.window.windowTitle().startswith("Global compact")


def test_a_title_that_is_none_is_refused_in_a_line(opened, dialog, settled):
    dialog._form.titleEdit.setText("  ")
    dialog.accept()
    settled()
    assert opened.means.notices.lines() == ["a workspace needs a name"]


def test_the_file_is_checked_when_asked(opened, dialog, settled):
    dialog._form.checkButton.click()
    assert dialog._form.checkText.text() == "Checking…"
    settled()
    assert dialog._form.checkText.text().startswith("Whole")


def test_a_check_whose_dialog_is_closed_disturbs_nobody(opened, dialog, settled):
    dialog._form.checkButton.click()
    opened.means.desk.close()
    settled()
    assert not opened.means.desk.is_open
