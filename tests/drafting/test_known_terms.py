"""Abbreviations that need no explanation: kept in the file, taken back by undo."""

import pytest

from draftdesk.drafting.known_terms import add_terms, add_terms_name, known_terms, own_terms, remove_terms
from draftdesk.model.errors import InvalidSettings


def test_added_terms_are_known_until_that_is_undone(desk):
    desk.act(add_terms, {"CMA": "Conference\nof the Parties", "LDC": ""})

    assert own_terms(desk.look) == {"CMA": "Conference of the Parties", "LDC": ""}
    assert "CMA" in known_terms(desk.look)
    desk.undo()
    assert own_terms(desk.look) == {}


def test_terms_that_were_added_can_be_taken_back(desk):
    desk.act(add_terms, {"CMA": "", "LDC": ""})
    desk.act(remove_terms, ["CMA", "XYZ"])

    assert list(own_terms(desk.look)) == ["LDC"]


@pytest.mark.parametrize("term", ["", "two words", "tab\tbed", "line\nfeed", "(ABC)"])
def test_what_is_no_single_term_is_refused(desk, term):
    with pytest.raises(InvalidSettings, match="is not a term"):
        desk.act(add_terms, {term: ""})


def test_the_act_names_a_single_term():
    assert add_terms_name(["CMA"]) == "Add “CMA” to the known terms"
    assert add_terms_name(["CMA", "LDC"]) == "Add to the known terms"
