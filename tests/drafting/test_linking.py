"""Relations measured from the words and corrected by hand; what was decided of a snippet follows."""

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.linking import link_snippet, make_own, set_relation, unlink_snippet
from draftdesk.drafting.placing import insert_snippets
from draftdesk.drafting.relating import fit_of
from draftdesk.model.drafts import Outcome, Provenance, Relation, Status
from draftdesk.model.errors import NotAllowed, NotFound

SPRINGS = "Protect all springs and wells in rural areas from pollution"


@pytest.fixture
def desk(desk_with):
    desk = desk_with("blank")
    desk.bring_in(SPRINGS, "Drill wells near schools")
    return desk


@pytest.fixture
def placed(desk):
    """The paragraph that a snippet became."""
    (paragraph,) = desk.act(insert_snippets, desk.draft, [desk.snippet("Protect").id], at=None)
    return paragraph


def provenance(desk, paragraph):
    return desk.look.all(Provenance, paragraph_id=paragraph.id)


@pytest.mark.parametrize(
    ("says", "others", "relation"),
    [
        (SPRINGS + ".", False, Relation.VERBATIM),
        ("We will protect all springs and wells in cities and rural areas from any pollution", False, Relation.ADAPTED),
        (f"Train stewards, build schools, measure rain, tax waste, plant trees and {SPRINGS}", True, Relation.MERGED),
        ("States shall keep water clean wherever people live outside towns", False, Relation.INSPIRED),
        ("", False, Relation.INSPIRED),
    ],
)
def test_the_relation_is_measured(says, others, relation):
    assert fit_of(says, [SPRINGS], others=others).relation is relation


def test_a_relation_is_corrected_with_a_reason_and_that_can_be_undone(desk, placed):
    (link,) = provenance(desk, placed)
    desk.act(set_relation, link.id, Relation.INSPIRED, " only the\n thought ")
    (now,) = provenance(desk, placed)
    assert (now.relation, now.reason) == (Relation.INSPIRED, "only the thought")
    desk.undo()
    assert provenance(desk, placed) == [link]


def test_a_snippet_is_linked_by_hand_with_the_relation_its_words_have(desk):
    paragraph = desk.act(composing.insert_paragraph, desk.draft, "Schools need wells, so drill wells near schools")
    source = desk.act(link_snippet, paragraph.id, desk.snippet("Drill").id)
    assert source.relation is Relation.ADAPTED
    assert desk.outcome(desk.snippet("Drill")) is Outcome.PLACED
    desk.require_sound()
    with pytest.raises(NotAllowed, match="comes from .* already"):
        desk.act(link_snippet, paragraph.id, desk.snippet("Drill").id)


def test_agreed_text_can_be_linked_since_no_word_changes(desk, placed):
    desk.act(composing.set_status, placed.id, Status.AGREED)
    desk.act(link_snippet, placed.id, desk.snippet("Drill").id, Relation.INSPIRED, "raised in the room")
    assert sorted(desk.relations(placed)) == ["inspired", "verbatim"]
    assert desk.outcome(desk.snippet("Drill")) is Outcome.MERGED


def test_an_unlinked_snippet_is_not_placed_any_more(desk, placed):
    desk.act(unlink_snippet, provenance(desk, placed)[0].id)
    assert desk.again(placed).text == placed.text
    assert desk.outcome(desk.snippet("Protect")) is None
    desk.require_sound()
    with pytest.raises(NotFound, match="not linked"):
        desk.act(unlink_snippet, "gone")


def test_unlinked_from_one_paragraph_it_is_in_the_other(desk, placed):
    (other,) = desk.act(insert_snippets, desk.draft, [desk.snippet("Protect").id], at=None)
    desk.act(unlink_snippet, provenance(desk, placed)[0].id)
    assert desk.decision(desk.snippet("Protect")).into == other.id
    desk.require_sound()


def test_drafters_own_words_come_from_nowhere(desk, placed):
    desk.act(link_snippet, placed.id, desk.snippet("Drill").id)
    assert desk.act(make_own, placed.id) == 2
    assert provenance(desk, placed) == []
    desk.require_sound()
