"""Update the draft from a file…: a Word file that was edited elsewhere is read and compared while the person goes on;
what it changes is listed, and what is ticked is done in one act."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.circulate.update_sheet import UpdateDialog
from draftdesk.desktop.filing import folder_for_files
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import steadily
from draftdesk.desktop.tasks import Task
from draftdesk.desktop.words import as_it_runs
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import AnotherText

if TYPE_CHECKING:
    from draftdesk.drafting.updating import Update


class Updating(QObject):
    """One file at a time: asked for again, it says that one is being read."""

    def __init__(self, means: Means, window: QWidget) -> None:
        super().__init__(window)
        self._means = means
        self._window = window
        self._task: Task | None = None
        self._dialog: UpdateDialog | None = None

    def begin(self, draft: Draft) -> None:
        """Ask for the file, read it, and list what it changes."""
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        if self._task is not None:
            self._means.notices.tell(self.tr("A file is being read already; the status bar says how far it is."))
            return
        path = self._means.asking.open_file(
            self.tr("Update the draft from a file"),
            self.tr("Word documents (*.docx *.doc);;All files (*)"),
            folder_for_files(self._means),
        )
        if path is not None:
            self.read(draft, path)

    def read(self, draft: Draft, path: Path, *, forced: bool = False) -> None:
        """Read that file, as it is what was changed in the draft; `forced` also where most of it is not the draft's."""
        from draftdesk.drafting.loading import load_file
        from draftdesk.drafting.updating import plan_update
        from draftdesk.kit.printable import printable_name

        workspace = self._means.desk.workspace

        def work(progress: Progress) -> "tuple[bytes, Update | str]":
            content, name = load_file(path, workspace.path), printable_name(path)
            try:
                found = steadily(
                    workspace.look(),
                    lambda look: plan_update(look, draft, content, name, progress, forced=forced),
                    progress,
                )
            except AnotherText as error:
                return content, str(error)
            return content, found

        self._task = self._means.tasks.run(
            self.tr("Reading {name}").format(name=as_it_runs(printable_name(path))),
            work,
            lambda found: self._on_read(draft, path, *found),
            failed=self._on_failed,
            stopped=self._on_ended,
            reads=True,
        )

    def _on_read(self, draft: Draft, path: Path, content: bytes, found: "Update | str") -> None:
        self._task = None
        if not self._means.desk.is_open:
            return
        if isinstance(found, str):
            again = (self.tr("Compare it all the same"), lambda: self.read(draft, path, forced=True))
            self._means.warn(found, again)
            return
        if not (found.changes or found.has_tracked or found.has_comments):
            line = self.tr("{file} changes nothing in the draft.").format(file=as_it_runs(found.file_name))
            self._means.notices.tell(" ".join((line, *found.warnings)))
            return
        self._dialog = UpdateDialog(self._means, content, found, self._window)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def _on_failed(self, line: str) -> None:
        self._task = None
        self._means.warn(line)

    def _on_ended(self) -> None:
        self._task = None

    def _on_closed(self) -> None:
        self._dialog = None
