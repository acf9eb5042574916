"""What goes wrong in the program itself is told without a word of any text, and stops nobody."""

import faulthandler
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from draftdesk.desktop.crashes import Crashes
from draftdesk.desktop.frame.report import ReportDialog
from draftdesk.desktop.frame.reports import Reports
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.model.errors import CannotWrite
from draftdesk.workspace import queries

SECRET = "the secret paragraph of /home/ana/talks-with-b.docx"


@pytest.fixture
def kept(tmp_path):
    """The reports of watching that is over when the test is, and those hooks given back."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    caught = []
    crashes = Crashes(tmp_path / "crashes", caught.append, print)
    crashes.watch()
    yield crashes, caught
    crashes.close()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    faulthandler.enable(sys.__stderr__)


def raised(text=SECRET):
    try:
        try:
            raise KeyError(text)
        except KeyError as error:
            raise ValueError(text) from error
    except ValueError as error:
        return error


def test_a_report_says_where_and_gives_nothing_away(kept):
    crashes, caught = kept
    error = raised()
    sys.excepthook(type(error), error, error.__traceback__)
    (report,) = caught
    text = report.read_text("utf-8")
    assert "builtins.ValueError" in text
    assert "which came of builtins.KeyError" in text
    assert "DraftDesk 0" in text
    assert "Python 3" in text
    assert "in raised" in text
    for word in ("secret", "ana", "talks", ".docx", str(Path.home()), "test_crashes"):
        assert word not in text, text
    assert crashes.reports() == [report]


def test_the_programs_own_files_are_named_with_their_lines(kept):
    _, caught = kept
    try:
        queries.setting(None, SECRET)  # type: ignore[arg-type] # this is the fault
    except AttributeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "  draftdesk/workspace/queries/_process.py:" in caught[0].read_text("utf-8")


def test_threads_are_watched_too_and_the_same_fault_is_told_once(kept):
    _, caught = kept

    def fail():
        raise RuntimeError(SECRET)

    for _ in range(3):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert len(caught) == 1
    assert "python/threading.py" in caught[0].read_text("utf-8")


def test_old_reports_go_and_a_flood_is_stopped(kept):
    crashes, caught = kept
    for number in range(60):
        error = type(f"Error{number}", (Exception,), {})(SECRET)
        sys.excepthook(type(error), error, None)
    assert len(caught) == 20
    assert len(crashes.reports()) == 10
    assert crashes.reports()[-1] == caught[-1]


def test_a_folder_that_cannot_be_written_makes_nothing_worse(tmp_path):
    (tmp_path / "crashes").write_text("in the way")
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    caught = []
    crashes = Crashes(tmp_path / "crashes", caught.append, print)
    crashes.watch()
    error = raised()
    sys.excepthook(type(error), error, error.__traceback__)
    crashes.close()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    assert caught == []
    assert crashes.reports() == []


def test_a_fault_of_the_machine_becomes_a_report_at_the_next_start(tmp_path):
    folder = tmp_path / "crashes"
    code = (
        "import faulthandler, sys, pathlib\n"
        "from draftdesk.desktop.crashes import Crashes\n"
        f"Crashes(pathlib.Path({str(folder)!r}), print, print).watch()\n"
        "faulthandler._sigsegv()\n"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode != 0
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    crashes = Crashes(folder, print, print)
    crashes.watch()
    crashes.close()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    faulthandler.enable(sys.__stderr__)
    (report,) = crashes.reports()
    assert "Fatal Python error: Segmentation fault" in report.read_text("utf-8")
    assert str(tmp_path) not in report.read_text("utf-8")


def test_after_a_clean_end_there_is_nothing_to_tell(kept, tmp_path):
    crashes, _ = kept
    crashes.close()
    assert list((tmp_path / "crashes").iterdir()) == []


# --- in the window --------------------------------------------------------------------------------------------------


@pytest.mark.qt_no_exception_capture
def test_an_act_that_crashes_leaves_the_window_usable(opened, kept, settled, the):
    crashes, _ = kept
    reports = Reports(opened.means, opened.window)
    crashes._caught = reports.caught

    def fail(tx):
        raise ZeroDivisionError(SECRET)

    opened.means.desk.act("Fail", "Sources", fail)
    settled()
    (line,) = opened.means.notices.lines()
    assert line.startswith("Something went wrong in DraftDesk itself. Your workspace is safe")
    opened.means.notices.answers()[0].click()
    dialog = the(opened, ReportDialog)
    text = dialog._form.reportText.toPlainText()
    assert "builtins.ZeroDivisionError" in text
    assert "secret" not in text
    dialog._form.copyButton.click()
    assert QGuiApplication.clipboard().text() == text
    dialog.close()
    snippet = queries.snippets(opened.means.desk.look())[0]
    opened.means.desk.act("Tag it", "Sources", lambda tx: tag_snippets(tx, [snippet], ["theme:Tested"]))
    settled()
    undo = opened.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Tag it"


def test_a_report_of_the_last_time_is_offered_once(program, tmp_path):
    report = tmp_path / "report-20261121-101010-000001.txt"
    report.write_text("what happened", encoding="utf-8")
    reports = Reports(program.means, program.window)
    reports.offer(None)
    assert program.means.notices.lines() == []
    reports.offer(report)
    assert [each.text() for each in program.means.notices.answers()] == ["Show report", "Dismiss"]
    program.means.notices.answers()[1].click()
    reports.offer(report)
    assert program.means.notices.lines() == []


@pytest.mark.qt_no_exception_capture
def test_what_cannot_be_done_is_no_fault_of_the_program_whoever_forgot_to_catch_it(opened, kept, qtbot):
    crashes, caught = kept
    reports = Reports(opened.means, opened.window)
    crashes._refused = reports.refused.emit
    QTimer.singleShot(0, opened.window, lambda: raise_it(CannotWrite("water.draftdesk is busy")))
    qtbot.waitUntil(lambda: opened.means.notices.lines() == ["water.draftdesk is busy"])
    thread = threading.Thread(target=lambda: raise_it(CannotWrite("water.draftdesk is busy still")))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: opened.means.notices.lines()[0] == "water.draftdesk is busy still")
    assert caught == []
    assert crashes.reports() == []


def raise_it(error):
    raise error
