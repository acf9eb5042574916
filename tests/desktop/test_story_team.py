"""A member of the co-facilitators' team at the window: from papers dropped on it to the Word file, read back."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.circulate.exporting import ExportPanel
from draftdesk.desktop.dialogs import DraftDialog
from draftdesk.desktop.frame.files import Files
from draftdesk.desktop.frame.starting import NewWorkspaceDialog
from draftdesk.desktop.sources.chips import Chip
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.desktop.sources.reviewing.sheet import ReviewSheet
from draftdesk.desktop.sources.text.page import Page
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model.sources import Confidence
from draftdesk.workspace import queries

ROOT = Path(__file__).parents[2]
PAPERS = [ROOT / "drafts" / name for name in ("session-summary.docx", "recommendation-cards.csv", "statement.txt")]
REAL = ROOT.parent / "shared" / "data" / "sources"
NAMES = ("idm-red-book-27.txt", "sdg-hub-2017-07-19.txt", "third-thematic-session-summary.txt")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Team:
    """What a person does with hands and eyes."""

    def __init__(self, program: Program, person: Any, qtbot: QtBot, settled: Callable[[], None]) -> None:
        self.program = program
        self.person = person
        self.qtbot = qtbot
        self.settled = settled

    @property
    def place(self) -> SourcesPlace:
        place = self.program.window.place
        assert isinstance(place, SourcesPlace)
        return place

    @property
    def page(self) -> Page:
        return self.place.findChild(Page)  # type: ignore[return-value]  # there is one

    @property
    def look(self) -> Any:
        return self.program.means.desk.look()

    def call(self, act: str) -> None:
        action = self.program.means.actions.action(act)
        assert action.isEnabled(), act
        action.trigger()
        self.settled()

    def front(self, kind: type[QWidget], name: str = "") -> Any:
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
        return next(each for each in shown if not name or each.objectName() == name)

    def press(self, window: QWidget, words: str) -> None:
        (button,) = [
            each for each in window.findChildren(QAbstractButton) if each.text().replace("&", "").startswith(words)
        ]
        assert button.isEnabled(), words
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settled()

    def keys(self, widget: QWidget, words: str, *keys: Qt.Key) -> None:
        self.qtbot.keyClicks(widget, words)
        for key in keys:
            self.qtbot.keyClick(widget, key)
        self.settled()

    def begin(self, path: Path, title: str, outline: str | Path, vocabulary: str | Path) -> None:
        """A workspace is made as the dialog asks."""
        self.call("file.new")
        dialog = self.front(NewWorkspaceDialog)
        form = dialog._form
        self.keys(form.titleEdit, title)
        for chosen, box, button in (
            (outline, form.outlineBox, form.outlineButton),
            (vocabulary, form.vocabularyBox, form.vocabularyButton),
        ):
            if isinstance(chosen, Path):
                self.person.files = [chosen]
                self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            else:
                box.setCurrentIndex(box.findData(chosen))
        form.fileEdit.selectAll()
        self.keys(form.fileEdit, str(path), Qt.Key.Key_Return)
        assert self.program.means.desk.workspace.path == path

    def drop(self, paths: Sequence[Path]) -> ReviewSheet:
        """Files are dropped on the middle of the window, and lie on the sheet."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        where = QPoint(300, 300)
        given = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        handle = self.program.window.windowHandle()
        entering = QDragEnterEvent(where, Qt.DropAction.CopyAction, *given)
        QApplication.sendEvent(handle, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(handle, QDropEvent(where.toPointF(), Qt.DropAction.CopyAction, *given))
        self.qtbot.waitUntil(lambda: self.place.intake.sheet is not None, timeout=60_000)
        sheet = self.place.intake.sheet
        assert sheet is not None
        self.qtbot.waitUntil(sheet.isActiveWindow, timeout=10_000)
        return sheet

    def import_it(self, sheet: ReviewSheet) -> None:
        self.qtbot.mouseClick(sheet.panes.store, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: self.place.intake.sheet is None, timeout=60_000)
        self.settled()

    def assemble(self) -> None:
        self.call("draft.assemble")
        self.press(self.front(DraftDialog, "assemble"), "Assemble")

    def freeze(self, label: str) -> None:
        self.call("draft.freeze")
        dialog = self.front(DraftDialog, "freeze")
        field = next(each for each in dialog.findChildren(QLineEdit) if each.objectName() == "label")
        field.selectAll()
        self.keys(field, label)
        self.press(dialog, "Freeze")

    def export(self, path: Path) -> Any:
        self.call("draft.export")
        self.settled()
        self.person.files = [path]
        self.press(self.program.window.findChild(ExportPanel), "Export")
        return docx.Document(str(path))


@pytest.fixture
def team(program: Program, person: Any, qtbot: QtBot, settled: Callable[[], None]) -> Team:
    files = program.window.findChild(Files)
    assert files is not None
    files.begin([])
    return Team(program, person, qtbot, settled)


def words_of(document: Any) -> list[str]:
    return [each.text for each in document.paragraphs]


def annex(document: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in document.tables[-1].rows][1:]


def test_papers_are_dropped_reviewed_marked_and_come_out_as_a_zero_draft_with_its_sources(
    team: Team, tmp_path: Path
) -> None:
    path = tmp_path / "water.draftdesk"
    team.begin(path, "Fresh water", ROOT / "drafts" / "outline.md", ROOT / "drafts" / "theme.csv")

    # The papers are dropped; on the sheet one row is left out, one is worded anew, two become one.
    sheet = team.drop(PAPERS)
    table, rows = sheet.panes.table, sheet.work.rows
    everything = sum(len(each.rows) for each in sheet.history.review.sources)
    ticked = sum(each.ticked for each in sheet.history.review.sources)

    def go_to(source: int, at: int) -> None:
        index = rows.index(rows.number_of(source, at), 0)
        table.scrollTo(index)
        where = table.visualRect(index).center()
        team.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)

    listed = [at for at, row in enumerate(sheet.history.source(0).rows) if row.ticked]
    skipped = sheet.history.source(0).rows[listed[-1]].snippet.text
    go_to(0, listed[-1])
    team.keys(table, " ")
    go_to(0, listed[0])
    team.keys(table, "", Qt.Key.Key_Return)
    sheet.panes.form.text.selectAll()
    team.keys(sheet.panes.form.text, "Share the waters of every basin fairly")
    go_to(0, listed[1])
    one, other = (sheet.history.source(0).rows[at].snippet.text for at in listed[1:3])
    team.keys(table, "j")
    team.import_it(sheet)
    stored = queries.snippets(team.look)
    texts = [each.text for each in stored]
    assert len(stored) == ticked - 2 < everything
    assert skipped not in texts
    assert "Share the waters of every basin fairly" in texts
    assert any(one in text and other in text for text in texts)
    assert all(each.confidence is Confidence.LISTED for each in stored)

    # A sentence that is no recommendation yet is marked with the key Q, unmarked with U, and marked again by undo.
    statement = next(each for each in queries.sources(team.look) if each.file_name == "statement.txt")
    team.place.selection.choose_source(statement.id)
    team.settled()
    before = queries.counts(team.look).snippets
    first = team.page.document().begin()
    while len(first.text()) < 60 or first.text().endswith(":"):
        first = first.next()
    cursor = QTextCursor(first)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    team.page.setTextCursor(cursor)
    team.page.setFocus()
    team.keys(team.page, "q")
    assert queries.counts(team.look).snippets == before + 1
    team.keys(team.page, "u")
    assert queries.counts(team.look).snippets == before
    team.call("edit.undo")
    assert queries.counts(team.look).snippets == before + 1

    # Two are found by a word, and get a tag together.
    team.call("sources.find")
    tag = queries.vocabulary(team.look).tags[0]
    chosen = queries.snippets(team.look)[:2]
    team.place.selection.choose_snippets([each.id for each in chosen])
    team.settled()
    labels = team.place.inspector.form.tags
    team.keys(labels.field, tag.name, Qt.Key.Key_Return)
    assert any(tag.name in chip.label for chip in labels.findChildren(Chip))

    # The draft is assembled, frozen and handed out; every paragraph's sources stand in the annex.
    team.assemble()
    team.freeze("Zero draft")
    read = team.export(tmp_path / "zero.docx")
    assert words_of(read)[0] == "Fresh water"
    assert any("hare the waters of every basin fairly" in line for line in words_of(read))
    placed = {each.snippet_id for each in queries.provenance(team.look, queries.draft_named(team.look).id)}
    references = {each.reference for each in queries.snippets(team.look) if each.id in placed}
    said = "\n".join(row[1] for row in annex(read))
    assert references
    assert all(f"({each})" in said for each in references)

    # What was handed out stays; the rest is taken back step by step, and done again.
    names = []
    while (act := team.program.means.desk.next_undo()) is not None:
        names.append(act.name)
        team.program.means.desk.undo(act.name)
        team.settled()
    assert queries.counts(team.look).snippets == 0
    assert [each.label for each in queries.versions(team.look, queries.draft_named(team.look).id)] == ["Zero draft"]
    for _ in names:
        team.call("edit.redo")
    assert {each.reference for each in queries.snippets(team.look) if each.id in placed} == references
    again = team.export(tmp_path / "again.docx")
    assert words_of(again) == words_of(read)
    assert annex(again) == annex(read)

    # Another morning.
    team.program.window.close()
    with open_workspace(path, who="Ben") as workspace:
        assert queries.counts(workspace.look()).sources == len(PAPERS)


