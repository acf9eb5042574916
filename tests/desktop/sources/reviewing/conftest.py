"""Papers that arrive, and a way to wait until they lie on the review sheet."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.desktop.sources.reviewing.intake import Intake
from draftdesk.desktop.sources.reviewing.sheet import ReviewSheet
from draftdesk.workspace import queries

PAPER = """Statement by Kenya

Detention

We recommend the following:

- Share the water of river {n} fairly
- Keep the families of river {n} together; and
- Publish the levels of river {n} each month

In our view States should also protect the springs of river {n}.
"""


@pytest.fixture
def paper(tmp_path: Path) -> Callable[[int], Path]:
    """A text file that lists three recommendations and holds one sentence that reads like one."""

    def write(n: int) -> Path:
        path = tmp_path / f"statement-{n:03d}.txt"
        path.write_text(PAPER.format(n=n), encoding="utf-8")
        return path

    return write


@pytest.fixture
def word_file() -> Callable[[str], bytes]:
    """A Word file with a paragraph for each line."""

    def write(text: str) -> bytes:
        made, file = docx.Document(), io.BytesIO()
        for line in text.split("\n"):
            made.add_paragraph(line)
        made.save(file)
        return file.getvalue()

    return write


@pytest.fixture
def intake(program: Program, person: Any, empty: Path) -> Intake:
    """The intake of a window with an empty workspace open. The person agrees to leave a review that is not done."""
    person.yes = True
    program.means.desk.open(empty)
    place = program.window.place
    assert isinstance(place, SourcesPlace)
    return place.intake


@pytest.fixture
def arrived(qtbot: QtBot, intake: Intake) -> Callable[[], ReviewSheet]:
    """Waits for the sheet, and gives it."""

    def wait() -> ReviewSheet:
        qtbot.waitUntil(lambda: intake.sheet is not None, timeout=60_000)
        assert intake.sheet is not None
        qtbot.waitUntil(intake.sheet.isActiveWindow, timeout=5_000)
        return intake.sheet

    return wait


@pytest.fixture
def brought(intake: Intake, arrived: Callable[[], ReviewSheet]) -> Callable[..., ReviewSheet]:
    """Brings files in and gives their sheet."""

    def bring(*paths: Path) -> ReviewSheet:
        intake.bring_in(paths)
        return arrived()

    return bring


@pytest.fixture
def imported(qtbot: QtBot, intake: Intake, settled: Callable[[], None]) -> Callable[[], None]:
    """Presses Import on the sheet and waits until it is gone."""

    def press() -> None:
        assert intake.sheet is not None
        intake.sheet.panes.store.click()
        qtbot.waitUntil(lambda: intake.sheet is None, timeout=60_000)
        settled()
        QApplication.processEvents()

    return press


@pytest.fixture
def stored(program: Program) -> Callable[[], list[str]]:
    """The texts of all snippets in the workspace."""
    return lambda: [each.text for each in queries.snippets(program.means.desk.look())]
