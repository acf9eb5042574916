"""A bar above the place that says what happened or asks without stopping anybody's work."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from draftdesk.desktop.tabbing import tab_within
from draftdesk.desktop.theme import Theme

_LONG_ENOUGH = 8000
"""Milliseconds for which something that merely happened is said."""


_FROM_LEFT, _FROM_RIGHT = "\u200e", "\u200f"
"""Let a line run as the window does, whatever the name that it begins with."""


class Weight(StrEnum):
    """How grave it is, and by that its colours: roles of the theme."""

    NOTICE = "notice"
    ERROR = "error"


Answer = tuple[str, Callable[[], object]]
"""The word on a button, and what it does."""


class Notices(QWidget):
    """The bars, newest on top; an error stays until it is closed, what merely happened goes by itself.

    When a bar goes that has the keyboard, the keyboard returns to where it was before it came here.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._newest_first: list[Bar] = []
        self._before: QWidget | None = None
        self._bars = QVBoxLayout(self)
        self._bars.setContentsMargins(0, 0, 0, 0)
        self._bars.setSpacing(0)
        self.setVisible(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def tell(self, line: str, *answers: Answer, about: str = "") -> "Bar":
        """Say what happened; with answers it stays until one is given or it is closed, or until the next is told that
        is `about` the same."""
        for bar in tuple(self._newest_first):
            if about and bar.about == about:
                bar.finish()
        told = self._add(line, answers, Weight.NOTICE)
        told.about = about
        return told

    def warn(self, line: str, *answers: Answer) -> None:
        """Say what went wrong."""
        self._add(line, answers, Weight.ERROR)

    def take_back(self, line: str) -> None:
        """Say that no longer, where a bar still does."""
        for bar in tuple(self._newest_first):
            if bar.line == line:
                bar.finish()

    def lines(self) -> Sequence[str]:
        """What the bars say now."""
        return [bar.line for bar in self._newest_first]

    def answers(self) -> Sequence[QPushButton]:
        """The buttons of the newest bar."""
        return self._newest_first[0].buttons if self._newest_first else ()

    def clear(self) -> None:
        """Take all bars away."""
        for bar in tuple(self._newest_first):
            bar.finish()

    def _add(self, line: str, answers: Sequence[Answer], weight: Weight) -> "Bar":
        self.take_back(line)
        bar = Bar(line, answers, weight, self._theme, self)
        bar.finished.connect(self._take_away)
        self._bars.insertWidget(0, bar)
        tab_within(self, *bar.stops)
        self._newest_first.insert(0, bar)
        self.setVisible(True)
        return bar

    def _take_away(self, bar: "Bar") -> None:
        has_keyboard = bar.isAncestorOf(self.window().focusWidget())
        if bar in self._newest_first:
            self._newest_first.remove(bar)
            self._bars.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._newest_first))
        if has_keyboard and self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and old is not None and self.isAncestorOf(new) and not self.isAncestorOf(old):
            self._before = old


class Bar(QWidget):
    """One thing said, until it is finished."""

    finished = Signal(object)

    def __init__(self, line: str, answers: Sequence[Answer], weight: Weight, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.about = ""
        self._weight = weight
        self._theme = theme
        self._answers = answers
        self.setAutoFillBackground(True)
        self.setAccessibleName(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        words = QLabel((_FROM_RIGHT if self.isRightToLeft() else _FROM_LEFT) + line)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = words.sizePolicy()  # its height still follows its width
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        words.setSizePolicy(policy)
        row.addWidget(words, 1)
        self.buttons = [self._button(word, do) for word, do in answers]
        for button in self.buttons:
            row.addWidget(button)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setText("×")
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.finish)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.stops = (*self.buttons, close)
        if weight is Weight.NOTICE and not answers:
            QTimer.singleShot(_LONG_ENOUGH, self, self.finish)
        theme.changed.connect(self._colour)
        self._colour()

    def finish(self) -> None:
        """Go away."""
        self.finished.emit(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and not self._is_coloured():
            self._colour()
        super().changeEvent(event)

    def _button(self, word: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(word)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is

        def answer() -> None:
            self.finish()
            do()

        button.clicked.connect(answer)
        return button

    def _is_coloured(self) -> bool:
        return self.palette().color(QPalette.ColorRole.Window) == self._theme.colour(str(self._weight))

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour(str(self._weight)))
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(f"{self._weight}_text"))
        self.setPalette(palette)
