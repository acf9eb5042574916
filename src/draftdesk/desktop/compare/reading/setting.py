"""How the lines of a comparison are set: what is inserted is underlined, what is deleted struck, whatever the colour.

What moved is underlined twice, which Qt's letters cannot be: the page draws that.
"""

from math import ceil
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)

from draftdesk.desktop.compare.reading.lines import Line, Sort
from draftdesk.desktop.units import shown
from draftdesk.model.comparison import Look, SegmentKind
from draftdesk.writing.marked import Run

KIND = QTextFormat.Property.UserProperty.value + 1
"""Of letters: whose they are, one of those below; none for those of both texts."""
INSERTED, DELETED, PRINTED = 1, 2, 4
"""`PRINTED` beside the others: what is no letter of the paragraph's text. Its number, the call of a footnote, the sign
of a paragraph's end, a gap between two words; and all letters of lines that are ours."""
MOVED = KIND + 1
"""Of a line: whether its letters are underlined twice."""
SORT = KIND + 2
"""Of a line: 1 for the texts' own, 2 for ours, 3 for landmarks."""
WIDE_SPACE, THIN_SPACE = "\u2003", "\u2009"
_SORTS = {Sort.TEXT: 1, Sort.SAID: 2, Sort.LANDMARK: 3}
_LINE_HEIGHT = 1.5
"""Of the size of the letters, whatever room the face itself takes."""
_LEADING = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_STEPS = (1.0, 1.2, 1.44)
"""How much larger letters are than the page's own, as Qt has it."""
_WHOSE = {SegmentKind.INSERT: INSERTED, SegmentKind.DELETE: DELETED, SegmentKind.EQUAL: 0}
_SHADE = 90


class Inks(Protocol):
    """The colours of a screen, or of paper."""

    def colour(self, role: str) -> QColor: ...


