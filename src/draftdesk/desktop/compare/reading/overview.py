"""The whole text in a strip beside the scroll bar: a tick for each change, and a box around what is in view."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from draftdesk.desktop.theme import Theme
from draftdesk.desktop.tips import plain_tip
from draftdesk.model.comparison import ChangeKind, Substance

_WIDE = 16
_NEAR = 4
"""Pixels from a tick within which it is meant."""
_ROLES = {
    ChangeKind.INSERTED: "inserted",
    ChangeKind.DELETED: "deleted",
    ChangeKind.MOVED: "moved",
    ChangeKind.MOVED_EDITED: "moved",
}
_SHARES = {Substance.SUBSTANTIVE: 1.0, Substance.CONSEQUENTIAL: 0.7, Substance.MINOR: 0.45, Substance.EDITORIAL: 0.25}
"""How much of the strip's width a tick takes: the graver, the wider."""


class Tick(NamedTuple):
    """A change, where in the text it is, 0 to 1, and what it is."""

    at: int
    place: float
    kind: ChangeKind
    substance: Substance | None
    told: str


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The ticks as they were drawn, and for what."""

    key: tuple[object, ...]
    picture: QPixmap


class OverviewStrip(QWidget):
    """Deleted paragraphs have their tick at the leading edge, inserted ones at the trailing edge, moved ones a double
    one, all others one in the middle; its width says how much the change matters."""

    chosen = Signal(int)
    """A change whose tick was clicked."""
    place_chosen = Signal(float)
    """A place of the text, 0 to 1, that was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ticks: Sequence[Tick] = ()
        self._seen = (0.0, 1.0)
        self._current: float | None = None
        self._drawn: _Drawn | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Overview of the changes"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._forget)

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these changes, given in the order of their places."""
        self._ticks = ticks
        self.setAccessibleDescription(self.tr("{count} changes").format(count=f"{len(ticks):,}"))
        self._forget()

    def set_seen(self, first: float, last: float) -> None:
        """Say which part of the text is in view."""
        if (first, last) != self._seen:
            self._seen = first, last
            self.update()

    def set_current(self, place: float | None) -> None:
        """Say where the change is one is at."""
        if place != self._current:
            self._current = place
            self.update()

    @property
    def ticks(self) -> Sequence[Tick]:
        return self._ticks

    def sizeHint(self) -> QSize:
        return QSize(max(_WIDE, self.fontMetrics().averageCharWidth() * 2), 80)

    def tick_near(self, y: float) -> Tick | None:
        """The tick at that height, or the nearest within a few pixels."""
        if not self._ticks:
            return None
        places = [each.place for each in self._ticks]
        n = bisect_left(places, self._place(y))
        near = [self._ticks[k] for k in (n - 1, n) if 0 <= k < len(self._ticks)]
        found = min(near, key=lambda each: abs(self._y(each.place) - y))
        return found if abs(self._y(found.place) - y) <= _NEAR else None

    # --- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("page"))
        top, bottom = self._y(self._seen[0]), self._y(self._seen[1])
        box = QRectF(0.5, top, self.width() - 1, max(6.0, bottom - top))
        ground = self._theme.colour("line")
        ground.setAlpha(110)
        painter.fillRect(box, ground)
        painter.drawPixmap(0, 0, self._picture())
        painter.setPen(QPen(self._theme.colour("quiet"), 1))
        painter.drawRect(box)
        if self._current is not None:
            y = round(self._y(self._current))
            painter.fillRect(QRectF(0, y - 1.5, self.width(), 3), self._theme.colour("accent"))

    def _picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self.width(), self.height(), ratio, id(self._ticks), self.isRightToLeft())
        if self._drawn is None or self._drawn.key != key:
            picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            taken: set[tuple[object, ...]] = set()
            for tick in self._ticks:
                y = round(self._y(tick.place) * ratio) / ratio
                look = (y, tick.kind, tick.substance)
                if look not in taken:
                    taken.add(look)
                    self._paint(painter, tick, y)
            painter.end()
            self._drawn = _Drawn(key, picture)
        return self._drawn.picture

    def _paint(self, painter: QPainter, tick: Tick, y: float) -> None:
        room = self.width() - 4.0
        width = max(3.0, room * _SHARES.get(tick.substance or Substance.EDITORIAL, 1.0))
        match tick.kind:
            case ChangeKind.DELETED:
                left = 2.0
            case ChangeKind.INSERTED:
                left = 2.0 + room - width
            case _:
                left = 2.0 + (room - width) / 2
        if self.isRightToLeft():
            left = self.width() - left - width
        colour = QColor(self._theme.colour(_ROLES.get(tick.kind, "accent")))
        if tick.kind in (ChangeKind.MOVED, ChangeKind.MOVED_EDITED):
            painter.fillRect(QRectF(left, y - 1, width, 1), colour)
            painter.fillRect(QRectF(left, y + 1, width, 1), colour)
        else:
            painter.fillRect(QRectF(left, y - 1, width, 2), colour)

    def _y(self, place: float) -> float:
        return 2 + place * max(0, self.height() - 4)

    def _place(self, y: float) -> float:
        return min(1.0, max(0.0, (y - 2) / max(1, self.height() - 4)))

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    # --- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        tick = self.tick_near(event.position().y())
        if tick is not None:
            self.chosen.emit(tick.at)
        else:
            self.place_chosen.emit(self._place(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.place_chosen.emit(self._place(event.position().y()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            tick = self.tick_near(event.pos().y())
            QToolTip.showText(event.globalPos(), plain_tip(tick.told if tick else ""), self)
            return True
        return super().event(event)
