"""The matrix and the charts drawn row by row, from whichever side lines begin."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from draftdesk.desktop.reflected.bars.bar import Bar, Chart
from draftdesk.desktop.reflected.bars.painting import paint_bar
from draftdesk.desktop.reflected.inks import Inks, fill
from draftdesk.desktop.reflected.matrix.painting import paint_cell
from draftdesk.desktop.reflected.pictures.picture import Picture
from draftdesk.desktop.reflected.words import heading_words
from draftdesk.model.matrix import Matrix

_COLUMN, _BAR, _WIDEST = 13, 60, 44
"""Letters that a column, the bars, and a heading beside a row take."""
_ROW = 2.0
"""The height of a row, in lines."""
_INDENT = "    "
_WRAP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)


def matrix_picture(matrix: Matrix, title: str, note: str, total: str, *, from_right: bool) -> Picture:
    """The matrix with its totals; `total` is what these are called."""
    across = [total, *(heading_words(matrix.columns_by, each) for each in matrix.columns)]
    beside = [
        total,
        *(f"{_INDENT * each.depth}{heading_words(matrix.rows_by, each)}" for each in matrix.rows),
    ]

    def size(metrics: QFontMetricsF) -> QSizeF:
        width = _beside(metrics, beside) + len(across) * _COLUMN * metrics.averageCharWidth()
        return QSizeF(width, _above(metrics, across) + len(beside) * _ROW * metrics.height())

    def paint(painter: QPainter, area: QRectF, inks: Inks) -> None:
        metrics = QFontMetricsF(painter.font())
        first, top = _beside(metrics, beside), _above(metrics, across)
        wide, high = _COLUMN * metrics.averageCharWidth(), _ROW * metrics.height()
        turned = partial(_turned, area, from_right=from_right)
        most = max((cell.snippets for row in matrix.cells for cell in row), default=1)
        painter.setPen(inks.text)
        for at, words in enumerate(across):
            place = QRectF(area.left() + first + at * wide + 3, area.top(), wide - 6, top - 4)
            painter.drawText(turned(place), _WRAP, words)
        for down, words in enumerate(beside):
            upper = area.top() + top + down * high
            painter.setPen(inks.text)
            _word(painter, turned(QRectF(area.left(), upper, first, high)), words, from_right=from_right)
            cells = matrix.cells[down - 1] if down else matrix.column_totals
            for at, cell in enumerate((matrix.row_totals[down - 1] if down else matrix.total, *cells)):
                place = turned(QRectF(area.left() + first + at * wide, upper, wide, high))
                painter.save()
                is_total = not down or not at
                paint_cell(painter, place, cell, inks, most, is_total=is_total, from_right=from_right)
                painter.restore()
                painter.setPen(inks.role("line"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place)

    return Picture(title=title, note=note, size=size, paint=paint, from_right=from_right)


def chart_picture(chart: Chart, bars: Sequence[Bar], note: str, *, from_right: bool) -> Picture:
    """The bars in that order, their figures beside them, and the legend."""
    words = [chart.columns[0], *(f"{_INDENT * bar.depth}{bar.words}" for bar in bars)]
    figures = [[heading, *(bar.figures[at].words for bar in bars)] for at, heading in enumerate(chart.columns[2:])]

    def widths(metrics: QFontMetricsF) -> list[float]:
        letter = metrics.averageCharWidth()
        beside = [max(map(metrics.horizontalAdvance, each)) + 2 * letter for each in figures]
        return [_beside(metrics, words), _BAR * letter, *beside]

    def size(metrics: QFontMetricsF) -> QSizeF:
        return QSizeF(sum(widths(metrics)), (len(bars) + 2.5) * _ROW * metrics.height())

    def paint(painter: QPainter, area: QRectF, inks: Inks) -> None:
        metrics = QFontMetricsF(painter.font())
        high, wide = _ROW * metrics.height(), widths(metrics)
        turned = partial(_turned, area, from_right=from_right)
        lefts = [area.left() + sum(wide[:at]) for at in range(len(wide))]
        _legend(painter, QRectF(area.left(), area.top(), area.width(), high), chart, inks, area, from_right=from_right)
        upper = area.top() + high * 1.2
        for down in range(len(bars) + 1):
            row = upper + down * high
            at_row = [turned(QRectF(left, row, width, high)) for left, width in zip(lefts, wide, strict=True)]
            painter.setPen(inks.text if down else inks.role("quiet"))
            _word(painter, at_row[0], words[down], from_right=from_right)
            for place, column in zip(at_row[2:], figures, strict=True):
                _word(painter, place, column[down], from_right=not from_right)
            if down:
                paint_bar(painter, at_row[1], bars[down - 1], chart.longest, inks, from_right=from_right)
            painter.setPen(inks.role("line"))
            painter.drawLine(QPointF(area.left(), at_row[0].bottom()), QPointF(area.right(), at_row[0].bottom()))

    return Picture(title=chart.title, note=note, size=size, paint=paint, from_right=from_right)


def _legend(painter: QPainter, line: QRectF, chart: Chart, inks: Inks, area: QRectF, *, from_right: bool) -> None:
    metrics = QFontMetricsF(painter.font())
    side, gap = metrics.height(), metrics.averageCharWidth()
    at = line.left()
    for pattern, words in chart.legend:
        patch = QRectF(at, line.top() + (line.height() - side * 0.7) / 2, side * 1.6, side * 0.7)
        fill(painter, _turned(area, patch, from_right=from_right), pattern, inks)
        width = metrics.horizontalAdvance(words) + gap
        painter.setPen(inks.text)
        place = QRectF(patch.right() + gap, line.top(), width, line.height())
        _word(painter, _turned(area, place, from_right=from_right), words, from_right=from_right)
        at = place.right() + 2 * gap
    if chart.mark:
        painter.setPen(inks.text)
        place = QRectF(at, line.top(), metrics.horizontalAdvance(f"│ {chart.mark}") + gap, line.height())
        _word(painter, _turned(area, place, from_right=from_right), f"│ {chart.mark}", from_right=from_right)


def _word(painter: QPainter, place: QRectF, words: str, *, from_right: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideMiddle, place.width())
    painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)


def _turned(area: QRectF, place: QRectF, *, from_right: bool) -> QRectF:
    """The place, on the other side where lines begin at the right."""
    if not from_right:
        return place
    return QRectF(area.left() + area.right() - place.right(), place.top(), place.width(), place.height())


def _beside(metrics: QFontMetricsF, words: Sequence[str]) -> float:
    letter = metrics.averageCharWidth()
    return min(max(map(metrics.horizontalAdvance, words)) + 2 * letter, _WIDEST * letter)


def _above(metrics: QFontMetricsF, words: Sequence[str]) -> float:
    room = QRectF(0, 0, _COLUMN * metrics.averageCharWidth() - 6, 1e6)
    return max(metrics.boundingRect(room, _WRAP, each).height() for each in words) + 8
