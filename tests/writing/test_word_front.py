"""The first page of a Word file: masthead, agenda lines, notes at the foot, emblem, and a cover letter before it."""

import struct
import zlib
from dataclasses import replace
from zipfile import ZipFile

import docx
import pytest
from docx.shared import Pt
from lxml import etree

from draftdesk.kit.jobs import silent
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.model.emblem import emblem
from draftdesk.model.export_profile import ExportProfile, FrontMatter, Running
from draftdesk.model.identity import Distribution, Identity
from draftdesk.ooxml.markup import DECLARED
from draftdesk.reading.texts import read_text
from draftdesk.writing.word import write_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
MASTHEAD = ExportProfile(front=FrontMatter.MASTHEAD)
LETTER = "28 May 2018\n\nExcellency,\n\nWe have the honour to enclose it.\n\nAna\nBen"
WATER = Document(
    title="Compact on water",
    label="Rev.2",
    symbol="A/72/L.1/Rev.2",
    date="28 May 2018",
    handling="Advance unedited version",
    identity=Identity(
        organ="General Assembly",
        original="en",
        session="Seventy-second session",
        item="Agenda item 14*",
        item_title="Outcomes of the conferences",
        asterisks="* A/72/150.\n** A/72/2.",
        byline="Note by the President\nprepared with the Bureau",
        job="18-08712",
        released="300518",
    ),
    paragraphs=(PrintedParagraph(id="p", role=Role.OPERATIVE, number="1.", text="Water for all."),),
)


@pytest.fixture
def written(tmp_path):
    def write(document, profile=MASTHEAD):
        target = tmp_path / "out.docx"
        write_word(document, target, overwrite=True, profile=profile)
        return target

    return write


def picture():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 40, 20, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(41 * 20))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def first_page(path):
    """The lines of the first page's header and footer, with their styles, cell by cell."""
    section = docx.Document(str(path)).sections[-1]
    return [_lines(each._element) for each in (section.first_page_header, section.first_page_footer)]


def _lines(story):
    found = []
    for paragraph in story.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        said = "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
        if said:
            found.append((style.get(f"{W}val") if style is not None else "", said))
    return found


def body(path):
    return [(each.style.style_id, each.text) for each in docx.Document(str(path)).paragraphs]


def test_the_masthead_is_the_first_page_s_header_in_the_order_of_the_house(written):
    head, foot = first_page(written(WATER))

    assert head == [
        ("DDOrganization", "United Nations"),
        ("DDMastheadSymbol", "A/72/L.1/Rev.2"),
        ("DDOrgan", "General Assembly"),
        ("DDDistribution", "Advance unedited version"),
        ("DDMasthead", "Distr.: Limited"),
        ("DDMasthead", "28 May 2018"),
        ("DDDistribution", "Original: English"),
    ]
    assert foot[:3] == [
        ("DDAsteriskNote", "*A/72/150."),
        ("DDAsteriskNote", "**A/72/2."),
        ("DDJobBelowNote", "18-08712 (E)    300518"),
    ]


def test_only_the_series_of_the_symbol_is_in_large_letters(written):
    section = docx.Document(str(written(WATER))).sections[0]
    large = [
        run.findtext(f"{W}t")
        for run in section.first_page_header._element.iter(f"{W}r")
        if run.find(f"{W}rPr/{W}rStyle") is not None
    ]
    assert large == ["A"]


