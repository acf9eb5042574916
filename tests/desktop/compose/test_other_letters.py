"""A keyboard with Arabic letters alone: commands may be unknown to it, but they write nothing."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.desktop.compose.writer import Writer

CTRL, SHIFT, ALT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
KEYPAD, GROUP = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.GroupSwitchModifier


def press(writer: Writer, letter: str, held: Qt.KeyboardModifier) -> QKeyEvent:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key(ord(letter)), held, letter)
    QApplication.sendEvent(writer.editor, event)
    return event


@pytest.mark.parametrize("held", [CTRL, CTRL | SHIFT, META, CTRL | KEYPAD, CTRL | GROUP, META | SHIFT])
def test_a_letter_with_control_held_is_not_written(writer: Writer, held: Qt.KeyboardModifier) -> None:
    before = writer.editor.toPlainText()
    assert not press(writer, "ب", held).isAccepted()
    assert writer.editor.toPlainText() == before


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, SHIFT, CTRL | ALT])
def test_a_letter_alone_or_with_altgr_is_written(writer: Writer, held: Qt.KeyboardModifier) -> None:
    before = writer.editor.toPlainText()
    press(writer, "ب", held)
    assert writer.editor.toPlainText().count("ب") == before.count("ب") + 1
