"""The colour of a tag and of a snippet: the same in the list, the text and the margin."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QColor

from draftdesk.desktop.theme import Theme
from draftdesk.model.vocabulary import Vocabulary


def tag_colours(theme: Theme, words: Vocabulary) -> dict[str, QColor]:
    """The colour of each tag, by its label "facet:name". To be asked again when the theme or the tags change."""
    names = {facet.id: facet.name for facet in words.facets}
    return {
        f"{names[tag.facet_id]}:{tag.name}": theme.tag_colour(tag.colour, tag.position)
        for tag in words.tags
        if tag.facet_id in names
    }


def snippet_colour(theme: Theme, colours: Mapping[str, QColor], labels: Sequence[str]) -> QColor:
    """The colour of a snippet with those tags, in the order of `queries.tags_of_snippets`: the first tag's, or a
    quiet one where it has none."""
    return next((colours[label] for label in labels if label in colours), theme.colour("quiet"))
