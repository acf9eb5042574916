"""Writing in the editor: what is typed is in the workspace, and what is done elsewhere is on the page."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer

from draftdesk.drafting import composing
from draftdesk.model import inline
from draftdesk.model.drafts import Role, Status
from draftdesk.workspace import queries


def test_the_page_shows_the_draft(writer: Writer) -> None:
    assert writer.agrees()
    assert len(writer.shown()) > 10
    assert inline.plain(writer.shown()[3]) in writer.editor.toPlainText()


def test_typed_words_are_in_the_workspace_after_a_rest(writer: Writer) -> None:
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "fresh ")
    writer.rest()
    assert writer.agrees()
    assert any("fresh water" in each for each in writer.texts())
    undo = writer.program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Typing"


def test_a_pause_hands_over_what_was_typed(writer: Writer, qtbot) -> None:
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "fresh ")
    qtbot.waitUntil(lambda: any("fresh water" in each for each in writer.texts()), timeout=3000)


def test_enter_splits_a_paragraph_and_undo_joins_it(writer: Writer) -> None:
    before = writer.texts()
    writer.put_caret("water", after=True)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    writer.rest()
    assert len(writer.texts()) == len(before) + 1
    assert writer.agrees()
    writer.undo()
    assert writer.agrees()
    assert writer.texts() == before
    writer.redo()
    assert writer.agrees()
    assert len(writer.texts()) == len(before) + 1


def test_undo_takes_back_what_was_typed_a_moment_ago(writer: Writer) -> None:
    before = writer.texts()
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "fresh ")
    writer.undo()  # without waiting for the rest
    assert writer.texts() == before
    assert writer.agrees()


def test_both_halves_of_a_split_paragraph_came_from_its_snippets(writer: Writer) -> None:
    place = writer.place
    name = next(each for each in place.sheet.ids if place.sheet.source_count(each))
    words = inline.plain(place.text.writing.text(name))
    place.spot.go(name, len(words) // 2)
    at = list(place.text.writing.ids).index(name)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    writer.rest()
    halves = [each.id for each in writer.stored()[at : at + 2]]
    assert halves[0] == name
    look = writer.program.means.desk.look()
    assert queries.snippets_of_paragraph(look, halves[1]) == queries.snippets_of_paragraph(look, halves[0]) != []


def test_backspace_at_the_beginning_joins_with_the_paragraph_above(writer: Writer) -> None:
    before = writer.stored()
    at = next(n for n, each in enumerate(before) if n and {each.role, before[n - 1].role} == {Role.SUB_PARAGRAPH})
    writer.place.spot.go(before[at].id, 0)
    QTest.keyClick(writer.editor, Qt.Key.Key_Backspace)
    writer.rest()
    assert writer.agrees()
    assert writer.stored()[at - 1].id == before[at - 1].id
    assert len(writer.stored()) == len(before) - 1


def test_a_cut_paragraph_put_in_elsewhere_is_the_same_with_its_sources(writer: Writer) -> None:
    stored = writer.stored()
    sheet = writer.place.sheet
    at = next(n for n, each in enumerate(stored) if n > 5 and sheet.source_count(each.id) and n < len(stored) - 4)
    name, came_from = stored[at].id, sheet.source_count(stored[at].id)
    writer.select(at, at)
    writer.editor.cut()
    writer.rest()
    assert name not in [each.id for each in writer.stored()] or not writer.place.text.writing.text(name)
    cursor = writer.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    writer.editor.setTextCursor(cursor)
    writer.editor.paste()
    writer.rest()
    assert writer.agrees()
    again = writer.stored()[-1]
    assert again.text == stored[at].text
    assert sheet.source_count(again.id) == came_from


def test_agreed_text_is_not_changed_by_a_key(writer: Writer) -> None:
    name = next(each.id for each in writer.stored() if each.role is Role.OPERATIVE)
    writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, name, Status.AGREED))
    writer.settled()
    before = writer.texts()
    writer.place.spot.go(name, 3)
    QTest.keyClicks(writer.editor, "x")
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    QTest.keyClick(writer.editor, Qt.Key.Key_Delete)
    writer.rest()
    assert writer.texts() == before
    assert writer.agrees()


def test_what_was_said_of_agreed_text_goes_once_it_is_open_again(writer: Writer) -> None:
    name = next(each.id for each in writer.stored() if each.role is Role.OPERATIVE)
    writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, name, Status.AGREED))
    writer.settled()
    writer.place.spot.go(name, 3)
    QTest.keyClicks(writer.editor, "x")
    notices = writer.program.means.notices
    (said,) = [line for line in notices.lines() if "reopen it" in line]
    writer.place.sheet.act("Reopen", lambda tx: composing.reopen(tx, name, "A capital asked"))
    writer.settled()
    assert said not in notices.lines()


def test_italics_are_kept_as_marks_and_typing_goes_on_in_them(writer: Writer) -> None:
    writer.put_caret("water", select=True)
    writer.program.means.actions.action("text.italic").trigger()
    writer.rest()
    assert any("*water*" in each for each in writer.texts())
    assert writer.agrees()
    writer.undo()
    assert not any("*water*" in each for each in writer.texts())
    assert writer.agrees()
    assert text_of_block(writer, "water").count("*") == 0


def text_of_block(writer: Writer, words: str) -> str:
    from draftdesk.desktop.compose.editing.marks import text_of

    return text_of(writer.editor.document().find(words).block())


def test_a_paragraph_deleted_elsewhere_goes_from_the_page_and_the_caret_stays(writer: Writer) -> None:
    stored = writer.stored()
    here, gone = stored[4], stored[2]
    writer.place.spot.go(here.id, 2)
    writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, gone.id))
    writer.settled()
    assert writer.agrees()
    if here.id in [each.id for each in writer.stored()]:
        assert writer.editor.caret() == (here.id, 2)


def test_words_typed_into_a_paragraph_that_is_deleted_meanwhile_are_not_lost(writer: Writer) -> None:
    name = next(each.id for each in writer.stored() if each.role is Role.SUB_PARAGRAPH)
    writer.place.spot.go(name, 0)
    writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, name))
    QTest.keyClicks(writer.editor, "Precious words ")
    writer.rest()
    assert writer.agrees()
    answers = {each.text(): each for each in writer.program.means.notices.answers()}
    answers["Copy what I wrote"].click()
    assert "Precious words" in QGuiApplication.clipboard().text()


def test_a_page_from_the_web_is_put_in_as_paragraphs_without_its_junk(writer: Writer) -> None:
    data = QMimeData()
    data.setHtml(
        "<h2 style='color:red'>New heading</h2><p>First <i>item</i><sup><a href='#fn1' id='r1'>1</a></sup>.</p>"
        "<img src='http://example.org/x.png'><p>Second</p>"
    )
    before = len(writer.stored())
    writer.put_caret("water", after=True)
    cursor = writer.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    writer.editor.setTextCursor(cursor)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    writer.editor.insertFromMimeData(data)
    writer.rest()
    assert writer.agrees()
    assert len(writer.stored()) == before + 3
    found = next(each for each in writer.stored() if each.text == "New heading")
    assert found.role.heading_level == 2
    assert any(each.text.startswith("First *item*") for each in writer.stored())
    assert "\ufffc" not in writer.editor.toPlainText().replace("\ufffc", "", 3)


def test_footnotes_of_a_copied_word_text_come_with_their_marks(writer: Writer) -> None:
    data = QMimeData()
    data.setHtml(
        "<html xmlns:w='urn:schemas-microsoft-com:office:word'><body><p class=MsoNormal>Words with a note"
        "<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span class=MsoFootnoteReference>"
        "<span style='mso-special-character:footnote'>[1]</span></span></a>.</p>"
        "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>"
        "<a style='mso-footnote-id:ftn1' href='#_ftnref1' name='_ftn1'><span class=MsoFootnoteReference>[1]</span></a>"
        " See resolution 70/1.</p></div></div></body></html>"
    )
    writer.put_caret("water", after=True)
    writer.editor.insertFromMimeData(data)
    writer.rest()
    assert writer.agrees()
    draft = writer.place.sheet.draft
    assert draft is not None
    notes = queries.footnotes(writer.program.means.desk.look(), draft.id)
    assert any("See resolution 70/1." in each.text for each in notes)
