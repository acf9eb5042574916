"""Changes since a version while somebody writes: what is underlined, what is struck, what the strip says."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.compose.changes.conftest import Marks
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.changes.gone import GoneDialog
from draftdesk.drafting import composing
from draftdesk.drafting.beginning import BEGIN, begin_draft
from draftdesk.drafting.replacing import replace_all
from draftdesk.drafting.versions import IssueDetails, freeze, freeze_name
from draftdesk.model.comparison import SegmentKind
from draftdesk.model.drafts import Role, Status
from draftdesk.model.searching import Query


def settle(marks: Marks) -> None:
    marks.writer.rest()
    marks.writer.settled()


def test_nothing_is_marked_where_nothing_changed(marks: Marks) -> None:
    assert marks.changes.strip.isVisible()
    assert marks.summary() == "nothing has changed"
    assert not any(marks.underlined(name) or marks.struck(name) for name in marks.writer.place.text.writing.ids)
    marks.check()


def test_a_word_is_marked_as_soon_as_it_is_typed(marks: Marks) -> None:
    name = marks.block("conscious that fresh water")
    notices = marks.writer.program.means.notices
    marks.trigger("changes.next")
    assert "Nothing has changed since this version." in notices.lines()
    marks.writer.put_caret("conscious", select=True)
    QTest.keyClicks(marks.writer.editor, "aware")
    assert not notices.lines()
    assert marks.underlined(name) == ["aware"]
    assert marks.struck(name) == ["conscious"]
    assert marks.changes.strip.said.text() == "1 reworded"
    settle(marks)
    assert marks.changes.rooms.room(name).is_open
    marks.check()


def test_words_typed_back_are_no_change(marks: Marks) -> None:
    name = marks.block("conscious that fresh water")
    marks.writer.put_caret("conscious", select=True)
    QTest.keyClicks(marks.writer.editor, "aware")
    settle(marks)
    for _ in range(5):
        QTest.keyClick(marks.writer.editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(marks.writer.editor, "conscious")
    settle(marks)
    assert marks.summary() == "nothing has changed"
    assert marks.changes.rooms.room(name).is_open  # as long as somebody writes in it
    marks.writer.put_caret("which all life depends")
    assert not marks.changes.rooms.room(name).is_open
    marks.check()


def test_undo_and_redo_take_the_marks_along(marks: Marks) -> None:
    name = marks.block("conscious that fresh water")
    marks.writer.put_caret("conscious ", select=True)
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Delete)
    settle(marks)
    assert marks.struck(name) == ["conscious"]
    marks.writer.undo()
    assert marks.struck(name) == []
    assert marks.summary() == "nothing has changed"
    marks.writer.redo()
    assert marks.struck(name) == ["conscious"]
    marks.check()


def test_long_deleted_words_stand_below_their_paragraph_behind_a_letter(marks: Marks) -> None:
    name = marks.block("conscious that fresh water")
    marks.writer.put_caret("that it knows no borders, and that those ", select=True)
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Delete)
    settle(marks)
    (deleted,) = marks.changes.rooms.words(name)
    assert (deleted.words, deleted.key) == ("that it knows no borders, and that those", "a")
    below = marks.changes.rooms.below(name)
    assert below is not None
    assert marks.changes.rooms.room(name).below == below.height > 0


def test_a_new_paragraph_is_underlined_whole_and_told_in_the_margin(marks: Marks) -> None:
    marks.writer.put_caret("which all life depends.", after=True)
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Return)
    QTest.keyClicks(marks.writer.editor, "States share data.")
    settle(marks)
    name = marks.block("States share data.")
    assert marks.underlined(name) == ["States share data."]
    assert marks.summary() == "1 new"
    assert next(each for each in marks.writer.editor.beside() if each.paragraph_id == name).notes == ["new"]


def test_a_split_paragraph_is_set_beside_its_part_of_the_words(marks: Marks) -> None:
    first = marks.block("conscious that fresh water")
    marks.writer.put_caret("that it knows no borders")
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Return)
    settle(marks)
    second = marks.block("that it knows no borders")
    assert second != first
    assert marks.changes.since.split_from(second) == first
    assert marks.underlined(first) == marks.underlined(second) == []
    assert "".join(marks.struck(first)).strip(" ␣") == "".join(marks.struck(second)) == ""
    assert "1 split" in marks.summary()
    marks.check()
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Backspace)
    settle(marks)
    assert marks.changes.since.split_from(first) == ""


def test_what_stands_beside_the_page_is_painted_as_soon_as_changes_are_shown(
    writer: Writer, qtbot: QtBot, painted: Callable[[], None]
) -> None:
    writer.put_caret("that it knows no borders")
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    writer.rest()
    writer.place.spot.go(writer.place.text.writing.ids[0])
    marks = Marks(writer, qtbot)
    marks.trigger("changes.show")
    painted()
    marks.choose(marks.versions()[0].label)
    painted()


def test_the_page_does_not_jump_while_a_split_is_looked_at(marks: Marks) -> None:
    first = marks.block("conscious that fresh water")
    rooms = []
    marks.changes.since.changed.connect(lambda: rooms.append(marks.changes.rooms.room(first)))
    marks.writer.editor.document().documentLayout().update.connect(
        lambda: rooms.append(marks.changes.rooms.room(first))
    )
    marks.writer.put_caret("that it knows no borders")
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Return)
    settle(marks)
    assert rooms
    assert {each.below for each in rooms} == {0}
    marks.check()


def test_what_is_split_while_the_reader_is_busy_is_found_out_afterwards(marks: Marks) -> None:
    desk, busy = marks.writer.program.means.desk, Event()
    desk.ask("busy", lambda _: busy.wait(10), lambda _: None)
    first = marks.block("conscious that fresh water")
    marks.writer.put_caret("that it knows no borders")
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Return)
    marks.qtbot.wait(50)
    QTest.keyClicks(marks.writer.editor, "and ")
    marks.writer.put_caret("knows no borders")
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Return)
    assert marks.underlined(first) == []
    assert not marks.changes.since.is_settled
    busy.set()
    settle(marks)
    second, third = marks.block("and that it"), marks.block("knows no borders")
    assert marks.changes.since.split_from(second) == marks.changes.since.split_from(third) == first
    assert "".join(marks.underlined(second)).strip() == "and"
    marks.check()


def test_merged_paragraphs_are_set_beside_the_words_of_both(marks: Marks) -> None:
    first, second = marks.block("We, Heads of State"), marks.block("conscious that fresh water")
    number = marks.writer.place.sheet.number(second).full
    marks.writer.put_caret("We are conscious")
    QTest.keyClick(marks.writer.editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(marks.writer.editor, " ")
    settle(marks)
    assert marks.changes.since.merged_into(first) == (second,)
    assert marks.underlined(first) == marks.struck(first) == []
    assert marks.summary() == "1 merged"
    assert f"with {number}" in next(each.notes for each in marks.writer.editor.beside() if each.paragraph_id == first)
    marks.check()


def test_deleted_paragraphs_leave_a_line_and_their_words_can_be_read(marks: Marks) -> None:
    above, gone = marks.block("We, Heads of State"), marks.block("conscious that fresh water")
    number = marks.writer.place.sheet.number(gone).full
    marks.writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, gone))
    marks.writer.settled()
    assert marks.changes.since.gone_after(above) == (gone,)
    below = marks.changes.rooms.below(above)
    assert below is not None
    assert below.said.gone == f"1 paragraph deleted: {number}"
    assert marks.summary() == "1 deleted"
    marks.check()
    box = next(box for box in marks.writer.editor.boxes_beside(marks.changes.painting.gone_at) if not box.isEmpty())
    QTest.mouseClick(marks.writer.editor.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    dialog = marks.changes.strip.window().findChild(GoneDialog)
    assert dialog is not None
    assert "We are conscious that fresh water is finite" in dialog.prose.toPlainText()
    dialog.close()


def test_the_first_paragraphs_that_were_deleted_are_told_in_what_is_first_now(marks: Marks) -> None:
    first = marks.writer.place.text.writing.ids[0]
    under = [each.id for each in marks.writer.stored() if each.parent_id == first]
    marks.writer.place.sheet.act("Delete", lambda tx: [composing.delete(tx, each) for each in (*under, first)])
    marks.writer.settled()
    now = marks.writer.place.text.writing.ids[0]
    below = marks.changes.rooms.below(now)
    assert below is not None
    assert below.said.gone.startswith("Deleted before this: ")


def test_a_moved_paragraph_tells_its_number(marks: Marks) -> None:
    name = marks.block("We, Heads of State")
    stored = {each.id: each for each in marks.writer.stored()}
    last = [each.id for each in stored.values() if each.parent_id == stored[name].parent_id][-1]
    number = marks.writer.place.sheet.number(name).full
    work = composing.move
    marks.writer.place.sheet.act("Move", lambda tx: work(tx, name, parent_id=stored[name].parent_id, after=last))
    marks.writer.settled()
    assert marks.summary() == "1 moved"
    assert next(each.notes for each in marks.writer.editor.beside() if each.paragraph_id == name) == [f"was {number}"]
    assert f"Number in Rev.1: {number}" in marks.writer.editor.told(name)


def test_replacing_everywhere_marks_every_paragraph(marks: Marks) -> None:
    draft = marks.writer.place.sheet.draft
    assert draft is not None
    before = marks.writer.texts()
    marks.writer.place.sheet.act("Replace", lambda tx: replace_all(tx, draft, Query(words="water"), "rain"))
    marks.writer.settled()
    count = sum(one != other for one, other in zip(before, marks.writer.texts(), strict=True))
    assert count > 10
    assert marks.summary() == f"{count} reworded"
    marks.check()


def test_f7_walks_the_changes_around_and_shift_f7_back(marks: Marks) -> None:
    editor = marks.writer.editor
    marks.writer.put_caret("conscious", select=True)
    QTest.keyClicks(editor, "aware")
    settle(marks)
    marks.writer.put_caret("global compact for", select=True)
    QTest.keyClicks(editor, "pact for")
    settle(marks)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    marks.trigger("changes.next")
    assert editor.textCursor().selectedText() == "aware"
    assert marks.changes.strip.what.text() == "“conscious” became “aware”"
    marks.trigger("changes.next")
    assert marks.changes.strip.what.text() != "“conscious” became “aware”"
    second = marks.changes.strip.what.text()
    seen = [second]
    while editor.textCursor().selectedText() != "aware" and len(seen) < 9:
        marks.trigger("changes.next")
        seen.append(marks.changes.strip.what.text())
    assert seen[-1] == "“conscious” became “aware”"
    marks.trigger("changes.previous")
    assert marks.changes.strip.what.text() == seen[-2]


def test_the_words_of_the_version_are_put_back_as_one_act(marks: Marks) -> None:
    name = marks.block("conscious that fresh water")
    before = marks.writer.place.text.writing.text(name)
    marks.writer.put_caret("conscious", select=True)
    QTest.keyClicks(marks.writer.editor, "aware")
    settle(marks)
    marks.trigger("changes.restore")
    assert marks.writer.place.text.writing.text(name) == before
    assert marks.summary() == "nothing has changed"
    undo = marks.writer.program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Restore wording"
    marks.writer.undo()
    assert marks.struck(name) == ["conscious"]


def test_agreed_words_are_not_put_back(marks: Marks) -> None:
    name = marks.block("conscious that fresh water")
    marks.writer.put_caret("conscious", select=True)
    QTest.keyClicks(marks.writer.editor, "aware")
    settle(marks)
    marks.writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, name, Status.AGREED))
    marks.writer.settled()
    marks.trigger("changes.restore")
    assert "aware" in marks.writer.place.text.writing.text(name)
    assert any("is agreed" in line for line in marks.writer.program.means.notices.lines())


def test_another_version_can_be_chosen_and_is_remembered(marks: Marks) -> None:
    labels = [each.label for each in marks.versions()]
    assert len(labels) > 1
    marks.choose(labels[0])
    assert marks.summary() != "nothing has changed"
    marks.check()
    shown = marks.summary()
    marks.trigger("changes.show")
    assert not marks.changes.strip.isVisible()
    assert not any(marks.changes.rooms.room(name).below for name in marks.writer.place.text.writing.ids)
    marks.trigger("changes.show")
    assert marks.changes.since.version is not None
    assert marks.changes.since.version.label == labels[0]
    assert marks.summary() == shown


def test_closing_the_strip_leaves_the_page_as_it_was(marks: Marks) -> None:
    blocks = marks.writer.editor.document()
    before = [blocks.findBlockByNumber(at).blockFormat() for at in range(blocks.blockCount())]
    marks.choose(marks.versions()[0].label)
    assert [blocks.findBlockByNumber(at).blockFormat() for at in range(blocks.blockCount())] != before
    QTest.mouseClick(marks.changes.strip.close_button, Qt.MouseButton.LeftButton)
    marks.writer.settled()
    assert [blocks.findBlockByNumber(at).blockFormat() for at in range(blocks.blockCount())] == before
    assert not marks.writer.program.means.actions.action("changes.show").isChecked()
    assert marks.writer.agrees()


def test_a_version_shows_its_changes_since_the_one_before_it(marks: Marks) -> None:
    draft, (first, second) = marks.writer.place.sheet.draft, marks.versions()[:2]
    assert draft is not None
    marks.writer.place.show_version(draft.id, second.id)
    marks.writer.settled()
    box = marks.changes.strip.versions
    assert [box.itemText(at).split(" — ")[0] for at in range(box.count())] == [first.label]
    assert marks.changes.since.tally.reworded + marks.changes.since.tally.new > 0
    marks.check()
    marks.writer.place.show_version(draft.id, first.id)
    marks.writer.settled()
    assert not marks.changes.strip.isVisible()  # nothing came before it
    marks.writer.place.show_version(draft.id, "")
    marks.writer.settled()
    assert marks.changes.strip.isVisible()


def test_a_version_that_is_taken_back_gives_way_to_the_one_before(marks: Marks) -> None:
    draft = marks.writer.place.sheet.draft
    assert draft is not None
    marks.writer.put_caret("conscious", select=True)
    QTest.keyClicks(marks.writer.editor, "aware")
    settle(marks)
    details = IssueDetails(label="Rev.9")
    marks.writer.place.sheet.act(freeze_name(details), lambda tx: freeze(tx, draft, details))
    marks.writer.settled()
    marks.choose("Rev.9")
    assert marks.summary() == "nothing has changed"
    marks.writer.undo()
    assert marks.changes.since.version is not None
    assert marks.changes.since.version.label != "Rev.9"
    assert marks.summary() == "1 reworded"


def test_both_halves_of_a_split_page_show_the_same(marks: Marks) -> None:
    name = marks.block("conscious that fresh water")
    marks.trigger("view.split")
    lower = marks.writer.place.text.editors[-1]
    lower.setFocus()
    marks.writer.put_caret("conscious", select=True)
    QTest.keyClicks(lower, "aware")
    settle(marks)
    for editor in marks.writer.place.text.editors:
        beside = {each.paragraph_id for each in editor.beside()}
        assert name in beside
        assert editor.told(name).startswith("Deleted: conscious")


def test_right_to_left_words_are_marked_too(marks: Marks) -> None:
    draft = marks.writer.place.sheet.draft
    assert draft is not None
    name = marks.block("conscious that fresh water")
    work = composing.edit
    marks.writer.place.sheet.act("Edit", lambda tx: work(tx, name, "تؤكد الدول من جديد حق الإنسان في الماء"))
    marks.writer.settled()
    details = IssueDetails(label="Rev.8")
    marks.writer.place.sheet.act(freeze_name(details), lambda tx: freeze(tx, draft, details))
    marks.writer.settled()
    marks.choose("Rev.8")
    marks.writer.put_caret("الدول", select=True)
    marks.writer.editor.textCursor().insertText("الأطراف")
    settle(marks)
    assert (marks.underlined(name), marks.struck(name)) == (["الأطراف"], ["الدول"])
    marks.writer.editor.grab()
    marks.check()


def test_very_long_paragraphs_are_compared_on_another_thread(marks: Marks) -> None:
    draft = marks.writer.place.sheet.draft
    assert draft is not None
    name = marks.block("conscious that fresh water")
    words = " ".join(f"word{n}" for n in range(3000))
    marks.writer.place.sheet.act("Edit", lambda tx: composing.edit(tx, name, words))
    marks.writer.settled()
    details = IssueDetails(label="Rev.8")
    marks.writer.place.sheet.act(freeze_name(details), lambda tx: freeze(tx, draft, details))
    marks.writer.settled()
    marks.choose("Rev.8")
    other = words.replace("word20 ", "").replace("word2400 ", "")
    marks.writer.place.text.writing.reword(name, other, "Typing")
    told = marks.changes.since.told(name)
    assert told.is_rough
    assert "".join(each.text for each in told.segments if each.kind is not SegmentKind.INSERT) == words
    marks.writer.rest()
    marks.writer.settled()
    assert not marks.changes.since.told(name).is_rough
    assert marks.struck(name) == ["word20", "word2400"]


def test_the_draft_without_versions_has_nothing_to_show(marks: Marks) -> None:
    marks.writer.place.sheet.act(BEGIN, lambda tx: begin_draft(tx, name="Another"))
    marks.writer.settled()
    other = next(each for each in marks.writer.place.sheet.drafts if each.name == "Another")
    marks.writer.place.sheet.choose(other.id)
    marks.writer.settled()
    assert not marks.changes.strip.isVisible()
    assert not marks.writer.program.means.actions.action("changes.next").isEnabled()
    assert QApplication.focusWidget() is not marks.changes.strip


def test_what_is_raised_over_a_first_line_is_painted_with_it_and_goes_with_it(
    marks: Marks, painted: Callable[[], None]
) -> None:
    writer = marks.writer
    name = next(each.id for each in writer.stored() if each.role is Role.OPERATIVE)
    writer.place.spot.go(name, 3)
    painted()
    editor = writer.editor
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Delete, Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Y):
        word = Qt.KeyboardModifier.ControlModifier if key is Qt.Key.Key_Delete else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(editor, key, word)
        painted()
    marks.settled()
    painted()
    for _ in range(4):
        writer.undo()
        painted()


def test_what_stands_below_the_last_paragraph_can_be_scrolled_to(marks: Marks) -> None:
    writer = marks.writer
    document, name = writer.editor.document(), writer.place.text.writing.ids[-1]
    plain = document.size().height()
    last = document.lastBlock()
    cursor = QTextCursor(last)
    cursor.setPosition(last.position() + 20)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    marks.check()
    writer.place.spot.go(writer.place.text.writing.ids[0])
    settle(marks)
    below = marks.changes.rooms.below(name)
    assert below is not None
    box = document.documentLayout().blockBoundingRect(document.lastBlock())
    assert document.size().height() >= box.bottom() + below.height
    writer.undo()
    settle(marks)
    marks.qtbot.waitUntil(lambda: document.size().height() == plain)
