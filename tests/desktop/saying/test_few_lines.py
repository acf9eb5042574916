"""The field for a few lines: what is written there stands on the side from which it is read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from draftdesk.desktop.saying.writing import FewLines


@pytest.fixture
def field(qtbot):
    made = FewLines()
    qtbot.addWidget(made)
    made.resize(400, 90)
    made.show()
    return made


def _middle(field):
    block = field.document().firstBlock().layout()
    return block.lineAt(0).naturalTextRect().center().x()


def test_words_stand_where_their_language_begins(field):
    field.setPlainText("Half a sentence")
    assert _middle(field) < 200
    field.setPlainText("نصف جملة")
    assert _middle(field) > 200
    field.setPlainText("Half again")
    assert _middle(field) < 200


def test_an_empty_field_begins_as_the_window_does(field):
    field.setPlainText("نصف جملة")
    field.clear()
    assert field.cursorRect().x() < 200
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.setPlainText("Half")
    field.clear()
    assert field.cursorRect().x() > 200


def test_ctrl_enter_confirms_esc_leaves_and_enter_breaks_the_line(field, qtbot):
    confirmed, left = QSignalSpy(field.confirmed), QSignalSpy(field.left)
    qtbot.keyClicks(field, "One")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "One\n"
    assert not confirmed.count()
    qtbot.keyClick(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (confirmed.count(), left.count()) == (1, 1)
    assert field.toPlainText() == "One\n"
