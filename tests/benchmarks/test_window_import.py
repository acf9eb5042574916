"""A folder of 200 Word files imported in the window, against the command line; and whether the window stays live."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from draftdesk.cli import main
from draftdesk.desktop import app
from draftdesk.desktop.app import Program
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


@pytest.fixture
def sit_down(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Path], Program]]:
    """Starts the program on a workspace, and waits until it has nothing to do; what was started before is closed."""
    before, running = sys.getswitchinterval(), list[tuple[Waste, Program]]()
    sys.setswitchinterval(app._SWITCHING)

    def end() -> None:
        for waste, program in running:
            waste.end()
            program.window.close()
        running.clear()

    def begin(path: Path) -> Program:
        end()
        program = app.build(qapp, Settings(tmp_path / "settings.ini"))
        program.window.show()
        app.furnish(program)
        program.means.desk.open(path)
        settled = time.perf_counter() + 2
        until(qapp, lambda: time.perf_counter() > settled and not program.means.tasks.under_way)
        running.append((Waste(qapp, program.window), program))
        return program

    yield begin
    end()
    sys.setswitchinterval(before)


def until(application: QApplication, done: Callable[[], object]) -> None:
    while not done():
        application.processEvents()
        time.sleep(0.002)


@pytest.mark.timeout(900)
def test_a_folder_takes_at_most_a_third_longer_in_the_window_than_by_command_and_never_stalls_it(
    benchmark,
    folder: Path,
    fresh: Callable[[str], Path],
    sit_down: Callable[[Path], Program],
    qapp: QApplication,
    live: Callable[..., None],
) -> None:
    by_command, by_window = [fresh(f"command {n}") for n in range(2)], list[Path]()

    def start() -> Program:
        by_window.append(fresh(f"window {len(by_window)}"))
        return sit_down(by_window[-1])

    def work(program: Program) -> None:
        intake, desk = program.window.place.intake, program.means.desk
        intake.bring_in([folder])
        until(qapp, lambda: intake.sheet and intake.sheet.isVisible() and not desk.is_busy)
        intake.sheet.panes.store.click()
        until(qapp, lambda: intake.sheet is None and not desk.is_busy)

    def command(path: Path) -> float:
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "draftdesk", "import", str(path), str(folder)], check=True, capture_output=True
        )
        return time.perf_counter() - begun

    live(benchmark, start, work)
    taken, peer = benchmark.stats.stats.min, min(map(command, by_command))
    assert {snippets_in(path) for path in by_window + by_command} == {8 * FILES}
    benchmark.extra_info["times the command"] = round(taken / peer, 2)
    assert taken <= 1.3 * peer
