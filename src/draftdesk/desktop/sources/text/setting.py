"""How a source is set on the page: faces, measures, and the look of each kind of block."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextOption

from draftdesk.desktop.sources.text.filling import WIDE_SPACE, larger
from draftdesk.desktop.units import reads_from_right
from draftdesk.model.sources import Block, BlockStyle

_LINE_HEIGHT = 1.5
"""Of the size of the letters, whatever room the face itself takes."""
_LEADING = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def setter(font: QFont) -> Callable[[Block], tuple[QTextBlockFormat, QTextCharFormat]]:
    """What gives each block its formats in that face. Blocks alike share theirs."""
    metrics = QFontMetricsF(font)
    leading = max(100.0, 100 * _LINE_HEIGHT * QFontInfo(font).pixelSize() / metrics.height())
    known: dict[tuple[object, ...], tuple[QTextBlockFormat, QTextCharFormat]] = {}

    def formats(block: Block) -> tuple[QTextBlockFormat, QTextCharFormat]:
        is_rtl = reads_from_right(block.text)
        hang = _hang(block.number, metrics, is_rtl=is_rtl) * _STEPS[_larger(block)]
        column = min(block.column or 0, 1) if block.style is BlockStyle.TABLE_CELL else 0
        key = (block.style, block.level, hang, is_rtl, column)
        if key not in known:
            paragraph = _paragraph(block, hang, is_rtl, metrics, column)
            paragraph.setLineHeight(leading, _LEADING)
            known[key] = paragraph, _letters(block)
        return known[key]

    return formats


def _hang(number: str, metrics: QFontMetricsF, *, is_rtl: bool) -> float:
    """How far the text stands in from its number: in steps, so that neighbours stand alike."""
    if not number:
        return 0.0
    if is_rtl:
        return metrics.horizontalAdvance(number + WIDE_SPACE)
    step = metrics.horizontalAdvance("0") * 1.5
    return step * max(2, ceil(metrics.horizontalAdvance(number + " ") / step))


def _paragraph(block: Block, hang: float, is_rtl: bool, metrics: QFontMetricsF, column: int) -> QTextBlockFormat:
    found = QTextBlockFormat()
    line = metrics.height()
    found.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    found.setBottomMargin(line * 0.45)
    inset = hang
    match block.style:
        case BlockStyle.HEADING:
            found.setTopMargin(line * (1.1 if block.level <= 1 else 0.7))
            found.setBottomMargin(line * 0.3)
        case BlockStyle.LIST_ITEM:
            inset += line * min(max(block.level - 1, 0), 6) + (0 if hang else line)
        case BlockStyle.TABLE_CELL:
            inset += line * 1.2 * column
            found.setTopMargin(line * (0.1 if column else 0.4))
            found.setBottomMargin(line * 0.15)
        case _:
            pass
    (found.setRightMargin if is_rtl else found.setLeftMargin)(inset)
    found.setTextIndent(-hang)
    if hang:
        found.setTabPositions([QTextOption.Tab(hang, QTextOption.TabType.LeftTab)])
    return found


_STEPS = (1.0, 1.2, 1.44)
"""How much larger letters are than the document's own, as Qt has it."""


def _larger(block: Block) -> int:
    return max(0, 3 - max(block.level, 1)) if block.style is BlockStyle.HEADING else 0


def _letters(block: Block) -> QTextCharFormat:
    found = QTextCharFormat()
    if block.style is BlockStyle.HEADING:
        found.setFontWeight(QFont.Weight.DemiBold)
        larger(found, _larger(block))
    return found
