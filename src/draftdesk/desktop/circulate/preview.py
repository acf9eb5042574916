"""The pages of what is chosen, as they would be written."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from draftdesk.desktop.circulate.page_view import PageView
from draftdesk.desktop.dialogs import words
from draftdesk.desktop.means import Means
from draftdesk.model.document import Document
from draftdesk.model.export_profile import INFORMAL, ExportProfile

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_TOPIC = "circulate pages"


class Preview(QWidget):
    """Our own layout, and says so. What is read again stays where it was."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._of = ""
        self._document: Document | None = None
        self._profile = INFORMAL
        self._wanted = ""
        self.page = PageView(means.theme)
        self.page.setAccessibleName(self.tr("Pages"))
        self._breaks = words(self.tr("Our own layout: page breaks in Word may differ."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._breaks.setContentsMargins(12, 4, 12, 4)
        column.addWidget(self._breaks)
        column.addWidget(self.page, 1)
        self.setFocusProxy(self.page)

    def ask(self, of: str, question: "Callable[[Look], tuple[Document, ExportProfile]]") -> None:
        """Show another document, as the profile has it, when both are read; `of` names what it is one of, so that the
        same stays in view."""
        self._means.desk.ask(_TOPIC, question, lambda found: self._show(*found, of), self._means.warn)

    def clear(self) -> None:
        """Show nothing, and wait for nothing."""
        self._means.desk.forget(_TOPIC)
        self._document, self._of, self._wanted = None, "", ""
        self.page.show_document(Document(title=""), stay=False)

    def go_to(self, paragraph_id: str) -> None:
        """Bring a paragraph into view, now or as soon as the pages are there."""
        self._wanted = paragraph_id
        self._go()

    def _show(self, document: Document, profile: ExportProfile, of: str) -> None:
        if (document, profile, of) != (self._document, self._profile, self._of):
            self.page.show_document(document, stay=of == self._of, profile=profile)
        self._document, self._profile, self._of = document, profile, of
        self._go()

    def _go(self) -> None:
        paragraphs = self._document.paragraphs if self._document else ()
        place = next((at for at, each in enumerate(paragraphs) if each.id == self._wanted), None)
        if place is not None:
            self._wanted = ""
            self.page.go_to(place)
