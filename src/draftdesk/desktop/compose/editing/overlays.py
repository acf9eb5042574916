"""What is drawn under and over the words: each kind of stretch comes from a layer that knows which there are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock

from draftdesk.desktop.boxes import boxes
from draftdesk.desktop.theme import Theme


class Drawn(Enum):
    """How a stretch is drawn."""

    FOUND = "found"
    CHOSEN = "chosen"
    TINT = "tint"
    WAVE = "wave"
    FRAME = "frame"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a paragraph as `model.inline` counts them, drawn so, in the colour of that role. `strength` is how
    much of the colour a tint takes, 0 to 255."""

    start: int
    end: int
    drawn: Drawn
    role: str
    strength: int = 60


Layer = Callable[[str, str], Iterable[Stretch]]
"""Given a paragraph's id and what it says on the page as inline Markdown, its stretches."""


Aside = Callable[[QPainter, QTextBlock, str, QPointF], None]
"""Given a painter, a block, the id of its paragraph, and where its lines are counted from, draws what stands around the
words without being words of the draft."""


def paint_under(
    painter: QPainter, theme: Theme, block: QTextBlock, stretch: Stretch, units: tuple[int, int], origin: QPointF
) -> None:
    """Draw what belongs under the words."""
    path = boxes(block, *units, origin)
    colour = theme.colour(stretch.role)
    match stretch.drawn:
        case Drawn.TINT:
            colour.setAlpha(stretch.strength)
            painter.fillPath(path, colour)
        case Drawn.FOUND:
            painter.fillPath(path, colour)
        case Drawn.CHOSEN:
            painter.fillPath(path, colour)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawPath(path.simplified())
        case Drawn.WAVE:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_wave(path))
        case Drawn.LINE:
            painter.setPen(QPen(colour, 1.5))
            for polygon in path.toSubpathPolygons():
                box = polygon.boundingRect()
                painter.drawLine(QPointF(box.left(), box.bottom() - 1), QPointF(box.right(), box.bottom() - 1))
        case Drawn.FRAME:
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)


def _wave(path: QPainterPath) -> QPainterPath:
    """A wavy line under each box."""
    found = QPainterPath()
    for polygon in path.toSubpathPolygons():
        box = polygon.boundingRect()
        y, x, is_up = box.bottom() - 2, box.left(), False
        found.moveTo(x, y)
        while x < box.right():
            x = min(x + 2.5, box.right())
            found.lineTo(x, y - 2 if is_up else y)
            is_up = not is_up
    return found
