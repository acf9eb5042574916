"""The pages of a document as LibreOffice sets them, made off the GUI thread."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.circulate.sheets.drawing import PdfPages
from draftdesk.desktop.means import Means
from draftdesk.desktop.tasks import Task
from draftdesk.kit.jobs import Progress
from draftdesk.model.document import Document
from draftdesk.model.export_profile import ExportProfile

REST = 300
"""Milliseconds for which nothing else is chosen before LibreOffice is started."""
_MOST_KEPT = 4
_MOST_BYTES = 32 * 1024 * 1024


class Making(QObject):
    """Makes the pages of one document at a time: who asks for others no longer waits for these. The last few are kept,
    so that going to and fro between versions is quick."""

    made = Signal(object)
    """The `PdfPages` asked for; they belong to whoever hears this."""
    failed = Signal(str)
    """There are none, with the line that says why; "" where a person stopped it."""

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._task: Task | None = None
        self._wanted: tuple[Document, ExportProfile] | None = None
        self._kept: list[tuple[Document, ExportProfile, bytes]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST)
        self._soon.timeout.connect(self._begin)

    @property
    def is_making(self) -> bool:
        return self._wanted is not None

    def make(self, document: Document, profile: ExportProfile) -> None:
        """Make these in a moment, or hand them over at once where they were made before."""
        self.stop()
        self._wanted = (document, profile)
        if any(each[:2] == self._wanted for each in self._kept):
            self._soon.start(0)
        else:
            self._soon.start(REST)

    def stop(self) -> None:
        """Nobody waits any more."""
        self._soon.stop()
        self._wanted = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def forget(self) -> None:
        """Nobody waits, and what was made is no longer needed."""
        self.stop()
        self._kept.clear()

    def _begin(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        found = next((each[2] for each in self._kept if each[:2] == wanted), None)
        document, profile = wanted
        name, office = document.label or document.title, self._means.office

        def work(progress: Progress) -> tuple[bytes, PdfPages]:
            from draftdesk.writing.word import word_file

            made = found
            if made is None:
                made = office.made(word_file(document, profile, progress=progress), name, ".pdf", progress)
            return made, PdfPages(made, name)

        self._task = self._means.tasks.run(
            self.tr("Making the pages"),
            work,
            partial(self._on_made, wanted),
            failed=partial(self._on_failed, wanted),
            stopped=partial(self._on_failed, wanted, ""),
            unwanted=_let_go,
        )

    def _on_made(self, wanted: tuple[Document, ExportProfile], made: tuple[bytes, PdfPages]) -> None:
        content, pages = made
        if wanted is not self._wanted:
            pages.close()
            return
        self._task, self._wanted = None, None
        self._keep(wanted, content)
        self.made.emit(pages)

    def _on_failed(self, wanted: tuple[Document, ExportProfile], line: str) -> None:
        if wanted is self._wanted:
            self._task, self._wanted = None, None
            self.failed.emit(line)

    def _keep(self, of: tuple[Document, ExportProfile], content: bytes) -> None:
        self._kept = [each for each in self._kept if each[:2] != of]
        self._kept.append((*of, content))
        while len(self._kept) > _MOST_KEPT or sum(len(each[2]) for each in self._kept) > _MOST_BYTES:
            del self._kept[0]


def _let_go(made: tuple[bytes, PdfPages]) -> None:
    made[1].close()
