"""How a stretch of a paragraph is drawn: the boxes around its lines, and a tint in these."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock

from draftdesk.desktop.sources.text.tints import Tint
from draftdesk.desktop.theme import Theme
from draftdesk.model.sources import Block, BlockStyle


def boxes(paragraph: QTextBlock, start: int, end: int, origin: QPointF) -> QPainterPath:
    """The boxes around some units of a paragraph, line by line, where its lines are counted from `origin`."""
    layout, path = paragraph.layout(), QPainterPath()
    begins = layout.lineForTextPosition(start).lineNumber() if layout.lineCount() else 0
    for at in range(begins, layout.lineCount()):
        line = layout.lineAt(at)
        if line.textStart() >= end:
            break
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        text = line.naturalTextRect()
        is_whole = first == line.textStart() and last == line.textStart() + line.textLength()
        ends = (text.left(), text.right()) if is_whole else (_x(line.cursorToX(first)), _x(line.cursorToX(last)))
        box = QRectF(min(ends), text.top() - 1, abs(ends[1] - ends[0]), text.height() + 2)
        path.addRect(box.translated(origin))
    return path


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


def _x(found: object) -> float:
    """What `cursorToX` says, alone or with the position that it found."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type] # typed as either
