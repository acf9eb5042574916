"""Snippets changed by hand, one or many at a time."""

import pytest

from draftdesk.drafting.editing import SnippetChanges, change_name, change_snippets
from draftdesk.drafting.sources import delete_snippet
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.sources import SnippetKind, Strength, Visibility
from draftdesk.workspace import queries


@pytest.fixture
def snippets(desk):
    return desk.bring_in("Share data", "Count wells", "Protect springs").snippets


def people(desk):
    return queries.contributors_of_snippets(desk.look)


def again(desk, snippet):
    return queries.snippet_named(desk.look, snippet.id)


def test_what_is_not_asked_for_stays_as_each_has_it(desk, snippets):
    first, second, third = snippets
    desk.act(change_snippets, [first], SnippetChanges(note="Mine", strength=Strength.WIDE))
    assert desk.act(change_snippets, [first, second], SnippetChanges(kind=SnippetKind.PRINCIPLE)) == 2
    assert (again(desk, first).kind, again(desk, first).note) == (SnippetKind.PRINCIPLE, "Mine")
    assert again(desk, first).strength is Strength.WIDE
    assert again(desk, third) == third


def test_a_strength_can_be_taken_away(desk, snippets):
    desk.act(change_snippets, snippets, SnippetChanges(strength=Strength.MANY))
    assert desk.act(change_snippets, snippets[:1], SnippetChanges(strength=None)) == 1
    assert [again(desk, each).strength for each in snippets] == [None, Strength.MANY, Strength.MANY]


def test_only_what_becomes_different_counts_and_nothing_is_no_act(desk, snippets):
    changes = SnippetChanges(visibility=Visibility.INTERNAL, addressee=" States ", add_tags=("theme:Data",))
    assert desk.act(change_snippets, snippets[:2], changes) == 2
    assert desk.act(change_snippets, [*snippets, *snippets], changes) == 1
    assert desk.changed(lambda tx: change_snippets(tx, snippets, changes)).act == 0
    assert desk.changed(lambda tx: change_snippets(tx, snippets, SnippetChanges())).act == 0
    assert again(desk, snippets[0]).addressee == "States"


def test_the_words_as_used_change_and_are_found_but_never_what_the_source_says(desk, snippets):
    desk.act(change_snippets, snippets[:1], SnippetChanges(text="  Share\nall  figures "))
    changed = again(desk, snippets[0])
    assert (changed.text, changed.quoted) == ("Share all figures", "Share data")
    assert [each.snippet for each in queries.find(desk.look, "figures ")] == [changed]
    assert "quoted" not in SnippetChanges.__dataclass_fields__


def test_a_paragraph_keeps_its_own_words_and_it_can_be_asked_which_draft_that_is(desk, snippets):
    desk.act(change_snippets, snippets[:1], SnippetChanges(add_tags=("theme:Data",)))
    desk.assemble()
    desk.act(change_snippets, snippets[:1], SnippetChanges(text="Share all figures"))
    assert desk.under("Data")[-1] == "Share data"
    standing = queries.drafts_of_snippets(desk.look, [each.id for each in snippets])
    assert standing[snippets[0].id] == (desk.draft.name,)


def test_a_wording_is_of_one_snippet_and_has_words(desk, snippets):
    with pytest.raises(NotAllowed, match="belongs to one snippet"):
        desk.act(change_snippets, snippets, SnippetChanges(text="All the same"))
    with pytest.raises(NotAllowed, match="needs words"):
        desk.act(change_snippets, snippets[:1], SnippetChanges(text=" \n"))


def test_contributors_are_replaced_added_and_removed_by_any_name(desk, snippets):
    desk.act(change_snippets, snippets, SnippetChanges(contributors=("ghana", "Society of Wells and Springs")))
    known = people(desk)[snippets[0].id]
    assert known[0] == "Ghana"
    assert "Society of Wells" in " ".join(known)
    desk.act(change_snippets, snippets[:1], SnippetChanges(contributors=("Kenya; Nepal",)))
    assert people(desk)[snippets[0].id] == ("Kenya", "Nepal")
    desk.act(change_snippets, snippets[:1], SnippetChanges(add_contributors=("GHA",), remove_contributors=("Kenya",)))
    assert people(desk)[snippets[0].id] == ("Ghana", "Nepal")
    assert people(desk)[snippets[1].id] == known
    desk.act(change_snippets, snippets, SnippetChanges(contributors=()))
    assert people(desk) == {}


def test_a_body_that_was_made_is_known_by_its_whole_name_from_then_on(desk, snippets):
    desk.act(change_snippets, snippets[:1], SnippetChanges(contributors=("Society of Wells",)))
    count = len(queries.vocabulary(desk.look).contributors)
    desk.act(change_snippets, snippets, SnippetChanges(contributors=("society of  wells",)))
    assert len(queries.vocabulary(desk.look).contributors) == count


def test_what_names_nobody_is_said(desk, snippets):
    before = desk.content()
    with pytest.raises(NotAllowed, match="names nobody"):
        desk.act(change_snippets, snippets, SnippetChanges(kind=SnippetKind.OTHER, add_contributors=("…",)))
    with pytest.raises(NotFound, match="no contributor Atlantis"):
        desk.act(change_snippets, snippets, SnippetChanges(remove_contributors=("Atlantis",)))
    with pytest.raises(NotFound, match="no facet “mood”"):
        desk.act(change_snippets, snippets, SnippetChanges(add_tags=("mood:Glad",)))
    assert desk.content() == before


def test_a_snippet_that_is_gone_is_passed_over(desk, snippets):
    desk.act(delete_snippet, snippets[0])
    changes = SnippetChanges(note="Seen", add_tags=("theme:Data",), add_contributors=("Ghana",))
    assert desk.act(change_snippets, snippets, changes) == 2
    desk.require_sound()


def test_undo_shows_what_the_act_was(snippets):
    one, all_of_them = snippets[:1], snippets
    assert change_name(all_of_them, SnippetChanges(kind=SnippetKind.OTHER)) == "Change kind of 3 snippets"
    assert change_name(one, SnippetChanges(strength=None)) == f"Change strength of {one[0].reference}"
    assert change_name(one, SnippetChanges(text="x")) == f"Change wording of {one[0].reference}"
    assert change_name(one, SnippetChanges(add_tags=("theme:Data",))) == f"Tag {one[0].reference}"
    assert change_name(one, SnippetChanges(remove_tags=("theme:Data",))) == f"Untag {one[0].reference}"
    assert change_name(one, SnippetChanges(contributors=())) == f"Change contributors of {one[0].reference}"
    several = SnippetChanges(add_contributors=("Ghana",), remove_contributors=("Kenya",))
    assert change_name(one, several) == f"Change contributors of {one[0].reference}"
    assert change_name(one, SnippetChanges(kind=SnippetKind.OTHER, note="")) == f"Change {one[0].reference}"
