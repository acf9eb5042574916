"""Every shipped export profile in four scripts and three sizes: whole, in order, by styles, and silent about its
origin."""

import io
import re
import shutil
import struct
import subprocess
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath
from zipfile import ZipFile

import pypdfium2
import pytest
from lxml import etree

from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.kit.jobs import silent
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph, SourceLine, printed_text
from draftdesk.model.drafts import Relation, Role, Status
from draftdesk.model.export_profile import ExportProfile
from draftdesk.model.identity import Identity
from draftdesk.ooxml.leaks import leaks
from draftdesk.writing.languages import locale, tag
from draftdesk.writing.office import from_word
from draftdesk.writing.word import word_file, write_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DC = "{http://purl.org/dc/elements/1.1/}"
SHIPPED = shipped_export_profiles()
PLANTED = "Xq7Planted"
SIZES = (1, 40, 600)
WORDS = {
    "en": (
        "Water",
        "Objective",
        "States protect rivers, lakes and the wetlands beside them",
        "Reaffirming the Charter",
    ),
    "fr": ("Eau", "Objectif", "Les États protègent les rivières : lacs « et » zones humides", "Réaffirmant la Charte"),
    "ar": ("المياه", "الهدف", "تحمي الدول الأنهار والبحيرات (A/RES/73/195) والأراضي الرطبة", "إذ نؤكد من جديد الميثاق"),
    "zh": ("水", "目标 ", "各国保护河流、湖泊和湿地（A/RES/73/195）", "重申《宪章》"),
}
_BORDERS = "top left start bottom right end insideH insideV"
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath rPrChange",
    "sectPr": "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "pBdr": "top left bottom right between bar",
    "tblBorders": _BORDERS,
    "tcBorders": _BORDERS,
    "tblCellMar": "top left start bottom right end",
}
"""What the schema has in which order within those elements of Word's; "|" stands between what may alternate."""
SET_BY_STYLES = {"spacing", "ind", "tabs", "pBdr", "shd", "outlineLvl", "sz", "szCs", "color", "u", "highlight", "w"}
"""What no paragraph and no run says of itself: a style says it."""


# --- the documents --------------------------------------------------------------------------------------------------


def _document(language: str, size: int) -> Document:
    """A draft with headings, numbers, lists, footnotes, references, another language and an annex, over and over.

    Every id of it is planted: none is of the text.
    """
    other = "ar" if language == "en" else "en"
    paragraphs = [_paragraph(n, WORDS[language], other) for n in range(size)] if size > 1 else []
    paragraphs = paragraphs or [_paragraph(3, WORDS[language], other)]
    cited = paragraphs[3 if size > 1 else 0]
    notes = [each for each in paragraphs if "[^" in each.text]
    return Document(
        title=f"{WORDS[language][0]} & <{size}>",
        label="Zero draft",
        symbol="A/CONF.231/L.1",
        language=language,
        date="28 May 2018",
        handling="Advance unedited version",
        identity=Identity(
            organ="General Assembly",
            original="en",
            session="Seventy-second session",
            item="Agenda item 14*",
            asterisks="* A/72/150.",
            emblem=PLANTED,
            job="18-08712",
            letter="Excellency,\n\nI have the honour to circulate this text.",
        ),
        emblem=_picture(),
        paragraphs=tuple(paragraphs),
        footnotes=tuple(
            PrintedFootnote(id=f"{PLANTED}-{n}", paragraph_id=each.id, number=n, text=f"A/RES/{n}, {{ref:{PLANTED}}}.")
            for n, each in enumerate(notes, 1)
        ),
        targets=((PLANTED, cited.number.rstrip(".")), (f"{PLANTED}-a", "4 (a)")),
        links=((PLANTED, cited.id), (f"{PLANTED}-a", f"{PLANTED}-p5")),
        sources=(
            SourceLine(
                paragraph_id=paragraphs[0].id,
                reference="TS3/4",
                source_title="Summary",
                contributors=("Mexico",),
                quoted=WORDS[language][2],
                relation=Relation.ADAPTED,
            ),
        ),
    )


