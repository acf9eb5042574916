"""What of a person's template may stand in a file that goes out."""

import io
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from draftdesk.kit.resources import resource
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.export_profile import Paper
from draftdesk.ooxml.templates import fit_template

REAL = Path(__file__).parents[3] / "shared" / "data" / "docx"


def _saved(word) -> bytes:
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def _changed(content: bytes, **parts: bytes | None) -> bytes:
    """The archive with entries added or replaced, or with all their bytes passed through a function."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            if part is not None:
                new.writestr(name, part)
    return made.getvalue()


@pytest.fixture
def template() -> bytes:
    """A template with a style of its own, text, a header, an author and Letter paper."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Mm

    word = docx.Document()
    word.styles.add_style("House text", WD_STYLE_TYPE.PARAGRAPH)
    word.add_paragraph("SECRET body")
    word.sections[0].header.paragraphs[0].text = "SECRET header"
    word.core_properties.author = "SECRET author"
    word.sections[0].page_width, word.sections[0].page_height = Mm(215.9), Mm(279.4)
    word.sections[0].left_margin = Mm(30)
    return _saved(word)


def test_styles_and_page_are_taken_and_nothing_else(template):
    found = fit_template(template, "house.docx")
    word = docx.Document(io.BytesIO(found.content))
    assert "House text" in [style.name for style in word.styles]
    assert (found.page.paper, found.page.start_mm) == (Paper.LETTER, 30)
    with ZipFile(io.BytesIO(found.content)) as archive:
        assert not [name for name in archive.namelist() if b"SECRET" in archive.read(name)]


def test_what_is_fit_stays_as_it_is(template):
    once = fit_template(template, "house.docx").content
    assert fit_template(once, "house.docx").content == once


def test_a_template_that_calls_itself_one_is_taken_as_well(template):
    with ZipFile(io.BytesIO(template)) as archive:
        types = archive.read("[Content_Types].xml")
    types = types.replace(b"wordprocessingml.document.main+xml", b"wordprocessingml.template.main+xml")
    found = fit_template(_changed(template, **{"[Content_Types].xml": types}), "house.dotx")
    assert "House text" in [style.name for style in docx.Document(io.BytesIO(found.content)).styles]


def test_automatic_numbers_go_out_of_its_styles(template):
    word = docx.Document(io.BytesIO(template))
    properties = word.styles["Heading 1"].element.get_or_add_pPr()
    properties.get_or_add_numPr().get_or_add_numId().val = 1
    content = fit_template(_saved(word), "house.docx").content
    with ZipFile(io.BytesIO(content)) as archive:
        assert b"numPr" not in archive.read("word/styles.xml")
        assert "word/numbering.xml" not in archive.namelist()


@pytest.mark.parametrize("part", ["word/vbaProject.bin", "word/vbaData.xml", "custom/VBAPROJECT.BIN"])
def test_macros_are_refused(template, part):
    with pytest.raises(InvalidSettings, match=r"^house\.dotm holds macros: save it in Word as a template"):
        fit_template(_changed(template, **{part: b"macro"}), "house.dotm")


def test_a_file_that_only_says_it_has_macros_is_refused(template):
    with ZipFile(io.BytesIO(template)) as archive:
        types = archive.read("[Content_Types].xml")
    types = types.replace(
        b"vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"vnd.ms-word.template.macroEnabledTemplate.main+xml",
    )
    with pytest.raises(InvalidSettings, match="holds macros"):
        fit_template(_changed(template, **{"[Content_Types].xml": types}), "house.dotx")


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04 nothing", b"%PDF-1.7", b"{\\rtf1", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, b"words"],
)
def test_what_is_no_word_file_is_one_line(content):
    with pytest.raises(InvalidSettings) as raised:
        fit_template(content, "house.dotx")
    assert str(raised.value).startswith("house.dotx")
    assert "\n" not in str(raised.value)


def test_a_cut_template_is_one_line(template):
    for size in (100, len(template) // 2, len(template) - 10):
        with pytest.raises(InvalidSettings, match=r"^house\.dotx .*(damaged|cut)"):
            fit_template(template[:size], "house.dotx")


def test_a_bomb_is_one_line(template):
    bomb = bytes(80 * 1024 * 1024)
    with pytest.raises(InvalidSettings, match=r"^house\.dotx cannot serve as a template: it unpacks to far more"):
        fit_template(_changed(template, **{"word/media/image1.png": bomb}), "house.dotx")


def test_a_document_type_is_one_line(template):
    styles = b'<!DOCTYPE x [<!ENTITY a "b">]><w:styles/>'
    with pytest.raises(InvalidSettings, match=r"^house\.dotx .*document type"):
        fit_template(_changed(template, **{"word/styles.xml": styles}), "house.dotx")


def test_revision_ids_stay_behind(template):
    with ZipFile(io.BytesIO(template)) as archive:
        styles = archive.read("word/styles.xml")
    styles = styles.replace(b'w:styleId="HouseText"', b'w:rsidR="00AB12CD" w:styleId="HouseText"').replace(
        b"<w:name", b'<w:rsid w:val="00AB12CD"/><w:name', 1
    )
    content = fit_template(_changed(template, **{"word/styles.xml": styles}), "x.docx").content
    with ZipFile(io.BytesIO(content)) as archive:
        assert b"00AB12CD" not in archive.read("word/styles.xml")


def test_our_own_file_can_be_a_template():
    found = fit_template(resource("word", "base.docx").read_bytes(), "base.docx")
    assert found.page.paper is Paper.A4


@pytest.mark.skipif(not REAL.is_dir(), reason="the real documents are not here")
@pytest.mark.parametrize("name", sorted(path.name for path in REAL.glob("un-*")) if REAL.is_dir() else [])
def test_documents_of_the_organization_can_be_templates(name):
    found = fit_template((REAL / name).read_bytes(), name)
    assert len(list(docx.Document(io.BytesIO(found.content)).styles)) > 30
    assert found.page is not None
    assert found.page.paper is Paper.LETTER
