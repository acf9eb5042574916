"""A bar that says that something is under way, once that takes long enough to be noticed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from draftdesk.desktop.tasks import QUIET


class Busy(QProgressBar):
    """Invisible until work has gone on for a while; of unknown length until told how far it is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setVisible(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUIET)
        self._soon.timeout.connect(self.show)

    def begin(self) -> None:
        """Work has begun."""
        self.setRange(0, 0)
        self._soon.start()

    def tell(self, done: int, of: int, what: str = "") -> None:  # noqa: ARG002 - as tasks tell it
        """It is so far."""
        self.setRange(0, of)
        self.setValue(done)

    def end(self) -> None:
        """Work is over."""
        self._soon.stop()
        self.setVisible(False)
