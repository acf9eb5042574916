"""A page that is read: as wide as its paper, with the desk around it."""

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from draftdesk.desktop.circulate.page import rendered
from draftdesk.desktop.circulate.page_margins import Margins
from draftdesk.desktop.circulate.page_style import PageStyle
from draftdesk.desktop.theme import Theme
from draftdesk.model.document import Document
from draftdesk.model.export_profile import INFORMAL, ExportProfile
from draftdesk.writing.languages import is_right_to_left

_LEAST_MARGIN_MM = 6.0
"""What is left of the margins beside the text where a page has less room than it would take."""


class PageView(QTextBrowser):
    """Shows a document, read only; jumps from its references and footnote marks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: QTextDocument | None = None
        self._style = PageStyle(INFORMAL, self.font(), "en")
        self._document: Document | None = None
        self._margins: Margins | None = None
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            self.textInteractionFlags().TextBrowserInteraction | self.textInteractionFlags().TextSelectableByKeyboard
        )
        theme.changed.connect(self._colour)
        self._colour()

    def show_document(self, document: Document, *, stay: bool, profile: ExportProfile = INFORMAL) -> None:
        """Show a document as the profile has it; with `stay` the cursor and what is in view stay where they are, as far
        as they can."""
        far = self.verticalScrollBar().value() if stay else 0
        at = self.textCursor().position() if stay else 0
        self._document = document
        page = rendered(document, self.font(), profile)
        self._style = PageStyle(profile, self.font(), document.language)
        page.setParent(self)
        page.setDocumentMargin(0)
        self.setDocument(page)
        if self._page is not None:
            self._page.deleteLater()
        self._page = page
        self._margins = Margins(document, page, self._style)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._margins is not None:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            far = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            painter.translate(far)
            self._margins.paint(painter, QRectF(event.rect()).translated(-far))
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._document is not None:
            self.show_document(self._document, stay=True, profile=self._style.profile)

    def _fit(self) -> None:
        """The page as wide as its paper; where there is less room its margins shrink before its lines do."""
        paper, mm = self._style.profile.page, self._style.mm
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        beside = max(0, int((room - mm(paper.width_mm)) / 2))
        self.setViewportMargins(beside, 0, beside, 0)
        margins = mm(paper.start_mm), mm(paper.end_mm)
        left = max(2 * mm(_LEAST_MARGIN_MM), min(sum(margins), room - mm(paper.text_width_mm)))
        shrunk = min(1.0, left / sum(margins)) if sum(margins) else 1.0
        before, behind = (each * shrunk for each in margins)
        if is_right_to_left(self._style.language):
            before, behind = behind, before
        shape = self.document().rootFrame().frameFormat()
        shape.setLeftMargin(before)
        shape.setRightMargin(behind)
        shape.setTopMargin(mm(paper.top_mm))
        shape.setBottomMargin(mm(paper.bottom_mm))
        if shape != self.document().rootFrame().frameFormat():
            self.document().rootFrame().setFrameFormat(shape)

    def _colour(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("page"))
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("desk"))
        self.setPalette(palette)
