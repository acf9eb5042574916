"""Check a Word file…: what it tells besides its text, what is wrong with that, and a cleaned copy."""

import docx
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl

from draftdesk.desktop.circulate.preflight.leak_words import LEAKS, ORIGINS
from draftdesk.desktop.circulate.preflight.leaks_model import LeakRow, LeaksModel
from draftdesk.drafting import private_words
from draftdesk.drafting.composing import edit
from draftdesk.drafting.known_terms import add_terms
from draftdesk.kit.jobs import silent
from draftdesk.model.preflight.findings import Gravity, Kind
from draftdesk.ooxml.leaks import TOLD, leaks
from draftdesk.workspace import queries


@pytest.fixture
def received(tmp_path):
    """A file with a name, a comment and words that somebody will object to."""
    word = docx.Document()
    word.core_properties.author = "Zaphod Beeblebrox"
    paragraph = word.add_paragraph('Protect  the "springs" as the CMA asks')
    word.add_comment(paragraph.runs, text="our red line", author="Zaphod Beeblebrox", initials="ZB")
    path = tmp_path / "received.docx"
    word.save(str(path))
    return path


def check(hand, person, path):
    person.files = [path]
    return hand.call("file.check")


def kinds(dialog):
    return {dialog.findings.finding(row).kind for row in range(dialog.findings.rowCount())}


def told(dialog):
    return [dialog.leaks.index(row, 1).data() for row in range(dialog.leaks.rowCount())]


def test_a_file_is_checked_and_cleaned_where_no_workspace_is_open(hand, person, received, tmp_path):
    dialog = check(hand, person, received)
    assert {"Names in the file's properties", "Comments"} <= set(told(dialog))
    assert {Kind.DOUBLE_SPACE, Kind.STRAIGHT_QUOTE, Kind.UNDEFINED_ABBREVIATION} <= kinds(dialog)
    assert dialog._said.text().startswith("received.docx. Wrong: ")
    assert not dialog._keep.isVisibleTo(dialog)
    for table in dialog._tables:
        assert [index.row() for index in table.selectionModel().selectedRows()] == [0]

    person.files = [tmp_path / "clean.docx"]
    hand.press(dialog, "Save a cleaned copy…")

    assert leaks((tmp_path / "clean.docx").read_bytes(), "clean.docx", silent) == ()
    assert "clean.docx" in hand.lines(dialog)[0]
    assert "Zaphod" in str(leaks(received.read_bytes(), "received.docx", silent))


def test_the_open_workspace_s_terms_are_known_and_its_secrets_are_found(there, person, received):
    desk, old = there.program.means.desk, "States shall protect every spring without any exception whatsoever"
    paragraph = next(each for each in queries.paragraphs(there.look, there.draft.id) if not each.role.heading_level)
    for text in (old, paragraph.text):
        desk.workspace.act("Edit", "Compose", lambda tx, text=text: edit(tx, paragraph.id, text)).result()
    desk.workspace.act("Add", "Circulate", lambda tx: add_terms(tx, {"CMA": ""})).result()
    word = docx.Document(str(received))
    word.add_paragraph(old)
    word.save(str(received))
    there.settled()

    dialog = check(there, person, received)

    assert told(dialog)[0] == "Words of the open workspace that do not circulate (an earlier wording)"
    assert Kind.UNDEFINED_ABBREVIATION not in kinds(dialog)


def test_another_file_takes_its_place_and_a_bad_one_is_told(there, person, received, tmp_path):
    dialog = check(there, person, received)
    plain, bad = tmp_path / "plain.docx", tmp_path / "bad.docx"
    there.program.means.desk.close()
    there.settled()
    assert there.dialog("check") is None
    bad.write_bytes(b"no zip")
    word = docx.Document()
    word.add_paragraph("Protect the springs.")
    word.save(str(plain))
    dialog = check(there, person, received)

    person.files = [plain]
    there.press(dialog, "Check another file…")
    assert dialog.windowTitle() == "Check of plain.docx"
    person.files = [bad]
    there.press(dialog, "Check another file…")

    assert "bad.docx" in there.lines(dialog)[0]
    assert dialog.windowTitle() == "Check of plain.docx"


def test_a_word_file_that_is_dropped_on_the_pre_flight_is_checked_and_elsewhere_is_not(there, received, tmp_path):
    checking = there.place.checking
    data, note = QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(received))])
    note.setUrls([QUrl.fromLocalFile(str(tmp_path / "note.txt"))])
    assert not checking.wants(data)
    there.do("draft.preflight")
    assert checking.wants(data)
    assert not checking.wants(note)

    checking._take(data)
    there.settled()

    assert there.dialog("check").windowTitle() == "Check of received.docx"


def test_the_workspace_itself_is_not_touched(there, person):
    assert check(there, person, there.program.means.desk.workspace.path) is None
    assert "is the workspace itself" in there.lines()[0]


def test_all_that_a_file_tells_can_be_translated():
    assert set(TOLD.values()) == set(LEAKS)
    assert set(ORIGINS) == {
        private_words.COMMENT,
        private_words.REMARK,
        private_words.WATCHED,
        private_words.EARLIER,
    }


def test_the_model_keeps_its_word(qtmodeltester):
    model = LeaksModel()
    model.show([LeakRow(gravity=Gravity.WRONG, what="comments (3)", words="<b>Zaphod</b>")])

    qtmodeltester.check(model)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Wrong: Comments (3). <b>Zaphod</b>"
    assert "&lt;b&gt;" in model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