@pytest.mark.parametrize(
    ("matter", "lines"),
    [
        (
            FrontMatter.MASTHEAD,
            [
                ("DDSession", "Seventy-second session"),
                ("DDAgendaItem", "Agenda item 14*"),
                ("DDAgendaItemTitle", "Outcomes of the conferences"),
                ("Title", "Compact on water"),
                ("DDByline", "Note by the President"),
                ("DDBylineNote", "prepared with the Bureau"),
            ],
        ),
        (
            FrontMatter.RESOLUTION,
            [
                ("DDSession", "Seventy-second session"),
                ("DDAgendaItem", "Agenda item 14*"),
                ("DDAgendaItemTitle", "Outcomes of the conferences"),
                ("DDResolutionLine", "Note by the President"),
                ("DDBylineNote", "prepared with the Bureau"),
                ("Title", "Compact on water"),
            ],
        ),
        (
            FrontMatter.INFORMAL,
            [
                ("DDSymbol", "A/72/L.1/Rev.2"),
                ("DDHandling", "Advance unedited version"),
                ("Title", "Compact on water"),
                ("DDLabel", "Rev.2"),
                ("DDDate", "28 May 2018"),
            ],
        ),
        (FrontMatter.NONE, []),
    ],
)
def test_each_front_opens_the_text_with_its_own_lines(written, matter, lines):
    found = body(written(WATER, ExportProfile(front=matter)))

    assert found[: len(lines)] == lines
    speaks = [("DDOrganLine", "The General Assembly,")] if matter is FrontMatter.RESOLUTION else []
    assert found[len(lines) :] == [*speaks, ("DDParagraph", "1.\tWater for all.")]


def test_a_title_that_the_text_brings_stands_where_the_front_has_it(written):
    own = PrintedParagraph(id="t", role=Role.TITLE, text="Compact *on water*")
    document = replace(WATER, paragraphs=(own, *WATER.paragraphs))

    lines = [text for _, text in body(written(document, ExportProfile(front=FrontMatter.RESOLUTION)))]

    assert lines.count("Compact on water") == 1
    assert lines.index("Compact on water") == lines.index("prepared with the Bureau") + 1


@pytest.mark.parametrize(
    ("left_out", "last"),
    [((), "DDAgendaItemTitle"), (("item_title",), "DDAgendaItem"), (("item", "item_title"), "DDSession")],
)
def test_without_a_title_the_text_does_not_touch_the_last_line_of_the_agenda(written, left_out, last):
    identity = replace(WATER.identity, byline="", **dict.fromkeys(left_out, ""))
    path = written(replace(WATER, title="", identity=identity))

    *agenda, _ = docx.Document(str(path)).paragraphs
    assert agenda[-1].style.style_id == last
    assert [each.style.paragraph_format.space_after or 0 for each in agenda] == [0] * (len(agenda) - 1) + [Pt(12)]
    assert all(each.paragraph_format.space_after is None for each in agenda)  # a title that comes or goes changes none


def test_the_label_stands_under_a_masthead_only_where_no_symbol_tells_the_version(written):
    assert "Rev.2" not in [text for _, text in body(written(WATER))]
    assert ("DDLabel", "Rev.2") in body(written(replace(WATER, symbol="")))


def test_a_title_of_two_thousand_characters_begins_on_the_first_page_and_runs_short_at_the_head(written):
    title = " ".join(["Compact on water"] * 118)
    running = Running(header=replace(Running().header, start="{title}", end=""))
    path = written(replace(WATER, title=title), replace(MASTHEAD, running=running))

    document = docx.Document(str(path))
    (found,) = [each for each in document.paragraphs if each.style.style_id == "Title"]
    assert found.text == title
    assert (found.paragraph_format.keep_with_next, found.paragraph_format.keep_together) == (False, False)
    head = document.sections[0].header.paragraphs[0].text
    assert head.startswith("Compact on water Compact")
    assert head.endswith(" …")
    assert [len(line) < 100 for line in head.split("\n")] == [True, True]


def test_an_emblem_is_stored_with_the_masthead_and_has_words_for_those_who_cannot_see_it(written):
    plain = written(WATER).read_bytes()
    path = written(replace(WATER, emblem=picture()))

    with ZipFile(path) as archive:
        (name,) = [each for each in archive.namelist() if "media" in each]
        (header,) = [each for each in archive.namelist() if "header" in each and b"<pic:pic" in archive.read(each)]
        xml = etree.fromstring(archive.read(header))
        assert archive.read(name) == emblem(picture(), "emblem.png").content
        assert b"image/png" in archive.read("[Content_Types].xml")
    said = [each.get("descr") for each in xml.iter() if etree.QName(each).localname == "docPr"]
    extent = next(each for each in xml.iter() if etree.QName(each).localname == "extent")
    assert said == ["Emblem"]
    assert (int(extent.get("cx")), int(extent.get("cy"))) == (720_000, 360_000)
    assert path.read_bytes() != plain


