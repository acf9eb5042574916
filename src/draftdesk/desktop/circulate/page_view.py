"""A page that is read: as wide as a line is long, with the desk around it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF, QPalette, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from draftdesk.desktop.circulate.page import page_font, rendered
from draftdesk.desktop.theme import Theme
from draftdesk.model.document import Document

_CHARACTERS = 72
_MARGIN = 3.0
"""Around the text, in heights of a line."""


class PageView(QTextBrowser):
    """Shows a document, read only; jumps from its references and footnote marks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: QTextDocument | None = None
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            self.textInteractionFlags().TextBrowserInteraction | self.textInteractionFlags().TextSelectableByKeyboard
        )
        theme.changed.connect(self._colour)
        self._colour()

    def show_document(self, document: Document, *, stay: bool) -> None:
        """Show a document; with `stay` the cursor and what is in view stay where they are, as far as they can."""
        far = self.verticalScrollBar().value() if stay else 0
        at = self.textCursor().position() if stay else 0
        page = rendered(document, page_font(self.font()))
        page.setParent(self)
        page.setDocumentMargin(_MARGIN * QFontMetricsF(page.defaultFont()).height())
        self.setDocument(page)
        if self._page is not None:
            self._page.deleteLater()
        self._page = page
        cursor = self.textCursor()
        cursor.setPosition(min(at, page.characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(far)
        self._fit()

    def go_to(self, place: int) -> None:
        """Bring a paragraph into view and put the cursor in it."""
        block = self.document().begin()
        while block.isValid() and block.userState() != place:
            block = block.next()
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """The page no wider than its lines should be."""
        metrics = QFontMetricsF(page_font(self.font()))
        wide = metrics.averageCharWidth() * _CHARACTERS + 2 * _MARGIN * metrics.height()
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        beside = max(0, int((room - wide) / 2))
        self.setViewportMargins(beside, 0, beside, 0)

    def _colour(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("page"))
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("desk"))
        self.setPalette(palette)
