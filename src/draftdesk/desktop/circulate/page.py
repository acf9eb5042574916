"""A document as it lies on a page: one rendering for the draft that is read and for what is about to be written."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedParagraph, Table
from draftdesk.model.drafts import Role
from draftdesk.writing.content import Front, after_front, annex, front, opens_with_its_title
from draftdesk.writing.languages import is_right_to_left

_MOST_ROWS = 300
"""Rows of the annex that are laid out: a table of thousands would take seconds, and nobody reads them here."""
_FACES = ["Times New Roman", "Liberation Serif", "Noto Serif", "serif"]
_LARGER = {Role.TITLE: 1.5, Role.HEADING_1: 1.3, Role.HEADING_2: 1.15}
_BEHIND = Qt.AlignmentFlag.AlignTrailing


def page_font(own: QFont) -> QFont:
    """The face of the page, a little larger than that of the window's own words."""
    font = QFont(own)
    font.setFamilies(_FACES)
    font.setPointSizeF(own.pointSizeF() * 1.2)
    return font


def rendered(document: Document, font: QFont) -> QTextDocument:
    """The document laid out as text, without colours of its own. All its words are plain text, never markup.

    A block's `userState` is the place of its paragraph in `document.paragraphs`, -1 for what is none of them. Anchors
    lead from references to paragraphs, and from footnote marks to footnotes. A long annex is cut, and says so.
    """
    page = QTextDocument()
    page.setDefaultFont(font)
    page.setUndoRedoEnabled(False)
    option = QTextOption()
    option.setTextDirection(_direction(is_right_to_left(document.language)))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    page.setDefaultTextOption(option)
    _Writer(document, page, font).write()
    return page


