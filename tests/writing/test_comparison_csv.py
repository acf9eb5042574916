"""Changes as rows of a spreadsheet."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.comparing.compare import compare
from draftdesk.kit.printable import printable
from draftdesk.model.comparison import ChangeKind, Passage, text_of
from draftdesk.model.comparison_told import is_untouched
from draftdesk.writing.comparison_csv import comparison_csv
from draftdesk.writing.walking import About

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def rows(comparison, about=None):
    text = comparison_csv(comparison, "Zero draft", "Rev.1", about)
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


def test_only_the_wanted_changes_have_rows_and_the_first_row_counts_the_others(any_comparison, arrivals):
    of = [at for at, each in enumerate(any_comparison.changes) if not is_untouched(each)]
    only = frozenset(of[::2])
    note, *others = rows(any_comparison, About(only=only))
    wanted = [each for each in arrivals(any_comparison) if any(any_comparison.changes[at] is each for at in only)]
    assert [row["B: Rev.1"] for row in others] == [harmless(text_of(any_comparison.b, each.b)) for each in wanted]
    assert note["Kind"] == "Note"
    left_out = len(of) - len(only)
    assert note["What changed"] == f"Shown here: {len(only):,} of {len(of):,} changes; {left_out:,} left out."


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
