"""What a person says of a version: the same whether it is frozen here or was received."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.forms.freeze import Ui_freeze
from draftdesk.desktop.pickers import DraftPicker
from draftdesk.desktop.theme import Theme
from draftdesk.model.drafts import Draft

if TYPE_CHECKING:
    from draftdesk.drafting.versions import IssueDetails

_LINES = 4
"""Of the note, at least; it has the room that nothing else needs."""


class IssueForm(QWidget):
    """Proposes the label that follows the last; what is wrong with a label is said at its field."""

    draft_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._proposed = ""
        self._form = Ui_freeze()
        self._form.setupUi(self)
        self._form.fault.setVisible(False)
        self._form.note.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.show_drafts((), "")
        self._colour()
        theme.changed.connect(self._colour)
        self._form.draft.chosen.connect(self.draft_chosen)
        self._form.label.textChanged.connect(self._on_label)
        self.setFocusProxy(self._form.label)

    @property
    def drafts(self) -> DraftPicker:
        return self._form.draft

    def show_drafts(self, drafts: Sequence[Draft], draft_id: str) -> None:
        """Let one of these be chosen, where there are several."""
        self._form.draft.show_drafts(drafts)
        if draft_id:
            self._form.draft.choose(draft_id)
        several = len(drafts) > 1
        self._form.draft.setVisible(several)
        self._form.draftLabel.setVisible(several)

    def propose(self, labels: Sequence[str], symbol: str) -> None:
        """Propose what is not filled in yet; what a person has typed stays."""
        from draftdesk.drafting.issuing import next_label

        form = self._form
        if form.label.text() in {"", self._proposed}:
            self._proposed = next_label(labels)
            form.label.setText(self._proposed)
        if not form.symbol.text():
            form.symbol.setText(symbol)

    def begin(self) -> None:
        """Give the keyboard to the label, ready to be typed over."""
        self._form.label.setFocus()
        self._form.label.selectAll()

    def details(self) -> "IssueDetails":
        """What was said."""
        from draftdesk.drafting.versions import IssueDetails

        form = self._form
        return IssueDetails(
            label=" ".join(form.label.text().split()),
            symbol=form.symbol.text().strip(),
            date=form.date.text().strip(),
            time=form.time.text().strip(),
            place=form.place.text().strip(),
            handling=form.handling.text().strip(),
            note=form.note.toPlainText().strip(),
        )

    def say_fault(self, line: str) -> None:
        """Say at the label why the version was not issued; "" takes it away."""
        self._form.fault.setText(line)
        self._form.fault.setVisible(bool(line))
        if line:
            self._form.label.setFocus()

    def _on_label(self) -> None:
        self.say_fault("")

    def _colour(self) -> None:
        palette = self._form.fault.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("deleted"))
        self._form.fault.setPalette(palette)
