"""The first page on the screen: cover letter, masthead, title block, legend; and the notes at its foot."""

from dataclasses import replace

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from draftdesk.desktop.circulate.page_style import PageStyle
from draftdesk.model.document import Document
from draftdesk.model.export_profile import Alignment, ExportProfile, FrontMatter, TextStyle
from draftdesk.model.masthead import Masthead, job_line, masthead
from draftdesk.writing.content import Front
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import is_right_to_left

_EMBLEM = QUrl("draftdesk:emblem")
_EMBLEM_MM = 20
_COLUMNS = (13, 53, 34)
"""Percent of the page for the emblem, the organ, and what stands beside it."""
_ABOVE_RULES_PT = (4, 48)
_BELOW_PT = 12
_MASTHEADS = frozenset({FrontMatter.MASTHEAD, FrontMatter.RESOLUTION})
_PLAIN = TextStyle(size_pt=10, after_pt=2)
_NOTE = TextStyle(size_pt=8.5, before_pt=2, after_pt=2)
_LETTER = TextStyle(size_pt=12, after_pt=10)
_OF_AGENDA = {
    Front.SESSION: TextStyle(size_pt=10, bold=True),
    Front.ITEM: TextStyle(size_pt=10),
    Front.ITEM_TITLE: TextStyle(size_pt=10, bold=True, after_pt=6),
}


def front_style(kind: Front, style: PageStyle) -> TextStyle:
    """How a line of the title block is set, the same as in the file."""
    profile = style.profile
    line, title = profile.front_line, profile.title
    if kind in _OF_AGENDA:
        return _OF_AGENDA[kind]
    match kind:
        case Front.TITLE:
            return title
        case Front.SYMBOL:
            return replace(line, size_pt=14, bold=True, alignment=Alignment.END)
        case Front.HANDLING:
            return replace(line, size_pt=11, alignment=Alignment.END)
        case Front.BYLINE:
            return replace(title, size_pt=12, bold=True, before_pt=6, after_pt=6)
        case Front.BYLINE_NOTE:
            return replace(title, size_pt=10, bold=False, italic=True, before_pt=0, after_pt=6)
        case Front.LABEL:
            return replace(line, size_pt=14, bold=True)
        case _:
            return replace(line, after_pt=18)


def put_letter(cursor: QTextCursor, document: Document, style: PageStyle) -> bool:
    """Put the cover letter, a page of its own on paper, and a rule under it. Returns whether there is one."""
    lines = document.identity.letter.strip().split("\n\n")
    if style.profile.front is FrontMatter.NONE or not any(lines):
        return False
    for line in lines:
        _put(cursor, style, _LETTER, line.strip("\n"))
    rule = QTextBlockFormat(style.shape(_LETTER))
    whole = QTextLength(QTextLength.Type.PercentageLength, 100)
    rule.setProperty(QTextFrameFormat.Property.BlockTrailingHorizontalRulerWidth.value, whole)
    rule.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysAfter)
    cursor.insertBlock(rule, style.look(_NOTE))
    cursor.block().setUserState(-1)
    return True


def has_masthead(document: Document, profile: ExportProfile) -> bool:
    """Whether pages open with a masthead: those of a file that was received are its own."""
    return profile.front in _MASTHEADS and not document.as_received


def put_masthead(cursor: QTextCursor, page: QTextDocument, document: Document, style: PageStyle) -> bool:
    """Put the masthead. Returns whether there is one."""
    if not has_masthead(document, style.profile):
        return False
    head = masthead(document, house_words(document.language))
    table = cursor.insertTable(2, len(_COLUMNS), _shape(document, style))
    _rule(table, style)
    _fill(table, 0, 1, style, TextStyle(size_pt=14), head.organization)
    _symbol(table, style, head)
    if document.emblem:
        _emblem(table, page, document, style)
    _fill(table, 1, 1, style, TextStyle(size_pt=20, bold=True, before_pt=6), head.organ)
    _distribution(table, style, head)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return True


