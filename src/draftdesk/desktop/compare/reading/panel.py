"""The middle of Compare: the texts in one or side by side, with an overview of all changes and a bar to find words."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from draftdesk.desktop.compare.matter import NOWHERE, Matter
from draftdesk.desktop.compare.reading.beside import SideBySide
from draftdesk.desktop.compare.reading.copying import lines_between, said
from draftdesk.desktop.compare.reading.finding import Search
from draftdesk.desktop.compare.reading.layers import Layers
from draftdesk.desktop.compare.reading.lines import InOne, say_the_same
from draftdesk.desktop.compare.reading.overview import OverviewStrip, Tick
from draftdesk.desktop.compare.reading.page import ReadingPage
from draftdesk.desktop.find_bar import FindBar
from draftdesk.desktop.means import Means
from draftdesk.model.comparison import ChangeKind

_MOVED = (ChangeKind.MOVED, ChangeKind.MOVED_EDITED)
_BUDGET = 0.004
"""Seconds that filling the page takes at a stretch."""
_OF_A_LINE = 60
"""What a paragraph takes beyond its letters, in letters."""


class ReadingPanel(QWidget):
    """Shows what `matter` has. Both ways of showing it are kept, so that one may switch at any time."""

    beside_changed = Signal(bool)
    """The two texts are shown beside each other now, or in one."""
    filled = Signal()
    """All of the text stands on the pages that are shown."""

    def __init__(self, means: Means, matter: Matter) -> None:
        super().__init__()
        self._means = means
        self._matter = matter
        self._starts: Sequence[float] = ()
        self._sizes: dict[int, tuple[float, float]] = {}
        self._tells = False
        self._is_put = [False, False]
        self._is_stale = [False, False]
        self._hit, self._step = -1, 0
        self.page = ReadingPage(means.theme, Layers(matter), _BUDGET)
        self.page.setAccessibleName(self.tr("Both texts in one"))
        self.beside = SideBySide(matter, means.theme)
        self._same = QLabel(self.tr("The two texts say the same"))
        self._same.setTextFormat(Qt.TextFormat.PlainText)
        self._same.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.strip = OverviewStrip(means.theme)
        self.find_bar = FindBar(self.tr("Find in the two texts"))
        self._search = Search(self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        self._show()

    # --- which way

    @property
    def is_beside(self) -> bool:
        """Whether the two texts are shown beside each other."""
        return self._stack.property("beside") is True

    def show_beside(self, beside: bool) -> None:
        """Show the two texts beside each other, or in one; what was read stays at its height."""
        if beside == self.is_beside:
            return
        place = self._place()
        self._stack.setProperty("beside", beside)
        self._choose()
        if self._is_read:
            self._put(at_once=True)
        if place is not None:
            self._show_place(*place)
        if self._matter.current != NOWHERE and self._is_read:
            self._go(self._matter.current, scroll=False)
        self.find_words(self.find_bar.words())
        self._on_scrolled()
        self.beside_changed.emit(beside)

    def selected_words(self) -> str:
        """The selected words on one line, as the newer text has them where it has some of them."""
        page = next((each for each in self._pages() if each.textCursor().hasSelection()), None)
        return said(lines_between(page.textCursor())) if page is not None else ""

    # --- finding

    def look_for_words(self) -> None:
        """Let the person look for words: those that are selected, if they stand on one line."""
        selected = next((p.textCursor().selectedText() for p in self._pages() if p.textCursor().hasSelection()), "")
        self.find_bar.begin(selected if len(selected) < 80 and "\u2029" not in selected else "")

    def find_words(self, words: str) -> None:
        """Look for words in what is shown; "" for none."""
        self._hit, self._step = -1, 0
        self._search.begin(self._pages(), words)

    def _on_found(self) -> None:
        for page in (self.page, *self.beside.pages):
            page.set_found([hit for on, hit in self._search.hits if on is page])
        self.find_bar.say(None, self._search.hits)
        if self._step:
            self._on_find_step(self._step)

    def _on_find_step(self, step: int) -> None:
        hits = self._search.hits
        self._step = step if self._search.is_looking else 0
        if self._step or not hits:
            return
        if self._hit < 0:
            self._hit = self._next_hit(step)
        else:
            self._hit = (self._hit + step) % len(hits)
        page, hit = hits[self._hit]
        page.select(hit)
        self.find_bar.say(self._hit, hits)

    def _next_hit(self, step: int) -> int:
        """The first hit after the caret, or the last before it; round at the ends."""
        hits, pages = self._search.hits, self._pages()
        page = next((each for each in pages if each.hasFocus()), pages[-1])
        cursor = page.textCursor()
        here = pages.index(page), cursor.blockNumber(), cursor.positionInBlock()
        places = [(pages.index(on), hit[0], hit[1]) for on, hit in hits]
        if step > 0:
            return next((n for n, place in enumerate(places) if place >= here), 0)
        return next((n for n in reversed(range(len(places))) if places[n] < here), len(places) - 1)

    # --- what is shown

    def _show(self) -> None:
        """Another comparison, or none."""
        self._is_put, self._is_stale = [False, False], [False, False]
        self._search.begin((), "")
        self.strip.set_current(None)
        self._choose()
        self.page.show_lines(None)
        self.beside.clear()
        if not self._is_read:
            self.strip.set_ticks(())
            return
        self._measure()
        self._put_ticks()
        self._put(at_once=True)
        self._on_scrolled()

    def _put(self, *, at_once: bool, beside: bool | None = None) -> None:
        """Let one of the two ways, that which is looked at or else the one that is named, show what there is now."""
        beside = self.is_beside if beside is None else beside
        if beside != self.is_beside:
            self._measure_hidden(beside=beside)
        if beside and (not self._is_put[1] or (at_once and self.beside.pages[1].lines is None)):
            self.beside.put(at_once=at_once)
        elif not beside and not self._is_put[0]:
            self.page.show_lines(InOne(self._matter), at_once=at_once)
        elif self._is_stale[beside]:
            (self.beside if beside else self.page).renew()
        self._is_put[beside], self._is_stale[beside] = True, False

    def _measure_hidden(self, *, beside: bool) -> None:
        """Give pages that are not shown the width they will have: else all their text is laid out anew on showing."""
        hidden: QWidget = self.beside if beside else self.page
        hidden.resize(self._stack.size())
        layout = hidden.layout()
        if layout is not None:
            layout.activate()
        for page in self.beside.pages if beside else (self.page,):
            QApplication.sendEvent(page, QResizeEvent(page.size(), page.size()))

    @property
    def _is_read(self) -> bool:
        """Whether there is something to read: two texts that do not say the same."""
        return not self._matter.is_empty and self._stack.currentWidget() is not self._same

    def _choose(self) -> None:
        is_same = not self._matter.is_empty and say_the_same(self._matter)
        shown: QWidget = self._same if is_same else self.beside if self.is_beside else self.page
        reader = QApplication.focusWidget()
        had_keyboard = reader is not None and self._stack.isAncestorOf(reader)
        self._stack.setCurrentWidget(shown)
        self.strip.setVisible(self._is_read)
        if had_keyboard:
            shown.setFocus()

    def _on_filled(self) -> None:
        """What is shown stands there: now what is not shown, so that it is there when it is asked for."""
        if not self._is_put[self.is_beside] or not self._is_filled():
            return
        self._on_scrolled()
        self._put(at_once=False, beside=not self.is_beside)
        self.filled.emit()

    def _is_filled(self) -> bool:
        return self.beside.is_filled if self.is_beside else self.page.filling.is_filled

    def _on_sifted(self) -> None:
        if not self._is_read:
            return
        self._put_ticks()
        self.find_words("")
        self._is_stale = [True, True]
        self._put(at_once=True)

    def _on_marked(self) -> None:
        self.page.viewport().update()
        self.beside.repaint_pages()

    def _redress(self) -> None:
        self.page.redress(self)
        self.beside.redress(self)

    # --- where one is

    def _on_went(self, at: int) -> None:
        if at == NOWHERE or not self._is_read:
            self.strip.set_current(None)
        else:
            self._go(at, scroll=not self._tells)
            self.strip.set_current(self._sizes[at][0] if at in self._sizes else None)
        self._on_marked()

    def _go(self, at: int, *, scroll: bool) -> None:
        if self.is_beside:
            self.beside.go(at, scroll=scroll)
        else:
            self.page.go(at, scroll=scroll)

    def _on_reached(self, at: int) -> None:
        self._tells = True
        try:
            self._matter.go(at)
        finally:
            self._tells = False

    def _place(self) -> tuple[int, float, float] | None:
        return self.beside.place() if self.is_beside else self.page.reading_place()

    def _show_place(self, at: int, far: float, y: float) -> None:
        if self.is_beside:
            self.beside.show_place(at, far, y)
        else:
            self.page.reveal(at, far, y)

    # --- the overview

    def _measure(self) -> None:
        """Where in the whole each change stands, 0 to 1, and how much of it it takes."""
        comparison = self._matter.comparison
        arrived = [step.change for step in comparison.steps if not step.left]
        sizes = []
        for at in arrived:
            change = comparison.changes[at]
            old = sum(len(comparison.a[n].text) for n in change.a)
            new = sum(len(comparison.b[n].text) for n in change.b)
            sizes.append(max(old, new) + _OF_A_LINE)
        ends = list(accumulate(sizes))
        whole = float(ends[-1]) if ends else 1.0
        self._sizes = {
            at: ((end - size) / whole, size / whole) for at, end, size in zip(arrived, ends, sizes, strict=True)
        }

    def _put_ticks(self) -> None:
        matter = self._matter
        ticks = [
            Tick(at, self._sizes[at][0], change.kind, change.substance, matter.told(at).headline)
            for at in matter.found.changes
            for change in (matter.change(at),)
        ]
        self.strip.set_ticks(ticks)

    def _on_scrolled(self) -> None:
        page = self.beside.pages[1] if self.is_beside else self.page
        if self._matter.is_empty or page.lines is None or not page.filling.done:
            return
        seen = []
        for n, far in page.where.seen():
            start, size = self._sizes.get(page.lines.entries[n].at, (0.0, 0.0))
            seen.append(start + far * size)
        self.strip.set_seen(min(seen), max(seen))

    def _on_place_chosen(self, place: float) -> None:
        """Read there."""
        before = [at for at, (start, _) in self._sizes.items() if start <= place]
        at = before[-1] if before else NOWHERE
        if at != NOWHERE:
            start, size = self._sizes[at]
            middle = self.height() / 2
            self._show_place(at, min(1.0, (place - start) / size), middle)

    # --- made once

    def _pages(self) -> Sequence[ReadingPage]:
        return self.beside.pages if self.is_beside else (self.page,)

    def _lay_out(self) -> None:
        for each in (self.page, self.beside, self._same):
            self._stack.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        row.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.find_bar)

    def _listen(self) -> None:
        matter = self._matter
        matter.shown.connect(self._show)
        matter.sifted.connect(self._on_sifted)
        matter.went.connect(self._on_went)
        matter.marked.connect(self._on_marked)
        for each in (self.page, self.beside):
            each.reached.connect(self._on_reached)
            each.scrolled.connect(self._on_scrolled)
        self.page.filling.filled.connect(self._on_filled)
        self.beside.filled.connect(self._on_filled)
        self.strip.chosen.connect(matter.go)
        self.strip.place_chosen.connect(self._on_place_chosen)
        self.find_bar.typed.connect(self.find_words)
        self.find_bar.stepped.connect(self._on_find_step)
        self.find_bar.finished.connect(self.setFocus)
        self._search.found.connect(self._on_found)
        self._means.theme.changed.connect(self._redress)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Not by Qt's focus proxy, which would hide from Tab what stands before."""
        super().focusInEvent(event)
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._redress()
