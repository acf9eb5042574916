"""The tabs beside the draft: what can be put in, and where the words of the paragraph with the caret came from."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.compose.drawer.history import HistoryTab
from draftdesk.desktop.compose.drawer.inserting import Caret, Inserting
from draftdesk.desktop.compose.drawer.provenance import ProvenanceTab
from draftdesk.desktop.compose.drawer.related import RelatedTab
from draftdesk.desktop.compose.drawer.snippets import SnippetsTab
from draftdesk.desktop.compose.drawer.tabs import WrappingTabs
from draftdesk.desktop.compose.editing.overlays import Layer
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.origins import Origins


class Drawer(WrappingTabs):
    """All follow the caret, and act on the draft that lies open. `caret` says where words go in."""

    source_requested = Signal(str, str)
    """A source, and the snippet to show where it stands in it."""
    beside_requested = Signal(str, str)
    """The same, beside the draft."""
    marked = Signal()
    """Other words of the text are to be set off than before: see `layer`."""
    front_requested = Signal()
    """Whoever holds it should show it: one of its tabs was asked for."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, caret: Caret) -> None:
        super().__init__()
        self._means = means
        self.inserting = Inserting(means, sheet, spot, caret, self)
        self.snippets = SnippetsTab(means, sheet, self.inserting)
        self.provenance = ProvenanceTab(means, sheet, spot)
        self.history = HistoryTab(means, sheet, spot)
        self.related = RelatedTab(means, sheet, spot, self.inserting)
        self.setAccessibleName(self.tr("Beside the draft"))
        self.addTab(self.snippets, self.tr("Snippets"))
        self.addTab(self.provenance, self.tr("Provenance"))
        self.addTab(self.history, self.tr("History"))
        self.addTab(self.related, self.tr("Related"))
        self.provenance.source_requested.connect(self.source_requested)
        self.related.source_requested.connect(self.source_requested)
        self.provenance.marked.connect(self.marked)
        self.provenance.link_requested.connect(self._on_link)
        means.actions.on("view.paragraph-source", self._on_beside)
        means.actions.on("drawer.snippets", self._on_snippets)
        for name, tab in (("provenance", self.provenance), ("history", self.history), ("related", self.related)):
            means.actions.on(f"drawer.{name}", partial(self._go, tab))

    @property
    def layer(self) -> Layer:
        """What of the text is to be set off as words of snippets."""
        return self.provenance.layer

    def _go(self, tab: ProvenanceTab | HistoryTab | RelatedTab) -> None:
        self.front_requested.emit()
        self.setCurrentWidget(tab)
        tab.list.setFocus()

    def _on_snippets(self) -> None:
        self.front_requested.emit()
        self.setCurrentWidget(self.snippets)
        self.snippets.begin()

    def _on_beside(self) -> None:
        """Show the snippet that is chosen where the keyboard is; from elsewhere one that the paragraph came from."""
        focus, tab, place = QApplication.focusWidget(), self.currentWidget(), None
        if focus is not None and self.isAncestorOf(focus) and isinstance(tab, SnippetsTab | ProvenanceTab | RelatedTab):
            place = tab.place()
        paragraph = self.provenance.paragraph
        if place is not None:
            self.beside_requested.emit(*place)
        elif paragraph is not None:
            self._means.desk.ask("drawer beside", self.provenance.question(paragraph), self._on_origins)

    def _on_origins(self, found: "Origins") -> None:
        here = [each for each in found.origins if each.snippet_id]
        if here:
            self.beside_requested.emit(here[0].source_id, here[0].snippet_id)
        else:
            self._means.notices.tell(self.tr("This paragraph came from no snippet of the sources."))

    def _on_link(self) -> None:
        self._on_snippets()
        self.snippets.teach_linking()
