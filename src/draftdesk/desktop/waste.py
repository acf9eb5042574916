"""When what nobody needs any more is searched for: that search stops every thread, so it is kept short while somebody
looks at the window."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY = 250
"""Milliseconds between two searches: what a long draft makes when it is opened is more than a frame's work at once."""
_AWAY = 3_000
"""Milliseconds after which nobody looks: between two windows, too, none may be in front for a moment."""
_MANY = 7_000
"""So many new objects are worth a search."""


class Waste(QObject):
    """Soon what came since the last time is searched, and what is left of it is taken out of later searches;
    all there is only when the person turns to another program. Python's own searches would stall the window, on
    whatever thread they run; and what of Qt's they found on a thread that reads would be taken down there."""

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._search_new)
        self._timer.start(_EVERY)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_AWAY)
        self._away.timeout.connect(self._search_all)
        application.applicationStateChanged.connect(self._on_state)

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        self._away.stop()
        gc.unfreeze()
        gc.enable()

    def _search_new(self) -> None:
        if gc.get_count()[0] > _MANY:
            gc.collect()
            gc.freeze()

    def _search_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()
