"""Where a snippet stands in drafts, and the other side of its option pair."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.sources.chips import clear
from draftdesk.model.drafts import Outcome
from draftdesk.model.sources import Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.whereabouts import Whereabouts


class Places(QWidget):
    """A line for each draft, and a button for each snippet that is an alternative."""

    went_to = Signal(object)

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
            button = QToolButton()
            button.setAutoRaise(True)
            button.setText(self.tr("Alternative to {snippet}").format(snippet=each.reference))
            button.setToolTip(self.tr("Show it"))
            button.clicked.connect(lambda _=False, each=each: self.went_to.emit(each))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._lines = [self._said(each) for each in places]
        for line in self._lines:
            label = QLabel(line)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._column.addWidget(label)

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
