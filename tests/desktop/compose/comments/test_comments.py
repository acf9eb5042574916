"""Comments: written on words, found again, resolved, and the way back to the words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from draftdesk.desktop.compose.comments.panel import CommentsPanel
from draftdesk.drafting.commenting import add_comment
from draftdesk.model.drafts import Paragraph
from draftdesk.workspace import queries


@dataclass
class Commenter:
    """Somebody who reads the sample's draft and remarks on it."""

    writer: object
    panel: CommentsPanel
    qtbot: QtBot

    def act(self, name: str) -> None:
        self.writer.program.means.actions.action(name).trigger()
        self.writer.settled()

    def remark(self, words: str, text: str) -> None:
        """Select words of the draft and comment on them."""
        self.writer.put_caret(words, select=True)
        self.act("comments.add")
        self.qtbot.keyClicks(self.panel.form.text, text)
        self.qtbot.keyClick(self.panel.form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.writer.settled()

    def rows(self) -> Sequence[str]:
        model = self.panel.model
        return [model.index(row).data() for row in range(model.rowCount())]

    def said(self, row: int) -> str:
        return self.panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)

    def choose(self, row: int) -> None:
        self.panel.list.setFocus()
        self.panel.list.choose(row)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.panel.list, key, modifiers)
        self.writer.settled()

    def stored(self) -> Sequence[object]:
        return queries.comments(self.writer.program.means.desk.look(), self.writer.place.sheet.draft.id)


@pytest.fixture
def commenter(writer, qtbot: QtBot) -> Commenter:
    return Commenter(writer, writer.place.comments, qtbot)


def test_a_comment_on_selected_words_knows_them_and_who_wrote_it_and_is_counted(commenter):
    commenter.remark("sanitation workers", "Which workers?")
    (stored,) = commenter.stored()
    assert (stored.quoted, stored.text, stored.resolved) == ("sanitation workers", "Which workers?", False)
    assert stored.author
    assert commenter.said(0).endswith("on “sanitation workers” in paragraph 4 (b): Which workers?")
    assert commenter.writer.place.sheet.open_comments(stored.paragraph_id) == 1
    assert not commenter.panel.form.is_begun
    assert commenter.panel.state.itemText(0) == "Open (1)"
    assert commenter.writer.editor.hasFocus()
    beside = {each.paragraph_id: each for each in commenter.writer.editor.beside()}
    assert "1 comment" in beside[stored.paragraph_id].notes


def test_without_a_selection_it_is_about_the_paragraph_with_the_caret(commenter):
    commenter.writer.put_caret("We have adopted")
    commenter.act("comments.add")
    assert commenter.panel.form.about.text() == "On paragraph 3"
    commenter.qtbot.keyClicks(commenter.panel.form.text, "Too short")
    commenter.qtbot.mouseClick(commenter.panel.form.save, Qt.MouseButton.LeftButton)
    commenter.writer.settled()
    (stored,) = commenter.stored()
    assert (stored.quoted, stored.start) == ("", None)


def test_nothing_is_saved_of_what_was_put_away_and_the_text_has_the_keyboard_again(commenter):
    commenter.writer.put_caret("We have adopted")
    commenter.act("comments.add")
    commenter.qtbot.keyClicks(commenter.panel.form.text, "Never mind")
    commenter.qtbot.keyClick(commenter.panel.form.text, Qt.Key.Key_Escape)
    assert not commenter.stored()
    assert commenter.writer.editor.hasFocus()


def test_they_stand_in_reading_order_and_keep_the_promises_of_models(commenter, qtmodeltester):
    commenter.remark("We have adopted", "Third")
    commenter.remark("Heads of State", "First")
    commenter.remark("High Representatives", "Second")
    assert commenter.rows() == ["First", "Second", "Third"]
    qtmodeltester.check(commenter.panel.model)


def test_a_chosen_comment_leads_to_its_words_wherever_they_have_gone(commenter):
    commenter.remark("Heads of State", "First")
    commenter.writer.put_caret("We, Heads", after=False)
    commenter.qtbot.keyClicks(commenter.writer.editor, "Indeed ")
    commenter.writer.rest()
    commenter.choose(0)
    commenter.press(Qt.Key.Key_Return)
    assert commenter.writer.editor.hasFocus()
    assert commenter.writer.editor.textCursor().selectedText() == "Heads of State"


