"""Which number became which."""

import docx
import pytest

from draftdesk.comparing.compare import compare
from draftdesk.comparing.concordance import concordance
from draftdesk.model.comparison import Part, Passage
from draftdesk.writing.concordance import concordance_table
from draftdesk.writing.coverage import write_table


@pytest.fixture
def report(one_of_each):
    return concordance_table(concordance(one_of_each), "Zero draft", "Rev.1")


def test_each_number_says_what_became_of_it(report):
    assert [row[2] for row in report.rows] == [
        "2 → 1",
        "3 → 2 and 3",
        "same number",
        "same number",
        "6 and 7 → 6",
        "8 → — (deleted)",
        "— → 7 (new)",
        "1 → 8",
    ]
    assert report.rows[1][:2] == ("3", "2 and 3")
    assert report.note == "A: Zero draft. B: Rev.1. 2 of 8 numbers are the same in both."


def test_footnotes_are_no_paragraphs():
    note = Passage(text="See resolution 64/292.", number="1", part=Part.FOOTNOTE)

    assert concordance_table(concordance(compare([note], [note])), "A", "B").rows == ()


@pytest.mark.parametrize("ending", [".csv", ".html", ".md"])
def test_it_is_written_as_any_report(report, tmp_path, ending):
    target = tmp_path / f"concordance{ending}"
    write_table(report, target, overwrite=False)

    assert "3 → 2 and 3" in target.read_text(encoding="utf-8-sig")


def test_in_word_it_is_a_table(report, tmp_path):
    target = tmp_path / "concordance.docx"
    write_table(report, target, overwrite=False)

    (table,) = docx.Document(str(target)).tables
    assert [cell.text for cell in table.rows[2].cells] == ["3", "2 and 3", "3 → 2 and 3"]
