"""Snippets that say the same, dealt with together."""

import pytest

from draftdesk.drafting.alike import alike_groups, alike_snippets, set_aside_others, tag_like, tag_like_name
from draftdesk.drafting.choosing import SetAside, delete_chosen
from draftdesk.model.differences import Side
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries


@pytest.fixture
def repeated(desk, offer):
    """One recommendation three times, the third nearly so, and another one."""
    desk.bring_in(
        offer(
            "Protect all springs from pollution by mining",
            tags=["theme:Water"],
            contributors=["Kenya"],
            kinds=["State"],
        ),
        offer("Share data on rivers among all States of a basin", tags=["theme:Data"]),
        offer("Protect all springs from pollution by mining.", tags=["theme:Data"]),
        offer("Protect all springs from pollution by farming"),
    )
    return desk


def test_a_group_has_its_first_at_the_head_and_says_whose_and_how_alike(repeated):
    (group,) = alike_groups(repeated.look)
    assert group.words == "Protect all springs from pollution by mining"
    assert group.contributors == ("Kenya",)
    assert len(group.sources) == 1
    assert not group.is_exact
    assert group.similarities[:2] == (100.0, 100.0)
    assert 85 <= group.similarities[2] < 100


def test_each_is_shown_with_where_it_differs_from_the_first(repeated):
    (group,) = alike_groups(repeated.look)
    first, _, third = alike_snippets(repeated.look, group)
    assert {each.side for each in first.segments} == {Side.BOTH}
    assert [(each.side, each.text) for each in third.segments[1:]] == [(Side.FIRST, "mining"), (Side.SECOND, "farming")]


def test_what_is_gone_meanwhile_is_left_out_and_the_next_is_the_first(repeated):
    (group,) = alike_groups(repeated.look)
    repeated.act(delete_chosen, group.ids[:1])
    left = alike_snippets(repeated.look, group)
    assert [each.found.snippet.id for each in left] == list(group.ids[1:])
    assert {each.side for each in left[0].segments} == {Side.BOTH}


def test_the_others_get_the_tags_of_the_first_besides_their_own(repeated):
    (group,) = alike_groups(repeated.look)
    assert repeated.act(tag_like, group.ids[0], group.ids) == 2
    tags = queries.tags_of_snippets(repeated.look)
    assert [set(tags[name]) for name in group.ids] == [{"theme:Water"}, {"theme:Water", "theme:Data"}, {"theme:Water"}]
    assert repeated.act(tag_like, group.ids[0], group.ids) == 0
    snippets = repeated.look.among(Snippet, "id", group.ids)
    assert tag_like_name(snippets[0], snippets) == f"Tag 2 snippets as {snippets[0].reference}"
    with pytest.raises(NotFound):
        repeated.act(tag_like, "gone", group.ids)


def test_all_but_one_are_set_aside_with_the_one_as_the_reason(repeated):
    (group,) = alike_groups(repeated.look)
    kept = repeated.look.get(Snippet, group.ids[1])
    assert repeated.act(set_aside_others, repeated.draft, kept, group.ids) == SetAside(2, 0)
    decided = {each.snippet_id: each.reason for each in queries.decisions(repeated.look, repeated.draft.id)}
    assert decided == dict.fromkeys((group.ids[0], group.ids[2]), f"says the same as {kept.reference}")


def test_one_that_stands_in_the_draft_is_not_set_aside(repeated):
    (group,) = alike_groups(repeated.look)
    repeated.assemble()
    first, second = (repeated.look.get(Snippet, name) for name in group.ids[:2])
    with pytest.raises(NotAllowed):
        repeated.act(set_aside_others, repeated.draft, second, [first.id, second.id])
