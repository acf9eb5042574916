"""Drafts as plain values: made into Word files, and told as they should be read."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from tests.oracles import settled
from tests.oracles.settled import Blocks, Said

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
LOOKS = {
    "bold": "<w:b/>",
    "italic": "<w:i/>",
    "capitals": "<w:caps/>",
    "struck": "<w:strike/>",
    "underline single": '<w:u w:val="single"/>',
    "superscript": '<w:vertAlign w:val="superscript"/>',
    "subscript": '<w:vertAlign w:val="subscript"/>',
}
"""In the order in which the format has them."""


@dataclass(frozen=True)
class Words:
    """Text in one run; tabs, line feeds and non-breaking hyphens become the elements that Word has for them."""

    text: str
    looks: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Link:
    words: tuple[Words, ...]
    target: str = "https://example.org/"


@dataclass(frozen=True)
class Field:
    words: tuple[Words, ...]
    code: str = ' QUOTE "what it says" '
    simple: bool = False


@dataclass(frozen=True)
class Bookmark:
    words: tuple[Words, ...]
    name: str = "place"


@dataclass(frozen=True)
class Remark:
    """Words with a comment on them."""

    words: tuple[Words, ...]
    says: str = "Please check."


@dataclass(frozen=True)
class Control:
    words: tuple[Words, ...]


@dataclass(frozen=True)
class Tracked:
    """Words that the file itself has as inserted ("ins") or deleted ("del")."""

    words: tuple[Words, ...]
    kind: str = "ins"


@dataclass(frozen=True)
class Note:
    paragraphs: tuple["Para", ...]


@dataclass(frozen=True)
class Box:
    paragraphs: tuple["Para", ...]


Part = Words | Link | Field | Bookmark | Remark | Control | Tracked | Note | Box


@dataclass(frozen=True)
class Para:
    """`label` is a typed number, a tab behind it; `level` that of an automatic list, from 0."""

    parts: tuple[Part, ...]
    style: str = ""
    label: str = ""
    level: int | None = None
    right_to_left: bool = False


@dataclass(frozen=True)
class Cell:
    blocks: tuple["Block", ...]
    span: int = 1
    merge: str = ""


@dataclass(frozen=True)
class Table:
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Wrapped:
    """Blocks within a content control."""

    blocks: tuple["Block", ...]


Block = Para | Table | Wrapped


@dataclass(frozen=True)
class Draft:
    """`foreign`: made by a Word of another language, whose styles and lists have other ids under the same names."""

    blocks: tuple[Block, ...]
    foreign: bool = False


LEVELS = (("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "%3."))
"""How the levels of the automatic list count, and what they print."""

STYLES = {"Heading1": "heading 1", "Heading2": "heading 2", "ListParagraph": "List Paragraph", "Quote": "Quote"}
FOREIGN = {"Heading1": "berschrift1", "Heading2": "berschrift2", "ListParagraph": "Listenabsatz", "Quote": "Zitat"}


def word_file(draft: Draft) -> bytes:
    """The draft as a Word file."""
    return _File(draft).content()


def as_read(draft: Draft) -> Said:
    """What must be read in the draft's file, its own revisions accepted."""
    teller = _Teller()
    body = teller.blocks(draft.blocks)
    return Said(body, tuple(teller.notes), (), tuple(teller.boxes))


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[Para]:
    """Every paragraph of the body, those in tables and controls too."""
    for block in blocks:
        if isinstance(block, Para):
            yield block
        elif isinstance(block, Wrapped):
            yield from paragraphs(block.blocks)
        else:
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)


