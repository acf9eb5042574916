"""Dialogs on screens of any size: bounded, scrolled where they must be, remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from draftdesk.desktop import fitting
from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.settings import Settings

ROOM = QSize(400, 240)


class Form(FittedDialog):
    def __init__(self, settings: Settings | None = None, *, lines: int = 30, letters: QSize | None = None) -> None:
        super().__init__(None, settings, "form", letters=letters)
        self.lines = [QLineEdit() for _ in range(lines)]
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        self.ok = QPushButton("OK")
        column, foot = QVBoxLayout(self), QHBoxLayout()
        for line in self.lines:
            column.addWidget(line)
        column.addWidget(self.fault)
        foot.addWidget(self.ok)
        column.addLayout(foot)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "free_room", lambda _: QSize(ROOM))


def _show(qtbot: QtBot, form: Form) -> Form:
    qtbot.addWidget(form)
    form.show()
    for _ in range(4):
        QApplication.processEvents()
    return form


def _is_seen(form: Form, name: str) -> bool:
    widget = getattr(form, name)
    return widget.visibleRegion().boundingRect().size() == widget.size()


def test_a_form_that_is_higher_than_the_screen_scrolls_and_keeps_its_buttons_in_reach(
    qtbot: QtBot, small: None
) -> None:
    form = _show(qtbot, Form())
    assert form.height() <= ROOM.height()
    assert _is_seen(form, "ok")
    scroll = form.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    assert scroll.verticalScrollBar().maximum() > 0


def test_what_is_said_just_above_the_buttons_is_seen_too(qtbot: QtBot, small: None) -> None:
    form = _show(qtbot, Form())
    form.fault.setText("This cannot be, for a reason that takes many words to say.")
    for _ in range(4):
        QApplication.processEvents()
    assert _is_seen(form, "fault")
    assert form.fault.height() >= form.fault.heightForWidth(form.fault.width())


def test_a_form_that_fits_does_not_scroll(qtbot: QtBot) -> None:
    form = _show(qtbot, Form(lines=3))
    scroll = form.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    assert scroll.verticalScrollBar().maximum() == scroll.horizontalScrollBar().maximum() == 0


def test_what_gets_the_keyboard_comes_into_view_in_the_order_of_the_form(qtbot: QtBot, small: None) -> None:
    form = _show(qtbot, Form())
    form.lines[0].setFocus()
    for after in (*form.lines[1:], form.ok):
        focused = form.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert form.focusWidget() is after
        assert not after.visibleRegion().isEmpty()


def test_a_proposal_is_bounded_by_the_screen(qtbot: QtBot, small: None) -> None:
    form = _show(qtbot, Form(lines=2, letters=QSize(300, 100)))
    assert form.size() == ROOM


def test_a_size_is_remembered_and_bounded_by_the_screen_of_the_next_day(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    form = _show(qtbot, Form(settings, lines=2))
    form.resize(500, 300)
    form.close()
    again = _show(qtbot, Form(settings, lines=2))
    assert again.size() == QSize(500, 300)
    again.close()
    monkeypatch.setattr(fitting, "free_room", lambda _: QSize(ROOM))
    assert _show(qtbot, Form(settings, lines=2)).size() == ROOM
