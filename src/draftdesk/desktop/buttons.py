"""Buttons that stand for acts."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton


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


class SwitchButton(QToolButton):
    """Stands for an act that is on or off, and shows that it is on in the colours of what is chosen: Qt's own style
    shades it so little that nobody sees it in a dark window."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._dress)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette, own = QPalette(), QApplication.palette()
        if self.isChecked():
            palette.setColor(QPalette.ColorRole.Button, own.color(QPalette.ColorRole.Highlight))
            palette.setColor(QPalette.ColorRole.ButtonText, own.color(QPalette.ColorRole.HighlightedText))
        wanted = palette if self.isChecked() else own
        role = QPalette.ColorRole.Button
        if self.palette().color(role) != wanted.color(role):
            self.setPalette(palette)
