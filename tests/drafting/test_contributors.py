"""Contributors changed by hand, and who belongs to which group."""

from dataclasses import replace

import pytest

from draftdesk.drafting.attribution import GROUPS
from draftdesk.drafting.contributors import (
    add_member,
    change_contributor,
    change_member,
    delete_contributor,
    merge_contributors,
    new_contributor,
    remove_member,
)
from draftdesk.drafting.editing import SnippetChanges, change_snippets
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.vocabulary import Contributor, ContributorKind
from draftdesk.workspace import queries


def who(desk, name):
    return queries.contributor_named(desk.look, name)


@pytest.fixture
def wells(desk):
    return desk.act(new_contributor, Contributor(id="", name=" Society  of Wells", kind=ContributorKind.CIVIL_SOCIETY))


def test_a_renamed_contributor_is_known_by_its_old_name_still(desk, wells):
    assert wells.name == "Society of Wells"
    changed = desk.act(change_contributor, replace(wells, name="Wells International", code="WI", former=("Pumps",)))
    assert (changed.names, changed.code, changed.former) == (("Society of Wells",), "WI", ("Pumps",))
    assert who(desk, "society of wells") == who(desk, "wi") == changed
    assert desk.act(change_contributor, replace(changed, name="Society of Wells")).names == ("Wells International",)


def test_a_name_or_code_is_of_one_contributor(desk, wells):
    with pytest.raises(NotAllowed, match="“Ghana” means “Ghana” already: merge the two"):
        desk.act(new_contributor, Contributor(id="", name="Ghana"))
    with pytest.raises(NotAllowed, match="“GHA” means “Ghana” already"):
        desk.act(change_contributor, replace(wells, code="GHA"))
    with pytest.raises(NotAllowed, match="needs a name"):
        desk.act(change_contributor, replace(wells, name=" "))


def test_two_that_are_one_share_everything(desk, wells):
    one, two = desk.bring_in("One", "Two", submitters=("Society of Wells",)).snippets
    desk.act(change_snippets, [one, two], SnippetChanges(contributors=("Society of Wells",)))
    desk.act(change_snippets, [two], SnippetChanges(add_contributors=("Ghana",)))
    group = who(desk, "G77")
    desk.act(add_member, group, wells)
    before, members = desk.content(), len(queries.memberships(desk.look, group.id))
    assert desk.act(merge_contributors, wells, who(desk, "Ghana")) == 2
    assert queries.contributors_of_snippets(desk.look) == {one.id: ("Ghana",), two.id: ("Ghana",)}
    assert list(queries.submitters_of_sources(desk.look).values()) == [("Ghana",)]
    assert who(desk, "Society of Wells").name == "Ghana"
    assert len(queries.memberships(desk.look, group.id)) == members - 1
    with pytest.raises(NotFound, match="that contributor is gone"):
        desk.act(change_contributor, wells)
    desk.undo()
    assert desk.content() == before


def test_a_group_and_its_member_or_itself_are_not_merged(desk):
    ghana, group = who(desk, "Ghana"), who(desk, "G77")
    for one, other in ((ghana, group), (group, ghana)):
        with pytest.raises(NotAllowed, match="one is a member of the other"):
            desk.act(merge_contributors, one, other)
    with pytest.raises(NotAllowed, match="with itself"):
        desk.act(merge_contributors, ghana, ghana)


def test_a_group_that_stands_for_its_members_does_so_under_its_new_code(desk):
    listed = queries.setting(desk.look, GROUPS)
    desk.act(change_contributor, replace(who(desk, "AG"), code="AFRICA"))
    assert queries.setting(desk.look, GROUPS) == listed.replace("AG;", "AFRICA;", 1)


def test_only_one_that_nothing_comes_from_is_deleted(desk, wells):
    stored = desk.bring_in("One", submitters=("Society of Wells",))
    desk.act(change_snippets, stored.snippets, SnippetChanges(contributors=("Society of Wells",)))
    with pytest.raises(NotAllowed, match="“Society of Wells” has 1 snippet and 1 source: merge it"):
        desk.act(delete_contributor, wells)
    with pytest.raises(NotAllowed, match=r"\d+ members"):
        desk.act(delete_contributor, who(desk, "G77"))
    desk.act(delete_contributor, who(desk, "Ghana"))
    with pytest.raises(NotFound):
        who(desk, "Ghana")
    desk.require_sound()


def test_members_come_and_go_by_day(desk, wells):
    group = who(desk, "G77")
    first = desk.act(add_member, group, wells, since="2001-01-01", until="2004-05-01")
    with pytest.raises(NotAllowed, match="is a member of .* already in that time"):
        desk.act(add_member, group, wells, since="2003-01-01")
    second = desk.act(add_member, group, wells, since="2010-01-01")
    with pytest.raises(NotAllowed, match="already in that time"):
        desk.act(change_member, replace(first, until=None))
    with pytest.raises(NotAllowed, match="comes before the first"):
        desk.act(change_member, replace(first, until="2000-01-01"))
    with pytest.raises(NotAllowed, match="write a date as YYYY-MM-DD"):
        desk.act(add_member, group, wells, since="last year")
    with pytest.raises(NotAllowed, match="a member of itself"):
        desk.act(add_member, group, group)
    desk.act(remove_member, second)
    assert queries.memberships(desk.look, wells.id) == [first]
