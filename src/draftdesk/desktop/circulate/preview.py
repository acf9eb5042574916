"""The pages of what is chosen, as they would be written."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from draftdesk.desktop.circulate.page_view import PageView
from draftdesk.desktop.circulate.sheets.drawing import PdfPages
from draftdesk.desktop.circulate.sheets.making import Making
from draftdesk.desktop.circulate.sheets.view import FIT, ZOOMS, SheetView
from draftdesk.desktop.dialogs import row, words
from draftdesk.desktop.means import Means
from draftdesk.model.document import Document
from draftdesk.model.export_profile import INFORMAL, ExportProfile

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_TOPIC = "circulate pages"
_OWN = "circulate/own-layout"
_ZOOM = "circulate/zoom"


class Preview(QWidget):
    """Our own layout at once, and the pages of the file itself when LibreOffice has made them; which of both, it says.

    Our own is text, to be read aloud and copied, with references that jump: it can always be chosen. What is read again
    stays where it was. Nothing is made while nobody sees it.
    """

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._of = ""
        self._document: Document | None = None
        self._profile = INFORMAL
        self._wanted = ""
        self._shown_of = ""
        self._why_own = ""
        self._is_before = False
        self.page = PageView(means.theme)
        self.page.setAccessibleName(self.tr("Pages"))
        self.sheets = SheetView(means.theme)
        self.sheets.setAccessibleName(self.tr("Pages of the file"))
        self.making = Making(means, self)
        self._said = words()
        self._which = QComboBox()
        self._number = QLabel()
        self._zoom = QComboBox()
        self._stack = QStackedWidget()
        self._fill()
        self._lay_out()
        self._which.activated.connect(self._on_which)
        self._zoom.activated.connect(self._on_zoom)
        self.sheets.zoomed.connect(self._say_zoom)
        self.sheets.turned.connect(self._say_page)
        self.making.made.connect(self._on_made)
        self.making.failed.connect(self._on_failed)
        self._show_front()

    @property
    def profile(self) -> ExportProfile:
        """That of what is shown."""
        return self._profile

    @property
    def shows_file(self) -> bool:
        """Whether the pages of the file are in front, not our own layout."""
        return self._stack.currentWidget() is self.sheets

    def ask(self, of: str, question: "Callable[[Look], tuple[Document, ExportProfile]]") -> None:
        """Show another document, as the profile has it, when both are read; `of` names what it is one of, so that the
        same stays in view."""
        self._means.desk.ask(_TOPIC, question, lambda found: self.show_document(*found, of), self._means.warn)

    def clear(self) -> None:
        """Show nothing, and wait for nothing."""
        self._means.desk.forget(_TOPIC)
        self._document, self._of, self._wanted, self._shown_of, self._why_own = None, "", "", "", ""
        self.end()
        self.page.show_document(Document(title=""), stay=False)
        self._show_front()

    def end(self) -> None:
        """Make and draw nothing more, before the window goes that this is in."""
        self.making.forget()
        self.sheets.show_pages(None)

    def go_to(self, paragraph_id: str) -> None:
        """Bring a paragraph into view in our own layout, now or as soon as that is there."""
        self._wanted = paragraph_id
        self._go()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.making.stop()

    # --- made once

    def _fill(self) -> None:
        self._which.addItem(self.tr("Pages of the file"), False)
        self._which.addItem(self.tr("Our own layout"), True)
        self._which.setCurrentIndex(int(self._means.settings.flag(_OWN)))
        self._which.setAccessibleName(self.tr("What is shown"))
        self._which.setToolTip(self.tr("The file as LibreOffice sets it, or our own layout, whose text can be copied"))
        self._zoom.addItem(self.tr("Page width"), FIT)
        for percent in ZOOMS:
            self._zoom.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self._zoom.setAccessibleName(self.tr("Size of the pages"))
        self._zoom.setToolTip(self.tr("Size of the pages: Ctrl and the wheel, + and −, 0 for the width"))
        self.sheets.set_zoom(self._means.settings.number(_ZOOM, FIT))
        self._say_zoom()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._said.setContentsMargins(12, 4, 12, 4)
        self._controls = QWidget()
        across = row(self._which, None, self._number, self._zoom)
        across.setContentsMargins(12, 0, 12, 4)
        self._controls.setLayout(across)
        for box in (self._which, self._zoom):
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.sheets)
        column.addWidget(self._said)
        column.addWidget(self._controls)
        column.addWidget(self._stack, 1)

    # --- what is shown

    def show_document(self, document: Document, profile: ExportProfile, of: str, *, steady: bool = False) -> None:
        """Show this one, as the profile has it; `of` as for `ask`. With `steady` the pages before stay in front until
        the new ones are made."""
        if (document, profile, of) != (self._document, self._profile, self._of):
            self.page.show_document(document, stay=of == self._of, profile=profile)
            self._document, self._profile, self._of = document, profile, of
            self._leave_pages(steady=steady)
        self._go()
        self._make()

    def _leave_pages(self, *, steady: bool = False) -> None:
        """Those that were made are of something else."""
        self.making.stop()
        self._why_own = ""
        if steady and self.shows_file:
            self._is_before = True
        else:
            self._show_own()

    def _make(self) -> None:
        """Have the pages of the file made, where they are wanted and nobody has tried."""
        wants = not self._which.currentData() and not self._wanted and not self._why_own
        is_there = (self.shows_file and not self._is_before) or self.making.is_making
        if self._document is not None and wants and not is_there and self.isVisible() and self._means.office.is_there():
            self.making.make(self._document, self._profile)
        self._say()

    def _on_made(self, pages: PdfPages) -> None:
        self._is_before = False
        self.sheets.show_pages(pages, stay=self._shown_of == self._of)
        self._shown_of = self._of
        has_keyboard = self.page.hasFocus()
        self._stack.setCurrentWidget(self.sheets)
        self._show_front()
        if has_keyboard:
            self.sheets.setFocus()

    def _on_failed(self, line: str) -> None:
        self._why_own = line or self.tr("The making was stopped.")
        self._show_own()

    def _show_own(self) -> None:
        self._is_before = False
        has_keyboard = self.sheets.hasFocus()
        self._stack.setCurrentWidget(self.page)
        self._show_front()
        if has_keyboard:
            self.page.setFocus()

    def _show_front(self) -> None:
        self.setFocusProxy(self.sheets if self.shows_file else self.page)
        for each in (self._number, self._zoom):
            each.setVisible(self.shows_file)
        self._say()
        self._say_page()

    def _on_which(self) -> None:
        is_own = bool(self._which.currentData())
        self._means.settings.keep(_OWN, is_own)
        self._wanted = ""
        self._leave_pages()
        self._make()

    def _on_zoom(self) -> None:
        self.sheets.set_zoom(int(self._zoom.currentData()))

    # --- what is said

    def _say(self) -> None:
        self._controls.setVisible(self._means.office.is_there())
        if self._is_before:
            said = self.tr("The pages before the change, while LibreOffice makes the new ones…")
        elif self.shows_file:
            said = self.tr("The file as LibreOffice sets it: page breaks in Word may differ.")
        elif not self._means.office.is_there():
            said = self.tr(
                "Our own layout: page breaks in Word may differ. With LibreOffice installed, the file itself is shown."
            )
        elif self.making.is_making:
            said = self.tr("Our own layout, while LibreOffice makes the pages of the file…")
        elif self._why_own and not self._which.currentData():
            said = self.tr("Our own layout: page breaks in Word may differ. {reason}").format(reason=self._why_own)
        else:
            said = self.tr("Our own layout: page breaks in Word may differ.")
        if said != self._said.text():
            self._said.setText(said)

    def _say_page(self) -> None:
        said = ""
        if self.sheets.count:
            said = self.tr("Page {number} of {count}").format(number=self.sheets.number, count=self.sheets.count)
        self._number.setText(said)
        self.sheets.setAccessibleDescription(
            self.tr("{page}. A picture: choose our own layout above to have the text read.").format(page=said)
        )

    def _say_zoom(self) -> None:
        self._zoom.setCurrentIndex(max(0, self._zoom.findData(self.sheets.zoom)))
        self._means.settings.keep(_ZOOM, self.sheets.zoom)

    def _go(self) -> None:
        paragraphs = self._document.paragraphs if self._document else ()
        place = next((at for at, each in enumerate(paragraphs) if each.id == self._wanted), None)
        if place is not None:
            self._wanted = ""
            self.making.stop()
            self._why_own = self.tr("The paragraph gone to is shown in it.")
            self._show_own()
            self.page.go_to(place)