def _paragraph(n: int, words: tuple[str, ...], other: str) -> PrintedParagraph:
    turn, at = divmod(n, 10)
    short, objective, text, opening = words
    role, number, depth, said, language = (
        (Role.HEADING_1, f"{turn + 1}.", 1, short, ""),
        (Role.HEADING_2, f"{objective.strip()} {turn + 1}:", 2, short, ""),
        (Role.PREAMBULAR, "", 0, f"{opening}, *{short}*,", ""),
        (Role.OPERATIVE, f"{n}.", 0, f"{text}.[^{PLANTED}-{2 * turn + 1}]", ""),
        (Role.CHAPEAU, f"{n}.", 0, f"{text}:", ""),
        (Role.SUB_PARAGRAPH, "(a)", 1, f"{text} {{ref:{PLANTED}}};", ""),
        (Role.SUB_PARAGRAPH, "(b)", 1, f"[**{text}** m^2^, {{ref:{PLANTED}-a}}];", ""),
        (Role.SUB_PARAGRAPH, "(i)", 2, f"{text}.[^{PLANTED}-{2 * turn + 2}]", ""),
        (Role.NOTE, "", 0, f"{short} & <{short}>", ""),
        (Role.OPERATIVE, f"{n}.", 0, WORDS[other][2], other),
    )[at]
    status = (Status.OPEN, Status.AGREED)[turn % 2]
    return PrintedParagraph(
        id=f"{PLANTED}-p{n}", role=role, number=number, depth=depth, text=said, language=language, status=status
    )


