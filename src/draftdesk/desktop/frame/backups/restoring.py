"""What is done with a backup: look into it, have it as a file of its own, or put it where the open workspace is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject

from draftdesk.desktop.frame.backups.window import BackupsDialog
from draftdesk.desktop.frame.files import SUFFIX, Files
from draftdesk.desktop.frame.window import MainWindow
from draftdesk.desktop.habits import author
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import moment_words

if TYPE_CHECKING:
    from draftdesk.drafting.backups import Backup
    from draftdesk.kit.jobs import Progress

_NOT_IN_NAMES = '\\/:*?"<>|'


class Restoring(QObject):
    """Asks before anything is replaced; what is replaced is kept under another name, which the bar says."""

    def __init__(self, means: Means, window: MainWindow, files: Files) -> None:
        super().__init__(window)
        self._means = means
        self._window = window
        self._files = files
        means.actions.on("file.backups", self.show_backups)

    def show_backups(self) -> None:
        """List the backups: at first those of the open workspace."""
        if self._means.desk.is_open:
            from draftdesk.drafting.workspaces import backup_folder

            self._means.desk.ask("backups", backup_folder, lambda folder: self._show(folder.name), self._means.warn)
        else:
            self._show("")

    def _show(self, open_id: str) -> None:
        dialog = BackupsDialog(self._means, open_id, self._window)
        dialog.look_requested.connect(partial(self._files.open, read_only=True))
        dialog.save_requested.connect(self._save)
        dialog.replace_requested.connect(self._replace)
        dialog.open()

    def _save(self, backup: "Backup") -> None:
        made = moment_words(QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp())))
        name = self.tr("{title} as on {day}").format(title=backup.title or self.tr("Workspace"), day=made)
        proposed = Path.home() / f"{_as_name(name)}{SUFFIX}"
        if self._means.desk.is_open:
            proposed = self._means.desk.workspace.path.with_name(proposed.name)
        target = self._means.asking.save_file(
            self.tr("Save the backup as"), self.tr("Workspaces (*.draftdesk)"), proposed
        )
        if target is not None:
            self._restore(backup, target, partial(self._say_saved, target))

    def _say_saved(self, target: Path, kept: Path | None) -> None:
        said = self.tr("Saved {name}.").format(name=target.name)
        answer = (self.tr("Open it"), partial(self._files.open, target))
        self._means.notices.tell(f"{said} {self._kept(kept)}".rstrip(), answer)

    def _replace(self, backup: "Backup") -> None:
        path = self._means.desk.workspace.path
        made = moment_words(QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp())))
        question = self.tr("Put the backup of {moment} in place of {name}?").format(moment=made, name=path.name)
        more = self.tr("What {name} holds now is kept beside it in another file.").format(name=path.name)
        if not self._means.asking.confirm(question, more, self.tr("Put it in place")) or not self._window.leave():
            return
        self._means.desk.close()
        self._restore(backup, path, partial(self._reopen, path), partial(self._open_again, path))

    def _reopen(self, path: Path, kept: Path | None) -> None:
        self._files.open(path)
        said = self.tr("{name} is as it was in the backup.").format(name=path.name)
        answers = (
            ((self.tr("Look at what it was before"), partial(self._files.open, kept, read_only=True)),) if kept else ()
        )
        self._means.notices.tell(f"{said} {self._kept(kept)}".rstrip(), *answers)

    def _open_again(self, path: Path, line: str) -> None:
        self._files.open(path)
        self._means.notices.warn(line)

    def _kept(self, kept: Path | None) -> str:
        return self.tr("What was there before is in {name}.").format(name=kept.name) if kept else ""

    def _restore(
        self,
        backup: "Backup",
        target: Path,
        done: Callable[[Path | None], object],
        failed: Callable[[str], object] | None = None,
    ) -> None:
        who = author(self._means.settings)

        def work(_: "Progress") -> Path | None:
            from draftdesk.drafting.backups import restore

            return restore(backup.path, target, who=who)

        title = self.tr("Writing {name}").format(name=target.name)
        self._means.tasks.run(title, work, done, failed=failed or self._means.notices.warn, can_stop=False)


def _as_name(words: str) -> str:
    """Words as the name of a file, on every system."""
    return "".join("-" if letter in '\\/:*?"<>|' or not letter.isprintable() else letter for letter in words).strip(
        " ."
    )
