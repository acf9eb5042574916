"""Spreadsheets: what a person sees in the cells."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.errors import UnreadableFile
from draftdesk.reading.formats.number_formats import BUILT_IN, shown
from draftdesk.reading.formats.xlsx import read_xlsx
from draftdesk.reading.layout.structure import blocks
from draftdesk.reading.passages.cards import cards
from draftdesk.reading.sources import read

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
EMPTY_ZIP = b"PK\x05\x06" + bytes(18)
LONG = "Establish joint bodies for all the basins that two or more States share"


def words(text: str) -> str:
    return f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def row(*cells: str, more: str = "") -> str:
    return f"<row {more}>{''.join(each if each.startswith('<') else words(each) for each in cells)}</row>"


def book(
    *sheets: str | tuple[str, str],
    shared: Sequence[str] = (),
    formats: Sequence[str] = (),
    settings: str = "",
    states: Sequence[str] = (),
    replaced: Mapping[str, bytes] = MappingProxyType({}),
) -> bytes:
    """A spreadsheet; each sheet is its rows, or its rows and what stands around them."""
    parts = {
        "[Content_Types].xml": '<Types><Override ContentType="application/vnd.openxmlformats-officedocument'
        '.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{RELATIONS}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
    }
    names, related = "", ""
    for n, sheet in enumerate(sheets, start=1):
        rows, around = (sheet, "") if isinstance(sheet, str) else sheet
        state = states[n - 1] if n <= len(states) else "visible"
        names += f'<sheet name="Sheet {n}" sheetId="{n}" state="{state}" r:id="s{n}"/>'
        related += f'<Relationship Id="s{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        parts[f"xl/worksheets/sheet{n}.xml"] = (
            f'<worksheet xmlns="{MAIN}">{around.partition("|")[0]}<sheetData>{rows}</sheetData>'
            f"{around.partition('|')[2]}</worksheet>"
        )
    related += f'<Relationship Id="t" Type="{RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    related += f'<Relationship Id="f" Type="{RELATIONS}/styles" Target="styles.xml"/>'
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><workbookPr {settings}/><sheets>{names}</sheets></workbook>'
    )
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>'
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{"".join(f"<si>{each}</si>" for each in shared)}</sst>'
    own = "".join(f'<numFmt numFmtId="{164 + n}" formatCode="{escape(x)}"/>' for n, x in enumerate(formats))
    styles = '<xf numFmtId="0"/>' + "".join(f'<xf numFmtId="{164 + n}"/>' for n, _ in enumerate(formats))
    parts["xl/styles.xml"] = (
        f'<styleSheet xmlns="{MAIN}"><numFmts>{own}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>'
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **replaced}.items():
            archive.writestr(name, content)
    return file.getvalue()


def cells(content: bytes) -> list[tuple[int | None, int | None, str]]:
    return [(line.row, line.column, line.text) for line in read_xlsx(content, "cards.xlsx", silent)[0]]


def values(content: bytes) -> list[str]:
    return [text for _, _, text in cells(content)]


def refusal(content: bytes) -> str:
    with pytest.raises(UnreadableFile) as refused:
        read_xlsx(content, "cards.xlsx", silent)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_a_table_of_cards_gives_its_recommendations() -> None:
    content = book(row("Cards received") + row("Delegation", "Theme", "Recommendation") + row("Kenya", "Rivers", LONG))
    reading = read(content, "cards.xlsx", silent)
    (card,), _ = cards(reading.blocks)
    assert (card.text, card.contributors, card.tags) == (LONG, ("Kenya",), ("theme:Rivers",))
    assert reading.reader == "xlsx"


def test_cells_come_from_wherever_the_file_keeps_their_words() -> None:
    shared = ["<t>Ke</t>", "<r><t>Share </t></r><r><rPr><b/></rPr><t>data</t></r><rPh><t>no</t></rPh>"]
    content = book(
        row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="str"><f>A1</f><v>Worked out</v></c>')
        + row('<c t="b"><v>1</v></c>', "<c><v>7</v></c>", '<c t="s"><v>99</v></c>', '<c t="e"><v>#REF!</v></c>'),
        shared=shared,
    )
    assert values(content) == ["Ke", "Share data", "Worked out", "TRUE", "7"]


def test_a_formula_gives_its_result_and_one_without_any_is_told() -> None:
    content = book(row("<c><f>6*7</f><v>42</v></c>", "<c><f>HYPERLINK(1)</f></c>"))
    lines, warnings = read_xlsx(content, "cards.xlsx", silent)
    assert [line.text for line in lines] == ["42"]
    assert "1 formula has no result" in warnings[0]


def test_cells_stand_where_their_addresses_say_and_empty_rows_are_not_counted() -> None:
    content = book('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row r="9"><c r="AA9"><v>3</v></c></row>')
    assert cells(content) == [(0, 1, "1"), (0, 2, "2"), (1, 26, "3")]


def test_what_is_merged_across_rows_is_said_of_each_of_them() -> None:
    around = '|<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A3:A4"/></mergeCells>'
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>'
        '<row r="3"><c r="A3"><v>4</v></c><c r="B3"><v>5</v></c></row><row r="4"><c r="B4"><v>6</v></c></row>'
    )
    assert cells(book((rows, around))) == [
        *((0, 0, "1"), (1, 0, "2"), (1, 1, "3"), (2, 0, "4"), (2, 1, "5"), (3, 0, "4"), (3, 1, "6")),
    ]


def test_several_sheets_are_several_tables_under_their_names() -> None:
    content = book(row("Delegation", "Text") + row("Kenya", LONG), row(), row("State", "Proposal") + row("Nepal", LONG))
    lines, _ = read_xlsx(content, "cards.xlsx", silent)
    assert [(line.table, line.level, line.text) for line in lines if line.row in (None, 0)] == [
        *((None, 1, "Sheet 1"), (0, 0, "Delegation"), (0, 0, "Text")),
        *((None, 1, "Sheet 3"), (1, 0, "State"), (1, 0, "Proposal")),
    ]
    found, _ = cards(blocks(lines)[0])
    assert [(card.contributors, card.heading_path) for card in found] == [
        (("Kenya",), ("Sheet 1",)),
        (("Nepal",), ("Sheet 3",)),
    ]


def test_what_is_hidden_is_left_out_and_hidden_sheets_are_told() -> None:
    shown_sheet = (row("a", "b", "c") + row("d", more='hidden="1"'), '<cols><col min="2" max="2" hidden="1"/></cols>|')
    content = book(shown_sheet, row("secret"), states=["visible", "veryHidden"])
    lines, warnings = read_xlsx(content, "cards.xlsx", silent)
    assert [line.text for line in lines] == ["a", "c"]
    assert "Sheet 2" in warnings[0]


# Numbers and dates


@pytest.mark.parametrize(
    ("value", "code", "seen"),
    [
        ("42", "General", "42"),
        ("0.30000000000000004", "General", "0.3"),
        ("1234567.891", "#,##0.00", "1,234,567.89"),
        ("-1234.5", "#,##0.00;(#,##0.00)", "(1,234.50)"),
        ("0.125", "0.0%", "12.5%"),
        ("2.5", "0", "3"),
        ("5", "000", "005"),
        ("0.5", "#.##", ".5"),
        ("3", "0.##", "3"),
        ("12", '0 "recommendations"', "12 recommendations"),
        ("12", '"No. "0', "No. 12"),
        ("7", "[$€-407] #,##0", "€ 7"),
        ("1500000", '#,##0.0,, "million"', "1.5 million"),
        ("-0.001", "0.0", "0.0"),
        ("1e21", "General", "1E+21"),
        ("43073", "yyyy-mm-dd", "2017-12-04"),
        ("43073", BUILT_IN[14], "2017-12-04"),
        ("43073", "[$-F800]dddd, mmmm dd, yyyy", "2017-12-04"),
        ("43073", "d mmmm yyyy", "4 December 2017"),
        ("43073", "[$-409]ddd d-mmm-yy;@", "Mon 4-Dec-17"),
        ("43073", "dd\\/mm\\/yyyy", "04/12/2017"),
        ("43073.5", "d.m.yyyy h:mm", "4.12.2017 12:00"),
        ("43073.75", "h:mm AM/PM", "6:00 PM"),
        ("0.0007", "mm:ss", "01:00"),
        ("1.5", "[h]:mm", "36:00"),
        ("59", "d mmm yyyy", "28 Feb 1900"),
        ("61", "d mmm yyyy", "1 Mar 1900"),
        ("text", "0", "text"),
        ("9" * 100, "0", "9" * 100),
        ("1e400", "0", "1e400"),
        ("99999999", "yyyy", "99999999"),
        ("1", "0" * 300, "1"),
    ],
)
def test_numbers_are_written_as_their_formats_show_them(value: str, code: str, seen: str) -> None:
    assert shown(value, code, from_1904=False) == seen


def test_formats_and_the_count_of_days_are_the_book_s_own() -> None:
    rows = row('<c s="1"><v>41611</v></c>', '<c s="2"><v>0.5</v></c>', '<c s="9"><v>0.5</v></c>')
    assert values(book(rows, formats=["d mmmm yyyy", "0%"], settings='date1904="1"')) == [
        "4 December 2017",
        "50%",
        "0.5",
    ]


@given(
    st.floats(allow_nan=True) | st.integers(), st.text(alphabet='#0?.,%;[]"\\_*ymdhs/ :-()@$E+AMPGeneral', max_size=30)
)
def test_any_number_is_written_under_any_format(value: float, code: str) -> None:
    assert "\n" not in shown(repr(value), code, from_1904=False)


# Damage and hostility


def test_a_sheet_without_words_gives_nothing_and_says_so() -> None:
    lines, warnings = read_xlsx(book(""), "cards.xlsx", silent)
    assert lines == []
    assert warnings == ("cards.xlsx holds no cells with text.",)


def test_a_file_cut_short_is_refused() -> None:
    content = book(row("a", "b"))
    for share in (0.1, 0.5, 0.95):
        assert "cards.xlsx cannot be read" in refusal(content[: int(len(content) * share)])


def test_a_bomb_is_refused() -> None:
    bomb = b"<worksheet><sheetData>" + b" " * (20 * 1024 * 1024) + b"</sheetData></worksheet>"
    assert "far more" in refusal(book(row("a"), replaced={"xl/worksheets/sheet1.xml": bomb}))


def test_entities_are_refused() -> None:
    evil = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst xmlns="{MAIN}"><si><t>&e;</t></si></sst>'
    assert "document type" in refusal(book(row("a"), replaced={"xl/sharedStrings.xml": evil.encode()}))


def test_a_part_that_leads_out_or_is_missing_is_not_followed() -> None:
    assert "leads out" in refusal(book(row("a"), replaced={"../evil.xml": b"x"}))
    assert values(book(row("a"), replaced={"xl/_rels/workbook.xml.rels": b"<Relationships/>"})) == []
    assert "no spreadsheet inside" in refusal(EMPTY_ZIP)


def test_addresses_and_merges_beyond_reason_harm_nobody() -> None:
    around = '|<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A:"/><mergeCell ref="1:1"/></mergeCells>'
    rows = (
        '<row r="999999999"><c r="A1"><v>1</v></c></row><row r="1"><c r="ZZZZ1"><v>2</v></c><c r="é"><v>3</v></c></row>'
    )
    assert values(book((rows, around))) == ["2", "3"]
