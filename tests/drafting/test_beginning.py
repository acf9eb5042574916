"""Another draft is begun in a workspace that has one."""

import pytest

from draftdesk.drafting.beginning import begin_draft
from draftdesk.model.errors import NotAllowed
from draftdesk.workspace import queries


def test_a_new_draft_is_empty_and_has_the_outline_of_the_first(desk):
    begun = desk.act(begin_draft, "  Annex\n one ")
    assert begun.name == "Annex one"
    assert (begun.outline, begun.profile) == (desk.draft.outline, desk.draft.profile)
    assert queries.paragraphs(desk.look, begun.id) == []
    assert begun in queries.drafts(desk.look)


@pytest.mark.parametrize("name", ["", " \n "])
def test_a_draft_without_a_name_is_not_begun(desk, name):
    with pytest.raises(NotAllowed, match="needs a name"):
        desk.act(begin_draft, name)


def test_no_two_drafts_have_one_name(desk):
    with pytest.raises(NotAllowed, match="another name"):
        desk.act(begin_draft, desk.draft.name.upper())
