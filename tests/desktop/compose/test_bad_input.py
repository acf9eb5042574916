"""What nobody should do to an editor: the words stay, the file is whole, and it is told what is wrong."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop.compose.writer import Writer
from tests.desktop.conftest import Person

from draftdesk.drafting import composing
from draftdesk.drafting.workspaces import check, open_workspace
from draftdesk.model.drafts import Role
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries
from draftdesk.workspace import workspace as on_disk

HELD = 600
"""Keys that a keyboard sends in twenty seconds."""


def paste(writer: Writer, *, text: str = "", html: str = "") -> None:
    """Put something on an empty line at the end of the draft."""
    name = writer.place.text.writing.ids[-1]
    writer.place.spot.go(name, 1_000_000)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    writer.editor.insertFromMimeData(data)
    writer.settled()
    writer.rest()


def told(writer: Writer) -> str:
    return "\n".join(writer.program.means.notices.lines())


def answer(writer: Writer, words: str) -> None:
    next(each for each in writer.program.means.notices.answers() if each.text() == words).click()


def on_the_disk(path: Path) -> list[str]:
    """What the draft says to whoever opens the file next."""
    assert check(path) == ()
    with open_workspace(path, who="Ana") as workspace:
        draft = queries.draft_named(workspace.look())
        return [each.text for each in in_order(queries.paragraphs(workspace.look(), draft.id))]


def hold(writer: Writer, key: Qt.Key, text: str) -> None:
    """Keep a key down."""
    for n in range(HELD):
        QApplication.sendEvent(
            writer.editor, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, n > 0, 1)
        )
        QApplication.processEvents()
    QApplication.sendEvent(writer.editor, QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, text))


class Disk:
    """A disk that is full for as long as the test says so."""

    def __init__(self) -> None:
        self.is_full = False

    def require_room(self) -> None:
        if self.is_full:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    made, commit = Disk(), on_disk._commit

    def write(connection: sqlite3.Connection) -> None:
        made.require_room()
        commit(connection)

    monkeypatch.setattr(on_disk, "_commit", write)
    yield made
    made.is_full = False


# --- pasting


def test_ten_thousand_lines_are_ten_thousand_paragraphs_and_one_undo(writer: Writer) -> None:
    before = writer.texts()
    paste(writer, text="\r\n".join(f"Line {n} of what was copied" for n in range(10_000)))
    assert writer.agrees()
    assert len(writer.texts()) == len(before) + 10_000
    assert writer.texts()[-1] == "Line 9999 of what was copied"
    while (act := writer.program.means.desk.next_undo()) and act.name in {"Paste", "New paragraph"}:
        writer.undo()
    assert writer.texts() == before
    assert writer.agrees()


def test_five_megabytes_are_pasted_whole(writer: Writer) -> None:
    line = "We commit to safe water for all. " * 64
    count = 5 * 1024 * 1024 // len(line) + 1
    before = len(writer.texts())
    paste(writer, text="\n".join([line] * count))
    assert writer.agrees()
    assert writer.texts()[before:] == [line.strip()] * count


def test_five_megabytes_without_an_end_of_line_are_not_taken_and_it_is_said_why(writer: Writer) -> None:
    before = len(writer.texts())
    paste(writer, text="water " * 900_000)
    assert "copy a part of it" in told(writer)
    assert writer.agrees()
    assert len(writer.texts()) == before + 1  # the empty line that was made for it


def test_a_table_is_its_rows_and_pictures_are_left_out_and_told(writer: Writer) -> None:
    paste(
        writer,
        html="<table><tr><td>Basin</td><td>Countries</td></tr><tr><td>Nile</td><td>11</td></tr></table>"
        "<p>After <img src='file:///etc/passwd'> the table</p><script>alert(1)</script>",
    )
    assert writer.agrees()
    assert writer.texts()[-3:] == ["Basin | Countries", "Nile | 11", "After the table"]
    assert "picture" in told(writer)
    assert "\ufffc" not in writer.editor.toPlainText().split("Basin")[1]


@pytest.mark.parametrize("junk", ["\x00", "\x07\x1b[31m", "\ud83d", "\ufffc", "\u202e", "\uffff", "\x0b"])
def test_characters_that_no_file_can_hold_are_left_out(writer: Writer, junk: str) -> None:
    paste(writer, text=f"Safe {junk}water")
    assert writer.agrees()
    last = "".join(writer.texts()[-2 if junk == "\x0b" else -1 :])
    assert last.startswith("Safe")
    assert last.endswith("water")
    assert last.isprintable()


@pytest.mark.parametrize("junk", ["\x07", "\ud83d", "\ufffc", "\u2028", "\u2029"])
def test_an_input_method_that_sends_them_does_no_harm(writer: Writer, junk: str) -> None:
    writer.put_caret("water")
    event = QInputMethodEvent()
    event.setCommitString(f"safe {junk}")
    QApplication.sendEvent(writer.editor, event)
    writer.rest()
    assert writer.agrees()
    assert any("safe" in each and "water" in each for each in [*writer.texts(), "".join(writer.texts())])
    assert all(each.isprintable() for each in writer.texts())


# --- others, and undo


def test_who_writes_in_a_paragraph_that_is_deleted_elsewhere_goes_on_beside_it(writer: Writer) -> None:
    name = next(each.id for each in writer.stored() if each.role is Role.SUB_PARAGRAPH)
    writer.place.spot.go(name, 3)
    writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, name))
    writer.settled()
    assert writer.agrees()
    QTest.keyClicks(writer.editor, "Further ")
    writer.rest()
    assert writer.agrees()
    assert sum("Further " in each for each in writer.texts()) == 1


def test_what_was_undone_in_another_order_than_done_is_refused_and_nothing_is_lost(writer: Writer) -> None:
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "limpid ")
    writer.rest()
    name = writer.editor.caret()[0]
    writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, name))
    refused: list[str] = []
    writer.program.means.desk.undo("Typing", failed=refused.append)
    writer.settled()
    before = writer.texts()
    assert refused
    assert "nothing was undone" in refused[0]
    assert writer.agrees()
    writer.undo()
    assert any("limpid water" in each for each in writer.texts())
    writer.undo()
    assert not any("limpid water" in each for each in writer.texts())
    assert writer.agrees()
    writer.redo()
    writer.redo()
    assert writer.texts() == before


def test_undo_pressed_faster_than_acts_are_saved_ends_where_it_began(writer: Writer) -> None:
    before = writer.texts()
    undo = writer.program.means.actions.action("edit.undo")
    for words in ("limpid ", "clean ", "safe "):
        writer.put_caret("water")
        QTest.keyClicks(writer.editor, words)
        QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    for _ in range(3):
        undo.trigger()
    writer.rest()
    assert writer.agrees()
    while (act := writer.program.means.desk.next_undo()) and act.place == "Compose" and writer.texts() != before:
        writer.undo()
    assert writer.texts() == before
    assert writer.agrees()


# --- keys held down


def test_a_letter_held_for_long_is_all_there(writer: Writer) -> None:
    writer.put_caret("water")
    hold(writer, Qt.Key.Key_A, "a")
    writer.rest()
    assert writer.agrees()
    assert any("a" * HELD + "water" in each for each in writer.texts())


def test_backspace_held_for_long_takes_paragraphs_away_and_undo_brings_them_back(writer: Writer) -> None:
    before = [(each.id, each.text) for each in writer.stored()]
    writer.place.spot.go(before[-1][0], 1_000_000)
    hold(writer, Qt.Key.Key_Backspace, "\b")
    writer.rest()
    assert writer.agrees()
    assert len(writer.stored()) < len(before) - 2
    while (act := writer.program.means.desk.next_undo()) and act.place == "Compose":
        if [(each.id, each.text) for each in writer.stored()] == before:
            break
        writer.undo()
    assert [(each.id, each.text) for each in writer.stored()] == before
    assert writer.agrees()


# --- the disk and the file


def test_a_full_disk_keeps_the_words_on_the_page_until_there_is_room(writer: Writer, disk: Disk) -> None:
    before = writer.texts()
    disk.is_full = True
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "fresh ")
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    QTest.keyClicks(writer.editor, "clean ")
    writer.rest()
    assert "the disk is full" in told(writer)
    assert writer.texts() == before
    assert any(each.endswith("fresh ") for each in writer.shown())
    assert writer.editor.isReadOnly()
    answer(writer, "Try again")  # still full
    writer.settled()
    assert any("clean water" in each for each in writer.shown())
    disk.is_full = False
    answer(writer, "Try again")
    writer.settled()
    writer.rest()
    assert any("clean water" in each for each in writer.texts())
    assert writer.agrees()
    assert not writer.editor.isReadOnly()
    writer.undo()
    assert writer.texts() == before


def test_the_window_is_not_closed_over_words_that_could_not_be_saved(
    writer: Writer, disk: Disk, person: Person, sample: Path
) -> None:
    disk.is_full = True
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "fresh ")
    person.yes = False
    assert not writer.program.window.close()  # before anybody knows that the disk is full
    assert "not saved" in person.asked[-1]
    assert any("fresh water" in each for each in writer.shown())
    disk.is_full = False
    answer(writer, "Try again")
    writer.settled()
    assert writer.program.window.close()
    assert any("fresh water" in each for each in on_the_disk(sample))


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted or replaced there")
@pytest.mark.parametrize("how", ["deleted", "replaced"])
def test_a_file_that_goes_while_somebody_types_leaves_the_words_on_the_page(
    writer: Writer, person: Person, sample: Path, empty: Path, how: str
) -> None:
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "fresh ")
    if how == "deleted":
        sample.unlink()
    else:
        os.replace(empty, sample)  # noqa: PTH105 - as another program does
    bytes_then = sample.read_bytes() if sample.exists() else b""
    QTest.keyClicks(writer.editor, "and clean ")
    writer.rest()
    assert "was moved, deleted or replaced" in told(writer)
    assert any("fresh and clean water" in each for each in writer.shown())
    answer(writer, "Copy the draft's text")
    assert "fresh and clean water" in QGuiApplication.clipboard().text()
    assert (sample.read_bytes() if sample.exists() else b"") == bytes_then
    person.yes = True
    assert writer.program.window.close()
    assert "not saved" in person.asked[-1]


def test_who_closes_the_window_right_after_a_key_loses_nothing(writer: Writer, sample: Path) -> None:
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "fresh ")
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    QTest.keyClicks(writer.editor, "clean ")
    shown = writer.shown()
    assert writer.program.window.close()
    assert on_the_disk(sample) == shown
