"""Which words bind, and how strongly: read from a file of the language."""

import pytest

from draftdesk.kit.resources import named
from draftdesk.model.binding import Rung, read_binding
from draftdesk.model.errors import InvalidSettings

LISTS = named("obligations", ".toml")


@pytest.fixture(scope="module")
def english():
    return read_binding(LISTS["en"].read_text("utf-8"), "en.toml")


def said(binding, text):
    return [each.said for each in binding.found(text)]


@pytest.mark.parametrize("language", sorted(LISTS))
def test_every_list_that_ships_can_be_read_and_binds_on_its_first_rung(language):
    binding = read_binding(LISTS[language].read_text("utf-8"), language)

    assert binding.ladders[0].binding >= 1
    assert len(binding.ladders[0].rungs) >= 3


def test_no_word_stands_on_two_rungs_of_one_ladder(english):
    for text in ("States shall", "they will", "are encouraged to", "ensure", "consider", "may wish to"):
        for words in english.found(text):
            ladders = [each.ladder for each in words.rungs]
            assert len(ladders) == len(set(ladders))


def test_shall_binds_more_than_may(english):
    (shall,), (may,) = english.found("Parties shall act"), english.found("Parties may act")

    assert shall.rungs == (Rung(0, 0),)
    assert may.rungs[0].rung > shall.rungs[0].rung
    assert english.binds(shall)
    assert not english.binds(may)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("political will", []),
        ("9 May 1992", []),
        ("parties may act", ["may"]),
        ("the Voluntary Trust Fund", []),
        ("on a voluntary basis", ["on a voluntary basis"]),
        ("Whether or not Parties shall act", ["shall"]),
        ("as  appropriate", ["as appropriate"]),
        (
            "in accordance with their national laws and regulations",
            ["in accordance with their national laws and regulations"],
        ),
        ("the mayor marshalls a willing crowd", []),
        ("Parties won’t", ["won't"]),
        ("", []),
    ],
)
def test_words_are_found_whole_and_what_only_looks_like_them_is_not(english, text, found):
    assert said(english, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Plans {that shall be kept} are kept",
        "The paragraph would read: Parties shall act}",
        "[Placeholder for what Parties shall do]",
        "Note: Parties shall act",
        "They act. [Note: they shall report (if they can)]",
    ],
)
def test_what_drafters_note_is_passed_over(english, text):
    assert said(english, text) == []


def test_what_stands_behind_a_note_counts_again(english):
    assert said(english, "[Placeholder for plans] Parties shall act {or may} and will act") == ["shall", "will"]
    assert said(english, "Note that Parties shall act. It notes: they will") == ["shall", "will"]


def test_an_opening_word_counts_where_it_opens(english):
    assert said(english, "Requests the Secretary-General to report, and also requests Member States to act") == [
        "requests",
        "also requests",
    ]
    assert said(english, "upon the requests of the delegations") == []


def test_arabic_words_are_found_with_and_before_them_and_with_vowel_marks():
    arabic = read_binding(LISTS["ar"].read_text("utf-8"), "ar.toml")

    (found,) = arabic.found("وَيَنْبَغِي للدول")
    assert found.said == "ينبغي"
    assert found.rungs == (Rung(0, 1),)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("ladder = [", "not valid TOML"),
        ("hedge = []", "no 'hedge'"),
        ("hedges = 'perhaps'", "a list of texts"),
        ("hedges = [1]", "a list of texts"),
        ("[[ladder]]\nbinding = 1", "has rungs"),
        ("[[ladder]]\nrungs = [['shall']]\nbinding = 'two'", "a number of rungs"),
        ("ladder = 3", "[[ladder]]"),
    ],
)
def test_a_list_that_says_something_else_is_refused_in_one_line_that_names_it(text, complaint):
    with pytest.raises(InvalidSettings) as refused:
        read_binding(text, "xx.toml")

    assert str(refused.value).startswith("xx.toml")
    assert complaint in str(refused.value)


def test_signs_of_regular_expressions_in_a_list_are_only_signs():
    binding = read_binding("hedges = ['if (possible)', 'c++ {or|and} [x]']", "xx.toml")

    assert said(binding, "if (possible) and c++ or [x]") == ["if (possible)", "c++ or [x]"]
    assert said(binding, "if possible and ccc or x") == []
    assert read_binding("", "empty.toml").found("shall") == []