class Setter:
    """Puts lines into a document, in one face and the colours of now. Lines alike share their formats."""

    def __init__(self, font: QFont, chrome: QFont, theme: Inks, gutter: int) -> None:
        """`gutter` is how many letters the numbers before the text take."""
        self._theme = theme
        self._metrics = QFontMetricsF(font)
        self._gutter = gutter_width(font, gutter)
        self._leading = max(100.0, 100 * _LINE_HEIGHT * QFontInfo(font).pixelSize() / self._metrics.height())
        self._chrome = chrome.families()
        self._paragraphs: dict[tuple[object, ...], QTextBlockFormat] = {}
        self._letters: dict[tuple[object, ...], QTextCharFormat] = {}

    def put(self, cursor: QTextCursor, line: Line, *, begin: bool) -> None:
        """Write a line at the cursor: as a paragraph of its own, or with `begin` into the empty one that is there."""
        paragraph = self._paragraph(line)
        plain = self._look(Run(""), line, printed=False)
        if begin:
            cursor.setBlockFormat(paragraph)
            cursor.setBlockCharFormat(plain)
        else:
            cursor.insertBlock(paragraph, plain)
        if line.number:
            self._put_number(cursor, line)
        before = None
        for run in line.runs:
            if before is not None and _would_join(before, run):
                cursor.insertText(THIN_SPACE, self._look(Run(""), line, printed=True))
            cursor.insertText(shown(run.text), self._look(run, line, printed=False))
            before = run

    def put_nothing(self, cursor: QTextCursor, *, begin: bool) -> None:
        """Keep the place of an entry of which nothing is shown."""
        if begin:
            cursor.setBlockFormat(QTextBlockFormat())
        else:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.block().setVisible(False)

    def _put_number(self, cursor: QTextCursor, line: Line) -> None:
        for n, run in enumerate(line.number):
            if n:
                cursor.insertText(" ", self._look(Run(""), line, printed=True))
            cursor.insertText(shown(run.text), self._look(run, line, printed=True))
        cursor.insertText(WIDE_SPACE if line.is_rtl else "\t", self._look(Run(""), line, printed=True))

    # --- paragraphs

    def _paragraph(self, line: Line) -> QTextBlockFormat:
        hang = self._hang(line)
        key = (line.sort, line.level, line.inset, line.is_rtl, line.is_moved, hang)
        if key not in self._paragraphs:
            self._paragraphs[key] = self._made_paragraph(line, hang)
        return self._paragraphs[key]

    def _made_paragraph(self, line: Line, hang: float) -> QTextBlockFormat:
        found, height = QTextBlockFormat(), self._metrics.height()
        found.setProperty(SORT, _SORTS[line.sort])
        found.setBottomMargin(height * 0.45)
        gutter = self._gutter
        match line.sort:
            case Sort.LANDMARK:
                found.setTopMargin(height * 1.4)
                found.setHeadingLevel(1)
                return found
            case Sort.SAID:
                found.setTopMargin(height * 0.25)
                found.setBottomMargin(0)
                side = Qt.AlignmentFlag.AlignRight if line.is_rtl else Qt.AlignmentFlag.AlignLeft
                found.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
                (found.setRightMargin if line.is_rtl else found.setLeftMargin)(gutter)
                return found
            case Sort.TEXT:
                pass
        found.setLayoutDirection(Qt.LayoutDirection.RightToLeft if line.is_rtl else Qt.LayoutDirection.LeftToRight)
        found.setLineHeight(self._leading, _LEADING)
        found.setProperty(MOVED, line.is_moved)
        if line.level:
            found.setHeadingLevel(min(line.level, 6))
            found.setTopMargin(height * (1.1 if line.level == 1 else 0.7))
            found.setBottomMargin(height * 0.3)
        inset = max(hang, gutter) + height * 1.2 * line.inset
        (found.setRightMargin if line.is_rtl else found.setLeftMargin)(inset)
        if hang:
            found.setTextIndent(-max(hang, gutter))
            found.setTabPositions([QTextOption.Tab(max(hang, gutter), QTextOption.TabType.LeftTab)])
        return found

    def _hang(self, line: Line) -> float:
        """How far the text stands in from its number: in steps, so that neighbours stand alike."""
        if not line.number:
            return 0.0
        words = " ".join(run.text for run in line.number)
        width = self._metrics.horizontalAdvance(words + " ") * _STEPS[_larger(line)]
        if width <= self._gutter:
            return self._gutter
        step = 2 * self._metrics.horizontalAdvance("0")
        return min(step * ceil(width / step), 16 * step)

    # --- letters

    def _look(self, run: Run, line: Line, *, printed: bool) -> QTextCharFormat:
        shaded = run.is_small and not printed and not run.is_break
        key = (
            run.kind, run.is_quiet, shaded, run.looks, run.is_break, printed, line.sort, line.level, line.is_moved
        )  # fmt: skip
        if key not in self._letters:
            self._letters[key] = self._made_letters(run, line, printed=printed, shaded=shaded)
        return self._letters[key]

    def _made_letters(self, run: Run, line: Line, *, printed: bool, shaded: bool) -> QTextCharFormat:
        found = QTextCharFormat()
        if line.sort is Sort.SAID:
            found.setProperty(KIND, PRINTED)
            found.setFontFamilies(self._chrome)
            found.setProperty(QTextFormat.Property.FontSizeAdjustment.value, -1)
            found.setForeground(self._theme.colour("quiet"))
            return found
        if line.sort is Sort.LANDMARK:
            found.setProperty(KIND, PRINTED)
            found.setFontFamilies(self._chrome)
            found.setFontWeight(QFont.Weight.DemiBold)
            found.setForeground(self._theme.colour("quiet"))
            return found
        is_ours = printed or run.is_break or Look.FOOTNOTE in run.looks
        if whose := _WHOSE[run.kind] | (PRINTED if is_ours else 0):
            found.setProperty(KIND, whose)
        self._dress(found, run, line)
        if line.is_moved and run.kind is SegmentKind.EQUAL:
            found.setForeground(self._theme.colour("moved"))
        if run.kind is not SegmentKind.EQUAL:
            self._mark(found, run, shaded=shaded)
        return found

    def _dress(self, found: QTextCharFormat, run: Run, line: Line) -> None:
        """The looks that the text has itself, without lines under or through it: those would be taken for changes."""
        if line.level:
            found.setFontWeight(QFont.Weight.DemiBold)
            found.setProperty(QTextFormat.Property.FontSizeAdjustment.value, _larger(line))
        if Look.BOLD in run.looks:
            found.setFontWeight(QFont.Weight.Bold)
        if Look.ITALIC in run.looks:
            found.setFontItalic(True)
        if Look.SUPERSCRIPT in run.looks or Look.FOOTNOTE in run.looks:
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif Look.SUBSCRIPT in run.looks:
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)

    def _mark(self, found: QTextCharFormat, run: Run, *, shaded: bool) -> None:
        is_new = run.kind is SegmentKind.INSERT
        colour = self._theme.colour("quiet" if run.is_quiet else "inserted" if is_new else "deleted")
        found.setForeground(colour)
        if is_new:
            style = QTextCharFormat.UnderlineStyle
            found.setUnderlineStyle(style.DotLine if run.is_quiet else style.SingleUnderline)
        else:
            found.setFontStrikeOut(True)
        if run.is_break:
            found.setFontWeight(QFont.Weight.Bold)
        if shaded:
            colour.setAlpha(_SHADE // 2)
            found.setBackground(colour)


def gutter_width(font: QFont, letters: int) -> float:
    """The room in which numbers of so many letters stand."""
    return QFontMetricsF(font).horizontalAdvance("0" * (letters + 1)) if letters else 0.0


def _larger(line: Line) -> int:
    return max(0, 3 - line.level) if line.level else 0


def _would_join(before: Run, run: Run) -> bool:
    """Whether a word that went and the one in its place would be read as one."""
    return (
        before.kind is not run.kind
        and SegmentKind.EQUAL not in (before.kind, run.kind)
        and before.text[-1:].isalnum()
        and run.text[:1].isalnum()
    )
