"""The boxes that ask: what is answered by which button, and nothing in them is read as markup."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from draftdesk.desktop.asking import Dialogs


@pytest.fixture
def answered(qapp):
    """Asks whether to keep “<b>notes</b>”, and answers by the button so called; "" is the key Esc."""

    def ask(button):
        seen = []

        def answer():
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            seen.append((box.textFormat(), box.defaultButton().text()))
            if button:
                next(each for each in box.buttons() if each.text() == button).click()
            else:
                QTest.keyClick(box, Qt.Key.Key_Escape)

        QTimer.singleShot(50, qapp, answer)
        kept = Dialogs().whether_to_keep("Keep “<b>notes</b>”?", "They are in no file.", "Save…", "Throw away")
        assert seen == [(Qt.TextFormat.PlainText, "Save…")]
        return kept

    return ask


@pytest.mark.parametrize(("button", "kept"), [("Save…", True), ("Throw away", False), ("Cancel", None), ("", None)])
def test_what_would_be_lost_is_kept_thrown_away_or_the_person_stays(answered, button, kept):
    assert answered(button) is kept
