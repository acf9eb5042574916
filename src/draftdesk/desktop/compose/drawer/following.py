"""A tab that follows the paragraph with the caret."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from draftdesk.desktop.compose.drawer.cards import CardList, CardModel
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.desktop.prose import Prose
from draftdesk.desktop.words import as_it_runs, quoted
from draftdesk.model import inline
from draftdesk.model.drafts import Paragraph
from draftdesk.model.numbering import Number

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed, Look

Found = TypeVar("Found")
_SOON = 150
"""Milliseconds that the caret rests in a paragraph before it is asked where that came from."""
_LONGEST = 60


class Following(QWidget, Generic[Found]):
    """A heading, a list of cards, the chosen card in full, and what can be done with it. It asks while it is seen,
    never for each key: when the caret has come to rest, and when something was written to the disk."""

    topic = ""
    tables: frozenset[str] = frozenset()
    """Tables whose change makes it ask again, besides the paragraph's own."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot) -> None:
        super().__init__()
        self._means, self._sheet, self._spot = means, sheet, spot
        self.found: Found | None = None
        self._is_stale = True
        self._number: Number | None = None
        self.model = CardModel(self)
        self.list = CardList(self.model, means.theme)
        self.detail = Prose(means.theme)
        self.detail.setAccessibleName(self.tr("In full"))
        self.heading = _label()
        self.teaching = _label()
        self.teaching.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.teaching.setContentsMargins(12, 12, 12, 12)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.look)
        self._lay_out()
        self._listen()

    # --- what each tab says for itself

    def question(self, paragraph: Paragraph) -> "Callable[[Look], Found]":
        """What is asked of the workspace about a paragraph, on another thread."""
        raise NotImplementedError

    def show_found(self, paragraph: Paragraph, found: Found) -> None:
        """Show the answer."""
        raise NotImplementedError

    def show_card(self) -> None:
        """Show the chosen card in full."""
        raise NotImplementedError

    def lesson(self) -> str:
        """What is said where no paragraph has the caret."""
        raise NotImplementedError

    def is_wanted(self) -> bool:
        """Whether somebody looks at what it finds."""
        return self.isVisible()

    def offer(self) -> None:
        """Allow what can be done with what is shown and chosen."""

    # --- asking

    @property
    def paragraph(self) -> Paragraph | None:
        """The paragraph with the caret."""
        return self._sheet.paragraph(self._spot.paragraph_id)

    def look(self) -> None:
        """Ask about the paragraph with the caret."""
        self._soon.stop()
        self._is_stale = False
        paragraph = self.paragraph
        self._number = self._sheet.number(self._spot.paragraph_id)
        if paragraph is None or not self._means.desk.is_open:
            self._means.desk.forget(self.topic)
            self.found = None
            self.teach(self.lesson())
            return
        self._means.desk.ask(self.topic, self.question(paragraph), partial(self._on_found, paragraph.id))

    def teach(self, lesson: str) -> None:
        """Say what this is for, in place of an empty list."""
        self.list.show_cards(())
        self.teaching.setText(lesson)
        self._stack.setCurrentIndex(1)
        self.offer()

    def name(self, paragraph: Paragraph) -> str:
        """What the paragraph is called: its number, or its first words."""
        number = self._sheet.number(paragraph.id).full
        if number:
            return as_it_runs(number)
        words = inline.plain(paragraph.text)
        return quoted(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…")

    def _on_found(self, paragraph_id: str, found: Found) -> None:
        paragraph = self._sheet.paragraph(paragraph_id)
        if paragraph is None or paragraph_id != self._spot.paragraph_id:
            return
        self.found = found
        self._stack.setCurrentIndex(0)
        self.show_found(paragraph, found)
        self.offer()

    # --- made once

    def _lay_out(self) -> None:
        self.buttons = QHBoxLayout()
        self.more = QVBoxLayout()
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail, 1)
        column.addLayout(self.more)
        column.addLayout(self.buttons)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(below)
        halves.setSizes([220, 380])
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.heading)
        inner.addWidget(halves, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(content)
        self._stack.addWidget(self.teaching)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6, 6, 6, 6)
        outer.addWidget(self._stack)

    def _listen(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self._spot.moved.connect(self._later)
        self._sheet.reset.connect(self._later)
        self._sheet.changed.connect(self._on_rows)
        self._sheet.numbered.connect(self._on_numbered)
        self._means.desk.changed.connect(self._on_changed)
        self._means.desk.closed.connect(self._later)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.look()

    def _later(self) -> None:
        self._is_stale = True
        if self.is_wanted():
            self._soon.start()

    def _on_rows(self, ids: frozenset[str]) -> None:
        if self._spot.paragraph_id in ids:
            self._later()

    def _on_numbered(self) -> None:
        if self._sheet.number(self._spot.paragraph_id) != self._number:
            self._later()

    def _on_changed(self, changed: "Changed[Any]") -> None:
        if not self.tables.isdisjoint(changed.rows):
            self._later()

    def _on_chosen(self) -> None:
        self.show_card()
        self.offer()


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
