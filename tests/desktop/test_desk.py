"""What the desk and the tasks tell those who wait: also where the program itself is at fault, or the file is busy."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.tasks import QUIET
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.kit.jobs import Progress, Stopped
from draftdesk.model.errors import CannotWrite
from draftdesk.workspace import queries
from draftdesk.workspace.opening import connect

Settled = Callable[[], None]
WRONG = "Something went wrong in DraftDesk itself. Your workspace is safe: every act is saved."
_HOLD = (
    "import sqlite3, sys\n"
    "held = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
    "held.execute('BEGIN EXCLUSIVE')\n"
    "print('held', flush=True)\n"
    "sys.stdin.readline()\n"
)


_READS_NOTHING = "draft.go-to"
_WINDOWS = {"file.properties", "sources.tags", "sources.sessions", "sources.contributors", "sources.alike"}


def broken(*_: object) -> None:
    raise ValueError("a bug")


def said(program: Program) -> list[str]:
    return [label.text() for label in program.window.statusBar().findChildren(QLabel)]


@pytest.fixture
def held(program: Program, sample: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The open sample while another program has its file for itself. Whoever reads gives up soon."""
    monkeypatch.setitem(cast(dict[str, Any], connect.__kwdefaults__), "timeout", 0.2)
    program.means.desk.open(sample)
    settled()
    program.means.notices.clear()
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(sample)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    yield sample
    other.communicate("\n")


# --- a bug


def test_whoever_waits_for_an_act_hears_of_a_bug_before_it_is_raised(
    qtbot: QtBot, program: Program, sample: Path, settled: Settled
) -> None:
    program.means.desk.open(sample)
    settled()
    told: list[str] = []
    with qtbot.captureExceptions() as raised:
        program.means.desk.act("Fail", "Sources", broken, failed=told.append)
        settled()
    assert told == [WRONG]
    assert [kind for kind, *_ in raised] == [ValueError]
    with qtbot.captureExceptions():
        program.means.desk.act("Fail", "Sources", broken)
        settled()
    assert program.means.notices.lines() == [WRONG]


def test_whoever_asked_hears_of_a_bug(qtbot: QtBot, program: Program, sample: Path, settled: Settled) -> None:
    program.means.desk.open(sample)
    settled()
    told: list[str] = []
    with qtbot.captureExceptions() as raised:
        program.means.desk.ask("test", broken, told.append, told.append)
        settled()
    assert told == [WRONG]
    assert [kind for kind, *_ in raised] == [ValueError]


def test_whoever_waits_for_a_task_hears_of_a_bug(qtbot: QtBot, program: Program, settled: Settled) -> None:
    told: list[str] = []
    with qtbot.captureExceptions() as raised:
        program.means.tasks.run("Failing", broken, told.append, failed=told.append)
        settled()
    assert told == [WRONG]
    assert [kind for kind, *_ in raised] == [ValueError]


# --- another program


def test_a_file_that_another_program_writes_is_waited_for_shortly_on_the_gui_thread(
    program: Program, held: Path
) -> None:
    look = program.means.desk.look()
    assert look.scalar("PRAGMA busy_timeout") == 100
    with pytest.raises(CannotWrite, match="is being used by another program"):
        queries.sources(look)


def test_what_the_frame_says_needs_no_reading_on_the_gui_thread(program: Program, held: Path, settled: Settled) -> None:
    program.window._on_standing()
    assert program.window.windowTitle().startswith("Global compact for safe and shared fresh water")
    program.means.desk.ask("test", queries.sources, lambda _: None)
    settled()
    assert program.means.notices.lines() == [
        "water.draftdesk is being used by another program; nothing of this act was kept, try again"
    ]


