"""What became of each number since another version, and what is written of it."""

import csv
import zipfile

import docx
import pytest
from PySide6.QtCore import Qt

from draftdesk.cli import main
from draftdesk.desktop.concordance import ConcordanceModel, NumberRow
from draftdesk.drafting.composing import delete
from draftdesk.drafting.holding import hold
from draftdesk.workspace import queries


def table(staff):
    """The concordance as it is shown."""
    model = staff.place.concordance.table.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_the_chosen_version_is_compared_with_the_one_before(there, sample, tmp_path):
    there.do("versions.changes")
    assert there.place.choice.version.label == "Rev.1"
    assert there.place.changes._with.currentText() == "Zero draft"
    out = tmp_path / "by command.csv"
    command = ["compare", f"{sample}#Zero draft", f"{sample}#Rev.1", "--layout", "concordance", "--out", str(out)]
    assert main(command) == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        told = [line for line in csv.reader(file) if len(line) == 3][1:]
    assert [row[:2] for row in table(there)] == [[each.replace(" and ", ", ") for each in line[:2]] for line in told]


def test_only_changed_numbers_are_shown_on_request(there):
    there.do("versions.changes")
    everything = table(there)
    changed = [row for row in everything if row[0] != row[1]]
    assert 0 < len(changed) < len(everything)
    there.button(there.place.concordance, "Only numbers").click()
    assert table(there) == changed


def test_the_columns_have_room_for_the_names_of_the_texts(there):
    there.do("draft.freeze")
    dialog = there.dialog("freeze")
    dialog.form._form.label.setText("Rev.1 as amended")
    there.press(dialog, "Freeze")
    there.do("versions.changes")
    header = there.place.concordance.table.horizontalHeader()
    assert "Rev.1 as amended" in header.model().headerData(1, Qt.Orientation.Horizontal)
    assert header.sectionSize(1) >= header.sectionSizeHint(1)


def test_comparing_backwards_is_the_same_as_forwards(there):
    there.do("versions.changes")
    forwards = table(there)
    there.choose("Zero draft")
    box = there.place.changes._with
    box.setCurrentIndex(box.findText("Rev.1"))
    box.activated.emit(box.currentIndex())
    there.settled()
    assert table(there) == forwards


def test_the_first_version_has_nothing_before_it_but_can_be_compared_with_the_working_draft(there):
    there.do("versions.changes")
    there.choose("Zero draft")
    assert there.place.changes._with.count() == 2


def test_where_there_is_one_text_only_it_is_said(staff, unassembled):
    staff.program.means.desk.open(unassembled)
    staff.press(staff.call("draft.assemble"), "Assemble 120 snippets")
    staff.do("versions.changes")
    assert "no other version yet" in staff.place.changes._said.text()
    assert table(staff) == []
    assert not staff.button(staff.place.changes, "Export tracked").isEnabled()


def test_what_is_written_meanwhile_is_compared_too(there):
    there.do("versions.changes")
    there.choose("Working draft")
    before = table(there)
    gone = next(each for each in queries.paragraphs(there.look, there.draft.id) if each.role == "sub-paragraph")
    there.program.means.desk.act("Delete", "Compose", lambda tx: delete(tx, gone.id))
    there.settled()
    now = table(there)
    assert now != before
    assert [row for row in now if row[2] == "deleted"]


def test_a_held_number_that_was_deleted_is_one_row(there, person, tmp_path):
    act = there.program.means.desk.act
    act("Hold the numbers", "Compose", lambda tx: hold(tx, there.draft))
    there.do("draft.freeze")
    dialog = there.dialog("freeze")
    dialog.form._form.label.setText("Rev.2")
    there.press(dialog, "Freeze")
    gone = next(each for each in queries.paragraphs(there.look, there.draft.id) if each.role == "operative")
    act("Delete", "Compose", lambda tx: delete(tx, gone.id))
    there.settled()
    there.do("versions.changes")
    there.choose("Working draft")
    assert [row for row in table(there) if row[0] != row[1]] == [["1", "1 [Deleted]", "deleted"]]
    assert "1 deleted" in there.place.changes._said.text()
    assert "new" not in there.place.changes._said.text()
    target = tmp_path / "numbers.csv"
    person.files = [target]
    there.press(there.place.changes, "Export the concordance")
    assert '"1","1 [Deleted]","1 → 1 [Deleted]"' in target.read_text(encoding="utf-8-sig").splitlines()


