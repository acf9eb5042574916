"""The workspaces opened last: which of them are there, and on a menu."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import filterfalse
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from draftdesk.desktop.settings import Settings
from draftdesk.desktop.tasks import Tasks
from draftdesk.desktop.tips import plain_tip


class Recent(QObject):
    """The workspaces opened last, and which of them are not there now: a stick may be plugged in again."""

    checked = Signal()
    """Others are there, or not there, than before."""

    def __init__(self, settings: Settings, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._gone: frozenset[Path] = frozenset()
        self._is_looking = False

    @property
    def paths(self) -> Sequence[Path]:
        """The newest first."""
        return self._settings.recent()

    def is_there(self, path: Path) -> bool:
        """Whether it was there when `look` was done last."""
        return path not in self._gone

    def forget(self) -> None:
        """Leave the list empty."""
        self._settings.forget_recent()

    def look(self) -> None:
        """See which are there, on another thread: a drive may take seconds to answer."""
        if self._is_looking:
            return
        self._is_looking = True
        paths = self.paths
        title = self.tr("Looking for the workspaces opened last")
        self._tasks.run(title, lambda _: frozenset(filterfalse(_is_file, paths)), self._on_looked, stopped=self._stop)

    def _on_looked(self, gone: frozenset[Path]) -> None:
        self._stop()
        if gone != self._gone:
            self._gone = gone
            self.checked.emit()

    def _stop(self) -> None:
        self._is_looking = False


class RecentMenu(QMenu):
    """Made anew whenever it is shown. Choosing a line opens that workspace; one that is not there cannot be chosen."""

    def __init__(self, recent: Recent, open_it: Callable[[Path], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &recent"))
        self.setToolTipsVisible(True)
        self._recent = recent
        self._open = open_it
        self.aboutToShow.connect(self.fill)
        recent.checked.connect(self._mark)

    def fill(self) -> None:
        """Put the workspaces on the menu, and see which are there."""
        self.clear()
        for path in self._recent.paths:
            action = self.addAction("")
            action.setData(path)
            action.setToolTip(plain_tip(str(path)))
            action.triggered.connect(partial(self._chosen, path))
        self._mark()
        if self.actions():
            self.addSeparator()
            self.addAction(self.tr("&Clear this list")).triggered.connect(self._recent.forget)
        else:
            self.addAction(self.tr("No workspace was opened yet")).setEnabled(False)
        self._recent.look()

    def _mark(self) -> None:
        """Say which are not there now."""
        for number, action in enumerate(self.actions(), start=1):
            path = action.data()
            if isinstance(path, Path):
                is_there = self._recent.is_there(path)
                words = described(path) if is_there else self.tr("{file}, not there now").format(file=described(path))
                action.setText((f"&{number} " if number < 10 else "") + words.replace("&", "&&"))
                action.setEnabled(is_there)

    def _chosen(self, path: Path) -> None:
        self._open(path)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a drive that does not answer
        return False


def described(path: Path) -> str:
    """A workspace on one line: its name, then where it lies."""
    return f"{path.stem} — {place_of(path)}"


def place_of(path: Path) -> str:
    """The folder of a file, with the person's own folder shortened to "~"."""
    try:
        return str(Path("~") / path.parent.relative_to(Path.home()))
    except ValueError:
        return str(path.parent)
