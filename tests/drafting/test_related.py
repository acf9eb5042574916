"""What says nearly the same as a text, or some of it."""

import pytest

from draftdesk.drafting.placing import insert_snippets
from draftdesk.drafting.related import related, speakers
from draftdesk.model.differences import Side
from draftdesk.model.drafts import Outcome

SPRINGS = "Protect all springs and wells in rural areas from industrial pollution"


@pytest.fixture
def desk(desk_with, offer):
    desk = desk_with("blank")
    desk.bring_in(
        offer(SPRINGS, contributors=["Kenya"], kinds=["state"]),
        offer("Protect every spring and well in rural areas from pollution", contributors=["Peru"], kinds=["state"]),
        offer(
            "Protect all springs and wells in urban areas from industrial pollution!",
            contributors=["Fiji"],
            kinds=["state"],
        ),
        "We note with concern the droughts; we call on States to protect all springs and wells in rural areas",
        "Publish statistics on labour mobility every second year",
    )
    return desk


def test_the_most_similar_come_first_and_what_is_about_something_else_never(desk):
    found = related(desk.look, SPRINGS, desk.draft, {desk.snippet(SPRINGS).id})
    assert [each.found.snippet.text.split()[1] for each in found] == ["all", "every", "note"]
    assert [each.is_near for each in found] == [True, False, False]
    assert speakers(found) == ("Fiji", "Peru")


def test_what_is_nearly_the_same_is_shown_with_its_differences(desk):
    (near, *_) = related(desk.look, SPRINGS, besides={desk.snippet(SPRINGS).id})
    assert [each.text for each in near.segments if each.side is Side.FIRST] == ["rural"]
    assert [each.text for each in near.segments if each.side is Side.SECOND] == ["urban", "!"]


def test_what_says_a_part_tells_which_words(desk):
    part = related(desk.look, SPRINGS, besides={desk.snippet(SPRINGS).id})[-1]
    said = part.found.snippet.text
    assert [said[each.start : each.end] for each in part.sharing.stretches] == [
        "protect all springs and wells in rural areas"
    ]


def test_the_snippet_itself_is_found_where_it_is_not_left_out(desk):
    assert related(desk.look, SPRINGS.upper())[0].likeness == 100


def test_it_tells_what_became_of_them_in_the_draft(desk):
    desk.act(insert_snippets, desk.draft, [desk.snippet("Protect all springs and wells in urban").id], at=None)
    (near, other, _) = related(desk.look, SPRINGS, desk.draft, {desk.snippet(SPRINGS).id})
    assert near.decision.outcome is Outcome.PLACED
    assert other.decision is None


@pytest.mark.parametrize("text", ["", " … ", '"', "水", "NEAR AND OR NOT text:", "*" * 5000])
def test_texts_without_words_have_nothing_related_and_break_nothing(desk, text):
    assert related(desk.look, text) == ()


def test_it_knows_chinese_and_arabic(desk):
    desk.bring_in("应当保护所有水源地免受污染", "ينبغي حماية جميع ينابيع المياه من التلوث")
    assert related(desk.look, "保护所有水源地免受工业污染")[0].found.snippet.text.startswith("应当")
    assert related(desk.look, "حماية جميع الينابيع من التلوث، ينابيع المياه")[0].found.snippet.text.startswith("ينبغي")
