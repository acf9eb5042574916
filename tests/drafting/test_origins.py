"""Provenance both ways, as it is now and as versions have it."""

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.origins import origins, origins_in_version, reached
from draftdesk.drafting.placing import insert_snippets, put_into
from draftdesk.drafting.sources import delete_snippet
from draftdesk.drafting.written import read_written
from draftdesk.model.drafts import Relation


@pytest.fixture
def desk(desk_with, offer):
    desk = desk_with("blank")
    desk.bring_in(
        offer("Protect all springs and wells", contributors=["Kenya"], kinds=["state"], page=4), title="Day 1"
    )
    desk.bring_in("Drill wells near schools", title="Day 2")
    return desk


@pytest.fixture
def merged(desk):
    """A paragraph of the words of two snippets and some of the drafters'."""
    (paragraph,) = desk.act(insert_snippets, desk.draft, [desk.snippet("Protect").id], at=None)
    desk.act(put_into, paragraph.id, 999, [desk.snippet("Drill").id])
    return desk.act(composing.edit, paragraph.id, desk.again(paragraph).text + " without delay")


def test_a_paragraph_tells_which_words_came_from_where(desk, merged):
    found = origins(desk.look, merged)
    assert found.says == "Protect all springs and wells drill wells near schools without delay"
    assert [found.says[start:end] for start, end in found.verbatim] == [
        "Protect all springs and wells",
        "drill wells near schools",
    ]
    assert round(found.share * 11) == 9
    first, second = found.origins
    assert (first.source_title, first.page, first.contributors) == ("Day 1", 4, ("Kenya",))
    assert first.quoted == "Protect all springs and wells"
    assert (first.relation, second.relation) == (Relation.MERGED, Relation.MERGED)
    assert second.fit.relation is Relation.MERGED


def test_a_deleted_snippet_keeps_its_words_and_source(desk, merged):
    desk.act(delete_snippet, desk.snippet("Protect"))
    first = origins(desk.look, desk.again(merged)).origins[0]
    assert (first.snippet_id, first.source_title, first.quoted) == (None, "Day 1", "Protect all springs and wells")
    assert len(first.spans) == 1


def test_a_paragraph_of_a_version_came_from_what_it_came_from_then(desk, merged):
    version = desk.freeze()
    desk.act(composing.delete, merged.id)
    (paragraph,) = read_written(desk.look, desk.draft, version).paragraphs
    found = origins_in_version(desk.look, version, paragraph)
    assert [each.source_title for each in found.origins] == ["Day 1", "Day 2"]
    assert {each.link_id for each in found.origins} == {""}
    assert len(found.verbatim) == 2


def test_a_snippet_tells_every_paragraph_it_reached(desk, merged):
    desk.freeze()
    desk.act(composing.insert_paragraph, desk.draft, "We thank all.")
    desk.freeze("Rev.1")
    found = reached(desk.look, desk.snippet("Drill").id)
    assert [(each.version.label if each.version else "", each.name) for each in found] == [
        ("", "2"),
        ("Rev.1", "2"),
        ("Zero draft", "1"),
    ]
    assert {each.paragraph_id for each in found} == {merged.id}
    desk.act(composing.delete, merged.id)
    assert [each.version.label for each in reached(desk.look, desk.snippet("Drill").id)] == ["Rev.1", "Zero draft"]
