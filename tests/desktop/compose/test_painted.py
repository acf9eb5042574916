"""What stands on the screen is what there is to see: nothing that changed is left as it was painted before."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.compose.writer import Writer

from draftdesk.desktop import habits
from draftdesk.drafting.bulk import set_statuses
from draftdesk.model.drafts import Role, Status


def is_painted(window: QWidget, widget: QWidget) -> bool:
    area = QRect(widget.mapTo(window, QPoint()), widget.size())
    seen = window.screen().grabWindow(window.winId(), area.x(), area.y(), area.width(), area.height())
    kind = seen.toImage().format()
    return bool(seen.toImage() == window.grab(area).toImage().convertToFormat(kind))


@pytest.fixture
def painted(qtbot: QtBot, qapp: QApplication, writer: Writer) -> Iterator[Callable[[], None]]:
    """Waits until page, margin and outline look as they would if they were painted whole."""
    usual = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    writer.program.means.settings.keep(habits.SPELLING, False)  # wavy lines have all painted anew
    editor, outline = writer.editor, writer.place.outline.view

    def wait() -> None:
        for widget in (editor.viewport(), editor._margin, outline.viewport()):
            qtbot.waitUntil(lambda widget=widget: is_painted(writer.program.window, widget))

    yield wait
    qapp.setCursorFlashTime(usual)


def test_numbers_statuses_and_brackets_follow_what_is_done(writer: Writer, painted: Callable[[], None]) -> None:
    first = next(each for each in writer.stored() if each.role is Role.OPERATIVE)
    painted()
    writer.place.spot.go(first.id, 5)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_BracketLeft, Qt.Key.Key_A, Qt.Key.Key_BracketRight):
        QTest.keyClick(writer.editor, key)
        painted()
    writer.rest()
    painted()
    writer.undo()
    painted()
    writer.place.sheet.act(
        "Agree", lambda tx: set_statuses(tx, (first.id,), Status.AGREED, date="2018-07-13", meeting="")
    )
    writer.settled()
    painted()
