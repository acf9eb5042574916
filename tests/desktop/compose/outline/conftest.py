"""The outline beside the draft, as a person sees and works it."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from draftdesk.desktop.compose.outline.panel import OutlinePanel
from draftdesk.desktop.compose.outline.view import OutlineView


@dataclass
class Outline:
    """The outline of the sample's draft."""

    writer: object
    panel: OutlinePanel
    qtbot: QtBot

    @property
    def view(self) -> OutlineView:
        return self.panel.view

    def rows(self) -> list[str]:
        """The rows as they begin, with a dot for each level."""
        model = self.panel.model
        return [
            "." * model.depth(name) + " ".join(model.index(row, 0).data().split()[:4])
            for row, name in enumerate(model.shown)
        ]

    def row(self, beginning: str) -> int:
        """The row whose words begin so, its number left out."""
        model = self.panel.model
        (found,) = [row for row in range(model.rowCount()) if self.words(row).startswith(beginning)]
        return found

    def words(self, row: int) -> str:
        entry = self.panel.model.entry(row)
        assert entry is not None
        return entry.words

    def name(self, beginning: str) -> str:
        return self.panel.model.id_at(self.row(beginning))

    def click(self, beginning: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click on the words of a row."""
        index = self.panel.model.index(self.row(beginning), 0)
        self.view.scrollTo(index)
        self.qtbot.mouseClick(
            self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, self.view.visualRect(index).center()
        )
        self.writer.settled()

    def click_arrow(self, beginning: str) -> None:
        index = self.panel.model.index(self.row(beginning), 0)
        self.view.scrollTo(index)
        at = self.view.arrow_area(index.row()).topLeft() + QPoint(4, 6)
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.view, key, modifiers)
        self.writer.settled()

    def type_filter(self, words: str) -> None:
        self.panel.filter.line.setText(words)
        self.writer.settled()

    def chosen(self) -> Sequence[str]:
        """How the chosen rows begin."""
        return [self.words(self.panel.model.row_of(name))[:20] for name in self.view.chosen()]

    def act(self, name: str) -> None:
        self.panel.window()
        self.writer.program.means.actions.action(name).trigger()
        self.writer.settled()

    def told(self) -> Sequence[str]:
        return self.writer.program.means.notices.lines()

    def undo_name(self) -> str:
        act = self.writer.program.means.desk.next_undo()
        return act.name if act else ""


@pytest.fixture
def outline(writer, qtbot: QtBot) -> Outline:
    return Outline(writer, writer.place.outline, qtbot)
