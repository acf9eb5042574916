"""The place Compose on the sample."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.compose.writer import Writer

from draftdesk.desktop import habits
from draftdesk.desktop.app import Program
from draftdesk.desktop.compose.place import ComposePlace


@pytest.fixture
def writer(program: Program, sample: Path, settled: Callable[[], None]) -> Writer:
    program.means.desk.open(sample)
    place = program.window.findChild(ComposePlace)
    assert place is not None
    program.window.go_to(place)
    settled()
    return Writer(program, place, settled)


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
