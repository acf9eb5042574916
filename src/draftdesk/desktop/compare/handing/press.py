"""The way of the marked-up copy to the printer, or to the preview."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QDateTime, QMarginsF, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPageLayout, QPaintEngine
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.compare.handing.printing import Copy, Pages, Paper, has_turned, print_face, still, top_of
from draftdesk.desktop.compare.matter import Matter
from draftdesk.desktop.means import Means
from draftdesk.desktop.paper import page_font
from draftdesk.desktop.tasks import Task
from draftdesk.desktop.words import as_it_runs, as_the_window_runs, moment_words
from draftdesk.kit.jobs import Progress, silent
from draftdesk.writing.safely import require_place

if TYPE_CHECKING:  # nobody who does not print waits for it
    from PySide6.QtPrintSupport import QPrinter

Value = TypeVar("Value")
_MARGINS = QMarginsF(20, 15, 20, 15)
"""Millimetres."""


class Press(QObject):
    """Prints what lies open, off the GUI thread; the status bar says how far it is, and stops it."""

    changed = Signal()
    """Something is being printed now, or no longer."""

    def __init__(self, means: Means, matter: Matter, place: QWidget) -> None:
        super().__init__(place)
        self._means, self._matter, self._place = means, matter, place
        self._task: Task | None = None

    @property
    def is_printing(self) -> bool:
        return self._task is not None

    def print_pages(self, *, whole: bool) -> None:
        """Ask for the printer, and print."""
        printer = _printer()
        if not self._means.asking.choose_printer(self.tr("Print the marked-up copy"), printer):
            return
        copy, make = self._copy(whole=whole), still(self._matter)

        def work(progress: Progress) -> int:
            if file := printer.outputFileName():
                require_place(Path(file), overwrite=True)
            try:
                pages = Pages(make(), copy, printer.pageLayout(), progress)
                first, last = printer.fromPage() or 1, printer.toPage() or pages.count
                numbers = range(min(first, pages.count), min(last, pages.count) + 1)
                pages.paint(printer, printer.resolution(), numbers, progress)
            except BaseException:
                printer.abort()
                raise
            return len(numbers)

        self._run(self.tr("Printing"), work, self._on_printed)

    def preview(self, *, whole: bool) -> None:
        """Lay the pages out, and show them."""
        copy, make = self._copy(whole=whole), still(self._matter)
        printer, home = _printer(), self.thread()
        layout = printer.pageLayout()

        def work(progress: Progress) -> Pages:
            matter = make()
            pages = Pages(matter, replace(copy, as_shapes=has_turned(matter)), layout, progress)
            pages.live_on(home)
            return pages

        def again(layout: QPageLayout, as_shapes: bool) -> Pages:
            return Pages(make(), replace(copy, as_shapes=as_shapes), layout, silent)

        self._run(self.tr("Laying out the pages"), work, partial(self._on_laid_out, printer, again))

    def cancel(self) -> None:
        """Print no further."""
        if self._task is not None:
            self._task.cancel()

    def _run(self, title: str, work: Callable[[Progress], Value], done: Callable[[Value], object]) -> None:
        def ended(value: Value) -> None:
            self._on_ended()
            done(value)

        self._task = self._means.tasks.run(title, work, ended, failed=self._on_failed, stopped=self._on_ended)
        self.changed.emit()

    def _on_ended(self) -> None:
        self._task = None
        self.changed.emit()

    def _on_failed(self, line: str) -> None:
        self._on_ended()
        self._means.warn(line)

    def _on_printed(self, count: int) -> None:
        said = self.tr("1 page was printed.") if count == 1 else self.tr("{count} pages were printed.")
        self._means.notices.tell(said.format(count=f"{count:,}"))

    def _on_laid_out(self, printer: "QPrinter", again: Callable[[QPageLayout, bool], Pages], pages: Pages) -> None:
        laid, is_turned = [pages], pages.as_shapes

        def paint(on: "QPrinter") -> None:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                as_shapes = is_turned and on.paintEngine().type() is QPaintEngine.Type.Picture  # not when it prints
                if not laid[0].fits(on.pageLayout(), as_shapes=as_shapes):
                    laid[0] = again(on.pageLayout(), as_shapes)
                laid[0].paint(on, on.resolution(), range(1, laid[0].count + 1), silent)
            finally:
                QGuiApplication.restoreOverrideCursor()

        self._means.asking.preview(self.tr("Print preview of the marked-up copy"), printer, paint)

    def _copy(self, *, whole: bool) -> Copy:
        from draftdesk.drafting.comparing import warnings_of

        found, font = self._matter.compared, self._place.font()
        assert found is not None  # noqa: S101
        names = self._matter.names
        top = top_of(self._matter, names, moment_words(QDateTime.currentDateTime()), warnings_of(found))
        above = self.tr("{a} → {b}")
        if self._matter.sieve.is_internal:
            above = self.tr("INTERNAL · {a} → {b}")
        return Copy(
            above=above.format(a=as_it_runs(names[0]), b=as_it_runs(names[1])),
            top=tuple(map(as_the_window_runs, top)),
            whole=whole,
            faces=(print_face(page_font(font)), print_face(font)),
            paper=Paper(self._means.theme.paper_roles()),
            is_rtl=QGuiApplication.isRightToLeft(),
        )


def _printer() -> "QPrinter":
    """One that takes the margins of a letter, where its paper allows them."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    return printer
