"""The way of a version to the printer, or to the preview: as LibreOffice sets it, else in our layout."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QEventLoop, QMarginsF, QObject, QSizeF
from PySide6.QtGui import QFont, QPageSize
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.circulate.sheets.drawing import PdfPages
from draftdesk.desktop.circulate.sheets.own_layout import OwnLayout
from draftdesk.desktop.circulate.sheets.printed import Printed, Sheets, in_points
from draftdesk.desktop.means import Means
from draftdesk.desktop.office import Office
from draftdesk.desktop.reader import steadily
from draftdesk.desktop.tasks import Task
from draftdesk.kit.jobs import Progress
from draftdesk.model.document import Document
from draftdesk.model.errors import CannotWrite, UnreadableFile
from draftdesk.model.export_profile import ExportProfile, Page
from draftdesk.writing.safely import require_place

if TYPE_CHECKING:  # nobody who does not print waits for it
    from PySide6.QtPrintSupport import QPrinter

    from draftdesk.drafting.workspaces import Look

Question: TypeAlias = "Callable[[Look], tuple[Document, ExportProfile]]"
Value = TypeVar("Value")


class Press(QObject):
    """Prints one thing at a time, off the GUI thread; the status bar says how far it is, and stops it."""

    def __init__(
        self,
        means: Means,
        choice: Choice,
        question: "Callable[[], Question | None]",
        paper: Callable[[], Page],
        place: QWidget,
    ) -> None:
        """`question` says how to read what is chosen, `paper` what that was last seen to be printed on."""
        super().__init__(place)
        self._means, self._choice, self._question, self._place = means, choice, question, place
        self._paper = paper
        self._task: Task | None = None
        means.actions.on("draft.print", self.print_pages)
        means.actions.on("draft.preview", self.preview)
        choice.changed.connect(self._offer)
        choice.renewed.connect(self._offer)
        self._offer()

    @property
    def is_printing(self) -> bool:
        return self._task is not None

    def print_pages(self) -> None:
        """Ask for the printer, and print what is chosen."""
        question, printer = self._question(), _printer(in_points(self._paper()))
        if question is None or not self._means.asking.choose_printer(self.tr("Print"), printer):
            return
        make = self._layer(question)

        def work(progress: Progress) -> bool:
            if file := printer.outputFileName():
                require_place(Path(file), overwrite=True)
            laid = make(progress)
            try:
                laid.print_on(printer, progress)
            except BaseException:
                printer.abort()
                raise
            finally:
                laid.close()
            return isinstance(laid, Sheets)

        self._run(self.tr("Printing"), work, self._on_printed)

    def preview(self) -> None:
        """Lay out what is chosen, and show the pages as they would be printed."""
        question = self._question()
        if question is None:
            return
        make, home = self._layer(question), self.thread()

        def work(progress: Progress) -> Printed:
            laid = make(progress)
            laid.live_on(home)
            return laid

        self._run(self.tr("Laying out the pages"), work, self._on_laid_out, _let_go)

    def _layer(self, question: Question) -> Callable[[Progress], Printed]:
        """What lays it out, on whatever thread."""
        workspace, office, font = self._means.desk.workspace, self._means.office, QFont(self._place.font())

        def make(progress: Progress) -> Printed:
            document, profile = steadily(workspace.look(), question, progress)
            if (pages := _made(office, document, profile, progress)) is not None:
                return Sheets(pages)
            waiting = QEventLoop()  # gives a thread that Python made what Qt's layout sets its timers with
            laid = OwnLayout(document, profile, font)
            del waiting
            return laid

        return make

    def _run(
        self,
        title: str,
        work: Callable[[Progress], Value],
        done: Callable[[Value], object],
        unwanted: Callable[[Value], object] | None = None,
    ) -> None:
        def ended(value: Value) -> None:
            self._on_ended()
            done(value)

        self._task = self._means.tasks.run(
            title, work, ended, failed=self._on_failed, stopped=self._on_ended, unwanted=unwanted, reads=True
        )
        self._offer()

    def _on_ended(self) -> None:
        self._task = None
        self._offer()

    def _offer(self) -> None:
        for name in ("draft.print", "draft.preview"):
            self._means.actions.allow(name, self._choice.draft is not None and not self.is_printing)

    def _on_failed(self, line: str) -> None:
        self._on_ended()
        self._means.warn(line)

    def _on_printed(self, is_file: bool) -> None:
        if is_file:
            said = self.tr("Printed as LibreOffice sets it: page breaks in Word may differ.")
        else:
            said = self.tr("Printed in our own layout: page breaks in Word may differ.")
        self._means.notices.tell(said)

    def _on_laid_out(self, laid: Printed) -> None:
        if isinstance(laid, Sheets):
            title = self.tr("Print preview: the file as LibreOffice sets it")
        else:
            title = self.tr("Print preview: our own layout, page breaks in Word may differ")
        try:
            self._means.asking.preview(title, _printer(laid.paper), laid.show_on)
        finally:
            laid.close()


def _made(office: Office, document: Document, profile: ExportProfile, progress: Progress) -> PdfPages | None:
    """The pages of the file; None where there is no LibreOffice, or it made none."""
    from draftdesk.writing.word import word_file

    if not office.is_there():
        return None
    name = document.label or document.title
    try:
        return PdfPages(office.made(word_file(document, profile, progress=progress), name, ".pdf", progress), name)
    except (CannotWrite, UnreadableFile):
        return None


def _printer(paper: QSizeF) -> "QPrinter":
    """One with paper of that size in points, printed to its edges: the pages have margins of their own."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(paper, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setPageMargins(QMarginsF())
    return printer


def _let_go(laid: Printed) -> None:
    laid.close()
