"""`kill -9` while somebody types: the file is whole, and of what was typed at most the last second is missing.

DRAFTDESK_ROUNDS says how often the program is killed (50 where it is not set).
"""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from draftdesk.drafting.workspaces import check, open_workspace
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="no kill -9"),
    pytest.mark.timeout(3600),
]
ROUNDS = int(os.environ.get("DRAFTDESK_ROUNDS", "50"))
LOST = 1.0
"""Seconds of typing that may be missing."""
WORD = re.compile(r"\bz(\d+)z\b")

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from draftdesk.desktop.app import build, furnish
from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.waste import Waste

workspace, settings = map(Path, sys.argv[1:3])
pause = int(sys.argv[3])
application = QApplication([])
program = build(application, Settings(settings))
waste = Waste(application, program.window)  # as the program has it: no other thread may collect
program.window.show()
furnish(program)
program.means.desk.open(workspace)
place = program.window.findChild(ComposePlace)
program.window.go_to(place)
editor, keys, typed = place.text.editor, [], 0

def press():
    global typed
    if not place.sheet.ids:
        return
    if not keys:
        if typed == 0:
            place.spot.go(place.sheet.ids[2], 0)
        keys.extend([f"z{typed}z", " "] if typed % 40 else ["\\r", f"z{typed}z", " "])
    key = keys.pop(0)
    if key == "\\r":
        QTest.keyClick(editor, Qt.Key.Key_Return)
        return
    QTest.keyClicks(editor, key)
    if key == " ":
        print(typed, time.time(), flush=True)
        typed += 1

timer = QTimer(interval=pause)
timer.timeout.connect(press)
timer.start()
sys.exit(application.exec())
"""


def test_at_most_the_last_second_of_typing_is_missing(sample: Path, tmp_path: Path) -> None:
    chance = random.Random(20261122)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    missing: list[float] = []
    for n in range(ROUNDS):
        workspace = Path(shutil.copy(sample, tmp_path / f"round-{n}.draftdesk"))
        given = [sys.executable, "-c", WINDOW, str(workspace), str(tmp_path / "settings.ini"), str(2 + 17 * n % 40)]
        with subprocess.Popen(given, stdout=subprocess.PIPE, text=True, env=environment) as child:
            assert child.stdout is not None
            said = [child.stdout.readline()]
            time.sleep(chance.uniform(0, 3))
            child.send_signal(signal.SIGKILL)
            killed = time.time()
            said += child.stdout.read().splitlines()
        typed = [float(line.split()[1]) for line in said if len(line.split()) == 2]
        assert typed, "nobody typed"
        with open_workspace(workspace, who="Ana") as again:
            assert check(again.path) == ()
            rows = in_order(queries.paragraphs(again.look(), queries.draft_named(again.look()).id))
        kept = [int(each) for row in rows for each in WORD.findall(row.text)]
        assert kept == list(range(len(kept))), "a word in the middle is missing, or stands elsewhere"
        missing.append(killed - typed[len(kept)] if len(kept) < len(typed) else 0.0)
        starved = max((later - at for at, later in pairwise([*typed[-200:], killed])), default=0.0)
        assert missing[-1] <= LOST + starved, f"round {n}: {missing[-1]:.2f} s of typing are missing"
        for left in tmp_path.glob(f"*round-{n}.draftdesk*"):
            left.unlink()
    sys.stdout.write(
        f"missing: {sorted(missing)[len(missing) // 2]:.2f} s in the middle, {max(missing):.2f} s at most\n"
    )
