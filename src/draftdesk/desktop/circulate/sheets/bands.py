"""Pictures of pages, band by band: drawn off the GUI thread when they come into view, and only so many kept."""

from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QImage

from draftdesk.desktop.circulate.sheets.drawing import PdfPages

HEIGHT = 512
"""Pixels of the screen in a band: so large a page has many, and only those in view are drawn."""
MOST_BYTES = 96 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Band:
    """A strip of a page, counted from 0 each, at so many pixels to the point."""

    page: int
    number: int
    scale: float


class Bands(QObject):
    """Draws one band after the other on a thread of its own; what is no longer wanted is not begun."""

    came = Signal()
    """A band that was wanted is there."""
    _drawn = Signal(object, object, QImage)

    def __init__(self, parent: QObject, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._most = most_bytes
        self._pages: PdfPages | None = None
        self._kept: OrderedDict[Band, QImage] = OrderedDict()
        self._wanted: list[Band] = []
        self._in_view: frozenset[Band] = frozenset()
        self._thread: ThreadPoolExecutor | None = None
        self._under_way: Band | None = None
        self._drawn.connect(self._on_drawn)

    @property
    def kept_bytes(self) -> int:
        return sum(each.sizeInBytes() for each in self._kept.values())

    @property
    def is_busy(self) -> bool:
        return self._under_way is not None

    def show(self, pages: PdfPages | None) -> None:
        """Draw another file's pages from now on; None ends the thread."""
        before, self._pages = self._pages, pages
        self._kept.clear()
        self._wanted = []
        if pages is None and self._thread is not None:
            self._thread.shutdown(wait=True, cancel_futures=True)
            self._thread, self._under_way = None, None
        if before is None or before is pages:
            return
        if self._thread is not None:
            self._thread.submit(before.close)  # it may have to wait for another PDF
        else:
            before.close()

    def find(self, band: Band) -> QImage | None:
        """The picture, where there is one."""
        found = self._kept.get(band)
        if found is not None:
            self._kept.move_to_end(band)
        return found

    def want(self, bands: Sequence[Band]) -> None:
        """These are in view: they are kept, and those that are not there are drawn next, in this order, and nothing
        else that was wanted before."""
        self._in_view = frozenset(bands)
        self._wanted = [each for each in bands if each not in self._kept and each != self._under_way]
        self._begin()

    def _begin(self) -> None:
        if self._pages is None or self._under_way is not None or not self._wanted:
            return
        if self._thread is None:
            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="draftdesk-pages")
        self._under_way = self._wanted.pop(0)
        self._thread.submit(self._draw, self._pages, self._under_way)

    def _draw(self, pages: PdfPages, band: Band) -> None:
        """On its thread."""
        image = QImage()
        try:
            image = pages.drawn(band.page, band.scale, area(pages, band))
        finally:
            self._drawn.emit(pages, band, image)

    def _on_drawn(self, pages: PdfPages, band: Band, image: QImage) -> None:
        self._under_way = None
        if pages is self._pages and not image.isNull():
            self._kept[band] = image
            self._forget()
            self.came.emit()
        self._begin()

    def _forget(self) -> None:
        """Let go of those that were seen longest ago, but never of what is in view: it would be drawn for ever."""
        others = [each for each in self._kept if each not in self._in_view]
        while others and self.kept_bytes > self._most:
            del self._kept[others.pop(0)]


def area(pages: PdfPages, band: Band) -> QRect:
    """Where on its page the band is, in pixels."""
    size, top = pages.sizes[band.page], band.number * HEIGHT
    width, height = round(size.width() * band.scale), round(size.height() * band.scale)
    return QRect(0, top, max(1, width), max(1, min(HEIGHT, height - top)))
