"""Which paragraphs are wordings to choose from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.resources import resource
from draftdesk.model.comparison import Part, Passage
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.options import (
    begins_as_option,
    name_of_option,
    names_another,
    option_at,
    options,
    read_labels,
    without_names,
)

LABELS = read_labels(resource("options.toml").read_text("utf-8"), "options.toml")


def passage(line):
    """A paragraph as a line: '# ' makes it a heading, '3. ' gives it a number."""
    if line.startswith("# "):
        return Passage(text=line[2:], level=1)
    number, blank, text = line.partition(" ")
    return Passage(text=text, number=number) if blank and number[-1] in ".)" else Passage(text=line)


def labelled(*lines):
    """For each paragraph the label of the innermost option at its end, '' where it is none."""
    passages = [passage(each) for each in lines]
    found = options(passages, LABELS)
    at_end = [option_at(each, len(passages[nth].text) - 1) for nth, each in enumerate(found)]
    return [each.label if each else "" for each in at_end]


def test_options_written_in_one_paragraph_each_end_with_it():
    lines = ("2. Option 1: Parties shall act.", "Option 2: Parties should act.", "3. Parties shall meet.")

    assert labelled(*lines) == ["Option 1", "Option 2", ""]


def test_what_follows_a_label_of_its_own_line_up_to_the_next_belongs_to_it():
    lines = (
        *("# Article 2", "Option 1:", "1. All shall act.", "2. All shall report."),
        *("Option 2:", "1. Some shall act.", "2. No text.", "# Article 3", "1. All shall meet."),
    )

    assert labelled(*lines) == ["", *["Option 1"] * 3, *["Option 2"] * 3, "", ""]


def test_the_last_option_ends_where_the_numbers_of_the_text_go_on():
    lines = (
        *("3. Efforts", "Option 1:", "All shall act.", "3bis. All shall report."),
        *("Option 2:", "Some shall act.", "3bis. Some shall report.", "4. All shall meet."),
    )

    assert labelled(*lines) == ["", *["Option 1"] * 3, *["Option 2"] * 3, ""]


def test_the_last_option_within_a_point_ends_where_the_paragraphs_go_on():
    lines = (
        *("4. The CMA shall:", "(a) Option 1: Do this;", "Option 2: Do the following:", "(i) One thing;"),
        *("(ii) Another thing.", "5. The rules shall apply.", "6. All shall meet."),
    )

    assert labelled(*lines) == ["", "Option 1", *["Option 2"] * 3, "", ""]


def test_a_list_and_a_bracket_that_the_last_option_opens_belong_to_it():
    a_list = ("6. Option A: None.", "Option B: Each Party shall report on:", "1. Forests;", "2. Seas.", "7. All meet.")
    a_bracket = ("Option 1: None.", "Option 2: [All shall act.", "All shall report.]", "All shall meet.")

    assert labelled(*a_list) == ["Option A", *["Option B"] * 3, ""]
    assert labelled(*a_bracket) == ["Option 1", "Option 2", "Option 2", ""]


def test_an_option_may_have_options_of_its_own_and_the_row_goes_on_behind_them():
    lines = (
        *(
            "# Article 11",
            "Option I:",
            "1. The aim is:",
            "Option 1: to help.",
            "Option 2: to compel.",
            "2. It reports.",
        ),
        *("Option II:", "A tribunal is established."),
    )

    assert labelled(*lines) == [
        "",
        "Option I",
        "Option I",
        "Option 1",
        "Option 2",
        "Option I",
        "Option II",
        "Option II",
    ]


def test_options_that_run_on_in_one_paragraph_are_told_apart():
    text = "Option 1: A framework is established. Option 2: A system is established."
    ((first, second),) = options([Passage(text=text)], LABELS)

    assert text[first.start : first.end].strip() == "Option 1: A framework is established."
    assert text[second.start : second.end] == "Option 2: A system is established."
    assert (first.of, second.of) == (2, 2)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Alternative A: x", "Alternative B: y"),
        ("[Option (a): x]", "[Option (b): y]"),
        ("OPTION I – x", "OPTION II – y"),
        ("Version 1. x", "Version 2. y"),
        ("Option une : x", "Option deux : y"),
        ("Variante 1 : x", "Variante 2 : y"),
        ("Opción 1: x", "Opción 2: y"),
        ("الخيار 1: نص", "الخيار 2: نص"),
        ("الخيار الأول: نص", "الخيار الثاني: نص"),
        ("البديل ١: نص", "البديل ٢: نص"),
        ("Вариант 1: x", "Вариант 2: y"),
        ("备选案文1：x", "备选案文2：y"),
    ],
)
def test_options_are_known_in_the_languages_of_the_organization(one, two):
    found = labelled(one, two, "Parties shall meet.")

    assert found[0]
    assert found[1]
    assert found[0] != found[1]
    assert found[2] == ""


@pytest.mark.parametrize(
    "lines",
    [
        ("Option 1: All shall act.", "All shall meet."),
        ("Alternative energy: All shall use it.", "Alternative fuels: None."),
        ("Option 1 and Option 2 are to be considered together.", "Option 2 is best."),
        ("Option 2: All shall act.", "Option 3: All shall meet."),
        ("# One", "Option 1: All shall act.", "# Two", "Option 2: All shall meet."),
    ],
)
def test_what_only_looks_like_an_option_or_stands_alone_is_none(lines):
    assert not any(labelled(*lines))


def test_footnotes_that_speak_of_options_are_none():
    notes = [Passage(text=f"Option {n}: see there.", part=Part.FOOTNOTE) for n in (1, 2)]

    assert options(notes, LABELS) == ((), ())


@given(st.lists(st.text(alphabet="Option 12:[]ab\n.", max_size=30), max_size=8))
def test_whatever_a_text_says_its_options_lie_within_its_paragraphs(texts):
    passages = [Passage(text=each) for each in texts]

    for passage, found in zip(passages, options(passages, LABELS), strict=True):
        for option in found:
            assert 0 <= option.start < option.end <= len(passage.text)
            assert option.of > 1


@pytest.mark.parametrize(
    "text", ["labels = [", "labels = 'option'", "labels = ['']", "labels = ['x']\ncounted = ['one']"]
)
def test_a_list_that_says_something_else_is_refused_in_one_line_that_names_it(text):
    with pytest.raises(InvalidSettings, match=r"\Aoptions\.toml: .*") as refused:
        read_labels(text, "options.toml")

    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Option 2: No text", "2"),
        ("**Option II:** Each Party", "II"),
        ("Alt. B. Each Party", "B"),
        ("Opción 3", "3"),
        ("الخيار 1: لا نص", "1"),
        ("Option (a) – all", "a"),
    ],
)
def test_the_name_of_an_option_is_known_by_its_count_and_the_sign_behind_it(text, mark):
    found = name_of_option(text)

    assert found is not None
    assert found.mark == mark
    assert begins_as_option(text) is not text.startswith("Alt.")


@pytest.mark.parametrize("text", ["Optional energy: solar", "Option 2 is the best of all", "Alternative energy", ""])
def test_other_words_are_no_name_of_an_option(text):
    assert name_of_option(text) is None


def test_the_figures_of_options_are_none_of_the_text():
    assert without_names("as in option 2 of 12 wells") == "as in  of 12 wells"


def test_a_second_option_named_in_one_paragraph_is_found():
    assert names_another("Option 1: act. Option 2: wait.", 9)
    assert not names_another("Option 1: act. Adoption 2: wait.", 9)
