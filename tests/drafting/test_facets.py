"""The ways of sorting and their tags, and that a draft still knows a tag by what it was called."""

import pytest

from draftdesk.drafting.composing import delete
from draftdesk.drafting.facets import (
    delete_tag,
    merge_tags,
    move_tag,
    nest_tag,
    new_facet,
    new_tag,
    rename_facet,
    rename_tag,
    set_colour,
    set_synonyms,
)
from draftdesk.drafting.tagging import facet_named, tag_snippets
from draftdesk.drafting.versions import restore
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.vocabulary import Tag
from draftdesk.workspace import queries

RULED = """# Compact
## Data
```rule
tags = ["theme:Data"]
```
"""


def tag(desk, name):
    return queries.tag_named(desk.look, f"theme:{name}")


def order(desk):
    theme = facet_named(desk.look, "theme").id
    return [each.name for each in queries.vocabulary(desk.look).tags if each.facet_id == theme]


@pytest.fixture
def sorted_desk(desk, offer):
    """Two objectives in the draft, Water with one commitment and Data with another."""
    desk.bring_in(offer("Protect all springs", tags=["theme:Water"]), offer("Share data", tags=["theme:Data"]))
    desk.assemble()
    return desk


def headings(desk):
    return [each.text for each in desk.paragraphs() if each.role.heading_level]


def test_a_renamed_tag_keeps_its_snippets_and_its_old_name_as_a_synonym(sorted_desk):
    desk = sorted_desk
    renamed = desk.act(rename_tag, tag(desk, "Data"), " Facts  and figures ")
    assert (renamed.name, renamed.synonyms) == ("Facts and figures", ("Statistics", "Data"))
    assert tag(desk, "data") == renamed
    assert ("theme:Facts and figures",) in queries.tags_of_snippets(desk.look).values()
    back = desk.act(rename_tag, renamed, "Data")
    assert back.synonyms == ("Statistics", "Facts and figures")


def test_a_renamed_tag_goes_on_filling_the_section_it_has(sorted_desk, offer):
    desk = sorted_desk
    before = headings(desk)
    desk.act(rename_tag, tag(desk, "Data"), "Facts")
    assert desk.assemble().act == 0
    desk.bring_in(offer("Count all wells", tags=["theme:Facts"]))
    desk.assemble()
    assert headings(desk) == before
    assert desk.under("Data")[1:] == ["Share data", "Count all wells"]


def test_a_merged_tag_goes_on_filling_the_section_of_the_one_that_is_left(sorted_desk, offer):
    desk = sorted_desk
    before = headings(desk)
    assert desk.act(merge_tags, [tag(desk, "Water")], tag(desk, "Data")) == 1
    assert desk.assemble().act == 0
    desk.bring_in(offer("Count all wells", tags=["theme:Water"]))
    desk.assemble()
    assert headings(desk) == before
    assert desk.under("Data")[1:] == ["Share data", "Count all wells"]
    assert desk.under("Water")[1:] == ["Protect all springs"]


def test_a_tag_merged_into_one_without_a_section_brings_its_own(desk, offer):
    desk.bring_in(offer("Protect all springs", tags=["theme:Water"]))
    desk.assemble()
    desk.act(merge_tags, [tag(desk, "Water")], tag(desk, "Data"))
    desk.bring_in(offer("Share data", tags=["theme:Data"]))
    desk.assemble()
    assert desk.under("Water")[1:] == ["Protect all springs", "Share data"]
    assert "Data" not in headings(desk)


def test_a_section_that_was_deleted_stays_away_under_the_new_name(sorted_desk, offer):
    desk = sorted_desk
    desk.act(delete, desk.paragraph("Share data").id)
    desk.act(delete, desk.paragraph("We commit to the following with regard to data").id)
    desk.act(delete, desk.paragraph("Data").id)
    desk.act(rename_tag, tag(desk, "Data"), "Facts")
    desk.bring_in(offer("Count all wells", tags=["theme:Facts"]))
    desk.assemble()
    assert not {"Data", "Facts"} & set(headings(desk))


def test_a_version_from_before_the_renaming_is_restored_and_goes_on(sorted_desk, offer):
    desk = sorted_desk
    version = desk.freeze()
    desk.act(rename_tag, tag(desk, "Data"), "Facts")
    desk.act(restore, desk.draft, version)
    desk.bring_in(offer("Count all wells", tags=["theme:Facts"]))
    desk.assemble()
    assert desk.under("Data")[1:] == ["Share data", "Count all wells"]


def test_a_rule_of_the_outline_means_the_tag_whatever_it_is_called_now(desk_with, offer):
    desk = desk_with(RULED)
    desk.act(rename_tag, tag(desk, "Data"), "Facts")
    desk.bring_in(offer("Share data", tags=["theme:Facts"]))
    desk.assemble()
    assert desk.under("Data") == ["Share data"]
    desk.act(merge_tags, [tag(desk, "Facts")], tag(desk, "Water"))
    desk.bring_in(offer("Protect all springs", tags=["theme:Water"]))
    desk.assemble()
    assert desk.under("Data") == ["Share data", "Protect all springs"]


def test_a_name_that_is_taken_is_said_with_a_way_out(desk):
    with pytest.raises(NotAllowed, match="there is a tag “Water” in its facet already: merge the two"):
        desk.act(rename_tag, tag(desk, "Data"), "WATER")
    with pytest.raises(NotAllowed, match="“fresh water” is a synonym of “Water” already"):
        desk.act(rename_tag, tag(desk, "Data"), "fresh water")
    with pytest.raises(NotAllowed, match="needs a name"):
        desk.act(new_tag, facet_named(desk.look, "theme"), " ")
    with pytest.raises(NotAllowed, match="at most 300 characters"):
        desk.act(new_tag, facet_named(desk.look, "theme"), "x" * 301)
    assert desk.act(rename_tag, tag(desk, "Data"), "DATA").synonyms == ("Statistics",)


