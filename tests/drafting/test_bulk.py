"""Roles and statuses of many: the draft reads on in the same order, and agreed text stays and is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.drafting import bulk, composing
from draftdesk.model.drafts import Paragraph, Role, Status
from draftdesk.model.errors import NotAllowed
from draftdesk.model.roles import with_roles
from draftdesk.model.tree import in_order


@pytest.fixture
def blank(desk_with):
    return desk_with("blank")


@pytest.fixture
def text(blank):
    made = {}
    for words, parent, role in (
        ("First", None, Role.HEADING_1),
        ("one", "First", Role.OPERATIVE),
        ("two", "First", Role.CHAPEAU),
        ("list-a", "two", Role.SUB_PARAGRAPH),
        ("list-b", "two", Role.SUB_PARAGRAPH),
        ("three", "First", Role.OPERATIVE),
        ("Second", None, Role.HEADING_1),
        ("four", "Second", Role.OPERATIVE),
    ):
        siblings = [each for each in blank.paragraphs() if each.parent_id == (made[parent] if parent else None)]
        made[words] = blank.act(
            composing.insert_paragraph,
            blank.draft,
            words,
            role=role,
            parent_id=made[parent] if parent else None,
            after=siblings[-1].id if siblings else None,
        ).id
    return made


def told(desk):
    depths = {None: -1}
    lines = []
    for each in desk.paragraphs():
        depths[each.id] = depths[each.parent_id] + 1
        lines.append("." * depths[each.id] + each.text)
    return lines


def test_a_paragraph_made_a_heading_takes_what_follows_in_its_section(blank, text):
    blank.act(bulk.set_roles, [text["one"]], Role.HEADING_2)
    assert told(blank) == ["First", ".one", "..two", "...list-a", "...list-b", "..three", "Second", ".four"]


def test_several_paragraphs_become_a_list_under_the_one_before(blank, text):
    blank.act(bulk.set_roles, [text["two"], text["three"]], Role.SUB_PARAGRAPH)
    assert told(blank) == ["First", ".one", "..two", "...list-a", "...list-b", "..three", "Second", ".four"]


def test_a_heading_made_a_paragraph_lets_its_section_go_to_the_one_before(blank, text):
    blank.act(bulk.set_roles, [text["Second"]], Role.OPERATIVE)
    assert told(blank)[-3:] == [".three", ".Second", ".four"]
    blank.undo()
    assert told(blank)[-2:] == ["Second", ".four"]


def test_sub_paragraphs_made_paragraphs_stand_beside_what_they_stood_under(blank, text):
    blank.act(bulk.set_roles, [text["list-a"], text["list-b"]], Role.OPERATIVE)
    assert told(blank)[1:6] == [".one", ".two", ".list-a", ".list-b", ".three"]


def test_agreed_ones_keep_their_role_and_are_named(blank, text):
    blank.act(bulk.set_statuses, [text["one"]], Status.AD_REF, date="2018-03-12", meeting="Second round")
    done = blank.act(bulk.set_roles, [text["one"], text["three"]], Role.NOTE)
    assert [each.text for each in done.done] == ["three"]
    assert [each.text for each in done.skipped] == ["one"]
    with pytest.raises(NotAllowed, match="reopen it first"):
        blank.act(bulk.set_roles, [text["one"]], Role.NOTE)


def test_a_status_is_set_with_its_day_and_meeting_and_agreed_ad_ref_may_become_agreed(blank, text):
    blank.act(bulk.set_statuses, [text["one"], text["two"]], Status.AD_REF, date="2018-03-12", meeting="Second round")
    one = blank.paragraph("one")
    assert (one.status, one.status_date, one.status_meeting) == (Status.AD_REF, "2018-03-12", "Second round")
    assert one.status_hash
    done = blank.act(bulk.set_statuses, [text["one"], text["three"]], Status.AGREED)
    assert {each.text for each in done.done} == {"one", "three"}
    back = blank.act(bulk.set_statuses, [text["one"], text["four"]], Status.AGREED_IN_GROUP)
    assert [each.text for each in back.skipped] == ["one"]


def test_agreed_ones_are_reopened_for_a_reason(blank, text):
    blank.act(bulk.set_statuses, [text["one"], text["two"]], Status.AGREED)
    with pytest.raises(NotAllowed, match="say why"):
        blank.act(bulk.reopen_all, [text["one"]], " ")
    done = blank.act(bulk.reopen_all, [text["one"], text["two"], text["three"]], "A capital asked for it")
    assert [each.reopened for each in done.done] == ["A capital asked for it"] * 2
    assert blank.paragraph("one").status is Status.OPEN
    with pytest.raises(NotAllowed, match="nothing to reopen"):
        blank.act(bulk.reopen_all, [text["three"]], "Why not")


def test_acts_are_called_by_what_they_do_to_whom():
    assert bulk.bulk_name("Change role of", ["12 (a)"], "heading 2") == "Change role of 12 (a) to heading 2"
    assert bulk.bulk_name("Reopen", ["12", "13"]) == "Reopen 2 paragraphs"


_BODY = [Role.PREAMBULAR, Role.OPERATIVE, Role.CHAPEAU, Role.SUB_PARAGRAPH, Role.NOTE]
_ROLES = st.sampled_from([*_BODY, Role.HEADING_1, Role.HEADING_2, Role.HEADING_3])


@given(st.lists(_ROLES, min_size=1, max_size=12), st.dictionaries(st.integers(0, 11), _ROLES, max_size=4))
def test_whatever_roles_are_given_the_draft_reads_in_the_same_order(roles, given_roles):
    plain = [Paragraph(id=f"{n:02}", draft_id="d", ord=f"{n:02}1", role=Role.OPERATIVE) for n in range(len(roles))]
    drawn = with_roles(plain, {each.id: role for each, role in zip(plain, roles, strict=True)})
    assert [each.role for each in drawn] == roles
    wanted = {f"{n:02}": role for n, role in given_roles.items() if n < len(roles)}
    found = with_roles(drawn, wanted)
    assert [each.id for each in in_order(found)] == [each.id for each in plain]
    by_id = {each.id: each for each in found}
    for each in found:
        parent = by_id.get(each.parent_id)
        if parent is not None and each.role.heading_level:
            assert 0 < parent.role.heading_level < each.role.heading_level
    assert with_roles(found, {}) == found
