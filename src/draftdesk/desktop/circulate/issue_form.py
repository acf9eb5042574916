"""What a person says of a version: the same whether it is frozen here or was received."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QWidget

from draftdesk.desktop.fault_words import fault_said
from draftdesk.desktop.forms.freeze import Ui_freeze
from draftdesk.desktop.pickers import DraftPicker
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.drafts import Draft
from draftdesk.model.symbols import EXAMPLE, symbol_fault

if TYPE_CHECKING:
    from draftdesk.drafting.versions import IssueDetails

_LINES = 3
"""Of the letter, and of the note at least; that has the room that nothing else needs."""


class IssueForm(QWidget):
    """Proposes the label and the symbol that follow the last; what is wrong with one is said at its field.

    A version that was `received` has its first page already: no job number or letter is asked of it.
    """

    draft_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, received: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._proposed = self._proposed_symbol = ""
        self._draft: Draft | None = None
        self._form = Ui_freeze()
        self._form.setupUi(self)
        form = self._form
        for fault in (form.fault, form.symbolFault):
            fault.setVisible(False)
        form.letter.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        form.note.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        for label, field in (
            (form.jobLabel, form.job),
            (form.releasedLabel, form.released),
            (form.letterLabel, form.letter),
        ):
            label.setVisible(not received)
            field.setVisible(not received)
        say_placeholder(form.symbol, self.tr("{symbol}, where it has one").format(symbol=as_it_runs(EXAMPLE)))
        say_placeholder(form.handling, self.tr("Choose a line, or type another"))
        self.show_drafts((), "")
        self._colour()
        theme.changed.connect(self._colour)
        self._form.draft.chosen.connect(self.draft_chosen)
        form.label.textChanged.connect(self._on_label)
        form.symbol.editTextChanged.connect(self._on_symbol)
        for line in (form.date, form.time, form.place):
            line.editingFinished.connect(self._offer_handling)
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

    def propose(self, draft: Draft, labels: Sequence[str], symbol: str, following: Sequence[str] = ()) -> None:
        """Propose what is not filled in yet, other symbols that may follow among it; what a person has typed stays."""
        from draftdesk.drafting.issuing import next_label

        form = self._form
        self._draft = draft
        if form.label.text() in {"", self._proposed}:
            self._proposed = next_label(labels)
            form.label.setText(self._proposed)
        before = form.symbol.currentText()
        if before in {"", self._proposed_symbol}:
            before = self._proposed_symbol = symbol
        offer(form.symbol, dict.fromkeys(each for each in (symbol, *following) if each), before)
        self._offer_handling()

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
            symbol=form.symbol.currentText().strip(),
            date=form.date.text().strip(),
            time=form.time.text().strip(),
            place=form.place.text().strip(),
            handling=form.handling.currentText().strip(),
            note=form.note.toPlainText().strip(),
            job=form.job.text().strip(),
            released=form.released.text().strip(),
            letter=form.letter.toPlainText().strip(),
        )

    def say_fault(self, line: str) -> None:
        """Say at the label why the version was not issued; "" takes it away."""
        self._form.fault.setText(fault_said(line))
        self._form.fault.setVisible(bool(line))
        if line:
            self._form.label.setFocus()

    def _on_label(self) -> None:
        self.say_fault("")

    def _on_symbol(self, text: str) -> None:
        fault = symbol_fault(text)
        self._form.symbolFault.setText(fault_said(fault))
        self._form.symbolFault.setVisible(bool(fault))

    def _offer_handling(self) -> None:
        from draftdesk.drafting.identity import handling_lines

        form = self._form
        if self._draft is not None:
            lines = handling_lines(self._draft, date=form.date.text(), time=form.time.text(), place=form.place.text())
            offer(form.handling, lines, form.handling.currentText())

    def _colour(self) -> None:
        for fault in (self._form.fault, self._form.symbolFault):
            palette = fault.palette()
            palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("deleted"))
            fault.setPalette(palette)


def offer(box: QComboBox, lines: Iterable[str], now: str) -> None:
    """Let one of these lines be chosen; what stands there stays."""
    blocker = QSignalBlocker(box)
    box.clear()
    box.addItems(list(lines))
    box.setCurrentIndex(-1)
    blocker.unblock()
    box.setEditText(now)


def say_placeholder(box: QComboBox, text: str) -> None:
    """Say in an empty box what it is for. What is typed in it is never completed: a symbol begins as others do."""
    box.setCompleter(None)  # type: ignore[arg-type] # Qt takes none
    line = box.lineEdit()
    if line is not None:
        line.setPlaceholderText(text)
