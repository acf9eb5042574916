"""A line whose words say which of the rows below it are shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_DOWNWARDS = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FilterLine(QLineEdit):
    """Esc empties it; where it is empty already, Esc does what it does around it."""

    left_downwards = Signal()
    """Down or Enter: the keyboard goes to what was found."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _DOWNWARDS:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Take the keyboard; what is typed replaces what was looked for."""
        self.setFocus()
        self.selectAll()
