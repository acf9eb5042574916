"""From what was found to where it is shown."""

from PySide6.QtCore import QObject

from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.desktop.frame.finder.field import Finder
from draftdesk.desktop.frame.finder.rows import Row, Sort
from draftdesk.desktop.frame.window import MainWindow
from draftdesk.desktop.sources.place import SourcesPlace


class Going(QObject):
    """Snippets and sources are shown in the place Sources, paragraphs in Compose."""

    def __init__(self, window: MainWindow, sources: SourcesPlace, compose: ComposePlace, finder: Finder) -> None:
        super().__init__(window)
        self._compose = compose
        self._window = window
        self._sources = sources
        finder.chosen.connect(self.go)
        finder.all_requested.connect(self._on_all)

    def go(self, row: Row) -> None:
        """Show what a row of the finder stands for."""
        if row.sort is Sort.PARAGRAPH:
            self._compose.show_paragraph(row.what.id)
            return
        self._window.go_to(self._sources)
        if row.sort is Sort.SOURCE:
            self._sources.selection.choose_source(row.what.id)
        else:
            self._sources.selection.reveal(row.what.source.id, row.what.snippet.id)

    def _on_all(self, typed: str) -> None:
        self._window.go_to(self._sources)
        self._sources.look_for(typed)
