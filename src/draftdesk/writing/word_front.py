"""The first page of an official document in Word: the masthead above the text, what its asterisks stand for below; and
the cover letter, a page of its own.

The masthead is the first page's header, as in the documents that the Organization issues: text that is edited or marked
never moves it, and a file that comes back is not compared with it.
"""

import copy
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from draftdesk.model.document import Document
from draftdesk.model.emblem import emblem
from draftdesk.model.export_profile import FrontMatter
from draftdesk.model.house_words import HouseWords
from draftdesk.model.masthead import Masthead, job_line, masthead
from draftdesk.ooxml import markup
from draftdesk.writing.front_styles import ITEM, ITEM_TITLE, SESSION, front_styles
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import is_right_to_left, reads_right_to_left, stretches
from draftdesk.writing.word_base import Base

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.parts.story import StoryPart
    from docx.section import Section
    from lxml.etree import _Element

_COLUMNS = (1267, 5100, 127, 260, 3096)
"""What emblem, Organization, the rest of the organ, a gap and the distribution take of a page of the Organization."""
_UPPER, _LOWER = 864, 2880
"""The least heights of the two rows."""
_TWENTIETH = 635  # of a point, in English metric units
_RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_BEFORE_PAGE_NUMBERS = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar"),
    *("paperSrc", "pgBorders", "lnNumType"),
)
"""What the schema has before `pgNumType` in a section."""
_EMBLEM_SIDE = 720_000  # 2 cm, in English metric units
_PICTURE = """<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="{x}" cy="{y}"/>
<wp:docPr id="1" name="Emblem" descr="{said}"/><wp:cNvGraphicFramePr/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr>
<pic:cNvPr id="1" name="Emblem" descr="{said}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>
<a:blip r:embed="{part}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>
<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="{x}" cy="{y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>
</a:graphicData></a:graphic></wp:inline></w:drawing>"""


def lay_front(base: Base, document: Document, matter: FrontMatter) -> list[str]:
    """Give the first page its masthead, where it has one, and return what goes before the title block: the cover
    letter as XML.

    The section must have its paper, its margins, and what runs at head and foot of its pages: the masthead is fitted to
    them, and a document with a letter is counted without it.
    """
    word = base.word
    _know_styles(base, document)
    if matter in {FrontMatter.MASTHEAD, FrontMatter.RESOLUTION}:
        _lay_masthead(word, document, house_words(document.language))
    elif matter is FrontMatter.INFORMAL:
        _lay_reissue(word, document)
    return list(_letter(word, document)) if matter is not FrontMatter.NONE else []


def _lay_masthead(word: "WordDocument", document: Document, words: HouseWords) -> None:
    """The masthead; and at the foot, above what stands there, the notes to the asterisks of the page and the job
    line."""
    section = word.sections[0]
    section.different_first_page_header_footer = True
    header = section.first_page_header
    header.is_linked_to_previous = False
    turned = is_right_to_left(document.language)
    picture = _picture(header.part, document, words) if document.emblem else ""
    _fill(header._element, _table(masthead(document, words), _width(section), picture, right_to_left=turned))
    notes = [line.strip() for line in document.identity.asterisks.splitlines() if line.strip()]
    job = job_line(document, words)
    side = '<w:jc w:val="right"/>' if turned else ""
    style = "DDJobBelowNote" if notes else "DDJob"
    _lay_foot(word, notes, turned, [markup.paragraph(style, _runs(job, False), side)] if job else [])


def _lay_reissue(word: "WordDocument", document: Document) -> None:
    """What the asterisks of an informal paper's label stand for, at the foot of page one: the notes with as many, or
    fewer. Others belong to lines that such a paper does not have."""
    notes = [line.strip() for line in document.identity.asterisks.splitlines() if line.strip()]
    marks = len(document.label) - len(document.label.rstrip("*"))
    its_own = [each for each in notes if 0 < len(each) - len(each.lstrip("*")) <= marks]
    if marks and notes:
        word.sections[0].different_first_page_header_footer = True
        _lay_foot(word, its_own or notes[:1], is_right_to_left(document.language), [])


def _lay_foot(word: "WordDocument", notes: Sequence[str], turned: bool, below: Sequence[str]) -> None:
    lines = [_line("DDAsteriskRule", "", turned)] if notes else []
    lines += [_line("DDAsteriskNote", _set_out(each), turned) for each in notes]
    footer = word.sections[0].first_page_footer._element
    for at, element in enumerate(markup.elements([*lines, *below])):
        footer.insert(at, element)


def _set_out(note: str) -> str:
    """A note with its asterisks, of which there may be none, between the tabs of its style."""
    words = note.lstrip("*")
    return f"\t{note[: len(note) - len(words)]}\t{words.strip()}"


