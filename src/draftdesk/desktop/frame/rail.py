"""The rail on the left: a word and a drawing for each place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.place import Place
from draftdesk.desktop.tabbing import tab_to_chosen
from draftdesk.desktop.theme import Theme

_WIDE, _NARROW = 11, 6
"""Letters that a button is wide."""
_AIR = 6


class Rail(QWidget):
    """Buttons with words, in the order of the work."""

    def __init__(self, theme: Theme, go: Callable[[int], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._go = go
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        tab_to_chosen(self._group)
        self._group.idClicked.connect(go)
        self._icons: list[str] = []
        self._is_narrow = False
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Places"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 8, 4, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        theme.changed.connect(self._colour)
        self._colour()

    def add(self, place: Place, going: QAction | None = None) -> None:
        """Put a place below those there are; the act that goes there lends its button the tip with the keys."""
        number = len(self._group.buttons())
        button = QToolButton()
        button.setText(place.title())
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # all as wide as the widest
        button.setIconSize(QSize(24, 24))
        if going is not None:
            follow = partial(_follow, going, button)
            going.changed.connect(follow)
            follow()
        button.setAccessibleName(place.title())
        self._icons.append(place.icon)
        self._group.addButton(button, number)
        self._column.insertWidget(number, button)
        self._shape(button)
        self._colour()

    def make_narrow(self, narrow: bool) -> None:
        """Show the drawings alone, or the words too."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            for button in self._group.buttons():
                self._shape(button)

    def show_chosen(self, number: int) -> None:
        """Mark the place that is shown."""
        self._group.button(number).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for button in self._group.buttons():
                self._shape(button)

    def _shape(self, button: QAbstractButton) -> None:
        letter = self.fontMetrics().averageCharWidth()
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonIconOnly if self._is_narrow else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            )
        least = (_NARROW if self._is_narrow else _WIDE) * letter
        button.setMinimumWidth(max(least, button.sizeHint().width()))
        button.setMinimumHeight(button.sizeHint().height() + _AIR)

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("rail"))
        palette.setColor(QPalette.ColorRole.ButtonText, self._theme.colour("rail_text"))
        self.setPalette(palette)
        for button, icon in zip(self._group.buttons(), self._icons, strict=True):
            button.setIcon(self._theme.icon(icon, "rail_text"))


def _follow(action: QAction, button: QToolButton) -> None:
    button.setToolTip(action.toolTip())
