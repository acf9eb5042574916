"""Check a Word file…: any file, chosen or dropped on the pre-flight, is read while the person goes on; then what was
found is listed, and a cleaned copy written where one is wanted."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.circulate.preflight.panel import WORDS_ALLOWED
from draftdesk.desktop.dropping import DropSite
from draftdesk.desktop.filing import Filing, folder_for_files, tell_written
from draftdesk.desktop.means import Means
from draftdesk.desktop.tasks import Task
from draftdesk.desktop.words import as_it_runs
from draftdesk.kit.jobs import Progress
from draftdesk.model.preflight.checking import LONGEST

if TYPE_CHECKING:
    from draftdesk.desktop.circulate.preflight.file_sheet import CheckDialog
    from draftdesk.drafting.checking_files import CheckedFile
    from draftdesk.drafting.private_words import PrivateWords
    from draftdesk.drafting.workspaces import Workspace

_WORD = frozenset((".docx", ".docm", ".dotx", ".dotm"))


class Checking(QObject):
    """One file at a time. Where a workspace lies open the file is held against what that keeps to itself."""

    def __init__(self, means: Means, site: QWidget) -> None:
        """`site` is what files are dropped on while it is seen, with the whole window around it."""
        super().__init__(site)
        self._means = means
        self._site = site
        self._task: Task | None = None
        self._dialog: CheckDialog | None = None
        self._filing = Filing(means, self)
        self._filing.written.connect(self._on_written)
        self._filing.failed.connect(self._warn)
        self._drop = DropSite(site, means.theme, self.wants, self._take, self.tr("Drop to check"))

    def begin(self) -> None:
        """Ask for the file, and check it."""
        path = self._means.asking.open_file(
            self.tr("Check a Word file"),
            self.tr("Word documents (*.docx *.docm *.dotx *.dotm);;All files (*)"),
            folder_for_files(self._means),
        )
        if path is not None:
            self.check(path)

    def check(self, path: Path) -> None:
        """Read that file and list what is found in it."""
        from draftdesk.kit.printable import printable_name

        if self._task is not None:
            self._task.cancel()
        desk = self._means.desk
        workspace = desk.workspace if desk.is_open else None
        self._task = self._means.tasks.run(
            self.tr("Checking {name}").format(name=as_it_runs(printable_name(path))),
            partial(_checked, path, self._means.settings.number(WORDS_ALLOWED, LONGEST), workspace),
            lambda found: self._on_checked(path, *found),
            failed=self._on_failed,
            stopped=self._on_ended,
            reads=workspace is not None,
        )

    def wants(self, data: QMimeData) -> bool:
        """Whether that, dropped now, is for here."""
        return self._site.isVisible() and _is_wanted(data)

    def _take(self, data: QMimeData) -> None:
        path = _dropped(data)
        if path is not None:
            self.check(path)

    def _on_checked(self, path: Path, checked: "CheckedFile", private: "tuple[PrivateWords, ...]") -> None:
        from draftdesk.desktop.circulate.preflight.file_sheet import CheckDialog

        self._task = None
        if self._dialog is None:
            self._dialog = CheckDialog(self._means, self._site.window())
            self._dialog.finished.connect(self._on_closed)
            self._dialog.another_requested.connect(self.begin)
            self._dialog.copy_requested.connect(self._on_copy)
            DropSite(self._dialog, self._means.theme, _is_wanted, self._take, self.tr("Drop to check"))
        self._dialog.show_file(path, checked, private)
        self._dialog.show()
        self._dialog.activateWindow()

    def _on_copy(self, path: Path, keep_changes: bool) -> None:
        from draftdesk.drafting.checking_files import clean_file

        proposed = path.with_name(f"{path.stem}-clean.docx")
        target = self._means.asking.save_file(
            self.tr("Save a cleaned copy"), self.tr("Word documents (*.docx)"), proposed
        )
        if target is None:
            return

        def work(progress: Progress) -> str:
            clean_file(path, target, overwrite=True, keep_changes=keep_changes, progress=progress)
            return ""

        self._filing.write(target, work)

    def _on_written(self, path: Path, more: str) -> None:
        bar = self._dialog.notices if self._dialog is not None else self._means.notices
        tell_written(bar, path, more or self.tr("It tells nothing but its text."))

    def _on_failed(self, line: str) -> None:
        self._task = None
        self._warn(line)

    def _warn(self, line: str) -> None:
        self._means.warn(line, on=self._dialog.notices if self._dialog is not None else None)

    def _on_ended(self) -> None:
        self._task = None

    def _on_closed(self) -> None:
        self._dialog = None


def _checked(
    path: Path, allowed: int, workspace: "Workspace | None", progress: Progress
) -> "tuple[CheckedFile, tuple[PrivateWords, ...]]":
    from draftdesk.drafting.checking_files import check_file

    if workspace is None:
        return check_file(path, progress, allowed=allowed), ()
    from draftdesk.drafting.known_terms import known_terms
    from draftdesk.drafting.private_words import private_in_file

    look = workspace.look()
    checked = check_file(path, progress, allowed=allowed, known=known_terms(look), workspace=workspace.path)
    return checked, private_in_file(look, path)


def _is_wanted(data: QMimeData) -> bool:
    return _dropped(data) is not None


def _dropped(data: QMimeData) -> Path | None:
    """The one Word file among what was dropped."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in _WORD and paths[0].is_file() else None
