"""Abbreviations that nobody explains, and terms that are written in several ways."""

import pytest

from draftdesk.model.preflight.findings import Kind
from draftdesk.model.preflight.terms import terms_listed


def names(findings):
    return [each.words for each in findings]


def test_an_abbreviation_is_found_once_at_its_first_use(find):
    (found,) = find(Kind.UNDEFINED_ABBREVIATION, "The CMA met.", "The CMA and the CMA.")

    assert (found.paragraph_id, found.words, found.times) == ("p0", "CMA", 3)


@pytest.mark.parametrize(
    "text",
    [
        "nationally determined contributions (NDCs)",
        "the United Nations Framework Convention on Climate Change (UNFCCC)",
        "small island developing States (“SIDS”)",
        "MOI (means of implementation)",
    ],
)
def test_an_abbreviation_behind_its_words_is_explained(find, text):
    name = next(each.strip("()“”s,.") for each in text.split() if each.strip("()“”s,.").isupper())

    assert find(Kind.UNDEFINED_ABBREVIATION, f"We note {text}.", f"All {name} count.") == []


def test_one_that_is_explained_too_late_is_found(find):
    assert names(
        find(Kind.UNDEFINED_ABBREVIATION, "All NDCs count.", "Nationally determined contributions (NDCs).")
    ) == ["NDC"]


def test_abbreviations_in_a_row_are_all_found(find):
    assert names(find(Kind.UNDEFINED_ABBREVIATION, "We thank the GEF, UNODC, CMA and XYZ.")) == [
        "GEF",
        "UNODC",
        "CMA",
        "XYZ",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "HIV and AIDS",
        "see A/RES/71/280 and E/CN.4/L.1",
        "part XIV",
        "COVID-19",
        "PROTECT ALL SPRINGS NOW",
        "[protect – EU; G77 delete] all springs, as the EU said",
        "the FIRST PANEL met",
    ],
)
def test_what_everybody_knows_and_what_is_none_stays(find, text):
    assert find(Kind.UNDEFINED_ABBREVIATION, text) == []


def test_known_terms_need_no_explanation(find):
    assert find(Kind.UNDEFINED_ABBREVIATION, "The CMA met.", known=("CMA",)) == []


def test_a_sources_own_list_of_abbreviations_is_read():
    found = terms_listed(
        [
            "Abbreviations",
            "CMA – Conference serving as the meeting of the Parties",
            "LDC\tLeast developed country",
            "as do small island developing States (SIDS), which",
            "He said: it is raining",
        ]
    )

    assert found == {
        "CMA": "Conference serving as the meeting of the Parties",
        "LDC": "Least developed country",
        "SIDS": "small island developing States",
    }


@pytest.mark.parametrize(
    ("texts", "words", "instead"),
    [
        (("policymakers act", "policymakers act", "all policy-makers act"), "policy-makers", "policymakers"),
        (("all Member States act", "all Member States act", "all member States act"), "member States", "Member States"),
    ],
)
def test_the_rarer_form_of_a_term_is_found_with_the_usual_one(find, texts, words, instead):
    (found,) = find(Kind.INCONSISTENT_TERM, *texts)

    assert (found.words, found.instead) == (words, instead)


@pytest.mark.parametrize(
    "texts",
    [
        ("a long-term plan", "in the long term"),
        ("the Universal Declaration of Human Rights", "the Universal Declaration of Human Rights", "human rights"),
        ("the Human Rights Council", "the Human Rights Council", "our human rights"),
        ("Member States act", "Member States act", "all member States"),
        ("# Climate Change", "Text on climate change", "More on climate change"),
    ],
)
def test_what_grammar_and_names_ask_for_is_consistent(find, texts):
    assert find(Kind.INCONSISTENT_TERM, *texts) == []
