"""A document as it lies on a page: one rendering for the draft that is read and for what is about to be written."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from draftdesk.desktop.circulate.page_front import front_style, put_foot, put_legend, put_letter, put_masthead
from draftdesk.desktop.circulate.page_style import PageStyle, hanging
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedParagraph, Table
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import INFORMAL, ExportProfile, FrontMatter, TextStyle
from draftdesk.writing.content import after_front, annex, before_title, front, opens_with_its_title
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import is_right_to_left
from draftdesk.writing.openings import openings, organ_line

_MOST_ROWS = 300
"""Rows of the annex that are laid out: a table of thousands would take seconds, and nobody reads them here."""
_WITH_OPENINGS = frozenset({Role.PREAMBULAR, Role.OPERATIVE})


def rendered(document: Document, font: QFont, profile: ExportProfile = INFORMAL) -> QTextDocument:
    """As `set_out`, in proportion to the window's own `font`."""
    return set_out(document, PageStyle(profile, font, document.language))


def set_out(document: Document, style: PageStyle) -> QTextDocument:
    """The document laid out as text, as the profile of the style has it, without colours of its own. All its words are
    plain text, never markup. Margins are left to whoever shows it.

    A block's `userState` is the place of its paragraph in `document.paragraphs`, -1 for what is none of them. Anchors
    lead from references to paragraphs, and from footnote marks to footnotes. A long annex is cut, and says so.
    """
    page = QTextDocument()
    page.setDefaultFont(style.font())
    page.setUndoRedoEnabled(False)
    option = QTextOption()
    backwards = is_right_to_left(document.language)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    page.setDefaultTextOption(option)
    _Writer(document, page, style).write()
    return page


class _Writer:
    """Writes one document from its beginning to its end."""

    def __init__(self, document: Document, page: QTextDocument, style: PageStyle) -> None:
        self._document = document
        self._page = page
        self._style = style
        self._profile = style.profile
        self._cursor = QTextCursor(page)
        self._numbers = {note.id: note.number for note in document.footnotes}
        self._targets = dict(document.targets)
        self._places = {each.id: place for place, each in enumerate(document.paragraphs)}
        self._links = {name: self._places[to] for name, to in document.links if to in self._places}
        self._openings = openings(document.language) if self._profile.italic_openings else None
        self._is_first = True

    def write(self) -> None:
        self._cursor.beginEditBlock()
        self._is_first = not put_letter(self._cursor, self._document, self._style)
        if put_masthead(self._cursor, self._page, self._document, self._style):
            self._is_first = True  # the block behind the table waits to be filled
        self._title_block()
        put_legend(self._cursor, self._style)
        self._organ()
        begins = after_front(self._document)
        for place, each in enumerate(self._document.paragraphs[begins:], begins):
            self._paragraph(place, each)
        self._footnotes()
        put_foot(self._cursor, self._document, self._style)
        self._annex()
        self._cursor.endEditBlock()

    def _title_block(self) -> None:
        matter = self._profile.front
        titled = opens_with_its_title(self._document)
        for line in front(self._document, matter):
            if titled and line.kind not in before_title(matter):
                self._paragraph(0, self._document.paragraphs[0])
                titled = False
            how = front_style(line.kind, self._style)
            self._block(self._style.shape(how), self._style.look(how))
            self._cursor.insertText(line.text, self._style.look(how))
        if titled:
            self._paragraph(0, self._document.paragraphs[0])

    def _organ(self) -> None:
        """The line "The General Assembly," of a resolution."""
        known = openings(self._document.language)
        if known is None or self._profile.front is not FrontMatter.RESOLUTION:
            return
        line = organ_line(self._document, known, house_words(self._document.language))
        if line:
            self._line(line, replace(self._profile.preambular, italic=True))

    # --- blocks

    def _block(self, shape: QTextBlockFormat, look: QTextCharFormat, place: int = -1) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(look)
            self._is_first = False
        else:
            self._cursor.insertBlock(shape, look)
        self._cursor.block().setUserState(place)

    def _paragraph(self, place: int, each: PrintedParagraph) -> None:
        how = self._how(each)
        hangs = bool(each.number) and (each.role.heading_level == 0 or how.first_line_mm < 0)
        if each.role is Role.TITLE:
            hangs = False
        shape, look = self._style.shape(how, each.language, numbered=hangs), self._style.look(how)
        if each.role.heading_level or each.role is Role.TITLE:
            shape.setHeadingLevel(each.role.heading_level + 1)
        self._block(shape, look, place)
        mark = QTextCharFormat(look)
        mark.setAnchorNames([f"p{place}"])
        if each.number:
            self._cursor.insertText(each.number + ("\t" if hangs else " "), mark)
        length = self._openings.length(each.text) if self._openings and each.role in _WITH_OPENINGS else 0
        if length:
            opening = QTextCharFormat(look)
            opening.setFontItalic(True)
            self._runs(each.text[:length], opening)
        self._runs(each.text[length:], look)

    def _how(self, each: PrintedParagraph) -> TextStyle:
        """The style of its role, with room for a number where it has one."""
        profile, level = self._profile, each.role.heading_level
        if level:
            return profile.headings[level - 1]
        match each.role:
            case Role.TITLE:
                return profile.title
            case Role.SUB_PARAGRAPH:
                return profile.sub_paragraph_at(each.depth)
            case Role.NOTE:
                return hanging(profile.note) if each.number else profile.note
        if each.number or each.role is Role.OPERATIVE:
            return profile.operative
        return profile.preambular if each.role is Role.PREAMBULAR else profile.chapeau

    def _footnotes(self) -> None:
        if not self._document.footnotes:
            return
        how = self._profile.footnote
        rule = self._style.shape(replace(how, before_pt=12))
        rule.setProperty(QTextFrameFormat.Property.BlockTrailingHorizontalRulerWidth.value, _third())
        self._block(rule, self._style.look(how))
        hangs = bool(how.number_mm and how.first_line_mm)
        for note in self._document.footnotes:
            look = self._style.look(how)
            self._block(self._style.shape(how, numbered=hangs), look)
            mark = QTextCharFormat(look)
            mark.setAnchorNames([f"n{note.number}"])
            self._cursor.insertText(f"{note.number}{chr(9) if hangs else ' '}", mark)
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
        plain = TextStyle(before_pt=6, after_pt=6)
        self._line(content.table.title, self._profile.headings[0])
        if content.table.note:
            self._line(content.table.note, plain)
        if content.table.rows:
            self._table(content.table)
        hidden = len(content.table.rows) - _MOST_ROWS
        if hidden > 0:
            more = QCoreApplication.translate("page", "… and {count} more lines, which are in the file.")
            self._line(more.format(count=f"{hidden:,}"), replace(plain, italic=True))
        for line in content.closing:
            self._line(line, plain)

    def _line(self, text: str, how: TextStyle) -> None:
        look = self._style.look(how)
        self._block(self._style.shape(how), look)
        self._cursor.insertText(text, look)

    def _table(self, table: Table) -> None:
        rows = table.rows[:_MOST_ROWS]
        shape = QTextTableFormat()
        shape.setHeaderRowCount(1)
        shape.setCellPadding(self._style.px(2))
        shape.setCellSpacing(0)
        shape.setBorder(self._style.px(0.375))
        shape.setBorderCollapse(True)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        made = self._cursor.insertTable(1 + len(rows), len(table.columns), shape)
        for row, cells in enumerate((table.columns, *rows)):
            look = self._style.look(replace(self._profile.table, bold=not row))
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
