"""What arrives is read on another thread, reviewed in a sheet, and then stored as one act."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.dropping import DropSite
from draftdesk.desktop.frame.dropping import dropped_workspace
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.reviewing.arrivals import Arrivals, Read, read_clipboard, read_files
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.undoing import tell_done

if TYPE_CHECKING:
    from draftdesk.desktop.sources.reviewing.sheet import ReviewSheet
    from draftdesk.desktop.tasks import Task
    from draftdesk.drafting.reviewing import Review, ToImport
    from draftdesk.drafting.storing import StoredSource
    from draftdesk.drafting.workspaces import Changed, Workspace

_ACTS = ("sources.import", "sources.import-folder", "sources.paste")
_FEW = 3
"""Files that are told of one by one where there is nothing to review."""


class Intake(QObject):
    """Files, folders, archives and copied words, one arrival at a time. `widget` is what they are dropped on, with
    the whole window around it."""

    def __init__(self, means: Means, selection: Selection, widget: QWidget) -> None:
        super().__init__(widget)
        self._means = means
        self._selection = selection
        self._widget = widget
        self._reading: Task | None = None
        self._sheet: ReviewSheet | None = None
        self._is_preparing = False
        self._later: tuple[Path, ...] = ()
        self._read_for: Workspace | None = None
        self._others: list[Callable[[QMimeData], bool]] = []
        self._site = DropSite(widget, means.theme, self._takes_dropped, self.take, self.tr("Drop to import"))
        means.actions.on("sources.import", self._on_import)
        means.actions.on("sources.import-folder", self._on_import_folder)
        means.actions.on("sources.paste", self._on_paste)
        means.desk.closing.connect(self._on_closing)

    @property
    def sheet(self) -> "ReviewSheet | None":
        """The review under way."""
        return self._sheet

    @property
    def is_inviting(self) -> bool:
        """Whether something is held over the window that would be taken."""
        return self._site.is_inviting

    def takes(self, data: QMimeData) -> bool:
        """Whether dropping that would bring documents in. A workspace is opened instead, by the window."""
        return self._is_writable() and any(url.isLocalFile() for url in data.urls()) and dropped_workspace(data) is None

    def _takes_dropped(self, data: QMimeData) -> bool:
        return self.takes(data) and not any(wants(data) for wants in self._others)

    def leave_to(self, wants: Callable[[QMimeData], bool]) -> None:
        """Let somebody have what they want of what is dropped."""
        self._others.append(wants)

    def take(self, data: QMimeData) -> None:
        """Bring in the files that were dropped or copied."""
        self.bring_in([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and open the review of them; while others are read or reviewed, after those."""
        if not paths or not self._is_writable():
            return
        if self._reading is not None or self._sheet is not None:
            self._later += tuple(path for path in paths if path not in self._later)
            line = self.tr("Will be read after what is being read or reviewed now: {names}.")
            self._means.notices.tell(line.format(names=_named(self._later)))
            return
        if len(paths) == 1:
            title = self.tr("Reading {name}").format(name=paths[0].name)
        else:
            title = self.tr("Reading {count} files").format(count=len(paths))
        self._read(title, partial(read_files, tuple(paths)))

    def may_leave(self) -> bool:
        """Whether reading and review under way may be thrown away. What is being stored is stored whole first."""
        if self._is_preparing:
            return False
        if self._reading is not None:
            self._reading.cancel()
        if self._sheet is None or self._sheet.is_storing:
            return True
        if not self._sheet.may_close():
            return False
        self._sheet.leave()
        return True

    # --- reading

    def _is_writable(self) -> bool:
        return self._means.desk.is_open and not self._means.desk.is_read_only

    def _go_on(self) -> None:
        """Take what arrived meanwhile, one after the other."""
        if self._later and self._reading is None and self._sheet is None:
            paths, self._later = self._later, ()
            self.bring_in(paths)

    def _allow(self) -> None:
        for name in _ACTS:
            self._means.actions.allow(name, self._reading is None and self._sheet is None)

    def _on_import(self) -> None:
        kinds = self.tr("Documents ({endings});;All files (*)").format(
            endings="*.docx *.doc *.pdf *.odt *.rtf *.txt *.md *.html *.htm *.csv *.xlsx *.eml *.zip"
        )
        self.bring_in(self._means.asking.open_files(self.tr("Import documents"), kinds))

    def _on_import_folder(self) -> None:
        folder = self._means.asking.open_folder(self.tr("Import a folder of documents"))
        self.bring_in([folder] if folder is not None else [])

    def _on_paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data is not None and self.takes(data):
            self.take(data)
        elif data is not None and (data.hasHtml() or data.hasText()):
            html = data.html() if data.hasHtml() else ""
            self._read(self.tr("Reading what was copied"), partial(read_clipboard, data.text(), html))
        else:
            self._means.notices.tell(self.tr("There is no text on the clipboard: copy some, then paste again."))

    def _read(self, title: str, read: Read) -> None:
        if not self._is_writable() or self._reading is not None or self._sheet is not None:
            return
        # Never on the thread that reads: classes of widgets made there crash the program. Before that takes its turns.
        import draftdesk.desktop.sources.reviewing.sheet  # noqa: F401

        self._read_for = self._means.desk.workspace
        self._reading = self._means.tasks.run(
            title,
            partial(read, self._read_for),
            self._on_read,
            failed=self._on_not_read,
            stopped=self._on_stopped,
            reads=True,
        )
        self._allow()

    def _on_read(self, arrivals: Arrivals) -> None:
        self._end_reading()
        if self._read_for is not self._now():  # that workspace was closed meanwhile
            self._go_on()
            return
        review = arrivals.review
        lines = [str(each) for each in (*review.errors, *review.already)]
        if not review.sources and len(lines) <= _FEW:
            for line in lines:
                self._means.notices.warn(line)
            self._go_on()
            return
        from draftdesk.desktop.sources.reviewing.sheet import ReviewSheet

        self._sheet = ReviewSheet(self._means, arrivals, self._widget.window())
        self._sheet.storing_requested.connect(self._on_storing_requested)
        self._sheet.finished.connect(self._on_sheet_finished)
        self._allow()
        QTimer.singleShot(0, self._sheet, self._sheet.come_up)

    def _on_not_read(self, line: str) -> None:
        self._end_reading()
        self._means.warn(line)
        self._go_on()

    def _on_stopped(self) -> None:
        self._end_reading()
        self._go_on()

    def _end_reading(self) -> None:
        self._reading = None
        self._allow()

    def _now(self) -> "Workspace | None":
        return self._means.desk.workspace if self._means.desk.is_open else None

    # --- storing

    def _on_storing_requested(self, review: "Review") -> None:
        from draftdesk.drafting.reviewing import to_import

        self._is_preparing = True
        self._means.tasks.run(
            self.tr("Importing"),
            lambda _: to_import(review),
            self._on_prepared,
            failed=self._on_not_stored,
            stopped=lambda: self._on_not_stored(""),
            can_stop=False,
        )

    def _on_prepared(self, wanted: "ToImport | None") -> None:
        from draftdesk.drafting.reviewing import store_import

        self._is_preparing = False
        if wanted is None or not self._means.desk.is_open:
            return
        self._means.desk.act(
            wanted.name, "Sources", lambda tx: store_import(tx, wanted), self._on_stored, self._on_not_stored
        )

    def _on_not_stored(self, line: str) -> None:
        self._is_preparing = False
        if self._sheet is not None:
            self._sheet.say(line, *self._means.ways_out())

    def _on_stored(self, changed: "Changed[tuple[StoredSource, ...]]") -> None:
        if self._sheet is not None:
            self._sheet.finish()
        stored = changed.value
        snippets = sum(len(each.snippets) for each in stored)
        if len(stored) == 1:
            line = self.tr("{source} is imported, with {snippets} snippets.").format(
                source=stored[0].source.title, snippets=snippets
            )
        else:
            line = self.tr("{sources} sources are imported, with {snippets} snippets.").format(
                sources=len(stored), snippets=snippets
            )
        self._selection.choose_source(stored[0].source.id)
        tell_done(self._means.desk, self._means.notices, line, changed)

    def _on_sheet_finished(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None
            self._widget.window().activateWindow()  # where two boxes close at once, some systems forget what was below
        self._allow()
        QTimer.singleShot(0, self, self._go_on)  # unless it went because the workspace goes

    def _on_closing(self) -> None:
        """The workspace is let go of: what waits for it to be free does not come into another."""
        later, self._later = self._later, ()
        if later:
            line = self.tr("The workspace was closed before they were read; import them again: {names}.")
            self._means.notices.warn(line.format(names=_named(later)))
        if self._sheet is not None:
            self._sheet.leave()


def _named(paths: Sequence[Path]) -> str:
    return ", ".join(path.name for path in paths[:_FEW]) + (" …" if len(paths) > _FEW else "")
