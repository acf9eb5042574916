"""The place Sources as a whole."""

from draftdesk.desktop.means import Means
from draftdesk.desktop.place import Place


class SourcesPlace(Place):
    """Left what arrived and what was found, in the middle the source as read, right the snippet."""

    name = "Sources"
    icon = "sources"

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means

    def title(self) -> str:
        return self.tr("Sources")
