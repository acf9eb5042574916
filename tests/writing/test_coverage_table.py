import csv
import io
from itertools import groupby

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from draftdesk.model import inline
from draftdesk.model.document import Table
from draftdesk.model.errors import CannotWrite
from draftdesk.writing.coverage import csv_text, write_table
from draftdesk.writing.word_tables import column_widths, table_xml

CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"])) | st.sampled_from(
    ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "a,b", 'a"b', "a\nb", "＝1"]
)


@pytest.fixture
def report() -> Table:
    return Table(
        title="Coverage of Zero draft",
        note="70 placed, 3 not placed.",
        columns=("Recommendation", "Outcome", "Reason"),
        rows=(
            ('=HYPERLINK("http://evil")', "set aside", "-"),
            ("Expand <b>access</b>", "placed", "in 12 (a)"),
            ("تعزيز الحماية القنصلية", "parked", ""),
        ),
    )


@given(rows=st.lists(st.tuples(CELLS, CELLS), min_size=1))
def test_no_cell_is_a_formula_and_no_word_is_lost(rows):
    text = csv_text(Table("T", "", ("a", "b"), tuple(rows)))
    assert text.startswith("\ufeff")
    header, *read = csv.reader(io.StringIO(text[1:], newline=""))
    assert header == ["a", "b"]
    for written, original in zip(read, rows, strict=True):
        for cell, meant in zip(written, original, strict=True):
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))
            assert cell.removeprefix("'").replace("\r", "\n") == meant.removeprefix("'").replace("\r", "\n")


def test_a_spreadsheet_opens_the_csv_as_it_was_meant(report, tmp_path):
    target = tmp_path / "coverage.csv"
    write_table(report, target, overwrite=False)
    content = target.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"Recommendation","Outcome","Reason"\r\n')
    assert b"\"'=HYPERLINK(" in content
    assert "تعزيز".encode() in content


def test_a_table_that_fills_its_last_page_is_followed_by_no_empty_one(report, tmp_path):
    target = tmp_path / "coverage.docx"
    write_table(report, target, overwrite=False)
    last = docx.Document(str(target)).paragraphs[-1]
    assert last.text == ""
    layout = last.paragraph_format
    assert (layout.line_spacing.pt, layout.space_before.pt, layout.space_after.pt) == (1, 0, 0)


def test_the_word_table_repeats_its_header_row_on_landscape_pages(report, tmp_path):
    target = tmp_path / "coverage.docx"
    write_table(report, target, overwrite=False)
    word = docx.Document(str(target))
    assert [each.text for each in word.paragraphs[:2]] == ["Coverage of Zero draft", "70 placed, 3 not placed."]
    [table] = word.tables
    assert [cell.text for cell in table.rows[1].cells] == list(report.rows[0])
    assert len(table.rows) == 4
    section = word.sections[0]
    assert section.page_width > section.page_height
    assert section.header.paragraphs[0].text == "Coverage of Zero draft"
    properties = word.core_properties
    assert (properties.title, properties.author) == ("Coverage of Zero draft", "")


def test_only_columns_that_say_so_have_a_number_before_a_tab():
    table = Table("T", "", ("Said", "Note"), (("12.\tShare data", "seen\tby Ghana"),), numbered=frozenset({0}))
    row = list(table_xml(table, 9070))[2]
    assert row.count("<w:tab/>") == row.count("<w:b/>") == 1
    assert "seen by Ghana" in row


def test_paragraphs_in_a_table_look_as_they_do_line_by_line():
    cell = "12.\t*Share\ndata* \\*1\\*\n13*.\tH~2~O"
    row = list(table_xml(Table("T", "", ("Said", "Note"), ((cell, "*plain*"),), numbered=frozenset({0})), 9070))[2]
    lines = [html.fromstring(each).text_content() for each in row.split("</w:p>")[:-1]]
    assert lines == ["12.Share", "data *1*", "13*.H2O", "*plain*"]
    assert row.count("<w:i/>") == 2
    assert row.count('<w:vertAlign w:val="subscript"/>') == 1
    assert row.count("<w:tab/>") == row.count("<w:b/>") == 2


