"""How much a change matters, and why."""

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.model.comparison import Passage, Substance

EDITORIAL = [
    ("Protect every  spring.", "Protect every spring.", "white space"),
    ("Protect ofthe springs", "Protect of the springs", "white space"),
    ("the springs’ water", "the springs' water", "glyphs"),
    ("from 1990-2000 on", "from 1990–2000 on", "glyphs"),
    ("mi\u00adgration now", "migration now", "glyphs"),
    ("much co-operation is needed", "much cooperation is needed", "hyphenation"),
    ("a labor program is needed", "a labour programme is needed", "spelling"),
    ("to organise all meetings", "to organize all meetings", "spelling"),
    ("وإذ تشير أيضا إلى ذلك", "وإذ تشير أيضاً إلى ذلك", "spelling"),
    ("protect every spring", "Protect every spring", "first letter"),
]
MINOR = [
    ("springs wells and rain", "springs, wells and rain", "punctuation"),
    ("wells; and rain too", "wells, and rain too", "punctuation"),
    ("the parties shall meet", "the Parties shall meet", "capitals"),
    ("Protect every spring.", "Protect every spring;", "list ending"),
    ("Protect every spring;", "Protect every spring; and", "list ending"),
]
SUBSTANTIVE = [
    ("Parties shall meet", "Parties should meet", "obligation"),
    ("This is binding", "This is not binding", "negation"),
    ("We will use them here", "We don’t use them here", "negation"),
    ("by 2030 at last", "by 2035 at last", "figures"),
    ("up to 1.5 degrees", "up to 15 degrees", "figures"),
    ("they [shall] meet here", "they shall meet here", "brackets"),
    ("Protect every spring;", "Protect every spring; or", "wording"),
    ("we are not able to do it", "we are notable to do it", "negation"),
    ("they will re-sign the treaty", "they will resign the treaty", "wording"),
    ("all costs are re-covered at once", "all costs are recovered at once", "wording"),
    ("an area of 10² units here", "an area of 102 units here", "figures"),
    ("no more than 2½ degrees", "no more than 21/2 degrees", "figures"),
    ("缔约方应当合作", "缔约方可以合作", "obligation"),
]


@pytest.mark.parametrize(
    ("a", "b", "substance", "reason"),
    [
        (a, b, substance, reason)
        for substance, cases in (("editorial", EDITORIAL), ("minor", MINOR), ("substantive", SUBSTANTIVE))
        for a, b, reason in cases
    ],
)
def test_a_change_has_the_substance_that_delegations_give_it(only, a, b, substance, reason):
    for one, other in ((a, b), (b, a)):
        change = only(one, other)
        assert change.substance == substance
        assert reason in change.reasons


@pytest.mark.parametrize(
    ("a", "b", "reasons"),
    [
        ("We share data", "We share data within 5 years", {"figures"}),
        ("We share data by 5 March", "We share data by 6 April", {"figures"}),
        ("We share data", "We share data and train 20 people in each of our countries", {"figures", "wording"}),
        ("We share data", "We share data and exchange them as set out in paragraph 9 (b)", {"wording"}),
        ("We share data as set out in paragraphs 3", "We share data as set out in paragraphs 3, 9", {"wording"}),
        ("We share data", "We share data under paragraph 9 of resolution 70/1", {"figures", "wording"}),
    ],
)
def test_figures_alone_are_not_said_to_change_where_words_do_and_numbers_of_paragraphs_are_no_figures(
    only, a, b, reasons
):
    for one, other in ((a, b), (b, a)):
        change = only(one, other)
        assert change.substance == "substantive"
        assert set(change.reasons) == reasons


def test_the_whole_is_as_grave_as_the_gravest_and_each_place_keeps_its_own(only):
    change = only("The  parties shall act by 2030, all of them", "The parties shall act by 2035, all of them")

    assert change.substance == "substantive"
    assert {each.substance for each in change.segments if each.kind != "equal"} == {"editorial", "substantive"}


def test_words_that_went_over_the_end_of_a_line_are_editorial(compared):
    found = compared(
        "A Global Compact for Safe and | Orderly Migration", "A Global Compact for Safe | and Orderly Migration"
    )

    assert [(change.substance, change.reasons) for change in found.changes] == [("editorial", ("line break",))] * 2


def test_a_paragraph_broken_within_a_sentence_is_editorial(only):
    change = only(
        "Protect every spring and every well in rural areas", "Protect every spring and | every well in rural areas"
    )

    assert (change.kind, change.substance, change.reasons) == ("split", "editorial", ("line break",))


def test_a_paragraph_split_after_a_sentence_is_minor(only):
    change = only(
        "Protect every spring we know. Remove small dams we built.",
        "Protect every spring we know. | Remove small dams we built.",
    )

    assert (change.kind, change.substance, change.reasons) == ("split", "minor", ("paragraph break",))


def test_page_furniture_that_comes_or_goes_is_editorial(compared):
    text = "Protect every spring and every well in rural areas"
    furniture = "A/RES/80/3 | 25-16680 (E) | 3/12 | Page 4 | ________"

    found = compared(f"{text} | {furniture}", text)

    assert {(c.kind, c.substance) for c in found.changes[1:]} == {("deleted", "editorial")}


def test_a_running_head_is_furniture_and_a_placeholder_is_not(compared):
    text = "Protect every spring and every well in rural areas"
    pages = " | ".join(f"{text} number {n} | Awaza Declaration | {n}/12 | [to be discussed]" for n in range(4))

    found = compared(pages, " | ".join(f"{text} number {n}" for n in range(4)))

    gone = {change.segments[0].text: change.substance for change in found.changes if change.kind == "deleted"}
    assert gone["Awaza Declaration"] == "editorial"
    assert gone["[to be discussed]"] == "substantive"


def test_a_number_within_the_text_on_one_side_is_editorial():
    (change,) = compare(
        [Passage(text="12. Protect every spring")], [Passage(text="Protect every spring", number="12.")]
    ).changes

    assert (change.substance, change.reasons) == ("editorial", ("number in the text",))


def test_a_paragraph_that_moved_or_came_or_went_is_substantive(compared):
    found = compared(
        "Protect every spring we know | Remove the small dams", "Remove the small dams | Share all costs of new pipes"
    )

    assert {change.substance for change in found.changes if change.kind != "unchanged"} == {"substantive"}


def test_what_a_title_block_says_of_the_version_is_editorial_however_it_changed():
    text = Passage(text="Protect every spring in every country of the world.", number="1.")
    old = [Passage(text="Rev.1", paragraph_id="label", role="label"), text]
    new = [Passage(text="Draft of 2 May", paragraph_id="label", role="label"), text]

    for found in (compare(old, new), compare(old, [text]), compare([text], new)):
        assert [each.substance for each in found.changes] == [Substance.EDITORIAL, None]
