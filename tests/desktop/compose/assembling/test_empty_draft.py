"""A draft without text offers what fills it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.compose.assembling.dialog import AssembleDialog
from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.drafting import composing
from draftdesk.workspace import queries


@pytest.fixture
def place(program: Program, empty: Path, settled: Callable[[], None]) -> ComposePlace:
    """Compose, on a draft that nobody has written yet."""
    program.means.desk.open(empty)
    found = program.window.findChild(ComposePlace)
    assert found is not None
    program.window.go_to(found)
    settled()
    return found


def _press(place: ComposePlace, words: str) -> None:
    (button,) = [each for each in place.empty.findChildren(QPushButton) if words in each.text()]
    button.click()


def test_it_offers_to_assemble(program: Program, place: ComposePlace, qtbot: QtBot) -> None:
    assert place.empty.isVisible()
    _press(place, "Assemble")
    dialogs = program.window.findChildren(AssembleDialog)
    assert len(dialogs) == 1
    program.means.actions.action("draft.assemble").trigger()
    assert program.window.findChildren(AssembleDialog) == dialogs
    dialogs[0].reject()


def test_it_offers_to_write(place: ComposePlace) -> None:
    _press(place, "first paragraph")
    assert place.text.isVisible()
    assert place.text.editor.hasFocus()


def test_its_text_is_shown_once_there_is_some(
    program: Program, place: ComposePlace, settled: Callable[[], None]
) -> None:
    (draft,) = queries.drafts(program.means.desk.look())
    program.means.desk.act("Insert", "Compose", lambda tx: composing.insert_paragraph(tx, draft, "Protect springs"))
    settled()
    assert place.text.isVisible()


def test_what_was_assembled_is_read_from_its_beginning(
    program: Program, unassembled: Path, settled: Callable[[], None], qtbot: QtBot
) -> None:
    program.means.desk.open(unassembled)
    settled()
    program.means.actions.action("draft.assemble").trigger()
    settled()
    (dialog,) = program.window.findChildren(AssembleDialog)
    dialog._ok.click()
    settled()
    place = program.window.findChild(ComposePlace)
    assert place is not None
    assert place.isVisible()
    assert place.text.editor.textCursor().position() == 0
    assert place.text.editor.verticalScrollBar().value() == 0
    assert program.window.focusWidget() is place.text.editor
