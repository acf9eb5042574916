"""The shipped profiles beside a resolution as the Organization issued it: what its styles say, to a millimetre and half
a point."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.writing.word import write_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ISSUED = Path(__file__).parents[3] / "shared" / "data" / "docx" / "un-N1745418.docx"
MILLIMETRE, HALF_A_POINT = 57, 10

pytestmark = pytest.mark.skipif(not ISSUED.exists(), reason="the Organization's documents are not here")


class _File:
    """A Word file's styles, with what they are based on, and its last section."""

    def __init__(self, path):
        with ZipFile(path) as archive:
            self._styles = etree.fromstring(archive.read("word/styles.xml"))
            document = etree.fromstring(archive.read("word/document.xml"))
        self.section = document.findall(f".//{W}sectPr")[-1]

    def said(self, style, path, attribute):
        """A number that the style says, or the one it is based on, or all text has."""
        wanted = "/".join(f"{W}{each}" for each in path.split("/"))
        while style is not None:
            element = self._styles.find(f"{W}style[@{W}styleId='{style}']")
            found = element.find(wanted)
            if found is not None and found.get(f"{W}{attribute}") is not None:
                return int(found.get(f"{W}{attribute}"))
            based = element.find(f"{W}basedOn")
            style = None if based is None else based.get(f"{W}val")
        return int(self._styles.find(f"{W}docDefaults/{W}rPrDefault/{wanted}").get(f"{W}{attribute}"))

    def has(self, style, name):
        element = self._styles.find(f"{W}style[@{W}styleId='{style}']")
        based = element.find(f"{W}basedOn")
        return element.find(f"{W}pPr/{W}{name}") is not None or (
            based is not None and self.has(based.get(f"{W}val"), name)
        )


@pytest.fixture(scope="module", params=["Masthead document", "Resolution"])
def files(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("issued") / "ours.docx"
    water = PrintedParagraph(id="p", role=Role.OPERATIVE, number="1.", text="Water for all.")
    write_word(
        Document(title="Water", paragraphs=(water,)),
        path,
        overwrite=True,
        profile=shipped_export_profiles()[request.param],
    )
    return _File(ISSUED), _File(path)


def test_paper_and_margins(files):
    theirs, ours = (
        [int(each.section.find(f"{W}{name}").get(f"{W}{side}")) for name, side in (
            ("pgSz", "w"), ("pgSz", "h"), ("pgMar", "left"), ("pgMar", "right"), ("pgMar", "top"), ("pgMar", "bottom"))]
        for each in files
    )  # fmt: skip
    assert ours == pytest.approx(theirs, abs=MILLIMETRE)


@pytest.mark.parametrize(
    ("their", "our", "path", "attribute", "off"),
    [
        ("SingleTxt", "DDPreambular", "pPr/ind", "left", MILLIMETRE),
        ("SingleTxt", "DDPreambular", "pPr/ind", "right", MILLIMETRE),
        ("SingleTxt", "DDParagraph", "pPr/ind", "left", MILLIMETRE),
        ("SingleTxt", "DDParagraph", "pPr/spacing", "after", HALF_A_POINT),
        ("SingleTxt", "DDParagraph", "pPr/spacing", "line", HALF_A_POINT),
        ("SingleTxt", "DDParagraph", "rPr/sz", "val", 0),
        ("SingleTxt", "DDParagraph", "rPr/spacing", "val", 1),
        ("SingleTxt", "DDParagraph", "rPr/w", "val", 0),
        ("HCh", "Heading1", "rPr/sz", "val", 0),
        ("HCh", "Heading1", "rPr/spacing", "val", 1),
        ("H1", "Heading2", "rPr/sz", "val", 0),
        ("H1", "Heading2", "pPr/spacing", "line", HALF_A_POINT),
        ("H1", "DDHeading2Numbered", "pPr/ind", "left", MILLIMETRE),
        ("H1", "DDHeading2Numbered", "pPr/ind", "hanging", MILLIMETRE),
        ("H1", "DDHeading2Numbered", "pPr/tabs/tab", "pos", MILLIMETRE),
        ("FootnoteText", "FootnoteText", "rPr/sz", "val", 0),
        ("FootnoteText", "FootnoteText", "pPr/spacing", "line", HALF_A_POINT),
        ("Header", "Header", "rPr/sz", "val", 0),
        ("Footer", "Footer", "rPr/sz", "val", 0),
    ],
)
def test_indents_sizes_and_spacing(files, their, our, path, attribute, off):
    theirs, ours = files
    assert abs(ours.said(our, path, attribute) - theirs.said(their, path, attribute)) <= off


def test_headings_keep_together_and_with_what_follows(files):
    theirs, ours = files
    for name in ("keepNext", "keepLines"):
        assert all(theirs.has(style, name) for style in ("HCh", "H1", "H4"))
        assert all(ours.has(f"Heading{level}", name) for level in (1, 2, 3, 4))
