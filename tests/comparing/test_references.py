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
        ("в соответствии с пунктами 4 и 5", ["4", "5"]),
        ("согласно подпункту 9 d)", ["9(d)"]),
        ("au paragraphe 9 d) ci-dessus", ["9(d)"]),
        ("en el párrafo 9 d) ii) y el párrafo 10", ["9(d)(ii)", "10"]),
        ("au paragraphe 3 du présent Pacte", ["3"]),
        ("وفقا للفقرة 4", ["4"]),
        ("عملا بالفقرة 4 والفقرة 6", ["4", "6"]),
        ("للفقرتين 4 و5", ["4", "5"]),
        ("الفقرة 9 (أ)", ["9(أ)"]),
        ("الفقرة 12 مكررا ثانيا أعلاه", ["12مكرراثانيا"]),
        ("الفقرة 4 من هذه الوثيقة", ["4"]),
        ("第4和第5段", ["4", "5"]),
        ("第4、第5和第7段以及第9段", ["4", "5", "7", "9"]),
        ("第7(a)之二段和第8之二段", ["7(a)之二", "8之二"]),
        ("as paragraph 7 (a) bis says", ["7(a)bis"]),
        ("paragraph 12 of resolution 70/1", []),
        ("au paragraphe 9 d) de la résolution 70/1", []),
        ("пункт 14 повестки дня", []),
        ("(A/75/460/Add.2, para. 8)", []),
        ("in 12 paragraphs", []),
        ("paragraph", []),
    ],
)
def test_references_to_the_text_itself_are_found(text, labels):
    assert [each.label for each in cited(text)] == labels


@pytest.mark.parametrize(
    "text",
    [
        "au paragraphe 9, a) protéger les sources",
        "au paragraphe 9\u00a0: a) protéger les sources",
        "au paragraphe 9\na) Protéger les sources",
        "as in paragraph 9\n(a) Protect the springs",
        "(see paragraph 9 here)",
        "under paragraph 9 terms are set",
    ],
)
def test_what_follows_a_number_without_being_of_it_is_left_out(text):
    assert [each.label for each in cited(text)] == ["9"]


@pytest.mark.parametrize(
    "cites",
    ["Voir le paragraphe {} ci-dessus", "См. пункт {} выше", "Véase el párrafo {} supra", "وفقا للفقرة {} أعلاه"],
)
def test_a_reference_to_a_letter_follows_its_paragraph_in_every_language(compared, cites):
    before = "1. Remove every small dam: | (a) In the hills | (b) By the sea shore | 2. "
    after = "1. Remove every small dam: | (a) In the hills | (b) Wherever fish spawn | (c) By the sea shore | 2. "

    change = compared(before + cites.format("1 b)"), after + cites.format("1 c)")).changes[-1]

    assert (change.substance, change.reasons) == ("consequential", ("reference follows its paragraph",))


def test_numbers_are_cited_with_what_they_stand_under():
    marks = ["1.", "(a)", "(i)", "(ii)", "(b)", "2.", "(a)", "", "Article 5"]

    assert full_numbers([Passage(text="", number=mark) for mark in marks]) == [
        "1", "1 (a)", "1 (a)(i)", "1 (a)(ii)", "1 (b)", "2", "2 (a)", "", "Article 5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("marks", "cited_as"),
    [
        (["7.", "a)", "a)之二", "b)"], ["7", "7 (a)", "7 (a)之二", "7 (b)"]),
        (["7.", "(a)", "(一)", "(a)之二", "(b)"], ["7", "7 (a)", "7 (a)(一)", "7 (a)之二", "7 (b)"]),
        (["7 -", "(أ)", "(أ) مكررا", "(ب)"], ["7", "7 (أ)", "7 (أ) مكررا", "7 (ب)"]),
        (["7之二.", "(a)"], ["7之二", "7之二 (a)"]),
    ],
)
def test_what_is_added_to_a_letter_leaves_it_under_its_paragraph_in_every_language(marks, cited_as):
    assert full_numbers([Passage(text="", number=mark) for mark in marks]) == cited_as


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
