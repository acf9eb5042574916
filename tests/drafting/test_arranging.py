"""Putting paragraphs elsewhere: they keep their order, become what their place asks for, and agreed ones stay."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from draftdesk.drafting import arranging, composing
from draftdesk.model.drafts import Role, Status
from draftdesk.model.errors import NotAllowed
from draftdesk.model.placing import is_heading


@pytest.fixture
def blank(desk_with):
    return desk_with("blank")


@pytest.fixture
def text(blank):
    """Two sections, the first with paragraphs, a list and a heading of its own; by first word."""
    made = {}

    def add(words, parent=None, role=Role.OPERATIVE):
        siblings = [each for each in blank.paragraphs() if each.parent_id == (made[parent].id if parent else None)]
        made[words] = blank.act(
            composing.insert_paragraph,
            blank.draft,
            words,
            role=role,
            parent_id=made[parent].id if parent else None,
            after=siblings[-1].id if siblings else None,
        )

    add("First", role=Role.HEADING_1)
    add("one", "First")
    add("two", "First", Role.CHAPEAU)
    add("list-a", "two", Role.SUB_PARAGRAPH)
    add("list-b", "two", Role.SUB_PARAGRAPH)
    add("list-c", "two", Role.SUB_PARAGRAPH)
    add("Inner", "First", Role.HEADING_2)
    add("three", "Inner")
    add("Second", role=Role.HEADING_1)
    add("four", "Second")
    return {words: paragraph.id for words, paragraph in made.items()}


def told(desk):
    """Each paragraph with its depth as dots, and what it is where that is not plain."""
    depths = {None: -1}
    lines = []
    for each in desk.paragraphs():
        depths[each.id] = depths[each.parent_id] + 1
        lines.append("." * depths[each.id] + each.text)
    return lines


def roles(desk):
    return {each.text: each.role for each in desk.paragraphs()}


def test_several_are_moved_in_their_order_and_what_stands_under_them_goes_with_them(blank, text):
    moved = blank.act(
        arranging.move_all, [text["list-a"], text["two"], text["one"]], parent_id=text["Second"], after=None
    )
    assert [each.text for each in moved.done] == ["one", "two"]
    assert told(blank) == [
        "First", ".Inner", "..three", "Second", ".one", ".two", "..list-a", "..list-b", "..list-c", ".four",
    ]  # fmt: skip


def test_a_sub_paragraph_that_leaves_its_list_is_a_paragraph_and_the_other_way_round(blank, text):
    blank.act(arranging.move_all, [text["list-b"]], parent_id=text["Second"], after=text["four"])
    blank.act(arranging.move_all, [text["three"]], parent_id=text["two"], after=text["list-a"])
    assert told(blank)[1:6] == [".one", ".two", "..list-a", "..three", "..list-c"]
    assert roles(blank)["list-b"] is Role.OPERATIVE
    assert roles(blank)["three"] is Role.SUB_PARAGRAPH


def test_a_heading_takes_the_level_below_the_one_it_stands_under(blank, text):
    blank.act(arranging.move_all, [text["First"]], parent_id=text["Second"], after=text["four"])
    assert roles(blank)["First"] is Role.HEADING_2
    assert roles(blank)["Inner"] is Role.HEADING_3
    blank.act(arranging.move_all, [text["First"]], parent_id=None, after=None)
    assert told(blank)[0] == "First"
    assert roles(blank)["First"] is Role.HEADING_1
    assert roles(blank)["Inner"] is Role.HEADING_2


@pytest.mark.parametrize(
    ("moving", "parent", "after", "why"),
    [
        ("First", "Inner", None, "under itself"),
        ("two", "list-a", None, "under itself"),
        ("Inner", "one", None, "under another heading"),
        ("Second", "First", "one", "after the paragraphs of its section"),
        ("four", "First", "Inner", "before the headings of its section"),
    ],
)
def test_what_may_not_stand_there_is_refused(blank, text, moving, parent, after, why):
    before = told(blank)
    with pytest.raises(NotAllowed, match=why):
        blank.act(arranging.move_all, [text[moving]], parent_id=text[parent], after=text[after] if after else None)
    assert told(blank) == before


def test_agreed_text_can_be_moved_but_not_made_something_else(blank, text):
    blank.act(composing.set_status, text["four"], Status.AGREED)
    blank.act(arranging.move_all, [text["four"]], parent_id=text["First"], after=None)
    assert told(blank)[1] == ".four"
    with pytest.raises(NotAllowed, match="reopen"):
        blank.act(arranging.move_all, [text["four"]], parent_id=text["two"], after=None)


def test_steps_go_past_what_stands_beside_and_then_into_the_section_beside(blank, text):
    blank.act(arranging.step, [text["list-b"], text["list-c"]], -1)
    assert told(blank)[2:6] == [".two", "..list-b", "..list-c", "..list-a"]
    blank.act(arranging.step, [text["two"]], 1)
    assert told(blank)[1:4] == [".one", ".Inner", "..two"]
    blank.act(arranging.step, [text["two"]], 1)
    blank.act(arranging.step, [text["two"]], 1)
    assert told(blank)[4:6] == ["Second", ".two"]
    blank.act(arranging.step, [text["two"]], -1)
    assert told(blank)[3:5] == ["..three", "..two"]


def test_a_heading_steps_into_the_section_above_and_back(blank, text):
    blank.act(arranging.step, [text["Inner"]], 1)
    assert told(blank)[-4:] == ["Second", ".four", ".Inner", "..three"]
    blank.act(arranging.step, [text["Second"]], -1)
    assert told(blank)[0] == "Second"
    with pytest.raises(NotAllowed, match="nothing above"):
        blank.act(arranging.step, [text["Second"]], -1)


def test_siblings_are_promoted_and_demoted_in_their_order(blank, text):
    before = told(blank)
    blank.act(arranging.promote_all, [text["list-a"], text["list-b"]])
    assert told(blank)[2:6] == [".two", "..list-c", ".list-a", ".list-b"]
    blank.act(arranging.demote_all, [text["list-a"], text["list-b"]])
    assert sorted(told(blank)) == sorted(before)


def test_agreed_ones_stay_and_are_named_and_where_all_are_nothing_is_done(blank, text):
    blank.act(composing.set_status, text["list-b"], Status.AD_REF)
    done = blank.act(arranging.promote_all, [text["list-a"], text["list-b"]])
    assert [each.text for each in done.skipped] == ["list-b"]
    gone = blank.act(arranging.delete_all, [text["two"], text["one"]])
    assert [each.text for each in gone.skipped] == ["two"]
    assert [each.text for each in gone.done] == ["one"]
    with pytest.raises(NotAllowed, match="reopen it first"):
        blank.act(arranging.delete_all, [text["list-b"]])


def test_an_act_is_called_by_the_number_of_one_or_the_count_of_several():
    assert arranging.arrange_name("Move", ["12 (a)"]) == "Move 12 (a)"
    assert arranging.arrange_name("Promote", ["12 (a)", "12 (b)"]) == "Promote 2 paragraphs"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.sets(st.integers(0, 9), min_size=1, max_size=3), st.sampled_from([-1, 1]))))
def test_wherever_paragraphs_are_stepped_they_stand_before_headings_and_undo_gives_all_back(blank, text, moves):
    ids, before, done = list(text.values()), blank.paragraphs(), 0
    for chosen, by in moves:
        try:
            blank.act(arranging.step, [ids[each] for each in chosen], by)
        except NotAllowed:
            continue
        done += 1
        has_heading = {}
        for each in blank.paragraphs():
            assert is_heading(each) or not has_heading.get(each.parent_id), told(blank)
            has_heading[each.parent_id] = is_heading(each)
        assert len(blank.paragraphs()) == len(ids)
    for _ in range(done):
        blank.undo()
    assert blank.paragraphs() == before