class _Writer:
    """Writes one document from its beginning to its end."""

    def __init__(self, document: Document, page: QTextDocument, font: QFont) -> None:
        self._document = document
        self._cursor = QTextCursor(page)
        self._size = font.pointSizeF()
        self._unit = QFontMetricsF(font).height()
        self._numbers = {note.id: note.number for note in document.footnotes}
        self._targets = dict(document.targets)
        self._places = {each.id: place for place, each in enumerate(document.paragraphs)}
        self._links = {name: self._places[to] for name, to in document.links if to in self._places}
        self._is_first = True

    def write(self) -> None:
        self._cursor.beginEditBlock()
        titled = opens_with_its_title(self._document)
        for line in front(self._document):
            if titled and line.kind not in (Front.SYMBOL, Front.HANDLING):
                self._paragraph(0, self._document.paragraphs[0])
                titled = False
            self._front(line.kind, line.text)
        if titled:
            self._paragraph(0, self._document.paragraphs[0])
        begins = after_front(self._document)
        for place, each in enumerate(self._document.paragraphs[begins:], begins):
            self._paragraph(place, each)
        self._footnotes()
        self._annex()
        self._cursor.endEditBlock()

    # --- blocks

    def _block(self, shape: QTextBlockFormat, look: QTextCharFormat, place: int = -1) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(look)
            self._is_first = False
        else:
            self._cursor.insertBlock(shape, look)
        self._cursor.block().setUserState(place)

    def _shape(
        self, *, above: float = 0.35, language: str = "", ahead: float = 0.0, hang: float = 0.0
    ) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        backwards = is_right_to_left(language or self._document.language)
        shape.setLayoutDirection(_direction(backwards))
        shape.setTopMargin(above * self._unit)
        shape.setBottomMargin(0.35 * self._unit)
        shape.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        (shape.setRightMargin if backwards else shape.setLeftMargin)(ahead * self._unit)
        shape.setTextIndent(-hang * self._unit)
        if hang:
            shape.setTabPositions([QTextOption.Tab(hang * self._unit, QTextOption.TabType.LeftTab)])
        return shape

    def _look(self, *, larger: float = 1.0, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontPointSize(self._size * larger)
        look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        look.setFontItalic(italic)
        return look

    def _front(self, kind: Front, text: str) -> None:
        shape = self._shape(above=0.1)
        if kind in (Front.SYMBOL, Front.HANDLING):
            shape.setAlignment(_BEHIND)
        look = self._look(
            larger=1.5 if kind is Front.TITLE else 1.15 if kind in (Front.SYMBOL, Front.LABEL) else 1.0,
            bold=kind is not Front.DATE and kind is not Front.HANDLING,
        )
        self._block(shape, look)
        self._cursor.insertText(text, look)

    def _paragraph(self, place: int, each: PrintedParagraph) -> None:
        level = each.role.heading_level
        if each.role is Role.TITLE or level:
            shape = self._shape(above=0.9 if level else 0.35, language=each.language)
            shape.setHeadingLevel(level + 1)
            look = self._look(larger=_LARGER.get(each.role, 1.0), bold=level < 4, italic=level in (3, 4))
        else:
            shape, look = self._body_shape(each), self._look()
        self._block(shape, look, place)
        mark = QTextCharFormat(look)
        mark.setAnchorNames([f"p{place}"])
        hangs = bool(each.number) and not level and each.role is not Role.TITLE
        if each.number:
            self._cursor.insertText(each.number + ("\t" if hangs else " "), mark)
        self._runs(each.text, look)

    def _body_shape(self, each: PrintedParagraph) -> QTextBlockFormat:
        depth = min(max(1, each.depth), 6) if each.role is Role.SUB_PARAGRAPH else 0
        ahead = 2.2 * (depth + 1) if each.number or each.role is not Role.PREAMBULAR else 2.2
        shape = self._shape(language=each.language, ahead=ahead, hang=2.2 if each.number else 0.0)
        if each.role is Role.NOTE:
            shape.setProperty(QTextFrameFormat.Property.BlockRightMargin.value, 2 * self._unit)
        return shape

    def _footnotes(self) -> None:
        if not self._document.footnotes:
            return
        rule = self._shape(above=1.2)
        rule.setProperty(QTextFrameFormat.Property.BlockTrailingHorizontalRulerWidth.value, _third())
        self._block(rule, self._look(larger=0.6))
        for note in self._document.footnotes:
            look = self._look(larger=0.85)
            self._block(self._shape(above=0.1, ahead=1.4, hang=1.4), look)
            mark = QTextCharFormat(look)
            mark.setAnchorNames([f"n{note.number}"])
            self._cursor.insertText(f"{note.number}\t", mark)
            self._runs(note.text, look)

    # --- words

    def _runs(self, text: str, look: QTextCharFormat) -> None:
        for piece in inline.runs(text):
            own = _looked(piece, look)
            if piece.footnote:
                number = self._numbers.get(piece.footnote)
                if number is not None:
                    own.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
                    self._jump(str(number), own, f"#n{number}")
            elif piece.reference:
                shown = self._targets.get(piece.reference, "[?]")
                place = self._links.get(piece.reference)
                self._jump(shown, own, "" if place is None else f"#p{place}")
            else:
                self._cursor.insertText(piece.text, own)

    def _jump(self, words: str, look: QTextCharFormat, where: str) -> None:
        if where:
            look.setAnchor(True)
            look.setAnchorHref(where)
        self._cursor.insertText(words, look)

    # --- the annex

    def _annex(self) -> None:
        content = annex(self._document)
        if content is None:
            return
        self._line(content.table.title, self._look(larger=1.15, bold=True), above=2.0)
        if content.table.note:
            self._line(content.table.note, self._look())
        if content.table.rows:
            self._table(content.table)
        hidden = len(content.table.rows) - _MOST_ROWS
        if hidden > 0:
            more = QCoreApplication.translate("page", "… and {count} more lines, which are in the file.")
            self._line(more.format(count=f"{hidden:,}"), self._look(italic=True))
        for line in content.closing:
            self._line(line, self._look())

    def _line(self, text: str, look: QTextCharFormat, above: float = 0.35) -> None:
        self._block(self._shape(above=above), look)
        self._cursor.insertText(text, look)

    def _table(self, table: Table) -> None:
        rows = table.rows[:_MOST_ROWS]
        shape = QTextTableFormat()
        shape.setHeaderRowCount(1)
        shape.setCellPadding(0.15 * self._unit)
        shape.setCellSpacing(0)
        shape.setBorder(0.5)
        shape.setBorderCollapse(True)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        made = self._cursor.insertTable(1 + len(rows), len(table.columns), shape)
        for row, cells in enumerate((table.columns, *rows)):
            look = self._look(larger=0.72, bold=not row)
            for column, text in enumerate(cells):
                made.cellAt(row, column).firstCursorPosition().insertText(text, look)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)


def _looked(piece: inline.Run, look: QTextCharFormat) -> QTextCharFormat:
    own = QTextCharFormat(look)
    if piece.italic:
        own.setFontItalic(not look.fontItalic())
    if piece.bold:
        own.setFontWeight(QFont.Weight.Bold)
    if piece.superscript:
        own.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if piece.subscript:
        own.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    return own


def _third() -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, 30)


def _direction(backwards: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