@pytest.mark.parametrize("language", ["en", "ar"])
def test_looks_do_not_change_which_way_a_line_runs(language):
    def turned(cell):
        """The words of each stretch of one direction."""
        row = list(table_xml(Table("T", "", ("Said",), ((cell,),), numbered=frozenset({0})), 9070, language))[2]
        runs = [("<w:rtl/>" in each, html.fromstring(each).text_content()) for each in row.split("</w:r>")[:-1]]
        return [(rtl, "".join(words for _, words in same)) for rtl, same in groupby(runs, key=lambda run: run[0])]

    for words in ("الماء (H~2~O, 5^th^) *هنا* 50", "Water H~2~O *here* **50**"):
        assert turned(words) == turned(inline.plain(words))


def test_what_marks_a_look_takes_no_room_in_a_column():
    plain, marked = (
        column_widths(Table("", "", ("A", "B"), ((words, "b " * 40),) * 3, numbered=frozenset({0})), 9070)
        for words in ("Liechtenstein " * 9, "**L***iechtenstein* " * 9)
    )
    assert plain == marked


def test_the_html_table_is_escaped(report, tmp_path):
    target = tmp_path / "coverage.html"
    write_table(report, target, overwrite=False)
    page = html.document_fromstring(target.read_bytes())
    assert page.xpath("string(//tbody/tr[2]/td[1])") == "Expand <b>access</b>"
    assert not page.xpath("//td/b")


def test_another_ending_is_refused_in_one_line(report, tmp_path):
    with pytest.raises(CannotWrite, match=r"coverage\.pdf was not written: a report is a \.csv, \.docx"):
        write_table(report, tmp_path / "coverage.pdf", overwrite=False)


@pytest.mark.parametrize("suffix", [".csv", ".docx", ".html"])
def test_an_existing_report_is_left_alone(report, tmp_path, suffix):
    target = tmp_path / f"coverage{suffix}"
    target.write_text("mine")
    with pytest.raises(CannotWrite, match="it exists already"):
        write_table(report, target, overwrite=False)
    assert target.read_text() == "mine"


@given(
    rows=st.lists(st.tuples(*[st.text(max_size=300)] * 4), max_size=6),
    columns=st.tuples(*[st.text(max_size=40)] * 4),
)
def test_columns_always_fill_the_width(rows, columns):
    widths = column_widths(Table("", "", columns, tuple(rows)), 9070)
    assert sum(widths) == 9070
    assert min(widths) > 0


def _annex(*rows: tuple[str, str, str]) -> Table:
    columns = ("Paragraph", "Source", "Who", "Wording", "Relation")
    return Table("", "", columns, tuple(("12 (a)", source, who, words, "verbatim") for source, who, words in rows))


def test_of_an_annex_the_wording_gets_about_half():
    table = _annex(
        ("Summary of the third thematic session (SS/a/1)", "Bolivia (Plurinational State of)", "words " * 24),
        ("Recommendation cards for the third session (RC/26)", "", "words " * 16),
    )
    widths = column_widths(table, 9070)
    assert 0.42 < widths[3] / sum(widths) < 0.6
    assert max(widths[:3]) < widths[3] / 2


def test_a_column_is_as_wide_as_its_longest_word():
    short, long = _annex(("A", "Chad", "words " * 30)), _annex(("A", "Liechtenstein", "words " * 30))
    assert column_widths(long, 9070)[2] > column_widths(short, 9070)[2] >= 4 * 90


def test_a_russian_word_has_the_room_that_its_wider_letters_take():
    rows = (("1", "Карточки рекомендаций " * 4, "Китай", "«слова " * 14, "с изменениями"),) * 8
    widths = column_widths(Table("", "", ("Пункт", "Источник", "Кто", "Формулировка", "Связь"), rows), 9836)
    assert widths[4] - 140 > 1038  # what "изменениями" takes of a document with a masthead, in 8.5-point spread letters


def test_where_all_cells_fit_on_a_line_each_gets_a_share_of_what_is_left():
    first, second = column_widths(Table("", "", ("One", "Two"), (("a" * 10, "b" * 20),)), 9070)
    assert first + second == 9070
    assert second > first > 10 * 90
