"""Where a few lines are written."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from draftdesk.desktop.units import reads_from_right

_LINES = 4


class FewLines(QPlainTextEdit):
    """Tab leads on, as everywhere but in the text itself. What is written stands on the side from which it is read."""

    confirmed = Signal()
    """Ctrl+Enter."""
    left = Signal()
    """Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 12)
        self.textChanged.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        words = self.toPlainText()
        from_right = reads_from_right(words) if words.strip() else self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft  # Qt turns neither by itself
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
