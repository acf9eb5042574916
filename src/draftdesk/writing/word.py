"""A document as a Word file, on the template `resources/word/base.docx`.

What a reader of the file cannot learn from it: who made it, on which machine, and when. Word shows the author and the
times of a file to everybody who receives it; a draft shows those that the document itself states.
"""

import io
from pathlib import Path
from typing import TYPE_CHECKING

from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.printable import printable
from draftdesk.kit.resources import resource
from draftdesk.model.document import Document, Table
from draftdesk.ooxml import markup
from draftdesk.ooxml.footnotes import first_free_id, lay_footnotes, note_styles
from draftdesk.ooxml.packing import pack
from draftdesk.writing.content import annex, running_header
from draftdesk.writing.languages import is_right_to_left, locale, tag
from draftdesk.writing.safely import write_bytes
from draftdesk.writing.word_body import Body
from draftdesk.writing.word_tables import table_xml

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

_TEXT_WIDTH = 9070
LANDSCAPE_WIDTH = 14002
_LONGEST_PROPERTY = 255  # python-docx refuses more
_AT_A_TIME = 200
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_word(
    document: Document, target: Path, *, overwrite: bool, author: str = "", progress: Progress = silent
) -> None:
    """Write the document as .docx.

    Numbers are typed, so that they stay what they were however the file is edited; footnotes are Word's own;
    cross-references jump. The file's properties hold the title, and the author where one is given; its times are
    2000-01-01 and never those of the machine. The same document always gives the same bytes.
    Raises CannotWrite; then nothing was left behind.
    """
    word = _opened()
    body = Body(document, note_styles(word.part), first_free_id(word.part))
    pieces = list(body.title_block())
    of = len(document.paragraphs)
    for done, piece in enumerate(body.paragraphs()):
        if done % _AT_A_TIME == 0:
            progress(done, of, "Writing the Word file")
        pieces.append(piece)
    pieces.extend(_annex(document, body))
    lay_footnotes(word.part, body.notes, body.styles)
    _set_language(word, document.language)
    _fill_running_lines(word, body)
    _set_properties(word, document.title, document.language, author)
    content = _packed(word, pieces)
    progress(of, of, "Writing the Word file")
    write_bytes(target, content, overwrite=overwrite)


def write_word_table(table: Table, target: Path, *, overwrite: bool) -> None:
    """Write a report as .docx: title, note and table on landscape pages. Raises CannotWrite."""
    pieces = [markup.paragraph("Heading1", markup.run(table.title))]
    if table.note.strip():
        pieces.append(markup.paragraph("Normal", markup.run(table.note), '<w:spacing w:after="200"/>'))
    pieces.extend(table_xml(table, LANDSCAPE_WIDTH))
    pieces.append(markup.paragraph("Normal", ""))
    write_bytes(target, landscape(table.title, pieces), overwrite=overwrite)


def landscape(title: str, pieces: list[str], *, mark: str = "", styles: str = "", author: str = "") -> bytes:
    """A Word file of landscape pages that holds the pieces of XML, its title at the head of all pages but the first.

    `mark` stands at the head of every page ("INTERNAL"), in the style DDMark; `styles` is XML of more styles.
    """
    word = _opened()
    for style in markup.elements([styles]) if styles else ():
        word.styles.element.append(style)
    _turn(word, title)
    if mark:
        _mark_pages(word, mark, title)
    _set_properties(word, title, "en", author)
    return _packed(word, pieces)


def _opened() -> "WordDocument":
    import docx

    return docx.Document(str(resource("word", "base.docx")))


def _packed(word: "WordDocument", pieces: list[str]) -> bytes:
    """The file, with the pieces of XML as its body, before the page's shape, which is all that the template's holds.

    They never become elements: lxml takes longer to bring a body from one document into another than all else takes.
    """
    from lxml import etree

    frame = etree.tostring(word.element, encoding="unicode")
    before, shape, after = frame.rpartition("<w:sectPr")
    content = "".join((_DECLARATION, before, *pieces, shape, after)).encode()
    made = io.BytesIO()
    pack(word.part.package, made, {word.part.partname: content})
    return made.getvalue()


