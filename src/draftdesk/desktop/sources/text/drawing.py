"""How a mark in a source is drawn: a tint in its boxes; and where rows of tables begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from draftdesk.desktop.sources.text.tints import Tint
from draftdesk.desktop.theme import Theme
from draftdesk.model.sources import Block, BlockStyle


def paint_tint(painter: QPainter, theme: Theme, tint: Tint, path: QPainterPath) -> None:
    """Fill the boxes of a mark; one that is only likely has a dashed line around it."""
    painter.fillPath(path, theme.tint(tint.colour))
    if tint.is_likely:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tint.colour, 1, Qt.PenStyle.DashLine))
        painter.drawPath(path)


def begins_row(blocks: Sequence[Block], n: int) -> bool:
    """Whether a row of a table begins with that block."""
    block, before = blocks[n], blocks[n - 1] if n else None
    if block.style is not BlockStyle.TABLE_CELL:
        return False
    return before is None or (before.table, before.row) != (block.table, block.row)
