"""The acts that change how the window looks, and those that explain it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from draftdesk.desktop.frame.window import MainWindow
from draftdesk.desktop.means import Means
from draftdesk.desktop.textsize import TextSize


class Looks(QObject):
    """Text size, preferences, the sheet of shortcuts, About."""

    def __init__(self, means: Means, text_size: TextSize, window: MainWindow) -> None:
        super().__init__(window)
        self._means = means
        self._text_size = text_size
        self._window = window
        means.actions.on("view.larger", text_size.larger)
        means.actions.on("view.smaller", text_size.smaller)
        means.actions.on("view.usual", text_size.usual)
        means.actions.on("edit.preferences", self.show_preferences)
        means.actions.on("edit.history", self.show_history)
        means.actions.on("help.manual", self.show_manual)
        means.actions.on("help.shortcuts", self.show_shortcuts)
        means.actions.on("help.about", self.show_about)

    def show_preferences(self) -> None:
        from draftdesk.desktop.frame.preferences import PreferencesDialog

        PreferencesDialog(self._means, self._text_size, self._window).open()

    def show_history(self) -> None:
        """Beside the window, which can be worked in meanwhile."""
        from draftdesk.desktop.frame.history.window import HistoryWindow

        self._show_one(HistoryWindow)

    def show_manual(self) -> None:
        """Beside the window, at the page of the place in front."""
        from draftdesk.desktop.frame.manual.pages import page_of
        from draftdesk.desktop.frame.manual.window import ManualWindow

        shown = self._show_one(ManualWindow)
        place = self._window.place if self._means.desk.is_open else None
        if isinstance(shown, ManualWindow):
            shown.show_page(page_of(place.name if place else ""))

    def show_shortcuts(self) -> None:
        """Beside the window, which can be worked in meanwhile."""
        from draftdesk.desktop.frame.keys.sheet import KeysSheet

        self._show_one(KeysSheet)

    def show_about(self) -> None:
        from draftdesk.desktop.frame.about import AboutDialog

        AboutDialog(self._window).open()

    def _show_one(self, kind: Callable[[Means, QWidget], QDialog]) -> QDialog:
        """The window of that kind that is open, else a new one."""
        known = [each for each in self._window.findChildren(QDialog) if type(each) is kind]
        dialog = known[0] if known else kind(self._means, self._window)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog
