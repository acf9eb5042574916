"""The workspaces opened last, on a menu."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from draftdesk.desktop.settings import Settings
from draftdesk.desktop.tips import plain_tip


class RecentMenu(QMenu):
    """Made anew whenever it is shown. Choosing a line opens that workspace."""

    def __init__(self, settings: Settings, open_it: Callable[[Path], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self._settings = settings
        self._open = open_it
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Put those on the menu that are still there."""
        self.clear()
        recent = self._settings.recent()
        for number, path in enumerate(recent, start=1):
            mark = f"&{number} " if number < 10 else ""
            action = self.addAction(mark + described(path).replace("&", "&&"))
            action.setToolTip(plain_tip(str(path)))
            action.triggered.connect(partial(self._chosen, path))
        if recent:
            self.addSeparator()
            self.addAction(self.tr("&Clear this list")).triggered.connect(self._settings.forget_recent)
        else:
            self.addAction(self.tr("No workspace was opened yet")).setEnabled(False)

    def _chosen(self, path: Path) -> None:
        self._open(path)


def described(path: Path) -> str:
    """A workspace on one line: its name, then where it lies."""
    return f"{path.stem} — {place_of(path)}"


def place_of(path: Path) -> str:
    """The folder of a file, with the person's own folder shortened to "~"."""
    try:
        return str(Path("~") / path.parent.relative_to(Path.home()))
    except ValueError:
        return str(path.parent)
