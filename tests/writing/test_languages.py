"""Which way each piece of a line runs: names, symbols and dates stay whole in a line of Arabic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.writing.languages import set_apart, stretches

LEFT, RIGHT = "\u200e", "\u200f"
TEXTS = st.text(alphabet="ab7 -_/.:;(“”،قد‎‏\n", max_size=40)


def from_left(text):
    return [piece.strip(LEFT) for turned, piece in stretches(text, right_to_left=True) if not turned]


@given(TEXTS, st.booleans())
def test_no_letter_is_lost_where_a_line_is_cut(text, right_to_left):
    assert "".join(piece for _, piece in stretches(text, right_to_left=right_to_left)) == text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("2026-11-22_new_clean_A.docx", "2026-11-22_new_clean_A.docx"),
        ("7 January 2022", "7 January 2022"),
        ("صدر في 7 January 2022 عن", "7 January 2022"),
        ("صدر في 2018-02-05 عن", "2018-02-05"),
        ("في البند 14 A/CONF.231/L.1 من", "A/CONF.231/L.1"),
        ("الفقرة 12. Water for all", "Water for all"),
    ],
)
def test_a_number_that_latin_words_or_names_begin_with_is_theirs(text, whole):
    assert from_left(text) == [whole]


@pytest.mark.parametrize("text", ["البند 14 من جدول الأعمال", "3 (أ)", "الفقرات 10-12"])
def test_other_numbers_run_as_the_line_does(text):
    assert from_left(text) == []


@given(st.lists(st.text(alphabet="abZ0129_-. ()/", min_size=1, max_size=20), min_size=1, max_size=4))
def test_what_is_set_apart_is_one_piece_and_what_stands_between_is_the_sentences(names):
    names = [f"{name}x" for name in names]
    line = ": ”".join(set_apart(name, "ar") for name in names)
    pieces = stretches(line, right_to_left=True)
    assert [piece.strip(LEFT) for turned, piece in pieces if not turned] == names
    between = [piece for turned, piece in pieces if turned]
    assert [piece.strip(RIGHT) for piece in between] == ["", *[": ”"] * (len(names) - 1), ""]
    assert all(piece.startswith(RIGHT) and piece.endswith(RIGHT) for piece in between)


@pytest.mark.parametrize(("text", "language"), [("Rev.1", "fr"), ("المسودة 1", "ar"), ("—", "ar"), ("", "ar")])
def test_what_needs_no_marks_has_none(text, language):
    assert set_apart(text, language) == text
