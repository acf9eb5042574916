"""Drafts and versions in Compose: which one lies open, reading an issued one, and going back to the working draft."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer
from tests.desktop.conftest import Person

from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model.drafts import Draft
from draftdesk.workspace import queries


def choose(writer: Writer, at: int) -> None:
    """Choose a version with the keyboard, counted from the working draft."""
    picker = writer.place.head.versions
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Home)
    for _ in range(at):
        QTest.keyClick(picker, Qt.Key.Key_Down)
    picker.activated.emit(picker.currentIndex())
    writer.settled()


def test_the_working_draft_comes_first_then_its_versions_newest_first(writer: Writer) -> None:
    draft = writer.place.sheet.draft
    assert draft is not None
    picker = writer.place.head.versions
    issued = queries.versions(writer.program.means.desk.look(), draft.id)
    assert picker.itemText(0) == "Working draft"
    assert [picker.itemText(at).split(" — ")[0] for at in range(1, picker.count())] == [
        each.label for each in reversed(issued)
    ]
    assert picker.currentIndex() == 0
    assert not writer.place.head.strip.isVisible()
    assert not writer.place.head.drafts.isVisible()  # there is one alone


def test_a_version_is_read_as_it_was_issued_and_nothing_in_it_changes(writer: Writer) -> None:
    choose(writer, writer.place.head.versions.count() - 1)
    sheet, look = writer.place.sheet, writer.program.means.desk.look()
    assert sheet.version is not None
    assert writer.place.head.strip.isVisible()
    assert writer.place.head.strip.line == f"Read only: {sheet.version.label} as issued"
    assert writer.shown() == [each.text for each in queries.version_document(look, sheet.version).paragraphs]
    before, newest = writer.shown(), writer.program.means.desk.next_undo()
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "no")
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    QTest.keyClick(writer.editor, Qt.Key.Key_Backspace)
    writer.rest()
    assert writer.shown() == before
    assert writer.program.means.desk.next_undo() == newest


def test_the_button_goes_back_to_the_working_draft_at_the_same_paragraph(writer: Writer) -> None:
    choose(writer, 1)
    shared = next(each.id for each in reversed(writer.stored()) if each.id in writer.place.sheet)
    writer.place.spot.go(shared, 3)
    QTest.mouseClick(writer.place.head.strip.back, Qt.MouseButton.LeftButton)
    writer.settled()
    assert writer.place.sheet.version is None
    assert not writer.place.head.strip.isVisible()
    assert writer.editor.caret()[0] == shared
    assert writer.editor.hasFocus()
    QTest.keyClicks(writer.editor, "x")
    writer.rest()
    assert writer.agrees()


def test_words_typed_a_moment_ago_are_saved_before_a_version_is_shown(writer: Writer) -> None:
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "sweet ")
    choose(writer, 1)
    assert any("sweet water" in each for each in writer.texts())


def test_show_the_draft_comes_to_the_working_draft_from_anywhere(writer: Writer) -> None:
    choose(writer, 1)
    writer.program.window.go(0)
    writer.program.means.actions.action("draft.show").trigger()
    writer.settled()
    assert writer.program.window.place is writer.place
    assert writer.place.sheet.version is None


def test_a_version_whose_freeze_is_undone_gives_way_to_the_working_draft(writer: Writer) -> None:
    from draftdesk.drafting.versions import IssueDetails, freeze

    draft = writer.place.sheet.draft
    assert draft is not None
    writer.place.sheet.act("Freeze Rev.9", lambda tx: freeze(tx, draft, IssueDetails(label="Rev.9")))
    writer.settled()
    choose(writer, 1)
    assert writer.place.sheet.version is not None
    assert writer.place.sheet.version.label == "Rev.9"
    writer.program.means.desk.undo()
    writer.settled()
    assert writer.place.sheet.version is None
    assert writer.place.head.versions.findText("Rev.9") < 0


def test_a_new_empty_draft_lies_open_at_once_and_can_be_left(writer: Writer, person: Person) -> None:
    first = writer.place.sheet.draft
    assert first is not None
    person.words = ["Annex"]
    writer.program.means.actions.action("draft.new").trigger()
    writer.settled()
    begun = writer.place.sheet.draft
    assert begun is not None
    assert begun.name == "Annex"
    assert (begun.outline, begun.profile) == (first.outline, first.profile)
    assert writer.place.empty.isVisible()
    picker = writer.place.head.drafts
    assert picker.isVisible()
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Home)
    picker.activated.emit(picker.currentIndex())
    writer.settled()
    assert writer.place.sheet.draft == first
    assert writer.agrees()


def test_a_draft_needs_a_name_that_no_other_has(writer: Writer, person: Person) -> None:
    first = writer.place.sheet.draft
    assert first is not None
    person.words = [first.name.upper()]
    writer.program.means.actions.action("draft.new").trigger()
    writer.settled()
    assert "another name" in writer.program.means.notices.lines()[0]
    assert len(writer.place.sheet.drafts) == 1


def test_a_workspace_without_a_draft_says_how_to_begin(writer: Writer, person: Person, unassembled: Path) -> None:
    with open_workspace(unassembled, who="Ada") as workspace:
        workspace.act("Empty", "Compose", lambda tx: tx.delete(*tx.all(Draft))).result()
    writer.program.means.desk.open(unassembled)
    writer.settled()
    assert writer.place.no_draft.isVisible()
    person.words = ["Zero draft"]
    writer.program.means.actions.action("draft.new").trigger()
    writer.settled()
    assert writer.place.empty.isVisible()
    assert writer.place.sheet.draft is not None


def test_a_paragraph_is_shown_from_elsewhere_and_one_that_is_gone_is_told_of(writer: Writer) -> None:
    name = writer.stored()[-2].id
    choose(writer, 1)
    writer.program.window.go(0)
    writer.place.show_paragraph(name)
    writer.settled()
    assert writer.program.window.place is writer.place
    assert writer.place.sheet.version is None
    assert writer.editor.caret() == (name, 0)
    writer.place.show_paragraph("nobody")
    assert writer.program.means.notices.lines()[0] == "That paragraph is no longer in the draft."
