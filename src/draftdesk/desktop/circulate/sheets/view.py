"""The pages of a file below one another, on the desk."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QWidget

from draftdesk.desktop.circulate.sheets.bands import HEIGHT, Band, Bands
from draftdesk.desktop.circulate.sheets.drawing import PdfPages
from draftdesk.desktop.theme import Theme

ZOOMS = (50, 75, 100, 125, 150, 200, 300)
"""Percent of the size on paper."""
FIT = 0
"""As wide as there is room for."""
_POINTS_TO_THE_INCH = 72
_GAP = 12
_LINE = 40
_WIDEST_FIT = 200.0
_Slide: TypeAlias = QAbstractSlider.SliderAction
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_PAGES: Mapping[int, int] = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_DOWN: Mapping[int, _Slide] = {
    Qt.Key.Key_PageDown: _Slide.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Slide.SliderPageStepSub,
    Qt.Key.Key_Space: _Slide.SliderPageStepAdd,
    Qt.Key.Key_Home: _Slide.SliderToMinimum,
    Qt.Key.Key_End: _Slide.SliderToMaximum,
    Qt.Key.Key_Down: _Slide.SliderSingleStepAdd,
    Qt.Key.Key_Up: _Slide.SliderSingleStepSub,
}
_ACROSS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_LARGER: Mapping[int, bool | None] = {
    Qt.Key.Key_Plus: True,
    Qt.Key.Key_Equal: True,
    Qt.Key.Key_Minus: False,
    Qt.Key.Key_0: None,
}


class SheetView(QAbstractScrollArea):
    """Shows pages as they are printed: black on white, whatever the theme. Read only, moved and enlarged by keys and
    wheel. What they say is in the pictures alone: whoever shows this also shows the text."""

    turned = Signal()
    """Another page is in view, or there are others."""
    zoomed = Signal()
    """`zoom` is another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: PdfPages | None = None
        self._zoom = FIT
        self._number = 0
        self._tops: list[int] = []
        self.bands = Bands(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bands.came.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.horizontalScrollBar().valueChanged.connect(self._on_moved)
        theme.changed.connect(self.viewport().update)

    @property
    def count(self) -> int:
        return len(self._pages) if self._pages is not None else 0

    @property
    def number(self) -> int:
        """The page in view, counted from 1; 0 where there is none."""
        return self._number

    @property
    def zoom(self) -> int:
        """Percent, or `FIT`."""
        return self._zoom

    def show_pages(self, pages: PdfPages | None, *, stay: bool = False) -> None:
        """Show these, which are closed when others come; with `stay` as far down as it was. None ends the drawing."""
        far = self.verticalScrollBar().value() if stay else 0
        self._pages = pages
        self.bands.show(pages)
        self._lay_out()
        self.verticalScrollBar().setValue(far)
        self._on_moved()
        self.turned.emit()

    def set_zoom(self, zoom: int, at: QPointF | None = None) -> None:
        """Show pages in that size; the place `at` in the window, else its middle, stays where it is."""
        if zoom == self._zoom:
            return
        spot = at or QPointF(self.viewport().rect().center())
        page, share = self._spot(spot.y())
        before = self._left(0) if self._tops else 0
        across = (spot.x() - before) / max(1, self._size(0).width()) if self._tops else 0.5
        self._zoom = zoom
        self._lay_out()
        if self._tops:
            y = self._tops[page] + share * self._size(page).height()
            self.verticalScrollBar().setValue(round(y - spot.y()))
            bar = self.horizontalScrollBar()
            far = round(across * self._size(0).width() + _GAP - spot.x())
            bar.setValue(bar.maximum() - far if self.isRightToLeft() else far)
        self.zoomed.emit()
        self._on_moved()

    def go_to_page(self, number: int) -> None:
        """Bring a page, counted from 1, to the top."""
        if self._tops:
            self.verticalScrollBar().setValue(self._tops[min(max(number, 1), self.count) - 1] - _GAP)

    # --- what Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("desk"))
        seen = []
        for page in self._in_view():
            place = self._place(page)
            painter.fillRect(place, Qt.GlobalColor.white)
            for band in self._bands(page, place):
                image = self.bands.find(band)
                seen.append(band)
                if image is None:
                    continue
                image.setDevicePixelRatio(self.devicePixelRatioF())
                top = place.top() + band.number * HEIGHT / self.devicePixelRatioF()
                painter.drawImage(QPointF(place.left(), top), image)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        self.bands.want(seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        page, share = self._spot(0)
        self._lay_out()
        if self._tops and self._zoom == FIT:
            self.verticalScrollBar().setValue(round(self._tops[page] + share * self._size(page).height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier and key in _PAGES:
            self.go_to_page(self._number + _PAGES[key])
        elif held == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Space:
            self.verticalScrollBar().triggerAction(_Slide.SliderPageStepSub)
        elif held in _PLAIN and key in _DOWN:
            self.verticalScrollBar().triggerAction(_DOWN[key])
        elif held in _PLAIN and key in _ACROSS:
            onwards = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            self.horizontalScrollBar().triggerAction(
                _Slide.SliderSingleStepAdd if onwards else _Slide.SliderSingleStepSub
            )
        elif held in _PLAIN and key in _LARGER:
            self.set_zoom(FIT if _LARGER[key] is None else self._next_zoom(larger=bool(_LARGER[key])))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned:
            self.set_zoom(self._next_zoom(larger=turned > 0), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- where everything is

    def _percent(self) -> float:
        if self._zoom != FIT or self._pages is None:
            return float(self._zoom or 100)
        widest = max((size.width() for size in self._pages.sizes), default=1.0)
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * _GAP
        return max(10.0, min(_WIDEST_FIT, 100 * room / (widest * self.logicalDpiX() / _POINTS_TO_THE_INCH)))

    def _scale(self) -> float:
        """Pixels of the screen to the point."""
        return self._percent() / 100 * self.logicalDpiX() / _POINTS_TO_THE_INCH * self.devicePixelRatioF()

    def _size(self, page: int) -> QRectF:
        """How large a page is here, its corner nowhere."""
        if self._pages is None:
            return QRectF()
        size, scale, ratio = self._pages.sizes[page], self._scale(), self.devicePixelRatioF()
        return QRectF(0, 0, round(size.width() * scale) / ratio, round(size.height() * scale) / ratio)

    def _lay_out(self) -> None:
        self._tops, y, widest = [], _GAP, 0.0
        for page in range(self.count):
            size = self._size(page)
            self._tops.append(round(y))
            y += int(size.height()) + 1 + _GAP
            widest = max(widest, size.width())
        room, bar, across = self.viewport().size(), self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setPageStep(max(_LINE, room.height() - _LINE))
        bar.setSingleStep(_LINE)
        bar.setRange(0, max(0, y - room.height()) if self.count else 0)
        beyond = round(widest) + 2 * _GAP - room.width()
        across.setPageStep(room.width())
        across.setSingleStep(_LINE)
        across.setRange(0, max(0, beyond) if self._zoom != FIT else 0)
        self.viewport().update()

    def _left(self, page: int) -> int:
        beside = (self.viewport().width() - self._size(page).width()) / 2
        bar = self.horizontalScrollBar()
        if bar.maximum():
            shift = bar.maximum() / 2 - (bar.maximum() - bar.value() if self.isRightToLeft() else bar.value())
            return round(beside + shift)
        return round(beside)

    def _place(self, page: int) -> QRect:
        size = self._size(page)
        return QRectF(
            self._left(page), self._tops[page] - self.verticalScrollBar().value(), size.width(), size.height()
        ).toAlignedRect()

    def _in_view(self) -> Iterator[int]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        for page in range(self._page_at(top), self.count):
            if self._tops[page] > bottom:
                return
            yield page

    def _page_at(self, far: float) -> int:
        """The page so far down all of them; the gap below a page is part of it."""
        return max(0, bisect_right(self._tops, far) - 1)

    def _bands(self, page: int, place: QRect) -> Iterator[Band]:
        """Those of its bands that are in view."""
        ratio = self.devicePixelRatioF()
        height = round(self._size(page).height() * ratio)
        first = max(0, int(-place.top() * ratio) // HEIGHT)
        last = min((height - 1) // HEIGHT, int((self.viewport().height() - place.top()) * ratio) // HEIGHT)
        for number in range(first, last + 1):
            yield Band(page, number, self._scale())

    def _spot(self, y: float) -> tuple[int, float]:
        """The page at that height of the window, and how far down it."""
        far = self.verticalScrollBar().value() + y
        page = self._page_at(far)
        height = self._size(page).height() if self._tops else 0
        return page, (far - self._tops[page]) / height if height else 0.0

    def _next_zoom(self, *, larger: bool) -> int:
        now = self._percent()
        if larger:
            return next((each for each in ZOOMS if each > now + 1), ZOOMS[-1])
        return next((each for each in reversed(ZOOMS) if each < now - 1), ZOOMS[0])

    def _on_moved(self) -> None:
        number = self._spot(self.viewport().height() / 3)[0] + 1 if self._tops else 0
        if number != self._number:
            self._number = number
            self.turned.emit()
        self.viewport().update()
