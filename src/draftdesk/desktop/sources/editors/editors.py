"""Brings up the windows of the menu Sources; one that is there already comes to the front."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.editors.window import EditorWindow
from draftdesk.desktop.sources.selection import Selection


class Editors(QObject):
    """Each window at most once."""

    search_requested = Signal(object)
    """Labels ("facet:name", "contributor:NAME") whose snippets should be shown."""

    def __init__(self, means: Means, selection: Selection, parent: QWidget) -> None:
        super().__init__(parent)
        self._means = means
        self._selection = selection
        self._parent = parent
        self._open: dict[str, EditorWindow] = {}
        means.actions.on("sources.tags", self.show_tags)

    def show_tags(self) -> None:
        """The tags of all facets."""
        from draftdesk.desktop.sources.editors.tags import TagsWindow

        def made() -> EditorWindow:
            window = TagsWindow(self._means, self._parent.window())
            window.search_requested.connect(self.search_requested)
            return window

        self._show("tags", made)

    def _show(self, name: str, make: Callable[[], EditorWindow]) -> None:
        window = self._open.get(name)
        if window is None:
            self._open[name] = window = make()
            window.finished.connect(lambda: self._open.pop(name, None))
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.activateWindow()
