"""Ctrl+Up and Ctrl+Down go from paragraph to paragraph."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(writer: Writer, key: Qt.Key, with_key: Qt.KeyboardModifier = _CTRL) -> tuple[int, bool]:
    """The paragraph that the caret is in after that key, and whether it stands before its first word."""
    QTest.keyClick(writer.editor, key, with_key)
    cursor = writer.editor.textCursor()
    return cursor.blockNumber(), cursor.atBlockStart()


def test_up_goes_to_the_beginning_of_the_paragraph_and_then_of_the_one_above(writer: Writer) -> None:
    writer.put_caret("conscious")
    at = writer.editor.textCursor().blockNumber()
    assert press(writer, Qt.Key.Key_Up) == (at, True)
    assert press(writer, Qt.Key.Key_Up) == (at - 1, True)
    assert press(writer, Qt.Key.Key_Down) == (at, True)
    assert press(writer, Qt.Key.Key_Down) == (at + 1, True)


def test_with_shift_whole_paragraphs_are_selected_and_deleted(writer: Writer) -> None:
    writer.put_caret("conscious")
    before = writer.texts()
    at = writer.editor.textCursor().blockNumber()
    press(writer, Qt.Key.Key_Up)
    assert press(writer, Qt.Key.Key_Down, _CTRL | _SHIFT) == (at + 1, True)
    assert writer.editor.textCursor().selectedText().rstrip("\u2029") == before[at]
    QTest.keyClick(writer.editor, Qt.Key.Key_Delete)
    writer.rest()
    assert writer.texts() == [*before[:at], *before[at + 1 :]]
    assert writer.agrees()


def test_at_either_end_of_the_page_nothing_else_happens(writer: Writer) -> None:
    before = writer.texts()
    writer.editor.moveCursor(writer.editor.textCursor().MoveOperation.Start)
    assert press(writer, Qt.Key.Key_Up) == (0, True)
    writer.editor.moveCursor(writer.editor.textCursor().MoveOperation.End)
    press(writer, Qt.Key.Key_Down)
    assert writer.editor.textCursor().atEnd()
    assert writer.texts() == before
