"""The inspector: one snippet, or what many have in common."""

from PySide6.QtWidgets import QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.selection import Selection


class Inspector(QWidget):
    """Edits the chosen snippets; every change is an act."""

    def __init__(self, means: Means, selection: Selection) -> None:
        super().__init__()
        self._means = means
        self._selection = selection

    def settle(self) -> None:
        """Save what was typed and not saved yet."""
