"""What stands in place of the list while there are no sources."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.buttons import ActButton

_BRINGING_IN = ("sources.import", "sources.paste")


class EmptyList(QWidget):
    """Says what is listed here, and brings the first papers in."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        words = QLabel(
            self.tr(
                "The papers of the process are listed here: statements, summaries, recommendation cards, reports. "
                "Drop them on the window, or bring them in:"
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        column.addStretch(1)
        column.addWidget(words)
        for name in _BRINGING_IN:
            column.addWidget(ActButton(actions.action(name)))
        column.addStretch(2)
