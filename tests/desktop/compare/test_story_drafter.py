"""The drafter who wants to see what has moved since the last text, and whether what came back is what went out."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.compose.changes.conftest import Marks
from tests.desktop.compose.writer import Writer

from draftdesk.cli import main
from draftdesk.desktop.app import Program
from draftdesk.desktop.compare.place import ComparePlace
from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.desktop.paragraph_history import ParagraphHistory
from draftdesk.model.comparison import SegmentKind
from draftdesk.model.remarking import SideKind

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def writer(program: Program, sample: Path, settled: Callable[[], None]) -> Writer:
    program.means.desk.open(sample)
    place = program.window.findChild(ComposePlace)
    assert isinstance(place, ComposePlace)
    program.window.go_to(place)
    settled()
    return Writer(program, place, settled)


def drop(program: Program, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(program.window.windowHandle(), QDropEvent(QPointF(500, 400), copy, data, left, none))


def marked(place: ComparePlace) -> list[tuple[SegmentKind, str]]:
    """The words that are struck and underlined in the changes that are listed."""
    segments = [each for at in place.matter.found.changes for each in place.matter.change(at).segments]
    return [(each.kind, each.text) for each in segments if each.kind is not SegmentKind.EQUAL]


def altered(path: Path, target: Path, old: str, new: str) -> Path:
    """The Word file, in one run of which other words stand."""
    document = docx.Document(str(path))
    run = next(each for paragraph in document.paragraphs for each in paragraph.runs if old in each.text)
    run.text = run.text.replace(old, new, 1)
    document.save(str(target))
    return target


def test_what_changed_since_the_last_text_is_seen_while_writing_and_compared_and_followed_through_the_versions(
    writer: Writer, program: Program, place: ComparePlace, qtbot: QtBot, settled: Callable[[], None], tmp_path: Path
) -> None:
    # While she writes, the words that are new since Rev.1 are underlined and those that went are struck.
    marks = Marks(writer, qtbot)
    marks.trigger("changes.show")
    assert marks.summary() == "nothing has changed"
    name = marks.block("conscious that fresh water")
    writer.put_caret("conscious", select=True)
    QTest.keyClicks(writer.editor, "aware")
    assert marks.underlined(name) == ["aware"]
    assert marks.struck(name) == ["conscious"]
    assert marks.summary() == "1 reworded"
    writer.rest()

    # In Compare the same words are what changed from Rev.1 to the working draft, and nothing else.
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        program.window.go_to(place)
    settled()
    before, after = place.sides.before.pick, place.sides.after.pick
    assert before is not None
    assert after is not None
    assert before.label.startswith("Rev.1")
    assert after.side.kind is SideKind.DRAFT
    assert marked(place) == [(SegmentKind.DELETE, "conscious"), (SegmentKind.INSERT, "aware")]

    # She goes back and takes it back: on coming here again the two say the same.
    program.window.go_to(writer.place)
    writer.undo()
    assert marks.summary() == "nothing has changed"
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        program.window.go_to(place)
    settled()
    assert place.listing.model.rowCount() == 0
    program.window.go_to(writer.place)
    writer.redo()
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        program.window.go_to(place)
    settled()

    # The paragraph is followed through all versions, to the words it has now.
    action = program.means.actions.action("compare.history")
    assert action.isEnabled()
    action.trigger()
    settled()
    (history,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, ParagraphHistory)]
    qtbot.waitUntil(lambda: "aware" in history.prose.toPlainText(), timeout=20_000)
    said = history.prose.toPlainText()
    assert said.index("Zero draft") < said.index("Rev.1") < said.index("aware")
    assert "reworded since “Rev.1”" in said
    history.reject()


def test_what_comes_back_is_held_against_what_went_out(
    program: Program, place: ComparePlace, sample: Path, qtbot: QtBot, settled: Callable[[], None], tmp_path: Path
) -> None:
    sent = tmp_path / "Rev.1 as sent.docx"
    assert main(["export", str(sample), "--version", "Rev.1", "--out", str(sent)]) == 0
    program.means.desk.open(sample)
    program.window.go_to(place)
    settled()

    # What is untouched is told to be so; nothing is compared that says the same.
    drop(program, sent)
    settled()
    (line,) = program.means.notices.lines()
    assert "byte for byte" in line
    assert "Rev.1" in line

    # One word was altered on the way: exactly that is told and shown.
    back = altered(sent, tmp_path / "as it came back.docx", "fresh water", "sweet water")
    program.means.notices.clear()
    drop(program, back)
    settled()
    (line,) = program.means.notices.lines()
    assert line.startswith("as it came back.docx is nearest to “Rev.1”: 1 paragraph differs")
    (compare,) = [each for each in program.means.notices.answers() if _says(each, "Compare")]
    with qtbot.waitSignal(place.matter.shown, timeout=20_000):
        qtbot.mouseClick(compare, Qt.MouseButton.LeftButton)
    settled()
    assert place.sides.after.currentText() == "as it came back.docx"
    assert marked(place) == [(SegmentKind.DELETE, "fresh"), (SegmentKind.INSERT, "sweet")]


def _says(button: QAbstractButton, words: str) -> bool:
    return button.text().replace("&", "") == words
