"""The outline follows the draft and leads through it; what is folded, chosen and seen stays as it is."""

import pytest
from PySide6.QtCore import Qt

from draftdesk.desktop.compose.outline.shape import Level
from draftdesk.drafting import composing
from draftdesk.model.drafts import Role, Status
from draftdesk.workspace import queries

WORDS = "Safe drinking water"


def test_it_shows_headings_and_paragraphs_and_unfolds_to_sub_paragraphs(outline):
    rows = outline.rows()
    assert rows[:3] == ["Preamble", ".1. We, Heads of", ".2. We are conscious"]
    assert "..6. We commit to" in rows
    assert not [row for row in rows if row.startswith("...")]
    outline.click_arrow("The present compact")
    assert "..(a) Reaffirm the human" in outline.rows()
    outline.act("outline.everything")
    assert len(outline.rows()) == 138
    outline.act("outline.headings")
    assert len(outline.rows()) == 17


def test_the_model_keeps_the_promises_of_models(outline, qtmodeltester):
    qtmodeltester.check(outline.panel.model)


def test_how_far_it_is_unfolded_is_remembered(outline, sample):
    outline.act("outline.level-1")
    outline.writer.program.means.desk.open(sample)
    outline.writer.program.means.desk.close()
    outline.writer.program.means.desk.open(sample)
    outline.writer.settled()
    assert len(outline.rows()) == 5


def test_it_follows_the_caret_without_taking_the_keyboard(outline):
    outline.act("outline.everything")
    outline.writer.editor.setFocus()
    outline.writer.put_caret("Recognize sanitation workers")
    assert outline.chosen() == ["Recognize sanitation"]
    assert outline.view.visualRect(outline.panel.model.index(outline.row("Recognize sanitation"), 0)).isValid()
    assert outline.writer.editor.hasFocus()


def test_a_draft_is_opened_at_its_beginning(outline):
    assert outline.chosen() == ["Preamble"]
    assert outline.view.itemDelegate().here == outline.name("Preamble")


def test_a_folded_paragraph_with_the_caret_is_marked_where_it_is_folded(outline):
    outline.act("outline.headings")
    outline.writer.put_caret("Recognize sanitation workers")
    assert outline.view.itemDelegate().here == outline.name("Vision and guiding")


def test_a_click_shows_a_paragraph_and_enter_goes_there_to_write(outline):
    outline.view.setFocus()
    outline.click("In order to give effect")
    assert outline.writer.place.spot.paragraph_id == outline.name("In order to give effect")
    assert outline.view.hasFocus()
    outline.press(Qt.Key.Key_Return)
    assert outline.writer.editor.hasFocus()
    assert outline.writer.editor.textCursor().block().text().startswith("In order to give effect")


def test_arrows_walk_fold_and_unfold_as_in_any_tree(outline):
    outline.click("The present compact")
    outline.press(Qt.Key.Key_Right)
    outline.press(Qt.Key.Key_Right)
    assert outline.chosen() == ["Reaffirm the human r"]
    outline.press(Qt.Key.Key_Left)
    assert outline.chosen() == ["The present compact "]
    outline.press(Qt.Key.Key_Left)
    assert "..(a) Reaffirm the human" not in outline.rows()
    outline.press(Qt.Key.Key_Left)
    assert outline.chosen() == ["Vision and guiding p"]
    outline.press(Qt.Key.Key_End)
    assert outline.view.currentIndex().row() == len(outline.rows()) - 1
    outline.press(Qt.Key.Key_Escape)
    assert outline.writer.editor.hasFocus()


def test_several_rows_are_chosen_for_what_is_done_to_several(outline):
    outline.click("We, Heads of State")
    outline.click("We have adopted", Qt.KeyboardModifier.ShiftModifier)
    names = [outline.name(each) for each in ("We, Heads of State", "We are conscious", "We have adopted")]
    assert list(outline.writer.place.spot.chosen) == names


