"""A legal adviser's afternoon: the zero draft becomes Rev.1, with the numbers that everybody cites, what is not agreed
in brackets, and what is agreed left alone."""

from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.outline.agreeing import AgreeDialog
from draftdesk.model.drafts import Status
from draftdesk.workspace import queries

_CONSCIOUS = "We are conscious that fresh water is finite"
_ADOPTED = "We have adopted the present global compact"


class Adviser:
    """What the adviser does, a method a gesture."""

    def __init__(self, writer: Writer, person: Any, qtbot: Any) -> None:
        self.writer = writer
        self.person = person
        self.qtbot = qtbot

    def do(self, act: str) -> None:
        action = self.writer.program.means.actions.action(act)
        assert action.isEnabled(), act
        action.trigger()
        self.writer.settled()

    def go_to(self, words: str, *, end: bool = False) -> None:
        self.writer.put_caret(words)
        cursor = self.writer.editor.textCursor()
        border = QTextCursor.MoveOperation.EndOfBlock if end else QTextCursor.MoveOperation.StartOfBlock
        cursor.movePosition(border)
        self.writer.editor.setTextCursor(cursor)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.writer.editor, words)

    def press(self, key: Qt.Key, with_key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.writer.editor, key, with_key)

    def agree(self, words: str, meeting: str) -> None:
        self.go_to(words)
        self.do("status.agreed")
        (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, AgreeDialog)]
        dialog._form.meeting.setEditText(meeting)
        dialog._form.day.setDate(QDate(2018, 3, 12))
        self.qtbot.mouseClick(dialog._ok, Qt.MouseButton.LeftButton)
        self.writer.settled()

    def freeze(self, label: str) -> Any:
        self.do("draft.freeze")
        dialog = next(
            each for each in QApplication.topLevelWidgets() if each.objectName() == "freeze" and each.isVisible()
        )
        field = dialog.findChild(QLineEdit, "label")
        field.selectAll()
        self.qtbot.keyClicks(field, label)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.writer.settled()
        look = self.writer.program.means.desk.look()
        return queries.versions(look, queries.draft_named(look).id)[-1]

    def numbers(self) -> list[str]:
        """The numbers beside the page, of the first paragraphs that have one."""
        sheet = self.writer.place.sheet
        return [number for name in sheet.ids if (number := sheet.number(name).printed)][:6]

    def told(self) -> str:
        return " ".join(self.writer.program.means.notices.lines())


@pytest.fixture
def adviser(writer: Writer, person: Any, qtbot: Any) -> Adviser:
    return Adviser(writer, person, qtbot)


def test_from_the_zero_draft_to_rev_1(adviser: Adviser) -> None:
    writer = adviser.writer
    the_numbers_that_everybody_cites_are_held(adviser)
    a_new_paragraph_is_2_bis(adviser)
    what_is_not_agreed_stands_in_brackets(adviser)
    one_paragraph_is_agreed_and_nobody_changes_it_by_mistake(adviser)
    it_is_opened_again_with_a_reason(adviser)
    a_paragraph_goes_and_leaves_its_number(adviser)

    version = adviser.freeze("Rev.2")

    rows = queries.version_paragraphs(writer.program.means.desk.look(), version.id)
    printed = {row.number: row.text for row in rows}
    assert printed["2 bis."].startswith("We [recall / reaffirm] the human right")
    assert any("[Deleted]" in f"{row.number} {row.text}" for row in rows)
    assert writer.agrees()


def the_numbers_that_everybody_cites_are_held(adviser: Adviser) -> None:
    adviser.do("numbers.hold")
    assert adviser.numbers()[:4] == ["1.", "2.", "3.", "4."]


def a_new_paragraph_is_2_bis(adviser: Adviser) -> None:
    adviser.go_to(_CONSCIOUS, end=True)
    adviser.press(Qt.Key.Key_Return)
    adviser.type("We recall the human right to safe drinking water")
    adviser.writer.rest()
    assert adviser.numbers()[:4] == ["1.", "2.", "2 bis.", "3."]


def what_is_not_agreed_stands_in_brackets(adviser: Adviser) -> None:
    before = adviser.writer.place.text.counts()["brackets"]
    adviser.writer.put_caret("recall", select=True)
    adviser.do("brackets.alternative")
    adviser.type("reaffirm")
    adviser.writer.rest()
    assert any(text.startswith("We [recall / reaffirm] the human right") for text in adviser.writer.texts())
    assert adviser.writer.place.text.counts()["brackets"] == before + 1


def one_paragraph_is_agreed_and_nobody_changes_it_by_mistake(adviser: Adviser) -> None:
    adviser.agree(_ADOPTED, "Second round")
    before = adviser.writer.texts()
    adviser.go_to(_ADOPTED)
    adviser.type("Surely ")
    adviser.writer.rest()
    assert adviser.writer.texts() == before
    assert "agreed" in adviser.told()


def it_is_opened_again_with_a_reason(adviser: Adviser) -> None:
    adviser.person.words = ["A capital asked for it"]
    adviser.go_to(_ADOPTED)
    adviser.do("status.reopen")
    adviser.type("Surely ")
    adviser.writer.rest()
    found = next(each for each in adviser.writer.stored() if each.text.startswith("Surely We have adopted"))
    assert found.status is Status.OPEN
    assert found.reopened == "A capital asked for it"


def a_paragraph_goes_and_leaves_its_number(adviser: Adviser) -> None:
    adviser.go_to("In order to give effect to this vision")
    at = adviser.writer.editor.textCursor().blockNumber()
    adviser.writer.select(at, at)
    adviser.press(Qt.Key.Key_Delete)
    adviser.press(Qt.Key.Key_Backspace)
    adviser.writer.rest()
    assert any("[Deleted]" in f"{each.number} {each.text}" for each in adviser.writer.place.sheet.placeholders)
    assert adviser.writer.agrees()
