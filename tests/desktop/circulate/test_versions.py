"""Freeze, Versions and Restore as a person does them."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from draftdesk.desktop.circulate.versions import VersionModel
from draftdesk.drafting.issuing import next_label, version_lines
from draftdesk.model.drafts import Paragraph, Status
from draftdesk.workspace import queries


@pytest.fixture
def there(hand, sample):
    hand.program.means.desk.open(sample)
    return hand


def rows(dialog):
    model = dialog.findChild(QTableView).model()
    return [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]


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
    form = dialog._form
    assert form.label.text() == "Rev.2"
    form.symbol.setText("A/CONF.9/L.1")
    form.date.setText("9 April 2018")
    form.time.setText("10.00 a.m.")
    form.place.setText("New York")
    form.handling.setText("Limited")
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


def test_a_label_that_is_taken_is_said_at_its_field(there):
    dialog = there.call("draft.freeze")
    dialog._form.label.setText("zero  DRAFT")
    there.press(dialog, "Freeze")
    assert dialog.isVisible()
    assert dialog._form.fault.isVisible()
    assert "choose another label" in dialog._form.fault.text()
    dialog._form.label.setText("Rev.2")
    assert not dialog._form.fault.isVisible()
    there.press(dialog, "Freeze")
    assert there.dialog("freeze") is None


def test_an_empty_draft_cannot_be_frozen_and_the_form_says_why(hand, unassembled):
    hand.program.means.desk.open(unassembled)
    dialog = hand.call("draft.freeze")
    hand.press(dialog, "Freeze")
    assert "has no paragraphs yet" in dialog._form.fault.text()


def test_the_list_tells_of_every_version(there):
    dialog = there.call("draft.versions")
    lines = {line.version.label: line for line in version_lines(there.look, there.draft)}
    assert [row[0] for row in rows(dialog)] == ["Rev.1", "Zero draft"]
    for label, when, paragraphs, _, checksum, exported in rows(dialog):
        version = lines[label].version
        assert when == version.date
        assert paragraphs == str(len(queries.version_paragraphs(there.look, version.id)))
        assert version.sha256.startswith(checksum)
        assert exported == ("yes" if lines[label].exports else "not yet")


def test_the_whole_checksum_is_copied(there):
    dialog = there.call("draft.versions")
    there.press(dialog, "Copy the checksum")
    version = queries.version_labelled(there.look, there.draft.id, "Rev.1")
    assert QGuiApplication.clipboard().text() == version.sha256


def test_showing_a_version_from_the_list_reads_that_version(there):
    dialog = there.call("draft.versions")
    dialog.findChild(QTableView).selectRow(1)
    there.press(dialog, "Show")
    assert there.dialog("show")._versions.version.label == "Zero draft"


def test_restoring_is_asked_says_what_is_lost_and_can_be_undone(there, person):
    version = queries.version_labelled(there.look, there.draft.id, "Zero draft")
    before = {each.id: each.text for each in queries.paragraphs(there.look, there.draft.id)}
    dialog = there.call("draft.versions")
    dialog.findChild(QTableView).selectRow(1)
    person.yes = True
    there.press(dialog, "Restore")
    assert person.asked == ["Make the working draft say again what “Zero draft” said?"]
    now = {each.id: each.text for each in queries.paragraphs(there.look, there.draft.id)}
    assert now == {row.paragraph_id: row.draft_text for row in queries.version_paragraphs(there.look, version.id)}
    assert now != before
    undo = there.program.means.desk.next_undo()
    assert (undo.name, undo.place) == ("Restore Zero draft", "Circulate")
    dialog.notices.answers()[0].click()
    there.settled()
    assert {each.id: each.text for each in queries.paragraphs(there.look, there.draft.id)} == before


def test_restoring_is_not_done_where_the_person_says_no(there, person):
    dialog = there.call("draft.versions")
    person.yes = False
    before = queries.paragraphs(there.look, there.draft.id)
    there.press(dialog, "Restore")
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
    dialog = there.call("draft.versions")
    dialog.findChild(QTableView).selectRow(1)
    person.yes = True
    there.press(dialog, "Restore")
    assert len(there.lines(dialog)) == 1
    assert there.lines(dialog)[0].endswith("is agreed and would change: reopen it first")


def test_where_nothing_was_issued_the_list_says_what_to_do(hand, unassembled):
    hand.program.means.desk.open(unassembled)
    dialog = hand.call("draft.versions")
    assert dialog._empty.isVisible()
    assert dialog._empty.text().startswith("Nothing was issued yet. Freeze the draft")
    assert not hand.button(dialog, "Show").isEnabled()


def test_the_model_of_the_list_is_a_sound_one(there, qtmodeltester):
    model = VersionModel()
    model.show(version_lines(there.look, there.draft))
    qtmodeltester.check(model)
