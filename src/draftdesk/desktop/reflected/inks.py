"""The colours and patterns that counts are drawn with: each tells itself apart in black and white too."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from draftdesk.desktop.theme import Theme

_FAINT, _STRONG = 0.08, 0.46
"""How much of the accent lies behind a small and behind the largest count: words stay readable on it."""


@dataclass(frozen=True, slots=True)
class Inks:
    """`role` gives the colour that plays a role, `text` is that of words, `page` what they stand on."""

    role: Callable[[str], QColor]
    text: QColor
    page: QColor

    def heat(self, part: float) -> QColor:
        """The ground behind a count that is that part of the largest."""
        strength = _FAINT + (_STRONG - _FAINT) * part**0.5
        one, other = self.role("accent"), self.page
        mixed = (round(a * strength + b * (1 - strength)) for a, b in zip(_parts(one), _parts(other), strict=True))
        return QColor(*mixed)


def inks_of(theme: Theme, palette: QPalette) -> Inks:
    """Those of the screen as it is now."""
    return Inks(theme.colour, palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base))


class Pattern(Enum):
    """How a stretch of a bar is filled: a role for its colour, and lines that tell it apart without one."""

    IN = ("done", "plain")
    MERGED = ("done", "rising")
    PARKED = ("doubt", "dense")
    ASIDE = ("quiet", "falling")
    OUT = ("quiet", "empty")
    KEPT = ("accent", "plain")
    NEW = ("accent", "rising")
    DROPPED = ("deleted", "falling")

    @property
    def role(self) -> str:
        return str(self.value[0])

    @property
    def lines(self) -> str:
        return str(self.value[1])


def fill(painter: QPainter, area: QRectF, pattern: Pattern, inks: Inks) -> None:
    """Fill a rectangle: with its colour, or with lines of it on the page, and a thin frame."""
    colour = inks.role(pattern.role)
    painter.save()
    pen = QPen(colour)
    pen.setWidthF(1.0)
    painter.setPen(pen)
    painter.setBrush(colour if pattern.lines == "plain" else inks.page)
    painter.drawRect(area)
    if pattern.lines in {"rising", "falling", "dense"}:
        step = area.height() * (0.2 if pattern.lines == "dense" else 0.4)
        for line in _hatching(area, max(3.0, step), rising=pattern.lines != "falling"):
            painter.drawLine(line)
    painter.restore()


def ink_on(pattern: Pattern, inks: Inks) -> QColor:
    """The colour of words on it: those on lines stand on a patch of the page."""
    return inks.page if pattern.lines == "plain" else inks.text


def _hatching(area: QRectF, step: float, *, rising: bool) -> list[QLineF]:
    """Slanting lines cut off at the edges: drawn one by one, since a picture in SVG knows no clipping."""
    found = []
    height, width = area.height(), area.width()
    at = step
    while at < width + height:
        start, end = max(0.0, at - height), min(at, width)
        low, high = at - start, at - end  # how far below the upper edge the line is there
        if rising:
            found.append(QLineF(area.left() + start, area.top() + low, area.left() + end, area.top() + high))
        else:
            found.append(QLineF(area.left() + start, area.bottom() - low, area.left() + end, area.bottom() - high))
        at += step
    return found


def _parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
