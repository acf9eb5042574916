"""Add a received file…: read and compared while the person goes on, then listed as a version in one act."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.circulate.issue_form import IssueForm
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.draft_words import changes_word, doubtful_word
from draftdesk.desktop.filing import folder_for_files
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import steadily
from draftdesk.desktop.tasks import Task
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs, sentence
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.ids import new_id

if TYPE_CHECKING:
    from draftdesk.drafting.receiving import Received
    from draftdesk.drafting.workspaces import Changed, Look

_MOST_WARNINGS = 6


class Receiving(QObject):
    """One file at a time: asked for again, it says that one is being read."""

    added = Signal(str, str)
    """The ids of the draft and of the version that was listed."""

    def __init__(self, means: Means, window: QWidget) -> None:
        super().__init__(window)
        self._means = means
        self._window = window
        self._task: Task | None = None
        self._dialog: AddVersionDialog | None = None

    def begin(self, draft: Draft) -> None:
        """Ask for the file, read it, and ask what is to be said of it."""
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        if self._task is not None:
            self._means.notices.tell(self.tr("A file is being read already; the status bar says how far it is."))
            return
        kinds = self.tr("Documents (*.docx *.doc *.odt *.pdf *.txt *.md);;All files (*)")
        path = self._means.asking.open_file(
            self.tr("Add a received file as a version"), kinds, folder_for_files(self._means)
        )
        if path is not None:
            self.read(draft, path)

    def read(self, draft: Draft, path: Path) -> None:
        """Read that file as a version of the draft."""
        from draftdesk.drafting.loading import load_file
        from draftdesk.drafting.receiving import receive
        from draftdesk.kit.printable import printable_name

        workspace = self._means.desk.workspace

        def work(progress: Progress) -> "Received":
            content, name = load_file(path, workspace.path), printable_name(path)
            return steadily(workspace.look(), lambda look: receive(look, draft, content, name, progress), progress)

        self._task = self._means.tasks.run(
            self.tr("Reading {name}").format(name=as_it_runs(printable_name(path))),
            work,
            lambda received: self._on_read(draft, received),
            failed=self._on_failed,
            stopped=self._on_ended,
            reads=True,
        )

    def _on_read(self, draft: Draft, received: "Received") -> None:
        self._task = None
        if not self._means.desk.is_open:
            return
        self._dialog = AddVersionDialog(self._means, draft, received, self._window)
        self._dialog.added.connect(self.added)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def _on_failed(self, line: str) -> None:
        self._task = None
        self._means.warn(line)

    def _on_ended(self) -> None:
        self._task = None

    def _on_closed(self) -> None:
        self._dialog = None


class AddVersionDialog(DraftDialog):
    """Says what the file changes beside the version before and what could not be read of it, and asks for its label."""

    added = Signal(str, str)

    def __init__(self, means: Means, draft: Draft, received: "Received", parent: QWidget) -> None:
        super().__init__(means, "receive", "", QSize(76, 24), parent)
        self.setWindowTitle(self.tr("Add a received file as a version"))
        self._draft = draft
        self._received = received
        self._is_writing = False
        self.form = IssueForm(means.theme, received=True)
        self._ok = button(self.tr("&Add the version"), default=True)
        self._cancel = button(self.tr("Cancel"))
        said = words(self._said())
        self._doubts = words("\n".join(f"• {line}" for line in self._warnings()))
        self._doubts.setVisible(bool(self._doubts.text()))
        goes_on = words(self.tr("The working draft stays as it is. Restore the version to take its text over."))
        column(
            self, self.notices, said, self._doubts, (self.form, 1), goes_on, row(None, self._ok, self._cancel)
        )  # fmt: skip
        self._ok.clicked.connect(self._on_add)
        self._cancel.clicked.connect(self.reject)
        self.refresh()
        self.form.begin()

    def refresh(self) -> None:
        """Propose what is not filled in yet; what a person has typed stays."""
        if not self._means.desk.is_open or self._is_writing:
            return
        from draftdesk.workspace import queries

        versions = queries.versions(self._means.desk.look(), self._draft.id)
        self.form.propose(self._draft, [version.label for version in versions], "")

    def _said(self) -> str:
        received = self._received
        before = received.before.name
        beside = self.tr("“{label}”").format(label=as_it_runs(before)) if before else self.tr("the working draft")
        return self.tr("{file}, beside {before}: of its paragraphs {changes}.").format(
            file=as_it_runs(received.file_name), before=beside, changes=changes_word(received.comparison.counts)
        )

    def _warnings(self) -> list[str]:
        lines = list(self._received.warnings)
        if len(lines) > _MOST_WARNINGS:
            more = self.tr("and {count} more").format(count=f"{len(lines) - _MOST_WARNINGS:,}")
            lines = [*lines[:_MOST_WARNINGS], more]
        return lines

    def _on_add(self) -> None:
        from draftdesk.drafting.receiving import add_version, add_version_name

        if self._is_writing:
            return
        draft, received, details, version_id = self._draft, self._received, self.form.details(), new_id()
        self._is_writing = True
        self._ok.setEnabled(False)
        self._means.desk.act(
            add_version_name(details),
            "Circulate",
            lambda tx: add_version(tx, draft, received, details, version_id=version_id),
            self._on_added,
            self._on_failed,
            subject=version_id,
        )

    def _on_added(self, changed: "Changed[Version]") -> None:
        from draftdesk.drafting.circulating import lost_tables
        from draftdesk.workspace import queries

        self.added.emit(changed.value.draft_id, changed.value.id)
        self.accept()
        means, version = self._means, changed.value
        line = self.tr("“{label}” was added as it was received.").format(label=as_it_runs(version.label))
        answer = (self.tr("Answer…"), means.actions.action("versions.pairing").trigger)

        def read(look: "Look") -> tuple[int, str]:
            doubtful = sum(pair.doubt is not None for pair in queries.version_pairs(look, version.id))
            return doubtful, lost_tables(queries.version_document(look, version))

        def tell(found: tuple[int, str]) -> None:  # by now this dialog is gone
            doubtful, lost = found
            more = (line, sentence(doubtful_word(doubtful) if doubtful else ""), sentence(lost))
            said = " ".join(part for part in more if part)
            tell_done(means.desk, means.notices, said, changed, *([answer] if doubtful else []))

        means.desk.ask("received", read, tell)

    def _on_failed(self, line: str) -> None:
        self._is_writing = False
        self._ok.setEnabled(True)
        if self._means.desk.is_lost:
            self.warn(line)
        else:
            self.form.say_fault(line)
