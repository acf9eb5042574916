"""What Undo shows for the acts on tags, sessions and contributors."""

from draftdesk.drafting import contributors, facets, sessions
from draftdesk.model.sources import Session
from draftdesk.model.vocabulary import Contributor, Facet, Tag

THEME = Facet(id="f", name="theme", title="Theme")
DATA, VISAS, RETURN = (Tag(id=name, facet_id="f", name=name) for name in ("Data", "Visas", "Return"))
FIJI, FORUM = (Contributor(id=name, name=name) for name in ("Fiji", "Forum"))


def test_acts_on_tags_name_the_tag_or_how_many():
    assert facets.rename_tag_name(DATA, " Data  and evidence ") == "Rename tag Data to Data and evidence"
    assert facets.merge_tags_name([DATA, VISAS, RETURN], RETURN) == "Merge 2 tags into Return"
    assert facets.merge_tags_name([DATA], RETURN) == "Merge Data into Return"
    assert facets.nest_tags_name([VISAS], RETURN) == "Move tag Visas under Return"
    assert facets.nest_tags_name([VISAS, DATA], None) == "Move 2 tags to the top"
    assert facets.move_tag_name(VISAS, -1) == "Move tag Visas up"
    assert facets.move_tag_name(VISAS, 2) == "Move tag Visas down"
    assert facets.colour_name([VISAS, DATA]) == "Change colour of 2 tags"
    assert facets.synonyms_name(VISAS) == "Change synonyms of Visas"
    assert facets.delete_tags_name([VISAS]) == "Delete tag Visas"
    assert facets.delete_tags_name([VISAS, DATA]) == "Delete 2 tags"
    assert facets.new_tag_name(" Glaciers ") == "New tag Glaciers"
    assert facets.new_facet_name("Target group") == "New facet Target group"
    assert facets.rename_facet_name(THEME, "Area") == "Rename facet Theme to Area"


def test_acts_on_sessions_name_them_by_what_is_known_of_them():
    titled, numbered = Session(id="a", title="Regional hearing", number=2), Session(id="b", number=3)
    dated, bare = Session(id="c", starts="2017-05-08"), Session(id="d", kind="briefing")
    assert sessions.new_session_name(titled) == "New session Regional hearing"
    assert sessions.new_session_name(numbered) == "New session 3"
    assert sessions.change_session_name(numbered) == "Change session 3"
    assert sessions.merge_sessions_name(dated, titled) == "Merge 2017-05-08 into Regional hearing"
    assert sessions.delete_sessions_name([bare]) == "Delete briefing"
    assert sessions.delete_sessions_name([bare, dated]) == "Delete 2 sessions"


def test_acts_on_contributors_name_them_and_their_groups():
    assert contributors.new_contributor_name(FIJI) == "New contributor Fiji"
    assert contributors.change_contributor_name(FIJI, FIJI) == "Change Fiji"
    assert contributors.change_contributor_name(FIJI, FORUM) == "Rename contributor Fiji to Forum"
    assert contributors.merge_contributors_name([FIJI, FORUM], FORUM) == "Merge Fiji into Forum"
    assert contributors.delete_contributors_name([FIJI]) == "Delete contributor Fiji"
    assert contributors.delete_contributors_name([FIJI, FORUM]) == "Delete 2 contributors"
    assert contributors.add_member_name(FORUM, FIJI) == "Add Fiji to Forum"
    assert contributors.change_member_name(FORUM, FIJI) == "Change days of Fiji in Forum"
    assert contributors.remove_member_name(FORUM, FIJI) == "Take Fiji out of Forum"