def _picture() -> bytes:
    """A picture that says in words where it comes from."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 40, 20, 8, 0, 0, 0, 0)
    said = chunk(b"tEXt", f"Author\0{PLANTED}".encode())
    pixels = chunk(b"IDAT", zlib.compress(bytes(41 * 20)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + said + pixels + chunk(b"IEND", b"")


@dataclass(frozen=True)
class Circulated:
    document: Document
    profile: ExportProfile
    path: Path
    parts: dict[str, bytes]
    roots: dict[str, etree._Element]

    def root(self, name: str) -> etree._Element:
        return self.roots[f"word/{name}.xml"]

    @property
    def stories(self) -> dict[str, etree._Element]:
        """The parts that hold text."""
        kinds = ("word/document", "word/footnotes", "word/header", "word/footer")
        return {name: root for name, root in self.roots.items() if name.startswith(kinds)}

    def all(self, *kinds: str) -> list[etree._Element]:
        return [each for root in self.stories.values() for each in root.iter(*(f"{W}{kind}" for kind in kinds))]


def _circulated(profile: ExportProfile, language: str, size: int, folder: Path) -> Circulated:
    path = folder / PLANTED / f"{PLANTED}-{language}-{size}.docx"
    path.parent.mkdir()
    document = _document(language, size)
    with pytest.MonkeyPatch.context() as machine:
        for name in ("HOME", "USER", "LOGNAME", "USERNAME", "HOSTNAME"):
            machine.setenv(name, str(path.parent))
        write_word(document, path, overwrite=False, profile=profile)
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == len(set(archive.namelist()))
        parts = {name: archive.read(name) for name in archive.namelist()}
    roots = {name: etree.fromstring(part) for name, part in parts.items() if name.endswith((".xml", ".rels"))}
    return Circulated(document, profile, path, parts, roots)


CASES = [
    pytest.param((name, language, size), marks=pytest.mark.slow if size > 100 else ())
    for name in SHIPPED
    for language in WORDS
    for size in SIZES
]


@pytest.fixture(scope="module", params=CASES, ids=lambda case: "-".join(map(str, case)))
def file(request, tmp_path_factory) -> Circulated:
    name, language, size = request.param
    return _circulated(SHIPPED[name], language, size, tmp_path_factory.mktemp("circulated"))


# --- what it says ---------------------------------------------------------------------------------------------------


def test_numbers_text_and_footnotes_read_back_as_the_versions(file, read_word):
    document, written = file.document, read_word(file.path)
    aside = ("DDMarginStatus", "DDOrganLine")
    said = [" ".join(text.split()) for style, text in written.lines if style not in aside]
    expected = [" ".join(f"{each.number} {printed_text(document, each.text)}".split()) for each in document.paragraphs]
    at = said.index(expected[0])
    assert said[at : at + len(expected)] == expected
    notes = {note.printed: printed_text(document, note.text) for note in document.footnotes}
    assert written.footnotes == notes


def test_title_and_language_are_set(file):
    core, styles = file.roots["docProps/core.xml"], file.root("styles")
    assert core.findtext(f"{DC}title") == file.document.title
    assert core.findtext(f"{DC}language") == tag(file.document.language)
    known = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang").attrib.values()
    assert locale(file.document.language) in known


def test_words_of_another_language_are_marked_as_such(file):
    others = [each for each in file.document.paragraphs if each.language]
    found = [
        [each.find(f"{W}rPr/{W}lang") for each in paragraph.iter(f"{W}r")]
        for paragraph in file.root("document").iter(f"{W}p")
        if others and others[0].text in "".join(paragraph.itertext())
    ]
    assert len(found) >= len(others)
    for runs in found[: len(others)]:
        assert all(lang is not None and locale(others[0].language) in lang.attrib.values() for lang in runs)


# --- what it tells --------------------------------------------------------------------------------------------------


def test_nothing_planted_is_in_any_part(file):
    content = file.path.read_bytes()
    for said in (content, *file.parts.values(), *(name.encode() for name in file.parts)):
        for coded in (PLANTED.encode(), PLANTED.encode("utf-16-le")):
            assert coded.lower() not in said.lower()
    with ZipFile(io.BytesIO(content)) as archive:
        assert not archive.comment
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_pre_flight_finds_nothing_that_leaks(file):
    assert leaks(file.path.read_bytes(), "draft.docx") == ()


# --- how it is built ------------------------------------------------------------------------------------------------


def test_every_part_has_its_type_and_every_relation_its_part(file):
    types = file.roots["[Content_Types].xml"]
    own = {each.get("PartName").lstrip("/") for each in types if each.get("PartName")}
    endings = {each.get("Extension") for each in types if each.get("Extension")}
    stored = set(file.parts) - {"[Content_Types].xml"}
    assert own <= stored
    assert {name for name in stored if name not in own and name.rpartition(".")[2] not in endings} == set()
    pointed_at = set()
    for name in (each for each in stored if each.endswith(".rels")):
        folder = dirname(dirname(name))
        ids = [each.get("Id") for each in file.roots[name]]
        assert len(ids) == len(set(ids))
        inside = [each.get("Target") for each in file.roots[name] if each.get("TargetMode") != "External"]
        pointed_at |= {normpath(join("/", folder, target)).lstrip("/") for target in inside}
        of = f"{folder}/{name.rpartition('/')[2].removesuffix('.rels')}"
        if of in file.roots:
            used = {value for each in file.roots[of].iter() for key, value in each.attrib.items() if key.startswith(R)}
            assert used <= set(ids)
    assert pointed_at == {name for name in stored if not name.endswith(".rels")}


def test_every_style_used_is_there_once_and_of_its_kind(file):
    styles = file.root("styles").findall(f"{W}style")
    kinds = {each.get(f"{W}styleId"): each.get(f"{W}type") for each in styles}
    assert len(kinds) == len(styles)
    for element, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
        assert {kinds.get(each.get(f"{W}val")) for each in file.all(element)} <= {kind}
    for each in styles:
        for element in ("basedOn", "next", "link"):
            other = each.find(f"{W}{element}")
            assert other is None or other.get(f"{W}val") in kinds


def test_bookmarks_are_paired_and_every_jump_has_one(file):
    starts, ends = file.all("bookmarkStart"), file.all("bookmarkEnd")
    ids, names = [each.get(f"{W}id") for each in starts], [each.get(f"{W}name") for each in starts]
    assert len(set(ids)) == len(ids) == len(set(names))
    assert Counter(ids) == Counter(each.get(f"{W}id") for each in ends)
    fields = [each.text.split() for each in file.all("instrText")]
    jumps = {words[1] for words in fields if words[0] == "REF"}
    jumps |= {each.get(f"{W}anchor") for each in file.all("hyperlink")}
    assert jumps == set(names)
    assert jumps or not any("{ref:" in each.text for each in file.document.paragraphs)


def test_footnotes_and_lists_that_are_called_are_there(file):
    called = [each.get(f"{W}id") for each in file.all("footnoteReference")]
    kept = [each.get(f"{W}id") for each in file.all("footnote") if each.get(f"{W}type") is None]
    assert sorted(called) == sorted(kept)
    assert len(set(called)) == len(file.document.footnotes)
    numbering = file.roots.get("word/numbering.xml")
    nums = [] if numbering is None else numbering.findall(f"{W}num")
    definitions = set() if numbering is None else {
        each.get(f"{W}abstractNumId") for each in numbering.findall(f"{W}abstractNum")
    }  # fmt: skip
    assert {each.get(f"{W}val") for each in file.all("numId")} <= {each.get(f"{W}numId") for each in nums}
    assert {each.find(f"{W}abstractNumId").get(f"{W}val") for each in nums} <= definitions


def test_fields_open_and_close(file):
    for paragraph in file.all("p"):
        kinds = [each.get(f"{W}fldCharType") for each in paragraph.iter(f"{W}fldChar")]
        assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)


def test_elements_stand_in_the_schemas_order(file):
    for name, root in file.roots.items():
        for kind, order in ORDER.items():
            places = {f"{W}{each}": at for at, group in enumerate(order.split()) for each in group.split("|")}
            for element in root.iter(f"{W}{kind}"):
                assert {each.tag for each in element} <= set(places), name
                at = [places[each.tag] for each in element]
                assert at == sorted(at), (name, etree.tostring(element))
    assert file.root("document")[0][-1].tag == f"{W}sectPr"
    assert len(file.root("document")) == 1


def test_what_a_style_serves_is_set_by_styles(file):
    """But for the line that parts footnotes from text, which every program sets directly."""
    separators = {each for note in file.all("footnote") if note.get(f"{W}type") for each in note.iter()}
    said = {each.tag.removeprefix(W) for kept in file.all("pPr", "rPr") if kept not in separators for each in kept}
    assert said & SET_BY_STYLES == set()
    empty = [each for each in file.all("t") if not each.text]
    assert empty == []
    assert [each for each in file.all("r") if not len(each)] == []


def test_tables_repeat_their_header_row_and_are_whole(file):
    of_text = list(file.root("document").iter(f"{W}tbl"))
    assert len(of_text) == 1 if file.document.sources else not of_text
    for table in of_text:
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
        assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")
    for table in file.all("tbl"):
        columns = len(table.find(f"{W}tblGrid"))
        for row in table.iter(f"{W}tr"):
            spans = [each.find(f"{W}tcPr/{W}gridSpan") for each in row.iter(f"{W}tc")]
            assert sum(1 if each is None else int(each.get(f"{W}val")) for each in spans) == columns
        assert all(cell[-1].tag == f"{W}p" for cell in table.iter(f"{W}tc"))


def test_pictures_have_words_for_those_who_cannot_see_them(file):
    pictures = [each for root in file.stories.values() for each in root.iter(f"{WP}docPr")]
    assert all(each.get("descr", "").strip() for each in pictures)
    assert len({each.get("id") for each in pictures}) == len(pictures)
    assert bool(pictures) == any(name.startswith("word/media/") for name in file.parts)


def test_a_validator_of_the_schema_has_no_fault_to_find(file):
    """Theme and font table are optional in the standard; the validator asks for both."""
    audit = pytest.importorskip("openxml_audit")
    faults = [str(each) for each in audit.OpenXmlValidator().validate(str(file.path)).errors]
    assert [each for each in faults if not each.endswith(("/fontTable' is missing.", "/theme' is missing."))] == []


# --- LibreOffice ----------------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_the_same_numbers_and_words(tmp_path):
    made = []
    for at, name in enumerate(SHIPPED):
        for language in WORDS:
            folder = tmp_path / f"{at}{language}"
            folder.mkdir()
            file = _circulated(SHIPPED[name], language, 40, folder)
            made.append((file.document, shutil.copy(file.path, tmp_path / f"{at}{language}.docx")))
    _converted([path for _, path in made], "txt:Text (encoded):UTF8", tmp_path)
    for document, path in made:
        shown = " ".join(path.with_suffix(".txt").read_text(encoding="utf-8-sig").split())
        at = 0
        for each in document.paragraphs:
            said = printed_text(document, each.text.partition("[^")[0])
            words = " ".join(f"{each.number} {said}".split())
            at = shown.find(words, at)
            assert at >= 0, (path.name, words)
            at += len(words)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_no_heading_ends_a_page_of_a_pdf():
    """Not even behind a page one that is unlike the others, with a masthead or a footnote."""
    for name, profile in SHIPPED.items():
        made = from_word(word_file(_kept_together(60), profile), "kept.docx", ".pdf", silent)
        pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(made)]
        at = {word: n for n, page in enumerate(pages) for word in re.findall(r"(?:Heading|Chapeau)\d+z", page)}
        assert len(at) == 120
        assert len(set(at.values())) > 10
        assert [at[f"Heading{n}z"] for n in range(60)] == [at[f"Chapeau{n}z"] for n in range(60)], name


def _kept_together(times: int) -> Document:
    """Headings, chapeaus and first items at ever other places of the page."""
    said: list[tuple[Role, str]] = [(Role.PREAMBULAR, "Words with a note.[^1]")]
    for n in range(times):
        said += [(Role.PREAMBULAR, "Some words.")] * (n * 5 % 9 + 1)
        said += [(Role.HEADING_2, f"Heading{n}z"), (Role.CHAPEAU, f"Chapeau{n}z:")]
        said += [(Role.SUB_PARAGRAPH, f"Item{n}z {'words ' * 30}")]
    return Document(
        title="T",
        paragraphs=tuple(PrintedParagraph(id=str(n), role=role, text=text) for n, (role, text) in enumerate(said)),
        footnotes=(PrintedFootnote(id="1", paragraph_id="0", number=1, text="A note at the foot of page one."),),
    )


def _converted(paths: list[Path], form: str, folder: Path) -> None:
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form,
         "--outdir", str(folder), *map(str, paths)],
        check=True,
        capture_output=True,
        timeout=180,
    )  # fmt: skip
