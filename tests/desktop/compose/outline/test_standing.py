"""Roles and statuses are set for one or many; agreed text stays as it is until it is reopened, and is named."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.compose.outline.agreeing import AgreeDialog
from draftdesk.model.drafts import Role, Status


@pytest.fixture
def agree(outline):
    """Calls an act that asks how far text is agreed, and answers."""

    def answer(act, meeting=""):
        outline.act(act)
        (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, AgreeDialog)]
        if meeting:
            dialog._form.meeting.setEditText(meeting)
        dialog._form.day.setDate(QDate(2018, 3, 12))
        outline.qtbot.mouseClick(dialog._ok, Qt.MouseButton.LeftButton)
        outline.writer.settled()

    return answer


def paragraph(outline, beginning):
    return outline.writer.place.sheet.paragraph(outline.name(beginning))


def test_a_paragraph_becomes_a_heading_and_takes_what_follows(outline):
    outline.click("We are conscious")
    outline.act("role.heading-2")
    assert outline.rows()[:4] == ["Preamble", ".1. We, Heads of", ".We are conscious that", "..2. We have adopted"]
    assert outline.undo_name() == "Change role of 2 to heading 2"
    assert outline.writer.agrees()
    outline.writer.undo()
    assert outline.rows()[2] == ".2. We are conscious"


def test_several_become_sub_paragraphs_at_once(outline):
    outline.act("outline.everything")
    outline.click("We are conscious")
    outline.click("We have adopted", Qt.KeyboardModifier.ControlModifier)
    outline.act("role.sub-paragraph")
    assert outline.rows()[:4] == ["Preamble", ".1. We, Heads of", "..(a) We are conscious", "..(b) We have adopted"]
    assert paragraph(outline, "We have adopted").role is Role.SUB_PARAGRAPH


def test_agreed_ad_ref_is_told_with_day_and_meeting_and_the_last_meeting_is_proposed(outline, agree):
    outline.click("We are conscious")
    agree("status.ad-ref", "Second round")
    found = paragraph(outline, "We are conscious")
    assert (found.status, found.status_date, found.status_meeting) == (Status.AD_REF, "2018-03-12", "Second round")
    assert "2: agreed ad ref." in outline.told()
    outline.click("We have adopted")
    agree("status.agreed")
    assert paragraph(outline, "We have adopted").status_meeting == "Second round"
    assert outline.undo_name() == "Change status of 3 to agreed"


def test_enter_agrees_with_what_is_proposed(outline, agree):
    outline.click("We are conscious")
    agree("status.ad-ref", "Second round")
    outline.click("We have adopted")
    outline.act("status.in-group")
    (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, AgreeDialog)]
    outline.qtbot.keyClick(dialog._form.meeting.lineEdit(), Qt.Key.Key_Return)
    outline.writer.settled()
    assert paragraph(outline, "We have adopted").status_meeting == "Second round"


def test_a_headings_status_is_that_of_its_section_and_locked_ones_are_named(outline, agree):
    outline.click("We are conscious")
    agree("status.agreed")
    outline.click("Preamble")
    agree("status.in-group")
    statuses = [paragraph(outline, each).status for each in ("We, Heads", "We are conscious", "We have adopted")]
    assert statuses == [Status.AGREED_IN_GROUP, Status.AGREED, Status.AGREED_IN_GROUP]
    assert "3 paragraphs: agreed in group. 2 was left as it is, because it is agreed." in outline.told()


def test_what_is_agreed_keeps_its_role_until_it_is_reopened_with_a_reason(outline, agree, person):
    outline.click("We are conscious")
    agree("status.agreed")
    outline.act("role.note")
    assert "reopen it first" in " ".join(outline.told())
    person.words = ["A capital asked for it"]
    outline.act("status.reopen")
    assert paragraph(outline, "We are conscious").reopened == "A capital asked for it"
    assert outline.undo_name() == "Reopen 2"
    outline.act("role.note")
    assert paragraph(outline, "We are conscious").role is Role.NOTE


def test_who_types_into_agreed_text_can_reopen_it_there(outline, agree, person):
    outline.click("We are conscious")
    agree("status.agreed")
    outline.writer.put_caret("We are conscious")
    outline.qtbot.keyClicks(outline.writer.editor, "x")
    person.words = ["A capital asked for it"]
    (reopen,) = outline.writer.program.means.notices.answers()
    outline.qtbot.mouseClick(reopen, Qt.MouseButton.LeftButton)
    outline.writer.settled()
    assert paragraph(outline, "We are conscious").status is Status.OPEN


def test_only_agreed_text_can_be_reopened(outline):
    outline.click("We are conscious")
    assert not outline.writer.program.means.actions.action("status.reopen").isEnabled()
    assert outline.writer.program.means.actions.action("status.ad-ref").isEnabled()


def test_the_filter_finds_statuses(outline, agree):
    outline.click("We are conscious")
    agree("status.ad-ref", "Second round")
    outline.type_filter("ad ref")
    assert outline.rows() == ["Preamble", ".2. We are conscious"]


def test_a_row_shows_its_status_and_can_be_painted_in_every_state(outline, agree):
    for act, words in (("status.ad-ref", "We are conscious"), ("status.agreed", "We have adopted")):
        outline.click(words)
        agree(act)
    outline.click("We, Heads of")
    agree("status.in-group")
    before = outline.view.grab().toImage()
    outline.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert outline.view.grab().toImage() != before
