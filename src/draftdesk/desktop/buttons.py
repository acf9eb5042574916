"""Buttons that stand for acts."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton


class ActButton(QPushButton):
    """Does what an act does, where that can be done, and says what the menu says, but for the letter marked there."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._action.text().replace("&", ""))
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
