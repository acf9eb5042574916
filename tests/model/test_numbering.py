import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.drafts import Role
from draftdesk.model.numbering import abjad, alpha, cited, filled, han, numbers, roman
from draftdesk.model.profile import Profile
from draftdesk.model.tree import in_order


@pytest.mark.parametrize(("count", "wanted"), [(1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (52, "zz"), (53, "aaa")])
def test_letters(count, wanted):
    assert alpha(count) == wanted


@pytest.mark.parametrize(
    ("count", "wanted"),
    [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (90, "xc"), (400, "cd"), (1999, "mcmxcix")],
)
def test_roman_numbers(count, wanted):
    assert roman(count) == wanted


def test_roman_numbers_are_all_different_and_add_up():
    values = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
    for count in range(1, 4000):
        digits = [values[letter] for letter in roman(count)]
        pairs = zip(digits, [*digits[1:], 0], strict=True)
        assert sum(-digit if digit < after else digit for digit, after in pairs) == count


def test_a_pattern_is_filled():
    assert filled("({alpha})", 3) == "(c)"
    assert filled("{ROMAN}. {n} {ALPHA} {roman} {other}", 4) == "IV. 4 D iv {other}"
    assert filled("Annex", 4) == "Annex"


def printed(paragraphs, profile=None):
    found = numbers(in_order(paragraphs), profile or Profile())
    return {key: (number.printed, number.full, number.depth) for key, number in found.items()}


def test_operative_paragraphs_and_chapeaux_count_through_the_draft(paragraph):
    assert printed(
        [
            paragraph("0", role=Role.TITLE),
            paragraph("1", role=Role.PREAMBULAR),
            paragraph("2", role=Role.HEADING_1),
            paragraph("3"),
            paragraph("4", role=Role.CHAPEAU),
            paragraph("41", role=Role.SUB_PARAGRAPH, under="4"),
            paragraph("42", role=Role.SUB_PARAGRAPH, under="4"),
            paragraph("421", role=Role.SUB_PARAGRAPH, under="42"),
            paragraph("4211", role=Role.SUB_PARAGRAPH, under="421"),
            paragraph("42111", role=Role.SUB_PARAGRAPH, under="4211"),
            paragraph("421111", role=Role.SUB_PARAGRAPH, under="42111"),
            paragraph("5", role=Role.HEADING_2),
            paragraph("6"),
            paragraph("61", role=Role.SUB_PARAGRAPH, under="6"),
            paragraph("7", role=Role.NOTE),
        ]
    ) == {
        "0": ("", "", 0),
        "1": ("", "", 0),
        "2": ("", "", 1),
        "3": ("1.", "1", 0),
        "4": ("2.", "2", 0),
        "41": ("(a)", "2 (a)", 1),
        "42": ("(b)", "2 (b)", 1),
        "421": ("(i)", "2 (b) (i)", 2),
        "4211": ("a.", "2 (b) (i) a", 3),
        "42111": ("i.", "2 (b) (i) a i", 4),
        "421111": ("i.", "2 (b) (i) a i i", 5),
        "5": ("", "", 2),
        "6": ("3.", "3", 0),
        "61": ("(a)", "3 (a)", 1),
        "7": ("", "", 0),
    }


def test_headings_of_one_label_count_together_wherever_they_stand(paragraph):
    found = printed(
        [
            paragraph("1", role=Role.HEADING_1),
            paragraph("11", role=Role.HEADING_2, under="1", label="Objective {n}:"),
            paragraph("111", role=Role.CHAPEAU, under="11"),
            paragraph("1111", role=Role.SUB_PARAGRAPH, under="111"),
            paragraph("2", role=Role.HEADING_1),
            paragraph("21", role=Role.HEADING_2, under="2", label="Objective {n}:"),
        ]
    )

    assert found["11"] == ("Objective 1:", "Objective 1", 2)
    assert found["1111"] == ("(a)", "1 (a)", 1)
    assert found["21"] == ("Objective 2:", "Objective 2", 2)


def test_a_list_straight_under_a_heading_starts_at_a_again(paragraph):
    found = printed(
        [
            paragraph("1", role=Role.HEADING_1),
            paragraph("11", role=Role.SUB_PARAGRAPH, under="1"),
            paragraph("2", role=Role.HEADING_1),
            paragraph("21", role=Role.SUB_PARAGRAPH, under="2"),
        ]
    )

    assert found["11"] == found["21"] == ("(a)", "(a)", 1)


def test_headings_are_numbered_where_the_profile_has_a_pattern(paragraph):
    profile = Profile(headings=("{ROMAN}.", "{ALPHA}."), preambular="PP{n}", sub_paragraphs=())
    found = printed(
        [
            paragraph("1", role=Role.HEADING_1),
            paragraph("11", role=Role.HEADING_2, under="1"),
            paragraph("12", role=Role.HEADING_2, under="1"),
            paragraph("2", role=Role.HEADING_1),
            paragraph("21", role=Role.HEADING_2, under="2"),
            paragraph("211", role=Role.HEADING_3, under="21"),
            paragraph("3", role=Role.PREAMBULAR),
            paragraph("31", role=Role.SUB_PARAGRAPH, under="3"),
        ],
        profile,
    )

    assert [found[key][0] for key in ("1", "11", "12", "2", "21", "211")] == ["I.", "A.", "B.", "II.", "A.", ""]
    assert found["3"] == ("PP1", "PP1", 0)
    assert found["31"] == ("", "", 1)


def test_letters_of_arabic_lists_go_on_after_the_last():
    assert [abjad(count) for count in (1, 5, 11, 28, 29)] == ["أ", "هـ", "ك", "غ", "أأ"]


def test_chinese_figures_are_written_as_they_are_read():
    assert [han(count) for count in (1, 10, 12, 20, 21, 100, 105, 110, 2020)] == [
        *("一", "十", "十二", "二十", "二十一", "一百", "一百零五", "一百一十", "二千零二十"),
    ]
    assert han(10_000) == "10000"


@given(st.integers(1, 9_999))
def test_no_two_counts_are_written_alike(count):
    assert han(count) != han(count + 1)
    assert abjad(count) != abjad(count + 1)


@pytest.mark.parametrize(
    ("printed", "outer", "full"),
    [
        ("12.", "", "12"),
        ("12 -", "", "12"),
        ("(أ)", "12", "12 (أ)"),
        ("a)", "12", "12 a)"),
        ("一、", "", "一"),
        ("", "1", ""),
    ],
)
def test_a_number_is_cited_without_its_stop_in_every_language(printed, outer, full):
    assert cited(printed, outer) == full
