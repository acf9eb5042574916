"""The outcomes as switches with their counts: none pressed shows all."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from draftdesk.desktop.draft_words import outcome_word
from draftdesk.desktop.sources.chips import Flow
from draftdesk.model.matrix import OUTCOMES


class OutcomeChips(QWidget):
    """The counts are always those of all snippets that the list is about, whatever is looked for in it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across = Flow(self)
        self._chips: dict[str, QPushButton] = {}
        for outcome in OUTCOMES:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.toggled.connect(self.chosen)
            across.addWidget(chip)
            self._chips[outcome] = chip
        self.show_counts({})

    @property
    def outcomes(self) -> frozenset[str]:
        """Those that are pressed."""
        return frozenset(outcome for outcome, chip in self._chips.items() if chip.isChecked())

    def press(self, outcomes: Collection[str]) -> None:
        """Press those and no others."""
        for outcome, chip in self._chips.items():
            chip.setChecked(outcome in outcomes)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many snippets each outcome has."""
        for outcome, chip in self._chips.items():
            chip.setText(f"{outcome_word(outcome)} {counts.get(outcome, 0):,}")