def test_the_same_document_always_gives_the_same_bytes(written):
    document = replace(WATER, emblem=picture(), identity=replace(WATER.identity, letter=LETTER))

    assert written(document).read_bytes() == written(document).read_bytes()


def test_a_cover_letter_is_a_page_of_its_own_that_is_not_counted(written):
    path = written(replace(WATER, identity=replace(WATER.identity, letter=LETTER)))

    document = docx.Document(str(path))
    letter, own = document.sections
    assert [each.text for each in document.paragraphs[:5]] == [
        "28 May 2018",
        "Excellency,",
        "We have the honour to enclose it.",
        "Ana\nBen",
        "Seventy-second session",
    ]
    assert {each.style.style_id for each in document.paragraphs[:4]} == {"DDLetter"}
    for story in (letter.header, letter.first_page_header, letter.footer, letter.first_page_footer):
        assert "".join(story._element.itertext()).strip() == ""
    assert own._sectPr.find(f"{W}pgNumType").get(f"{W}start") == "1"
    assert (letter.page_width, letter.left_margin) == (own.page_width, own.left_margin)
    footer = "".join(own.footer._element.itertext())
    assert "PAGE" in footer
    assert "NUMPAGES" not in footer
    assert "of" not in footer


@pytest.mark.parametrize("letter", ["", "  \n \n"])
def test_no_letter_makes_no_page(written, letter):
    path = written(replace(WATER, identity=replace(WATER.identity, letter=letter)), ExportProfile())

    document = docx.Document(str(path))
    assert len(document.sections) == 1
    assert "NUMPAGES" in "".join(document.sections[0].footer._element.itertext())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_masthead_speaks_the_language_of_the_document(written, language):
    identity = replace(WATER.identity, organ="", original="en", distribution=Distribution.GENERAL)
    head, foot = first_page(written(replace(WATER, language=language, identity=identity)))

    said = dict.fromkeys(text for _, text in head)
    expected = {
        "ar": ("الأمم المتحدة", "الجمعية العامة", "Distr.: General", "Arabic"),
        "en": ("United Nations", "General Assembly", "Distr.: General", "Original: English"),
        "es": ("Naciones Unidas", "Asamblea General", "Distr. general", "Original: inglés"),
        "fr": ("Nations Unies", "Assemblée générale", "Distr. générale", "Original\N{NO-BREAK SPACE}: anglais"),
        "ru": ("Организация Объединенных Наций", "Генеральная Ассамблея", "Distr.: General", "Russian"),
        "zh": ("联合国", "大会", "Distr.: General", "Chinese"),
    }
    assert set(expected[language]) <= set(said)
    assert "A/72/L.1/Rev.2" in said
    letter = {"ar": "A", "en": "E", "es": "S", "fr": "F", "ru": "R", "zh": "C"}[language]
    job = "300518    18-08712 (A)" if language == "ar" else f"18-08712 ({letter})    300518"
    assert job in [text for _, text in foot]


def test_an_arabic_masthead_is_mirrored_and_its_english_lines_run_from_left_to_right(written):
    identity = replace(WATER.identity, organ="", byline="مذكرة من الرئيس", session="الدورة الثانية والسبعون")
    document = replace(WATER, language="ar", title="اتفاق بشأن المياه", handling="نسخة مسبقة", identity=identity)
    section = docx.Document(str(written(document))).sections[0]
    header = section.first_page_header._element

    assert header.find(f"{W}tbl/{W}tblPr/{W}bidiVisual") is not None
    turned = {
        "".join(each.text or "" for each in paragraph.iter(f"{W}t")): paragraph.find(f"{W}pPr/{W}bidi") is not None
        for paragraph in header.iter(f"{W}p")
    }
    assert turned["الأمم المتحدة"]
    assert turned["نسخة مسبقة"]
    assert not turned["Distr.: Limited"]
    assert not turned["A/72/L.1/Rev.2"]


