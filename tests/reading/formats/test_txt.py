"""Plain text becomes lines that know their indentation, their pages and the empty lines above them."""

from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.reading.formats.txt import read_txt


def test_empty_lines_show_on_the_line_after_them() -> None:
    lines = read_txt("One\nTwo\n\n\nThree", silent)
    assert [(line.text, line.blank_before) for line in lines] == [("One", False), ("Two", False), ("Three", True)]


def test_left_and_right_count_characters_and_a_tab_is_four() -> None:
    (first, second) = read_txt("  Two in\n\tTabbed  ", silent)
    assert (first.left, first.right) == (2, 8)
    assert (second.left, second.right) == (4, 10)


def test_form_feeds_part_pages_and_without_them_there_are_none() -> None:
    assert [line.page for line in read_txt("One\n\fTwo\nThree\f\fFour", silent)] == [1, 2, 2, 4]
    assert [line.page for line in read_txt("One\nTwo\n\f", silent)] == [None, None]


def test_every_way_of_ending_a_line_reads_alike() -> None:
    text = "One\nTwo\n\nThree"
    assert read_txt(text, silent) == read_txt(text.replace("\n", "\r\n"), silent)
    assert read_txt(text, silent) == read_txt(text.replace("\n", "\r"), silent)


def test_nul_and_byte_order_mark_are_dropped() -> None:
    assert [line.text for line in read_txt("\ufeffA\0b\0", silent)] == ["Ab"]


def test_progress_ends_with_all_lines_done() -> None:
    told: list[tuple[int, int]] = []
    read_txt("line\n" * 50_000, lambda done, of, what: told.append((done, of)))
    assert len(told) > 1
    assert told[-1][0] == told[-1][1]


@given(st.text())
def test_no_word_is_lost_or_invented(text: str) -> None:
    words = text.replace("\0", "").lstrip("\ufeff").split()
    assert " ".join(line.text for line in read_txt(text, silent)).split() == words
