"""How large the words of the program are: a share of the system's own size, remembered."""

from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.settings import Settings

USUAL = 100
SMALLEST, LARGEST = 70, 250
_STEPS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
_NAME = "text-size"


class TextSize(QObject):
    """All in percent of the system's size, from `SMALLEST` to `LARGEST`."""

    changed = Signal(int)

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        self._percent = USUAL
        kept = settings.number(_NAME, USUAL)
        if kept != USUAL:
            self.choose(kept)

    @property
    def percent(self) -> int:
        return self._percent

    def choose(self, percent: int) -> None:
        """Use another size from now on."""
        self._percent = max(SMALLEST, min(LARGEST, percent))
        self._application.setFont(_scaled(self._percent))
        self._settings.keep(_NAME, self._percent)
        self.changed.emit(self._percent)

    def larger(self) -> None:
        """One step up."""
        self.choose(next((step for step in _STEPS if step > self._percent), LARGEST))

    def smaller(self) -> None:
        """One step down."""
        self.choose(
            next((step for step, after in pairwise((*_STEPS, LARGEST + 1)) if after >= self._percent), SMALLEST)
        )

    def usual(self) -> None:
        """The system's own size."""
        self.choose(USUAL)


def _scaled(percent: int) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        font.setPixelSize(round(font.pixelSize() * percent / 100))
    return font
