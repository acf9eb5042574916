"""A whole window for each test, on no screen, with a person who answers as the test says; nothing is left running."""

import gc
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer, QTranslator
from PySide6.QtGui import QPageSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.cli import main
from draftdesk.desktop import outside
from draftdesk.desktop.app import Program, build, furnish
from draftdesk.desktop.dialogs import DraftDialog
from draftdesk.desktop.office import Office
from draftdesk.desktop.settings import Settings
from draftdesk.workspace import queries

DRAFTS = Path(__file__).parents[2] / "drafts"


@dataclass
class Person:
    """Answers what the window asks, from what the test has laid out; whatever was not expected fails the test."""

    files: list[Path] = field(default_factory=list)
    yes: bool | None = None
    keeps: list[bool | None] = field(default_factory=list)
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

    def whether_to_keep(self, question: str, more: str, keep: str, drop: str) -> bool | None:
        self.asked.append(question)
        self.explained.append(more)
        return self.keeps.pop(0) if self.keeps else False  # as most tests end

    def line(self, title: str, label: str, text: str = "") -> str | None:
        self.asked.append(title)
        return self.words.pop(0)

    def choose_printer(self, title: str, printer: Any) -> bool:
        self.asked.append(title)
        return self._prints_into(printer, self.files.pop(0))

    def preview(self, title: str, printer: Any, paint: Callable[[Any], object]) -> None:
        self.asked.append(title)
        while self.files:
            self._prints_into(printer, self.files.pop(0))
            paint(printer)

    def _prints_into(self, printer: Any, path: Path | None) -> bool:
        """Into a file, on A4 or, where its name says so, on Letter."""
        if path is not None:
            printer.setOutputFormat(printer.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(path))
            paper = QPageSize.PageSizeId.Letter if "letter" in path.name else QPageSize.PageSizeId.A4
            printer.setPageSize(QPageSize(paper))
        return path is not None

    def tell_error(self, line: str) -> None:
        self.told.append(line)


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    """Empty after each test. Without a screen Qt keeps what was copied until after Python is gone, and then falls over
    what Python made."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True, scope="module")
def _what_was_there_is_not_looked_through_again() -> None:
    """Hundreds of megabytes that other tests keep would be looked through after each test here."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _no_window_stays(qapp: QApplication) -> Iterator[None]:
    """What a test closed is gone before the next begins: without this Qt keeps it until an event loop runs, if ever,
    and whatever asks all widgets of the application is slower in each test than in the one before. What Python alone
    holds of it goes here too, and only here, as in the program: on a thread that reads, Qt's timers would fall over."""
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    gc.enable()


@pytest.fixture
def person() -> Person:
    return Person()


def no_office_makes(content: bytes, name: str, suffix: str, progress: Any) -> bytes:
    raise AssertionError(f"{name}{suffix} was asked for where there is no LibreOffice")


@pytest.fixture
def office() -> Office:
    """No LibreOffice, whether this machine has one or not: a test that wants one says so."""
    return Office(lambda: False, no_office_makes)


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path, person: Person, office: Office) -> Iterator[Program]:
    """The window, shown, with no workspace open."""
    made = build(qapp, Settings(tmp_path / "settings.ini"), asking=person, office=office)
    qtbot.addWidget(made.window)
    made.window.showNormal()
    made.window.resize(1366, 768)  # wider than the screen that is none, which would put the inspector away
    furnish(made)
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)  # else no field has the keyboard, and none offers what begins so
    yield made
    made.window.close()
    assert not [each.name for each in threading.enumerate() if each.name.startswith("draftdesk")]


@pytest.fixture(scope="session")
def sample_file(shown: tuple[Path, str]) -> Path:
    """The sample's workspace, made once: sources and snippets, a draft, two versions."""
    return shown[0] / "water.draftdesk"


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample for one test."""
    return Path(shutil.copy(sample_file, tmp_path / "water.draftdesk"))


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with nothing in it but its outline and vocabulary, made once."""
    path = tmp_path_factory.mktemp("empty") / "empty.draftdesk"
    assert main(["new", str(path), "--outline", "compact", "--title", "Test compact"]) == 0
    return path


@pytest.fixture
def empty(empty_file: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return Path(shutil.copy(empty_file, tmp_path))


@pytest.fixture
def settled(program: Program) -> Callable[[], None]:
    """Waits until everything that was begun is done: acts saved, tasks over, questions answered. Whatever ends is told
    on this thread and wakes it at once: nothing is slept through, as it would be by looking every few milliseconds."""
    tasks, desk = program.means.tasks, program.means.desk

    def wait() -> None:
        limit = QDeadlineTimer(20_000)
        alarm = QTimer(interval=limit.remainingTime(), singleShot=True)
        alarm.start()
        quiet = 0
        while quiet < 2:  # whoever was told last may have begun something
            QTest.qWait(1)  # unlike processing events this also takes away what is to be deleted later
            if tasks.under_way or desk.is_busy:
                assert not limit.hasExpired(), [each.title for each in tasks.under_way]
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                quiet = 0
            else:
                quiet += 1

    return wait


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
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, DraftDialog) and each.isVisible()]
        return next((each for each in found if each.objectName() == name), None)

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


@pytest.fixture
def foreign(qapp: QApplication) -> Iterator[None]:
    """The window in a language in which every word stands in brackets of its own."""

    class Foreign(QTranslator):
        def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
            return f"⟦{text}⟧"

    translator = Foreign()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
