"""Numbers that people cite are held: the outline says so, shows which are nobody's, and what release would make."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.compose.outline.releasing import ReleaseDialog
from draftdesk.drafting import composing


@pytest.fixture
def release(outline):
    """Calls Release numbers…, and gives the window that shows what each becomes."""

    def call():
        outline.act("numbers.release")
        (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, ReleaseDialog)]
        return dialog

    return call


@pytest.fixture
def gone(outline):
    """Paragraph 2 is deleted and one is put in after 1 while numbers are held."""
    outline.act("numbers.hold")
    sheet = outline.writer.place.sheet
    first, second, home = (outline.name(each) for each in ("We, Heads", "We are conscious", "Preamble"))
    sheet.act("Delete", lambda tx: composing.delete(tx, second))
    sheet.act("Add", lambda tx: composing.insert_paragraph(tx, sheet.draft, "A new one", parent_id=home, after=first))
    outline.writer.settled()
    return second


def test_that_numbers_are_held_is_said_at_the_head_and_can_be_undone(outline):
    assert not outline.panel.held.isVisibleTo(outline.panel)
    outline.act("numbers.hold")
    assert outline.panel.held.isVisibleTo(outline.panel)
    assert outline.undo_name() == "Hold numbers"
    outline.writer.undo()
    assert not outline.panel.held.isVisibleTo(outline.panel)


def test_numbers_that_are_nobodys_have_a_line_that_leads_nowhere(outline, gone):
    assert outline.rows()[1:5] == [".1. We, Heads of", ".1 bis. A new", ".2. [Deleted]", ".3. We have adopted"]
    row = outline.row("[Deleted]")
    assert outline.panel.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "2. [Deleted]; a number that is held"
    )
    outline.click("[Deleted]")
    assert outline.view.chosen() == []
    assert not outline.panel.model.flags(outline.panel.model.index(row, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_release_shows_what_each_number_becomes_then_numbers_the_draft_through(outline, gone, release):
    dialog = release()
    outline.writer.settled()
    rows = [dialog._view.model.index(row, column).data() for row in range(3) for column in (0, 1, 2)]
    assert rows == ["1", "1", "same number", "1 bis", "2", "renumbered", "2", "—", "deleted"]
    outline.qtbot.mouseClick(dialog._ok, Qt.MouseButton.LeftButton)
    outline.writer.settled()
    assert outline.rows()[1:4] == [".1. We, Heads of", ".2. A new one", ".3. We have adopted"]
    assert not outline.panel.held.isVisibleTo(outline.panel)
    assert outline.undo_name() == "Release numbers"
    assert any("numbered through" in line for line in outline.told())


def test_the_concordance_is_kept_as_a_file_before(outline, gone, release, person, tmp_path: Path):
    dialog = release()
    outline.writer.settled()
    person.files = [tmp_path / "numbers.csv"]
    outline.qtbot.mouseClick(dialog._export, Qt.MouseButton.LeftButton)
    outline.writer.settled()
    written = (tmp_path / "numbers.csv").read_text("utf-8-sig")
    assert '"1 bis","2","renumbered","A new one"' in written
    dialog.reject()
    assert outline.panel.held.isVisibleTo(outline.panel)


def test_a_paragraph_becomes_an_alternative_of_another_and_its_own_again(outline, person):
    person.words = ["1"]
    outline.click("We have adopted")
    outline.act("numbers.alternative")
    assert [row for row in outline.rows() if "alt" in row.casefold() and "We have" in row]
    assert outline.undo_name() == "Make alternative of 1"
    outline.click("We have adopted")
    outline.act("numbers.own")
    assert outline.undo_name() == "Make own"


def test_a_number_that_is_not_there_is_said(outline, person):
    person.words = ["999"]
    outline.click("We have adopted")
    outline.act("numbers.alternative")
    assert "There is no paragraph 999 in the draft." in outline.told()


def test_nothing_is_moved_to_or_with_a_line_that_only_holds_a_number(outline, gone):
    view = outline.view
    outline.click("We have adopted")
    row = outline.row("[Deleted]")
    aim = view._drops.aim([outline.name("We have adopted")], row, 0.5, 3)
    assert not aim.target.is_into
    assert aim.target.after == outline.name("A new one")
