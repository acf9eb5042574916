"""The line that filters the outline, with a menu of what else can be asked for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from draftdesk.desktop.compose.outline.fitting import Wanted
from draftdesk.desktop.draft_words import status_word
from draftdesk.desktop.filter_line import FilterLine
from draftdesk.desktop.theme import Theme
from draftdesk.model.drafts import Status


class OutlineFilter(QWidget):
    """What is wanted is told with every letter."""

    changed = Signal()
    left_downwards = Signal()
    """Down or Enter: the keyboard goes to what was found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_clearing = False
        self.line = FilterLine()
        self.line.setPlaceholderText(self.tr("Filter the outline"))
        self.line.setAccessibleName(self.tr("Filter the outline by words, number or status"))
        self.line.setClearButtonEnabled(True)
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setAccessibleName(self.tr("More to filter by"))
        self.button.setToolTip(self.tr("Filter by status, brackets and sources"))
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self._statuses = {status: self._ticked(_capital(status_word(status))) for status in Status}
        self.menu.addSeparator()
        self._brackets = self._ticked(self.tr("Has brackets"))
        self._sourceless = self._ticked(self.tr("No source"))
        self._remarked = self._ticked(self.tr("Has open comments"))
        self.menu.addSeparator()
        self._all = self.menu.addAction(self.tr("Show everything"))
        self._all.triggered.connect(self.drop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._tell)
        self.line.left_downwards.connect(self.left_downwards)
        theme.changed.connect(self._give_icon)
        self._give_icon()

    @property
    def wanted(self) -> Wanted:
        """What is asked for now."""
        return Wanted(
            words=self.line.text(),
            statuses=frozenset(status for status, action in self._statuses.items() if action.isChecked()),
            has_brackets=self._brackets.isChecked(),
            lacks_source=self._sourceless.isChecked(),
            has_comments=self._remarked.isChecked(),
        )

    def begin(self, typed: str) -> None:
        """Take the keyboard, and what was typed elsewhere."""
        self.line.begin()
        if typed:
            self.line.setText(typed)

    def clear(self) -> None:
        """Ask for nothing, and tell nobody."""
        self._is_clearing = True
        self.line.clear()
        for action in self._ticks():
            action.setChecked(False)
        self._is_clearing = False
        self._give_icon()

    def drop(self) -> None:
        """Ask for nothing any more."""
        self.clear()
        self.changed.emit()

    def _ticked(self, words: str) -> QAction:
        action = self.menu.addAction(words)
        action.setCheckable(True)
        action.toggled.connect(self._tell)
        return action

    def _ticks(self) -> list[QAction]:
        return [*self._statuses.values(), self._brackets, self._sourceless, self._remarked]

    def _tell(self) -> None:
        if not self._is_clearing:
            self._give_icon()
            self.changed.emit()

    def _give_icon(self) -> None:
        is_used = any(action.isChecked() for action in self._ticks())
        self.button.setIcon(self._theme.icon("filter", "accent" if is_used else ""))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
