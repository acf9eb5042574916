"""Brackets, typographic signs and replacing in whatever order: page and workspace agree, and undo leads back."""

import os
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer

from draftdesk.drafting.replacing import replace_all
from draftdesk.model.searching import Query

SEEDS = [
    pytest.param(n, marks=pytest.mark.slow if n >= 1 else ())
    for n in range(int(os.environ.get("DRAFTDESK_SEEDS", "3")))
]
_STEPS = 40
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_KEYS = (
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F8, _SHIFT),
    (Qt.Key.Key_F8, _CTRL),
    (Qt.Key.Key_F8, _CTRL | _SHIFT),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_I, _CTRL),
)
_TYPED = ('"', "'", "--", 'a "b" ', "[", "]", " / ", "1990's ")
_REPLACED = (("the", "[the]"), ("[", "("), ("water", "*water*"), ("“", ""))


def put_somewhere(writer: Writer, random: Random) -> None:
    cursor = writer.editor.textCursor()
    end = writer.editor.document().characterCount() - 1
    start = random.randint(0, end)
    cursor.setPosition(start)
    cursor.setPosition(min(end, start + random.choice((0, 0, 4, 25, 400))), QTextCursor.MoveMode.KeepAnchor)
    writer.editor.setTextCursor(cursor)


def do_something(writer: Writer, random: Random) -> None:
    if random.random() < 0.7:
        put_somewhere(writer, random)
    sort = random.random()
    if sort < 0.5:
        QTest.keyClick(writer.editor, *random.choice(_KEYS))
    elif sort < 0.8:
        QTest.keyClicks(writer.editor, random.choice(_TYPED))
    elif sort < 0.9:
        writer.program.means.actions.action(random.choice(("brackets.remove", "brackets.delete"))).trigger()
    else:
        words, other = random.choice(_REPLACED)
        draft = writer.place.sheet.draft
        writer.place.sheet.act("Replace", lambda tx: replace_all(tx, draft, Query(words=words), other))


@pytest.mark.parametrize("seed", SEEDS)
def test_page_and_workspace_agree_and_undo_leads_back(writer: Writer, seed: int) -> None:
    random = Random(seed)
    start = writer.texts()
    before = writer.program.means.desk.next_undo()
    for step in range(_STEPS):
        do_something(writer, random)
        if random.random() < 0.6:
            writer.rest()
            assert writer.agrees(), step
    writer.rest()
    assert writer.agrees()
    end = writer.texts()
    assert end != start
    while writer.program.means.desk.next_undo() != before:
        writer.undo()
        assert writer.agrees()
    assert writer.texts() == start
    while writer.program.means.desk.next_redo() is not None:
        writer.redo()
    assert writer.agrees()
    assert writer.texts() == end
