"""How long a comparison keeps the window: shown, scrolled, walked, switched, narrowed. What is limited is the time that
the window's own thread works at a stretch."""

import gc
import os
import random
import time

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
SLICE = 10
"""As a rule; the longest is what makes ready a whole page of 2,400 entries."""
LONGEST_SLICE = 25
_EASE = 1.35
"""The limits are those of a quiet desk; a machine that others use too is slower by so much."""
TIMES = 100


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
    assert percentile(stretches, 0.99) <= limit * _EASE, (percentile(stretches, 0.99), max(stretches))


def test_six_hundred_paragraphs_are_shown_at_once(reader_of):
    reader = reader_of(600, 1.0)
    shown = reader.stretch(lambda: reader.matter.put(reader.found))
    assert reader.panel.page.filling.done > 10
    assert shown <= SHOWN


def test_reading_two_thousand_four_hundred_rewritten_paragraphs_never_stalls(reader_of, percentile):
    reader = reader_of(2400, 1.0)
    reader.matter.put(reader.found)
    slices = reader.settle()
    within(slices, percentile, SLICE)
    assert max(slices) <= LONGEST_SLICE * _EASE
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
        assert first <= 3 * P99 * _EASE