def _written(kind: str, n: int) -> str:
    if kind == "lowerLetter":
        return chr(ord("a") + (n - 1) % 26) * ((n - 1) // 26 + 1)
    if kind == "lowerRoman":
        ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
        tens = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")
        return tens[n // 10] + ones[n % 10]
    return str(n)


def without_controls(draft: Draft) -> Draft:
    """The draft with nothing in content controls: LibreOffice 7.4 forgets the changes that are tracked in one."""
    return replace(draft, blocks=tuple(each for block in draft.blocks for each in _freed(block)))


def _freed(block: Block) -> tuple[Block, ...]:
    match block:
        case Para():
            parts = (part.words if isinstance(part, Control) else (part,) for part in block.parts)
            return (replace(block, parts=tuple(part for some in parts for part in some)),)
        case Wrapped():
            return tuple(each for inner in block.blocks for each in _freed(inner))
        case Table():
            rows = (
                tuple(
                    replace(cell, blocks=tuple(each for inner in cell.blocks for each in _freed(inner))) for cell in row
                )
                for row in block.rows
            )
            return (Table(tuple(rows)),)


class _Teller:
    def __init__(self) -> None:
        self._counts = [0] * len(LEVELS)
        self.notes: list[Blocks] = []
        self.boxes: list[Blocks] = []

    def blocks(self, blocks: tuple[Block, ...]) -> Blocks:
        found: list[settled.Paragraph | settled.Table] = []
        for block in blocks:
            if isinstance(block, Para):
                found.append(self._paragraph(block))
            elif isinstance(block, Wrapped):
                found += self.blocks(block.blocks)
            else:
                rows = tuple(
                    tuple(settled.Cell(self.blocks(cell.blocks), cell.span, cell.merge) for cell in row)
                    for row in block.rows
                )
                found.append(settled.Table(rows))
        return tuple(found)

    def _paragraph(self, paragraph: Para) -> settled.Paragraph:
        text = f"{paragraph.label}\t" if paragraph.label else ""
        looks = [frozenset[str]()] * len(text)
        places: list[int] = []
        boxes: list[Box] = []
        for part in paragraph.parts:
            if isinstance(part, Note):
                places.append(len(text))
                first, *more = (self._paragraph(each) for each in part.paragraphs)
                self.notes.append((replace(first, signs=(0,)), *more))
            elif isinstance(part, Box):
                boxes.append(part)
            elif not (isinstance(part, Tracked) and part.kind == "del"):
                for words in (part,) if isinstance(part, Words) else part.words:
                    text += words.text
                    looks += [words.looks] * len(words.text)
        for box in boxes:
            self.boxes.append(tuple(self._paragraph(each) for each in box.paragraphs))
        listed = None if paragraph.level is None else ("", str(paragraph.level))
        number = "" if paragraph.level is None else self._counted(paragraph.level)
        return settled.Paragraph(text, tuple(looks), tuple(places), paragraph.style, listed, number)

    def _counted(self, level: int) -> str:
        """What the list prints: a level begins anew below a higher one, and one that was passed over has begun."""
        self._counts[:level] = [max(1, n) for n in self._counts[:level]]
        self._counts[level] += 1
        self._counts[level + 1 :] = [0] * (len(LEVELS) - level - 1)
        kind, shape = LEVELS[level]
        return re.sub(r"%\d", _written(kind, self._counts[level]), shape)


class _File:
    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._style = FOREIGN if draft.foreign else {name: name for name in STYLES}
        self._list = "7" if draft.foreign else "1"
        self._ids = count(11 if draft.foreign else 1)
        self._notes: list[str] = []
        self._comments: list[str] = []
        self._links: list[str] = []
        self._names: set[str] = set()

    def content(self) -> bytes:
        body = "".join(map(self._block, self._draft.blocks))
        last = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
        parts = {"document.xml": f"<w:document {SPACES}><w:body>{body}{last}</w:body></w:document>"}
        parts["styles.xml"] = self._styles()
        parts["numbering.xml"] = self._numbering()
        if self._notes:
            ends = "".join(
                f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
                for n, kind in ((-1, "separator"), (0, "continuationSeparator"))
            )
            parts["footnotes.xml"] = f"<w:footnotes {SPACES}>{ends}{''.join(self._notes)}</w:footnotes>"
        if self._comments:
            parts["comments.xml"] = f"<w:comments {SPACES}>{''.join(self._comments)}</w:comments>"
        return _zipped(parts, self._links)

    def _block(self, block: Block) -> str:
        if isinstance(block, Para):
            return self._paragraph(block)
        if isinstance(block, Wrapped):
            inner = "".join(map(self._block, block.blocks))
            about = f'<w:sdtPr><w:id w:val="{next(self._ids)}"/></w:sdtPr>'
            return f"<w:sdt>{about}<w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        columns = max(sum(cell.span for cell in row) for row in block.rows)
        grid = '<w:gridCol w:w="2000"/>' * columns
        rows = "".join(f"<w:tr>{''.join(map(self._cell, row))}</w:tr>" for row in block.rows)
        look = '<w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/>'
        return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def _cell(self, cell: Cell) -> str:
        span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
        merge = {"": "", "restart": '<w:vMerge w:val="restart"/>', "continue": "<w:vMerge/>"}[cell.merge]
        about = f'<w:tcPr><w:tcW w:w="{2000 * cell.span}" w:type="dxa"/>{span}{merge}</w:tcPr>'
        return f"<w:tc>{about}{''.join(map(self._block, cell.blocks))}</w:tc>"

    def _paragraph(self, paragraph: Para, before: str = "") -> str:
        style = f'<w:pStyle w:val="{self._style.get(paragraph.style, paragraph.style)}"/>' if paragraph.style else ""
        listed = ""
        if paragraph.level is not None:
            listed = f'<w:numPr><w:ilvl w:val="{paragraph.level}"/><w:numId w:val="{self._list}"/></w:numPr>'
        way = "<w:bidi/>" if paragraph.right_to_left else ""
        properties = f"<w:pPr>{style}{listed}{way}</w:pPr>" if style or listed or way else ""
        label = self._run(Words(f"{paragraph.label}\t")) if paragraph.label else ""
        return f"<w:p>{properties}{before}{label}{''.join(map(self._part, paragraph.parts))}</w:p>"

    def _part(self, part: Part) -> str:
        match part:
            case Words():
                return self._run(part)
            case Note():
                return self._note(part)
            case Box():
                return self._box(part)
        inner = "".join(map(self._run, part.words))
        key = next(self._ids)
        match part:
            case Link():
                self._links.append(part.target)
                return f'<w:hyperlink r:id="rIdLink{len(self._links)}" w:history="1">{inner}</w:hyperlink>'
            case Field(simple=True):
                return f"<w:fldSimple w:instr={quoteattr(part.code)}>{inner}</w:fldSimple>"
            case Field():
                ends = {
                    kind: f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
                }
                code = f'<w:r><w:instrText xml:space="preserve">{escape(part.code)}</w:instrText></w:r>'
                return f"{ends['begin']}{code}{ends['separate']}{inner}{ends['end']}"
            case Bookmark():
                if part.name in self._names:
                    return inner
                self._names.add(part.name)
                start = f'<w:bookmarkStart w:id="{key}" w:name={quoteattr(part.name)}/>'
                return f'{start}{inner}<w:bookmarkEnd w:id="{key}"/>'
            case Remark():
                by = 'w:author="Delegate" w:date="2026-01-05T10:00:00Z" w:initials="D"'
                text = f"<w:p>{self._run(Words(part.says))}</w:p>"
                self._comments.append(f'<w:comment w:id="{key}" {by}>{text}</w:comment>')
                start, end = (f'<w:commentRange{side} w:id="{key}"/>' for side in ("Start", "End"))
                return f'{start}{inner}{end}<w:r><w:commentReference w:id="{key}"/></w:r>'
            case Control():
                about = f'<w:sdtPr><w:id w:val="{key}"/></w:sdtPr>'
                return f"<w:sdt>{about}<w:sdtContent>{inner}</w:sdtContent></w:sdt>"
            case Tracked():
                if part.kind == "del":
                    inner = inner.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
                by = 'w:author="Earlier" w:date="2025-12-24T10:00:00Z"'
                return f'<w:{part.kind} w:id="{key}" {by}>{inner}</w:{part.kind}>'

    def _run(self, words: Words) -> str:
        looks = "".join(xml for name, xml in LOOKS.items() if name in words.looks)
        inner, plain = "", ""
        for character in f"{words.text}\0":
            special = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u2011": "<w:noBreakHyphen/>", "\0": ""}.get(character)
            if special is None:
                plain += character
                continue
            if plain:
                inner += f'<w:t xml:space="preserve">{escape(plain)}</w:t>'
            inner, plain = inner + special, ""
        return f"<w:r>{f'<w:rPr>{looks}</w:rPr>' if looks else ''}{inner}</w:r>" if inner else ""

    def _note(self, note: Note) -> str:
        key = next(self._ids)
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{}</w:r>'
        first, *more = note.paragraphs
        text = self._paragraph(replace(first, style="FootnoteText"), mark.format("<w:footnoteRef/>"))
        text += "".join(self._paragraph(replace(each, style="FootnoteText")) for each in more)
        self._notes.append(f'<w:footnote w:id="{key}">{text}</w:footnote>')
        return mark.format(f'<w:footnoteReference w:id="{key}"/>')

    def _box(self, box: Box) -> str:
        key = next(self._ids)
        text = f"<w:txbxContent>{''.join(map(self._paragraph, box.paragraphs))}</w:txbxContent>"
        shape = (
            '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
            'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            '<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
            '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
            '<wp:extent cx="2000000" cy="900000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            f'<wp:docPr id="{key}" name="Box {key}"/><wp:cNvGraphicFramePr/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
            '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="900000"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
            f"<wps:txbx>{text}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        )
        older = f'<w:pict><v:rect style="width:150pt;height:70pt"><v:textbox>{text}</v:textbox></v:rect></w:pict>'
        both = f'<mc:Choice Requires="wps">{shape}</mc:Choice><mc:Fallback>{older}</mc:Fallback>'
        return f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"

    def _styles(self) -> str:
        def paragraph(key: str, name: str, more: str) -> str:
            what = f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/>{more}'
            return f'<w:style w:type="paragraph" w:styleId="{key}">{what}</w:style>'

        looks = {
            "Heading1": '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>',
            "Heading2": '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>',
            "ListParagraph": '<w:pPr><w:ind w:left="720"/></w:pPr>',
            "Quote": '<w:pPr><w:ind w:left="360" w:right="360"/></w:pPr>',
        }
        normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        table = (
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
            '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>'
        )
        reference = (
            '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
            '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        )
        named = "".join(paragraph(self._style[key], name, looks[key]) for key, name in STYLES.items())
        named += paragraph("FootnoteText", "footnote text", '<w:rPr><w:sz w:val="18"/></w:rPr>')
        return f"<w:styles {SPACES}>{normal}{table}{reference}{named}</w:styles>"

    def _numbering(self) -> str:
        inner = "".join(
            f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{format_}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{720 * (n + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for n, (format_, text) in enumerate(LEVELS)
        )
        abstract = f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
        number = f'<w:num w:numId="{self._list}"><w:abstractNumId w:val="0"/></w:num>'
        return f"<w:numbering {SPACES}>{abstract}{number}</w:numbering>"


def _zipped(parts: dict[str, str], links: list[str]) -> bytes:
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    of_word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    relation = '<Relationship Id="{}" Type="{}/{}" Target={}{}/>'
    types = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    types += '<Default Extension="xml" ContentType="application/xml"/>'
    relations = ""
    for n, name in enumerate(parts):
        kind = name.removesuffix(".xml")
        exact = "document.main" if kind == "document" else kind
        types += f'<Override PartName="/word/{name}" ContentType="{of_word}.{exact}+xml"/>'
        if kind != "document":
            relations += relation.format(f"rId{n}", kinds, kind, quoteattr(name), "")
    for n, target in enumerate(links, 1):
        outside = ' TargetMode="External"'
        relations += relation.format(f"rIdLink{n}", kinds, "hyperlink", quoteattr(target), outside)
    top = relation.format("rId1", kinds, "officeDocument", '"word/document.xml"', "")
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types">{types}</Types>')
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships">{top}</Relationships>')
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{package}/relationships">{relations}</Relationships>',
        )
        for name, xml in parts.items():
            archive.writestr(f"word/{name}", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}')
    return file.getvalue()
