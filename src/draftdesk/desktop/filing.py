"""Files written off the GUI thread, and what is said of them afterwards."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from draftdesk.desktop import outside
from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.means import Means
from draftdesk.desktop.tasks import Task
from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import DraftDeskError

_FOLDER = "export-folder"
"""The setting with the folder that a file was written to last."""

SmallWrite = Callable[[Path, bool], None]
"""Writes a file there; told whether it may take the place of another."""


class Filing(QObject):
    """Writes one file at a time. It belongs to no dialog, so that closing one stops nothing."""

    begun = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()
    written = Signal(object, str)
    """The path of the file, and what else is to be said of it."""
    failed = Signal(str)

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._task: Task | None = None

    @property
    def is_writing(self) -> bool:
        return self._task is not None

    def write(self, target: Path, work: Callable[[Progress], str]) -> None:
        """Write the file: `work` does it, and returns what else is to be said of it, or "". It leaves nothing behind
        where it fails or is stopped."""
        title = QCoreApplication.translate("drafts", "Writing {name}").format(name=target.name)
        self._task = self._means.tasks.run(
            title,
            work,
            lambda more: self._on_written(target, more),
            failed=self._on_failed,
            stopped=self._on_ended,
            reads=True,
        )
        self._task.progressed.connect(self.progressed)
        self.begun.emit()

    def cancel(self) -> None:
        """Stop; nothing is left behind."""
        if self._task is not None:
            self._task.cancel()

    def _on_written(self, target: Path, more: str) -> None:
        self._means.settings.keep(_FOLDER, str(target.parent))
        self._on_ended()
        self.written.emit(target, more)
        if self._means.desk.is_open:
            self._means.desk.tell_noted()

    def _on_failed(self, line: str) -> None:
        self._on_ended()
        self.failed.emit(line)

    def _on_ended(self) -> None:
        self._task = None
        self.ended.emit()


def folder_for_files(means: Means, beside: Sequence[Path] = ()) -> Path:
    """Where files went last, while that is there; else beside the workspace, or, where none is open, `beside` the first
    of those files."""
    last = Path(means.settings.text(_FOLDER))
    if last.is_absolute() and last.is_dir():
        return last
    known = (means.desk.workspace.path, *beside) if means.desk.is_open else beside
    return next((path.parent for path in known), Path.home())


def with_suffix(path: Path, suffix: str) -> tuple[Path, bool]:
    """The path with that ending, and whether it is the very one that the person chose, and may be replaced."""
    if path.suffix.lower() == suffix:
        return path, True
    return path.with_name(path.name + suffix), False


def save_small(
    means: Means, notices: Notices, name: str, ending: str, asked: tuple[str, str], write: SmallWrite
) -> None:
    """Ask where a file of a moment's work goes, write it there and say so; a name is proposed, `ending` is the one it
    will have, `asked` are the title of the question and the kinds of files. Why it could not be written is said there
    too."""
    title, kinds = asked
    chosen = means.asking.save_file(title, kinds, folder_for_files(means) / f"{name}{ending}")
    if chosen is None:
        return
    target, may_replace = with_suffix(chosen, ending)
    try:
        write(target, may_replace)
    except DraftDeskError as error:
        notices.warn(str(error))
    else:
        tell_written(notices, target, "")


def tell_written(notices: Notices, path: Path, more: str) -> None:
    """Say that the file is there, and offer to open it."""

    def opened(open_it: Callable[[Path], bool]) -> None:
        if not open_it(path):
            line = QCoreApplication.translate("drafts", "This machine has no program that opens {name}.")
            notices.warn(line.format(name=path.name))

    line = QCoreApplication.translate("drafts", "Written just now: {name}").format(name=path.name)
    notices.tell(
        f"{line}. {more}" if more else line,
        (QCoreApplication.translate("drafts", "Open"), lambda: opened(outside.open_file)),
        (QCoreApplication.translate("drafts", "Show in folder"), lambda: opened(outside.show_in_folder)),
        about=_FOLDER,
    )
