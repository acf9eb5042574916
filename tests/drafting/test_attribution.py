"""Who may be named in what circulates."""

import pytest

from draftdesk.drafting.attribution import GROUPS, namer, narrower
from draftdesk.model.drafts import Attribution
from draftdesk.workspace.records import Setting


@pytest.fixture
def names(desk):
    return namer(desk.look)


@pytest.mark.parametrize(
    ("contributor", "group"),
    [
        ("Ghana", "African Group"),
        ("Nepal", "Asia-Pacific Group"),
        ("Mexico", "Group of Latin American and Caribbean States"),
        ("European Union", "European Union"),
        ("Group of 77 and China", "Group of 77 and China"),
        ("United Nations Children's Fund", "UN entities"),
        ("Oxfam International", "civil society"),
        ("Nobody in particular", "other"),
    ],
)
def test_by_group_a_state_is_called_by_its_regional_group_and_others_by_what_they_are(names, contributor, group):
    assert names.by_group([contributor]) == (group,)


def test_a_group_is_named_once_in_the_order_of_its_members(names):
    assert names.by_group(["Ghana", "Nepal", "Kenya"]) == ("African Group", "Asia-Pacific Group")
    assert names.by_group([]) == ()


def test_the_process_says_which_groups_stand_for_their_members(desk):
    desk.act(lambda tx: tx.update(Setting(id=GROUPS, value="LLDC; AG; nonesuch")))
    names = namer(desk.look)
    assert names.by_group(["Nepal", "Uganda", "Ghana", "France"]) == (
        "Landlocked developing countries",
        "African Group",
        "States",
    )


@pytest.mark.parametrize(
    ("text", "mentioned"),
    [
        ("Statement by Ghana", {"Ghana"}),
        ("Déclaration de la CÔTE D’IVOIRE", {"Côte d'Ivoire"}),
        ("Statement of the Islamic Republic of Afghanistan on behalf of G77", {"Afghanistan", "Group of 77 and China"}),
        ("Выступление: Афганистан", {"Afghanistan"}),
        ("PHL intervention", {"Philippines"}),
        ("What States can and are doing", set()),
        ("Co-facilitators’ summary of the third session", set()),
        ("", set()),
    ],
)
def test_a_text_gives_a_contributor_away_by_any_form_of_its_name(names, text, mentioned):
    assert names.mentioned(text) == mentioned


def test_of_two_attributions_the_one_that_says_less_is_taken():
    full, by_group, none = Attribution.FULL, Attribution.BY_GROUP, Attribution.NONE
    assert narrower(full, by_group) is narrower(by_group, full) is by_group
    assert narrower(none, full) is narrower(by_group, none) is none
