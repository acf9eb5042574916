"""Misspelt words are marked while one writes, and put right from the menu of the text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.desktop.compose.writer import Writer

from draftdesk.desktop import habits
from draftdesk.desktop.compose.editing.overlays import Drawn
from draftdesk.model import inline
from draftdesk.model.drafts import Role, Status
from draftdesk.workspace import queries

Marked = Callable[[], set[str]]


@pytest.fixture
def line(writer: Writer) -> str:
    """The caret in a new empty paragraph; its id."""
    writer.place.spot.go(next(each.id for each in writer.stored() if each.role is Role.OPERATIVE), 0)
    cursor = writer.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    writer.editor.setTextCursor(cursor)
    writer.editor.setFocus()
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    writer.rest()
    return writer.editor.caret()[0]


@pytest.fixture
def marked(writer: Writer, line: str) -> Marked:
    """The words with wavy lines in that paragraph."""

    def look() -> set[str]:
        text = writer.place.text.writing.text(line)
        layers = writer.editor._layers
        waves = [each for layer in layers for each in layer(line, text) if each.drawn is Drawn.WAVE]
        return {inline.said(text)[each.start : each.end] for each in waves}

    return look


@pytest.fixture
def menu(qtbot: QtBot, writer: Writer, line: str) -> Callable[[int], QMenu]:
    """Asks for the menu with the mouse at a character of that paragraph."""

    def ask(at: int) -> QMenu:
        cursor = QTextCursor(writer.editor.document())
        cursor.setPosition(writer.editor.position(line, at))
        point = writer.editor.cursorRect(cursor).center() + QPoint(1, 0)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, writer.editor.viewport().mapToGlobal(point))
        QApplication.sendEvent(writer.editor.viewport(), event)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        found = QApplication.activePopupWidget()
        assert isinstance(found, QMenu)
        return found

    return ask


def entries(menu: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in menu.actions()]


def choose(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if each.text().replace("&", "") == text).trigger()
    menu.close()


def test_a_word_is_marked_when_one_has_gone_on(qtbot: QtBot, writer: Writer, marked: Marked) -> None:
    QTest.keyClicks(writer.editor, "goverments ")
    qtbot.waitUntil(lambda: marked() == {"goverments"}, timeout=20_000)


def test_the_word_being_written_is_not_marked_until_the_caret_leaves_it(
    qtbot: QtBot, writer: Writer, marked: Marked
) -> None:
    QTest.keyClicks(writer.editor, "recieve migraton")
    qtbot.waitUntil(lambda: "recieve" in marked(), timeout=20_000)
    qtbot.wait(50)
    assert marked() == {"recieve"}
    QTest.keyClick(writer.editor, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: marked() == {"recieve", "migraton"}, timeout=20_000)


def test_what_was_meant_is_chosen_from_the_menu_and_undone_as_one_act(
    qtbot: QtBot, writer: Writer, line: str, marked: Marked, menu: Callable[[int], QMenu]
) -> None:
    QTest.keyClicks(writer.editor, "The goverments agree ")
    writer.rest()
    qtbot.waitUntil(lambda: marked() == {"goverments"}, timeout=20_000)
    offered = menu(6)
    assert entries(offered)[0] == "governments"
    choose(offered, "governments")
    writer.rest()
    assert writer.place.text.writing.text(line) == "The governments agree "
    assert writer.agrees()
    writer.undo()
    assert writer.place.text.writing.text(line) == "The goverments agree "
    writer.redo()
    assert writer.agrees()
    qtbot.waitUntil(lambda: not marked(), timeout=20_000)


def test_looks_of_the_word_stay(
    qtbot: QtBot, writer: Writer, line: str, marked: Marked, menu: Callable[[int], QMenu]
) -> None:
    writer.place.text.writing.reword(line, "The *goverments* agree", "Typing")
    writer.rest()
    qtbot.waitUntil(lambda: marked() == {"goverments"}, timeout=20_000)
    choose(menu(6), "governments")
    writer.rest()
    assert writer.place.text.writing.text(line) == "The *governments* agree"


def test_its_apostrophe_is_the_one_that_typing_gives(
    qtbot: QtBot, writer: Writer, line: str, marked: Marked, menu: Callable[[int], QMenu]
) -> None:
    QTest.keyClicks(writer.editor, "The goverment's share ")
    writer.rest()
    qtbot.waitUntil(lambda: marked() == {"goverment’s"}, timeout=20_000)
    offered = menu(6)
    choose(offered, entries(offered)[0])
    assert writer.place.text.writing.text(line) == "The government’s share "


def test_a_word_of_the_file_is_no_longer_marked(
    qtbot: QtBot, writer: Writer, marked: Marked, menu: Callable[[int], QMenu]
) -> None:
    QTest.keyClicks(writer.editor, "the hydrocommons and goverments ")
    writer.rest()
    qtbot.waitUntil(lambda: marked() == {"hydrocommons", "goverments"}, timeout=20_000)
    choose(menu(6), "Add to the words of this file")
    qtbot.waitUntil(lambda: marked() == {"goverments"}, timeout=20_000)
    writer.undo()
    qtbot.waitUntil(lambda: marked() == {"hydrocommons", "goverments"}, timeout=20_000)


def test_the_preferences_are_followed(qtbot: QtBot, writer: Writer, marked: Marked) -> None:
    settings = writer.program.means.settings
    QTest.keyClicks(writer.editor, "unwelcome goverments ")
    writer.rest()
    qtbot.waitUntil(lambda: marked() == {"goverments"}, timeout=20_000)
    settings.keep(habits.SPELLING, False)
    assert not marked()
    settings.keep(habits.SPELLING, True)
    qtbot.waitUntil(lambda: marked() == {"goverments"}, timeout=20_000)
    settings.keep(habits.SPELLING_LANGUAGE, "fr")
    qtbot.waitUntil(lambda: marked() >= {"goverments", "unwelcome"}, timeout=20_000)


def test_agreed_words_are_marked_and_not_put_right(
    qtbot: QtBot, writer: Writer, line: str, marked: Marked, menu: Callable[[int], QMenu]
) -> None:
    QTest.keyClicks(writer.editor, "The goverments agree ")
    writer.rest()
    from draftdesk.drafting.bulk import set_statuses

    writer.place.sheet.act("Agree", lambda tx: set_statuses(tx, (line,), Status.AGREED, date="2018-07-13", meeting=""))
    writer.settled()
    qtbot.waitUntil(lambda: marked() == {"goverments"}, timeout=20_000)
    offered = menu(6)
    assert "governments" not in entries(offered)
    offered.close()


def test_a_version_is_read_without_marks(qtbot: QtBot, writer: Writer, line: str, marked: Marked) -> None:
    QTest.keyClicks(writer.editor, "The goverments agree ")
    writer.rest()
    qtbot.waitUntil(lambda: marked() == {"goverments"}, timeout=20_000)
    draft = writer.place.sheet.draft
    assert draft is not None
    version = queries.versions(writer.program.means.desk.look(), draft.id)[0]
    writer.place.sheet.choose(draft.id, version.id)
    writer.settled()
    assert not marked()
