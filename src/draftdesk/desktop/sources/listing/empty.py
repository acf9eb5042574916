"""What stands in place of the list while there are no sources."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Actions

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
            column.addWidget(_ActButton(actions.action(name)))
        column.addStretch(2)


class _ActButton(QPushButton):
    """Does what an act does, where that can be done."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
