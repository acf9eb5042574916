"""The place Sources as a whole."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.panes import Panes, Side
from draftdesk.desktop.place import Place
from draftdesk.desktop.sources.editors.editors import Editors
from draftdesk.desktop.sources.finding.panel import SnippetSearch
from draftdesk.desktop.sources.inspecting.panel import Inspector
from draftdesk.desktop.sources.listing.panel import SourceList
from draftdesk.desktop.sources.reviewing.intake import Intake
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.sources.text.panel import SourceText

if TYPE_CHECKING:
    from draftdesk.workspace.queries import Counts


class SourcesPlace(Place):
    """Left what arrived and what was found, in the middle the source as read, right the snippet."""

    name = "Sources"
    icon = "sources"
    paragraph_requested = Signal(str)
    """The id of a paragraph that should be shown in the draft."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self.selection = Selection(self)
        self.listing = SourceList(means, self.selection)
        self.finding = SnippetSearch(means, self.selection)
        self.text = SourceText(means, self.selection)
        self.inspector = Inspector(means, self.selection)
        self.intake = Intake(means, self.selection, self)
        self.editors = Editors(means, self.selection, self)
        self.editors.search_requested.connect(self.filter_by)
        self._left = QTabWidget()
        self._left.setDocumentMode(True)
        self._left.setAccessibleName(self.tr("Sources and snippets"))
        self._left.addTab(self.listing, self.tr("Sources"))
        self._left.addTab(self.finding, self.tr("Snippets"))
        self._panes = Panes("sources", self._left, self.text, self.inspector, means.settings)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._panes)
        self._panes.shown.connect(self._say_shown)
        self.listing.reading_requested.connect(self._on_read)
        self.inspector.form.places.paragraph_requested.connect(self.paragraph_requested)
        self.text.inspect_requested.connect(self._on_inspect)
        means.actions.on("sources.find", self._on_find)
        means.actions.on("view.list", self._on_list)
        means.actions.on("view.inspector", self._on_inspector)
        self._say_shown()
        self._counts = ""
        means.desk.opened.connect(self.text.resume)
        means.desk.opened.connect(self._count)
        means.desk.changed.connect(self._count)
        means.desk.closed.connect(self._on_closed)

    def title(self) -> str:
        return self.tr("Sources")

    def _on_find(self) -> None:
        self.look_for("")

    def enter(self) -> None:
        self._left.currentWidget().setFocus()

    def look_for(self, words: str) -> None:
        """Bring the search of snippets to the front."""
        self._show_finding()
        self.finding.look_for(words)

    def filter_by(self, labels: Sequence[str]) -> None:
        """Bring the search to the front with the snippets that carry these labels."""
        self._show_finding()
        self.window().activateWindow()
        self.finding.filter_by(labels)

    def leave(self) -> bool:
        self.inspector.settle()
        return self.intake.may_leave()

    def counts(self) -> str:
        return self._counts

    def _count(self) -> None:
        from draftdesk.workspace.queries import counts

        self._means.desk.ask("sources counts", counts, self._on_counted)

    def _on_counted(self, counts: "Counts") -> None:
        words = self.tr("Sources: {sources} · Snippets: {snippets}")
        self._counts = words.format(sources=counts.sources, snippets=counts.snippets)
        self.counted.emit()

    def _on_closed(self) -> None:
        self._counts = ""

    def keep_state(self) -> None:
        self._panes.keep_state()
        self.listing.keep_state()
        self.text.keep_state()

    # --- inside

    def _show_finding(self) -> None:
        if not self._panes.is_shown(Side.LIST):
            self._panes.want(Side.LIST)
        self._left.setCurrentWidget(self.finding)

    def _on_list(self, on: bool) -> None:
        self._panes.want(Side.LIST, on)
        (self._left if on else self.text).setFocus()

    def _on_inspector(self, on: bool) -> None:
        self._panes.want(Side.INSPECTOR, on)
        (self.inspector if on else self.text).setFocus()

    def _on_read(self) -> None:
        self._panes.show_text()
        self.text.setFocus()

    def _on_inspect(self) -> None:
        if not self._panes.is_shown(Side.INSPECTOR):
            self._panes.want(Side.INSPECTOR)
        self.inspector.setFocus()

    def _say_shown(self) -> None:
        for name, side in (("view.list", Side.LIST), ("view.inspector", Side.INSPECTOR)):
            self._means.actions.action(name).setChecked(self._panes.is_shown(side))
