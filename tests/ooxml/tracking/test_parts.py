"""What becomes of the other parts of the file that a comparison is laid into."""

import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO

import pytest
from lxml import etree
from tests.oracles.drafts import Cell, Draft, Note, Para, Table, Words, word_file
from tests.oracles.structure import faults

from draftdesk.comparing.compare import compare
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Passage, Text
from draftdesk.ooxml.package import open_package
from draftdesk.ooxml.passages import word_passages
from draftdesk.ooxml.tracking.lay import Laid, Options, lay
from draftdesk.ooxml.tracking.parts import name_separators
from draftdesk.writing.plain_word import plain_word

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WELLS = "Sink wells where the water table allows it, and keep them clean at all times."
CHART = (
    '<w:p><w:r><w:t>Wells by region</w:t></w:r><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/'
    'drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Chart"/><a:graphic xmlns:a="http://schemas.'
    'openxmlformats.org/drawingml/2006/main"><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/'
    'drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId99"/>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)


def file(*blocks: Para | Table) -> bytes:
    return word_file(Draft(blocks))


def para(*parts: str | Note) -> Para:
    return Para(tuple(Words(part) if isinstance(part, str) else part for part in parts))


def with_parts(content: bytes, changed: Mapping[str, tuple[str, str]]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            said = old.read(name).decode()
            assert name not in changed or changed[name][0] in said
            new.writestr(name, said.replace(*changed[name], 1) if name in changed else said)
    return made.getvalue()


def laid(a: bytes, b: bytes, *, base: str = "a", progress=silent) -> Laid:
    both = [open_package(content, name) for content, name in ((a, "a.docx"), (b, "b.docx"))]
    made = lay(
        *both,
        compare(*(word_passages(package, silent) for package in both)),
        base_is_a=base == "a",
        author="A. Reader",
        date=datetime(2026, 3, 1, tzinfo=UTC),
        options=Options(),
        progress=progress,
    )
    assert made.exact
    return made


def part(made: Laid, name: str) -> str:
    return zipfile.ZipFile(BytesIO(made.content)).read(name).decode()


def test_a_chart_that_cannot_be_brought_is_counted():
    chart = with_parts(file(para(WELLS)), {"word/document.xml": ("<w:sectPr", f"{CHART}<w:sectPr")})
    made = laid(file(para(WELLS)), chart)
    assert made.left_out == 1
    assert "Wells by region" in part(made, "word/document.xml")
    assert laid(chart, file(para(WELLS))).left_out == 0


def with_settings(words: str) -> bytes:
    """A file without notes that has settings."""
    text = Text(name="a", passages=(Passage(text=WELLS),))
    return with_parts(plain_word(text, "").content, {"word/settings.xml": ("<w:compat>", f"{words}<w:compat>")})


def test_a_file_that_hides_tracked_changes_shows_them():
    made = laid(with_settings('<w:revisionView w:markup="0"/>'), file(para(WELLS)))
    assert "revisionView" not in part(made, "word/settings.xml")


SETTINGS = {
    "none said": "<w:zoom/><w:compat/>",
    "a format said": '<w:zoom/><w:footnotePr><w:numFmt w:val="chicago"/></w:footnotePr><w:compat/>',
    "endnotes said": "<w:zoom/><w:endnotePr/><w:compat/>",
}


@pytest.mark.parametrize("said", SETTINGS)
def test_the_settings_name_what_separates_notes(said):
    root = etree.fromstring(f'<w:settings xmlns:w="{W}">{SETTINGS[said]}</w:settings>')
    name_separators(root, "footnote")
    name_separators(root, "footnote")
    names = [etree.QName(child).localname for child in root]
    assert names == ["zoom", "footnotePr", *(["endnotePr"] if said == "endnotes said" else []), "compat"]
    ids = [each.get(f"{{{W}}}id") for each in root.iter(f"{{{W}}}footnote")]
    assert ids == ["-1", "0"]
    assert etree.QName(root[1][-1]).localname == "footnote"


def test_notes_come_into_a_file_that_had_none_with_all_they_need():
    plain = with_settings("")
    made = laid(plain, file(para(WELLS, Note((para("See the annex."),)))))
    assert faults(made.content, plain) == []
    assert "See the annex." in part(made, "word/footnotes.xml")
    assert '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' in part(
        made, "word/settings.xml"
    )


def test_rows_are_paired_no_less_stoppably_than_their_cells_are_read():
    rows = [tuple(Cell((para(f"Well {n} in field {m}"),)) for m in range(3)) for n in range(300)]
    other = [row for n, row in enumerate(rows) if n % 9]
    turns = 0

    def tell(done: int, of: int, what: str) -> None:
        nonlocal turns
        turns += 1

    laid(file(Table(tuple(rows))), file(Table(tuple(other))), base="b", progress=tell)
    paragraphs, pairing = 3 * (len(rows) + len(other)), 2 * (len(rows) + len(other))
    assert turns * 20 >= 2 * paragraphs + pairing
