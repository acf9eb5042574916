"""How fast the window is on the screen, and how much memory it takes, beside an empty window of Qt in the same run."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import time

import pytest

from draftdesk.drafting.workspaces import NewWorkspace, new_workspace, open_workspace

pytest.importorskip("PySide6")

ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
SIZE = 100_000
MOST_TIMES = 3.0
MOST_TIMES_LOADED = 5.0
MOST_MEMORY = 130
MOST_MEMORY_LOADED = 180
TIMES = 7
WATCHED = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Watch(QObject):
    painted = False
    def eventFilter(self, seen, event):
        if not self.painted and event.type() == QEvent.Type.Paint and isinstance(seen, QMainWindow):
            self.painted = True
            QTimer.singleShot(0, self.say)
            QTimer.singleShot(IDLE, self.end)
        return False
    def say(self):
        print(time.time(), flush=True)
    def end(self):
        resident = next(line for line in open("/proc/self/status") if line.startswith("VmRSS"))
        print(int(resident.split()[1]) // 1024, flush=True)
        application.closeAllWindows()
        application.quit()

def watched(self=None):
    global application, watch
    application = QApplication.instance()
    watch = Watch()
    application.installEventFilter(watch)
    return usual()

usual, QApplication.exec = QApplication.exec, watched
"""
EMPTY = """
application = QApplication([])
window = QMainWindow()
window.show()
QApplication.exec()
"""
OURS = """
sys.argv[0] = "draftdesk"
from draftdesk.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def start(code: str, *words: str, idle: int = 0) -> tuple[float, int]:
    """Seconds from the command to the first paint, and the resident memory in MiB so many milliseconds later."""
    began = time()
    done = subprocess.run(
        [sys.executable, "-c", f"IDLE = {idle}" + WATCHED + code, *words],
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        timeout=120,
        check=True,
    )
    painted, memory = done.stdout.split()
    return float(painted) - began, int(memory)


@pytest.fixture(scope="session")
def large(corpus_of, tmp_path_factory) -> Path:
    """A workspace of 100,000 snippets."""
    path = tmp_path_factory.mktemp("large") / "large.draftdesk"
    new_workspace(path, NewWorkspace(title="Large"), who="test")
    corpus = corpus_of(SIZE)

    def fill(tx):
        tx.insert(*corpus.begin)
        tx.insert_many(corpus.snippets)
        tx.insert_many(corpus.tags)

    with open_workspace(path, who="test") as workspace:
        workspace.act("Import", "Sources", fill).result()
    return path


@pytest.mark.parametrize("loaded", [False, True], ids=["empty", "with 100,000 snippets"])
def test_the_window_is_there_little_later_than_an_empty_one(benchmark, request, loaded):
    words = [str(request.getfixturevalue("large"))] if loaded else []
    allowed = MOST_TIMES_LOADED if loaded else MOST_TIMES
    start(OURS, *words)
    theirs, ours = [], []
    for _ in range(TIMES):
        theirs.append(start(EMPTY)[0])
        ours.append(benchmark.pedantic(start, args=(OURS, *words), rounds=1)[0] if not ours else start(OURS, *words)[0])
    ratio = median(ours) / median(theirs)
    benchmark.extra_info.update(peer_seconds=median(theirs), ratio=ratio, allowed=allowed)
    assert ratio <= allowed, f"{ratio:.2f} times as long as an empty window ({median(theirs):.2f} s); {allowed} allowed"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no such measure")
@pytest.mark.parametrize("loaded", [False, True], ids=["empty", "with 100,000 snippets"])
def test_the_window_at_rest_takes_little_memory(request, loaded):
    words = [str(request.getfixturevalue("large"))] if loaded else []
    allowed = MOST_MEMORY_LOADED if loaded else MOST_MEMORY
    memory = start(OURS, *words, idle=4000)[1]
    assert memory <= allowed, f"{memory} MiB; {allowed} allowed"
