"""How a comment looks in the list: who and when, the words it is about, and what it says in full."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.compose.comments.model import Part, Remark, when_words
from draftdesk.desktop.theme import Theme

_GAP = 8
_LEAST = 120
_TALLEST = 10_000
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_TOP, _MIDDLE = int(Qt.AlignmentFlag.AlignTop), int(Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute) | _MIDDLE
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute) | _MIDDLE


class CommentPainter(QStyledItemDelegate):
    """Every comment is as high as it needs to be."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        remark = index.data(Part.REMARK)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        if not isinstance(remark, Remark):
            return QSize(width, option.fontMetrics.height())
        room = QRect(0, 0, max(_LEAST, width - 2 * _GAP), _TALLEST)
        said = option.fontMetrics.boundingRect(room, _WRAPPED, remark.comment.text).height()
        return QSize(width, 2 * option.fontMetrics.height() + said + 3 * _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        remark = index.data(Part.REMARK)
        if not isinstance(remark, Remark):
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
        who = remark.comment.author
        when = self._when(remark)
        room = max(0, line.width() - metrics.horizontalAdvance(when) - _GAP)
        painter.setFont(bold)
        painter.setPen(words)
        painter.drawText(line, leading, QFontMetrics(bold).elidedText(who, Qt.TextElideMode.ElideRight, room))
        painter.setFont(option.font)
        painter.setPen(quiet)
        painter.drawText(line, trailing, when)
        line.translate(0, metrics.height())
        if remark.is_astray and not is_chosen:
            painter.setPen(self._theme.colour("doubt"))
        about = metrics.elidedText(self._about(remark), Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, leading, about)
        painter.setPen(quiet if remark.comment.resolved else words)
        said = area.adjusted(0, 2 * metrics.height() + _GAP // 2, 0, _GAP)
        painter.drawText(said, _WRAPPED | leading & ~_MIDDLE | _TOP, remark.comment.text)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(words if is_chosen else self._theme.colour("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _when(self, remark: Remark) -> str:
        when = when_words(remark.comment.at)
        return self.tr("{when} · resolved").format(when=when) if remark.comment.resolved else when

    def _about(self, remark: Remark) -> str:
        if remark.is_astray:
            return self.tr("“{words}”, gone from {paragraph}").format(
                paragraph=remark.where, words=remark.comment.quoted
            )
        if remark.comment.quoted:
            return self.tr("“{words}” in {paragraph}").format(paragraph=remark.where, words=remark.comment.quoted)
        return remark.where[:1].upper() + remark.where[1:]