def test_one_is_resolved_and_then_found_among_the_resolved_and_reopened(commenter):
    commenter.remark("Heads of State", "First")
    commenter.remark("We have adopted", "Second")
    commenter.choose(0)
    commenter.press(Qt.Key.Key_Space)
    assert commenter.rows() == ["Second"]
    assert commenter.writer.program.means.desk.next_undo().name == "Resolve comment"
    commenter.panel.state.setCurrentIndex(1)
    assert commenter.rows() == ["First"]
    assert "; resolved by " in commenter.said(0)
    commenter.choose(0)
    assert commenter.panel.settle.text() == "Reopen"
    commenter.qtbot.mouseClick(commenter.panel.settle, Qt.MouseButton.LeftButton)
    commenter.writer.settled()
    assert commenter.rows() == []
    commenter.panel.state.setCurrentIndex(2)
    assert commenter.rows() == ["First", "Second"]


def test_one_is_edited_and_deleted_and_undo_brings_it_back(commenter):
    commenter.remark("Heads of State", "Frist")
    commenter.choose(0)
    commenter.press(Qt.Key.Key_F2)
    commenter.panel.form.text.setPlainText("First")
    commenter.qtbot.mouseClick(commenter.panel.form.save, Qt.MouseButton.LeftButton)
    commenter.writer.settled()
    assert commenter.rows() == ["First"]
    commenter.choose(0)
    commenter.press(Qt.Key.Key_Delete)
    assert commenter.rows() == []
    commenter.writer.undo()
    assert commenter.rows() == ["First"]


def test_the_list_can_be_that_of_the_paragraph_with_the_caret(commenter):
    commenter.remark("Heads of State", "First")
    commenter.remark("We have adopted", "Second")
    commenter.panel.where.setCurrentIndex(1)
    assert commenter.rows() == ["Second"]
    commenter.writer.put_caret("Heads of State")
    assert commenter.rows() == ["First"]


def test_keys_lead_from_one_open_comment_to_the_next(commenter):
    commenter.remark("Heads of State", "First")
    commenter.remark("We have adopted", "Second")
    commenter.writer.put_caret("Preamble")
    commenter.act("comments.next")
    assert commenter.writer.editor.textCursor().selectedText() == "Heads of State"
    commenter.act("comments.next")
    assert commenter.writer.editor.textCursor().selectedText() == "We have adopted"
    commenter.act("comments.next")
    assert "No open comment further down." in commenter.writer.program.means.notices.lines()
    commenter.act("comments.previous")
    assert commenter.writer.editor.textCursor().selectedText() == "Heads of State"


def test_on_a_version_there_is_nothing_to_remark(commenter):
    commenter.remark("Heads of State", "First")
    sheet = commenter.writer.place.sheet
    sheet.choose(sheet.draft.id, queries.versions(commenter.writer.program.means.desk.look(), sheet.draft.id)[0].id)
    commenter.writer.settled()
    assert commenter.rows() == []
    assert not commenter.writer.program.means.actions.action("comments.add").isEnabled()


def test_words_that_are_gone_are_said_to_be(commenter):
    name = commenter.writer.place.sheet.ids[1]
    commenter.remark("Heads of State", "Who?")
    place = commenter.writer.place.sheet
    place.act("Test", lambda tx: tx.update(replace(tx.get(Paragraph, name), text="We have met.")))
    commenter.writer.settled()
    assert commenter.said(0).endswith("on “Heads of State” in paragraph 1: Who?; its words are gone")
    commenter.choose(0)
    commenter.press(Qt.Key.Key_Return)
    assert commenter.writer.place.spot.paragraph_id == name


def test_what_another_wrote_comes_up_and_markup_is_shown_as_it_is(commenter):
    name = commenter.writer.place.sheet.ids[1]
    commenter.writer.place.sheet.act("Add comment", lambda tx: add_comment(tx, name, "<b>Bold</b>"))
    commenter.writer.settled()
    assert commenter.rows() == ["<b>Bold</b>"]
    commenter.panel.list.grab()
