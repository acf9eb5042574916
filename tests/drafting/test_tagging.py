"""Sorting snippets by tags."""

import pytest

from draftdesk.drafting.tagging import facet_named, tag_or_new, tag_snippets, untag_snippets
from draftdesk.model.errors import NotFound
from draftdesk.model.ids import new_id
from draftdesk.model.vocabulary import Tag
from draftdesk.workspace import queries


@pytest.fixture
def snippets(desk):
    desk.bring_in("Share data", "Count wells")
    return queries.snippets(desk.look)


def tags(desk):
    return list(queries.tags_of_snippets(desk.look).values())


def test_tags_are_put_on_many_and_counted_once(desk, snippets):
    assert desk.act(tag_snippets, snippets, ["theme:Data", "theme:Water"]) == 4
    assert desk.act(tag_snippets, [*snippets, *snippets], ["theme:data", "THEME:Fresh water", "theme:Data"]) == 0
    assert tags(desk) == [("theme:Water", "theme:Data")] * 2


def test_one_given_twice_is_tagged_once(desk, snippets):
    assert desk.act(tag_snippets, [snippets[0], snippets[0]], ["theme:Data"]) == 1


def test_a_facet_is_called_by_its_word_or_its_title(desk, snippets):
    facet = facet_named(desk.look, "SDG target")
    assert facet == facet_named(desk.look, " sdg-TARGET ")
    before = len(desk.look.all(Tag))
    desk.act(tag_snippets, snippets, ["SDG target:6.1"])
    desk.act(tag_snippets, snippets, ["sdg-target:6.1"])
    assert len(desk.look.all(Tag)) <= before + 1
    assert desk.act(untag_snippets, snippets, ["SDG target:6.1"]) == 2
    assert tags(desk) == []


def test_a_new_tag_stands_at_the_end_of_its_facet(desk):
    made = desk.act(tag_or_new, "theme:  Rivers and   lakes ")
    assert made.name == "Rivers and lakes"
    of_facet = [each for each in queries.vocabulary(desk.look).tags if each.facet_id == made.facet_id]
    assert of_facet[-1] == made
    assert desk.act(tag_or_new, "theme:rivers and lakes") == made


def test_a_name_goes_before_a_synonym(desk):
    theme = facet_named(desk.look, "theme")
    desk.act(lambda tx: tx.insert(Tag(id=new_id(), facet_id=theme.id, name="Statistics", position=9)))
    assert queries.tag_named(desk.look, "theme:Statistics").name == "Statistics"
    assert desk.act(tag_or_new, "theme:statistics").name == "Statistics"


def test_tags_come_off_and_undo_puts_them_on(desk, snippets):
    desk.act(tag_snippets, snippets, ["theme:Data"])
    assert desk.act(untag_snippets, snippets, ["theme:Data", "theme:Water"]) == 2
    assert tags(desk) == []
    desk.undo()
    assert tags(desk) == [("theme:Data",)] * 2


def test_what_is_unknown_is_said_and_nothing_is_made(desk, snippets):
    before = desk.content()
    with pytest.raises(NotFound, match="there is no facet “mood”; this workspace has .*theme"):
        desk.act(tag_snippets, snippets, ["theme:New", "mood:Glad"])
    with pytest.raises(NotFound, match="no facet “Data”"):
        desk.act(tag_snippets, snippets, ["Data"])
    with pytest.raises(NotFound, match="no tag theme:"):
        desk.act(tag_snippets, snippets, ["theme: "])
    with pytest.raises(NotFound, match="no tag theme:Nought"):
        desk.act(untag_snippets, snippets, ["theme:Nought"])
    assert desk.content() == before
