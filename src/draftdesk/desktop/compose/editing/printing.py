"""The marks of footnotes and references as they print: a small raised number, or the number of what is meant."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from draftdesk.desktop.compose.editing.marks import MarkOf, mark_of
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.theme import Theme

_SMALL = 0.72
_RAISED = 0.36
"""Of the size of the letters."""


class Marks(QPyTextObject):
    """Draws marks; asked by the document's layout for their size."""

    def __init__(self, sheet: Sheet, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._theme = theme

    def words(self, of: MarkOf) -> str:
        """What a mark prints."""
        return self._sheet.note_number(of.footnote) if of.footnote else self._sheet.reference_words(of.reference)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: A002, ARG002, N803
        of = mark_of(format)
        metrics = QFontMetricsF(_font(doc, format, of))
        return QSizeF(metrics.horizontalAdvance(self.words(of)) + 1, metrics.ascent())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002
    ) -> None:
        of = mark_of(format)
        painter.save()
        painter.setFont(_font(doc, format, of))
        painter.setPen(QPen(self._theme.colour("accent") if of.reference else QPalette().text().color()))
        baseline = float(rect.bottom())
        if of.footnote:
            baseline -= QFontMetricsF(format.toCharFormat().font()).ascent() * _RAISED
        painter.setLayoutDirection(doc.findBlock(posInDocument).textDirection())  # not that of the window
        painter.drawText(QPointF(rect.left(), baseline), self.words(of))
        painter.restore()


def _font(document: QTextDocument, formats: QTextFormat, of: MarkOf) -> QFont:
    font = QFont(formats.toCharFormat().font().resolve(document.defaultFont()))
    if of.footnote:
        font.setPointSizeF(font.pointSizeF() * _SMALL)
    return font
