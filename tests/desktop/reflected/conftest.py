"""The place Reflected in front, as a person has it after Ctrl+Shift+R."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.desktop import outside
from draftdesk.desktop.app import Program
from draftdesk.desktop.reflected.place import ReflectedPlace, View
from draftdesk.workspace import queries


class Reflected:
    """Opens workspaces, brings views to the front, reads what they show, and waits until everything is quiet."""

    def __init__(self, qtbot: QtBot, program: Program, settled: Callable[[], None]) -> None:
        self.qtbot = qtbot
        self.program = program
        self.means = program.means
        self.settled = settled
        self.asked_for: list[Any] = []

    def open(self, path: Path) -> ReflectedPlace:
        """Open a workspace and go to the place."""
        self.means.desk.open(path)
        self.settled()
        self.call("draft.coverage")
        self.place.show_view(View.MATRIX)
        self.settled()
        return self.place

    @property
    def place(self) -> ReflectedPlace:
        place = self.program.window.place
        assert isinstance(place, ReflectedPlace)
        return place

    def call(self, act: str) -> None:
        action = self.means.actions.action(act)
        assert action.isEnabled(), act
        action.trigger()
        self.settled()

    def can(self, act: str) -> bool:
        return self.means.actions.action(act).isEnabled()

    def go(self, view: View) -> None:
        self.place.show_view(view)
        self.settled()

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)
        self.settled()

    def button(self, window: QWidget, word: str) -> QAbstractButton:
        found = [each for each in window.findChildren(QAbstractButton) if each.text().replace("&", "").startswith(word)]
        assert len(found) == 1, [each.text() for each in found]
        return found[0]

    def cell(self, row: str, column: str) -> QModelIndex:
        """The cell of the matrix below those headings."""
        model = self.place.matrix.model
        rows = [model.headerData(at, Qt.Orientation.Vertical) for at in range(model.rowCount())]
        columns = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
        return model.index(rows.index(row), columns.index(column))

    def column(self, view: QTableView, which: int) -> list[str]:
        model = view.model()
        return [str(model.index(row, which).data()) for row in range(model.rowCount())]

    @property
    def listed(self) -> list[str]:
        """The references that the list shows."""
        return self.column(self.place.listing.view, 0)

    @property
    def look(self) -> Any:
        return self.means.desk.look()

    @property
    def draft(self) -> Any:
        return queries.draft_named(self.look)

    def lines(self) -> list[str]:
        return list(self.means.notices.lines())


@pytest.fixture
def reflected(qtbot: QtBot, program: Program, settled: Callable[[], None]) -> Reflected:
    return Reflected(qtbot, program, settled)


@pytest.fixture
def there(reflected: Reflected, sample: Path) -> Reflected:
    """With the sample open."""
    reflected.open(sample)
    return reflected


@pytest.fixture
def opened_outside(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Path]]:
    """What was handed to other programs."""
    handed: list[tuple[str, Path]] = []
    monkeypatch.setattr(outside, "open_file", lambda path: handed.append(("open", path)) or True)
    return handed
