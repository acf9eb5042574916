"""The main job in the window: its acts and the dialogs they bring up."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.dialogs import DraftDialog
from draftdesk.desktop.frame.window import MainWindow
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.model.sources import Snippet

Dialog = TypeVar("Dialog", bound=DraftDialog)


class DraftWork(QObject):
    """One window of each kind at most: asked for again, it comes to the front. Snippets are shown in Sources.

    The modules of the dialogs are loaded when they are first asked for.
    """

    def __init__(self, means: Means, window: MainWindow, sources: SourcesPlace) -> None:
        super().__init__(window)
        self._means = means
        self._sources = sources
        self._window = window
        self._open: dict[str, DraftDialog] = {}
        means.actions.on("draft.show", self.show_draft)

    def show_draft(self, draft_id: str = "", version_id: str = "") -> None:
        """Read the draft, or a version."""
        from draftdesk.desktop.drafts.showing import DraftWindow

        window = self._bring("draft", lambda: DraftWindow(self._means, self.show_source, self._window))
        if draft_id:
            window.show_version(draft_id, version_id)
        _to_front(window)

    def show_source(self, snippet: Snippet) -> None:
        """Show a snippet where it stands in its source."""
        self._window.go_to(self._sources)
        self._sources.selection.reveal(snippet.source_id, snippet.id)
        self._window.activateWindow()

    # --- inside

    def _bring(self, name: str, make: Callable[[], Dialog]) -> Dialog:
        """The window of that name: the one that is open, or a new one."""
        there = self._open.get(name)
        if there is not None:
            return there  # type: ignore[return-value] # each name has its one class
        self._means.desk.require_readable()
        dialog = make()
        self._open[name] = dialog
        dialog.finished.connect(self._forget_closed)
        return dialog

    def _forget_closed(self) -> None:
        self._open = {name: each for name, each in self._open.items() if each is not self.sender()}


def _to_front(window: QWidget) -> None:
    window.show()
    window.activateWindow()
