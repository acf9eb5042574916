"""The cells of a CSV file, however it was written."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.reading.formats.csv import read_csv
from draftdesk.reading.formats.encoding import decode

CARDS = Path(__file__).parents[4] / "shared" / "data" / "cards"


def table(text: str) -> list[list[str]]:
    """The rows, an empty cell as ""."""
    rows: list[list[str]] = []
    for cell in read_csv(text, "x.csv", silent)[0]:
        assert cell.whole
        assert cell.table == 0
        assert cell.row is not None
        assert cell.column is not None
        if cell.row == len(rows):
            rows.append([])
        row = rows[cell.row]
        row += [""] * (cell.column - len(row)) + [cell.text]
    return rows


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    rows = [["number", "delegation", "text"], ["1", "Kenya", "Protect rivers"], ["2", "Nepal", "Share data"]]
    assert table("\n".join(delimiter.join(row) for row in rows)) == rows


def test_excel_says_its_delimiter_on_the_first_line() -> None:
    assert table("sep=;\nname;share\nKenya;2,5\n") == [["name", "share"], ["Kenya", "2,5"]]


def test_commas_in_the_text_do_not_beat_the_semicolons_between_cells() -> None:
    text = "card;text;from\n1;Protect rivers, lakes, and wells;Kenya\n2;Share data, maps;Nepal\n"
    assert table(text)[1] == ["1", "Protect rivers, lakes, and wells", "Kenya"]


def test_one_column_stays_one() -> None:
    assert table("recommendation\nRivers, lakes, wells\nData, maps\nWells\n")[1] == ["Rivers, lakes, wells"]


def test_quoted_cells_keep_delimiters_quotation_marks_and_line_ends() -> None:
    assert table('a,b\n"x, ""y""\nz",2\n') == [["a", "b"], ['x, "y"\nz', "2"]]


def test_odd_quotation_marks_cost_no_row() -> None:
    text = 'a,b\nthe "so-called" law,1\n"the "second" law",2\n'
    assert [row[-1] for row in table(text)] == ["b", "1", "2"]


def test_a_quotation_mark_never_closed_costs_no_row_and_is_said() -> None:
    cells, warnings = read_csv('a,b\n"open,1\nnext,2\nlast,3\n', "x.csv", silent)
    assert [cell.text for cell in cells] == ["a", "b", '"open', "1", "next", "2", "last", "3"]
    assert warnings == ("x.csv: a quotation mark is never closed in line 2; quotation marks were read as text there",)


def test_stray_marks_in_two_rows_do_not_make_them_one() -> None:
    cells, warnings = read_csv('a,b\n"one,1\n"two,2\n', "x.csv", silent)
    assert [cell.text for cell in cells if cell.column == 1] == ["b", "1", "2"]
    assert len(warnings) == 1


def test_a_cell_longer_than_the_csv_module_allows_is_read() -> None:
    long = "x" * 300_000
    assert table(f"a,b\n{long},2\n") == [["a", "b"], [long, "2"]]


def test_a_formula_is_text() -> None:
    assert table('a,b\n=1+2,"=HYPERLINK(""http://example.org"")"\n@SUM(A1),-1\n') == [
        ["a", "b"],
        ["=1+2", '=HYPERLINK("http://example.org")'],
        ["@SUM(A1)", "-1"],
    ]


@pytest.mark.parametrize("text", ["", "\n\n", ",,,\n,,\n", "   "])
def test_an_empty_table_gives_nothing(text: str) -> None:
    assert read_csv(text, "x.csv", silent) == ([], ())


def test_empty_rows_are_not_counted() -> None:
    assert table("\n,,\na,b\n\n1,2\n") == [["a", "b"], ["1", "2"]]


def test_ten_thousand_rows_are_all_there_and_progress_is_told() -> None:
    rows = "".join(f'{n},State {n % 50},"Recommendation {n}, with ""marks"""\n' for n in range(10_000))
    told: list[int] = []
    cells, warnings = read_csv("no,from,text\n" + rows, "x.csv", lambda done, of, what: told.append(done))
    assert len(cells) == 3 * 10_001
    assert cells[-1].text == 'Recommendation 9999, with "marks"'
    assert warnings == ()
    assert told == sorted(told)
    assert len(told) > 10


def test_ten_thousand_unclosed_rows_are_all_there() -> None:
    rows = "".join(f'"{n},State,Recommendation\n' for n in range(10_000))
    cells, warnings = read_csv("no,from,text\n" + rows, "x.csv", silent)
    assert len(cells) == 3 * 10_001
    assert "10000 lines (2, 3," in warnings[0]


@given(st.text(alphabet=st.sampled_from('ab",;\n =\t|x')))
def test_no_letter_is_ever_lost(text: str) -> None:
    read = "".join(cell.text for cell in read_csv(text, "x.csv", silent)[0])
    assert [c for c in read if c in "abx"] == [c for c in text if c in "abx"]


@pytest.mark.skipif(not CARDS.exists(), reason="the real inputs are not here")
@pytest.mark.parametrize(
    ("name", "rows", "columns"), [("upr-recommendations-2008.csv", 1025, 6), ("gdpr-proposals-200.csv", 201, 6)]
)
def test_real_files_are_read_whole(name: str, rows: int, columns: int) -> None:
    text, _ = decode((CARDS / name).read_bytes(), name)
    cells, warnings = read_csv(text, name, silent)
    assert {cell.row for cell in cells} == set(range(rows))
    assert {cell.column for cell in cells} == set(range(columns))
    assert warnings == ()
