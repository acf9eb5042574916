"""A source's blocks put into a text document: the first screens at once, the rest while nobody waits."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from draftdesk.desktop.units import reads_from_right, shown
from draftdesk.model.sources import Block

AT_ONCE = 16_000
"""Characters put in before the first paint: more than any screen holds."""
WIDE_SPACE = "\u2003"
_SLICE = 6_000
_BUDGET = 0.006
"""Seconds of one turn, so that scrolling and typing go on meanwhile."""

Formats = Callable[[Block], tuple[QTextBlockFormat, QTextCharFormat]]


class Filling(QObject):
    """Fills the document; each block becomes one paragraph, with its printed number before it."""

    filled = Signal()

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        document.setUndoRedoEnabled(False)
        self._document = document
        self._blocks: Sequence[Block] = ()
        self._formats: Formats | None = None
        self._done = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_filled(self) -> bool:
        return self._done == len(self._blocks)

    @property
    def done(self) -> int:
        """How many blocks stand in the document."""
        return self._done

    def begin(self, blocks: Sequence[Block], formats: Formats) -> None:
        """Replace what the document holds."""
        self._timer.stop()
        self._document.clear()
        self._blocks, self._formats, self._done = blocks, formats, 0
        self._put_in(AT_ONCE)
        if self.is_filled:
            self.filled.emit()
        else:
            self._timer.start()

    def fill_to(self, n: int) -> None:
        """Put everything in up to block `n` now."""
        while self._done <= n and not self.is_filled:
            self._put_in(AT_ONCE)

    def _go_on(self) -> None:
        end = time.perf_counter() + _BUDGET
        while not self.is_filled and time.perf_counter() < end:
            self._put_in(_SLICE)
        if self.is_filled:
            self._timer.stop()
            self.filled.emit()

    def _put_in(self, characters: int) -> None:
        assert self._formats is not None  # noqa: S101
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while not self.is_filled and characters > 0:
            block = self._blocks[self._done]
            paragraph, letters = self._formats(block)
            if self._done:
                cursor.insertBlock(paragraph, letters)
            else:
                cursor.setBlockFormat(paragraph)
                cursor.setBlockCharFormat(letters)
                cursor.setCharFormat(letters)
            cursor.insertText(opening(block) + shown(block.text))
            characters -= len(block.text) + 1
            self._done += 1
        cursor.endEditBlock()


def opening(block: Block) -> str:
    """What stands before a block's own text in the document: its printed number, and a tab or, from right to left,
    where Qt has no tabs of one's own, a wide space."""
    if not block.number:
        return ""
    return shown(block.number) + (WIDE_SPACE if reads_from_right(block.text) else "\t")


def larger(letters: QTextCharFormat, steps: int) -> None:
    """Make letters so many steps larger than the document's own."""
    letters.setProperty(QTextFormat.Property.FontSizeAdjustment.value, steps)
