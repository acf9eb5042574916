"""A Word file of the draft that was edited elsewhere: what it changes is listed, unticked, and made in one act."""

import docx
import pytest
from PySide6.QtCore import Qt

from draftdesk.cli import main
from draftdesk.desktop.circulate.update_model import ChangeModel
from draftdesk.desktop.circulate.update_words import place_word
from draftdesk.drafting import composing
from draftdesk.drafting.update_told import UpdateChange
from draftdesk.model.drafts import Status
from draftdesk.workspace import queries


@pytest.fixture(scope="session")
def written(sample_file, tmp_path_factory):
    """The sample's working draft as a file."""
    path = tmp_path_factory.mktemp("written") / "draft.docx"
    assert main(["export", str(sample_file), "--out", str(path)]) == 0
    return path


def lists(word):
    return [each for each in word.paragraphs if each.style.name == "DD Sub-paragraph 1"]


@pytest.fixture
def edited(written, tmp_path):
    """Somebody reworded one item, deleted another and put a third before the first."""
    word = docx.Document(str(written))
    items = lists(word)
    run = next(run for run in items[0].runs if " human " in run.text)
    run.text = run.text.replace(" human ", " universal human ")
    items[5]._p.getparent().remove(items[5]._p)
    path = tmp_path / "edited.docx"
    word.save(str(path))
    return path


def update(staff, person, path):
    person.files = [path]
    staff.do("draft.update")
    return staff.dialog("update")


def rows(model):
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def texts(staff):
    return {each.id: each.text for each in queries.paragraphs(staff.look, staff.draft.id)}


def reaffirm(staff):
    paragraphs = queries.paragraphs(staff.look, staff.draft.id)
    return next(each for each in paragraphs if each.text.startswith("Reaffirm the human"))


def test_changes_are_listed_with_their_words_and_made_in_one_act(there, person, edited):
    before = texts(there)
    dialog = update(there, person, edited)
    assert [row[0] for row in rows(dialog.model)] == ["Reworded", "Deleted"]
    assert "universal" not in dialog.panes.before.toPlainText()
    assert "universal" in dialog.panes.now.toPlainText()
    there.press(dialog, "Update the draft")
    assert len(texts(there)) == len(before) - 1
    assert any("universal human" in text for text in texts(there).values())
    assert there.program.means.desk.next_undo().name == "Update from edited.docx"
    assert there.lines()[0].startswith("2 changes of edited.docx were made")
    there.program.means.notices.answers()[-1].click()
    there.settled()
    assert texts(there) == before


def test_what_is_unticked_is_left(there, person, edited):
    before = texts(there)
    dialog = update(there, person, edited)
    index = dialog.model.index(1, 0)
    assert dialog.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    there.press(dialog, "Update the draft")
    assert len(texts(there)) == len(before)


def test_nothing_ticked_can_not_be_made(there, person, edited):
    dialog = update(there, person, edited)
    there.press(dialog, "Tick none")
    assert not dialog._ok.isEnabled()
    there.press(dialog, "Tick all")
    assert dialog._ok.isEnabled()


def test_agreed_text_is_named_and_has_no_tick(there, person, edited):
    first = reaffirm(there)
    there.program.means.desk.workspace.act(
        "Agree", "Compose", lambda tx: composing.set_status(tx, first.id, Status.AGREED)
    ).result()
    there.settled()
    dialog = update(there, person, edited)
    index = dialog.model.index(0, 0)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not dialog.model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    assert "is agreed" in dialog.model.index(0, 2).data()
    there.press(dialog, "Update the draft")
    assert texts(there)[first.id] == first.text


def test_a_file_without_changes_opens_nothing_and_says_so(there, person, written):
    assert update(there, person, written) is None
    assert there.lines()[0] == "draft.docx changes nothing in the draft."


def test_another_text_is_refused_and_can_be_compared_all_the_same(there, person, tmp_path):
    word = docx.Document()
    for n in range(6):
        word.add_paragraph(f"The committee took note of report {n} and adjourned until next Tuesday.")
    path = tmp_path / "other.docx"
    word.save(str(path))
    assert update(there, person, path) is None
    assert "seems to be another text" in there.lines()[0]
    there.program.means.notices.answers()[0].click()
    there.settled()
    dialog = there.dialog("update")
    assert dialog.model.rowCount() > 6
    dialog.reject()


def test_what_is_no_word_file_is_said_in_the_bar(there, person, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("Words of no draft")
    assert update(there, person, path) is None
    assert "is no Word file" in there.lines()[0]


def test_the_list_is_a_sound_model(there, person, edited, qtmodeltester):
    dialog = update(there, person, edited)
    assert isinstance(dialog.model, ChangeModel)
    qtmodeltester.check(dialog.model)
    dialog.reject()


def test_what_was_changed_here_too_is_not_ticked_and_shows_what_the_draft_says_now(there, person, edited):
    first = reaffirm(there)
    changed = first.text.replace("Reaffirm", "Confirm")
    workspace = there.program.means.desk.workspace
    workspace.act("Edit", "Compose", lambda tx: composing.edit(tx, first.id, changed)).result()
    there.settled()
    dialog = update(there, person, edited)
    assert dialog.model.index(0, 2).data() == "Changed in the draft too: the draft’s words stay"
    assert "The draft changed 1 of them too" in dialog._said.text()
    assert sorted(dialog.model.chosen()) == [1]
    assert dialog.panes.here.toPlainText().startswith("Confirm the human")
    assert dialog.panes.here.isVisibleTo(dialog)
    assert [mark.cursor.selectedText().strip() for mark in dialog.panes.now.extraSelections()] == ["universal"]
    assert [mark.cursor.selectedText().strip() for mark in dialog.panes.here.extraSelections()] == ["Confirm"]
    there.press(dialog, "Update the draft")
    assert texts(there)[first.id] == changed


def test_of_each_clash_the_draft_s_or_the_file_s_words_are_chosen(there, person, edited):
    first = reaffirm(there)
    changed = first.text.replace("Reaffirm", "Confirm")
    workspace = there.program.means.desk.workspace
    workspace.act("Edit", "Compose", lambda tx: composing.edit(tx, first.id, changed)).result()
    there.settled()
    dialog = update(there, person, edited)
    dialog.table.selectRow(1)
    assert not dialog.choice.isVisibleTo(dialog)
    there.press(dialog, "Next clash")
    assert dialog.table.currentIndex().row() == 0
    assert dialog.choice.draft.isChecked()

    dialog.choice.file.click()
    assert dialog.model.index(0, 2).data() == "Changed in the draft too: the file’s words are taken"
    dialog.choice.draft.click()
    assert sorted(dialog.model.chosen()) == [1]
    dialog.choice.file.click()
    there.press(dialog, "Update the draft")

    assert texts(there)[first.id].startswith("Reaffirm the universal human")


def test_numbers_run_as_they_do_in_a_window_that_runs_the_other_way(qapp):
    moved = UpdateChange(kind="moved", name="4 (c)", after="12 (a)")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        said = place_word(moved)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert said == "\u20684 (c)\u2069, now after \u206812 (a)\u2069"
