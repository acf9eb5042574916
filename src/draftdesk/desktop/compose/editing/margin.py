"""Beside the page: how far each paragraph is agreed, from how many snippets it came, what is remarked on it, and which
numbers below it are held.

Status is a word and a bar: a bar broken, thin or solid says the same as its colour.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from draftdesk.desktop.theme import Theme
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.units import reads_from_right
from draftdesk.model.drafts import Status

_BAR = 4
_ROOM = 6
_SMALL = 0.82
_ROLES = {Status.AGREED_IN_GROUP: "doubt", Status.AD_REF: "done", Status.AGREED: "done"}
_WIDEST = "agreed in group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside a paragraph: from where to where it is in view, and what is said of it."""

    paragraph_id: str
    top: float
    bottom: float
    first_line: float
    status: Status
    status_words: str
    notes: Sequence[str]
    """Short words, such as "3 snippets", one under the other."""
    below: Sequence[str] = ()
    """Lines that stand below the paragraph: numbers that are held for nobody."""


class Paged(Protocol):
    """What the margin asks of the page it belongs to."""

    def beside(self) -> Iterator[Beside]: ...

    def told(self, paragraph_id: str) -> str: ...


class Margin(QWidget):
    """Painted from what the page has in view. A click goes to what is said of the paragraph."""

    clicked = Signal(str)
    """The id of the paragraph beside which somebody clicked."""

    def __init__(self, page: QWidget, theme: Theme) -> None:
        super().__init__(page)
        self._page: Paged = page  # type: ignore[assignment] # a widget that is Paged too
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.dress()

    def dress(self) -> None:
        """Take the theme's colours."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("page"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.update()

    def width_needed(self) -> int:
        """Pixels for the longest status and its bar."""
        return round(self.fontMetrics().horizontalAdvance(_WIDEST) * _SMALL) + _BAR + 3 * _ROOM

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALL)
        painter.setFont(font)
        for each in self._page.beside():
            self._paint(painter, each)

    def _paint(self, painter: QPainter, each: Beside) -> None:
        quiet = self._theme.colour("quiet")
        line = painter.fontMetrics().height()
        y = each.first_line
        if each.status in _ROLES:
            self._paint_bar(painter, each, self._theme.colour(_ROLES[each.status]))
            painter.setPen(self._theme.colour(_ROLES[each.status]))
            self._write(painter, y, each.status_words)
            y += line
        painter.setPen(quiet)
        for note in each.notes:
            if y + line > each.bottom + line / 2:
                break
            self._write(painter, y, note)
            y += line
        y = max(y, each.bottom + line / 4 - line * len(each.below))
        for held in each.below:
            self._write(painter, y, held)
            y += line

    def _write(self, painter: QPainter, y: float, words: str) -> None:
        room = self.width() - _BAR - 2 * _ROOM
        left = _BAR + _ROOM if self.isRightToLeft() else _ROOM
        box = QRectF(left, y, room, painter.fontMetrics().height())
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room))
        is_rtl = reads_from_right(words)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_bar(self, painter: QPainter, each: Beside, colour: QColor) -> None:
        x = _ROOM / 2 + _BAR / 2 if self.isRightToLeft() else self.width() - _ROOM / 2 - _BAR / 2
        style = Qt.PenStyle.DashLine if each.status is Status.AGREED_IN_GROUP else Qt.PenStyle.SolidLine
        width = _BAR if each.status is Status.AGREED else _BAR / 2
        painter.setPen(QPen(colour, width, style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, each.top), QPointF(x, each.bottom))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position().y())
        if under is not None:
            self.clicked.emit(under.paragraph_id)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            under = self._under(event.pos().y())
            words = self._page.told(under.paragraph_id) if under else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def _under(self, y: float) -> Beside | None:
        return next((each for each in self._page.beside() if each.top <= y <= each.bottom), None)
