"""What goes to a printer, or into its preview: the pages of a file. (Our own layout: see `own_layout`.)"""

import math
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSizeF, QThread
from PySide6.QtGui import QPainter

from draftdesk.desktop.circulate.sheets.drawing import PdfPages
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.errors import CannotWrite
from draftdesk.model.export_profile import Page

if TYPE_CHECKING:  # nobody who does not print waits for it
    from PySide6.QtPrintSupport import QPrinter

_MOST_DOTS = 300
"""To the inch: black letters in a picture look no better with more."""
_DOTS_ON_SCREEN = 150
_MOST_SHOWN = 192 * 1024 * 1024
"""Bytes of pictures in a preview, which keeps all its pages: where there are many, they are drawn coarser."""
_BYTES = 4
_POINTS_TO_THE_INCH = 72
_MM_TO_THE_INCH = 25.4
_STRIP = 1024


class Printed(Protocol):
    """Laid out, to be put on paper. Used on one thread, which is the one that made it until that hands it on."""

    @property
    def paper(self) -> QSizeF:
        """How large its pages are, in points."""

    def live_on(self, thread: QThread) -> None:
        """Let it be used on that thread from now on."""

    def print_on(self, printer: "QPrinter", progress: Progress) -> None:
        """Print the pages asked for. `progress` may stop it by raising. Raises CannotWrite."""

    def show_on(self, printer: "QPrinter") -> None:
        """Put all pages into a preview."""

    def close(self) -> None:
        """Let go of it."""


class Sheets:
    """Pages of a file, each as large as it is; made smaller where the paper is."""

    def __init__(self, pages: PdfPages) -> None:
        self._pages = pages

    @property
    def paper(self) -> QSizeF:
        return self._pages.sizes[0] if self._pages.sizes else QSizeF()

    def live_on(self, thread: QThread) -> None:
        """Nothing of it belongs to a thread."""

    def print_on(self, printer: "QPrinter", progress: Progress) -> None:
        self._paint(printer, pages_asked(printer, len(self._pages)), _MOST_DOTS, progress)

    def show_on(self, printer: "QPrinter") -> None:
        inches = sum(size.width() * size.height() for size in self._pages.sizes) / _POINTS_TO_THE_INCH**2
        dots = math.sqrt(_MOST_SHOWN / _BYTES / max(1.0, inches))
        self._paint(printer, range(len(self._pages)), min(_DOTS_ON_SCREEN, dots), silent)

    def close(self) -> None:
        self._pages.close()

    def _paint(self, printer: "QPrinter", numbers: range, dots: float, progress: Progress) -> None:
        printer.setFullPage(True)
        painter = begun(printer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        try:
            for nth, number in enumerate(numbers):
                if nth:
                    printer.newPage()
                self._paint_page(painter, QRectF(painter.viewport()).size(), printer.resolution(), number, dots)
                progress(nth + 1, len(numbers), QCoreApplication.translate("printing", "Printing"))
        finally:
            painter.end()

    def _paint_page(self, painter: QPainter, paper: QSizeF, resolution: int, number: int, dots: float) -> None:
        size = self._pages.sizes[number]
        own = resolution / _POINTS_TO_THE_INCH
        fitting = min(own, paper.width() / size.width(), paper.height() / size.height())
        scale = min(dots, resolution) / _POINTS_TO_THE_INCH
        ratio = fitting / scale
        width, height = round(size.width() * scale), round(size.height() * scale)
        left = (paper.width() - size.width() * fitting) / 2
        for top in range(0, height, _STRIP):
            part = QRect(0, top, width, min(_STRIP, height - top))
            image = self._pages.drawn(number, scale, part)
            painter.drawImage(QRectF(left, top * ratio, width * ratio, part.height() * ratio), image)


def in_points(page: Page) -> QSizeF:
    """How large the paper is that a profile asks for."""
    return QSizeF(page.width_mm, page.height_mm) * _POINTS_TO_THE_INCH / _MM_TO_THE_INCH


def pages_asked(printer: "QPrinter", count: int) -> range:
    """The pages that a person wants printed, of so many, the first as 0."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return range(min(first, count) - 1, min(last, count))


def begun(printer: "QPrinter") -> QPainter:
    """What paints on the printer's first page. Raises CannotWrite, also for a file that it cannot print into."""
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotWrite(
            QCoreApplication.translate("printing", "nothing was printed: the printer or the file cannot be written to")
        )
    return painter
