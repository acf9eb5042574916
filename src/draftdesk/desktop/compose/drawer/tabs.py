"""Panels of which one is shown, and the words that bring each to the front: on as many lines as the width asks for."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.sources.chips import Flow


class WrappingTabs(QWidget):
    """As a tab widget, but no word is ever cut or scrolled out of sight."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._words = QWidget()
        self._flow = Flow(self._words)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._stack, 1)

    def addTab(self, panel: QWidget, words: str) -> None:
        """Add a panel behind the others; the first is shown."""
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.setCurrentWidget, panel))
        self._group.addButton(button, self._stack.addWidget(panel))
        self._flow.addWidget(button)
        button.setChecked(self._stack.count() == 1)

    def currentWidget(self) -> QWidget:
        """The panel that is shown."""
        shown = self._stack.currentWidget()
        assert shown is not None  # noqa: S101 - the first that is added is shown
        return shown

    def setCurrentWidget(self, panel: QWidget) -> None:
        """Show that panel."""
        self._stack.setCurrentWidget(panel)
        self._group.button(self._stack.currentIndex()).setChecked(True)
