"""Near-identical snippets one below the other, each with where it differs from the first."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.theme import Theme
from draftdesk.drafting.alike import Alike
from draftdesk.model.differences import Side

_NO_INDEX = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_GAP = 8
_STRIPE = 4
_WHOLE = 100.0


class Role(IntEnum):
    ALIKE = Qt.ItemDataRole.UserRole
    HEAD = Qt.ItemDataRole.UserRole + 1


class AlikeModel(QAbstractListModel):
    """The snippets of one group. `asides` has the reasons for which some of them are set aside, by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alike: Sequence[Alike] = ()
        self._asides: Mapping[str, str] = {}

    @property
    def alike(self) -> Sequence[Alike]:
        return self._alike

    def show_alike(self, alike: Sequence[Alike], asides: Mapping[str, str]) -> None:
        """Show these; where they are the same snippets as before, what is chosen stays so."""
        names = [each.found.snippet.id for each in alike]
        is_same = bool(names) and names == [each.found.snippet.id for each in self._alike]
        if not is_same:
            self.beginResetModel()
        self._alike, self._asides = alike, asides
        if is_same:
            self.dataChanged.emit(self.index(0), self.index(len(names) - 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._alike)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        alike = self._alike[index.row()]
        if role == Role.ALIKE:
            return alike
        if role == Role.HEAD:
            return self._head(index.row(), alike)
        if role == Qt.ItemDataRole.DisplayRole:
            return alike.found.snippet.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{' · '.join(self._head(index.row(), alike))}: {self._spoken(alike)}"
        return None

    def _head(self, row: int, alike: Alike) -> tuple[str, str]:
        """Reference and likeness; source, contributors, tags."""
        found = alike.found
        how = (
            self.tr("the first")
            if row == 0
            else self.tr("the same words")
            if alike.similarity == _WHOLE
            else self.tr("{n} % alike").format(n=int(alike.similarity))
        )
        about = [found.source.title, ", ".join(found.contributors), *(tag.partition(":")[2] for tag in found.tags)]
        if (reason := self._asides.get(found.snippet.id)) is not None:
            about.insert(0, self.tr("set aside: {reason}").format(reason=reason) if reason else self.tr("set aside"))
        return f"{found.snippet.reference} · {how}", " · ".join(filter(None, about))

    def _spoken(self, alike: Alike) -> str:
        said = []
        for segment in alike.segments:
            if segment.side is Side.FIRST:
                said.append(self.tr("[taken away: {words}]").format(words=segment.text.strip()))
            elif segment.side is Side.SECOND:
                said.append(self.tr("[added: {words}]").format(words=segment.text.strip()))
            else:
                said.append(segment.text)
        return " ".join("".join(said).split())


class AlikePainter(QStyledItemDelegate):
    """Two lines about the snippet, then its words: added ones underlined and tinted, missing ones struck and tinted."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        layout = self._layout(index.data(Role.ALIKE), option.font, width - 2 * _GAP - _STRIPE)
        height = 2 * option.fontMetrics.height() + int(layout.boundingRect().height()) + 3 * _GAP
        return QSize(width, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        alike = index.data(Role.ALIKE)
        head, about = index.data(Role.HEAD)
        painter.save()
        painter.setClipRect(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        left_to_right = option.direction != Qt.LayoutDirection.RightToLeft
        if is_chosen:
            accent = self._theme.colour("accent")
            painter.fillRect(option.rect, self._theme.tint(accent))
            left = option.rect.left() if left_to_right else option.rect.right() - _STRIPE + 1
            painter.fillRect(QRect(left, option.rect.top(), _STRIPE, option.rect.height()), accent)
        inset = _STRIPE + _GAP
        area = (
            option.rect.adjusted(inset, _GAP, -_GAP, 0)
            if left_to_right
            else option.rect.adjusted(_GAP, _GAP, -inset, 0)
        )
        line = QRect(area.left(), area.top(), area.width(), option.fontMetrics.height())
        self._paint_line(painter, option, line, head, is_bold=True)
        line.translate(0, option.fontMetrics.height())
        self._paint_line(painter, option, line, about, is_bold=False)
        painter.setFont(option.font)
        painter.setPen(option.palette.text().color())
        layout = self._layout(alike, option.font, option.rect.width() - 2 * _GAP - _STRIPE)
        layout.draw(painter, QPointF(area.left(), line.bottom() + _GAP // 2))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, words: str, *, is_bold: bool
    ) -> None:
        font = QFont(option.font)
        font.setBold(is_bold)
        painter.setFont(font)
        painter.setPen(option.palette.text().color() if is_bold else self._theme.colour("quiet"))
        shown = painter.fontMetrics().elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _layout(self, alike: Alike, font: QFont, width: int) -> QTextLayout:
        text = "".join(segment.text for segment in alike.segments).translate(_BREAKS)
        layout = QTextLayout(text, font)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        wrapping.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(wrapping)
        layout.setFormats(self._formats(alike))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _formats(self, alike: Alike) -> list[QTextLayout.FormatRange]:
        ranges, at = [], 0
        for segment in alike.segments:
            length = len(segment.text.encode("utf-16-le", "surrogatepass")) // 2
            if segment.side is not Side.BOTH:
                stretch = QTextLayout.FormatRange()
                stretch.start, stretch.length = at, length
                stretch.format = self._format(segment.side)
                ranges.append(stretch)
            at += length
        return ranges

    def _format(self, side: Side) -> QTextCharFormat:
        is_added = side is Side.SECOND
        colour = QColor(self._theme.colour("inserted" if is_added else "deleted"))
        marked = QTextCharFormat()
        marked.setForeground(colour)
        marked.setBackground(self._theme.tint(colour))
        marked.setFontUnderline(is_added)
        marked.setFontStrikeOut(not is_added)
        return marked


class AlikeView(QListView):
    """The list; Enter and a double click are `activated`."""

    def __init__(self, model: AlikeModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(AlikePainter(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        theme.changed.connect(self.viewport().update)

    def chosen(self) -> list[Alike]:
        """The chosen ones, from above to below."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [each.data(Role.ALIKE) for each in rows]


_AT_ONCE = 20
_BREAKS = dict.fromkeys(map(ord, "\n\r\t\v\f\u2028\u2029\x85"), " ")
