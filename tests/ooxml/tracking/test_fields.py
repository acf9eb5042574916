"""Fields in text that changes: both texts are there to the letter, and nothing is left that a program would lose or
print as an error. What is said of that in general stands in the oracle of the format's rules."""

import pytest
from tests.ooxml.tracking.test_laying import DAMS, FARMS, RIVERS, WELLS, laid, marked, para, part
from tests.oracles.drafts import Bookmark, Field, Words

BASES = pytest.mark.parametrize("base", ["a", "b"])
REF = r" REF place \h "


def field(text, code=REF, *, simple=False):
    return Field((Words(text),), code, simple)


def refers(*parts):
    return para("This is done as set out in paragraph ", *parts, " of the present text and nowhere else.")


def target(text):
    return para(Bookmark((Words(text),)))


def codes(made):
    return part(made).count("REF place")


@BASES
@pytest.mark.parametrize("last", ["", " and in its annex."])
def test_a_number_that_changes_whole_stands_beside_the_field_that_goes(base, last):
    def side(number):
        return para("This is done as set out in paragraph ", field(number), last)

    made = laid([RIVERS, side("29")], [RIVERS, side("30")], base=base)
    assert "".join(marked(made, "del")) == "29"
    assert "".join(marked(made, "ins")) == "30"
    assert codes(made) == 1


@BASES
def test_a_field_that_changes_in_part_is_words_and_only_what_changes_is_marked(base):
    made = laid([RIVERS, refers(field("9 (c)"))], [RIVERS, refers(field("9 (d)"))], base=base)
    assert marked(made, "del") == ["c"]
    assert marked(made, "ins") == ["d"]
    assert codes(made) == 0


@BASES
def test_a_field_that_nobody_changed_stays_one(base):
    kept = refers(field("9 (c)"))
    made = laid([RIVERS, kept, WELLS], [RIVERS, kept, DAMS], base=base)
    assert codes(made) == 1


@BASES
def test_words_put_in_before_and_after_a_field_leave_it_whole(base):
    kept = field("the ninth of those that we agreed on")
    made = laid([RIVERS, refers(kept)], [RIVERS, refers("12, as well as ", kept, " or in 14,")], base=base)
    assert "ninth" not in "".join(marked(made, "ins"))
    assert "or in 14," in "".join(marked(made, "ins"))
    assert codes(made) == 1


@BASES
def test_a_simple_field_that_changes_is_words(base):
    made = laid([RIVERS, refers(field("9 (c)", simple=True))], [RIVERS, refers(field("9 (d)", simple=True))], base=base)
    assert codes(made) == 0


@BASES
@pytest.mark.parametrize("simple", [False, True])
def test_a_reference_to_a_paragraph_that_moved_is_words(base, simple):
    kept = refers(field("9", simple=simple))
    made = laid([target(RIVERS), kept, WELLS, FARMS], [kept, WELLS, FARMS, target(RIVERS)], base=base)
    assert codes(made) == 0
    assert marked(made, "del") == marked(made, "ins") == []


def test_a_reference_to_a_paragraph_that_is_deleted_is_words():
    kept = refers(field("9"))
    made = laid([target(RIVERS), kept, WELLS], [kept, WELLS])
    assert codes(made) == 0
    assert marked(made, "del") == [RIVERS]


@BASES
def test_a_reference_to_words_of_which_some_stay_is_left_alone(base):
    kept = refers(field("9"))
    made = laid([target(RIVERS), kept], [target(RIVERS.replace("springs", "wells")), kept], base=base)
    assert codes(made) == 1


@BASES
def test_what_a_field_reckons_with_is_never_shown(base):
    """A field within another's code says nothing on the page."""
    inner = r' IF 1 = 1 "shown" "never" '
    made = laid([RIVERS, refers(field("9 (c)", inner))], [RIVERS, refers(field("9 (d)", inner))], base=base)
    assert "never" not in part(made)


def test_a_field_in_a_paragraph_that_is_deleted_goes_with_it():
    made = laid([RIVERS, refers(field("9")), WELLS], [RIVERS, WELLS])
    assert codes(made) == 1
    assert "<w:delInstrText" in part(made)
