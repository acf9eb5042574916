"""What a page of a comparison draws besides letters: lines under what moved, frames, signs beside the text."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextBlock

from draftdesk.desktop.boxes import boxes
from draftdesk.desktop.compare.reading.layers import Layers
from draftdesk.desktop.compare.reading.setting import MOVED
from draftdesk.desktop.compare.reading.stretches import stretches
from draftdesk.desktop.theme import Theme

if TYPE_CHECKING:
    from draftdesk.desktop.compare.reading.page import ReadingPage

_APART = 2.0


def paint_under(
    page: "ReadingPage",
    seen: Sequence[QTextBlock],
    layers: Layers,
    theme: Theme,
    found: Mapping[int, Sequence[tuple[int, int]]],
) -> None:
    """Draw what belongs under the words of the paragraphs in view: watched words, and what was looked for."""
    assert page.lines is not None  # noqa: S101
    painter = _painter(page)
    for block in seen:
        origin = _origin(page, block)
        at = page.lines.entries[page.filling.entry_at(block.blockNumber())].at
        for start, end in layers.watched(at, block):
            _paint_watched(painter, boxes(block, start, end, origin), theme.colour("doubt"))
        for start, end in found.get(block.blockNumber(), ()):
            painter.fillPath(boxes(block, start, end, origin), theme.colour("found"))
    painter.end()


def paint_over(page: "ReadingPage", seen: Sequence[QTextBlock], layers: Layers, theme: Theme) -> None:
    """Draw what belongs over the words and beside them."""
    painter = _painter(page)
    for block in seen:
        paint_moved(painter, block, _origin(page, block), theme.colour("moved"))
    first, last = (page.filling.entry_at(block.blockNumber()) for block in (seen[0], seen[-1]))
    for n in range(first, last + 1):
        _paint_beside(page, painter, n, layers, theme)
    painter.end()


def _painter(page: "ReadingPage") -> QPainter:
    painter = QPainter(page.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _origin(page: "ReadingPage", block: QTextBlock) -> QPointF:
    return block.layout().position() - QPointF(0, page.verticalScrollBar().value())


def _paint_beside(page: "ReadingPage", painter: QPainter, n: int, layers: Layers, theme: Theme) -> None:
    assert page.lines is not None  # noqa: S101
    entry = page.lines.entries[n]
    far, width, edge = page.verticalScrollBar().value(), page.viewport().width(), page.document().documentMargin()
    top, bottom = page.where.span(n)
    for role in layers.gaps(n):
        _paint_gap(painter, edge / 2, width - edge / 2, top - far - 1, theme.colour(role))
    if n == len(page.lines.entries) - 1:
        for role in layers.gaps(n + 1):
            _paint_gap(painter, edge / 2, width - edge / 2, bottom - far + edge / 3, theme.colour(role))
    if bottom <= top:
        return
    if entry.opens:
        landmark = page.document().findBlockByNumber(page.filling.block_of(n))
        y = page.where.box_of(landmark).bottom() + edge / 8
        painter.setPen(theme.colour("line"))
        painter.drawLine(QPointF(edge, y - far), QPointF(width - edge, y - far))
        top = page.where.box_of(landmark.next()).top()
    if not entry.nth and not entry.left and (signs := layers.signs(entry.at)):
        _paint_signs(page, painter, signs, QRectF(0, top - far, edge, bottom - top), theme.colour("accent"))
    if entry.at == layers.current:
        box = QRectF(edge * 0.75, top - far - edge / 8, width - 1.5 * edge, bottom - top + edge / 3)
        _paint_frame(painter, box, theme.colour("accent"))


def _paint_signs(page: "ReadingPage", painter: QPainter, signs: Sequence[str], box: QRectF, colour: QColor) -> None:
    painter.setPen(colour)
    font = page.font()
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    height = painter.fontMetrics().height()
    if page.isRightToLeft():
        box.moveLeft(page.viewport().width() - box.width() * 0.75)
    for n, sign in enumerate(signs):
        place = QRectF(box.left(), box.top() + 2 + n * height, box.width() * 0.75, height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)


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


def _paint_frame(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The change one is at."""
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)


def _paint_watched(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Watched words: a tint, and dots around them."""
    ground = QColor(colour)
    ground.setAlpha(36)
    painter.fillPath(path, ground)
    painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path.simplified())


def _paint_gap(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    """A thin mark where the other text has paragraphs that this one lacks: a line with a point at each end."""
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for x in (left, right):
        painter.drawEllipse(QPointF(x, y), 2.5, 2.5)
