"""The shipped profiles beside a resolution as the Organization issued it: what its styles say, to a millimetre and half
a point."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from draftdesk.drafting.export_profiles import shipped_export_profiles
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.writing.word import write_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENTS = Path(__file__).parents[3] / "shared" / "data" / "docx"
ISSUED, LONG_TITLE, REPORT = (DOCUMENTS / f"un-{name}.docx" for name in ("N1745418", "N1742936", "A_80_6_SECT.36"))
MILLIMETRE, HALF_A_POINT = 57, 10

pytestmark = pytest.mark.skipif(not ISSUED.exists(), reason="the Organization's documents are not here")


class _File:
    """A Word file's styles, with what they are based on, and its last section."""

    def __init__(self, path):
        self._path = path
        with ZipFile(path) as archive:
            self._styles = etree.fromstring(archive.read("word/styles.xml"))
            document = etree.fromstring(archive.read("word/document.xml"))
        self.section = document.findall(f".//{W}sectPr")[-1]

    def part(self, name):
        with ZipFile(self._path) as archive:
            return etree.fromstring(archive.read(name))

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
    water = PrintedParagraph(id="p", role=Role.OPERATIVE, number="1.", text="Water for all.[^f]")
    note = PrintedFootnote(id="f", paragraph_id="p", number=1, text="See [1].")
    title = "Operations of the United Nations Relief and Works Agency for Palestine Refugees in the Near East"
    write_word(
        Document(title=title, symbol="A/RES/72/82", paragraphs=(water,), footnotes=(note,)),
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


def test_a_heading_below_another_has_the_room_of_the_empty_lines_that_stand_there(files):
    _, ours = files
    rows = list(_File(REPORT).part("word/document.xml").iter(f"{W}p"))
    said = ["".join(row.itertext(f"{W}t")) for row in rows]
    first = said.index("Proposed post and non-post resource requirements for 2026")
    between = rows[first + 1 : said.index("Overview", first)]
    room = sum(int(each.find(f"{W}pPr/{W}spacing").get(f"{W}line")) for each in between)
    assert ours.said("Heading1", "pPr/spacing", "after") == room
    for style in ("DDHeading2Stacked", "DDHeading2NumberedStacked"):
        assert ours.said(style, "pPr/spacing", "before") == 0


def test_a_long_title_is_broken_over_two_lines_at_the_head_of_pages(files):
    _, ours = files
    theirs, found = (
        {_lines(each.part(f"word/header{number}.xml")) for number in (1, 2, 3)} for each in (_File(LONG_TITLE), ours)
    )
    title = ("Operations of the United Nations Relief and Works", "Agency for Palestine Refugees in the Near East")
    assert any(set(title) <= set(lines) for lines in theirs)
    assert (f"\t{title[0]}", f"A/RES/72/82\t{title[1]}") in found
    assert (title[0], f"{title[1]}\tA/RES/72/82") in found


def _lines(story):
    said = {f"{W}t": lambda each: each.text or "", f"{W}tab": lambda _: "\t", f"{W}br": lambda _: "\n"}
    paragraphs = ("".join(said[each.tag](each) for each in row.iter(*said)) for row in story.iter(f"{W}p"))
    return tuple(line for text in paragraphs for line in text.split("\n"))


def test_the_job_line_stands_as_far_in_as_the_words_of_a_table_s_cell(files):
    theirs, ours = files
    assert ours.said("DDJob", "pPr/ind", "left") == theirs.said("TableNormal", "tblPr/tblCellMar/left", "w")


@pytest.mark.parametrize("kind", ["separator", "continuationSeparator"])
def test_the_line_above_footnotes_is_as_long_as_theirs_and_begins_where_it_does(files, kind):
    theirs, ours = (file.part("word/footnotes.xml").find(f"{W}footnote[@{W}type='{kind}']/{W}p") for file in files)
    assert next(ours.iter(f"{W}t")).text == next(theirs.iter(f"{W}t")).text
    style = ours.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
    for path, attribute, off in (
        ("pPr/ind", "left", MILLIMETRE),
        ("pPr/spacing", "after", 0),
        ("pPr/rPr/sz", "val", 0),
    ):
        wanted = int(theirs.find("/".join(f"{W}{each}" for each in path.split("/"))).get(f"{W}{attribute}"))
        assert abs(files[1].said(style, path.removeprefix("pPr/") if "sz" in path else path, attribute) - wanted) <= off
