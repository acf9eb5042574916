"""Fields of the inspector: words that are saved by themselves, and choices that may differ among many."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSizePolicy, QWidget

from draftdesk.desktop.sources.undoing import UndoBeyond

REST = 800
"""Milliseconds after the last key until words are saved."""
PAUSE = 5_000
"""Milliseconds without a save after which more typing is an act of its own."""
_MOST_LINES = 16


class GrowingText(QPlainTextEdit):
    """Plain words, as high as they are. `saved` carries them when the keyboard rests, is elsewhere, or Enter is
    pressed; with `only_when_left` not while the keyboard rests. The number grows with each stretch of typing."""

    saved = Signal(str, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.only_when_left = False
        self._stored = ""
        self._stretch = 0
        self._rest = self._timer(REST)
        self._rest.timeout.connect(self.settle)
        self._pause = self._timer(PAUSE)
        self._pause.timeout.connect(self._begin_anew)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()
        UndoBeyond(self)

    @property
    def is_unsaved(self) -> bool:
        return self.toPlainText() != self._stored

    def show_value(self, value: str, hint: str = "") -> None:
        """Show what is stored. Words that are being typed stay, and so does a space just typed behind them."""
        self.setPlaceholderText(hint)
        shown = self.toPlainText()
        if self.hasFocus() and (self.is_unsaved or " ".join(shown.split()) == " ".join(value.split())):
            return
        self._show(value)

    def begin(self, value: str, hint: str = "") -> None:
        """Show the words of something else: nothing of what was here before matters."""
        self._begin_anew()
        self.setPlaceholderText(hint)
        self._show(value)

    def settle(self) -> None:
        """Save what is typed and not saved yet."""
        self._rest.stop()
        if not self.is_unsaved:
            return
        self._stored = self.toPlainText()
        self.document().clearUndoRedoStacks()
        self._pause.start()
        self.saved.emit(self._stored, self._stretch)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 30, self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.settle()
        elif event.key() == Qt.Key.Key_Escape and self.is_unsaved:
            self._show(self._stored)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}:
            self.settle()
            self._begin_anew()
            self.left.emit()

    def _show(self, value: str) -> None:
        self._rest.stop()
        self._stored = value
        if value != self.toPlainText():
            at = self.textCursor().position()
            self.setPlainText(value)
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1), QTextCursor.MoveMode.MoveAnchor)
            self.setTextCursor(cursor)
            self._rest.stop()
        self._stored = self.toPlainText()

    def _begin_anew(self) -> None:
        self._pause.stop()
        self._stretch += 1

    def _on_typed(self) -> None:
        if self.is_unsaved and not self.only_when_left:
            self._rest.start()

    def _fit(self) -> None:
        self.setFixedHeight(height_of(self))

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer


def height_of(words: QPlainTextEdit) -> int:
    """How high a field must be for its words, up to a limit beyond which it scrolls."""
    lines, block = 0, words.document().begin()
    layout = words.document().documentLayout()
    while block.isValid() and lines < _MOST_LINES:
        layout.blockBoundingRect(block)  # lays it out for the width of now
        lines += max(1, block.layout().lineCount())
        block = block.next()
    margins = 2 * words.document().documentMargin() + 2 * words.frameWidth()
    return round(min(lines, _MOST_LINES) * words.fontMetrics().lineSpacing() + margins) + 2


class Choice(QComboBox):
    """One of a few values, or none shown where many differ. The wheel scrolls the pane, not the value."""

    picked = Signal(object)

    def __init__(self, values: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in values]
        for _, words in values:
            self.addItem(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._on_activated)

    def show_value(self, value: object, *, is_same: bool, hint: str) -> None:
        """Show the value that all have, or with the hint that they differ."""
        self.setPlaceholderText(hint)
        self.setCurrentIndex(self._values.index(value) if is_same else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _on_activated(self, at: int) -> None:
        self.picked.emit(self._values[at])
