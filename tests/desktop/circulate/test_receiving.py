"""A file that came back becomes a version; what is doubtful in it is answered."""

import threading

import docx
import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QTableView

from draftdesk.cli import main
from draftdesk.desktop.circulate.pairing import DoubtModel
from draftdesk.drafting import receiving
from draftdesk.drafting.pairing import doubtful_pairs
from draftdesk.model import inline
from draftdesk.model.drafts import Origin
from draftdesk.workspace import queries


@pytest.fixture(scope="session")
def handed_out(sample_file, tmp_path_factory):
    """Rev.1 of the sample as it was handed out."""
    path = tmp_path_factory.mktemp("handed out") / "rev1.docx"
    assert main(["export", str(sample_file), "--version", "Rev.1", "--out", str(path)]) == 0
    return path


@pytest.fixture
def came_back(handed_out, tmp_path):
    """It came back: one paragraph says something else, one is new."""
    document = docx.Document(str(handed_out))
    body = [each for each in document.paragraphs if len(each.text) > 60]
    body[0].add_run(" Water is life.")
    body[3].insert_paragraph_before(
        "We welcome the report of the Secretary-General on the water cycle of high mountains."
    )
    path = tmp_path / "Rev2 as received.docx"
    document.save(str(path))
    return path


@pytest.fixture
def doubtful(there, handed_out, tmp_path):
    """A version in the list that came back with a paragraph of which little is left."""
    document = docx.Document(str(handed_out))
    body = [each for each in document.paragraphs if len(each.text) > 120]
    words = body[2].text.split()
    body[2].text = " ".join(
        [*words[: len(words) // 2], "and we shall meet again in two years to see what became of it all"]
    )
    path = tmp_path / "doubtful.docx"
    document.save(str(path))
    return path


def receive(staff, person, path, label=None):
    person.files = [path]
    staff.do("draft.receive")
    dialog = staff.dialog("receive")
    assert dialog is not None, staff.lines()
    if label:
        dialog.form._form.label.setText(label)
    return dialog


def versions(staff):
    return queries.versions(staff.look, staff.draft.id)


def test_a_received_file_is_read_told_and_listed_as_a_version(there, person, came_back):
    there.come()
    dialog = receive(there, person, came_back)
    assert dialog.form._form.label.text() == "Rev.2"
    there.press(dialog, "Add the version")
    version = versions(there)[-1]
    assert (version.label, version.origin, version.file_name) == ("Rev.2", Origin.RECEIVED, came_back.name)
    assert there.labels() == ["Working draft", "Rev.2", "Rev.1", "Zero draft"]
    assert there.place.choice.version.label == "Rev.2"
    assert "Received as Rev2 as received.docx" in there.rows()[1].more
    assert "Water is life." in there.pages.toPlainText()
    assert there.lines()[0].startswith("“Rev.2” was added as it was received.")
    undo = there.program.means.desk.next_undo()
    assert (undo.name, undo.place) == ("Add version Rev.2", "Circulate")


def test_what_the_file_changes_is_said_before_it_is_added(there, person, came_back):
    there.come()
    dialog = receive(there, person, came_back)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(
        each.startswith("Rev2 as received.docx, beside “Rev.1”: of its paragraphs 1 edited, 1 new, ") for each in said
    ), said
    there.press(dialog, "Cancel")
    assert len(versions(there)) == 2


def test_a_label_that_is_taken_is_said_at_its_field(there, person, came_back):
    there.come()
    dialog = receive(there, person, came_back, "rev.1")
    there.press(dialog, "Add the version")
    assert dialog.isVisible()
    assert "choose another label" in dialog.form._form.fault.text()


def test_a_file_that_cannot_be_read_is_one_line(there, person, tmp_path):
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 and then nothing")
    person.files = [broken]
    there.do("draft.receive")
    assert there.dialog("receive") is None
    assert len(there.lines()) == 1
    assert there.lines()[0].startswith("broken.docx")


def test_thinking_better_of_the_file_changes_nothing(there, person):
    person.files = [None]
    there.do("draft.receive")
    assert there.dialog("receive") is None
    assert there.lines() == []


def test_a_received_text_can_be_the_first_thing_there_is(staff, unassembled, person, handed_out):
    staff.program.means.desk.open(unassembled)
    staff.come()
    dialog = receive(staff, person, handed_out)
    staff.press(dialog, "Add the version")
    assert staff.labels() == ["Working draft", "Zero draft"]
    assert staff.view.isVisible()


def test_a_doubtful_pairing_is_told_and_confirmed(there, person, doubtful):
    there.come()
    there.press(receive(there, person, doubtful), "Add the version")
    version = versions(there)[-1]
    pairs = doubtful_pairs(there.look, version)
    assert pairs
    assert there.rows()[1].doubt.startswith(f"{len(pairs)} pairing")
    there.press(there.place.details, "Answer doubtful pairings")
    dialog = there.dialog("pairing")
    assert dialog.findChild(QTableView).model().rowCount() == len(pairs)
    assert dialog._now.toPlainText() == pairs[0].text
    there.press(dialog, "Confirm all")
    assert doubtful_pairs(there.look, version) == []
    assert there.rows()[1].doubt == ""
    assert not there.program.means.actions.action("versions.pairing").isEnabled()
    undo = there.program.means.desk.next_undo()
    assert (undo.name, undo.place) == ("Change pairing of Rev.2", "Circulate")


def test_a_doubtful_paragraph_is_said_to_be_new(there, person, doubtful):
    there.come()
    there.press(receive(there, person, doubtful), "Add the version")
    version = versions(there)[-1]
    pair = doubtful_pairs(there.look, version)[0]
    there.do("versions.pairing")
    dialog = there.dialog("pairing")
    box = dialog.findChild(QComboBox)
    box.setCurrentIndex(box.findText("A new paragraph"))
    there.press(dialog, "Answer")
    paragraph = queries.version_paragraphs(there.look, version.id)[pair.n]
    before = {each.id for each in queries.version_document(there.look, versions(there)[-2]).paragraphs}
    assert paragraph.paragraph_id not in before


def test_a_doubtful_paragraph_is_said_to_be_another_by_its_number(there, person, doubtful):
    there.come()
    there.press(receive(there, person, doubtful), "Add the version")
    version = versions(there)[-1]
    pair = doubtful_pairs(there.look, version)[0]
    there.do("versions.pairing")
    dialog = there.dialog("pairing")
    box = dialog.findChild(QComboBox)
    other = next(
        each for each in queries.version_document(there.look, versions(there)[-2]).paragraphs if each.number == "2."
    )
    person.words = ["2"]
    box.setCurrentIndex(box.findText("Another paragraph…"))
    box.activated.emit(box.currentIndex())
    there.settled()
    assert dialog._then.toPlainText() == f"2. {inline.plain(other.text)}"
    there.press(dialog, "Answer")
    assert queries.version_paragraphs(there.look, version.id)[pair.n].paragraph_id == other.id


def test_a_number_that_nothing_has_is_one_line(there, person, doubtful):
    there.come()
    there.press(receive(there, person, doubtful), "Add the version")
    there.do("versions.pairing")
    dialog = there.dialog("pairing")
    box = dialog.findChild(QComboBox)
    person.words = ["999"]
    box.setCurrentIndex(box.findText("Another paragraph…"))
    box.activated.emit(box.currentIndex())
    there.settled()
    assert there.lines(dialog) == ["there is no paragraph 999 in “Rev.1”; give its number as printed, such as “12 (a)”"]


def test_the_model_of_doubts_is_a_sound_one(there, person, doubtful, qtmodeltester):
    there.come()
    there.press(receive(there, person, doubtful), "Add the version")
    model = DoubtModel()
    model.show(doubtful_pairs(there.look, versions(there)[-1]))
    assert model.rowCount()
    qtmodeltester.check(model)


def test_a_file_is_read_once_at_a_time_and_reading_can_be_stopped(there, person, came_back, monkeypatch):
    started, go_on = threading.Event(), threading.Event()
    read = receiving.receive

    def slowly(look, draft, content, name, progress):
        started.set()
        go_on.wait(10)
        progress(1, 2, "half of it")
        return read(look, draft, content, name, progress)

    monkeypatch.setattr(receiving, "receive", slowly)
    there.come()
    person.files = [came_back]
    there.program.means.actions.action("draft.receive").trigger()
    there.qtbot.waitUntil(started.is_set, timeout=10_000)
    there.program.means.actions.action("draft.receive").trigger()
    there.qtbot.waitUntil(lambda: bool(there.lines()), timeout=10_000)
    assert there.lines()[0].startswith("A file is being read already")
    there.program.means.tasks.cancel_all()
    go_on.set()
    there.settled()
    assert there.dialog("receive") is None
    assert len(versions(there)) == 2


def test_closing_the_workspace_while_a_file_is_read_leaves_nothing_behind(there, person, came_back):
    there.come()
    person.files = [came_back]
    there.program.means.actions.action("draft.receive").trigger()
    there.program.means.desk.close()
    there.settled()
    assert there.dialog("receive") is None


def test_nothing_is_added_to_a_workspace_that_was_replaced_meanwhile(there, person, came_back, sample, tmp_path):
    there.come()
    dialog = receive(there, person, came_back)
    other = tmp_path / "other"
    other.write_bytes(sample.read_bytes())
    other.replace(sample)
    there.press(dialog, "Add the version")
    assert dialog.isVisible()
    assert any("was moved, deleted or replaced" in line for line in there.lines(dialog))


def test_the_received_file_is_saved_as_it_came(there, person, came_back, tmp_path):
    there.come()
    there.press(receive(there, person, came_back), "Add the version")
    person.files = [tmp_path / "again.docx"]
    there.press(there.place.details, "Save the received file")
    assert (tmp_path / "again.docx").read_bytes() == came_back.read_bytes()
    there.choose("Rev.1")
    assert not there.program.means.actions.action("versions.original").isEnabled()


def test_what_tables_lose_is_told_when_a_version_is_added_and_exported(there, person, handed_out, tmp_path):
    document = docx.Document(str(handed_out))
    document.add_table(rows=1, cols=2).rows[0].cells[0].text = "What stands in a cell"
    path = tmp_path / "with a table.docx"
    document.save(str(path))
    there.come()
    there.press(receive(there, person, path), "Add the version")
    assert "is exported as plain paragraphs." in there.lines()[0]
    person.files = [tmp_path / "out.docx"]
    there.press(there.exporting(), "Export")
    assert there.lines()[0].startswith("Written just now: out.docx. What stands in ")
