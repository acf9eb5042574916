"""What stands in documents, and what files are called, is never a web page in a tip."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu

from draftdesk.desktop.app import Program
from draftdesk.desktop.frame.recent import RecentMenu
from draftdesk.desktop.tips import give_tip, plain_tip
from draftdesk.workspace import queries
from draftdesk.workspace.log import create_triggers, drop_triggers

HOSTILE = '<b>Peace</b> & <img src="file:///nowhere/x.png"> '
_ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)
_WINDOWS = (
    *(f"draft.{name}" for name in ("show", "coverage", "versions", "export", "assemble")),
    *(f"sources.{name}" for name in ("tags", "sessions", "contributors", "alike", "find", "details")),
)
_NAMES = (
    *(("source", column) for column in ("title", "file_name")),
    *((table, "title") for table in ("session", "facet", "draft")),
    *((table, "name") for table in ("contributor", "tag", "draft")),
    ("version", "title"),
    ("block", "heading_path"),
)


@pytest.fixture
def hostile(sample: Path, tmp_path: Path) -> Path:
    """The sample, where everything that has a name has one that would be a web page, its folder too."""
    folder = tmp_path / ("folder" if os.name == "nt" else "<b>R&D<b>")
    folder.mkdir()
    path = sample.rename(folder / sample.name)
    with closing(sqlite3.connect(path)) as connection, connection:
        drop_triggers(connection)
        for table, column in _NAMES:
            said = "json_array(?)" if column == "heading_path" else f"? || {column}"
            connection.execute(f"UPDATE {table} SET {column} = {said}", (HOSTILE,))
        create_triggers(connection)
    return path


@pytest.mark.parametrize("words", [HOSTILE, "Peace & Security", "a < b\nc > d", "“quoted” 'twice'"])
def test_a_tip_says_exactly_the_words(words: str) -> None:
    read = QTextDocument()
    read.setHtml(plain_tip(words))
    assert read.toPlainText().replace("\u2028", "\n").strip() == words.strip()


def test_no_words_are_no_tip() -> None:
    assert plain_tip("") == ""


def test_a_screen_reader_hears_the_words_of_a_tip_as_they_are(program: Program) -> None:
    label = QLabel(program.window)
    give_tip(label, "Peace & Security")
    assert label.accessibleDescription() == "Peace & Security"


def test_no_tip_of_the_window_is_made_of_what_documents_say(
    program: Program, hostile: Path, settled: Callable[[], None]
) -> None:
    actions = program.means.actions
    program.means.desk.open(hostile)
    program.means.settings.opened(hostile)
    snippet = queries.snippets(program.means.desk.look())[0]
    program.window.place.selection.reveal(snippet.source_id, snippet.id)
    settled()
    for name in _WINDOWS:
        actions.action(name).trigger()
        settled()
    program.window.findChild(RecentMenu).fill()
    said = list(_tips())
    assert any("Peace" in tip for tip in said), "nothing was looked at"
    assert not [tip for tip in said if "<img" in tip or "<b>" in tip]


def test_nothing_recent_is_a_web_page(program: Program, hostile: Path, settled: Callable[[], None]) -> None:
    program.means.settings.opened(hostile)
    program.window.findChild(RecentMenu).fill()
    program.window.show_page()
    settled()
    said = list(_tips())
    assert any("folder" in tip or "R&amp;D" in tip for tip in said)
    assert not [tip for tip in said if "<b>" in tip]


def _tips() -> Iterator[str]:
    for widget in QApplication.allWidgets():
        yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
        for action in widget.actions():
            yield from (action.toolTip() if _shows_tips(widget) else "", action.statusTip(), action.whatsThis())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _tips_of(widget.model(), QModelIndex())


def _shows_tips(widget: object) -> bool:
    return not isinstance(widget, QMenu) or widget.toolTipsVisible()


def _tips_of(model: QAbstractItemModel, above: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(above), 50)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above)):
            index = model.index(row, column, above)
            yield from (str(found) for role in _ROLES if (found := model.data(index, role)))
        yield from _tips_of(model, model.index(row, 0, above))
