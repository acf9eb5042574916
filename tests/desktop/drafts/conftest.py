"""The main job as a person does it: dialogs called by their acts, buttons pressed by their words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.cli import main
from draftdesk.desktop import outside
from draftdesk.desktop.app import Program
from draftdesk.desktop.drafts.dialog import DraftDialog
from draftdesk.workspace import queries

DRAFTS = Path(__file__).parents[3] / "drafts"


class Hand:
    """Calls acts, waits until everything is quiet, presses buttons."""

    def __init__(self, qtbot: QtBot, program: Program, settled: Callable[[], None]) -> None:
        self.qtbot = qtbot
        self.program = program
        self.settled = settled

    def call(self, act: str) -> Any:
        """Call an act and return the dialog that came up."""
        action = self.program.means.actions.action(act)
        assert action.isEnabled(), act
        action.trigger()
        self.settled()
        return self.dialog(act.partition(".")[2])

    def dialog(self, name: str) -> Any:
        wanted = {"show": "draft"}.get(name, name)
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, DraftDialog) and each.isVisible()]
        return next((each for each in found if each.objectName() == wanted), None)

    def button(self, window: QWidget, word: str) -> QAbstractButton:
        found = [each for each in window.findChildren(QAbstractButton) if each.text().replace("&", "").startswith(word)]
        assert len(found) == 1, [each.text() for each in found]
        return found[0]

    def press(self, window: QWidget, word: str) -> None:
        button = self.button(window, word)
        assert button.isEnabled(), word
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settled()

    @property
    def look(self) -> Any:
        return self.program.means.desk.look()

    @property
    def draft(self) -> Any:
        return queries.draft_named(self.look)

    def lines(self, window: Any = None) -> list[str]:
        """What the bar of a dialog says, or that of the main window."""
        return list((window.notices if window else self.program.means.notices).lines())


@pytest.fixture
def hand(qtbot: QtBot, program: Program, settled: Callable[[], None]) -> Hand:
    return Hand(qtbot, program, settled)


@pytest.fixture
def opened_outside(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Path]]:
    """What was handed to other programs."""
    handed: list[tuple[str, Path]] = []
    monkeypatch.setattr(outside, "open_file", lambda path: handed.append(("open", path)) or True)
    monkeypatch.setattr(outside, "show_in_folder", lambda path: handed.append(("folder", path)) or True)
    return handed


@pytest.fixture(scope="session")
def unassembled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's sources in a new workspace whose draft is empty."""
    path = tmp_path_factory.mktemp("unassembled") / "fresh.draftdesk"
    assert (
        main(["new", str(path), "--outline", str(DRAFTS / "outline.md"), "--vocabulary", str(DRAFTS / "theme.csv")])
        == 0
    )
    files = ["session-summary.docx", "recommendation-cards.csv", "statement.txt", "report.md"]
    assert main(["import", str(path), *(str(DRAFTS / name) for name in files)]) == 0
    return path


@pytest.fixture
def unassembled(unassembled_file: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    path = tmp_path / "fresh.draftdesk"
    path.write_bytes(unassembled_file.read_bytes())
    return path
