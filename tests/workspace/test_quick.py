"""What a finder that pops up offers for some letters."""

import pytest

from draftdesk.model.ids import new_id
from draftdesk.model.sources import Source
from draftdesk.workspace import queries


@pytest.fixture
def found(look, put, process):
    """What is found, by what people call it."""
    titles = {"TS10": "Water in cities", "TS11": "L’eau à la campagne", "W1": "国际移民的水", "X2": "Ts1 once more"}
    put(*(Source(id=new_id(), code=code, title=title) for code, title in titles.items()))
    put(process.snippet("Protect all water", reference="TS1/h/4"), process.snippet("保护水源", reference="TS1/h/41"))
    put(process.snippet("Sell water", reference="TS10/h/4"), process.paragraph("We protect *all* waters^1^"))
    put(process.paragraph("L’**eau** est protégée"), process.paragraph("保护水源"))

    def find(typed, **more):
        given = queries.quick_find(look, typed, **more)
        return (
            [each.code for each in given.sources],
            [each.snippet.reference for each in given.snippets],
            [each.text for each in given.paragraphs],
        )

    return find


def test_a_code_comes_before_what_begins_so_and_that_before_titles(found):
    assert found("ts1")[0] == ["TS1", "TS10", "TS11", "X2"]
    assert found("TS10")[0] == ["TS10"]
    assert found("ts1", limit=2)[0] == ["TS1", "TS10"]


def test_sources_are_found_by_the_words_of_their_titles(found):
    assert found("wat")[0] == ["TS10"]
    assert found("cities water ")[0] == ["TS10"]
    assert found("a l'eau")[0] == ["TS11"]
    assert found("移民")[0] == ["W1"]
    assert found("ate")[0] == []


def test_a_reference_comes_before_words(found):
    assert found("ts1/h/4")[1] == ["TS1/h/4", "TS1/h/41"]
    assert found("TS10/")[1] == ["TS10/h/4"]
    assert found("sell wat")[1] == ["TS10/h/4"]
    assert sorted(found("water ")[1]) == ["TS1/h/4", "TS10/h/4"]


def test_paragraphs_are_found_by_what_they_say_not_by_their_marks(found):
    assert found("protect all")[2] == ["We protect *all* waters^1^"]
    assert found("protegee")[2] == ["L’**eau** est protégée"]
    assert found("水")[2] == ["保护水源"]
    assert found("all* ")[2] == ["We protect *all* waters^1^"]
    assert found("rotect")[2] == []


@pytest.mark.parametrize("typed", ["", "  ", "“", "*", "%", "/"])
def test_nothing_typed_nothing_found(found, typed):
    assert found(typed) == ([], [], [])