@pytest.mark.skipif(not REAL.is_dir(), reason="no real papers here")
def test_the_papers_of_a_real_session_come_out_in_word(team: Team, tmp_path: Path) -> None:
    team.begin(tmp_path / "compact.draftdesk", "Compact for migration", "compact", "migration-compact")
    sheet = team.drop([REAL / name for name in NAMES])
    assert not sheet.history.review.errors
    team.import_it(sheet)
    assert queries.counts(team.look).sources == len(NAMES)
    assert queries.counts(team.look).snippets == 73
    team.assemble()
    team.freeze("Zero draft")
    read = team.export(tmp_path / "zero.docx")
    body = "\n".join(words_of(read))
    said = [row[1] for row in annex(read)]
    assert len(said) == 73
    for each in queries.snippets(team.look):
        assert any(f"({each.reference})" in source for source in said)
        assert " ".join(each.text.split())[-30:].rstrip(" .;") in body


# --- the program itself, with real keys ---------------------------------------------------------------------------

TOOLS = ("Xvfb", "xdotool")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen of its own, and what a program on it needs to know."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
    yield kept | {"DISPLAY": f":{number}", "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait(10)


@pytest.mark.skipif(any(shutil.which(tool) is None for tool in TOOLS), reason="no screen to be had, or no keys")
def test_with_real_keys_a_command_is_found_by_its_name_and_a_version_frozen(
    sample: Path, screen: dict[str, str]
) -> None:
    def hand(*what: str) -> str:
        return subprocess.run(["xdotool", *what], env=screen, capture_output=True, text=True, timeout=30).stdout

    def to(title: str) -> None:
        _until(lambda: hand("search", "--onlyvisible", "--name", title) != "")
        hand("windowfocus", "--sync", hand("search", "--onlyvisible", "--name", title).split()[0])

    def labels() -> list[str]:
        with open_workspace(sample, who="Ben", read_only=True) as workspace:
            look = workspace.look()
            return [each.label for each in queries.versions(look, queries.draft_named(look).id)]

    before = labels()
    program = subprocess.Popen([sys.executable, "-m", "draftdesk", str(sample)], env=screen)
    try:
        to("water.draftdesk — DraftDesk")
        hand("key", "ctrl+shift+p")
        hand("type", "--delay", "30", "freeze a version")
        time.sleep(1)
        hand("key", "Return")
        to("^Freeze")
        hand("key", "ctrl+a")
        hand("type", "--delay", "30", "Rev.2 by hand")
        hand("key", "Return")
        _until(lambda: labels() == [*before, "Rev.2 by hand"])
        to("water.draftdesk — DraftDesk")
        hand("key", "ctrl+q")
        assert program.wait(20) == 0
    finally:
        if program.poll() is None:
            program.kill()
            program.wait(10)


def _until(is_so: Callable[[], bool], seconds: float = 30) -> None:
    ends = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < ends, "it does not come"
        time.sleep(0.2)
