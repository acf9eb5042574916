"""`kill -9` while the window imports: the workspace opens, is whole, and holds all of the import or nothing of it.

DRAFTDESK_ROUNDS says how often the program is killed (50 where it is not set).
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from draftdesk.drafting.workspaces import check, open_workspace
from draftdesk.workspace import queries

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="no kill -9"),
    pytest.mark.timeout(1800),
]
ROUNDS = int(os.environ.get("DRAFTDESK_ROUNDS", "50"))
PAPERS, ITEMS = 12, 60

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from draftdesk.desktop.app import build, furnish
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.waste import Waste

workspace, folder, settings = map(Path, sys.argv[1:])
application = QApplication([])
program = build(application, Settings(settings))
waste = Waste(application, program.window)  # as the program has it: no other thread may collect
program.window.show()
furnish(program)
program.means.desk.open(workspace)
intake = program.window.place.intake
step = QTimer()

def go_on():
    if intake.sheet is not None and not intake.sheet.is_storing:
        print("storing", flush=True)
        intake.sheet.panes.store.click()
    elif intake.sheet is None and any("imported" in line for line in program.means.notices.lines()):
        print("stored", flush=True)
        step.stop()

step.timeout.connect(go_on)
step.start(1)
print("reading", flush=True)
intake.bring_in([folder])
sys.exit(application.exec())
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "papers"
    made.mkdir()
    for n in range(PAPERS):
        items = "".join(f"- Share river {n} at bend {item} fairly among all\n" for item in range(ITEMS))
        (made / f"statement-{n}.txt").write_text(f"We recommend the following:\n\n{items}")
    return made


def wait_for(child: subprocess.Popen[str], word: str) -> None:
    assert child.stdout is not None
    assert child.stdout.readline().strip() == word


def test_an_import_through_the_window_is_there_whole_or_not_at_all(empty: Path, folder: Path, tmp_path: Path) -> None:
    chance = random.Random(20171204)
    ends: Counter[str] = Counter()
    words = [sys.executable, "-c", WINDOW]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    longest = 0.0
    for n in range(ROUNDS + 1):
        workspace = Path(shutil.copy(empty, tmp_path / f"round-{n}.draftdesk"))
        given = [*words, str(workspace), str(folder), str(tmp_path / "settings.ini")]
        with subprocess.Popen(given, stdout=subprocess.PIPE, text=True, env=environment) as child:
            wait_for(child, "reading")
            is_reading = n % 5 == 4
            if is_reading:
                time.sleep(chance.uniform(0, 0.2))
            else:
                wait_for(child, "storing")
                begun = time.perf_counter()
                if n == 0:
                    wait_for(child, "stored")
                    longest = time.perf_counter() - begun
                time.sleep(chance.uniform(0, 1.2 * longest))
            child.send_signal(signal.SIGKILL)
            assert child.stdout is not None
            said = child.stdout.read()
        with open_workspace(workspace, who="Ana") as again:
            assert check(again.path) == ()
            sources, snippets = len(queries.sources(again.look())), len(queries.snippets(again.look()))
        assert (sources, snippets) in ((0, 0), (PAPERS, PAPERS * ITEMS))
        if "stored" in said.splitlines() or n == 0:
            assert sources == PAPERS, "what was said to be stored is not there"
        ends["whole" if sources else "nothing"] += 1
        for left in tmp_path.glob(f"*round-{n}.draftdesk*"):
            left.unlink()
    sys.stdout.write(f"imports: {dict(ends)}\n")
    assert min(ends["whole"], ends["nothing"]) > 0 or ROUNDS < 20
