"""The page split in two: both halves show one text, and each has its own place."""

import json

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop.compose.writer import Writer

from draftdesk.desktop import habits
from draftdesk.desktop.compose.editing.clipboard import SNIPPETS
from draftdesk.workspace import queries

F6 = Qt.Key.Key_F6


def split(writer: Writer) -> None:
    writer.program.means.actions.action("view.split").trigger()
    writer.settled()


def test_what_is_written_in_one_half_is_in_both(writer: Writer) -> None:
    writer.put_caret("water")
    above = writer.editor
    split(writer)
    below = writer.editor
    assert below is not above
    assert below.isVisible()
    assert below.textCursor().position() == above.textCursor().position()
    QTest.keyClicks(below, "fresh ")
    writer.rest()
    assert writer.agrees()
    assert below.toPlainText() == above.toPlainText()
    assert any("fresh water" in each for each in writer.texts())


def test_each_half_has_its_own_caret_and_the_spot_is_that_of_the_one_in_front(writer: Writer) -> None:
    names = list(writer.place.text.writing.ids)
    writer.place.spot.go(names[2], 0)
    above = writer.editor
    split(writer)
    writer.place.spot.go(names[-1], 0)
    QTest.keyClicks(writer.editor, "Words ")
    assert above.caret() == (names[2], 0)
    assert writer.place.spot.paragraph_id == names[-1]
    QTest.keyClick(writer.program.window, F6)
    assert writer.editor is above
    assert writer.place.spot.paragraph_id == names[2]


def test_one_page_again_stands_where_the_person_was(writer: Writer) -> None:
    names = list(writer.place.text.writing.ids)
    split(writer)
    writer.place.spot.go(names[-1], 2)
    split(writer)
    assert len(writer.place.text.editors) == 1
    assert writer.editor.caret() == (names[-1], 2)
    assert QApplication.focusWidget() is writer.editor
    QTest.keyClicks(writer.editor, "x")
    writer.rest()
    assert writer.agrees()


def test_snippets_are_dropped_on_the_half_below_too(writer: Writer) -> None:
    look = writer.program.means.desk.look()
    snippet = queries.snippets(look)[0]
    split(writer)
    names = list(writer.place.text.writing.ids)
    writer.place.spot.go(names[2], len(writer.place.text.writing.text(names[2])))
    dropped = QMimeData()
    dropped.setData(SNIPPETS, json.dumps([snippet.id]).encode())
    writer.editor.insertFromMimeData(dropped)
    writer.settled()
    new = [each for each in writer.stored() if each.id not in names]
    assert len(new) == 1
    assert writer.agrees()
    links = queries.provenance(writer.program.means.desk.look(), new[0].draft_id)
    assert [each.snippet_id for each in links if each.paragraph_id == new[0].id] == [snippet.id]


def test_lines_are_as_long_as_the_person_likes_them_in_both_halves(writer: Writer) -> None:
    split(writer)
    before = [each.viewport().width() for each in writer.place.text.editors]
    writer.program.means.settings.keep(habits.PAGE_WIDTH, habits.NARROWEST)
    after = [each.viewport().width() for each in writer.place.text.editors]
    assert after[0] == after[1]
    assert all(narrow < wide for narrow, wide in zip(after, before, strict=True))
