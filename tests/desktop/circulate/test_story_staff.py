"""A morning of the staff who issue versions: freeze, hand out, take in what came back, mark what changed."""

import csv
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from draftdesk.drafting.composing import edit
from draftdesk.model.drafts import Attribution, Origin, Version
from draftdesk.workspace import queries

DECIDED = "We have adopted the present global compact for safe and shared fresh water."
REVISED = "We have adopted the present global compact for safe and shared fresh water, in a spirit of trust."


class Desk:
    """What the staff do, a method a gesture."""

    def __init__(self, staff: Any, person: Any, folder: Path) -> None:
        self._staff = staff
        self._person = person
        self._folder = folder

    def __getattr__(self, name: str) -> Any:
        return getattr(self._staff, name)

    @property
    def versions(self) -> list[Version]:
        return queries.versions(self.look, self.draft.id)

    def rewrite(self, words: str, now: str) -> None:
        """The drafters change a paragraph."""
        paragraph = next(each for each in queries.paragraphs(self.look, self.draft.id) if each.text == words)
        self.program.means.desk.act("Edit", "Compose", lambda tx: edit(tx, paragraph.id, now))
        self.settled()

    def freeze(self, **said: str) -> None:
        """Ctrl+Shift+F, what is to be said of the version, Enter."""
        self.do("draft.freeze")
        dialog = self.dialog("freeze")
        for name, words in said.items():
            field = dialog.findChild(QWidget, name)
            field = field.lineEdit() if isinstance(field, QComboBox) else field
            field.selectAll()
            self.qtbot.keyClicks(field, words)
        self.qtbot.keyClick(dialog.findChild(QLineEdit, "label"), Qt.Key.Key_Return)
        self.settled()
        assert self.dialog("freeze") is None, dialog.form._form.fault.text()

    def export(self, name: str, **choices: Any) -> Path:
        """Ctrl+E, the choices, Export."""
        panel = self.exporting()
        for each, value in choices.items():
            box: QComboBox = getattr(panel, f"_{each}")
            box.setCurrentIndex(box.findData(value))
            box.activated.emit(box.currentIndex())
        self._person.files = [self._folder / name]
        self.press(panel, "Export")
        return self._folder / name

    def receive(self, path: Path, label: str) -> None:
        """The file is chosen, the label typed, the version added."""
        self._person.files = [path]
        self.do("draft.receive")
        dialog = self.dialog("receive")
        field = dialog.findChild(QLineEdit, "label")
        field.selectAll()
        self.qtbot.keyClicks(field, label)
        self.press(dialog, "Add the version")

    def write_changes(self, button: str, name: str, since: str) -> Path:
        """What changed since that version, as a file."""
        self.do("versions.changes")
        box = self.place.changes._with
        box.setCurrentIndex(box.findText(since))
        box.activated.emit(box.currentIndex())
        self.settled()
        self._person.files = [self._folder / name]
        self.press(self.place.changes, button)
        return self._folder / name


@pytest.fixture
def desk(there: Any, person: Any, tmp_path: Path) -> Desk:
    return Desk(there, person, tmp_path)


def words_of(path: Path) -> list[str]:
    return [each.text for each in docx.Document(str(path)).paragraphs]


def annex_of(path: Path) -> str:
    return "\n".join(cell.text for row in docx.Document(str(path)).tables[-1].rows for cell in row.cells)


def test_a_version_is_frozen_handed_out_comes_back_and_goes_out_marked(desk: Desk, person: Any, tmp_path: Path) -> None:
    # The drafters have changed a paragraph since Rev.1; the staff issue Rev.2 at ten in the morning.
    desk.rewrite(DECIDED, REVISED)
    desk.come()
    assert desk.labels() == ["Working draft", "Rev.1", "Zero draft"]
    desk.freeze(symbol="A/CONF.9/L.3", date="9 April 2018", time="10.00 a.m.", place="New York", handling="Limited")
    assert desk.labels() == ["Working draft", "Rev.2", "Rev.1", "Zero draft"]
    assert desk.place.choice.version.label == "Rev.2"

    # It goes out as a Word file in which groups are named, and nobody else.
    file = desk.export("rev2.docx", attribution=Attribution.BY_GROUP)
    said = words_of(file)
    for expected in ("A/CONF.9/L.3", "Limited", "Rev.2"):
        assert expected in said
    assert any("9 April 2018" in line and "10.00 a.m." in line and "New York" in line for line in said)
    assert any(REVISED in line for line in said)
    assert not any(line == DECIDED for line in said)
    assert "Nepal" not in annex_of(file)
    assert desk.rows()[1].more[-1] == "Exported"

    # What was handed out is no longer taken back.
    assert desk.program.means.desk.next_undo().name != "Freeze Rev.2"

    # A group sends it back with a word of its own and a paragraph nobody had.
    document = docx.Document(str(file))
    changed = next(each for each in document.paragraphs if REVISED in each.text)
    changed.add_run(" So be it.")
    changed.insert_paragraph_before("We recall the right of every child to play beside clean rivers.")
    back = tmp_path / "rev2 from the Group.docx"
    document.save(str(back))
    desk.receive(back, "Rev.2 as amended")
    assert desk.versions[-1].origin is Origin.RECEIVED
    assert desk.labels()[1] == "Rev.2 as amended"
    assert "So be it." in desk.pages.toPlainText()

    # The table of numbers and the marked text go to everybody.
    numbers = desk.write_changes("Export the concordance", "numbers.csv", since="Rev.2")
    with numbers.open(encoding="utf-8-sig", newline="") as opened:
        assert any(row[:1] == ["3"] for row in csv.reader(opened))
    marked = desk.write_changes("Export tracked", "marked.docx", since="Rev.2")
    xml = zipfile.ZipFile(marked).read("word/document.xml").decode()
    inserted = "".join(part.split("</w:ins>")[0] for part in xml.split("<w:ins ")[1:])
    assert "So be it." in inserted
    assert "clean rivers" in inserted
    assert REVISED not in inserted

    # The co-facilitators take the text over: the working draft says what came back, and Rev.3 is issued of it.
    desk.choose("Rev.2 as amended")
    person.yes = True
    desk.do("versions.restore")
    assert any("So be it." in each.text for each in queries.paragraphs(desk.look, desk.draft.id))
    desk.freeze(label="Rev.3", date="10 April 2018")
    assert desk.labels()[:2] == ["Working draft", "Rev.3"]
    assert desk.place.choice.version.label == "Rev.3"
    assert "10 April 2018" in desk.pages.toPlainText()

    # Thought better of, before anybody has it: it is taken back, and the list is as it was.
    desk.do("edit.undo")
    assert desk.labels()[:2] == ["Working draft", "Rev.2 as amended"]
