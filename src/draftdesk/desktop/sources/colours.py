"""The colour of a snippet: that of its first tag, the same in lists, text and margin."""

from collections.abc import Sequence

from PySide6.QtGui import QColor

from draftdesk.desktop.theme import Theme
from draftdesk.model.vocabulary import Vocabulary


class TagColours:
    """The colours of a workspace's tags, by their labels ("facet:name"). Made anew when tags change."""

    def __init__(self, theme: Theme, words: Vocabulary) -> None:
        facets = {facet.id: facet.name for facet in words.facets}
        self._theme = theme
        self._given = {f"{facets[tag.facet_id]}:{tag.name}": (tag.colour, tag.position) for tag in words.tags}

    def of_tag(self, label: str) -> QColor:
        """The tag's colour; that of quiet words where the workspace does not know it."""
        if label not in self._given:
            return self._theme.colour("quiet")
        return self._theme.tag_colour(*self._given[label])

    def of_snippet(self, labels: Sequence[str]) -> QColor:
        """The colour of a snippet that carries these tags, in their order."""
        return self.of_tag(labels[0]) if labels else self._theme.colour("quiet")
