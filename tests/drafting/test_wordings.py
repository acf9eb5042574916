"""Each wording a paragraph had: who gave it, what changed, which versions have it, and one put back."""

import pytest

from draftdesk.drafting import composing
from draftdesk.drafting.wordings import restore_wording, wordings
from draftdesk.model.differences import Side
from draftdesk.model.drafts import Status
from draftdesk.model.errors import NotAllowed


@pytest.fixture
def desk(desk_with):
    return desk_with("blank")


@pytest.fixture
def paragraph(desk):
    """One that was reworded twice, and frozen in between."""
    made = desk.act(composing.insert_paragraph, desk.draft, "Protect springs")
    desk.changed(lambda tx: composing.edit(tx, made.id, "Protect all springs"), "Typing")
    desk.freeze()
    desk.changed(lambda tx: composing.edit(tx, made.id, "Protect all wells"), "Replace")
    return made


def found(desk, paragraph):
    return wordings(desk.look, desk.draft, paragraph.id)


def test_wordings_are_told_from_the_newest_with_who_and_what(desk, paragraph):
    now, before, first = found(desk, paragraph)
    assert [each.text for each in (now, before, first)] == [
        "Protect all wells",
        "Protect all springs",
        "Protect springs",
    ]
    assert (now.act.name, now.act.who, now.is_now) == ("Replace", "Ana", True)
    assert [(each.side, each.text) for each in now.segments] == [
        (Side.BOTH, "Protect all "),
        (Side.FIRST, "springs"),
        (Side.SECOND, "wells"),
    ]
    assert first.is_first
    assert not before.is_now


def test_a_version_stands_with_the_wording_it_has(desk, paragraph):
    _, before, _ = found(desk, paragraph)
    assert [(each.version.label, each.number) for each in before.versions] == [("Zero draft", "1")]


def test_moving_and_agreeing_are_no_wordings(desk, paragraph):
    desk.act(composing.set_status, paragraph.id, Status.AGREED_IN_GROUP)
    desk.act(composing.move, paragraph.id, parent_id=None, after=None)
    assert len(found(desk, paragraph)) == 3


def test_undo_is_a_wording_and_deleting_and_undoing_that_is_none(desk, paragraph):
    desk.undo()
    assert [each.act.kind for each in found(desk, paragraph)] == ["undo", "do", "do", "do"]
    desk.act(composing.delete, paragraph.id)
    desk.undo()
    assert len(found(desk, paragraph)) == 4


def test_a_wording_is_put_back_as_an_act_that_can_be_undone(desk, paragraph):
    desk.act(restore_wording, paragraph.id, found(desk, paragraph)[-1].text)
    assert desk.again(paragraph).text == "Protect springs"
    assert found(desk, paragraph)[0].is_now
    desk.undo()
    assert desk.again(paragraph).text == "Protect all wells"


def test_marks_of_notes_that_are_gone_are_left_out(desk, paragraph):
    desk.act(composing.add_footnote, paragraph.id, 7, "A note.")
    with_note = desk.again(paragraph).text
    desk.act(composing.edit, paragraph.id, "Protect wells")
    desk.act(restore_wording, paragraph.id, with_note)
    assert desk.again(paragraph).text == "Protect all wells"
    desk.require_sound()


def test_agreed_text_keeps_its_wording(desk, paragraph):
    desk.act(composing.set_status, paragraph.id, Status.AGREED)
    with pytest.raises(NotAllowed, match="reopen it first"):
        desk.act(restore_wording, paragraph.id, "Protect springs")
