"""Where entries stand on a page of a comparison, and what of them is in view."""

from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

from draftdesk.desktop.compare.reading.filling import Filling

Place = tuple[int, float]
"""An entry, and which share of its height: 0 at its top, 1 at its end."""
THIRD = 3


class Whereabouts:
    """Heights are pixels, from the top of the viewport or, where that is said, of the whole page."""

    def __init__(self, page: QTextEdit, filling: Filling) -> None:
        self._page, self._filling = page, filling

    def seen(self) -> tuple[Place, Place]:
        """What is in view: from which place to which."""
        return self.place_at(0), self.place_at(self._page.viewport().height() - 1)

    def place_at(self, y: float) -> Place:
        """The place at that height."""
        if not self._filling.done:
            return 0, 0.0
        n = self._filling.entry_at(self._block_at(y).blockNumber())
        top, bottom = self.span(n)
        far = y + self._page.verticalScrollBar().value() - top
        return n, min(1.0, max(0.0, far / max(1.0, bottom - top)))

    def span(self, n: int) -> tuple[float, float]:
        """From where to where an entry reaches, on the whole page."""
        numbers = self._filling.blocks_of(n)
        first = self.box_of(self._page.document().findBlockByNumber(numbers[0]))
        last = self.box_of(self._page.document().findBlockByNumber(numbers[-1]))
        return first.top(), max(first.top(), last.bottom())

    def box_of(self, block: QTextBlock) -> QRectF:
        """Where a paragraph stands on the whole page; a hidden one has no height, and stands below that before it."""
        layout = self._page.document().documentLayout()
        if block.isVisible():
            return layout.blockBoundingRect(block)
        while block.isValid() and not block.isVisible():
            block = block.previous()
        if not block.isValid():
            return QRectF()
        box = layout.blockBoundingRect(block)
        return QRectF(box.left(), box.bottom(), box.width(), 0)

    def visible(self) -> Iterator[QTextBlock]:
        """The paragraphs in view."""
        if not self._filling.done:
            return
        block = self._block_at(0)
        bottom = self._page.verticalScrollBar().value() + self._page.viewport().height()
        while block.isValid():
            if block.isVisible():
                if self.box_of(block).top() > bottom:
                    return
                yield block
            block = block.next()

    def reading_line(self) -> float:
        """The height at which one reads: in the upper third, but for the ends of the text."""
        bar, height = self._page.verticalScrollBar(), self._page.viewport().height()
        third = height / THIRD
        return max(min(third, bar.value()), height - max(height - third, bar.maximum() - bar.value()))

    def show(self, place: Place, y: float = 0.0) -> None:
        """Scroll so that the place is at that height, as far as there is text."""
        if not self._filling.done:
            return
        top, bottom = self.span(min(place[0], self._filling.done - 1))
        self._page.verticalScrollBar().setValue(round(top + place[1] * (bottom - top) - y))

    def _block_at(self, y: float) -> QTextBlock:
        """The last paragraph that begins above that height. Asking Qt takes longer the longer the text is."""
        document, far = self._page.document(), y + self._page.verticalScrollBar().value()
        blocks = range(document.blockCount())
        n = bisect_right(blocks, far, key=lambda at: self.box_of(document.findBlockByNumber(at)).top()) - 1
        block = document.findBlockByNumber(max(0, n))
        while not block.isVisible() and block.previous().isValid():
            block = block.previous()
        return block
