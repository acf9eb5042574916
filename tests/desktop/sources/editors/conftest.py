"""Ways to bring up the windows of the editors on the sample."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from draftdesk.desktop.app import Program

Settled = Callable[[], None]
Bring = Callable[[str], Any]


def shown(title: str) -> QWidget | None:
    """The window of that title that is shown."""
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowTitle() == title]
    return found[0] if found else None


@pytest.fixture
def bring(program: Program, sample: Path, settled: Settled) -> Bring:
    """Opens the sample, calls an act, and returns the window that came up."""

    def open_window(act: str) -> QWidget:
        if not program.means.desk.is_open:
            program.means.desk.open(sample)
        before = set(QApplication.topLevelWidgets())
        program.means.actions.action(act).trigger()
        settled()
        made = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each not in before]
        assert len(made) == 1
        return made[0]

    return open_window
