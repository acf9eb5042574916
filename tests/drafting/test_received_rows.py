"""A received text as paragraphs of a version: what each is, its footnotes, its words in their looks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.drafting.received_rows import Stands, called_footnotes, footnote_text, inline_text, standings, storable
from draftdesk.model import inline
from draftdesk.model.comparison import Look, Mark, Part, Passage
from draftdesk.model.document import PARAGRAPH_END
from draftdesk.model.drafts import Role


def stood(*numbers):
    """Each paragraph of that number ("#2" is a heading of the second level) as "role depth above"."""
    passages = [
        Passage(text="Words", level=int(number[1:])) if number.startswith("#") else Passage(text="Words", number=number)
        for number in numbers
    ]
    return [(each.role, each.depth, each.above) for each in standings(passages, [None] * len(passages))]


def test_lists_within_lists_are_told_by_the_form_of_their_letters():
    found = stood("1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)")
    assert [(depth, above) for _, depth, above in found] == [
        (0, None),
        (1, 0),
        (2, 1),
        (2, 1),
        (1, 0),
        (0, None),
        (1, 5),
    ]
    assert [role for role, _, _ in found[:2]] == [Role.OPERATIVE, Role.SUB_PARAGRAPH]


def test_after_h_comes_the_letter_i_and_after_a_the_roman_one():
    assert [depth for _, depth, _ in stood("1.", "(g)", "(h)", "(i)", "(j)")] == [0, 1, 1, 1, 1]
    assert [depth for _, depth, _ in stood("1.", "(a)", "(i)", "(ii)", "(b)")] == [0, 1, 2, 2, 1]
    assert [depth for _, depth, _ in stood("1.", "(i)", "(ii)", "(iii)", "(iv)", "(v)")] == [0, 1, 1, 1, 1, 1]


def test_other_marks_make_lists_of_their_own():
    assert [depth for _, depth, _ in stood("1.", "(a)", "a.", "b.", "(b)")] == [0, 1, 2, 2, 1]
    assert [depth for _, depth, _ in stood("1.", "•", "•", "–", "•")] == [0, 1, 1, 2, 1]
    assert [depth for _, depth, _ in stood("(a)", "(b)")] == [1, 1]


def test_what_follows_a_heading_stands_under_it():
    found = stood("#1", "1.", "(a)", "#2", "2.", "#1", "3.", "(a)")
    assert [above for _, _, above in found] == [None, 0, 1, 0, 3, None, 5, 6]
    assert [role for role, _, _ in found if role.heading_level] == [Role.HEADING_1, Role.HEADING_2, Role.HEADING_1]
    assert stood("#7")[0][0] is Role.HEADING_4


def test_what_was_known_before_counts_where_the_number_leaves_a_choice():
    passages = [Passage(text="Words", number="1."), Passage(text="Words"), Passage(text="Words", number="(a)")]
    known = [Role.CHAPEAU, Role.CHAPEAU, Role.OPERATIVE]
    assert [each.role for each in standings(passages, known)] == [Role.CHAPEAU, Role.CHAPEAU, Role.SUB_PARAGRAPH]
    assert [each.role for each in standings(passages, [None] * 3)] == [
        Role.OPERATIVE,
        Role.PREAMBULAR,
        Role.SUB_PARAGRAPH,
    ]


def test_cells_boxes_and_loose_notes_are_notes_and_only_cells_stand_within_the_text():
    parts = [Passage(text="Words", number="1.", part=part) for part in (Part.TABLE, Part.TEXT_BOX, Part.FOOTNOTE)]
    found = standings([Passage(text="Words", number="1."), *parts], [None] * 4)
    assert [(each.role, each.above) for each in found[1:]] == [(Role.NOTE, 0), (Role.NOTE, None), (Role.NOTE, None)]


# --- footnotes ------------------------------------------------------------------------------------------------------


def calling(*numbers):
    marks = tuple(Mark(at, at, Look.FOOTNOTE, number) for at, number in enumerate(numbers))
    return Passage(text="Words and words", marks=marks)


def note(number, text="Note"):
    return Passage(text=text, number=number, part=Part.FOOTNOTE)


def found(*passages):
    return [(each.mark, each.calls, each.passages) for each in called_footnotes(passages)]


def test_a_footnote_is_found_by_its_number():
    assert found(calling("1", "*"), note("*"), note("1")) == [("*", ((0, 1),), (1,)), ("1", ((0, 0),), (2,))]


def test_numbers_that_begin_anew_are_given_out_in_turn():
    assert found(calling("1"), calling("1"), note("1"), note("1")) == [
        ("1", ((0, 0),), (2,)),
        ("1", ((1, 0),), (3,)),
    ]


def test_a_note_of_several_paragraphs_and_one_that_is_called_twice_are_one():
    assert found(calling("1"), note("1"), note("1"), note("")) == [("1", ((0, 0),), (1, 2, 3))]
    assert found(calling("1"), calling("1"), note("1")) == [("1", ((0, 0), (1, 0)), (2,))]


def test_a_note_that_nothing_calls_is_none_of_them():
    assert found(calling("1"), note("1"), note("2")) == [("1", ((0, 0),), (1,))]


def test_a_call_without_a_note_is_a_note_that_says_nothing():
    assert found(calling("3", ""), note("1")) == [("3", ((0, 0),), ())]


def test_a_footnotes_paragraphs_are_one_text():
    marked = Passage(text="Two", marks=(Mark(0, 3, Look.ITALIC),))
    assert footnote_text([Passage(text="One *"), marked]) == f"One \\*{PARAGRAPH_END}*Two*"


# --- words ----------------------------------------------------------------------------------------------------------

TEXTS = st.text("ab *^~[]{}\\:ref-1é中\n", max_size=12)


@given(TEXTS, st.data())
def test_inline_text_says_the_text_with_its_looks_and_what_stands_in_it(text, data):
    places = st.integers(0, len(text))
    marks = [
        Mark(min(one, two), max(one, two), look)
        for one, two, look in data.draw(st.lists(st.tuples(places, places, st.sampled_from(list(Look))), max_size=4))
        if look is not Look.FOOTNOTE
    ]
    cuts = sorted(data.draw(st.lists(places, min_size=3, max_size=3)))
    within = [Stands(cuts[0], cuts[0], inline.Run(footnote="f"))]
    if cuts[2] > cuts[1]:
        within.append(Stands(cuts[1], cuts[2], inline.Run(reference="r")))
    said = inline_text(text, marks, within)
    assert inline.plain(said, reference=lambda name: text[cuts[1] : cuts[2]]) == text
    assert inline.footnote_ids(said) == ("f",)
    assert inline.reference_ids(said) == (("r",) if cuts[2] > cuts[1] else ())


def test_looks_are_kept_and_those_that_no_draft_has_are_not():
    marks = (Mark(0, 3, Look.ITALIC), Mark(4, 7, Look.BOLD), Mark(8, 9, Look.SUPERSCRIPT), Mark(0, 9, Look.UNDERLINE))
    assert inline_text("one two 3", marks) == "*one* **two** ^3^"


@pytest.mark.parametrize(("text", "stored"), [("a\0b", "ab"), ("a\rb", "a\nb"), ("a\ufffeb", "ab"), ("all", "all")])
def test_characters_that_no_file_holds_are_not_stored(text, stored):
    passage = storable(Passage(text=text, marks=(Mark(0, 1, Look.BOLD),)))
    assert passage.text == stored
    assert bool(passage.marks) == (text == stored)
