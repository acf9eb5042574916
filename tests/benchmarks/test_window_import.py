"""A folder of 200 Word files imported in the window, against the command line; and whether the window stays live."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import docx
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from draftdesk.cli import main
from draftdesk.desktop import app
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.waste import Waste
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.workspace import queries

FILES = 200
WORDS = (
    "migrants States regular pathways commitment labour mobility human rights cooperation border management "
    "remittances national framework objective programme children families water rivers"
).split()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """200 statements of some pages, eight recommendations in each."""
    chance, folder = random.Random(20171204), tmp_path_factory.mktemp("word") / "papers"
    folder.mkdir()
    for n in range(FILES):
        made = docx.Document()
        made.add_heading(f"Statement on river {n}", 1)
        for _ in range(chance.randint(10, 40)):
            made.add_paragraph(" ".join(chance.choices(WORDS, k=60)) + ".")
        made.add_paragraph("We recommend the following:")
        for item in range(8):
            words = " ".join(chance.choices(WORDS, k=20))
            made.add_paragraph(f"Share river {n} at bend {item}: {words}", style="List Bullet")
        made.save(folder / f"statement-{n:03d}.docx")
    return folder


@pytest.fixture
def fresh(tmp_path: Path) -> Callable[[str], Path]:
    """A new workspace."""

    def make(name: str) -> Path:
        path = tmp_path / f"{name}.draftdesk"
        assert main(["new", str(path), "--outline", "compact"]) == 0
        return path

    return make


def snippets_in(path: Path) -> int:
    with open_workspace(path, who="Ana", read_only=True) as workspace:
        return len(queries.snippets(workspace.look()))


@pytest.mark.timeout(900)
def test_a_folder_takes_at_most_a_third_longer_in_the_window_than_by_command_and_never_stalls_it(
    benchmark, folder: Path, fresh: Callable[[str], Path], tmp_path: Path, qapp: QApplication, pulse: ModuleType
) -> None:
    by_command, by_window = fresh("command"), fresh("window")

    def command() -> float:
        begun = time.perf_counter()
        words = [sys.executable, "-m", "draftdesk", "import", str(by_command), str(folder)]
        subprocess.run(words, check=True, capture_output=True)
        return time.perf_counter() - begun

    before = sys.getswitchinterval()
    sys.setswitchinterval(app._SWITCHING)
    program = app.build(qapp, Settings(tmp_path / "settings.ini"))
    program.window.show()
    app.furnish(program)
    program.means.desk.open(by_window)
    intake = program.window.place.intake

    def until(done: Callable[[], object]) -> None:
        while not done():
            qapp.processEvents()
            time.sleep(0.0005)

    settled = time.perf_counter() + 2
    until(lambda: time.perf_counter() > settled and not program.means.tasks.under_way)

    waste = Waste(qapp, program.window)

    def window() -> None:
        intake.bring_in([folder])
        until(lambda: intake.sheet and intake.sheet.isVisible() and not program.means.desk.is_busy)
        intake.sheet.panes.store.click()
        until(lambda: intake.sheet is None and not program.means.desk.is_busy)

    try:
        with pulse.Pulse() as beat:
            benchmark.pedantic(window, rounds=1, iterations=1)
    finally:
        waste.end()
        program.window.close()
        sys.setswitchinterval(before)
    taken, peer = benchmark.stats.stats.min, command()
    assert snippets_in(by_window) == snippets_in(by_command) == 8 * FILES
    benchmark.extra_info["times the command"] = round(taken / peer, 2)
    assert taken <= 1.3 * peer
    pulse.judge(benchmark, [beat])
