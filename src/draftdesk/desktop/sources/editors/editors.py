"""Brings up the windows of the menu Sources; one that is there already comes to the front."""

from collections.abc import Callable
from functools import partial

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
        for name, show in (
            ("sources.tags", self.show_tags),
            ("sources.sessions", self.show_sessions),
            ("sources.contributors", self.show_contributors),
            ("sources.alike", self.show_alike),
        ):
            means.actions.on(name, show)

    def show_tags(self) -> None:
        """The tags of all facets."""
        from draftdesk.desktop.sources.editors.tags import TagsWindow

        def made() -> EditorWindow:
            window = TagsWindow(self._means, self._parent.window())
            window.search_requested.connect(self.search_requested)
            return window

        self._show("tags", made)

    def show_sessions(self) -> None:
        """The sessions of the process."""
        from draftdesk.desktop.sources.editors.sessions import SessionsWindow

        self._show("sessions", lambda: SessionsWindow(self._means, self._parent.window()))

    def show_contributors(self) -> None:
        """Who speaks, and which groups they belong to."""
        from draftdesk.desktop.sources.editors.contributors import ContributorsWindow

        def made() -> EditorWindow:
            window = ContributorsWindow(self._means, self._parent.window())
            window.search_requested.connect(self.search_requested)
            return window

        self._show("contributors", made)

    def show_alike(self) -> None:
        """Snippets that say the same or nearly the same."""
        from draftdesk.desktop.sources.editors.alike import AlikeWindow

        self._show("alike", lambda: AlikeWindow(self._means, self._selection, self._parent.window()))

    def _show(self, name: str, make: Callable[[], EditorWindow]) -> None:
        window = self._open.get(name)
        if window is None:
            self._means.desk.require_readable()
            self._open[name] = window = make()
            window.finished.connect(partial(self._forget, name))
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.activateWindow()

    def _forget(self, name: str, _: int = 0) -> None:
        self._open.pop(name, None)
