"""Which paragraphs of a page are in view, and where."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

_BLEED = 4
"""Pixels by which what is drawn under the words may reach beyond their paragraph."""
_NEAR = 24
"""So many blocks from one that is known another is looked for step by step."""


class InView:
    """Knows what one view of a page has in sight.

    Qt finds the block at a height by asking all that stand above it. As this is asked several times with every key, it
    is looked for from the one that was found last: mostly it is that one, or one beside it.
    """

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._last = 0

    def forget(self) -> None:
        """The page will have other blocks: those far down need not be laid out because one there was found last."""
        self._last = 0

    def blocks(self, area: QRect | None = None) -> Iterator[QTextBlock]:
        """The blocks in view, or partly; or those in that area of the view."""
        layout, scrolled = self._view.document().documentLayout(), self._view.verticalScrollBar().value()
        shown = self._view.viewport().rect() if area is None else area.adjusted(0, -_BLEED, 0, _BLEED)
        block = self._block_at(scrolled + shown.top())
        bottom = scrolled + shown.bottom() + 1
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield block
            block = block.next()

    def origin(self, block: QTextBlock) -> QPointF:
        """Where in the view the lines of a block are counted from."""
        return block.layout().position() - QPointF(0, self._view.verticalScrollBar().value())

    def reach(self, block: QTextBlock) -> tuple[float, float]:
        """From which to which height of the text nothing but the block stands: its lines, and the room around them."""
        layout, before, after = self._view.document().documentLayout(), block.previous(), block.next()
        begin = layout.blockBoundingRect(before).bottom() if before.isValid() else 0.0
        end = layout.blockBoundingRect(after).top() if after.isValid() else layout.documentSize().height()
        return begin, end

    def _block_at(self, y: float) -> QTextBlock:
        """The last block that begins at or above that height of the text; the first, where none does."""
        document = self._view.document()
        layout, block = document.documentLayout(), document.findBlockByNumber(self._last)
        for _ in range(_NEAR if block.isValid() else 0):
            before, after = block.previous(), block.next()
            if layout.blockBoundingRect(block).top() > y and before.isValid():
                block = before
            elif after.isValid() and layout.blockBoundingRect(after).top() <= y:
                block = after
            else:
                break
        else:
            block = document.findBlock(max(0, layout.hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)))
        self._last = block.blockNumber()
        return block
