"""Whatever is done in the editor in whatever order: page and workspace agree at every step, undo leads back to the
start and redo to the end."""

import os
from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer

from draftdesk.drafting import composing

SEEDS = [
    pytest.param(n, marks=pytest.mark.slow if n >= 2 else ())
    for n in range(int(os.environ.get("DRAFTDESK_SEEDS", "6")))
]
_STEPS = 60
_WORDS = ("shall ", "Wells last. ", "[", "] ", "safe water, ", "é", "水", "🙂", "*", "x. ")


def put_somewhere(writer: Writer, random: Random, *, select: bool) -> None:
    document = writer.editor.document()
    end = document.characterCount() - 1
    cursor = writer.editor.textCursor()
    start = random.randint(0, end)
    cursor.setPosition(start)
    if select:
        cursor.setPosition(min(end, start + random.choice((3, 30, 600, 1500))), QTextCursor.MoveMode.KeepAnchor)
    writer.editor.setTextCursor(cursor)


def type_words(writer: Writer, random: Random) -> None:
    put_somewhere(writer, random, select=random.random() < 0.2)
    for word in random.choices(_WORDS, k=3):
        for character in word:
            if character.isascii():
                QTest.keyClick(writer.editor, character)
            else:
                writer.editor.textCursor().insertText(character)


def press(key: Qt.Key, *, selected: bool = False) -> Callable[[Writer, Random], None]:
    def do(writer: Writer, random: Random) -> None:
        put_somewhere(writer, random, select=selected)
        if not selected and random.random() < 0.5:  # at the borders, where paragraphs are split and joined
            cursor = writer.editor.textCursor()
            begins = random.random() < 0.5
            cursor.movePosition(
                QTextCursor.MoveOperation.StartOfBlock if begins else QTextCursor.MoveOperation.EndOfBlock
            )
            writer.editor.setTextCursor(cursor)
        QTest.keyClick(writer.editor, key)

    return do


def cut(writer: Writer, random: Random) -> None:
    if random.random() < 0.5:
        first = random.randrange(len(writer.place.text.writing.ids))
        writer.select(first, min(first + random.randrange(3), len(writer.place.text.writing.ids) - 1))
    else:
        put_somewhere(writer, random, select=True)
    writer.editor.cut()


def copy(writer: Writer, random: Random) -> None:
    put_somewhere(writer, random, select=True)
    writer.editor.copy()


def paste(writer: Writer, random: Random) -> None:
    put_somewhere(writer, random, select=False)
    writer.editor.paste()


def drag(writer: Writer, random: Random) -> None:
    """Move words with the mouse, as Qt does it: put in where they are dropped, taken out where they were."""
    put_somewhere(writer, random, select=True)
    editor = writer.editor
    source = editor.textCursor()
    data: QMimeData = editor.createMimeDataFromSelection()
    editor.viewport().setFocus()
    target = random.randint(0, editor.document().characterCount() - 1)
    if source.selectionStart() <= target <= source.selectionEnd():
        return
    there = QTextCursor(editor.document())
    there.setPosition(target)
    editor.setTextCursor(there)
    editor.insertFromMimeData(data)
    source.removeSelectedText()


def undo(writer: Writer, random: Random) -> None:
    writer.rest()
    writer.undo()


def redo(writer: Writer, random: Random) -> None:
    writer.rest()
    writer.redo()


def move(writer: Writer, random: Random) -> None:
    """As the outline does."""
    stored = writer.stored()
    paragraph, after = random.choice(stored), random.choice(stored)

    def work(tx) -> None:
        composing.move(tx, paragraph.id, parent_id=after.parent_id, after=after.id if after != paragraph else None)

    writer.place.sheet.act("Move", work, failed=lambda line: None)


def insert(writer: Writer, random: Random) -> None:
    """As the drawer does."""
    draft = writer.place.sheet.draft
    after = random.choice(writer.stored())
    writer.place.sheet.act(
        "Insert",
        lambda tx: composing.insert_paragraph(tx, draft, "Put in", parent_id=after.parent_id, after=after.id),
        failed=lambda line: None,
    )


_GESTURES = (
    type_words,
    type_words,
    press(Qt.Key.Key_Return),
    press(Qt.Key.Key_Return, selected=True),
    press(Qt.Key.Key_Backspace),
    press(Qt.Key.Key_Delete),
    press(Qt.Key.Key_Backspace, selected=True),
    cut,
    copy,
    paste,
    paste,
    drag,
    undo,
    redo,
    move,
    insert,
)


@pytest.mark.parametrize("seed", SEEDS)
def test_page_and_workspace_agree_whatever_is_done(writer: Writer, seed: int) -> None:
    random = Random(seed)
    states = [writer.texts()]
    for step in range(_STEPS):
        gesture = random.choice(_GESTURES)
        gesture(writer, random)
        if random.random() < 0.3:  # several gestures before a rest
            continue
        writer.rest()
        assert writer.agrees(), (step, gesture)
    writer.rest()
    end = writer.texts()
    undone = 0
    while (act := writer.program.means.desk.next_undo()) is not None and act.place == "Compose" and undone < _STEPS * 4:
        if act.name.startswith(("Freeze", "Assemble", "Add a", "Split a", "Reword a")):
            break
        writer.undo()
        undone += 1
        assert writer.agrees()
    assert writer.texts() == states[0]
    while writer.program.means.desk.next_redo() is not None:
        writer.redo()
        assert writer.agrees()
    assert writer.texts() == end
