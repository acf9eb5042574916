"""Finding words in what is read: a slim bar below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

_PAUSE = 120
"""Milliseconds after the last key before it is looked for."""


class FindBar(QWidget):
    """A field, how many were found, and the way to the next and the one before."""

    typed = Signal(str)
    """Words to look for; "" for none."""
    stepped = Signal(int)
    """To the next, 1, or the one before, -1."""
    finished = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        """`what` says in the field what is looked through: "Find in this source"."""
        super().__init__(parent)
        self._words = QLineEdit()
        self._words.setPlaceholderText(what)
        self._words.setAccessibleName(what)
        self._words.setClearButtonEnabled(True)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._say_words)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._count)
        self._buttons = [
            self._button("↑", self.tr("The one before (Shift+Enter)"), self._on_before),
            self._button("↓", self.tr("The next one (Enter)"), self._on_next),
            self._button("×", self.tr("Close (Esc)"), self.finish),
        ]
        for button in self._buttons:
            row.addWidget(button)
        self._words.textChanged.connect(self._on_text)
        self.setVisible(False)

    def words(self) -> str:
        """What is looked for; "" where nothing is."""
        return self._words.text() if self.isVisible() else ""

    def begin(self, words: str = "") -> None:
        """Come up with these words, or those of the last time, and take the keyboard."""
        self.setVisible(True)
        if words:
            self._words.setText(words)
        self._words.selectAll()
        self._words.setFocus()
        self._say_words()

    def finish(self) -> None:
        """Go away, and with it what is tinted."""
        self.setVisible(False)
        self._pause.stop()
        self.typed.emit("")
        self.finished.emit()

    def say(self, at: int | None, found: Sequence[object]) -> None:
        """Say how many were found, and which of them one is at, counted from 0."""
        if not self._words.text().strip():
            self._count.setText("")
        elif not found:
            self._count.setText(self.tr("not found"))
        elif at is None:
            self._count.setText(self.tr("{count} found").format(count=len(found)))
        else:
            self._count.setText(self.tr("{at} of {count}").format(at=at + 1, count=len(found)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():  # who types fast means what they typed
                self._say_words()
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _button(self, sign: str, tip: str, do: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setText(sign)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(do)
        return button

    def _on_text(self) -> None:
        self._pause.start()

    def _say_words(self) -> None:
        self._pause.stop()
        self.typed.emit(self._words.text())

    def _on_before(self) -> None:
        self.stepped.emit(-1)

    def _on_next(self) -> None:
        self.stepped.emit(1)