def test_tracked_changes_are_written_to_word(there, person, tmp_path, opened_outside):
    target = tmp_path / "tracked.docx"
    there.do("versions.changes")
    there.place.changes._author.setText("The Secretariat")
    person.files = [target]
    there.press(there.place.changes, "Export tracked changes")
    words = zipfile.ZipFile(target).read("word/document.xml").decode()
    assert "<w:ins " in words
    assert 'w:author="The Secretariat"' in words
    assert there.lines()[0].startswith("Written just now: tracked.docx")


def test_the_table_of_changes_has_three_columns_and_more(there, person, tmp_path):
    target = tmp_path / "changes.docx"
    there.do("versions.changes")
    person.files = [target]
    there.press(there.place.changes, "Export the table")
    assert docx.Document(str(target)).tables


@pytest.mark.parametrize("suffix", [".csv", ".docx", ".html", ".md"])
def test_the_concordance_is_written_in_every_format(there, person, tmp_path, suffix):
    target = tmp_path / f"concordance{suffix}"
    there.do("versions.changes")
    person.files = [target]
    there.press(there.place.changes, "Export the concordance")
    assert target.stat().st_size > 500


def test_a_name_without_an_ending_becomes_word(there, person, tmp_path):
    there.do("versions.changes")
    person.files = [tmp_path / "Rev.1 tracked"]
    there.press(there.place.changes, "Export tracked changes")
    assert zipfile.is_zipfile(tmp_path / "Rev.1 tracked.docx")


def test_a_folder_that_is_gone_is_one_line(there, person, tmp_path):
    there.do("versions.changes")
    person.files = [tmp_path / "gone" / "out.docx"]
    there.press(there.place.changes, "Export tracked changes")
    assert len(there.lines()) == 1
    assert "is not there; choose another folder" in there.lines()[0]


def test_a_row_leads_to_its_paragraph_on_the_pages(there, qtbot):
    there.do("versions.changes")
    view = there.place.concordance.table
    rows = table(there)
    at = next(n for n, row in enumerate(rows) if row[1] == "15")
    view.selectRow(at)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert there.pages.isVisible()
    assert there.pages.textCursor().block().text().startswith("15.\t")


def test_nothing_is_compared_while_nobody_looks(there):
    there.come()
    assert there.place.changes._found is None
    there.do("versions.changes")
    assert there.place.changes._found is not None
    there.do("go.sources")
    gone = queries.paragraphs(there.look, there.draft.id)[-1]
    there.program.means.desk.act("Delete", "Compose", lambda tx: delete(tx, gone.id))
    there.settled()
    found = there.place.changes._found
    there.come()
    assert there.place.changes._found is not found


def test_the_names_above_the_concordance_run_as_they_begin(there, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        there.do("versions.changes")
        said = there.place.concordance._said.text()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "\u2068Zero draft\u2069" in said
    assert "\u2068Rev.1\u2069" in said


def test_the_model_of_the_concordance_is_a_sound_one(qtmodeltester):
    model = ConcordanceModel()
    rows = [
        NumberRow(old="12", new="14", happened="renumbered", words="We commit", is_same=False, paragraph_id="a"),
        NumberRow(old="13", new="13", happened="same number", words="We resolve", is_same=True, paragraph_id="b"),
    ]
    model.show(rows, ("Zero draft", "Rev.1"))
    qtmodeltester.check(model)
    model.show_changed_only(True)
    assert model.rowCount() == 1
