"""Footnotes: put in at the caret, written below the page, found by their marks, gone with them."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.editing.marks import MARK
from draftdesk.desktop.compose.notes.field import NoteField
from draftdesk.drafting import composing
from draftdesk.model import inline
from draftdesk.model.drafts import Footnote, Role, Status
from draftdesk.workspace import queries

CONTROL = Qt.KeyboardModifier.ControlModifier
INSERT = CONTROL | Qt.KeyboardModifier.AltModifier


def notes(writer: Writer) -> list[Footnote]:
    draft = writer.place.sheet.draft
    assert draft is not None
    return queries.footnotes(writer.program.means.desk.look(), draft.id)


def insert(writer: Writer) -> NoteField:
    """Call for a footnote at the caret; returns where it is written."""
    known = {each.id for each in notes(writer)}
    QTest.keyClick(writer.editor, Qt.Key.Key_F, INSERT)
    writer.settled()
    new = next(each.id for each in notes(writer) if each.id not in known)
    return next(each for each in writer.place.notes.fields if each.footnote_id == new)


def write(writer: Writer, field: NoteField, words: str) -> None:
    QTest.keyClicks(field, words)
    writer.place.notes.settle()
    writer.settled()


def mark_point(writer: Writer) -> QPoint:
    """The middle of the first mark on the page."""
    found = writer.editor.document().find(MARK)
    assert not found.isNull()
    end = writer.editor.cursorRect(found)
    found.setPosition(found.selectionStart())
    start = writer.editor.cursorRect(found)
    return QPoint((start.left() + end.left()) // 2, start.center().y())


@pytest.fixture
def noted(writer: Writer) -> NoteField:
    """The caret stands in a footnote that was just put in."""
    writer.put_caret("water", after=True)
    return insert(writer)


def test_a_footnote_stands_at_the_caret_and_is_written_below_the_page(writer: Writer, noted: NoteField) -> None:
    assert writer.place.notes.isVisible()
    assert noted.hasFocus()
    write(writer, noted, "See the report of 2018.")
    mine = next(each for each in notes(writer) if each.id == noted.footnote_id)
    assert mine.text == "See the report of 2018."
    assert any(f"water[^{mine.id}]" in each for each in writer.texts())
    assert writer.agrees()


def test_what_was_typed_before_the_footnote_is_saved_before_it(writer: Writer) -> None:
    writer.put_caret("water", after=True)
    QTest.keyClicks(writer.editor, " of lakes")
    field = insert(writer)
    assert any(f"water of lakes[^{field.footnote_id}]" in each for each in writer.texts())
    assert writer.agrees()


def test_a_pause_saves_the_footnote(writer: Writer, noted: NoteField, qtbot) -> None:
    QTest.keyClicks(noted, "Slowly")
    qtbot.waitUntil(lambda: "Slowly" in [each.text for each in notes(writer)], timeout=3000)
    assert noted.hasFocus()
    QTest.keyClicks(noted, " written")
    qtbot.waitUntil(lambda: "Slowly written" in [each.text for each in notes(writer)], timeout=3000)
    assert noted.text() == "Slowly written"


def test_undo_takes_back_the_words_of_a_footnote_then_the_footnote(writer: Writer) -> None:
    before, known = writer.texts(), notes(writer)
    writer.put_caret("water", after=True)
    field = insert(writer)
    QTest.keyClicks(field, "Words")
    writer.undo()  # without waiting for the rest
    assert [each.text for each in notes(writer) if each not in known] == [""]
    assert field.text() == ""
    writer.undo()
    assert notes(writer) == known
    assert writer.texts() == before
    assert writer.agrees()
    writer.redo()
    writer.redo()
    assert "Words" in [each.text for each in notes(writer)]
    assert writer.agrees()


def test_escape_goes_back_behind_the_mark(writer: Writer, noted: NoteField) -> None:
    QTest.keyClicks(noted, "Words")
    QTest.keyClick(noted, Qt.Key.Key_Escape)
    writer.settled()
    assert writer.editor.hasFocus()
    assert not writer.place.notes.isVisible()
    assert "Words" in [each.text for each in notes(writer)]
    QTest.keyClicks(writer.editor, "!")
    writer.rest()
    assert any(f"[^{noted.footnote_id}]!" in each for each in writer.texts())


def test_italics_in_a_footnote_are_kept(writer: Writer, noted: NoteField) -> None:
    QTest.keyClicks(noted, "See ")
    QTest.keyClick(noted, Qt.Key.Key_I, CONTROL)
    QTest.keyClicks(noted, "Ibid.")
    QTest.keyClick(noted, Qt.Key.Key_I, CONTROL)
    write(writer, noted, " p. 3")
    assert "See *Ibid.* p. 3" in [each.text for each in notes(writer)]
    noted.selectAll()
    QTest.keyClick(noted, Qt.Key.Key_I, CONTROL)
    write(writer, noted, "")
    assert "*See Ibid. p. 3*" in [each.text for each in notes(writer)]


def test_what_is_pasted_into_a_footnote_is_words_on_one_line(writer: Writer, noted: NoteField) -> None:
    QApplication.clipboard().setText("one\r\ntwo\x00 *three* " + MARK)
    noted.paste()
    write(writer, noted, "")
    said = next(each.text for each in notes(writer) if each.id == noted.footnote_id)
    assert inline.plain(said) == "one two *three* "


def test_a_click_on_the_mark_goes_to_the_footnote_and_its_tip_says_it(writer: Writer, noted: NoteField) -> None:
    write(writer, noted, "Words <b>of</b> the note")
    QTest.keyClick(noted, Qt.Key.Key_Escape)
    point = mark_point(writer)
    viewport = writer.editor.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point)))
    assert "Words &lt;b&gt;of&lt;/b&gt; the note" in QToolTip.text()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    field = writer.place.notes.fields[0]
    assert field.isVisible()
    assert field.hasFocus()
    assert field.text() == "Words <b>of</b> the note"


def test_deleting_the_mark_deletes_the_footnote(writer: Writer, noted: NoteField) -> None:
    name = noted.footnote_id
    QTest.keyClick(noted, Qt.Key.Key_Escape)
    QTest.keyClick(writer.editor, Qt.Key.Key_Backspace)
    writer.rest()
    assert name not in [each.id for each in notes(writer)]
    assert writer.agrees()
    writer.undo()
    assert name in [each.id for each in notes(writer)]
    assert writer.agrees()


def test_the_pane_follows_the_caret(writer: Writer, noted: NoteField) -> None:
    bare = next(each.id for each in writer.stored() if "[^" not in each.text)
    writer.place.spot.go(bare)
    assert writer.place.notes.fields == []
    writer.place.spot.go(next(each.id for each in writer.stored() if noted.footnote_id in each.text))
    assert [each.footnote_id for each in writer.place.notes.fields] == [noted.footnote_id]


def test_footnotes_are_numbered_through_the_draft(writer: Writer) -> None:
    first, second = [each.id for each in writer.stored() if each.role is Role.OPERATIVE][:2]
    writer.place.spot.go(second, 3)
    later = insert(writer).footnote_id
    writer.place.spot.go(first, 3)
    earlier = insert(writer).footnote_id
    assert int(writer.place.sheet.note_number(later)) == int(writer.place.sheet.note_number(earlier)) + 1


def test_agreed_text_gets_no_footnote_and_its_footnotes_are_only_read(writer: Writer, noted: NoteField) -> None:
    name = next(each.id for each in writer.stored() if noted.footnote_id in each.text)
    writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, name, Status.AGREED))
    writer.settled()
    assert noted.isReadOnly()
    known = notes(writer)
    QTest.keyClick(writer.editor, Qt.Key.Key_F, INSERT)
    writer.settled()
    assert notes(writer) == known
    assert "is agreed" in writer.program.means.notices.lines()[0]


def test_a_footnote_of_a_version_is_read(writer: Writer, noted: NoteField) -> None:
    from draftdesk.drafting.versions import IssueDetails, freeze

    write(writer, noted, "Issued words")
    draft = writer.place.sheet.draft
    assert draft is not None
    writer.place.sheet.act("Freeze Rev.9", lambda tx: freeze(tx, draft, IssueDetails(label="Rev.9")))
    writer.settled()
    version = queries.versions(writer.program.means.desk.look(), draft.id)[-1]
    writer.place.show_version(draft.id, version.id)
    writer.settled()
    writer.program.means.actions.action("text.footnotes").trigger()
    field = writer.place.notes.fields[0]
    assert field.text() == "Issued words"
    assert field.isReadOnly()
    assert not writer.program.means.actions.action("text.footnote").isEnabled()
    QTest.keyClicks(field, "no")
    writer.place.notes.settle()
    writer.settled()
    assert next(each.text for each in notes(writer) if each.id == noted.footnote_id) == "Issued words"
