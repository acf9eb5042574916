"""Where exactly a paragraph stands: items told by what announces them, options by their row, no two places alike."""

import pytest

from draftdesk.model.comparison import Part, Passage
from draftdesk.model.pinpoints import Pin, pinpoints


def said(*lines):
    """The places of lines such as "1. Text" or "# Heading"."""
    return [each.said for each in pinpoints([passage(line) for line in lines])]


def passage(line):
    if line.startswith("#"):
        return Passage(text=line.lstrip("# "), level=1)
    number, _, words = line.partition(" ")
    is_number = number.endswith(".") or number.startswith("(") or number in ("•", "-")
    return Passage(text=words, number=number) if is_number else Passage(text=line)


def test_items_that_count_anew_stand_in_what_announces_them():
    assert said(
        "1. The purpose is so as:",
        "1. To hold the increase below 2 °C;",
        "2. To adapt;",
        "3. To make finance flows consistent.",
        "2. This Agreement will be implemented fairly.",
    ) == ["1", "1 (1)", "1 (2)", "1 (3)", "2"]


def test_a_number_after_the_last_item_goes_on_from_the_paragraph_and_not_from_the_item():
    lines = ["5. The purpose is to:", *(f"{n}. Do a thing;" for n in range(1, 5)), "5. Do the last thing."]

    assert said("4. First.", *lines, "6. Each Party shall report.")[-2:] == ["5 (5)", "6"]
    assert said("4. First.", *lines[:-1], "5. Do one more;", "6. Do the last thing.")[-2:] == ["5 (5)", "5 (6)"]


def test_options_are_told_with_how_many_there_are_to_choose_from():
    assert said(
        "2. Option 1: All Parties shall act at once.",
        "Option 2: Some Parties shall act at once.",
        "Option 3: No text",
        "3. They report.",
    ) == ["2, option 1 of 3", "2, option 2 of 3", "2, option 3 of 3", "3"]


def test_numbers_within_an_option_are_told_by_it():
    assert said("# Article 5", "Option I:", "1. It is defined.", "2. It is governed.", "Option II: No Article 5.") == [
        "",
        "Option I of 2",
        "Option I of 2, 1",
        "Option I of 2, 2",
        "Option II of 2",
    ]


def test_options_that_only_say_where_a_text_goes_do_not_hold_what_follows_them():
    assert (
        said(
            "# Article 5",
            "Option I: The following text is to be included as an Article of its own",
            "Option II: The following text is to be part of Article 4 beside adaptation",
            "1. The Mechanism shall serve this Agreement.",
        )[-1]
        == "1"
    )


def test_a_number_bis_between_two_options_ends_neither_row():
    assert said(
        "3. Efforts",
        "Option 1: Developed countries shall act first of all.",
        "3bis. Others should act.",
        "Option 2: All should act over time.",
        "4. Flexibility",
    ) == ["3", "3, option 1 of 2", "3bis", "3, option 2 of 2", "4"]


def test_what_begins_anew_under_a_line_of_its_own_is_told_by_that_line():
    assert said(
        "# Article 3ter",
        "Proposed Mechanism 1",
        "1. A mechanism is established.",
        "2. It has rules.",
        "Proposed Mechanism 2",
        "1. Another mechanism is established.",
    )[2:] == ["Proposed Mechanism 1, 1", "Proposed Mechanism 1, 2", "", "Proposed Mechanism 2, 1"]


def test_lines_between_numbers_that_go_on_are_not_told():
    assert said("# Article 6", "Goal", "1. They shall give.", "Scale", "2. It is scaled up.")[2::2] == ["1", "2"]


def test_an_option_that_holds_all_of_a_row_in_one_paragraph_is_none_of_them():
    assert said("1. Option 1: A framework is set up.\nOption 2: A system is set up.", "2. It is light.") == ["1", "2"]


def test_letters_stand_under_their_number():
    assert said("12. Encourages States:", "(a) To build;", "(b) To act.", "13. Decides.") == [
        "12",
        "12 (a)",
        "12 (b)",
        "13",
    ]


def test_a_line_and_the_paragraph_behind_it_have_one_place_and_others_need_their_words():
    line, text, more, note = pinpoints(
        [
            Passage(number="12.", text="Accounting"),
            Passage(text="Parties shall account for what they do."),
            Passage(text="They shall do so every year."),
            Passage(text="A note", part=Part.FOOTNOTE),
        ]
    )

    assert line == Pin("12", is_own=True, is_line=True)
    assert text == Pin("12", is_own=True)
    assert more == Pin("12")
    assert note == Pin()


@pytest.mark.parametrize("word", ["Option", "OPTION", "Opción", "Вариант", "الخيار"])
def test_options_are_known_in_other_languages(word):
    assert said(f"{word} 1: ABC DEF.", f"{word} 2: GHI JKL.") == ["Option 1 of 2", "Option 2 of 2"]