def test_merging_unites_links_words_and_what_stands_under(desk):
    snippets = desk.bring_in("One", "Two", "Three").snippets
    desk.act(tag_snippets, snippets[:2], ["theme:Data"])
    desk.act(tag_snippets, snippets[1:], ["theme:Water"])
    child = desk.act(new_tag, facet_named(desk.look, "theme"), "Surveys", parent=tag(desk, "Data"))
    data, before = tag(desk, "Data"), desk.content()
    assert desk.act(merge_tags, [data, tag(desk, "Water")], tag(desk, "Water")) == 2
    water = tag(desk, "Data")
    assert (water.name, water.synonyms) == ("Water", ("Fresh water", "Data", "Statistics"))
    assert set(queries.tags_of_snippets(desk.look).values()) == {("theme:Water",)}
    assert desk.look.get(Tag, child.id).parent_id == water.id
    with pytest.raises(NotFound, match="that tag is gone"):
        desk.act(rename_tag, data, "Facts")
    desk.undo()
    assert desk.content() == before


def test_merging_a_tag_into_one_that_stands_under_it_makes_no_circle(desk):
    theme = facet_named(desk.look, "theme")
    middle = desk.act(new_tag, theme, "Rivers", parent=tag(desk, "Water"))
    leaf = desk.act(new_tag, theme, "Nile", parent=middle)
    desk.act(merge_tags, [tag(desk, "Water"), middle], leaf)
    assert desk.look.get(Tag, leaf.id).parent_id is None


def test_tags_of_two_facets_are_neither_merged_nor_nested(desk):
    human = queries.tag_named(desk.look, "dimension:human")
    with pytest.raises(NotAllowed, match="cannot be merged"):
        desk.act(merge_tags, [human], tag(desk, "Data"))
    with pytest.raises(NotAllowed, match="of another facet"):
        desk.act(nest_tag, tag(desk, "Data"), human)


def test_no_tag_stands_under_itself(desk):
    desk.act(nest_tag, tag(desk, "Data"), tag(desk, "Water"))
    for below in ("Data", "Water"):
        with pytest.raises(NotAllowed, match="would be under itself"):
            desk.act(nest_tag, tag(desk, "Water"), tag(desk, below))
    assert desk.act(nest_tag, tag(desk, "Data"), None).parent_id is None


def test_a_tag_moves_among_its_neighbours_and_no_further_than_the_ends(desk):
    assert order(desk) == ["Water", "Data", "Labour mobility"]
    desk.act(move_tag, tag(desk, "Labour mobility"), -1)
    assert order(desk) == ["Water", "Labour mobility", "Data"]
    desk.act(move_tag, tag(desk, "Water"), 9)
    assert order(desk) == ["Labour mobility", "Data", "Water"]
    assert desk.changed(lambda tx: move_tag(tx, tag(desk, "Water"), 1)).act == 0
    desk.act(nest_tag, tag(desk, "Data"), tag(desk, "Water"))
    desk.act(move_tag, tag(desk, "Water"), -1)
    assert order(desk) == ["Water", "Data", "Labour mobility"]


def test_a_deleted_tag_says_how_many_carried_it_and_leaves_its_children(desk):
    snippets = desk.bring_in("One", "Two").snippets
    desk.act(tag_snippets, snippets, ["theme:Data"])
    child = desk.act(new_tag, facet_named(desk.look, "theme"), "Surveys", parent=tag(desk, "Data"))
    desk.act(nest_tag, tag(desk, "Data"), tag(desk, "Water"))
    assert desk.act(delete_tag, tag(desk, "Data")) == 2
    assert queries.tags_of_snippets(desk.look) == {}
    assert desk.look.get(Tag, child.id).parent_id == tag(desk, "Water").id


def test_synonyms_and_colours(desk):
    assert desk.act(set_synonyms, tag(desk, "Data"), [" Facts ", "facts", "", "DATA"]).synonyms == ("Facts",)
    with pytest.raises(NotAllowed, match="a tag “Water”"):
        desk.act(set_synonyms, tag(desk, "Data"), ["water"])
    assert desk.act(set_colour, tag(desk, "Data"), "#2F6FA3").colour == "#2f6fa3"
    with pytest.raises(NotAllowed, match="no colour"):
        desk.act(set_colour, tag(desk, "Data"), "red; }")
    assert desk.act(set_colour, tag(desk, "Data"), "").colour == ""


def test_a_facet_of_one_s_own_is_filled_and_retitled(desk):
    facet = desk.act(new_facet, "Target  group")
    assert (facet.name, facet.title) == ("target-group", "Target group")
    snippets = desk.bring_in("One").snippets
    desk.act(tag_snippets, snippets, ["Target group:Children"])
    desk.act(rename_facet, facet, "For whom")
    assert queries.tags_of_snippets(desk.look)[snippets[0].id] == ("target-group:Children",)
    for taken in ("theme", "for WHOM", "Target-Group"):
        with pytest.raises(NotAllowed, match="already"):
            desk.act(new_facet, taken)
    with pytest.raises(NotAllowed, match="sorted by “kind” already"):
        desk.act(new_facet, "Kind")
    assert desk.act(new_facet, "目标").name.startswith("facet-")
