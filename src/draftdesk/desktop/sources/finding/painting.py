"""How a hit looks: the tag's stripe, its first words with what was looked for tinted, its reference and tags."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from draftdesk.desktop.kinds import said
from draftdesk.desktop.sources.colours import TagColours
from draftdesk.desktop.sources.finding.hits import Head, Role
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.sources import Confidence
from draftdesk.model.vocabulary import Vocabulary
from draftdesk.workspace.queries import Found

_STRIPE = 4
_GAP = 6
_LEAD = 24
"""So many characters stand before the first word that was looked for, where it is not among the first."""


class HitPainter(QStyledItemDelegate):
    """Paints hits in two lines, and the heads of sources in one."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colours = TagColours(theme, Vocabulary())

    def know(self, words: Vocabulary) -> None:
        """The tags whose colours are shown."""
        self._colours = TagColours(self._theme, words)

    def height(self, metrics: QFontMetrics) -> int:
        """Of a hit."""
        return 2 * metrics.height() + 2 * _GAP

    def head_height(self, metrics: QFontMetrics) -> int:
        return metrics.height() + 2 * _GAP

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = option.fontMetrics
        is_head = index.data(Role.HEAD) is not None
        return QSize(metrics.averageCharWidth() * 30, self.head_height(metrics) if is_head else self.height(metrics))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        head, found = index.data(Role.HEAD), index.data(Role.FOUND)
        if isinstance(head, Head):
            self._paint_head(painter, option, head)
        else:
            self._paint_hit(painter, option, found if isinstance(found, Found) else None)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    # --- heads

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.AlternateBase))
        arrow = QStyleOptionViewItem(option)
        side = option.fontMetrics.height()
        left_to_right = option.direction != Qt.LayoutDirection.RightToLeft
        area = option.rect.adjusted(_GAP, 0, -_GAP, 0)
        arrow.rect = _leading(area, side, left_to_right)
        arrow.state = QStyle.StateFlag.State_Children | QStyle.StateFlag.State_Enabled
        if head.is_open:
            arrow.state |= QStyle.StateFlag.State_Open
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorBranch, arrow, painter, option.widget)
        count = str(head.count)
        width = option.fontMetrics.horizontalAdvance(count) + _GAP
        words = area.adjusted(side + 4, 0, -width, 0) if left_to_right else area.adjusted(width, 0, -side - 4, 0)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        title = f"{head.source.code}  {head.source.title}"
        shown = QFontMetrics(bold).elidedText(title, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, count)

    # --- hits

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, found: Found | None) -> None:
        palette, metrics = option.palette, option.fontMetrics
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        left_to_right = option.direction != Qt.LayoutDirection.RightToLeft
        if is_chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        area = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        if found is None:
            painter.setPen(self._theme.colour("line"))
            bar = QRect(area.left() + _STRIPE + _GAP, area.top() + metrics.height() // 3, area.width() // 2, 6)
            painter.fillRect(bar, self._theme.colour("line"))
            return
        colour = self._colours.of_snippet(found.tags)
        stripe = _leading(option.rect.adjusted(2, 3, -2, -3), _STRIPE, left_to_right)
        painter.fillRect(stripe, colour)
        inset = _STRIPE + _GAP
        area = area.adjusted(inset, 0, 0, 0) if left_to_right else area.adjusted(0, 0, -inset, 0)
        words = palette.color(QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text)
        quiet = words if is_chosen else self._theme.colour("quiet")
        line = QRect(area.left(), area.top(), area.width(), metrics.height())
        self._paint_words(painter, line, option, found, words)
        line.translate(0, metrics.height())
        marks = _marks(found)
        if marks:
            painter.setPen(words if is_chosen else self._theme.colour("doubt"))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, marks)
            width = metrics.horizontalAdvance(marks) + _GAP
            line = line.adjusted(0, 0, -width, 0) if left_to_right else line.adjusted(width, 0, 0, 0)
        painter.setPen(quiet)
        about = metrics.elidedText(_about(found), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, about)

    def _paint_words(
        self, painter: QPainter, line: QRect, option: QStyleOptionViewItem, found: Found, colour: QColor
    ) -> None:
        room = max(20, 2 * line.width() // max(1, option.fontMetrics.averageCharWidth()))
        text, spans = excerpt(found.snippet.text, found.spans, room)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        layout = QTextLayout(shown, option.font)
        direction = QTextOption()
        direction.setWrapMode(QTextOption.WrapMode.NoWrap)
        direction.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(direction)
        tint = QTextCharFormat()
        tint.setBackground(self._theme.colour("found"))
        tint.setForeground(option.palette.color(QPalette.ColorRole.Text))
        ranges = []
        for start, end in spans:
            stretch = QTextLayout.FormatRange()
            stretch.start = _units(text, start)
            stretch.length = min(_units(text, end), len(shown.encode("utf-16-le")) // 2) - stretch.start
            stretch.format = tint
            if stretch.length > 0:
                ranges.append(stretch)
        layout.setFormats(ranges)
        layout.beginLayout()
        laid = layout.createLine()
        laid.setLineWidth(line.width())
        layout.endLayout()
        painter.setPen(colour)
        layout.draw(painter, QPointF(line.topLeft()))


class ValuePainter(QStyledItemDelegate):
    """Paints the values of facets. The box to tick has an outline that can be seen on dark ground too."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.palette.setColor(QPalette.ColorRole.Window, self._theme.colour("quiet"))


def excerpt(text: str, spans: Sequence[tuple[int, int]], room: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of a text that a line shows: its beginning, or where the first span would not be seen there, what stands
    around that. With where the spans stand in it, in code points."""
    start = 0
    if spans and spans[0][1] > room // 2:
        start = text.rfind(" ", 0, max(0, spans[0][0] - _LEAD)) + 1
    shown = ("…" if start else "") + text[start : start + room].translate(_BREAKS)
    shift = (1 if start else 0) - start
    moved = ((first + shift, last + shift) for first, last in spans)
    return shown, tuple((first, min(last, len(shown))) for first, last in moved if 0 <= first < len(shown))


_BREAKS = dict.fromkeys(map(ord, "\n\r\t\v\f\u2028\u2029\x85"), " ")


def _units(text: str, at: int) -> int:
    """A place counted as Qt counts: a character beyond the sixteen bits takes two."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def _leading(area: QRect, width: int, left_to_right: bool) -> QRect:
    """A strip at the side where lines begin."""
    left = area.left() if left_to_right else area.right() - width + 1
    return QRect(left, area.top(), width, area.height())


def _marks(found: Found) -> str:
    """What a person should know before trusting it, in words."""
    likely = said(Confidence.LIKELY) if found.snippet.confidence is Confidence.LIKELY else ""
    return " ".join(filter(None, (likely, "?" if found.snippet.doubts else "")))


def _about(found: Found) -> str:
    tags = (label.partition(":")[2] for label in found.tags)
    return as_it_runs(" · ".join((found.snippet.reference, *tags, *found.contributors)))
