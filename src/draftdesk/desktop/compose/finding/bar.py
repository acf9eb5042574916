"""The bar above the page: what to find, how, what to put in its place, and how much there is of it."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.dialogs import button
from draftdesk.desktop.sources.chips import Flow
from draftdesk.desktop.theme import Theme
from draftdesk.model.searching import Query

_PAUSE = 80
"""Milliseconds after the last key before it is looked for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the bar has: what to find, what to put in its place, and whether in the section alone."""

    query: Query
    replacement: str
    in_section: bool


class FindBar(QWidget):
    """Two fields, the ways of looking, and what was found. It asks; `Finding` looks and replaces."""

    asked = Signal()
    """Something else is to be looked for."""
    stepped = Signal(int)
    """To the next, 1, or the one before, -1."""
    replace_requested = Signal()
    replace_all_requested = Signal()
    finished = Signal()
    """It went away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._find = self._field(self.tr("Find"))
        self._replacement = self._field(self.tr("Replace with"))
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._ways = [
            QCheckBox(self.tr("Whole &word")),
            QCheckBox(self.tr("Match &case")),
            QCheckBox(self.tr("Regular e&xpression")),
            QCheckBox(self.tr("In this &section")),
        ]
        self._section = self._ways[-1]
        self._one = button(self.tr("&Replace"))
        self._all = button(self.tr("Replace &all"))
        self._tools: list[QToolButton] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._listen()
        self._colour()
        self.setVisible(False)

    @property
    def what(self) -> Asked:
        """What is asked now."""
        whole, case, regex, section = (way.isChecked() for way in self._ways)
        query = Query(words=self._find.text(), whole_word=whole, match_case=case, is_regex=regex)
        return Asked(query, self._replacement.text(), section)

    def begin(self, words: str, *, replacing: bool, may_replace: bool) -> None:
        """Come up with these words, or those of the last time, and take the keyboard."""
        for part in self._replacing:
            part.setVisible((replacing or self._one.isVisible()) and may_replace)
        self.setVisible(True)
        if words:
            self._find.setText(words)
        self._find.selectAll()
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._say_asked()

    def finish(self) -> None:
        """Go away."""
        self._pause.stop()
        self.setVisible(False)
        self.finished.emit()

    def say_count(self, position: int, count: int, *, is_searching: bool) -> None:
        """Say how many there are, and at which of them, counted from 1, one is; 0 for none."""
        if not self._find.text():
            words = ""
        elif not count:
            words = "" if is_searching or not self._problem.isHidden() else self.tr("Not found")
        elif position:
            words = self.tr("{position} of {count}").format(position=position, count=count)
        else:
            words = self.tr("{count} found").format(count=count)
        self._count.setText(words)
        self._one.setEnabled(bool(count))
        self._all.setEnabled(bool(count))

    def say_section(self, words: str) -> None:
        """Say which section the caret is in; with "" there is none to choose."""
        self._section.setEnabled(bool(words))
        self._section.setToolTip(words)

    def say_problem(self, line: str) -> None:
        """Say in one line why it cannot be looked for or replaced; "" takes that away."""
        self._problem.setText(line)
        self._problem.setVisible(bool(line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif is_enter and self._replacement.hasFocus():
            self.replace_requested.emit()
        elif is_enter:
            if self._pause.isActive():
                self._say_asked()
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    # --- made of

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(field.fontMetrics().averageCharWidth() * 12)
        return field

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setColumnStretch(0, 1)
        steps = QHBoxLayout()
        steps.setSpacing(2)
        for sign, tip, do in (
            ("↑", self.tr("The one before (Shift+Enter)"), self._on_before),
            ("↓", self.tr("The next one (Enter)"), self._on_next),
            ("×", self.tr("Close (Esc)"), self.finish),
        ):
            self._tools.append(self._tool(sign, tip, do))
            steps.addWidget(self._tools[-1])
        steps.addStretch(1)
        fields.addWidget(self._find, 0, 0)
        fields.addWidget(self._count, 0, 1)
        fields.addLayout(steps, 0, 2)
        fields.addWidget(self._replacement, 1, 0)
        fields.addWidget(self._one, 1, 1)
        fields.addWidget(self._all, 1, 2)
        ways = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        ways.setSizePolicy(policy)
        flow = Flow(ways)
        flow.setSpacing(self.fontMetrics().averageCharWidth())
        for way in self._ways:
            flow.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(fields)
        column.addWidget(ways)
        column.addWidget(self._problem)
        self._problem.setVisible(False)
        in_order = (self._find, self._replacement, self._one, self._all, *self._ways, *self._tools)
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)

    @property
    def _replacing(self) -> tuple[QWidget, QPushButton, QPushButton]:
        return self._replacement, self._one, self._all

    def _tool(self, sign: str, tip: str, do: Callable[[], object]) -> QToolButton:
        tool = QToolButton()
        tool.setAutoRaise(True)
        tool.setText(sign)
        tool.setToolTip(tip)
        tool.setAccessibleName(tip)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.clicked.connect(do)
        return tool

    def _listen(self) -> None:
        self._pause.timeout.connect(self._say_asked)
        self._find.textChanged.connect(self._pause.start)
        for way in self._ways:
            way.toggled.connect(self._say_asked)
        self._one.clicked.connect(self.replace_requested)
        self._all.clicked.connect(self.replace_all_requested)
        self._theme.changed.connect(self._colour)

    def _colour(self) -> None:
        self.setAutoFillBackground(True)
        palette = self._problem.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("deleted"))
        self._problem.setPalette(palette)

    def _say_asked(self) -> None:
        self._pause.stop()
        self.asked.emit()

    def _on_before(self) -> None:
        self.stepped.emit(-1)

    def _on_next(self) -> None:
        self.stepped.emit(1)
