"""What a page of a comparison draws besides letters: lines under what moved, frames, signs beside the text."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock

from draftdesk.desktop.boxes import boxes
from draftdesk.desktop.compare.reading.setting import KIND, MOVED, PRINTED

_APART = 2.0


def paint_moved(painter: QPainter, block: QTextBlock, origin: QPointF, colour: QColor) -> None:
    """Two lines under the letters that moved and did not change."""
    if not block.blockFormat().property(MOVED):
        return
    painter.setPen(QPen(colour, 1))
    for start, end, kind in stretches(block):
        if kind:
            continue
        for box in boxes(block, start, end, origin).toSubpathPolygons():
            rect = box.boundingRect()
            y = rect.bottom() - _APART - 2
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
            painter.drawLine(QPointF(rect.left(), y + _APART), QPointF(rect.right(), y + _APART))


def stretches(block: QTextBlock) -> Iterator[tuple[int, int, int]]:
    """From where to where letters of one kind stand in a paragraph, in Qt's units, and their kind as `KIND` has it."""
    for each in block.textFormats():
        yield each.start, each.start + each.length, int(each.format.property(KIND) or 0)


def text_of_side(block: QTextBlock, without: int) -> tuple[str, list[int]]:
    """What one side says in a paragraph, without what the other alone does, and where each letter stands in it."""
    text, units = block.text(), []
    letters: list[str] = []
    wide = not text.isascii()
    for start, end, kind in stretches(block):
        if kind & (without | PRINTED):
            continue
        at = start
        for letter in _units(text, start, end) if wide else text[start:end]:
            letters.append(letter)
            units.append(at)
            at += 2 if letter > "\uffff" else 1
    return "".join(letters), units


def _units(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def paint_frame(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The change one is at."""
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)


def paint_watched(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Watched words: a tint, and dots around them."""
    ground = QColor(colour)
    ground.setAlpha(36)
    painter.fillPath(path, ground)
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path.simplified())


def paint_gap(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """A thin mark where the other text has paragraphs that this one lacks: a line with a point at each end."""
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for x in (left, right):
        painter.drawEllipse(QPointF(x, y), 2.5, 2.5)
