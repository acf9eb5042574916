"""A document as a Word file, with the styles and pages of an export profile.

What a reader of the file cannot learn from it: who made it, on which machine, and when. Word shows the author and the
times of a file to everybody who receives it; a draft shows those that the document itself states.
"""

import io
from pathlib import Path
from typing import TYPE_CHECKING

from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.printable import printable
from draftdesk.model.document import Document, Table
from draftdesk.model.export_profile import INFORMAL, ExportProfile, FrontMatter, Numbers, Paper, informal_on
from draftdesk.ooxml import markup
from draftdesk.ooxml.footnotes import first_free_id, lay_footnotes, note_styles
from draftdesk.ooxml.packing import pack
from draftdesk.writing.content import annex
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import is_right_to_left, tag
from draftdesk.writing.naming import head_lines, running
from draftdesk.writing.openings import openings, organ_line
from draftdesk.writing.safely import write_bytes
from draftdesk.writing.word_base import base_for
from draftdesk.writing.word_body import Body, voice
from draftdesk.writing.word_front import lay_front
from draftdesk.writing.word_lists import Lists
from draftdesk.writing.word_page import text_width, twips
from draftdesk.writing.word_running import lay_running_lines
from draftdesk.writing.word_tables import line, table_xml

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_LONGEST_PROPERTY = 255  # python-docx refuses more
_AT_A_TIME = 200
_MARK_STYLE = """
<w:style w:type="character" w:customStyle="1" w:styleId="DDMark"><w:name w:val="DD Mark"/><w:qFormat/>
  <w:rPr><w:b/><w:bCs/></w:rPr></w:style>
"""
_ABOVE = '<w:spacing w:after="60"/>'
_RUNNING = ("/header", "/footer")
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def write_word(
    document: Document,
    target: Path,
    *,
    overwrite: bool,
    profile: ExportProfile = INFORMAL,
    author: str = "",
    progress: Progress = silent,
) -> None:
    """Write the document as .docx, as the profile has it.

    Numbers are typed, so that they stay what they were however the file is edited, unless the profile asks for Word's
    own; footnotes are Word's; cross-references jump. The file's properties hold the title, and the author where one is
    given; its times are 2000-01-01 and never those of the machine. The same document always gives the same bytes.
    Raises InvalidSettings where the profile's template is unfit, and CannotWrite; then nothing was left behind.
    """
    write_bytes(target, word_file(document, profile, author=author, progress=progress), overwrite=overwrite)


def word_file(
    document: Document,
    profile: ExportProfile = INFORMAL,
    *,
    author: str = "",
    framed: bool = True,
    progress: Progress = silent,
) -> bytes:
    """The same file in memory. Raises InvalidSettings.

    Without `framed` what stands in the margin has its frame from its style alone. LibreOffice 7.4 does not take it from
    there, but loses the tracked changes of a paragraph that a frame stands beside.
    """
    language = document.language
    base = base_for(profile, language)
    words = house_words(language)
    part = base.word.part
    known = openings(language)
    body = Body(
        document,
        note_styles(part),
        profile,
        ids=base.ids,
        lists=Lists(document.paragraphs, profile) if profile.numbers is Numbers.LIVE else None,
        openings=known if profile.italic_openings else None,
        organ=organ_line(document, known, words) if known and profile.front is FrontMatter.RESOLUTION else "",
        statuses=words.statuses if profile.margin_status else {},
        framed=framed,
        first_id=first_free_id(part),
    )
    lay_running_lines(base, document, profile.running, words)
    pieces = [*lay_front(base, document, profile.front), *body.title_block()]
    if legend := profile.legend_in(language):
        pieces.append(body.plain("DDLegend", legend))
    of = len(document.paragraphs)
    for done, piece in enumerate(body.paragraphs()):
        if done % _AT_A_TIME == 0:
            progress(done, of, "Writing the Word file")
        pieces.append(piece)
    pieces.extend(_annex(document, body, text_width(profile.page)))
    lay_footnotes(part, body.notes, body.styles, right_to_left=is_right_to_left(language))
    if body.lists is not None:
        body.lists.lay(part)
    _set_properties(base.word, document.title, language, author)
    content = _packed(base.word, pieces, language)
    progress(of, of, "Writing the Word file")
    return content


def write_word_table(table: Table, target: Path, *, overwrite: bool) -> None:
    """Write a report as .docx: title, note and table on landscape pages. Raises CannotWrite."""
    write_bytes(target, word_table(table), overwrite=overwrite)


