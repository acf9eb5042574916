"""The menu of the draft's text: at the mouse or the caret, in either half, with what can be done there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.workspace import queries

MOUSE, KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


@pytest.fixture
def asked(writer: Writer) -> Callable[..., QMenu]:
    """Asks an editor for its menu at a place of it, as the mouse or the Menu key does."""

    def ask(editor: Editor | None = None, position: int = -1, reason: QContextMenuEvent.Reason = MOUSE) -> QMenu:
        editor = editor or writer.editor
        cursor = QTextCursor(editor.document())
        cursor.setPosition(editor.textCursor().position() if position < 0 else position)
        at = editor.cursorRect(cursor).center() + QPoint(1, 0)
        event = QContextMenuEvent(reason, at, editor.viewport().mapToGlobal(at))
        QApplication.sendEvent(editor.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    return ask


def words(menu: QMenu) -> list[str]:
    return [name(each) for each in menu.actions() if not each.isSeparator()]


def name(action: QAction) -> str:
    return action.text().partition("\t")[0].replace("&", "")


def entry(menu: QMenu, text: str) -> QAction:
    return next(each for each in menu.actions() if name(each) == text)


def test_it_offers_what_can_be_done_to_the_selected_words(writer: Writer, asked: Callable[..., QMenu]) -> None:
    writer.put_caret("water", select=True)
    menu = asked(position=writer.editor.textCursor().selectionStart())
    offered = words(menu)
    assert any(each.startswith("Undo") for each in offered)
    assert {"Redo", "Cut", "Copy", "Paste", "Italic", "Bold", "Add a comment", "Provenance"} <= set(offered)
    assert {"Insert a footnote", "Insert a cross-reference…", "Bracket or unbracket"} <= set(offered)
    assert offered[-2:] == ["Status", "Role"]
    assert entry(menu, "Copy").isEnabled()
    menu.close()


def test_cut_and_paste_through_the_menu(writer: Writer, asked: Callable[..., QMenu]) -> None:
    writer.put_caret("water", select=True)
    before = writer.editor.toPlainText()
    menu = asked(position=writer.editor.textCursor().selectionStart())
    entry(menu, "Cut").trigger()
    menu.close()
    assert writer.editor.toPlainText() == before.replace("water", "", 1)
    menu = asked(reason=KEYBOARD)
    assert not entry(menu, "Copy").isEnabled()
    entry(menu, "Paste").trigger()
    menu.close()
    assert writer.editor.toPlainText() == before
    writer.rest()
    assert writer.agrees()


def test_undo_is_that_of_the_window(writer: Writer, asked: Callable[..., QMenu]) -> None:
    before = writer.texts()
    writer.put_caret("water")
    QTest.keyClicks(writer.editor, "fresh ")
    writer.rest()
    menu = asked(reason=KEYBOARD)
    undo = next(each for each in menu.actions() if name(each).startswith("Undo"))
    undo.trigger()
    menu.close()
    writer.settled()
    assert writer.texts() == before
    assert writer.agrees()


def test_asked_for_beside_the_selection_it_is_of_the_place_under_the_mouse(
    writer: Writer, asked: Callable[..., QMenu]
) -> None:
    writer.put_caret("water", select=True)
    inside = writer.editor.textCursor().selectionStart() + 2
    asked(position=inside).close()
    assert writer.editor.textCursor().selectedText() == "water"
    asked(position=inside + 8).close()
    assert not writer.editor.textCursor().hasSelection()
    assert writer.editor.textCursor().position() == inside + 8


def test_a_paragraph_is_made_another_through_the_menu(writer: Writer, asked: Callable[..., QMenu]) -> None:
    writer.put_caret("water")
    here = writer.editor.caret()[0]
    menu = asked(reason=KEYBOARD)
    roles = entry(menu, "Role").menu()
    assert isinstance(roles, QMenu)
    entry(roles, "Note").trigger()
    menu.close()
    writer.settled()
    assert next(each for each in writer.stored() if each.id == here).role.value == "note"


def test_each_half_of_a_split_page_has_it(writer: Writer, asked: Callable[..., QMenu]) -> None:
    writer.program.means.actions.action("view.split").trigger()
    writer.settled()
    above, below = writer.place.text.editors
    assert writer.editor is below
    found = above.document().find("water")
    asked(above, found.selectionStart() + 1).close()
    assert writer.editor is above
    assert above.textCursor().position() == found.selectionStart() + 1


def test_a_version_is_only_copied(writer: Writer, asked: Callable[..., QMenu]) -> None:
    draft = writer.place.sheet.draft
    assert draft is not None
    version = queries.versions(writer.program.means.desk.look(), draft.id)[0]
    writer.place.sheet.choose(draft.id, version.id)
    writer.settled()
    writer.editor.selectAll()
    menu = asked(reason=KEYBOARD)
    offered = {name(each) for each in menu.actions() if each.isEnabled() and not each.isSeparator()}
    assert "Copy" in offered
    assert offered.isdisjoint({"Cut", "Paste", "Italic", "Bold", "Role", "Status", "Insert a footnote"}), offered
    menu.close()


def test_shift_f10_asks_for_it_at_the_caret(writer: Writer) -> None:
    writer.put_caret("water")
    QTest.keyClick(writer.editor, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Provenance" in words(menu)
    menu.close()
