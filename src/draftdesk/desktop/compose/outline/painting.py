"""How a row of the outline looks: number and first words, and below, small, how far it is agreed and what it has."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from draftdesk.desktop.compose.outline.dropping import Aim
from draftdesk.desktop.compose.outline.entries import Entry, short_status
from draftdesk.desktop.compose.outline.lines import How, Lines
from draftdesk.desktop.compose.outline.model import Part
from draftdesk.desktop.draft_words import snippets_word
from draftdesk.desktop.theme import Theme
from draftdesk.model.drafts import Status

_GAP = 4
_BAR = 3
_DEEPEST = 6
_COLOURS = {Status.AGREED_IN_GROUP: "doubt", Status.AD_REF: "done", Status.AGREED: "done"}


class OutlinePainter(QStyledItemDelegate):
    """Headings take one line, or two where they need them; paragraphs always two."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = Lines()
        self._metrics: dict[tuple[QFont.Weight, str], QFontMetrics] = {}
        self.here = ""
        """The paragraph that has the caret, or what it is folded into."""

    # --- measures

    def height(self, metrics: QFontMetrics, lines: int) -> int:
        """Of a row with so many lines."""
        return lines * metrics.height() + 2 * _GAP

    def step(self, metrics: QFontMetrics) -> int:
        """How much further in the next level stands."""
        return round(metrics.height() * 0.8)

    def lead(self, metrics: QFontMetrics, depth: int) -> int:
        """How far from the leading edge the arrow of that level stands."""
        return _BAR + _GAP + min(depth, _DEEPEST) * self.step(metrics)

    def arrow_side(self, metrics: QFontMetrics) -> int:
        return metrics.height()

    def lines(self, entry: Entry, font: QFont, width: int) -> int:
        """How many lines a row needs in a view so wide."""
        if entry.is_held:
            return 1
        if not entry.is_heading:
            return 2
        metrics = self._measured(_weight(entry), font)
        room = width - self.lead(metrics, entry.depth) - self.arrow_side(metrics) - 2 * _GAP
        room -= _count_width(entry, metrics) + (
            0 if entry.paragraph.status is Status.OPEN else 3 * _GAP + metrics.ascent()
        )
        return 1 if metrics.horizontalAdvance(_text(entry)) <= room else 2

    def _measured(self, weight: QFont.Weight, font: QFont) -> QFontMetrics:
        known = self._metrics.get((weight, font.key()))
        if known is None:
            face = QFont(font)
            face.setWeight(weight)
            known = self._metrics[weight, font.key()] = QFontMetrics(face)
        return known

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(Part.ENTRY)
        metrics = option.fontMetrics
        lines = self.lines(entry, option.font, option.rect.width()) if isinstance(entry, Entry) else 2
        return QSize(metrics.averageCharWidth() * 30, self.height(metrics, lines))

    # --- painting

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(Part.ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        palette = option.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        if is_chosen:
            painter.fillRect(option.rect, palette.color(group, QPalette.ColorRole.Highlight))
        if entry.paragraph.id == self.here:
            role = QPalette.ColorRole.HighlightedText
            bar = palette.color(group, role) if is_chosen else self._theme.colour("accent")
            painter.fillRect(_leading(option, option.rect, _BAR), bar)
        words = palette.color(group, QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        quiet = words if is_chosen else self._theme.colour("quiet")
        metrics = option.fontMetrics
        lead = self.lead(metrics, entry.depth)
        area = _without(option, option.rect, lead).adjusted(0, _GAP, 0, -_GAP)
        if entry.under:
            self._paint_arrow(painter, option, _leading(option, area, self.arrow_side(metrics)), entry, quiet)
        area = _without(option, area, self.arrow_side(metrics))
        area = area.adjusted(0, 0, -_GAP, 0) if _from_left(option) else area.adjusted(_GAP, 0, 0, 0)
        if entry.is_held:
            how = How(_text(entry), option.font.weight(), len(_text(entry)), quiet.rgba(), 0, _RIGHT)
            self._lines.draw(painter, option, area, how)
        elif entry.is_heading:
            self._paint_heading(painter, option, area, entry, words, quiet)
        else:
            self._paint_paragraph(painter, option, area, entry, words, quiet)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(words if is_chosen else self._theme.colour("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def paint_aim(self, painter: QPainter, view: QWidget, area: QRect, aim: Aim) -> None:
        """Where dragged paragraphs would come to stand: a line at their level, or a frame around what they go under;
        dashed where they cannot."""
        colour = self._theme.colour("deleted" if aim.refused else "accent")
        style = Qt.PenStyle.DashLine if aim.refused else Qt.PenStyle.SolidLine
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2, style))
        if aim.target.is_into:
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 3, 3)
            return
        metrics = view.fontMetrics()
        y = max(1, area.top())
        start = self.lead(metrics, aim.target.depth) + self.arrow_side(metrics) // 2
        ends = (start, area.width()) if not view.isRightToLeft() else (area.width() - start, 0)
        painter.drawLine(ends[0], y, ends[1], y)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(ends[0], y), 3, 3)

    def _paint_arrow(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, entry: Entry, colour: QColor
    ) -> None:
        arrow = QStyleOptionViewItem(option)
        arrow.rect = QRect(area.left(), area.top(), area.width(), option.fontMetrics.height())
        arrow.state = QStyle.StateFlag.State_Children | QStyle.StateFlag.State_Enabled
        if entry.is_open:
            arrow.state |= QStyle.StateFlag.State_Open
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            arrow.palette.setColor(role, colour)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorBranch, arrow, painter, option.widget)

    def _paint_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        entry: Entry,
        words: QColor,
        quiet: QColor,
    ) -> None:
        width = _count_width(entry, option.fontMetrics)
        line = QRect(area.left(), area.top(), area.width(), option.fontMetrics.height())
        if entry.paragraph.status is not Status.OPEN:
            area = _without_end(option, area, self._paint_shape(painter, option, line, entry.paragraph.status, words))
            line = QRect(area.left(), area.top(), area.width(), option.fontMetrics.height())
        if width:
            painter.setFont(option.font)
            painter.setPen(quiet)
            painter.drawText(line, _VERTICAL | Qt.AlignmentFlag.AlignTrailing, str(entry.under))
            area = _without_end(option, area, width)
        painter.setPen(words)
        how = How(_text(entry), _weight(entry), 0, 0, 0, Qt.TextElideMode.ElideMiddle)
        self._lines.draw(painter, option, area, how)

    def _paint_paragraph(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        entry: Entry,
        words: QColor,
        quiet: QColor,
    ) -> None:
        below = QRect(area.left(), area.top() + option.fontMetrics.height(), area.width(), option.fontMetrics.height())
        room = self._paint_marks(painter, option, below, entry, words, quiet)
        text = _text(entry)
        painter.setPen(words)
        if not text:
            painter.setPen(quiet)
            text = self.tr("empty")
        how = How(text, option.font.weight(), len(entry.number), quiet.rgba(), room, _RIGHT)
        self._lines.draw(painter, option, area, how)

    def _paint_marks(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        entry: Entry,
        words: QColor,
        quiet: QColor,
    ) -> int:
        """The status, brackets and sources at the end of a line; returns how much room they took."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        metrics = option.fontMetrics
        taken = 0
        said = [(snippets_word(entry.snippets), quiet)] if entry.snippets else []
        if entry.brackets:
            said.append((f"[{entry.brackets}]", quiet))
        status = entry.paragraph.status
        if status is not Status.OPEN:
            said.append((short_status(status), words if is_chosen else self._theme.colour(_COLOURS[status])))
        for text, colour in said:
            painter.setPen(colour)
            rest = _without_end(option, line, taken)
            painter.drawText(rest, _VERTICAL | Qt.AlignmentFlag.AlignTrailing, text)
            taken += metrics.horizontalAdvance(text) + 2 * _GAP
        if status is not Status.OPEN:
            taken -= _GAP
            taken += self._paint_shape(painter, option, _without_end(option, line, taken), status, words)
        return taken

    def _paint_shape(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, status: Status, words: QColor
    ) -> int:
        """The shape of a status at the end of a line; returns how much room it took."""
        side = round(option.fontMetrics.ascent() * 0.8)
        x = line.right() + 1 - side if _from_left(option) else line.left()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colour = words if is_chosen else self._theme.colour(_COLOURS[status])
        paint_status(painter, QRectF(x, line.center().y() - side / 2 + 1, side, side), status, colour)
        return side + 2 * _GAP


def paint_status(painter: QPainter, area: QRectF, status: Status, colour: QColor) -> None:
    """The shape of a status: a ring, half a disc, a full one with a tick; nothing for what is open."""
    if status is Status.OPEN:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area)
    if status is Status.AD_REF:
        painter.setBrush(colour)
        painter.drawPie(area, 90 * 16, 180 * 16)
    elif status is Status.AGREED:
        unit = area.width() / 10
        tick = [QPointF(area.x() + x * unit, area.y() + y * unit) for x, y in ((2.5, 5.2), (4.4, 7.2), (7.6, 3.2))]
        painter.drawPolyline(tick)
    painter.restore()


def _without_end(option: QStyleOptionViewItem, area: QRect, width: int) -> QRect:
    """What is left when so much is taken at the trailing edge."""
    return area.adjusted(0, 0, -width, 0) if _from_left(option) else area.adjusted(width, 0, 0, 0)


_RIGHT = Qt.TextElideMode.ElideRight
_VERTICAL = Qt.AlignmentFlag.AlignVCenter


def _text(entry: Entry) -> str:
    return f"{entry.number} {entry.words}".strip()


def _weight(entry: Entry) -> QFont.Weight:
    return QFont.Weight.Bold if entry.paragraph.role.heading_level <= 1 else QFont.Weight.DemiBold


def _count_width(entry: Entry, metrics: QFontMetrics) -> int:
    """What a folded heading says of how much it holds takes so much room."""
    return metrics.horizontalAdvance(str(entry.under)) + 2 * _GAP if entry.under and not entry.is_open else 0


def _from_left(option: QStyleOptionViewItem) -> bool:
    return option.direction != Qt.LayoutDirection.RightToLeft


def _leading(option: QStyleOptionViewItem, area: QRect, width: int) -> QRect:
    left = area.left() if _from_left(option) else area.right() + 1 - width
    return QRect(left, area.top(), width, area.height())


def _without(option: QStyleOptionViewItem, area: QRect, width: int) -> QRect:
    """What is left when so much is taken at the leading edge."""
    return area.adjusted(width, 0, 0, 0) if _from_left(option) else area.adjusted(0, 0, -width, 0)
