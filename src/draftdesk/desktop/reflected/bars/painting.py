"""How a bar looks: its stretches side by side, each in a pattern of its own, with its number where that has room."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from draftdesk.desktop.reflected.bars.bar import Bar, Stretch
from draftdesk.desktop.reflected.bars.model import Role
from draftdesk.desktop.reflected.inks import Inks, fill, ink_on, inks_of
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.tips import plain_tip

_LETTERS = 40
_SIDE, _TOP = 6.0, 0.22
"""Air beside a bar in pixels, above and below it in parts of a row."""


class BarPainter(QStyledItemDelegate):
    """For the column of the bars."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(option.fontMetrics.averageCharWidth() * _LETTERS, option.fontMetrics.height() * 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setFont(option.font)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        from_right = option.direction == Qt.LayoutDirection.RightToLeft
        inks = inks_of(self._theme, option.palette)
        if chosen:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        paint_bar(
            painter, QRectF(option.rect), index.data(Role.BAR), index.data(Role.LONGEST), inks, from_right=from_right
        )
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The tip of the stretch below the pointer."""
        bar = index.data(Role.BAR)
        if event.type() != QEvent.Type.ToolTip or bar is None:
            return super().helpEvent(event, view, option, index)
        from_right = option.direction == Qt.LayoutDirection.RightToLeft
        places = stretches(QRectF(option.rect), bar, index.data(Role.LONGEST), from_right=from_right)
        words = next((each.words for area, each in places if area.contains(event.pos())), bar.said)
        QToolTip.showText(event.globalPos(), plain_tip(words), view)
        return True


def stretches(area: QRectF, bar: Bar, longest: float, *, from_right: bool = False) -> list[tuple[QRectF, Stretch]]:
    """Where each stretch of a bar lies in its cell."""
    room = area.adjusted(_SIDE, area.height() * _TOP, -_SIDE, -area.height() * _TOP)
    found = []
    at = 0.0
    for each in bar.stretches:
        width = room.width() * each.length / longest
        left = room.right() - at - width if from_right else room.left() + at
        found.append((QRectF(left, room.top(), width, room.height()), each))
        at += width
    return found


def paint_bar(
    painter: QPainter, area: QRectF, bar: Bar, longest: float, inks: Inks, *, from_right: bool = False
) -> None:
    """Draw one bar into its cell, with the line to compare it with."""
    for place, each in stretches(area, bar, longest, from_right=from_right):
        fill(painter, place, each.pattern, inks)
        _number(painter, place, each, inks)
    if bar.mark is not None:
        room = area.adjusted(_SIDE, 0, -_SIDE, 0)
        along = room.width() * bar.mark / longest
        at = room.right() - along if from_right else room.left() + along
        pen = QPen(inks.text)
        pen.setWidthF(2.0)
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLine(round(at), round(area.top() + 2), round(at), round(area.bottom() - 2))


def _number(painter: QPainter, place: QRectF, stretch: Stretch, inks: Inks) -> None:
    words = stretch.number
    metrics = painter.fontMetrics()
    wanted = metrics.horizontalAdvance(words) + metrics.averageCharWidth()
    if not words or wanted > place.width() or metrics.height() > place.height() + 2:
        return
    patch = QRectF(0, 0, wanted, min(place.height() - 2, metrics.height()))
    patch.moveCenter(place.center())
    if stretch.pattern.lines not in {"plain", "empty"}:
        painter.fillRect(patch, inks.page)
    painter.setPen(ink_on(stretch.pattern, inks))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
