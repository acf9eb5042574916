"""A whole window for each test, on no screen, with a person who answers as the test says; nothing is left running."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from draftdesk.cli import main
from draftdesk.desktop.app import Program, build, furnish
from draftdesk.desktop.settings import Settings


@dataclass
class Person:
    """Answers what the window asks, from what the test has laid out; whatever was not expected fails the test."""

    files: list[Path] = field(default_factory=list)
    yes: bool | None = None
    words: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    explained: list[str] = field(default_factory=list)

    def open_file(self, title: str, kinds: str, folder: Path | None = None) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0)

    def open_files(self, title: str, kinds: str, folder: Path | None = None) -> Sequence[Path]:
        self.asked.append(title)
        chosen, self.files = self.files, []
        return chosen

    def open_folder(self, title: str, folder: Path | None = None) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0)

    def save_file(self, title: str, kinds: str, proposed: Path) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0)

    def confirm(self, question: str, more: str, yes: str) -> bool:
        self.asked.append(question)
        self.explained.append(more)
        assert self.yes is not None, f"nobody expected to be asked: {question}"
        return self.yes

    def line(self, title: str, label: str, text: str = "") -> str | None:
        self.asked.append(title)
        return self.words.pop(0)

    def tell_error(self, line: str) -> None:
        self.told.append(line)


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    """Empty after each test. Without a screen Qt keeps what was copied until after Python is gone, and then falls over
    what Python made."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, person: Person) -> Iterator[Program]:
    """The window, shown, with no workspace open."""
    made = build(qapp, Settings(tmp_path / "settings.ini"), asking=person)
    qtbot.addWidget(made.window)
    made.window.showNormal()
    made.window.resize(1366, 768)  # wider than the screen that is none, which would put the inspector away
    furnish(made)
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()
    assert not [each.name for each in threading.enumerate() if each.name.startswith("draftdesk")]


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's workspace, made once: sources and snippets, a draft, two versions."""
    folder = tmp_path_factory.mktemp("sample") / "demo"
    assert main(["demo", "--out", str(folder)]) == 0
    return folder / "water.draftdesk"


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample for one test."""
    return Path(shutil.copy(sample_file, tmp_path / "water.draftdesk"))


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A workspace with nothing in it but its outline and vocabulary."""
    path = tmp_path / "empty.draftdesk"
    assert main(["new", str(path), "--outline", "compact", "--title", "Test compact"]) == 0
    return path


@pytest.fixture
def settled(qtbot: QtBot, program: Program) -> Callable[[], None]:
    """Waits until everything that was begun is done: acts saved, tasks over, questions answered."""

    def wait() -> None:
        def is_quiet() -> bool:
            QApplication.processEvents()
            return not program.means.tasks.under_way and not program.means.desk.is_busy

        qtbot.waitUntil(is_quiet, timeout=20_000)

    return wait