def test_no_window_is_built_by_halves_where_the_file_cannot_be_read(
    qtbot: QtBot, program: Program, held: Path, settled: Settled, person: Any
) -> None:
    person.words = [None] * 9  # who is asked for a line gives none

    def windows() -> list[QWidget]:
        return [each for each in QApplication.allWidgets() if isinstance(each, QDialog)]

    before, tried = windows(), []
    with qtbot.captureExceptions() as raised:
        for act in program.means.actions.acts:
            brings_one_up = act.name.startswith("draft.") and act.text.endswith("…") and act.name != _READS_NOTHING
            is_window = brings_one_up or act.name in _WINDOWS
            if is_window and program.means.actions.action(act.name).isEnabled():
                program.means.actions.action(act.name).trigger()
                settled()
                tried.append(act.name)
    assert len(tried) > 8
    assert {kind for kind, *_ in raised} == {CannotWrite}
    assert windows() == before


# --- one workspace after another


def test_questions_to_a_workspace_that_was_closed_are_not_counted_for_the_next(
    qtbot: QtBot, program: Program, sample: Path, empty: Path, settled: Settled
) -> None:
    desk = program.means.desk
    desk.open(sample)
    settled()
    go, began = threading.Event(), threading.Event()

    def slow(_: object) -> None:
        began.set()
        go.wait(10)

    desk.ask("slow", slow, lambda _: None)
    began.wait(10)
    threading.Timer(0.1, go.set).start()
    desk.open(empty)  # waits for the question that has begun
    answered: list[int] = []
    unlocked = threading.Event()

    def wait(look: object) -> int:
        unlocked.wait(10)
        return 1

    desk.ask("next", wait, answered.append)
    qtbot.wait(300)  # all others are answered by now
    assert desk.is_busy
    unlocked.set()
    settled()
    assert answered == [1]


def test_what_reads_a_workspace_is_over_before_that_is_closed(program: Program, sample: Path, settled: Settled) -> None:
    program.means.desk.open(sample)
    settled()
    workspace, began, found = program.means.desk.workspace, threading.Event(), []

    def read(_: Progress) -> None:
        began.set()
        found.extend(len(queries.sources(workspace.look())) for _ in range(50))

    program.means.tasks.run("Reading", read, lambda _: None, reads=True)
    began.wait(10)
    program.means.desk.close()
    settled()
    assert found == [4] * 50


# --- a file that is gone


def test_every_line_of_what_failed_comes_with_a_way_to_save_where_the_file_is_gone(
    program: Program, sample: Path, settled: Settled
) -> None:
    means = program.means
    means.desk.open(sample)
    settled()
    assert "All changes saved" in said(program)
    snippet = queries.snippets(means.desk.look())[0]
    sample.unlink()
    means.desk.act("Lost", "Sources", lambda tx: tag_snippets(tx, [snippet], ["theme:Lost"]))
    settled()
    assert [each.text() for each in means.notices.answers()] == ["Save a copy…"]
    assert "Not saved" in said(program)

    def fail(_: Progress) -> None:
        raise CannotWrite("no room")

    means.tasks.run("Failing", fail, lambda _: None)
    settled()
    assert means.notices.lines()[0] == "no room"
    assert [each.text() for each in means.notices.answers()] == ["Save a copy…"]
    means.desk.close()
    assert "Not saved" not in said(program)


# --- cancelling


def test_the_window_is_gone_before_what_cannot_be_stopped_is_waited_for(
    program: Program, sample: Path, settled: Settled
) -> None:
    program.means.desk.open(sample)
    settled()
    began, seen = threading.Event(), []

    def work(progress: Progress) -> None:
        began.set()
        try:
            while True:
                progress(0, 0, "")
                time.sleep(0.01)
        except Stopped:
            time.sleep(0.3)
            seen.append(program.window.isVisible())

    program.means.tasks.run("Working", work, lambda _: None)
    began.wait(10)
    program.window.close()
    assert seen == [False]
    assert not program.means.desk.is_open


@pytest.mark.parametrize("can_stop", [True, False])
def test_only_what_can_be_stopped_offers_it(qtbot: QtBot, program: Program, settled: Settled, can_stop: bool) -> None:
    go = threading.Event()
    program.means.tasks.run("Working", lambda _: go.wait(10), lambda _: None, can_stop=can_stop)
    qtbot.wait(QUIET + 200)
    offered = [each for each in program.window.statusBar().findChildren(QPushButton) if each.isVisible()]
    go.set()
    settled()
    assert len(offered) == can_stop
