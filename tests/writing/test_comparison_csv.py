"""Changes as rows of a spreadsheet."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.kit.printable import printable
from draftdesk.model.comparison import ChangeKind, Passage, text_of
from draftdesk.writing.comparison_csv import comparison_csv

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows(comparison):
    text = comparison_csv(comparison, "Zero draft", "Rev.1")
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def changed(comparison, arrivals):
    return [
        each
        for each in arrivals(comparison)
        if each.kind is not ChangeKind.UNCHANGED or each.renumbered or each.formatting or each.reasons
    ]


def harmless(text):
    text = printable(text)
    return f"'{text}" if text.startswith(FORMULAS) else text


def test_there_is_a_row_for_each_change_with_both_texts_whole(any_comparison, arrivals):
    for row, change in zip(rows(any_comparison), changed(any_comparison, arrivals), strict=True):
        assert row["A: Zero draft"] == harmless(text_of(any_comparison.a, change.a))
        assert row["B: Rev.1"] == harmless(text_of(any_comparison.b, change.b))


@given(data=st.data())
def test_no_cell_is_a_formula(data, comparisons):
    for row in rows(data.draw(comparisons)):
        assert not any(cell.startswith(FORMULAS) for cell in row.values())


def test_a_row_says_what_changed_where_and_why(one_of_each):
    (row,) = [each for each in rows(one_of_each) if each["Kind"] == "Moved and edited"]

    assert row["What changed"] == "Moved from 1 to 8 and reworded; Substantive: figures or dates"
    assert row["Weight"] == "Substantive"
    assert (row["Number in A"], row["Number in B"], row["Renumbered"]) == ("1", "8", "yes")
    assert row["Under the heading"] == "Land & <b>soil</b>"
    assert (row["Place in A"], row["Place in B"]) == ("3", "11")


def test_several_paragraphs_in_a_row_list_their_numbers_and_places(one_of_each):
    (row,) = [each for each in rows(one_of_each) if each["Kind"] == "Split"]

    assert (row["Number in A"], row["Number in B"]) == ("3", "2, 3")
    assert (row["Place in A"], row["Place in B"]) == ("5", "4; 5")
    assert "\n" in row["B: Rev.1"]


def test_what_is_no_word_is_a_change_too():
    old = [Passage(number="1.", text="Water for all")]
    new = [Passage(number="2.", text="Water for all")]

    (row,) = rows(compare(old, new))

    assert (row["Kind"], row["What changed"]) == ("Renumbered only", "Was 1")


def test_it_is_written_with_a_byte_order_mark(one_of_each):
    assert comparison_csv(one_of_each, "A", "B").encode().startswith(b"\xef\xbb\xbf")
