"""Spaces, quotation marks, spelling and bold."""

import pytest

from draftdesk.model.preflight.findings import Kind


def test_double_spaces_are_counted_and_the_first_is_shown(find):
    (found,) = find(Kind.DOUBLE_SPACE, "Protect  the springs   now.")

    assert (found.start, found.end, found.times) == (7, 9, 2)
    assert find(Kind.DOUBLE_SPACE, "Protect the springs. Now.") == []


@pytest.mark.parametrize(
    ("language", "text", "instead"),
    [
        ("en", 'The word "spring" stays.', "“"),
        ("en", "The State's duty", "’"),
        ("fr", 'Le mot "source" reste.', "«"),
        ("ar", 'كلمة "نبع" تبقى', "”"),
    ],
)
def test_straight_quotation_marks_have_a_proposal_in_the_language(find, language, text, instead):
    (found,) = find(Kind.STRAIGHT_QUOTE, text, language=language)

    assert found.instead == instead


@pytest.mark.parametrize("text", ["5' 10\" tall", "see https://a.org/it's", "The word “spring” stays"])
def test_feet_addresses_and_typographic_marks_stay(find, text):
    assert find(Kind.STRAIGHT_QUOTE, text) == []


@pytest.mark.parametrize(
    ("text", "words", "instead"),
    [
        ("States organise talks", "organise", "organize"),
        ("Recognising that", "Recognising", "Recognizing"),
        ("the Organisations met", "Organisations", "Organizations"),
        ("we analyzed it", "analyzed", "analysed"),
        ("stigmatisation ends", "stigmatisation", "stigmatization"),
    ],
)
def test_the_organization_writes_ize_and_yse(find, text, words, instead):
    (found,) = find(Kind.SPELLING, text)

    assert (found.words, found.instead) == (words, instead)


@pytest.mark.parametrize(
    "text",
    [
        "exercise, promise, advise, supervise, enterprise, otherwise, precise, premises, expertise",
        "the Organisation for Economic Co-operation and Development",
        "we organize and analyse",
    ],
)
def test_words_that_are_right_and_names_stay(find, text):
    assert find(Kind.SPELLING, text) == []


def test_other_languages_have_no_such_rule(find):
    assert find(Kind.SPELLING, "Nous organisons et utilisons", language="fr") == []


def test_bold_is_found_in_text_and_not_in_headings(find):
    (found,) = find(Kind.BOLD, "# **One**", "Protect **all** springs.", "Protect *all* springs.")

    assert (found.paragraph_id, found.words) == ("p1", "all")
