"""How a version looks in the list: what it is called, and quieter lines below."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.circulate.rows import Row, RowRole
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.words import as_it_runs

_SMALLER = 0.92
_LETTERS = 24
"""How wide a row asks to be."""


class VersionPainter(QStyledItemDelegate):
    """All words are drawn as they are, never as markup."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(RowRole.ROW)
        below = QFontMetrics(_smaller(option.font)).lineSpacing() * (len(row.more) + bool(row.doubt))
        height = option.fontMetrics.lineSpacing() + below + 2 * _gap(option)
        return QSize(option.fontMetrics.averageCharWidth() * _LETTERS, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(RowRole.ROW)
        gap = _gap(option)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        painter.save()
        if is_chosen:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        else:
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        name, small = QFont(option.font), _smaller(option.font)
        name.setWeight(QFont.Weight.DemiBold)
        area = option.rect.adjusted(2 * gap, gap, -2 * gap, -gap)
        area = _say(painter, area, name, ink, row.label)
        for line in row.more:
            area = _say(painter, area, small, ink if is_chosen else self._theme.colour("quiet"), line)
        if row.doubt:
            _say(painter, area, small, ink if is_chosen else self._theme.colour("doubt"), row.doubt)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(ink)
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))
        painter.restore()


def _say(painter: QPainter, area: QRect, font: QFont, ink: QColor, words: str) -> QRect:
    """Draws a line and returns the room below it."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(ink)
    shown = metrics.elidedText(as_it_runs(words), Qt.TextElideMode.ElideMiddle, area.width())
    painter.drawText(
        area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine, shown
    )
    return area.adjusted(0, metrics.lineSpacing(), 0, 0)


def _smaller(own: QFont) -> QFont:
    font = QFont(own)
    font.setPointSizeF(own.pointSizeF() * _SMALLER)
    return font


def _gap(option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.height() // 3
