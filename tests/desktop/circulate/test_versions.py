"""Freeze, Versions and Restore as a person does them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea

from draftdesk.desktop.circulate.empty import NoDraftYet
from draftdesk.desktop.circulate.rows import VersionModel
from draftdesk.drafting.issuing import issued, next_label, version_lines
from draftdesk.model.drafts import Paragraph, Role, Status
from draftdesk.model.ids import new_id
from draftdesk.workspace import queries


@pytest.mark.parametrize(
    ("known", "label"),
    [
        ([], "Zero draft"),
        (["Zero draft"], "Rev.1"),
        (["Zero draft", "Zero draft plus"], "Rev.1"),
        (["Zero draft", "Rev.1"], "Rev.2"),
        (["Rev.9"], "Rev.10"),
        (["Rev.2", "Rev.1"], "Rev.3"),
        (["rev.1", "Zero draft"], "Rev.2"),
    ],
)
def test_the_label_proposed_follows_the_last_one(known, label):
    assert next_label(known) == label


def test_freezing_issues_the_draft_as_one_act(there):
    dialog = there.call("draft.freeze")
    form = dialog.form._form
    assert form.label.text() == "Rev.2"
    form.symbol.setEditText("A/CONF.9/L.1")
    form.date.setText("9 April 2018")
    form.time.setText("10.00 a.m.")
    form.place.setText("New York")
    form.handling.setEditText("Limited")
    form.note.setPlainText("After the second reading")
    there.press(dialog, "Freeze")
    version = queries.version_labelled(there.look, there.draft.id, "Rev.2")
    assert (version.symbol, version.date, version.time) == ("A/CONF.9/L.1", "9 April 2018", "10.00 a.m.")
    assert (version.place, version.handling, version.note) == ("New York", "Limited", "After the second reading")
    undo = there.program.means.desk.next_undo()
    assert (undo.name, undo.place) == ("Freeze Rev.2", "Circulate")
    assert there.lines()[0].startswith("“Rev.2” was frozen: ")
    there.program.means.notices.answers()[1].click()
    there.settled()
    assert [each.label for each in queries.versions(there.look, there.draft.id)] == ["Zero draft", "Rev.1"]


def test_the_label_stands_apart_from_the_count_in_a_window_that_runs_the_other_way(there, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        there.press(there.call("draft.freeze"), "Freeze")
        assert there.lines()[0].startswith("“\u2068Rev.2\u2069” was frozen: ")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_label_that_is_taken_is_said_at_its_field(there):
    dialog = there.call("draft.freeze")
    dialog.form._form.label.setText("zero  DRAFT")
    there.press(dialog, "Freeze")
    assert dialog.isVisible()
    assert dialog.form._form.fault.isVisible()
    assert "choose another label" in dialog.form._form.fault.text()
    dialog.form._form.label.setText("Rev.2")
    assert not dialog.form._form.fault.isVisible()
    there.press(dialog, "Freeze")
    assert there.dialog("freeze") is None


def test_the_form_is_seen_whole_also_with_a_fault_in_it(there):
    dialog = there.call("draft.freeze")
    dialog.form._form.label.setText("zero draft")
    there.press(dialog, "Freeze")
    there.settled()
    assert dialog.form._form.fault.isVisible()
    (room,) = dialog.findChildren(QScrollArea)
    assert room.verticalScrollBar().maximum() == 0


def test_an_empty_draft_cannot_be_frozen_and_the_form_says_why(staff, unassembled):
    staff.program.means.desk.open(unassembled)
    dialog = staff.call("draft.freeze")
    staff.press(dialog, "Freeze")
    assert "has no paragraphs yet" in dialog.form._form.fault.text()


def test_the_list_tells_of_every_version(there):
    there.come()
    lines = {line.version.label: line for line in version_lines(there.look, there.draft)}
    working, *rows = there.rows()
    assert (working.label, working.version_id) == ("Working draft", "")
    assert [row.label for row in rows] == ["Rev.1", "Zero draft"]
    for row in rows:
        version = lines[row.label].version
        count = len(queries.version_paragraphs(there.look, version.id))
        assert row.more == (version.date, f"{count} paragraphs and headings", "Exported")


def test_a_row_says_itself_in_one_sentence(there):
    there.come()
    said = there.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Rev.1. 12 March. 138 paragraphs and headings. Exported"


def test_the_whole_checksum_is_copied(there):
    there.come()
    there.press(there.place.details, "Copy the checksum")
    version = queries.version_labelled(there.look, there.draft.id, "Rev.1")
    assert QGuiApplication.clipboard().text() == version.sha256


def test_choosing_a_version_shows_its_pages(there):
    there.come()
    assert there.pages.toPlainText().splitlines()[1] == "Rev.1"
    there.choose("Zero draft")
    assert there.pages.toPlainText().splitlines()[1] == "Zero draft"
    there.choose("Working draft")
    assert there.pages.toPlainText().splitlines()[1] == "Working draft"


def test_what_is_done_elsewhere_is_seen_when_one_comes_back(there):
    there.come()
    there.choose("Working draft")
    there.do("go.sources")
    paragraph = queries.paragraphs(there.look, there.draft.id)[-1]

    def rewrite(tx):
        tx.update(replace(tx.get(Paragraph, paragraph.id), text="Water knows no borders"))

    there.program.means.desk.act("Rewrite", "Compose", rewrite)
    there.settled()
    assert "Water knows no borders" not in there.pages.toPlainText()
    there.come()
    assert "Water knows no borders" in there.pages.toPlainText()


def test_a_version_whose_freeze_is_undone_is_no_longer_chosen(there):
    there.press(there.call("draft.freeze"), "Freeze")
    there.come()
    assert there.place.choice.version.label == "Rev.2"
    there.do("edit.undo")
    assert there.place.choice.version is None


def test_restoring_is_asked_says_what_is_lost_and_can_be_undone(there, person):
    version = queries.version_labelled(there.look, there.draft.id, "Zero draft")
    before = {each.id: each.text for each in queries.paragraphs(there.look, there.draft.id)}
    there.come()
    there.choose("Zero draft")
    person.yes = True
    there.press(there.place.details, "Restore")
    assert person.asked == ["Make the working draft say again what “Zero draft” said?"]
    assert person.explained[0].splitlines() == [
        "Written since, and would go: 1 paragraph or heading.",
        "Would say again what they said then: 4 paragraphs and headings.",
        "",
        "The versions stay as they are, and Undo takes it back.",
    ]
    now = {each.id: each.text for each in queries.paragraphs(there.look, there.draft.id)}
    assert now == {row.paragraph_id: row.draft_text for row in queries.version_paragraphs(there.look, version.id)}
    assert now != before
    undo = there.program.means.desk.next_undo()
    assert (undo.name, undo.place) == ("Restore Zero draft", "Circulate")
    there.program.means.notices.answers()[0].click()
    there.settled()
    assert {each.id: each.text for each in queries.paragraphs(there.look, there.draft.id)} == before


def test_restoring_is_not_done_where_the_person_says_no(there, person):
    there.come()
    person.yes = False
    before = queries.paragraphs(there.look, there.draft.id)
    there.press(there.place.details, "Restore")
    assert queries.paragraphs(there.look, there.draft.id) == before


def test_agreed_text_keeps_a_version_from_being_restored_and_one_line_says_so(there, person):
    then = {
        row.paragraph_id: row.draft_text
        for row in queries.version_paragraphs(
            there.look, queries.version_labelled(there.look, there.draft.id, "Zero draft").id
        )
    }
    other = next(p for p in queries.paragraphs(there.look, there.draft.id) if then.get(p.id) != p.text)

    def agree(tx):
        tx.update(replace(tx.get(Paragraph, other.id), status=Status.AGREED))

    there.program.means.desk.act("Agree", "Compose", agree)
    there.settled()
    there.come()
    there.choose("Zero draft")
    person.yes = True
    there.press(there.place.details, "Restore")
    assert len(there.lines()) == 1
    assert there.lines()[0].endswith("is agreed and would change: reopen it first")
    assert person.asked == []


def test_where_there_is_no_draft_yet_the_place_says_what_to_do(staff, unassembled):
    staff.program.means.desk.open(unassembled)
    staff.come()
    empty = staff.place.findChild(NoDraftYet)
    assert empty.isVisible()
    assert not staff.view.isVisible()
    staff.press(empty, "Assemble")
    staff.press(staff.dialog("assemble"), "Assemble 120 snippets")
    assert not empty.isVisible()
    assert staff.labels() == ["Working draft"]


def test_a_workspace_that_is_only_looked_at_can_be_exported_but_not_issued(staff, sample):
    staff.program.means.desk.open(sample, read_only=True)
    staff.come()
    actions = staff.program.means.actions
    assert not any(actions.action(name).isEnabled() for name in ("draft.freeze", "versions.restore"))
    assert actions.action("draft.export").isEnabled()
    assert staff.labels() == ["Working draft", "Rev.1", "Zero draft"]


def test_the_model_of_the_list_is_a_sound_one(there, qtmodeltester):
    model = VersionModel()
    model.show(issued(there.look))
    qtmodeltester.check(model)


def test_of_several_drafts_one_is_chosen_and_frozen(there):
    second = replace(there.draft, id=new_id(), name="Outcome document", title="Outcome document")
    first = there.draft

    def add(tx):
        tx.insert(second)
        tx.insert(Paragraph(id=new_id(), draft_id=second.id, ord="a", role=Role.OPERATIVE, text="We resolve to meet"))

    there.program.means.desk.act("Add a draft", "Compose", add)
    there.settled()
    there.come()
    drafts = there.place.listing.drafts
    assert drafts.isVisible()
    assert there.labels() == ["Working draft", "Rev.1", "Zero draft"]
    drafts.setCurrentIndex(drafts.findText("Outcome document"))
    drafts.activated.emit(drafts.currentIndex())
    there.settled()
    assert there.labels() == ["Working draft"]
    assert "We resolve to meet" in there.pages.toPlainText()
    drafts.setCurrentIndex(drafts.findText(first.name))
    drafts.activated.emit(drafts.currentIndex())
    there.settled()
    dialog = there.call("draft.freeze")
    assert dialog.form.drafts.draft.id == first.id
    dialog.form.drafts.choose(second.id)
    dialog.form.draft_chosen.emit()
    assert dialog.form._form.label.text() == "Zero draft"
    there.press(dialog, "Freeze")
    assert there.labels() == ["Working draft", "Zero draft"]
    assert [each.label for each in queries.versions(there.look, second.id)] == ["Zero draft"]
    assert len(queries.versions(there.look, first.id)) == 2


def test_what_was_said_of_a_version_is_told_and_cannot_be_changed(there):
    dialog = there.call("draft.freeze")
    dialog.form._form.place.setText("New York")
    dialog.form._form.note.setPlainText("After the second reading")
    there.press(dialog, "Freeze")
    there.come()
    said = [label.text() for label in there.place.details.findChildren(QLabel)]
    assert {"New York", "After the second reading"} <= set(said)
    assert any(each.startswith("A version never changes") for each in said)
    assert not there.place.details.findChildren(QLineEdit)


def test_the_files_a_version_was_written_to_are_told(there):
    there.come()
    said = "\n".join(label.text() for label in there.place.details.findChildren(QLabel))
    assert "rev-1.docx, " in said


def test_a_version_is_read_in_compose_and_the_working_draft_again(there):
    there.come()
    there.choose("Zero draft")
    there.press(there.place.details, "Read it in Compose")
    place = there.program.window.place
    assert place.name == "Compose"
    assert place.sheet.version.label == "Zero draft"
    there.come()
    there.choose("Working draft")
    there.do("versions.read")
    assert there.program.window.place.sheet.version is None
