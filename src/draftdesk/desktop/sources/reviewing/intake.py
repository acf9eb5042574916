"""What arrives is read on another thread and then reviewed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.selection import Selection


class Intake:
    """Files, folders, archives and pasted text: read, reviewed, then stored as one act."""

    def __init__(self, means: Means, selection: Selection, window: QWidget) -> None:
        self._means = means
        self._selection = selection
        self._window = window

    def takes(self, data: QMimeData) -> bool:
        """Whether dropping or pasting that would bring documents in."""
        return self._means.desk.is_open and not self._means.desk.is_read_only and data.hasUrls()

    def take(self, data: QMimeData) -> None:
        """Bring in what was dropped or pasted."""
        self.bring_in([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Read files and folders and review them."""

    def may_leave(self) -> bool:
        """Whether a review under way may be thrown away."""
        return True
