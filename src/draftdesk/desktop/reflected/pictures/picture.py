"""A picture of counts as a file's bytes: on white paper, whatever the screen looks like."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from draftdesk.desktop.reflected.inks import Inks
from draftdesk.desktop.theme import Theme
from draftdesk.model.errors import CannotWrite

_MARGIN = 24.0
_LETTER = 14
"""The height of letters in pixels."""
_SCALE = 2
_LARGEST = 30_000
"""Pixels that a side of an image may have: Qt's own limit is a little above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A drawing with its title above and a line below. `size` says how much room the drawing needs with such letters,
    `paint` draws it into that room."""

    title: str
    note: str
    size: Callable[[QFontMetricsF], QSizeF]
    paint: Callable[[QPainter, QRectF, Inks], None]
    from_right: bool = False


def paper(theme: Theme) -> Inks:
    """Dark words on white, with the colours of the light theme."""
    roles = theme.paper_roles()
    return Inks(lambda role: QColor(roles[role]), QColor(roles["paper_text"]), QColor(roles["page"]))


def as_png(picture: Picture, inks: Inks, font: QFont) -> bytes:
    """The picture at twice its size, so that it is sharp on paper. Raises CannotWrite where it is too large."""
    size = _size(picture, font)
    if max(size.width(), size.height()) * _SCALE > _LARGEST:
        raise CannotWrite("the picture was not written: it is too large for PNG; choose SVG, or fewer rows and columns")
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(inks.page)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint(painter, picture, inks, font)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def as_svg(picture: Picture, inks: Inks, font: QFont) -> bytes:
    """The picture as lines and words, sharp at any size."""
    size = _size(picture, font)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(picture.title)
    generator.setDescription(picture.note)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), inks.page)
    _paint(painter, picture, inks, font)
    painter.end()
    return bytes(buffer.data().data())


def _size(picture: Picture, font: QFont) -> QSize:
    usual, large = _fonts(font)
    body = picture.size(QFontMetricsF(usual))
    title = QFontMetricsF(large).horizontalAdvance(picture.title)
    width = max(body.width(), min(title, 900.0))
    head, foot = _head(large), _foot(picture, usual, width)
    return QSize(round(width + 2 * _MARGIN), round(body.height() + head + foot + 2 * _MARGIN))


def _paint(painter: QPainter, picture: Picture, inks: Inks, font: QFont) -> None:
    usual, large = _fonts(font)
    size = _size(picture, font)
    inner = QRectF(_MARGIN, _MARGIN, size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN)
    side = Qt.AlignmentFlag.AlignRight if picture.from_right else Qt.AlignmentFlag.AlignLeft
    painter.setPen(inks.text)
    painter.setFont(large)
    painter.drawText(inner, side | Qt.AlignmentFlag.AlignTop, picture.title)
    painter.setFont(usual)
    body = picture.size(QFontMetricsF(usual))
    left = inner.right() - body.width() if picture.from_right else inner.left()
    picture.paint(painter, QRectF(left, inner.top() + _head(large), body.width(), body.height()), inks)
    painter.setFont(usual)
    painter.setPen(inks.role("quiet"))
    foot = _foot(picture, usual, inner.width())
    below = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot)
    painter.drawText(below, int(side | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap), picture.note)


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    usual, large = QFont(font), QFont(font)
    usual.setPixelSize(_LETTER)
    large.setPixelSize(round(_LETTER * 1.4))
    large.setBold(True)
    return usual, large


def _head(large: QFont) -> float:
    return QFontMetricsF(large).height() * 1.7


def _foot(picture: Picture, usual: QFont, width: float) -> float:
    if not picture.note:
        return 0.0
    metrics = QFontMetricsF(usual)
    words = metrics.boundingRect(QRectF(0, 0, width, 1e6), int(Qt.TextFlag.TextWordWrap), picture.note)
    return words.height() + metrics.height()
