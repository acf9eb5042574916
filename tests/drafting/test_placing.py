"""Snippets put into the draft where the person is: the paragraph knows them, and they know that they were placed."""

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.placing import counted_references, insert_name, insert_snippets, put_into, put_name
from draftdesk.model.drafts import Outcome, Role, Status
from draftdesk.model.errors import NotAllowed, NotFound


@pytest.fixture
def desk(desk_with):
    """Two paragraphs, the first with a sub-paragraph, and three snippets that are in none."""
    desk = desk_with("blank")
    desk.bring_in("Protect all springs;", "Drill wells near schools", "Train local stewards")
    first = desk.act(composing.insert_paragraph, desk.draft, "We commit to:", role=Role.CHAPEAU)
    desk.act(composing.insert_paragraph, desk.draft, "Data", role=Role.SUB_PARAGRAPH, parent_id=first.id)
    desk.act(composing.insert_paragraph, desk.draft, "We thank all donors.", after=first.id)
    return desk


def ids(desk, *beginnings):
    return [desk.snippet(each).id for each in beginnings]


def outline(desk):
    depth = {None: 0}
    lines = []
    for each in desk.paragraphs():
        depth[each.id] = depth[each.parent_id] + 1
        lines.append("  " * depth[each.parent_id] + each.text)
    return lines


def test_several_come_after_the_paragraph_with_all_under_it_in_one_act(desk):
    found = desk.act(insert_snippets, desk.draft, ids(desk, "Drill", "Protect"), at=desk.paragraph("We commit").id)
    assert outline(desk) == [
        "We commit to:",
        "  Data",
        "Drill wells near schools",
        "Protect all springs",
        "We thank all donors.",
    ]
    assert [desk.relations(each) for each in found] == [["verbatim"], ["verbatim"]]
    assert desk.outcome(desk.snippet("Drill")) is Outcome.PLACED
    desk.require_sound()
    desk.undo()
    assert outline(desk) == ["We commit to:", "  Data", "We thank all donors."]


def test_under_a_paragraph_they_are_its_last_sub_paragraphs(desk):
    found = desk.act(
        insert_snippets, desk.draft, ids(desk, "Drill", "Train"), at=desk.paragraph("We commit").id, under=True
    )
    assert outline(desk)[:4] == ["We commit to:", "  Data", "  Drill wells near schools", "  Train local stewards"]
    assert {each.role for each in found} == {Role.SUB_PARAGRAPH}


def test_after_a_sub_paragraph_comes_another(desk):
    desk.act(insert_snippets, desk.draft, ids(desk, "Drill"), at=desk.paragraph("Data").id)
    assert outline(desk)[:3] == ["We commit to:", "  Data", "  Drill wells near schools"]


@pytest.mark.parametrize("under", [False, True])
def test_below_a_heading_they_come_first(desk, under):
    heading = desk.act(composing.insert_paragraph, desk.draft, "Water", role=Role.HEADING_1)
    (found,) = desk.act(insert_snippets, desk.draft, ids(desk, "Drill"), at=heading.id, under=under)
    assert (found.parent_id, found.role) == (heading.id, Role.OPERATIVE)


def test_without_a_place_they_come_last(desk):
    desk.act(insert_snippets, desk.draft, ids(desk, "Drill"), at=None)
    assert outline(desk)[-1] == "Drill wells near schools"


def test_a_paragraph_without_words_takes_those_of_the_first(desk):
    empty = desk.act(composing.insert_paragraph, desk.draft, "", after=desk.paragraph("We thank").id)
    first, second = desk.act(insert_snippets, desk.draft, ids(desk, "Drill", "Train"), at=empty.id)
    assert first.id == empty.id
    assert outline(desk)[-2:] == ["Drill wells near schools", "Train local stewards"]
    assert desk.relations(second) == ["verbatim"]


def test_words_go_into_the_sentence_and_all_that_was_verbatim_is_merged(desk):
    (own,) = desk.act(insert_snippets, desk.draft, ids(desk, "Drill"), at=None)
    put = desk.act(put_into, own.id, len("Drill wells"), ids(desk, "Protect"))
    assert put.paragraph.text == "Drill wells protect all springs near schools"
    assert put.paragraph.text[put.start : put.end] == "protect all springs"
    assert desk.relations(own) == ["merged", "merged"]
    assert desk.outcome(desk.snippet("Protect")) is Outcome.MERGED
    assert desk.outcome(desk.snippet("Drill")) is Outcome.PLACED
    desk.require_sound()


def test_looks_and_marks_around_stay(desk):
    paragraph = desk.act(composing.insert_paragraph, desk.draft, "*Thanking* all **donors**")
    desk.act(composing.add_footnote, paragraph.id, 8, "A note.")
    put = desk.act(put_into, paragraph.id, 13, ids(desk, "Protect"))
    assert put.paragraph.text.startswith("*Thanking*[^")
    assert put.paragraph.text.endswith("all protect all springs **donors**")


def test_what_is_put_in_twice_is_linked_once(desk):
    thanks = desk.paragraph("We thank")
    for _ in range(2):
        desk.act(put_into, thanks.id, 999, ids(desk, "Protect"))
    assert desk.again(thanks).text == "We thank all donors. Protect all springs. Protect all springs."
    assert len(desk.relations(thanks)) == 1


def test_agreed_text_and_headings_take_no_words(desk):
    thanks = desk.paragraph("We thank")
    desk.act(composing.set_status, thanks.id, Status.AD_REF)
    with pytest.raises(NotAllowed, match="reopen it first"):
        desk.act(put_into, thanks.id, 3, ids(desk, "Protect"))
    heading = desk.act(composing.insert_paragraph, desk.draft, "Water", role=Role.HEADING_1)
    with pytest.raises(NotAllowed, match="not into a heading"):
        desk.act(put_into, heading.id, 3, ids(desk, "Protect"))
    assert desk.outcome(desk.snippet("Protect")) is None


def test_those_that_are_gone_are_passed_over_and_none_left_is_said(desk):
    desk.act(insert_snippets, desk.draft, ["gone", *ids(desk, "Drill")], at=None)
    assert outline(desk)[-1] == "Drill wells near schools"
    with pytest.raises(NotFound, match="no longer in the workspace"):
        desk.act(insert_snippets, desk.draft, ["gone"], at=None)
    with pytest.raises(NotFound, match="no longer in the draft"):
        desk.act(insert_snippets, desk.draft, ids(desk, "Drill"), at="gone")


def test_undo_names_what_was_put_in(desk):
    one, two = ids(desk, "Drill", "Train")
    assert insert_name(counted_references(desk.look, [one])) == f"Insert {desk.snippet('Drill').reference}"
    assert insert_name(counted_references(desk.look, [one, two])) == "Insert 2 snippets"
    assert put_name("TS3/h/4") == "Merge TS3/h/4 into paragraph"
