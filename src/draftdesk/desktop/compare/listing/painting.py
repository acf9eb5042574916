"""How a change looks in the list: what became of which paragraph, and below it the words that changed."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.compare.listing.rows import Row, RowRole
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.comparison import ChangeKind, Substance

_LETTERS = 24
_ROLES = {
    ChangeKind.INSERTED: "inserted",
    ChangeKind.DELETED: "deleted",
    ChangeKind.MOVED: "moved",
    ChangeKind.MOVED_EDITED: "moved",
}
_BANDS = {Substance.SUBSTANTIVE: 4, Substance.CONSEQUENTIAL: 3, Substance.MINOR: 2, Substance.EDITORIAL: 1}
"""How wide the band beside a change is, in pixels: the graver, the wider."""
_WHOLE = (ChangeKind.INSERTED, ChangeKind.DELETED)
"""All of their words have changed."""
_LEAST = 12
"""Letters for which there must be room, that a paragraph is named by its first words beside those that changed."""
_WATCHED, _REMARKED = "◉", "✎"


class ChangePainter(QStyledItemDelegate):
    """All words are drawn as they are, never as markup."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        metrics = option.fontMetrics
        return QSize(metrics.averageCharWidth() * _LETTERS, 2 * metrics.lineSpacing() + 2 * (metrics.height() // 3))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(RowRole.ROW)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        gap = option.fontMetrics.height() // 3
        painter.save()
        if is_chosen:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        else:
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        area = option.rect.adjusted(2 * gap, gap, -2 * gap, -gap)
        self._band(painter, option, row, ink if is_chosen else None)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        line = QRect(area.left(), area.top(), area.width(), option.fontMetrics.lineSpacing())
        line = self._marks(painter, option, line, row, ink)
        rest = self._say(painter, option, line, bold, ink, as_it_runs(row.number))
        self._say(painter, option, rest, option.font, ink, as_it_runs(row.headline))
        below = QRect(area.left(), line.bottom() + 1, area.width(), line.height())
        self._words(painter, option, below, row, ink if is_chosen else None)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(ink)
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))
        painter.restore()

    def _band(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, ink: QColor | None) -> None:
        wide = _BANDS.get(row.substance, 1) if row.substance else 1
        colour = ink or self._theme.colour(_ROLES.get(row.kind, "accent"))
        is_turned = option.direction == Qt.LayoutDirection.RightToLeft
        left = option.rect.right() - wide if is_turned else option.rect.left()
        painter.fillRect(QRect(left, option.rect.top() + 2, wide, option.rect.height() - 4), colour)

    def _marks(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, row: Row, ink: QColor) -> QRect:
        """What is watched and remarked, at the far end; returns what is left of the line."""
        said = " ".join(mark for mark, on in ((_WATCHED, row.touched), (_REMARKED, row.remarks)) if on)
        if not said:
            return line
        wide = option.fontMetrics.horizontalAdvance(f" {said}")
        is_turned = option.direction == Qt.LayoutDirection.RightToLeft
        at = line.left() if is_turned else line.right() - wide
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.drawText(QRect(at, line.top(), wide, line.height()), Qt.AlignmentFlag.AlignCenter, said)
        return line.adjusted(wide if is_turned else 0, 0, 0 if is_turned else -wide, 0)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: Row, ink: QColor | None
    ) -> None:
        if not (row.gone or row.come):
            quiet = ink or self._theme.colour("quiet")
            self._say(painter, option, area, option.font, quiet, as_it_runs(row.opening))
            return
        half = area.width() // 2 if row.gone and row.come else area.width()
        metrics = option.fontMetrics
        if row.gone:
            struck = QFont(option.font)
            struck.setStrikeOut(True)
            own = min(half, metrics.horizontalAdvance(row.gone)) if row.come else half
            own = max(own, area.width() - metrics.horizontalAdvance(f"  {row.come}")) if row.come else own
            shown = QRect(area)
            shown.setWidth(own)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                shown.moveRight(area.right())
            self._say(painter, option, shown, struck, ink or self._theme.colour("deleted"), as_it_runs(row.gone))
            used = min(own, metrics.horizontalAdvance(row.gone)) + metrics.averageCharWidth()
            is_turned = option.direction == Qt.LayoutDirection.RightToLeft
            area = area.adjusted(0 if is_turned else used, 0, -used if is_turned else 0, 0)
        if row.come:
            under = QFont(option.font)
            under.setUnderline(True)
            area = self._say(painter, option, area, under, ink or self._theme.colour("inserted"), as_it_runs(row.come))
        if row.kind not in _WHOLE and area.width() > _LEAST * metrics.averageCharWidth():
            self._say(painter, option, area, option.font, ink or self._theme.colour("quiet"), as_it_runs(row.opening))

    @staticmethod
    def _say(
        painter: QPainter, option: QStyleOptionViewItem, area: QRect, font: QFont, ink: QColor, text: str
    ) -> QRect:
        """Draws on a line and returns what is left of it."""
        if not text:
            return area
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(ink)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
        painter.drawText(area, flags, shown)
        used = metrics.horizontalAdvance(shown) + metrics.averageCharWidth()
        is_turned = option.direction == Qt.LayoutDirection.RightToLeft
        return area.adjusted(0 if is_turned else used, 0, -used if is_turned else 0, 0)
