"""What numbers in the text point at."""

import pytest

from draftdesk.comparing.concordance import concordance
from draftdesk.comparing.references import cited
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Part, Passage

A = "1. Protect every spring | 2. Remove every small dam | 3. Report on what paragraph 2 asks for"
NEW = (
    "1. Protect every spring | 2. Collect rain from all roofs | 3. Remove every small dam | "
    "4. Report on what paragraph {} asks for"
)


def test_a_reference_that_follows_its_paragraph_is_consequential(compared):
    change = compared(A, NEW.format(3)).changes[-1]

    assert (change.kind, change.substance, change.reasons) == (
        "edited",
        "consequential",
        ("reference follows its paragraph",),
    )


def test_a_reference_changed_to_another_paragraph_points_elsewhere(compared):
    change = compared(A, NEW.format(1)).changes[-1]

    assert (change.substance, change.reasons) == ("substantive", ("reference now points elsewhere",))


def test_a_reference_that_should_have_followed_is_noted_though_nothing_changed(compared):
    change = compared(A, NEW.format(2)).changes[-1]

    assert (change.kind, change.substance, change.reasons) == ("unchanged", None, ("reference not updated",))


def test_a_figure_that_cites_nothing_is_a_figure(compared):
    found = compared("1. Protect 20 springs in all countries", "1. Protect 30 springs in all countries")

    assert found.changes[0].reasons == ("figures",)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("as paragraph 12 says", ["12"]),
        ("in paragraphs 12, 14 and 16 above", ["12", "14", "16"]),
        ("see para. 12 (a)", ["12(a)"]),
        ("under Article 4 of this Agreement", ["article 4"]),
        ("au paragraphe 3", ["3"]),
        ("en el párrafo 3", ["3"]),
        ("в пункте 3", ["3"]),
        ("الفقرة 3", ["3"]),
        ("第3段", ["3"]),
        ("paragraph 12 of resolution 70/1", []),
        ("(A/75/460/Add.2, para. 8)", []),
        ("in 12 paragraphs", []),
        ("paragraph", []),
    ],
)
def test_references_to_the_text_itself_are_found(text, labels):
    assert [each.label for each in cited(text)] == labels


def test_numbers_are_cited_with_what_they_stand_under():
    marks = ["1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)", "", "Article 5"]

    assert full_numbers([Passage(text="", number=mark) for mark in marks]) == [
        "1", "1 (a)", "1 (a)(i)", "1 (a)(ii)", "1 (b)", "2", "2 (a)", "", "Article 5",
    ]  # fmt: skip


def test_i_after_h_is_a_letter():
    marks = ["1.", "(g)", "(h)", "(i)", "(j)"]

    assert full_numbers([Passage(text="", number=mark) for mark in marks])[-2:] == ["1 (i)", "1 (j)"]


def test_the_concordance_tells_which_number_became_which(compared):
    a = "1. Protect every spring we know. Remove small dams we built. | 2. Collect rain from all roofs | 3. Gone soon"
    b = "1. Protect every spring we know. | 2. Remove small dams we built. | 3. Collect rain from all roofs"

    found = concordance(compared(a, b))

    assert [(each.a, each.b) for each in found] == [(("1",), ("1", "2")), (("2",), ("3",)), (("3",), ())]


def test_footnotes_have_no_number_that_a_sentence_cites():
    note = Passage(text="", number="1", part=Part.FOOTNOTE)

    assert full_numbers([Passage(text="", number="1."), note, Passage(text="", number="(a)")]) == ["1", "", "1 (a)"]


def test_the_letter_of_a_heading_is_its_own():
    heading = Passage(text="Means of implementation", number="IV.", level=1)
    marks = ("12.", "(a)")

    found = full_numbers([*(Passage(text="", number=mark) for mark in marks), heading, Passage(text="", number="(b)")])

    assert found == ["12", "12 (a)", "IV", "(b)"]
