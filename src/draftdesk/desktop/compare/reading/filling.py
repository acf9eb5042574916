"""A page filled entry by entry: the first screens at once, the rest, and what is to be shown otherwise, while nobody
waits."""

import time
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from draftdesk.desktop.compare.reading.lines import Lines
from draftdesk.desktop.compare.reading.setting import Setter

AT_ONCE = 6_000
"""Characters put in before the first paint: more than most screens hold."""
_SLICE = 1_000
_NEAR = 12
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Filling(QObject):
    """Fills the document. Each entry has one paragraph of Qt's or more; one of which nothing is shown keeps a hidden
    one."""

    filled = Signal()
    """Everything stands in the document, as it is to be shown now."""
    growing = Signal(bool)
    """More is being put in; or no longer."""
    grew = Signal()
    """More stands in it."""
    renewing = Signal()
    """Entries are about to be shown otherwise."""
    renewed = Signal()
    """They are."""

    def __init__(self, document: QTextDocument, budget: float, parent: QObject) -> None:
        """`budget` are the seconds of one turn, so that scrolling goes on meanwhile; what was begun is finished."""
        super().__init__(parent)
        self._budget = budget
        document.setUndoRedoEnabled(False)
        self._document = document
        self._lines: Lines | None = None
        self._setter: Setter | None = None
        self._of = 0
        self._counts: list[int] = []
        self._firsts: list[int] = []
        self._stale: dict[int, None] = {}
        self._states: list[object] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    # --- what stands there

    @property
    def is_filled(self) -> bool:
        return self.done == self._of and not self._stale

    @property
    def done(self) -> int:
        """How many entries stand in the document."""
        return len(self._counts)

    def block_of(self, n: int) -> int:
        """The number of an entry's first paragraph."""
        self._count()
        return self._firsts[n]

    def blocks_of(self, n: int) -> range:
        """The numbers of its paragraphs."""
        first = self.block_of(n)
        return range(first, first + self._counts[n])

    def entry_at(self, block: int) -> int:
        """The entry to which a paragraph belongs."""
        self._count()
        return max(0, bisect_right(self._firsts, block) - 1)

    def _count(self) -> None:
        if len(self._firsts) != len(self._counts):
            self._firsts = [0, *accumulate(self._counts)][: len(self._counts)]

    # --- filling

    def begin(self, lines: Lines | None, setter: Setter, at_once: int = AT_ONCE) -> None:
        """Replace all that the document holds; None for nothing. So many characters are put in now."""
        self._timer.stop()
        self._document.clear()
        self._lines, self._setter = lines, setter
        self._of = len(lines.entries) if lines else 0
        self._counts, self._firsts, self._stale = [], [], {}
        self._states = list(lines.states()) if lines else []
        self._put_in(at_once)
        self._timer.start()

    def fill_to(self, n: int) -> None:
        """Put everything in up to entry `n` now."""
        while self.done <= min(n, self._of - 1):
            self._put_in(AT_ONCE)

    def renew(self, seen: Iterable[int] = ()) -> None:
        """Show anew what is to be shown otherwise, the entries that are `seen` first."""
        if self._lines is None:
            return
        states = list(self._lines.states())
        differing = [n for n in range(self.done) if states[n] != self._states[n]]
        self._states = states
        wanted = dict.fromkeys((*self._stale, *differing))
        self._stale = {n: None for n in seen if n in wanted} | wanted
        if self._stale:
            self._renew_some()
        self._timer.start()

    def _go_on(self) -> None:
        end = time.perf_counter() + self._budget
        if self._stale:
            self._renew_some()
        else:
            while self.done < self._of and time.perf_counter() < end:
                self._put_in(_SLICE)
            self.grew.emit()
        if self.is_filled:
            self._timer.stop()
            self.filled.emit()

    def _put_in(self, characters: int) -> None:
        if self._lines is None or self.done == self._of:
            return
        self.growing.emit(True)
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while self.done < self._of and characters > 0:
            n = self.done
            characters -= self._put(cursor, n, begin=n == 0)
        cursor.endEditBlock()
        self.growing.emit(False)

    def _put(self, cursor: QTextCursor, n: int, *, begin: bool) -> int:
        """Write an entry at the cursor, and count it; the characters it took."""
        assert self._lines is not None and self._setter is not None  # noqa: S101, PT018
        before = cursor.position()
        lines = self._lines.of(n)
        for at, line in enumerate(lines):
            self._setter.put(cursor, line, begin=begin and at == 0)
        if not lines:
            self._setter.put_nothing(cursor, begin=begin)
        count = max(1, len(lines))
        if n == len(self._counts):
            self._counts.append(count)
        elif count != self._counts[n]:
            self._counts[n], self._firsts = count, []
        return cursor.position() - before + 1

    def _renew_some(self) -> None:
        """Write some entries anew that stand near one another: Qt lays out all that is between them, and moves all
        that is below."""
        end = time.perf_counter() + self._budget / 2
        self.renewing.emit()
        edit = QTextCursor(self._document)
        edit.beginEditBlock()
        n = before = next(iter(self._stale))
        while abs(n - before) < _NEAR and time.perf_counter() < end:
            del self._stale[n]
            self._replace(n)
            if not self._stale:
                break
            n, before = next(iter(self._stale)), n
        edit.endEditBlock()
        self.renewed.emit()

    def _replace(self, n: int) -> None:
        blocks = self.blocks_of(n)
        first = self._document.findBlockByNumber(blocks[0])
        last = self._document.findBlockByNumber(blocks[-1])
        cursor = QTextCursor(first)
        cursor.setPosition(last.position() + last.length() - 1, _KEEP)
        cursor.removeSelectedText()
        cursor.block().setVisible(True)
        self._put(cursor, n, begin=True)