def _annex(document: Document, body: Body) -> list[str]:
    content = annex(document)
    if content is None:
        return []
    pieces = [
        markup.paragraph("Heading1", markup.run(content.table.title), "<w:pageBreakBefore/>"),
    ]
    if content.table.note:
        pieces.append(body.plain("Normal", content.table.note))
    else:
        turned = is_right_to_left(document.language)
        pieces.extend(table_xml(content.table, _TEXT_WIDTH, right_to_left=turned))
    pieces.extend(
        markup.paragraph("Normal", markup.run(line), '<w:spacing w:before="160"/>') for line in content.closing
    )
    return pieces


def _fill_running_lines(word: "WordDocument", body: Body) -> None:
    """The running header of every page but the first, and the handling line at the foot of each."""
    document = body.document
    section = word.sections[0]
    left, right = running_header(document)
    for element in markup.elements([body.plain("Header", f"{left}\t{right}" if right else left)]):
        header = section.header._element
        header.replace(header[0], element)
    if is_right_to_left(document.language):
        section._sectPr.append(markup.elements(["<w:bidi/>"])[0])  # which the schema puts after what the template has
    for footer in (section.footer, section.first_page_footer):
        line = footer.paragraphs[0]._p
        if not document.language.lower().startswith("en"):
            _number_without_words(line)
        if is_right_to_left(document.language):
            line.pPr.append(markup.elements(["<w:bidi/>"])[0])
        if document.handling.strip():
            line.pPr.addnext(markup.elements([markup.run(document.handling)])[0])


def _number_without_words(line: "_Element") -> None:
    """ "Page 2 of 10" as "2/10", which needs no translation."""
    for text in line.iter(markup.qualified("t")):
        text.text = {"Page ": "", " of ": "/"}.get(text.text or "", text.text)


def _set_language(word: "WordDocument", language: str) -> None:
    """The language that Word checks spelling in, for everything that has no other."""
    name = locale(language)
    if not name:
        return
    kind = "bidi" if is_right_to_left(language) else "eastAsia" if language.lower().startswith("zh") else "val"
    for mark in word.styles.element.iter(markup.qualified("lang")):
        mark.set(markup.qualified(kind), name)


def _set_properties(word: "WordDocument", title: str, language: str, author: str) -> None:
    properties = word.core_properties
    properties.title = printable(title)[:_LONGEST_PROPERTY]
    properties.language = tag(language)
    properties.author = properties.last_modified_by = printable(author)[:_LONGEST_PROPERTY]


def _mark_pages(word: "WordDocument", mark: str, title: str) -> None:
    """The mark at the head of every page, before the title where that stands."""
    section = word.sections[0]
    said = markup.run(mark, '<w:rStyle w:val="DDMark"/>')
    for header, line in ((section.first_page_header, said), (section.header, f"{said}{markup.run(f'  {title}')}")):
        header.is_linked_to_previous = False
        element = header._element
        element.replace(element[0], markup.elements([markup.paragraph("Header", line)])[0])


def _turn(word: "WordDocument", title: str) -> None:
    """Landscape pages, with the title at the head of all but the first."""
    from docx.enum.section import WD_ORIENTATION

    section = word.sections[0]
    section.orientation = WD_ORIENTATION.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.header.paragraphs[0].text = printable(title)
    tabs = (
        f'<w:tabs><w:tab w:val="clear" w:pos="{_TEXT_WIDTH}"/><w:tab w:val="right" w:pos="{LANDSCAPE_WIDTH}"/></w:tabs>'
    )
    for footer in (section.footer, section.first_page_footer):
        footer.paragraphs[0]._p.pPr.append(markup.elements([tabs])[0])
