"""Writing in the editor: what is typed is in the workspace, and what is done elsewhere is on the page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftdesk.desktop.app import Program
from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.model import inline
from draftdesk.workspace import queries

Settled = Callable[[], None]


@pytest.fixture
def compose(program: Program, sample: Path, settled: Settled) -> ComposePlace:
    program.means.desk.open(sample)
    place = program.window.findChild(ComposePlace)
    assert place is not None
    program.window.go_to(place)
    settled()
    return place


def stored(program: Program, place: ComposePlace) -> list[str]:
    """What the workspace has, in reading order."""
    from draftdesk.model.tree import in_order

    draft = place.sheet.draft
    assert draft is not None
    return [each.text for each in in_order(queries.paragraphs(program.means.desk.look(), draft.id))]


def shown(place: ComposePlace) -> list[str]:
    """What stands on the page."""
    return [place.text.writing.text(name) for name in place.text.writing.ids]


def put_caret(editor: Editor, words: str, *, after: bool = False) -> None:
    found = editor.document().find(words)
    assert not found.isNull(), words
    found.setPosition(found.selectionEnd() if after else found.selectionStart())
    editor.setTextCursor(found)


def rest(place: ComposePlace, settled: Settled) -> None:
    place.text.writing.settle()
    settled()


def test_the_page_shows_the_draft(program: Program, compose: ComposePlace) -> None:
    assert shown(compose) == stored(program, compose)
    assert len(shown(compose)) > 10
    assert inline.plain(shown(compose)[3]) in compose.text.editor.toPlainText().replace("\xa0", " ")


def test_typed_words_are_in_the_workspace_after_a_rest(
    program: Program, compose: ComposePlace, settled: Settled
) -> None:
    editor = compose.text.editor
    put_caret(editor, "water")
    QTest.keyClicks(editor, "fresh ")
    rest(compose, settled)
    assert shown(compose) == stored(program, compose)
    assert any("fresh water" in each for each in stored(program, compose))
    undo = program.means.desk.next_undo()
    assert undo is not None
    assert undo.name == "Typing"


def test_enter_splits_a_paragraph_and_undo_joins_it(program: Program, compose: ComposePlace, settled: Settled) -> None:
    editor = compose.text.editor
    before = stored(program, compose)
    put_caret(editor, "water", after=True)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    rest(compose, settled)
    assert len(stored(program, compose)) == len(before) + 1
    assert shown(compose) == stored(program, compose)
    program.means.desk.undo()
    settled()
    assert shown(compose) == stored(program, compose) == before
