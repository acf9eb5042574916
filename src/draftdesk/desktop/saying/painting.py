"""How a row looks that tells what somebody said: who and when, what it is about, and what it says in full."""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.theme import Theme

_GAP = 8
_LEAST = 120
_TALLEST = 10_000
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_TOP, _MIDDLE = int(Qt.AlignmentFlag.AlignTop), int(Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute) | _MIDDLE
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute) | _MIDDLE


class Part(IntEnum):
    """What a row gives beside its words: its `Said`."""

    SAID = Qt.ItemDataRole.UserRole


class Said(NamedTuple):
    """`head` stands out, `when` beside it; `about` is cut to one line, `text` is shown in full. What is "" takes no
    room. A row that is `astray` has lost what it is about, one that is `settled` steps back."""

    head: str
    when: str
    about: str
    text: str
    astray: bool = False
    settled: bool = False


class SaidPainter(QStyledItemDelegate):
    """Every row is as high as it needs to be."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        said = index.data(Part.SAID)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        if not isinstance(said, Said):
            return QSize(width, option.fontMetrics.height())
        height = 2 * _GAP + option.fontMetrics.height() * (2 if said.about else 1)
        if said.text:
            room = QRect(0, 0, max(_LEAST, width - 2 * _GAP), _TALLEST)
            height += option.fontMetrics.boundingRect(room, _WRAPPED, said.text).height() + _GAP
        return QSize(width, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        said = index.data(Part.SAID)
        if not isinstance(said, Said):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # words run as they do, wherever they begin
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        leading, trailing = (_RIGHT, _LEFT) if is_mirrored else (_LEFT, _RIGHT)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        if is_chosen:
            painter.fillRect(option.rect, option.palette.color(group, QPalette.ColorRole.Highlight))
        words = option.palette.color(
            group, QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        )
        quiet = words if is_chosen else self._theme.colour("quiet")
        area = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        metrics = option.fontMetrics
        line = QRect(area.left(), area.top(), area.width(), metrics.height())
        bold = QFont(option.font)
        bold.setBold(True)
        room = max(0, line.width() - (metrics.horizontalAdvance(said.when) + _GAP if said.when else 0))
        painter.setFont(bold)
        painter.setPen(words)
        painter.drawText(line, leading, QFontMetrics(bold).elidedText(said.head, Qt.TextElideMode.ElideRight, room))
        painter.setFont(option.font)
        painter.setPen(quiet)
        painter.drawText(line, trailing, said.when)
        if said.about:
            line.translate(0, metrics.height())
            if said.astray and not is_chosen:
                painter.setPen(self._theme.colour("doubt"))
            about = metrics.elidedText(said.about, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, leading, about)
        if said.text:
            painter.setPen(quiet if said.settled else words)
            below = area.adjusted(0, line.bottom() + 1 - area.top() + _GAP // 2, 0, _GAP)
            painter.drawText(below, _WRAPPED | leading & ~_MIDDLE | _TOP, said.text)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(words if is_chosen else self._theme.colour("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()
