"""Beside the text: a stripe for each snippet, and the number of each page where it begins."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.theme import Theme

_LANES = 4
_WIDE, _APART = 4, 3
"""Pixels of a stripe, and between two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stripe:
    """From where to where in view a snippet reaches, and how it is drawn."""

    top: float
    bottom: float
    lane: int
    colour: QColor
    is_likely: bool
    is_doubted: bool
    is_chosen: bool


class Page(Protocol):
    """What the margin asks of the page it belongs to."""

    def stripes(self) -> Iterator[Stripe]: ...

    def pages(self) -> Iterator[tuple[float, int]]: ...


class Margin(QWidget):
    """Painted from what the page has in view; takes no clicks and says nothing that the page does not say itself."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page: Page = page  # type: ignore[assignment] # a widget that is a Page too
        self._quiet = QColor()
        self._doubt = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def dress(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._quiet, self._doubt = theme.colour("quiet"), theme.colour("doubt")
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour("page"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.update()

    def width_needed(self) -> int:
        """Pixels for all lanes, a doubt's mark and a page number of three digits."""
        return self._lanes_width() + self.fontMetrics().horizontalAdvance("?000") + 2 * _APART

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.8)
        painter.setFont(font)
        for stripe in self._page.stripes():
            self._paint_stripe(painter, stripe)
        painter.setPen(self._quiet)
        room = self.width() - self._lanes_width() - painter.fontMetrics().horizontalAdvance("?") - 2 * _APART
        for y, number in self._page.pages():
            box = QRectF(0, y, room, painter.fontMetrics().height())
            if self.isRightToLeft():
                box.moveRight(self.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _paint_stripe(self, painter: QPainter, stripe: Stripe) -> None:
        width = _WIDE + 2 if stripe.is_chosen else _WIDE
        x = self._from_text(_APART + (stripe.lane % _LANES) * (_WIDE + _APART) + _WIDE / 2)
        kind = Qt.PenStyle.DashLine if stripe.is_likely else Qt.PenStyle.SolidLine
        painter.setPen(QPen(stripe.colour, width, kind, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, stripe.top + 1), QPointF(x, stripe.bottom - 1))
        if stripe.is_doubted:
            painter.setPen(self._doubt)
            sign = painter.fontMetrics().horizontalAdvance("?")
            x = self._from_text(self._lanes_width() + sign / 2) - sign / 2
            painter.drawText(QPointF(x, stripe.top + painter.fontMetrics().ascent()), "?")

    def _from_text(self, distance: float) -> float:
        return distance if self.isRightToLeft() else self.width() - distance

    def _lanes_width(self) -> int:
        return _LANES * (_WIDE + _APART) + _APART
