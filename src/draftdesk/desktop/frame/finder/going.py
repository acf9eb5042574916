"""From what was found to where it is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from draftdesk.desktop.frame.finder.field import Finder
from draftdesk.desktop.frame.finder.rows import Row, Sort
from draftdesk.desktop.frame.window import MainWindow
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries

_TOPIC = "snippets of a paragraph"


class Going(QObject):
    """Snippets and sources are shown in the place Sources; a paragraph by the snippets that it came from."""

    def __init__(self, means: Means, window: MainWindow, sources: SourcesPlace, finder: Finder) -> None:
        super().__init__(window)
        self._means = means
        self._window = window
        self._sources = sources
        finder.chosen.connect(self.go)
        finder.all_requested.connect(self._on_all)

    def go(self, row: Row) -> None:
        """Show what a row of the finder stands for."""
        if row.sort is Sort.PARAGRAPH:
            name = row.what.id
            self._means.desk.ask(_TOPIC, lambda look: queries.snippets_of_paragraph(look, name), self._show)
            return
        self._window.go_to(self._sources)
        if row.sort is Sort.SOURCE:
            self._sources.selection.choose_source(row.what.id)
        else:
            self._sources.selection.reveal(row.what.source.id, row.what.snippet.id)

    def _show(self, snippets: Sequence[Snippet]) -> None:
        if not snippets:
            self._means.notices.tell(self.tr("That paragraph was not made from a snippet."))
            return
        self._window.go_to(self._sources)
        self._sources.selection.reveal(snippets[0].source_id, snippets[0].id)
        self._sources.selection.choose_snippets([each.id for each in snippets])

    def _on_all(self, typed: str) -> None:
        self._window.go_to(self._sources)
        self._sources.look_for(typed)
