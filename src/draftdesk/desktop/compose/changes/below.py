"""What stands under a paragraph without being text of the draft: longer words that were deleted, and how many
paragraphs were deleted after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from draftdesk.desktop.theme import Theme
from draftdesk.desktop.units import reads_from_right, shown, units_at

_SMALL = 0.86
"""Of the size of the letters of the draft."""
_AROUND = 3
"""Pixels above and below."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is to stand there: deleted words, then a line on paragraphs that are gone, "" for none."""

    words: Sequence[tuple[str, str]] = ()
    """Each with its letter before it."""
    gone: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.gone)


class Below:
    """The same, laid out for a width in pixels, in the colours that the theme has now."""

    def __init__(self, said: Said, font: QFont, theme: Theme, width: float, direction: Qt.LayoutDirection) -> None:
        self.said, self.width, self.direction = said, width, direction
        small = QFont(font)
        small.setPixelSize(max(1, round(_size(font) * _SMALL)))
        self._quiet = theme.colour("quiet")
        words, gone = _flow(said.words, theme.colour("deleted"), self._quiet), _Flow(shown(said.gone))
        self._words = _laid_out(words, small, width, direction) if said.words else None
        own = Qt.LayoutDirection.RightToLeft if reads_from_right(said.gone) else Qt.LayoutDirection.LeftToRight
        self._gone = _laid_out(gone, small, width, own) if said.gone else None
        self._gap = QFontMetricsF(small).height() / 4 if self._words and self._gone else 0.0

    @property
    def height(self) -> int:
        """In pixels, with the room around it."""
        return ceil(self._height_of(self._words) + self._gap + self._height_of(self._gone)) + 2 * _AROUND

    def gone_box(self) -> QRectF:
        """Where the line on paragraphs that are gone stands, from the beginning of all this."""
        if self._gone is None:
            return QRectF()
        top = _AROUND + self._height_of(self._words) + self._gap
        return self._gone.lineAt(0).naturalTextRect().translated(0, top)

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Draw it with its beginning there."""
        at = origin + QPointF(0, _AROUND)
        if self._words is not None:
            self._words.draw(painter, at)
        if self._gone is not None:
            painter.setPen(self._quiet)
            self._gone.draw(painter, at + QPointF(0, self._height_of(self._words) + self._gap))

    def _height_of(self, layout: QTextLayout | None) -> float:
        return layout.boundingRect().height() if layout is not None else 0.0


@dataclass(frozen=True, slots=True)
class _Flow:
    """Words with the stretches of them, in characters, that look otherwise."""

    text: str
    faces: Sequence[tuple[int, int, QTextCharFormat]] = ()


def _flow(words: Sequence[tuple[str, str]], deleted: QColor, quiet: QColor) -> _Flow:
    """Each behind its letter."""
    key, struck = QTextCharFormat(), QTextCharFormat()
    key.setFontWeight(QFont.Weight.DemiBold)
    key.setForeground(quiet)
    struck.setFontStrikeOut(True)
    struck.setForeground(deleted)
    text, faces = "", []
    for letter, said in words:
        text += "\u2003" if text else ""
        faces.append((len(text), len(text) + len(letter), key))
        text += letter + "\u00a0"
        faces.append((len(text), len(text) + len(said), struck))
        text += shown(said)
    return _Flow(text, faces)


def _laid_out(flow: _Flow, font: QFont, width: float, direction: Qt.LayoutDirection) -> QTextLayout:
    layout = QTextLayout(flow.text, font)
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.setFormats(
        [_range(units_at(flow.text, start), units_at(flow.text, end), face) for start, end, face in flow.faces]
    )
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _range(start: int, end: int, face: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, face
    return found


def _size(font: QFont) -> float:
    return font.pixelSize() if font.pixelSize() > 0 else QFontMetricsF(font).height() / 1.2
