"""The delegation's expert at ten in the evening: two Word files, no workspace, and a capital that wants to know."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program, build, furnish
from draftdesk.desktop.compare.place import ComparePlace
from draftdesk.desktop.dialogs import DraftDialog
from draftdesk.desktop.settings import Settings
from draftdesk.kit.jobs import silent
from draftdesk.model.comparison import Substance
from draftdesk.model.remarking import Stance
from draftdesk.reading.texts import read_tracked

from .conftest import AFTER, BEFORE, written
from .handing.conftest import words_of

OLD = (
    *BEFORE,
    "Means",
    "6. [Developed countries shall provide new and additional finance for the rivers of the poorest.]",
    "7. The Executive Secretary reports on the finance that was given, every second year, to all who gave it.",
)
NEW = (
    *AFTER,
    "Means",
    "6. Developed countries may provide new finance for the rivers of the poorest.",
    "7. The Executive Secretary reports on the finance that was given, every second year, to all who gave it.",
)
REMARK = "Capital asked for “shall” in writing: keep it, or we reserve."
NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CTRL_ALT = CTRL | Qt.KeyboardModifier.AltModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Expert:
    """Hands and eyes on one evening."""

    def __init__(self, program: Program, person: Any, qtbot: QtBot) -> None:
        self.program, self.person, self.qtbot = program, person, qtbot
        place = program.window.findChild(ComparePlace)
        assert isinstance(place, ComparePlace)
        self.place = place

    def settled(self) -> None:
        tasks, desk = self.program.means.tasks, self.program.means.desk
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not tasks.under_way and not desk.is_busy, timeout=20_000)
        QApplication.processEvents()

    # --- hands

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key where the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key, held)
        self.settled()

    def type(self, words: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClicks(focus, words)
        self.settled()

    def tab_to(self, control: QWidget) -> None:
        """Press Tab until the keyboard is there."""
        for _ in range(80):
            if QApplication.focusWidget() is control:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {control.accessibleName()}")

    def drop(self, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        where, handle = QPoint(500, 400), self.program.window.windowHandle()
        given = (data, Qt.MouseButton.LeftButton, NO_KEYS)
        entering = QDragEnterEvent(where, Qt.DropAction.CopyAction, *given)
        QApplication.sendEvent(handle, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(handle, QDropEvent(where.toPointF(), Qt.DropAction.CopyAction, *given))
        self.settled()

    def call(self, act: str) -> None:
        action = self.program.means.actions.action(act)
        assert action.isEnabled(), act
        action.trigger()
        self.settled()

    def write(self, act: str, target: Path, form: str = "") -> Path:
        """Fill in the dialog of an act and confirm with Enter; return the file that is written then."""
        self.call(act)
        (dialog,) = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, DraftDialog) and each.isVisible()
        ]
        if form:
            dialog.form.setCurrentIndex(dialog.form.findData(form))
        self.person.files = [target]
        (button,) = [each for each in dialog.findChildren(QWidget) if each.property("default") is True]
        self.qtbot.keyClick(button, Qt.Key.Key_Return)
        self.settled()
        assert target.exists(), self.program.means.notices.lines()
        return target

    # --- eyes

    @property
    def rows(self) -> list[str]:
        """The list of changes, as it reads."""
        model = self.place.listing.model
        return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]

    @property
    def row(self) -> str:
        """The change that is read, as the list names it."""
        index = self.place.listing.list.currentIndex()
        assert self.place.listing.model.place(index.row()) == self.place.matter.current
        return str(index.data(Qt.ItemDataRole.DisplayRole))

    def change_of(self, words: str) -> int:
        """The change whose row begins so."""
        return self.place.listing.model.place(next(n for n, row in enumerate(self.rows) if row.startswith(words)))


def printed_words(path: Path) -> str:
    """What the pages of a PDF say, on one line."""
    document = pypdfium2.PdfDocument(path)
    words = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return words.replace("\u2009", " ")


@pytest.fixture
def papers(tmp_path: Path) -> tuple[Path, Path]:
    return written(tmp_path / "Rev.1.docx", OLD), written(tmp_path / "Rev.2.docx", NEW)


@pytest.fixture
def evening(program: Program, person: Any, qtbot: QtBot) -> Expert:
    program.window.activateWindow()
    return Expert(program, person, qtbot)


@pytest.fixture
def next_day(
    program: Program, person: Any, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[[], Expert]]:
    """Ends the program, and starts it anew."""
    made: list[Program] = []

    def start() -> Expert:
        program.window.close()
        assert not program.window.isVisible()
        again = build(qapp, Settings(tmp_path / "settings.ini"), asking=person)
        qtbot.addWidget(again.window)
        again.window.showNormal()
        again.window.resize(1366, 768)
        files = furnish(again)
        made.append(again)
        qtbot.waitExposed(again.window)
        files.begin([])
        expert = Expert(again, person, qtbot)
        expert.settled()
        return expert

    yield start
    for each in made:
        each.window.close()


def test_two_files_at_ten_in_the_evening_and_a_brief_for_capital_in_the_morning(
    evening: Expert, next_day: Callable[[], Expert], papers: tuple[Path, Path], tmp_path: Path
) -> None:
    place = evening.place

    # Two files, dropped as they lay on the desk, are compared at once; the keyboard is at the first change.
    evening.drop(papers[1], papers[0])
    assert evening.program.window.windowTitle() == "Rev.1.docx to Rev.2.docx — DraftDesk"
    assert not evening.program.means.desk.is_open
    assert evening.rows == ["1 Reworded", "2 Edited", "3 New paragraph", "3 → 5 Moved from 3 to 5", "6 Reworded"]
    assert place.sides.said.text() == ("3 edited, 1 moved, 1 new, 5 unchanged · 4 substantive, 1 editorial")
    assert evening.row == "1 Reworded"

    # The changes are walked, there and back, by keyboard alone.
    walked = [evening.row]
    for _ in range(4):
        evening.key(Qt.Key.Key_F7)
        walked.append(evening.row)
    assert walked == evening.rows
    evening.key(Qt.Key.Key_F7)
    assert evening.program.means.notices.lines() == ["That was the last change."]
    evening.key(Qt.Key.Key_F7, SHIFT)
    assert evening.row == "3 → 5 Moved from 3 to 5"
    assert evening.program.means.notices.lines() == []

    # Side by side and in one: the change that is read stays, and so does the keyboard.
    evening.key(Qt.Key.Key_F4)
    assert place.reading.is_beside
    assert evening.row == "3 → 5 Moved from 3 to 5"
    evening.tab_to(place.reading.beside.pages[1])
    evening.key(Qt.Key.Key_F4)
    assert not place.reading.is_beside
    assert QApplication.focusWidget() is place.reading.page
    assert evening.row == "3 → 5 Moved from 3 to 5"

    # What is editorial is put away and counted; words narrow the list.
    evening.key(Qt.Key.Key_E, CTRL_ALT)
    assert "2 Edited" not in evening.rows
    assert "Hidden: 1 editorial" in place.listing.count.text()
    evening.tab_to(place.listing.words)
    evening.type("village")
    evening.qtbot.waitUntil(lambda: evening.rows == ["3 New paragraph"])
    evening.key(Qt.Key.Key_A, CTRL)
    evening.key(Qt.Key.Key_Delete)
    evening.key(Qt.Key.Key_E, CTRL_ALT)
    assert len(evening.rows) == 5
    assert Substance.EDITORIAL in place.matter.sieve.substances

    # What the delegation watches is marked, and can be seen alone.
    place.drawer.setCurrentWidget(place.watching)
    evening.tab_to(place.watching.form.text)
    evening.type("finance")
    evening.key(Qt.Key.Key_Return)
    evening.type("commons")
    evening.key(Qt.Key.Key_Return)
    assert place.matter.touched == {evening.change_of("3 New"), evening.change_of("6 Reworded")}
    evening.tab_to(place.listing.touched)
    evening.key(Qt.Key.Key_Space)
    assert evening.rows == ["3 New paragraph", "6 Reworded"]
    evening.key(Qt.Key.Key_Space)

    # A remark with a stance, on the change that weakens what was promised.
    place.matter.go(evening.change_of("6 Reworded"))
    evening.key(Qt.Key.Key_K, CTRL_ALT)
    assert QApplication.focusWidget() is place.remarks.form.text
    evening.type("Capital asked for ")
    place.remarks.form.text.insertPlainText(REMARK.removeprefix("Capital asked for "))
    evening.key(Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is place.remarks.form.stance
    stance = place.remarks.form.stance
    while stance.currentData() != Stance.OPPOSE:
        evening.key(Qt.Key.Key_Down)
    evening.key(Qt.Key.Key_Tab)
    evening.key(Qt.Key.Key_Return, CTRL)
    assert place.matter.remarked == {evening.change_of("6 Reworded")}

    # Midnight: all of it is kept in one file, and the program ended; in the morning the two papers are gone.
    kept = tmp_path / "water talks.draftdesk"
    evening.person.files = [kept]
    evening.call("compare.save")
    assert evening.program.means.desk.workspace.path == kept
    for paper in papers:
        paper.unlink()

    morning = next_day()
    place = morning.place
    assert morning.program.means.desk.workspace.path == kept
    morning.program.window.go_to(place)
    morning.settled()
    assert (place.sides.before.currentText(), place.sides.after.currentText()) == ("Rev.1.docx", "Rev.2.docx")
    assert len(morning.rows) == 5
    change = morning.change_of("6 Reworded")
    assert [(each.text, each.stance) for each in place.matter.remarks(change)] == [(REMARK, Stance.OPPOSE)]
    assert place.matter.touched == {morning.change_of("3 New"), change}

    # Tracked changes give both papers back to the letter; the table has every change with its words.
    tracked = morning.write("compare.export", tmp_path / "tracked.docx", "tracked")
    both = read_tracked(tracked.read_bytes(), tracked.name, silent)
    for side, lines in ((both.a, OLD), (both.b, NEW)):
        said = [f"{each.number} {each.text}".strip() for each in side.text.passages]
        assert said == list(lines)
    table = words_of(morning.write("compare.export", tmp_path / "table.docx", "table"))
    assert "Nobody shall sell the commons without asking the village that uses them." in table
    assert REMARK not in table

    # Old and new numbers stand beside each other; a click leads to the change.
    place.drawer.setCurrentWidget(place.numbers)
    morning.settled()
    numbers = place.numbers.view.model
    became = [tuple(numbers.index(n, column).data() for column in range(3)) for n in range(numbers.rowCount())]
    assert ("3", "5", "renumbered, moved") in became
    assert ("—", "3", "new") in became

    # The marked-up copy is looked at before it is printed: what went is on it as well as what came.
    said = printed_words(morning.write("compare.preview", tmp_path / "marked.pdf"))
    assert "Developed countries shall may provide new and additional finance" in said
    assert "Rev.1.docx → Rev.2.docx" in said
    assert REMARK not in said

    # The brief says what touches the list, that brackets went, and that a promise is weaker, as the papers do.
    brief = words_of(morning.write("compare.brief", tmp_path / "brief.docx"))
    assert "INTERNAL" in brief
    assert "2 changes touch the watch list" in brief
    assert "Developed countries shall provide new and additional finance" in brief
    assert "Developed countries may provide new finance" in brief
    assert "Obligation weakened: “shall” (in brackets) → “may”" in brief
    assert "Nobody shall sell the commons" in brief
    assert REMARK in brief
    assert not [line for line in morning.program.means.notices.lines() if "Written just now" not in line]
