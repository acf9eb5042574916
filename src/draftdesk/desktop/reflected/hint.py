"""A line that says why there is little to see, with the button that helps."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from draftdesk.desktop.buttons import ActButton


class Hint(QWidget):
    """Not seen until it has something to say."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._words, 1)
        across.addWidget(ActButton(action))
        self.setVisible(False)

    def say(self, words: str) -> None:
        """Say this; nothing with ""."""
        self._words.setText(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What it says."""
        return self._words.text()