def put_foot(cursor: QTextCursor, document: Document, style: PageStyle) -> None:
    """Put what stands at the foot of page one: notes to its asterisks, and the job line."""
    if not has_masthead(document, style.profile):
        return
    for line in document.identity.asterisks.splitlines():
        _put(cursor, style, _NOTE, line)
    if job := job_line(document, house_words(document.language)):
        _put(cursor, style, replace(_PLAIN, before_pt=10), job)


def put_legend(cursor: QTextCursor, style: PageStyle) -> None:
    """Put the legend of the document's language, where the profile has one."""
    legend = style.profile.legend_in(style.language)
    if legend.strip():
        size = max(8, style.profile.fonts.size_pt - 2)
        _put(cursor, style, TextStyle(size_pt=size, before_pt=6, after_pt=12), legend)


def _put(cursor: QTextCursor, style: PageStyle, how: TextStyle, text: str) -> None:
    """A block; the first of the page is there already."""
    shape, look = style.shape(how), style.look(how)
    if cursor.position() or cursor.document().blockCount() > 1:
        cursor.insertBlock(shape, look)
    else:
        cursor.setBlockFormat(shape)
        cursor.setBlockCharFormat(look)
    cursor.block().setUserState(-1)
    cursor.insertText(text.replace("\n", "\u2028"), look)


# --- masthead -------------------------------------------------------------------------------------------------------


def _shape(document: Document, style: PageStyle) -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setBottomMargin(style.px(_BELOW_PT))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if is_right_to_left(document.language):
        shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, each) for each in _COLUMNS])
    return shape


def _rule(table: QTextTable, style: PageStyle) -> None:
    """Each row ends in a rule, the second in a heavier one."""
    for row in range(2):
        for column in range(len(_COLUMNS)):
            cell = QTextTableCellFormat()
            cell.setBottomBorder(style.px(0.75 if not row else 1.5))
            cell.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            cell.setBottomBorderBrush(QBrush(Qt.BrushStyle.SolidPattern))
            cell.setBottomPadding(style.px(_ABOVE_RULES_PT[row]))
            cell.setTopPadding(style.px(0 if not row else 6))
            if not row:
                cell.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
            table.cellAt(row, column).setFormat(cell)


def _fill(table: QTextTable, row: int, column: int, style: PageStyle, how: TextStyle, text: str) -> QTextCursor:
    cursor = table.cellAt(row, column).firstCursorPosition()
    cursor.setBlockFormat(style.shape(how))
    cursor.insertText(text, style.look(how))
    return cursor


def _symbol(table: QTextTable, style: PageStyle, head: Masthead) -> None:
    """A symbol reads from left to right in every language."""
    large, rest = head.symbol
    small = TextStyle(size_pt=10)
    cursor = _fill(table, 0, 2, style, TextStyle(size_pt=20), large)
    shape = QTextBlockFormat()
    shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    backwards = is_right_to_left(style.language)
    shape.setAlignment(Qt.AlignmentFlag.AlignLeft if backwards else Qt.AlignmentFlag.AlignRight)
    cursor.setBlockFormat(shape)
    cursor.insertText(rest, style.look(small))


def _emblem(table: QTextTable, page: QTextDocument, document: Document, style: PageStyle) -> None:
    image = QImage.fromData(document.emblem)
    if image.isNull():
        return
    page.addResource(QTextDocument.ResourceType.ImageResource.value, _EMBLEM, image)
    shown = QTextImageFormat()
    shown.setName(_EMBLEM.toString())
    side = style.mm(_EMBLEM_MM) * 0.8
    scale = side / max(image.width(), image.height())
    shown.setWidth(image.width() * scale)
    shown.setHeight(image.height() * scale)
    table.cellAt(1, 0).firstCursorPosition().insertImage(shown)


def _distribution(table: QTextTable, style: PageStyle, head: Masthead) -> None:
    cursor = table.cellAt(1, 2).firstCursorPosition()
    lines = [line for line in (head.handling, head.distribution, head.date, *head.languages) if line.strip()]
    for at, line in enumerate(lines):
        if at:
            cursor.insertBlock()
        cursor.setBlockFormat(style.shape(_PLAIN))
        cursor.insertText(line, style.look(_PLAIN))
