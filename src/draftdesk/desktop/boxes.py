"""Where a stretch of a paragraph is on the page: the boxes around its lines."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTextBlock


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


def _x(found: object) -> float:
    """What `cursorToX` says, alone or with the position that it found."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type] # typed as either