@pytest.mark.parametrize("matter", list(FrontMatter))
def test_every_style_used_on_the_first_page_is_in_the_file(written, matter):
    document = replace(WATER, emblem=picture(), identity=replace(WATER.identity, letter=LETTER))
    path = written(document, ExportProfile(front=matter))

    known = {each.style_id for each in docx.Document(str(path)).styles}
    with ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                root = etree.fromstring(archive.read(name))
                for kind in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
                    assert {each.get(f"{W}val") for each in root.iter(f"{W}{kind}")} <= known, (name, kind)


def test_hostile_words_are_shown_as_words(written):
    hostile = '<w:r/> & "quotes" \x00\ud800 ]]>'
    identity = replace(WATER.identity, organ=hostile, byline=hostile, asterisks=hostile, letter=hostile, job=hostile)
    path = written(replace(WATER, symbol=hostile, handling=hostile, date=hostile, identity=identity))

    head, foot = first_page(path)
    assert ("DDOrgan", '<w:r/> & "quotes"  ]]>') in head
    assert ("DDAsteriskNote", '<w:r/> & "quotes"  ]]>') in foot
    with ZipFile(path) as archive:
        assert archive.testzip() is None


def test_what_the_first_page_adds_is_known_again_when_it_is_read(written):
    path = written(replace(WATER, identity=replace(WATER.identity, letter=LETTER)))

    roles = [each.role for each in read_text(path.read_bytes(), path.name, silent).text.passages]

    assert roles[:10] == [
        *(["letter"] * 4),
        "session",
        "agenda item",
        "agenda item title",
        "title",
        "byline",
        "byline note",
    ]
    assert roles[10:] == [""]


def test_the_parts_of_a_masthead_stand_in_the_schema_s_order(written):
    order = ["pStyle", "keepNext", "keepLines", "pBdr", "suppressAutoHyphens", "bidi", "spacing", "ind", "jc", "sectPr"]
    path = written(replace(WATER, language="ar", identity=replace(WATER.identity, letter=LETTER)))

    assert DECLARED
    with ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("word/") and name.endswith(".xml"):
                for properties in etree.fromstring(archive.read(name)).iter(f"{W}pPr"):
                    names = [etree.QName(each).localname for each in properties]
                    places = [order.index(each) for each in names if each in order]
                    assert places == sorted(places), (name, names)


def test_the_job_line_stands_as_far_in_as_the_organization_s_on_either_side(written):
    without = replace(WATER, identity=replace(WATER.identity, asterisks=""))
    assert first_page(written(without))[1][0] == ("DDJob", "18-08712 (E)    300518")
    layout = docx.Document(str(written(without))).styles["DD Job"].element.find(f"{W}pPr")
    assert [layout.find(f"{W}ind").get(f"{W}{side}") for side in ("left", "right")] == ["108", "108"]


def test_letters_of_an_arabic_masthead_are_larger_and_its_job_line_stands_where_lines_begin(written):
    path = written(replace(WATER, language="ar"))
    look = docx.Document(str(path)).styles["DD Session"].element.find(f"{W}rPr")
    assert [look.find(f"{W}{kind}").get(f"{W}val") for kind in ("sz", "szCs")] == ["20", "28"]
    foot = docx.Document(str(path)).sections[0].first_page_footer._element
    job = next(each for each in foot.iter(f"{W}p") if each.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "DDJobBelowNote")
    assert (job.find(f"{W}pPr/{W}jc").get(f"{W}val"), job.find(f"{W}pPr/{W}bidi")) == ("right", None)
