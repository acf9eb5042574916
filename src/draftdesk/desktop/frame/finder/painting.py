"""How the finder's rows look: one line each, what was typed tinted, what belongs to it quietly at the end."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.frame.finder.rows import Role, Row, Sort
from draftdesk.desktop.theme import Theme

_GAP = 6
_LEAD = 30
"""So many characters stand before the first match, where it is not among the first."""
_MOST = 400
_ELLIPSIS = 3


class RowPainter(QStyledItemDelegate):
    """All words are drawn as they are, never as markup."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - as Qt calls it
        return QSize(option.fontMetrics.averageCharWidth() * 30, option.fontMetrics.height() + 2 * _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(Role.ROW)
        painter.save()
        area = option.rect.adjusted(2 * _GAP, 0, -2 * _GAP, 0)
        if row.sort is Sort.HEAD:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.AlternateBase))
            self._say(painter, option, area, row.text, is_bold=True)
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if is_chosen:
                painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
            ink = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
            aside = min(option.fontMetrics.horizontalAdvance(row.aside) + 2 * _GAP, area.width() // 2)
            is_ltr = option.direction != Qt.LayoutDirection.RightToLeft
            left, right = (0, -aside) if is_ltr else (aside, 0)
            painter.setPen(option.palette.color(ink) if is_chosen else self._theme.colour("quiet"))
            shown = option.fontMetrics.elidedText(row.aside, Qt.TextElideMode.ElideMiddle, aside)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, shown)
            painter.setPen(option.palette.color(ink))
            self._words(painter, option, area.adjusted(left, 0, right, 0), row, is_chosen=is_chosen)
        painter.restore()

    def _say(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, words: str, *, is_bold: bool) -> None:
        font = QFont(option.font)
        font.setBold(is_bold)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, row: Row, *, is_chosen: bool
    ) -> None:
        text, spans = excerpt(row, area.width() // option.fontMetrics.averageCharWidth())
        shown = QFontMetrics(option.font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(shown, option.font)
        direction = QTextOption()
        direction.setWrapMode(QTextOption.WrapMode.NoWrap)
        direction.setTextDirection(option.direction if not text else Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(direction)
        kept = len(shown) - 1 if shown != text else len(shown)
        marked = []
        for start, end in spans:
            if start < kept:
                tint = QTextLayout.FormatRange()
                tint.start, tint.length = start, min(end, kept) - start
                look = QTextCharFormat()
                if is_chosen:
                    look.setFontUnderline(True)
                else:
                    look.setBackground(self._theme.colour("found"))
                    look.setForeground(self._theme.colour("notice_text"))
                tint.format = look
                marked.append(tint)
        layout.setFormats(marked)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        painter.setFont(option.font)
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))


def excerpt(row: Row, room: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words that are shown where there is room for so many letters, from shortly before the first match if that
    would not be seen else; and where in them the matches stand."""
    first, end = row.spans[0] if row.spans else (0, 0)
    if end <= room - _ELLIPSIS:
        return row.text[:_MOST], row.spans
    start = row.text.rfind(" ", 0, max(0, first - _LEAD)) + 1
    moved = tuple((begin - start + 2, end - start + 2) for begin, end in row.spans)
    return f"… {row.text[start : start + _MOST]}", moved
