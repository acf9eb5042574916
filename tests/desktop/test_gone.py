"""A window that was closed leaves nothing behind, whatever was done in it."""

import gc
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program, build, furnish
from draftdesk.desktop.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def used(application: QApplication, settings: Settings, qtbot: QtBot, workspace: Path) -> Program:
    """A window in which every place was visited with a workspace open."""
    program = build(application, settings)
    furnish(program)
    program.window.show()
    desk, tasks = program.means.desk, program.means.tasks
    desk.open(workspace)
    for number in range(4):
        program.window.go(number)
        qtbot.waitUntil(lambda: not desk.is_busy and not tasks.under_way)
    return program


def close(program: Program) -> None:
    program.window.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_closed_window_goes_with_all_that_was_made_for_it(qapp, settings, qtbot, sample):
    program = used(qapp, settings, qtbot, sample)
    parts = [program.window, *program.window.findChildren(QObject)]
    assert len(parts) > 1000
    close(program)
    kept = [ref(each) for each in parts]
    del program, parts
    gc.collect()
    assert {type(each()).__name__ for each in kept} == {"NoneType"}
