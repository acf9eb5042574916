"""How long the window stands still while a person searches, filters, scrolls and changes 100,000 snippets."""

import os
import sys
import time
from dataclasses import replace

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.app import build, furnish, share_evenly
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.waste import Waste
from draftdesk.model.ids import new_id
from draftdesk.model.sources import SnippetKind, Source
from draftdesk.workspace.workspace import create

SIZE = 100_000
SOURCES = 1_000


@pytest.fixture(scope="module")
def path(corpus_of, tmp_path_factory):
    """A thousand sources with a hundred snippets each, one below the other."""
    corpus = corpus_of(SIZE)
    sources = [Source(id=new_id(), code=f"S{n}", title=f"Statement {n}") for n in range(SOURCES)]
    held = SIZE // SOURCES
    snippets = [
        replace(each, source_id=sources[n // held].id, block=n % held, end_block=n % held, end=len(each.text))
        for n, each in enumerate(corpus.snippets)
    ]
    made = tmp_path_factory.mktemp("window") / "large.draftdesk"

    def seed(tx):
        tx.insert(*(each for each in corpus.begin if not isinstance(each, Source)), *sources)
        tx.insert_many(snippets)
        tx.insert_many(corpus.tags)

    create(made, seed, who="Ana")
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
        made = build(qapp, Settings(tmp_path / "settings.ini"))
        made.window.resize(1366, 768)
        made.window.show()
        furnish(made)
        made.means.desk.open(path)
        made.window.place.look_for("")
        rest(made)
        running.append((Waste(qapp, made.window), made))
        rest(made, 200)
        return made

    yield begin
    end()
    sys.setswitchinterval(before)


def rest(program, milliseconds=0):
    """Let the window go on until all is answered and saved, and for so long."""
    until = time.perf_counter() + milliseconds / 1000
    while program.means.desk.is_busy or time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.0005)


def test_typing_never_stops_the_window(benchmark, start, corpus_of, live):
    words = corpus_of(10).words

    def type_words(program):
        field = program.window.place.finding.field
        for word in (words[1], words[30], f"{words[5]} {words[2]}"):
            for letter in word:
                QTest.keyClicks(field, letter)
                rest(program, 90)
            field.clear()
            rest(program, 90)

    live(benchmark, start, type_words)


def test_filtering_never_stops_the_window(benchmark, start, live):
    def tick(program):
        finding = program.window.place.finding
        for label in ("theme:tag 1", "theme:tag 2", "kind:commitment", "source:S3"):
            finding._facets.ticked.emit(label, True)
            rest(program, 90)
        finding.clearing.click()
        rest(program, 90)

    live(benchmark, start, tick)


def test_scrolling_never_stops_the_window(benchmark, start, live):
    def scroll(program):
        bar = program.window.place.finding.hits.verticalScrollBar()
        for part in range(200):
            bar.setValue(bar.maximum() * part // 200)
            rest_a_frame()
        for _ in range(200):
            bar.setValue(bar.value() - 60)
            rest_a_frame()
        rest(program)

    def rest_a_frame():
        until = time.perf_counter() + 0.016
        while time.perf_counter() < until:
            QApplication.processEvents()
            time.sleep(0.0005)

    live(benchmark, start, scroll)


def test_changing_ten_thousand_snippets_never_stops_the_window(benchmark, start, live):
    kinds = iter((SnippetKind.PRACTICE, SnippetKind.PRINCIPLE, SnippetKind.PRACTICE))

    def change(program):
        place = program.window.place
        place.finding.hits.choose([(0, 10_000)])
        rest(program, 200)
        assert len(place.selection.snippet_ids) == 10_000
        place.inspector.form.picked.emit("kind", next(kinds))
        rest(program, 200)
        place.inspector.form.added.emit("tag", "theme:tag 7")
        rest(program, 200)
        assert program.means.desk.next_undo().name.endswith("10000 snippets")
        place.finding.hits.choose([(0, 1)])
        rest(program, 200)

    live(benchmark, start, change)


def test_choosing_everything_never_stops_the_window(benchmark, start, live):
    def choose(program):
        place = program.window.place
        place.finding.hits.selectAll()
        rest(program, 300)
        assert len(place.selection.snippet_ids) == SIZE
        place.finding.hits.clearSelection()
        place.finding.hits.choose([(0, 1)])
        rest(program, 200)

    live(benchmark, start, choose)
