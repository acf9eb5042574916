"""How soon a source of 300 pages stands in the window with its marks, and how long the window stands still for it."""

import os
import random
import sys
import time
from statistics import median

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from draftdesk.cli import main
from draftdesk.desktop.app import build, furnish, share_evenly
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.waste import Waste
from draftdesk.drafting.marking import mark
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model.sources import Locator
from draftdesk.workspace import queries

BLOCKS = 4_200
WORDS_IN_A_BLOCK = 36
SNIPPETS = 1_000
SOON = 0.300
WORDS = (
    "the and migration of States consider commitment international protection human rights in to detention children "
    "water review shared national"
).split()


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """A source of 145,000 words, a thousand snippets marked in it."""
    chance, folder = random.Random(3), tmp_path_factory.mktemp("text")
    blocks = [
        f"Heading {n}" if n % 25 == 0 else " ".join(chance.choices(WORDS, k=WORDS_IN_A_BLOCK)).capitalize() + "."
        for n in range(BLOCKS)
    ]
    (folder / "report.txt").write_text("\n\n".join(blocks), encoding="utf-8")
    made = folder / "large.draftdesk"
    assert main(["new", str(made), "--outline", "compact"]) == 0
    assert main(["import", str(made), str(folder / "report.txt")]) == 0
    with open_workspace(made, who="Ana") as workspace:
        source = queries.sources(workspace.look())[0]
        read = queries.blocks(workspace.look(), source.reading_id)
        assert len(read) >= BLOCKS
        assert sum(len(each.text.split()) for each in read) > 140_000

        def work(tx):
            chosen = chance.sample([each.n for each in read[40:] if len(each.text) > 100], SNIPPETS - 20)
            for at, n in enumerate([each.n for each in read[:40] if len(each.text) > 100][:20] + sorted(chosen)):
                place = Locator(page=None, block=n, end_block=n, start=0, end=90)
                mark(tx, source, place, [("theme:A", "theme:B", "theme:C")[at % 3]])

        workspace.act("Mark", "Sources", work).result()
    return made


@pytest.fixture
def start(qapp, tmp_path, path):
    """Starts the program on the workspace; what was started before is closed."""
    before = sys.getswitchinterval()
    share_evenly()
    running = []

    def end():
        for waste, program in running:
            waste.end()
            program.window.close()
        running.clear()

    def begin():
        end()
        (tmp_path / "settings.ini").unlink(missing_ok=True)  # else it would begin where the last one ended
        made = build(qapp, Settings(tmp_path / "settings.ini"))
        made.window.resize(1366, 768)
        made.window.show()
        furnish(made)
        made.means.desk.open(path)
        rest(made, 300)
        running.append((Waste(qapp, made.window), made))
        return made

    yield begin
    end()
    sys.setswitchinterval(before)


def rest(program, milliseconds=0):
    """Let the window go on until all is answered and saved, and for so long."""
    until = time.perf_counter() + milliseconds / 1000
    while program.means.desk.is_busy or program.means.tasks.under_way or time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.0005)


def show(program, source_id):
    """Seconds from choosing the source to its first screen with the marks, painted."""
    page = program.window.place.text.page
    begun = time.perf_counter()
    program.window.place.selection.choose_source(source_id)
    while not (page.filling.done and any(page.stripes())):
        assert time.perf_counter() - begun < 10
        QApplication.processEvents()
        time.sleep(0.0005)  # as the event loop sleeps: else it would hold up the thread that reads
    page.viewport().repaint()
    return time.perf_counter() - begun


def test_a_source_of_300_pages_is_shown_with_its_marks_at_once(benchmark, start, pulse):
    program = start()
    source_id = queries.sources(program.means.desk.look())[0].id
    taken = []

    def choose():
        taken.append(show(program, source_id))

    def leave():
        program.window.place.selection.choose_source("")
        rest(program, 200)

    with pulse.Pulse() as beat:
        benchmark.pedantic(choose, setup=leave, rounds=7, iterations=1)
    benchmark.extra_info["first screen with marks, ms"] = [round(1000 * each) for each in taken]
    benchmark.extra_info["longest of the bare beat, ms"] = round(max(beat.bare), 1)
    assert median(taken) <= SOON + max(beat.bare) / 1000


def test_showing_and_scrolling_it_never_stops_the_window(benchmark, start, live):
    def read(program):
        place = program.window.place
        page, bar = place.text.page, place.text.page.verticalScrollBar()
        source = queries.sources(program.means.desk.look())[0]
        last = max(queries.snippets(program.means.desk.look(), source.id), key=lambda each: each.block)
        show(program, source.id)
        while not page.filling.is_filled:
            rest(program, 20)
        assert page.document().blockCount() >= BLOCKS
        for part in range(100):
            bar.setValue(bar.maximum() * part // 100)
            rest(program, 16)
        place.selection.choose_snippets([last.id])
        rest(program, 100)

    live(benchmark, start, read)
