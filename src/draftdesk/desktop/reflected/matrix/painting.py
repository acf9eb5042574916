"""How a cell of the matrix looks: its count, on a ground that is the stronger the more there are, above a bar that is
filled as far as they have reached the draft."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.reflected.inks import Inks, inks_of
from draftdesk.desktop.reflected.matrix.model import Role
from draftdesk.desktop.theme import Theme
from draftdesk.model.matrix import Cell, share

_BAR = 0.28
"""The height of the bar, in heights of a letter."""


class CellPainter(QStyledItemDelegate):
    """Cells of one size, whatever they say."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = 1

    def measure_by(self, most: int) -> None:
        """Let the strongest ground be that of so many snippets."""
        self._most = max(1, most)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell, is_total = index.data(Role.CELL), index.data(Role.IS_TOTAL)
        inks = inks_of(self._theme, option.palette)
        painter.save()
        painter.setFont(option.font)
        from_right = option.direction == Qt.LayoutDirection.RightToLeft
        paint_cell(painter, QRectF(option.rect), cell, inks, self._most, is_total=is_total, from_right=from_right)
        painter.setPen(inks.role("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        side = option.rect.left() if from_right else option.rect.right()
        painter.drawLine(side, option.rect.top(), side, option.rect.bottom())
        if option.state & QStyle.StateFlag.State_Selected:
            pen = QPen(option.palette.color(QPalette.ColorRole.Highlight))
            pen.setWidth(3 if option.state & QStyle.StateFlag.State_HasFocus else 2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()


def paint_cell(
    painter: QPainter,
    area: QRectF,
    cell: Cell,
    inks: Inks,
    most: int,
    *,
    is_total: bool = False,
    from_right: bool = False,
) -> None:
    """Draw one cell; a total stands on the plain page, in bold."""
    if not cell.snippets:
        return
    ground = inks.page if is_total else inks.heat(cell.snippets / most)
    painter.fillRect(area, ground)
    font = QFont(painter.font())
    font.setBold(is_total)
    painter.setFont(font)
    letter = painter.fontMetrics().height()
    height = letter * _BAR
    bar = QRectF(area.left() + letter * 0.4, area.bottom() - height - letter * 0.3, area.width() - letter * 0.8, height)
    painter.setPen(inks.text)
    words = QRectF(area.left(), area.top(), area.width(), bar.top() - area.top())
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, f"{cell.reached:,}/{cell.snippets:,}")
    painter.setPen(inks.role("quiet"))
    painter.setBrush(inks.page)
    painter.drawRect(bar)
    done = bar.adjusted(0, 0, 0, 0)
    done.setWidth(bar.width() * share(cell))
    if from_right:
        done.moveRight(bar.right())
    painter.fillRect(done, inks.role("done"))
