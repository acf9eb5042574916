"""How the snippets under review look: two lines of words each, with a box to tick; headings across the whole width."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from draftdesk.desktop.kinds import said
from draftdesk.desktop.sources.reviewing.rows import LINE, Column, Line, RowModel
from draftdesk.desktop.theme import Theme
from draftdesk.model.sources import Confidence

_LINES = 2
_LONGEST = 600
"""Letters that are laid out: more never fit into two lines."""
_PADDING = 4
_WIDTHS = {Column.TAGS: 20, Column.CONTRIBUTORS: 16, Column.KIND: 16, Column.STRENGTH: 10, Column.PAGE: 5}
"""Letters that a column has room for, at first."""


class RowView(QTreeView):
    """The table of rows. What its keys do is the sheet's to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Snippets found"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._delegate = _Delegate(theme, self)
        self.setItemDelegate(self._delegate)
        theme.changed.connect(self.viewport().update)

    def show_model(self, model: RowModel) -> None:
        """Show these rows."""
        self.setModel(model)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            header.resizeSection(column, max(letters * letter, self.fontMetrics().horizontalAdvance(title) + 24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are commands here: nothing is looked for by typing."""
        if event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A heading goes across all columns."""
        line: Line = index.data(LINE)
        if line.row is not None:
            super().drawRow(painter, options, index)
            return
        across = QStyleOptionViewItem(options)
        across.rect = QRect(0, options.rect.top(), self.viewport().width(), options.rect.height())
        if self.selectionModel().isSelected(index):
            across.state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and self.currentIndex().row() == index.row():
            across.state |= QStyle.StateFlag.State_HasFocus
        self._delegate.paint(painter, across, self.model().index(index.row(), Column.TEXT))


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: RowView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(0, _LINES * self._view.fontMetrics().lineSpacing() + 2 * _PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        full = QStyleOptionViewItem(option)
        self.initStyleOption(full, index)
        text, full.text = str(index.data()), ""
        style = self._view.style() or QApplication.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, full, self._view)
        if index.column() != Column.TEXT:
            room = full.rect
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, full, painter, self._view)
        is_chosen = bool(full.state & QStyle.StateFlag.State_Selected)
        group = (
            QPalette.ColorGroup.Active if full.state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive
        )
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        colour = full.palette.color(group, role)
        painter.save()
        painter.setPen(colour)
        room = room.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING // 2)
        if line.row is None:
            self._paint_heading(painter, full.font, room, text)
        elif index.column() == Column.TEXT:
            self._paint_row(painter, full, room, line, is_chosen=is_chosen)
        else:
            self._paint_words(painter, full.font, room, text, full.direction)
        painter.restore()

    def _paint_heading(self, painter: QPainter, font: QFont, room: QRect, text: str) -> None:
        """The heading in bold at the foot of its room, and below it what it means and how many are ticked."""
        bold = QFont(font)
        bold.setBold(True)
        for number, (words, face) in enumerate(zip(text.split("\n"), (bold, font), strict=True)):
            painter.setFont(face)
            metrics = QFontMetrics(face)
            line = QRect(room.left(), room.top() + number * metrics.lineSpacing(), room.width(), metrics.lineSpacing())
            painter.drawText(line, _ALONG, metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, line.width()))

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line, *, is_chosen: bool
    ) -> None:
        """Marks first, in words and colour, then as much of the text as fits."""
        assert line.row is not None  # noqa: S101 - headings are painted elsewhere
        snippet = line.row.snippet
        marks = []
        if snippet.confidence is not Confidence.LISTED:
            marks.append((said(snippet.confidence), "accent"))
        if snippet.doubts:
            marks.append((self.tr("look"), "doubt"))
        if not line.row.ticked and not is_chosen:
            painter.setPen(self._theme.colour("quiet"))
        pen = painter.pen()
        is_rightward = option.direction == Qt.LayoutDirection.LeftToRight
        metrics = QFontMetrics(option.font)
        indent = 0
        for word, role in marks:
            painter.setPen(pen if is_chosen else self._theme.colour(role))
            width = metrics.horizontalAdvance(word)
            left = room.left() + indent if is_rightward else room.right() - indent - width
            painter.drawText(left, room.top() + metrics.ascent(), word)
            indent += width + metrics.horizontalAdvance("  ")
        painter.setPen(pen)
        self._paint_words(painter, option.font, room, snippet.text, option.direction, indent)

    def _paint_words(
        self,
        painter: QPainter,
        font: QFont,
        room: QRect,
        text: str,
        direction: Qt.LayoutDirection,
        indent: int = 0,
    ) -> None:
        """The words run as they do, on the side where the window begins."""
        is_rightward = direction == Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if is_rightward else Qt.AlignmentFlag.AlignRight
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout = QTextLayout(text[:_LONGEST], font)
        option = QTextOption(side)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        metrics = QFontMetrics(font)
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            used = indent if number == 0 else 0
            line.setLineWidth(max(1, room.width() - used))
            shift = used if is_rightward else 0
            place = QPointF(room.left() + shift, room.top() + number * metrics.lineSpacing())
            if number == _LINES - 1 and line.textStart() + line.textLength() < len(text):
                rest = metrics.elidedText(
                    text[line.textStart() : _LONGEST], Qt.TextElideMode.ElideRight, room.width() - used
                )
                painter.drawText(
                    QRect(int(place.x()), int(place.y()), room.width() - used, metrics.lineSpacing()), side, rest
                )
            else:
                line.draw(painter, place)
        layout.endLayout()


_ALONG = Qt.AlignmentFlag.AlignLeading
