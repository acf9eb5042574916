"""The source as read."""

from PySide6.QtWidgets import QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.selection import Selection


class SourceText(QWidget):
    """A page of text, its snippets tinted, with a stripe in the margin for each."""

    def __init__(self, means: Means, selection: Selection) -> None:
        super().__init__()
        self._means = means
        self._selection = selection