def test_a_split_paragraph_is_one_row_more_and_all_else_stays(outline):
    outline.click_arrow("The present compact")
    outline.click("In order to give effect")
    bar = outline.view.verticalScrollBar()
    outline.act("outline.everything")
    bar.setValue(bar.maximum() // 2)
    rows, seen, place = outline.rows(), outline.panel.model.id_at(outline.view.rowAt(0)), bar.value()
    first = outline.name("We, Heads of State")
    outline.writer.place.sheet.act("Split", lambda tx: composing.split(tx, first, 19))
    outline.writer.settled()
    assert len(outline.rows()) == len(rows) + 1
    assert outline.rows()[1:3] == [".1. We, Heads of", ".2. and Government and"]
    assert outline.chosen() == ["In order to give eff"]
    assert outline.panel.model.id_at(outline.view.rowAt(0)) == seen
    assert bar.value() >= place


def test_typed_words_numbers_and_statuses_come_up_in_their_rows(outline):
    name = outline.name("In order to give effect")
    outline.writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, name, Status.AD_REF))
    outline.writer.settled()
    index = outline.panel.model.index(outline.panel.model.row_of(name), 0)
    assert "agreed ad ref" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    outline.writer.put_caret("In order")
    outline.qtbot.keyClicks(outline.writer.editor, "x")
    assert "agreed ad ref" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_row_says_a_whole_sentence_to_a_screen_reader(outline):
    outline.act("outline.everything")
    index = outline.panel.model.index(outline.row("Recognize sanitation"), 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("(b) Recognize sanitation workers in labour law")
    assert said.endswith("sub-paragraph; 2 snippets; level 3")
    heading = outline.panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heading == "Preamble; heading 1; level 1; unfolded, 3 below"


def test_the_filter_finds_words_numbers_and_what_is_ticked(outline):
    total = len(outline.rows())
    outline.type_filter("groundwater islands")
    assert outline.rows() == ["Implementation", ".26. Count saltwater intrusion"]
    outline.type_filter("12 (b)")
    assert "...(b) Assess new energy" in outline.rows()
    outline.type_filter("no such words at all")
    assert outline.rows() == []
    outline.type_filter("")
    assert len(outline.rows()) == total
    outline.panel.filter._sourceless.setChecked(True)
    outline.writer.settled()
    assert "..6. We commit to" in outline.rows()
    assert not [row for row in outline.rows() if "Reaffirm" in row]
    outline.panel.filter.drop()
    assert len(outline.rows()) == total


def test_letters_typed_into_the_outline_go_to_the_filter_and_enter_to_what_was_found(outline):
    outline.click("In order to give effect")
    outline.qtbot.keyClicks(outline.view, "s")
    assert outline.panel.filter.line.hasFocus()
    outline.qtbot.keyClicks(outline.panel.filter.line, "altwater")
    outline.writer.settled()
    outline.qtbot.keyClick(outline.panel.filter.line, Qt.Key.Key_Return)
    assert outline.chosen() == ["Count saltwater intr"]
    outline.press(Qt.Key.Key_Return)
    assert outline.writer.editor.textCursor().block().text().startswith("Count saltwater")


def test_paragraphs_are_moved_promoted_and_demoted_by_key_as_named_acts(outline):
    outline.act("outline.everything")
    outline.click("Recognize sanitation")
    outline.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert outline.rows()[outline.row("Recognize sanitation")].startswith("..(a)")
    assert outline.undo_name() == "Move 4 (b)"
    outline.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert outline.rows()[outline.row("Recognize sanitation")].startswith(".5.")
    assert outline.undo_name() == "Promote 4 (a)"
    assert outline.chosen() == ["Recognize sanitation"]
    outline.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert outline.rows()[outline.row("Recognize sanitation")].startswith("..(c)")
    outline.writer.undo()
    outline.writer.undo()
    outline.writer.undo()
    assert outline.rows()[outline.row("Recognize sanitation")].startswith("..(b)")
    assert outline.writer.agrees()


def test_several_are_deleted_at_once_and_agreed_ones_are_named(outline):
    kept = outline.name("We are conscious")
    outline.writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, kept, Status.AGREED))
    outline.writer.settled()
    outline.click("We, Heads of State")
    outline.click("We have adopted", Qt.KeyboardModifier.ShiftModifier)
    outline.press(Qt.Key.Key_Delete)
    assert outline.rows()[:2] == ["Preamble", ".1. We are conscious"]
    assert outline.undo_name() == "Delete 3 paragraphs"
    assert "Deleted: 2 paragraphs and headings. 2 was left as it is, because it is agreed." in outline.told()


def test_what_cannot_be_moved_is_said_in_the_bar(outline):
    outline.click("Preamble")
    outline.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "nothing above" in " ".join(outline.told())


def test_a_heading_is_reworded_where_it_stands(outline, person):
    person.words = ["Preamble and  purpose*"]
    outline.click("Preamble")
    outline.press(Qt.Key.Key_F2)
    assert outline.rows()[0] == "Preamble and purpose*"
    assert outline.undo_name() == "Reword “Preamble”"
    assert outline.writer.texts()[0] == "Preamble and purpose\\*"


def test_a_version_is_read_and_nothing_in_it_can_be_moved(outline):
    sheet = outline.writer.place.sheet
    version = queries.versions(outline.writer.program.means.desk.look(), sheet.draft.id)[0]
    sheet.choose(sheet.draft.id, version.id)
    outline.writer.settled()
    assert sheet.is_fixed
    outline.click("Preamble")
    assert not outline.writer.program.means.actions.action("draft.move-down").isEnabled()
    assert not outline.panel.model.flags(outline.panel.model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_nothing_is_left_when_the_workspace_is_closed(outline):
    outline.writer.program.means.desk.close()
    assert outline.panel.model.rowCount() == 0


@pytest.mark.parametrize("level", list(Level))
def test_at_every_level_rows_follow_undo_and_redo(outline, level):
    outline.panel.unfold_to(level)
    before = outline.rows()
    name = outline.name("Vision and guiding")
    outline.writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, name))
    outline.writer.settled()
    assert not [row for row in outline.rows() if row.startswith("Vision")]
    outline.writer.undo()
    assert outline.rows() == before


def test_many_new_paragraphs_come_up_at_once(outline):
    sheet = outline.writer.place.sheet
    home = outline.name("Preamble")

    def add(tx):
        for n in range(200):
            composing.insert_paragraph(tx, sheet.draft, f"New {n}", role=Role.OPERATIVE, parent_id=home)

    before = len(outline.rows())
    sheet.act("Add", add)
    outline.writer.settled()
    assert len(outline.rows()) == before + 200
