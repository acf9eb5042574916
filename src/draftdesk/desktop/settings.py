"""What the window remembers from one day to the next, in a file of the program's own folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

_RECENT = 12


class Settings(QObject):
    """Typed access to the settings file. A value that is not what it should be counts as not there."""

    changed = Signal(str)
    """The setting of that name has another value now."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        found = self._file.value(name)
        return found if isinstance(found, str) else default

    def number(self, name: str, default: int) -> int:
        found = self.text(name)
        return int(found) if found.lstrip("-").isdecimal() else default

    def flag(self, name: str, *, default: bool = False) -> bool:
        found = self.text(name)
        return found == "yes" if found in {"yes", "no"} else default

    def keep(self, name: str, value: str | int | bool) -> None:
        words = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        if words != self._file.value(name):
            self._file.setValue(name, words)
            self.changed.emit(name)

    def forget(self, name: str) -> None:
        self._file.remove(name)

    def names(self, group: str) -> Sequence[str]:
        """What is kept under "group/"."""
        self._file.beginGroup(group)
        names = self._file.childKeys()
        self._file.endGroup()
        return names

    # --- recent files

    def recent(self) -> Sequence[Path]:
        """The workspaces opened last, the newest first, whether they are there now or not."""
        return [Path(line) for line in self.text("recent").splitlines() if line]

    def opened(self, path: Path) -> None:
        """Put a workspace at the head of the recent ones; it is the one to begin with, even after a crash."""
        others = [each for each in self.recent() if each != path]
        self.keep("recent", "\n".join(map(str, [path, *others][:_RECENT])))
        self.keep("last", str(path))
        self.write()

    def forget_recent(self) -> None:
        self.forget("recent")

    # --- shapes

    def keep_shape(self, name: str, widget: QWidget | QSplitter | QHeaderView) -> None:
        """Remember the size of a window, or how a splitter or a header is divided."""
        shape = widget.saveState() if isinstance(widget, (QSplitter, QHeaderView)) else widget.saveGeometry()
        self._file.setValue(f"shapes/{name}", shape)

    def give_shape(self, name: str, widget: QWidget | QSplitter | QHeaderView) -> bool:
        """Give it the shape it had; False where none is remembered."""
        shape = self._file.value(f"shapes/{name}")
        if not isinstance(shape, QByteArray):
            return False
        if isinstance(widget, (QSplitter, QHeaderView)):
            return widget.restoreState(shape)
        return widget.restoreGeometry(shape)

    def write(self) -> None:
        """Put everything on the disk."""
        self._file.sync()
