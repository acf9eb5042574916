"""Typographic signs come while typing, and one Backspace gives what was typed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer

from draftdesk.desktop import habits
from draftdesk.model.drafts import Role


@pytest.fixture
def line(writer: Writer) -> str:
    """The caret in a new empty paragraph; its id."""
    writer.place.spot.go(next(each.id for each in writer.stored() if each.role is Role.OPERATIVE), 0)
    cursor = writer.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    writer.editor.setTextCursor(cursor)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    writer.rest()
    return writer.editor.caret()[0]


def said(writer: Writer, name: str) -> str:
    writer.rest()
    assert writer.agrees()
    return next(each.text for each in writer.stored() if each.id == name)


def test_quotation_marks_and_apostrophes_are_curled(writer: Writer, line: str) -> None:
    QTest.keyClicks(writer.editor, 'the "rights" of States\' peoples')
    assert said(writer, line) == "the “rights” of States’ peoples"


def test_backspace_right_after_gives_the_typed_mark(writer: Writer, line: str) -> None:
    QTest.keyClicks(writer.editor, 'a "')
    QTest.keyClick(writer.editor, Qt.Key.Key_Backspace)
    assert said(writer, line) == 'a "'
    QTest.keyClick(writer.editor, Qt.Key.Key_Backspace)
    assert said(writer, line) == "a "


def test_backspace_after_another_key_takes_one_character_away(writer: Writer, line: str) -> None:
    QTest.keyClicks(writer.editor, 'a "b')
    QTest.keyClick(writer.editor, Qt.Key.Key_Backspace)
    QTest.keyClick(writer.editor, Qt.Key.Key_Backspace)
    assert said(writer, line) == "a "


def test_two_hyphens_are_a_dash(writer: Writer, line: str) -> None:
    QTest.keyClicks(writer.editor, "2020--2030")
    assert said(writer, line) == "2020–2030"


def test_characters_beyond_the_first_plane_are_counted_right(writer: Writer, line: str) -> None:
    writer.editor.textCursor().insertText("𝒜𝒷 ")
    QTest.keyClicks(writer.editor, '"x"')
    assert said(writer, line) == "𝒜𝒷 “x”"


def test_looks_stay_around_a_curled_mark(writer: Writer, line: str) -> None:
    writer.program.means.actions.action("text.italic").trigger()
    QTest.keyClicks(writer.editor, 'a "b"')
    assert said(writer, line) == "*a “b”*"


def test_who_does_not_want_it_types_plainly(writer: Writer, line: str) -> None:
    writer.program.means.settings.keep(habits.SMART_QUOTES, False)
    QTest.keyClicks(writer.editor, 'a "b" c--d')
    assert said(writer, line) == 'a "b" c--d'


def test_a_french_paragraph_has_french_marks_and_spaces(writer: Writer, line: str) -> None:
    QTest.keyClicks(writer.editor, "a")
    writer.rest()
    paragraph = next(each for each in writer.stored() if each.id == line)
    writer.place.sheet.act("Change language", lambda tx: tx.update(replace(paragraph, language="fr")))
    writer.settled()
    QTest.keyClicks(writer.editor, ' "mot";')
    assert said(writer, line) == "a «\u00a0mot\u00a0»\u00a0;"


def test_one_undo_takes_typing_and_its_marks_back(writer: Writer, line: str) -> None:
    QTest.keyClicks(writer.editor, 'a "b"')
    writer.undo()
    assert said(writer, line) == ""
    writer.redo()
    assert said(writer, line) == "a “b”"