def word_table(
    table: Table,
    *,
    language: str = "en",
    paper: Paper = Paper.A4,
    about: Document | None = None,
    key: Table | None = None,
) -> bytes:
    """The same report in memory, in the language: its pages and columns run as that does, and fit the paper.

    A document that it is `about` is named at its head and on every page. `key` is a second table at its end.
    """
    names = head_lines(about) if about else ()
    pieces = [line(each, "Normal", language, _ABOVE, strong=True) for each in names]
    pieces.append(line(table.title, "Heading1", language))
    if table.note.strip():
        pieces.append(line(table.note, "Normal", language, '<w:spacing w:after="200"/>'))
    pieces.extend(table_xml(table, landscape_width(paper), language))
    if key is not None:
        pieces.append(line(key.title, "Heading2", language))
        pieces.extend(table_xml(key, landscape_width(paper), language))
    pieces.append(markup.after_table("Normal"))
    goes_with = running(about, table.title) if about else None
    return landscape(table.title, pieces, language=language, paper=paper, about=goes_with)


def landscape_width(paper: Paper = Paper.A4) -> int:
    """What has room beside the margins of landscape pages of that paper, in twentieths of a point."""
    page = informal_on(paper).page
    return twips(page.height_mm) - twips(page.start_mm) - twips(page.end_mm)


def landscape(
    title: str,
    pieces: list[str],
    *,
    mark: str = "",
    styles: str = "",
    author: str = "",
    language: str = "en",
    paper: Paper = Paper.A4,
    about: Document | None = None,
) -> bytes:
    """A Word file of landscape pages that holds the pieces of XML, its title at the head of all pages but the first.
    Where a document is given that it is `about` the running lines say what they would of that (`naming.running`).

    `mark` stands at the head of every page ("INTERNAL"), in the style DDMark; `styles` is XML of more styles. Headers,
    footers and what Word takes for the file's language are of `language`.
    """
    profile = informal_on(paper)
    base = base_for(profile, language)
    said = about or Document(title=title, language=language)
    lay_running_lines(base, said, profile.running, house_words(language))
    word = base.word
    styles += _MARK_STYLE if mark else ""
    for style in markup.elements([styles]) if styles else ():
        word.styles.element.append(style)
    _turn(word, text_width(profile.page), landscape_width(paper))
    if mark:
        _mark_pages(word, mark, title)
    _set_properties(word, title, language, author)
    return _packed(word, pieces, language)


def _packed(word: "WordDocument", pieces: list[str], language: str) -> bytes:
    """The file, with the pieces of XML as its body, before the page's shape, which is all that the template's holds.

    Here, where all parts are there, each run that says no language gets that of the file. The pieces never become
    elements: lxml takes longer to bring a body from one document into another than all else takes.
    """
    from lxml import etree

    said = voice(language).language
    frame = etree.tostring(word.element, encoding="unicode")
    before, shape, after = frame.rpartition("<w:sectPr")
    content = "".join((_DECLARATION, before, *(markup.in_language(each, said) for each in pieces), shape, after))
    parts = {word.part.partname: content.encode()}
    for relation in word.part.rels.values():
        if relation.reltype.endswith(_RUNNING):
            part = relation.target_part
            parts[part.partname] = markup.in_language(part.blob.decode(), said).encode()
    made = io.BytesIO()
    pack(word.part.package, made, parts)
    return made.getvalue()


def _annex(document: Document, body: Body, width: int) -> list[str]:
    content = annex(document)
    if content is None:
        return []
    pieces = [body.plain("DDAnnexTitle", content.table.title)]
    if content.table.note:
        pieces.append(body.plain("Normal", content.table.note))
    else:
        pieces.extend(table_xml(content.table, width, document.language))
    closing = [body.plain("DDAnnexNote", line) for line in content.closing]
    return [*pieces, *(closing or [markup.paragraph("DDAnnexNote", "")])]  # Word ends no text with a table


def _set_properties(word: "WordDocument", title: str, language: str, author: str) -> None:
    properties = word.core_properties
    properties.title = printable(title)[:_LONGEST_PROPERTY]
    properties.language = tag(language)
    properties.author = properties.last_modified_by = printable(author)[:_LONGEST_PROPERTY]


def _mark_pages(word: "WordDocument", mark: str, title: str) -> None:
    """The mark at the head of every page, before the title where that stands."""
    section = word.sections[0]
    said = markup.run(mark, '<w:rStyle w:val="DDMark"/>')
    for header, inner in ((section.first_page_header, said), (section.header, f"{said}{markup.run(f'  {title}')}")):
        header.is_linked_to_previous = False
        element = header._element
        element.replace(element[0], markup.elements([markup.paragraph("Header", inner)])[0])


def _turn(word: "WordDocument", upright: int, width: int) -> None:
    """Landscape pages: what stands at the end of a running line goes as far out as these do."""
    from docx.enum.section import WD_ORIENTATION

    section = word.sections[0]
    section.orientation = WD_ORIENTATION.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    tabs = f'<w:tabs><w:tab w:val="clear" w:pos="{upright}"/><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    for story in (section.header, section.footer, section.first_page_footer):
        properties = story.paragraphs[0]._p.pPr
        if properties is not None and properties.pStyle is not None:  # a line that says nothing has none
            properties.insert(1, markup.elements([tabs])[0])