def _letter(word: "WordDocument", document: Document) -> Iterator[str]:
    """The letter, which ends with a section of its own: nothing runs at its head and foot, and the document's pages are
    counted without it."""
    lines = [line.strip() for line in document.identity.letter.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    if not any(lines):
        return
    shape = _shape_of_letter(word)
    _count_apart(word.sections[0])
    paragraphs = [each.strip("\n") for each in "\n".join(lines).split("\n\n") if each.strip()]
    turned = is_right_to_left(document.language)
    for paragraph in paragraphs[:-1]:
        yield _line("DDLetter", paragraph, turned)
    yield markup.paragraph("DDLetter", _runs(paragraphs[-1], turned), f"{'<w:bidi/>' if turned else ''}{shape}")


def _know_styles(base: Base, document: Document) -> None:
    """Add those of the styles needed here that the file does not have."""
    known = {style.style_id for style in base.word.styles}
    said = document.identity
    agenda = ((ITEM_TITLE, said.item_title), (ITEM, said.item), (SESSION, said.session))
    ends = next((style for style, text in agenda if text.strip()), "")
    for element in markup.elements(front_styles(document.language, base.style, known, ends=ends)):
        base.word.styles.element.append(element)


# --- masthead -------------------------------------------------------------------------------------------------------


def _table(head: Masthead, width: int, picture: str, *, right_to_left: bool) -> str:
    """Two rows: the Organization and the symbol; emblem, organ and distribution. Each ends in a rule."""
    columns = [round(each * width / sum(_COLUMNS)) for each in _COLUMNS]
    columns[-1] += width - sum(columns)
    emblem_side, organ, middle, gap, last = columns
    large, rest = head.symbol
    symbol = markup.paragraph(
        "DDMastheadSymbol",
        (markup.run(large, '<w:rStyle w:val="DDLargeLetters"/>') if large else "") + (markup.run(rest) if rest else ""),
        '<w:jc w:val="left"/>' if right_to_left else "",
    )
    said = "".join(
        _own_way("DDMasthead" if place else "DDDistribution", each, right_to_left)
        for group in ((head.handling, head.distribution, head.date), head.languages)
        for place, each in enumerate(line for line in group if line.strip())
    )
    empty = markup.paragraph("DDMasthead", "")
    return "".join(
        (
            '<w:tbl><w:tblPr><w:tblStyle w:val="DDMastheadTable"/>',
            "<w:bidiVisual/>" if right_to_left else "",
            f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>',
            *(f'<w:gridCol w:w="{each}"/>' for each in columns),
            f"</w:tblGrid>{_row_of(_UPPER)}",
            _cell(emblem_side, empty),
            _cell(organ, _line("DDOrganization", head.organization, right_to_left), at_foot=True),
            _cell(middle + gap + last, symbol, across=3, at_foot=True),
            f"</w:tr>{_row_of(_LOWER)}",
            _cell(emblem_side, markup.paragraph("DDEmblem", picture)),
            _cell(organ + middle, _line("DDOrgan", head.organ, right_to_left), across=2),
            _cell(gap, empty),
            _cell(last, said or empty),
            "</w:tr></w:tbl>",
            markup.paragraph("DDMastheadEnd", ""),
        )
    )


def _row_of(height: int) -> str:
    return f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{height}" w:hRule="atLeast"/></w:trPr>'


def _cell(width: int, inner: str, *, across: int = 1, at_foot: bool = False) -> str:
    span = f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    foot = '<w:vAlign w:val="bottom"/>' if at_foot else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{foot}</w:tcPr>{inner}</w:tc>'


def _line(style: str, text: str, right_to_left: bool) -> str:
    """A line of the document's language, line ends within it kept."""
    return markup.paragraph(style, _runs(text, right_to_left), "<w:bidi/>" if right_to_left else "")


def _runs(text: str, right_to_left: bool) -> str:
    pieces = stretches(text, right_to_left=right_to_left)
    return "".join(markup.run(piece, "<w:rtl/>" if turned else "") for turned, piece in pieces)


def _own_way(style: str, text: str, right_to_left: bool) -> str:
    """A line that an Arabic document has in English: it runs as its own words do, and begins at the left edge."""
    if not right_to_left:
        return _line(style, text, False)
    own = reads_right_to_left(text)
    way = '<w:bidi/><w:jc w:val="right"/>' if own else '<w:jc w:val="left"/>'
    return markup.paragraph(style, _runs(text, own), way)


def _picture(part: "StoryPart", document: Document, words: HouseWords) -> str:
    """The run that shows the emblem, as large as its place, in the part it is stored for."""
    found = emblem(document.emblem, words.emblem)
    scale = _EMBLEM_SIDE / max(found.width, found.height)
    name, _ = part.get_or_add_image(io.BytesIO(found.content))
    picture = _PICTURE.format(
        x=round(found.width * scale), y=round(found.height * scale), said=markup.escaped(words.emblem), part=name
    )
    return f"<w:r>{picture}</w:r>"


def _width(section: "Section") -> int:
    """What the section's pages have between their margins, in twentieths of a point."""
    across = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    return round(across / _TWENTIETH)


def _fill(story: "_Element", xml: str) -> None:
    for child in list(story):
        story.remove(child)
    story.extend(markup.elements([xml]))


# --- cover letter ---------------------------------------------------------------------------------------------------


def _shape_of_letter(word: "WordDocument") -> str:
    """The properties of the letter's section: the document's paper and margins, and nothing at head and foot."""
    from lxml import etree

    own = word.sections[0]._sectPr
    shape = copy.deepcopy(own)
    for name in ("headerReference", "footerReference", "lnNumType", "pgNumType"):
        for each in shape.findall(markup.qualified(name)):
            shape.remove(each)
    header, header_id = word.part.add_header_part()  # type: ignore[no-untyped-call]
    footer, footer_id = word.part.add_footer_part()  # type: ignore[no-untyped-call]
    for story in (header, footer):
        _fill(story.element, "<w:p/>")
    references = "".join(
        f'<w:{kind}Reference w:type="{page}" r:id="{part}" {_RELATIONS}/>'
        for kind, part in (("header", header_id), ("footer", footer_id))
        for page in ("even", "default", "first")
    )
    for at, each in enumerate(markup.elements([references])):
        shape.insert(at, each)
    return etree.tostring(shape, encoding="unicode")


def _count_apart(section: "Section") -> None:
    """Count the pages of the section alone, from 1."""
    shape = section._sectPr
    if shape.find(markup.qualified("pgNumType")) is None:
        before = [markup.qualified(name) for name in _BEFORE_PAGE_NUMBERS]
        at = max((index for index, each in enumerate(shape, 1) if each.tag in before), default=0)
        shape.insert(at, markup.elements(['<w:pgNumType w:start="1"/>'])[0])
