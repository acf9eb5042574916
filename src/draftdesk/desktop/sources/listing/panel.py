"""The table of sources."""

from PySide6.QtWidgets import QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.selection import Selection


class SourceList(QWidget):
    """Sorted and filtered by the person; choosing a row shows the source."""

    def __init__(self, means: Means, selection: Selection) -> None:
        super().__init__()
        self._means = means
        self._selection = selection
