"""Where a snippet stands in drafts, and the other side of its option pair."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.sources.chips import clear
from draftdesk.desktop.tabbing import tab_within
from draftdesk.model.drafts import Outcome
from draftdesk.model.sources import Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.whereabouts import Whereabouts


class Places(QWidget):
    """A line for each draft, with a button for each paragraph, and one for each snippet that is an alternative."""

    went_to = Signal(object)
    paragraph_requested = Signal(str)
    """The id of a paragraph that should be shown in the draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._lines: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_places(self, one: Snippet, places: "Sequence[Whereabouts]", options: Sequence[Snippet]) -> None:
        """Show these."""
        if (one, places, options) == self._shown:
            return
        self._shown = (one, places, options)
        clear(self._column)
        for each in options:
            words = self.tr("Alternative to {snippet}").format(snippet=each.reference)
            self._add_button(words, self.tr("Show it"), partial(self.went_to.emit, each))
        self._lines = [self._said(each) for each in places]
        for line, place in zip(self._lines, places, strict=True):
            label = QLabel(line)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._column.addWidget(label)
            for name, paragraph_id in zip(place.paragraphs, place.paragraph_ids, strict=True):
                words = self.tr("Show {paragraph} in the draft").format(paragraph=name)
                self._add_button(words, "", partial(self.paragraph_requested.emit, paragraph_id))
        tab_within(self, *self.findChildren(QToolButton))

    def _add_button(self, words: str, tip: str, do: Callable[[], object]) -> None:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(words.replace("&", "&&"))
        button.setToolTip(tip)
        button.clicked.connect(lambda: do())
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def lines(self) -> list[str]:
        """What is said of each draft."""
        return self._lines

    def _said(self, place: "Whereabouts") -> str:
        draft = place.draft.name
        if place.paragraphs:
            many = len(place.paragraphs) > 1
            line = self.tr("In {draft}: paragraphs {numbers}") if many else self.tr("In {draft}: paragraph {numbers}")
            return line.format(draft=draft, numbers=", ".join(place.paragraphs))
        if place.outcome is Outcome.SET_ASIDE:
            if place.reason:
                return self.tr("Set aside from {draft}: {reason}").format(draft=draft, reason=place.reason)
            return self.tr("Set aside from {draft}").format(draft=draft)
        if place.outcome is Outcome.PARKED:
            return self.tr("Held for a section of {draft}").format(draft=draft)
        return self.tr("Not in {draft} yet").format(draft=draft)
