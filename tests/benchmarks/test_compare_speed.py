"""How long a comparison keeps the window: shown, scrolled, walked, switched, narrowed. What is limited is the time that
the window's own thread works at a stretch."""

import gc
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from draftdesk.comparing.compare import compare
from draftdesk.desktop.app import build
from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.compare.reading.panel import ReadingPanel
from draftdesk.desktop.settings import Settings
from draftdesk.drafting.comparing import Compared
from draftdesk.model.comparison import Passage, Substance, Text
from draftdesk.reading.texts import ReadText

SHOWN = 300
"""Milliseconds until the first screen of 600 paragraphs is painted."""
P99 = 16
LONGEST_SLICE = 25
"""What makes ready a whole page of 2,400 entries, once."""
TIMES = 100
MOST_MEMORY = 1.5
"""Times what the two texts take that are read, set and laid out in a window each."""
_WINDOW = """
import gc, os, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication, QTextEdit
from draftdesk.desktop.app import build, furnish
from draftdesk.desktop.compare.place import ComparePlace
from draftdesk.desktop.paper import page_font
from draftdesk.desktop.settings import Settings
from draftdesk.kit.jobs import silent
from draftdesk.reading.texts import read_text

def resident():
    gc.collect()
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1])

application = QApplication([])
folder = Path(sys.argv[1])
program = build(application, Settings(folder / "settings.ini"))
program.window.show()
furnish(program)
while program.means.tasks.under_way:
    application.processEvents()
before = resident()
"""
_TEXTS = """
held = []
for path in (folder / "a.txt", folder / "b.txt"):
    text = read_text(path.read_bytes(), path.name, silent)
    page = QTextEdit()
    page.setFont(page_font(page.font()))
    page.resize(800, 600)
    page.setPlainText("\\n".join(f"{each.number}\\t{each.text}" for each in text.text.passages))
    page.show()
    page.document().size()
    held.append((text, page))
application.processEvents()
"""
_COMPARED = """
place = program.window.findChild(ComparePlace)
place.compare_files([folder / "a.txt", folder / "b.txt"])
pages = (place.reading.page, *place.reading.beside.pages)
while any(page.lines is None or not page.filling.is_filled for page in pages):
    application.processEvents()
    time.sleep(0.001)
"""
_SAID = """
print(resident() - before, flush=True)
os._exit(0)
"""


class Reader:
    """Somebody who reads, and the milliseconds for which the window's thread worked at a stretch."""

    def __init__(self, application, program, found):
        self.application = application
        self.matter = Matter()
        self.panel = ReadingPanel(program.means, self.matter)
        self.panel.resize(1100, 800)
        self.panel.show()
        application.processEvents()
        self.found = found

    def longest(self, do, times=TIMES):
        """The stretches of doing something so often, and of what comes of it."""
        found = []
        for n in range(times):
            found.append(self.stretch(lambda n=n: do(n)))
            found.append(self.stretch(lambda: None))
        return found

    def stretch(self, do):
        begun = time.thread_time()
        do()
        self.application.processEvents()
        return 1000 * (time.thread_time() - begun)

    def settle(self):
        """The stretches until everything stands on all pages."""
        found, until = [], time.monotonic() + 120
        pages = (self.panel.page, *self.panel.beside.pages)
        while any(page.lines is None or not page.filling.is_filled for page in pages):
            found.append(self.stretch(lambda: None))
            assert time.monotonic() < until
        return found

    @property
    def page(self):
        return self.panel.beside.pages[1] if self.panel.is_beside else self.panel.page

    def wheel(self, n):
        del n
        turn = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, -360),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self.application.sendEvent(self.page.viewport(), turn)

    def page_down(self, n):
        del n
        QTest.keyClick(self.page, Qt.Key.Key_PageDown)

    def next(self, n):
        del n
        assert self.matter.next()

    def leap(self, n):
        self.matter.go(random.Random(n).randrange(len(self.matter.comparison.changes)))

    def switch(self, n):
        del n
        self.panel.show_beside(not self.panel.is_beside)


@pytest.fixture
def reader_of(qapp, tmp_path, drafts):
    """Makes somebody who reads a comparison of so many paragraphs, of which that part is rewritten."""
    program = build(qapp, Settings(tmp_path / "settings.ini"))
    made = []

    def reader(size, edited):
        sides = [
            tuple(Passage(text=text, number=f"{n}.") for n, text in enumerate(side, 1))
            for side in drafts(size, edited=edited)
        ]
        a, b = (ReadText(Text(name=name, passages=side)) for name, side in zip("ab", sides, strict=True))
        made.append(Reader(qapp, program, Compared(a=a, b=b, comparison=compare(*sides))))
        gc.collect()
        gc.disable()  # the program collects while nobody waits
        return made[-1]

    yield reader
    gc.enable()
    for each in made:
        each.panel.close()
        each.panel.deleteLater()
    program.window.close()
    qapp.processEvents()


def within(stretches, percentile, limit):
    assert percentile(stretches, 0.99) <= limit, (percentile(stretches, 0.99), max(stretches))


def test_six_hundred_paragraphs_are_shown_at_once(reader_of):
    reader = reader_of(600, 1.0)
    shown = reader.stretch(lambda: reader.matter.put(reader.found))
    assert reader.panel.page.filling.done > 10
    assert shown <= SHOWN


def test_reading_two_thousand_four_hundred_rewritten_paragraphs_never_stalls(reader_of, percentile):
    reader = reader_of(2400, 1.0)
    reader.matter.put(reader.found)
    slices = reader.settle()
    within(slices, percentile, P99)
    assert max(slices) <= LONGEST_SLICE
    for beside in (False, True):
        reader.panel.show_beside(beside)
        reader.matter.go(0)
        for do in (reader.wheel, reader.page_down, reader.next, reader.leap):
            within(reader.longest(do), percentile, P99)
    within(reader.longest(reader.switch, 40), percentile, P99)


def test_showing_less_never_stalls(reader_of, percentile):
    reader = reader_of(2400, 1.0)
    reader.matter.put(reader.found)
    reader.settle()
    reader.matter.go(1200)
    for wanted in (frozenset({Substance.EDITORIAL}), frozenset(Substance)):
        first = reader.stretch(lambda wanted=wanted: reader.matter.sift(substances=wanted))
        stretches = reader.settle()
        within(stretches, percentile, P99)
        assert first <= 3 * P99


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="nobody says here how much memory is taken")
def test_a_comparison_takes_little_more_memory_than_its_two_texts(drafts, tmp_path):
    for name, lines in zip("ab", drafts(2400, edited=1.0), strict=True):
        (tmp_path / f"{name}.txt").write_text("\n\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)))
    compared, texts = (_grown(code, tmp_path) for code in (_COMPARED, _TEXTS))
    assert compared <= MOST_MEMORY * texts, (compared, texts)


def _grown(code, folder):
    """KiB that a program of its own takes more for it."""
    done = subprocess.run(
        [sys.executable, "-c", _WINDOW + code + _SAID, str(folder)],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=300,
        check=True,
    )
    return int(done.stdout)
