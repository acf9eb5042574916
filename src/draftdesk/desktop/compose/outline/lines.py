"""Words of a row, laid out once on two lines at most."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

_LEAST = 6
"""Letters below which a second line says nothing."""
_MANY = 400
"""Rows whose layout is remembered."""


class How(NamedTuple):
    """Words, how bold they are, how many of their first characters are `quiet` and in what colour, how much room is
    taken at the end of the second line, and where what does not fit is left out."""

    words: str
    weight: QFont.Weight
    quiet: int
    colour: int
    taken: int
    elide: Qt.TextElideMode


class Lines:
    """Words laid out on two lines at most, kept so that a row is laid out once and not with every painting."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], Sequence[tuple[QPointF, QTextLayout]]] = {}

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, how: How) -> None:
        """Draw the words from the top of the area; the second line leaves free what is taken at its end."""
        from_left = option.direction != Qt.LayoutDirection.RightToLeft
        key = (how, area.width(), area.height(), from_left, option.font.key())
        laid = self._known.get(key)
        if laid is None:
            if len(self._known) > _MANY:
                self._known.clear()
            laid = self._known[key] = _laid_out(how, QFont(option.font), area, from_left=from_left)
        for at, layout in laid:
            layout.draw(painter, QPointF(area.topLeft()) + at)


def _laid_out(how: How, font: QFont, area: QRect, *, from_left: bool) -> Sequence[tuple[QPointF, QTextLayout]]:
    font.setWeight(how.weight)
    metrics = QFontMetrics(font)
    width = area.width()
    most = 3 * max(8, width // max(1, metrics.averageCharWidth() // 2))
    edge = Qt.AlignmentFlag.AlignLeft if from_left else Qt.AlignmentFlag.AlignRight  # whichever way the words run
    option = QTextOption(edge | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if area.height() < 2 * metrics.height() - 1:
        return [(QPointF(), _line(metrics.elidedText(how.words, how.elide, width), font, option, width, how))]
    first = _line(how.words[:most], font, option, width, how)
    end = first.lineAt(0).textStart() + first.lineAt(0).textLength()
    if end >= len(how.words):
        return [(QPointF(), first)]
    lines = [(QPointF(), _line(how.words[:end].rstrip(), font, option, width, how))]
    room = width - how.taken
    if room > metrics.averageCharWidth() * _LEAST:
        rest = metrics.elidedText(how.words[end:], how.elide, room)
        at = QPointF(0 if from_left else how.taken, metrics.height())
        lines.append((at, _line(rest, font, option, room, how._replace(quiet=0))))
    return lines


def _line(text: str, font: QFont, option: QTextOption, width: int, how: How) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    if how.quiet:
        number = QTextLayout.FormatRange()
        number.start, number.length = 0, how.quiet
        number.format = QTextCharFormat()
        number.format.setForeground(QColor.fromRgba(how.colour))
        layout.setFormats([number])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return layout
