"""A source read in the lower half of the page, as Sources shows it: to mark in, and to put its words into the draft."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from draftdesk.desktop.compose.beside.acts import BESIDE
from draftdesk.desktop.compose.beside.picker import SourcePicker
from draftdesk.desktop.compose.drawer.inserting import Inserting, Way
from draftdesk.desktop.compose.editing.clipboard import Passage, pack_passage
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.sources.text.panel import SourceText
from draftdesk.model.sources import Locator, Source

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed

_PUTTING_IN = ("beside.insert", "beside.insert-under", "beside.insert-into", "beside.link")


class Beside(QObject):
    """Says in the head of the lower half what is shown there, and changes it."""

    source_requested = Signal(str, str)
    """A source, and the snippet to show where it stands in it, in Sources."""

    def __init__(self, means: Means, sheet: Sheet, text: DraftPanel, inserting: Inserting) -> None:
        super().__init__(text)
        self._means, self._sheet, self._text, self._inserting = means, sheet, text, inserting
        self._selection = Selection(self)
        self.reader = SourceText(
            means,
            self._selection,
            manner=BESIDE,
            teaching=self.tr("Choose a source above: its text is shown here, to read, to mark and to put in."),
        )
        self.reader.page.packing = self._pack
        self.picker = SourcePicker()
        text.half.set_head(self._head())
        text.half.hold(self.reader)
        self._listen()
        self._allow()

    def show(self, source_id: str, snippet_id: str) -> None:
        """Show a snippet where it stands in its source; the keyboard stays where it is."""
        self._selection.reveal(source_id, snippet_id)
        self._text.show_in_half(self.reader)

    def choose(self) -> None:
        """Let the person choose a source; the one read last is shown meanwhile."""
        self._text.show_in_half(self.reader)
        self.picker.begin()

    def keep_state(self) -> None:
        """Remember the source and how far it was read."""
        if self._selection.source_id:
            self.reader.keep_state()

    # --- made once

    def _head(self) -> QWidget:
        close = QToolButton()
        close.setAutoRaise(True)
        close.setText("×")
        words = self.tr("Show the page only once")
        close.setToolTip(words)
        close.setAccessibleName(words)
        close.clicked.connect(self._means.actions.action("view.split").trigger)
        head = QWidget()
        across = QHBoxLayout(head)
        across.setContentsMargins(8, 4, 8, 4)
        across.addWidget(self.picker, 1)
        across.addWidget(close)
        return head

    def _listen(self) -> None:
        means, actions = self._means, self._means.actions
        actions.on("view.source", self.choose)
        actions.on("beside.insert", partial(self._insert, Way.OWN))
        actions.on("beside.insert-under", partial(self._insert, Way.UNDER))
        actions.on("beside.insert-into", partial(self._insert, Way.INTO))
        actions.on("beside.link", self._link)
        self.picker.chosen.connect(self._on_chosen)
        self.picker.left.connect(self._text.go_to_half)
        self._text.half_changed.connect(self._on_half)
        self._selection.source_changed.connect(self._say_shown)
        self._sheet.reset.connect(self._allow)
        self.reader.shown.connect(self._allow)
        self.reader.inspect_requested.connect(self._on_inspect)
        self.reader.menu_opening.connect(self._on_menu)
        means.desk.opened.connect(self._on_opened)
        means.desk.changed.connect(self._on_changed)
        means.desk.closed.connect(self._on_closed)

    # --- what is shown

    def _on_chosen(self, source_id: str) -> None:
        if source_id:
            self._selection.choose_source(source_id)
        self._text.show_in_half(self.reader if source_id else None)
        self._text.go_to_half()

    def _on_half(self) -> None:
        """Where a source is to be shown and none was chosen, it is the one read last."""
        is_reading = self._text.in_half is self.reader
        if is_reading and not self._selection.source_id and self._means.desk.is_open:
            self.reader.resume()
        self._say_shown()

    def _say_shown(self) -> None:
        is_reading = self._text.in_half is self.reader
        self.picker.show_choice((self._selection.source_id or None) if is_reading else "")

    def _on_opened(self) -> None:
        self._fill()
        self._on_half()

    def _fill(self) -> None:
        from draftdesk.workspace.queries import sources

        self._means.desk.ask("sources to read beside", sources, self._on_sources)

    def _on_sources(self, sources: Sequence[Source]) -> None:
        self.picker.show_sources(sources)

    def _on_changed(self, changed: "Changed[Any]") -> None:
        if "source" in changed.rows:
            self._fill()

    def _on_closed(self) -> None:
        self.picker.show_sources(())

    # --- what is done with it

    def _here(self) -> Passage | None:
        """The passage that is meant: what is selected, the snippet under the caret, or the sentence."""
        here, marked = self.reader.marking.here(), self.reader.marked
        if here is None or marked is None:
            return None
        place = Locator(page=here.page, block=here.block, end_block=here.end_block, start=here.start, end=here.end)
        return Passage(marked.source.id, place)

    def _insert(self, way: Way) -> None:
        here = self._here()
        if here is not None:
            self._inserting.insert(here, way)

    def _link(self) -> None:
        here = self._here()
        if here is not None:
            self._inserting.link(here)

    def _pack(self, data: QMimeData) -> None:
        here = self._here()
        if here is not None:
            pack_passage(data, here)

    def _on_inspect(self) -> None:
        self.source_requested.emit(self._selection.source_id, self._selection.snippet_ids[0])

    def _on_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addActions([self._means.actions.action(name) for name in _PUTTING_IN])

    def _allow(self) -> None:
        for name in _PUTTING_IN:
            self._means.actions.allow(name, self._inserting.is_possible and self.reader.marked is not None)
