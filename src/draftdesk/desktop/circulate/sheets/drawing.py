"""A PDF as pictures of parts of its pages."""

from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QImage

from draftdesk.kit.pdfium import GUARD
from draftdesk.model.errors import UnreadableFile


class PdfPages:
    """The pages of a PDF. It can be used on any thread, and waits there while another reads or draws one."""

    def __init__(self, content: bytes, name: str) -> None:
        """`name` is what messages call it. Raises UnreadableFile."""
        import pypdfium2

        with GUARD:
            try:
                self._document = pypdfium2.PdfDocument(content)
                sizes = [self._document.get_page_size(n) for n in range(len(self._document))]
            except pypdfium2.PdfiumError as error:
                raise UnreadableFile(f"{name} cannot be shown: what LibreOffice made of it is no PDF") from error
        self.sizes = tuple(QSizeF(width, height) for width, height in sizes)
        """In points."""

    def __len__(self) -> int:
        return len(self.sizes)

    def drawn(self, number: int, scale: float, part: QRect) -> QImage:
        """The part of a page, counted from 0, on white; `scale` is pixels to the point, `part` in those pixels. None of
        it after `close`."""
        import pypdfium2
        from pypdfium2 import raw

        size = self.sizes[number]
        width, height = round(size.width() * scale), round(size.height() * scale)
        with GUARD:
            if self._document.raw is None:
                return QImage()
            page = self._document[number]
            try:
                bitmap = pypdfium2.PdfBitmap.new_native(part.width(), part.height(), raw.FPDFBitmap_BGRx)
                bitmap.fill_rect((255, 255, 255, 255), 0, 0, part.width(), part.height())
                flags = raw.FPDF_ANNOT
                raw.FPDF_RenderPageBitmap(bitmap, page, -part.x(), -part.y(), width, height, 0, flags)
                content, stride = bytes(bitmap.buffer), bitmap.stride
                bitmap.close()
            finally:
                page.close()
        return QImage(content, part.width(), part.height(), stride, QImage.Format.Format_RGB32).copy()

    def close(self) -> None:
        """Let go of the PDF."""
        with GUARD:
            self._document.close()
