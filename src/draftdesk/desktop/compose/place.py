"""The place Compose as a whole."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from draftdesk.desktop.compose.assembling.assembling import Assembling, EmptyDraft
from draftdesk.desktop.compose.beside.beside import Beside
from draftdesk.desktop.compose.brackets.bracketing import Bracketing
from draftdesk.desktop.compose.changes.changes import Changes
from draftdesk.desktop.compose.comments.panel import CommentsPanel
from draftdesk.desktop.compose.drawer.drawer import Drawer
from draftdesk.desktop.compose.editing.menu import TextMenu
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.empty import NoDraft
from draftdesk.desktop.compose.finding.finding import Finding
from draftdesk.desktop.compose.head import Head
from draftdesk.desktop.compose.notes.noting import Noting
from draftdesk.desktop.compose.outline.panel import OutlinePanel
from draftdesk.desktop.compose.referring.referring import Referring
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.showing import Showing
from draftdesk.desktop.compose.spelling.proofing import Proofing
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.desktop.panes import Panes, Side
from draftdesk.desktop.place import Place
from draftdesk.model.drafts import Draft

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed


class ComposePlace(Place):
    """Left the outline, in the middle the draft as one page, right where its words come from."""

    name = "Compose"
    icon = "compose"

    front_requested = Signal()
    """Something happened here that the person wants to see."""
    source_requested = Signal(str, str)
    """A source, and the snippet to show where it stands in it."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self.sheet = Sheet(means, self)
        self.spot = Spot(self)
        self.outline = OutlinePanel(means, self.sheet, self.spot)
        self.text = DraftPanel(means, self.sheet, self.spot)
        TextMenu(means.actions, self.text).opening.connect(Proofing(means, self.sheet, self.text).offer)
        Bracketing(means, self.text, self.spot, self)
        self.changes = Changes(means, self.sheet, self.spot, self.text, self)
        self.finding = Finding(means, self.sheet, self.spot, self.text, self)
        self.notes = Noting(means, self.sheet, self.spot, self.text).pane
        Referring(means, self.sheet, self.spot, self.text)
        self.comments = CommentsPanel(means, self.sheet, self.spot, self.text.selected)
        self.drawer = Drawer(means, self.sheet, self.spot, self._caret)
        self.drawer.addTab(self.comments, self.tr("Comments"))
        self.beside = Beside(means, self.sheet, self.text, self.drawer.inserting)
        self.assembling = Assembling(means, self)
        self.empty = EmptyDraft(means)
        self.no_draft = NoDraft(means.actions)
        self.head = Head(means, self.sheet)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.text)
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.no_draft)
        self._panes = Panes("compose", self.outline, self._centre(), self.drawer, means.settings)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._panes)
        self.comments.front_requested.connect(self._on_comments)
        self.drawer.front_requested.connect(self._on_drawer)
        self.drawer.source_requested.connect(self.source_requested)
        self.drawer.beside_requested.connect(self.beside.show)
        self.beside.source_requested.connect(self.source_requested)
        self.drawer.marked.connect(self._on_marked)
        self.text.add_layer(self.drawer.layer)
        self.text.snippets_dropped.connect(self.drawer.inserting.drop)
        self.assembling.source_requested.connect(self.source_requested)
        self.assembling.assembled.connect(self._on_assembled)
        self.empty.writing_requested.connect(self._on_writing)
        self.head.chosen.connect(self._on_chosen)
        means.actions.on("draft.show", self._on_show)
        means.actions.on("draft.new", self._on_new)
        self.sheet.reset.connect(self._on_reset)
        self.sheet.changed.connect(self._on_rows)
        self.sheet.reset.connect(self.counted)
        self.sheet.numbered.connect(self.counted)
        self._showing = Showing(means, self.sheet, self.spot, self)

    def title(self) -> str:
        return self.tr("Compose")

    def enter(self) -> None:
        shown = self._middle.currentWidget()
        (self.text.editor if shown is self.text or shown is None else shown).setFocus()

    def leave(self) -> bool:
        self.notes.settle()
        return self.text.may_leave()

    def show_paragraph(self, paragraph_id: str) -> None:
        """Come to the front with that paragraph of a working draft; one that is gone is told of."""
        self.front_requested.emit()
        self._showing.paragraph(paragraph_id)

    def show_words(self, paragraph_id: str, start: int, end: int) -> None:
        """The same with those characters of what it says selected."""
        self.front_requested.emit()
        self._showing.paragraph(paragraph_id, start, end)

    def show_version(self, draft_id: str, version_id: str) -> None:
        """Come to the front with that draft, or with a version of it to be read."""
        self.front_requested.emit()
        self._showing.version(draft_id, version_id)

    def _centre(self) -> QWidget:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.changes.strip)
        column.addWidget(self._middle, 1)
        return centre

    def _on_comments(self) -> None:
        self._panes.want(Side.INSPECTOR)
        self.drawer.setCurrentWidget(self.comments)

    def _caret(self) -> tuple[str, int]:
        return self.text.editor.caret()

    def _on_drawer(self) -> None:
        self._panes.want(Side.INSPECTOR)

    def _on_marked(self) -> None:
        for editor in self.text.editors:
            editor.viewport().update()

    # --- which draft

    def _on_chosen(self, draft_id: str, version_id: str) -> None:
        self._showing.version(draft_id, version_id)
        self.enter()

    def _on_show(self) -> None:
        self.front_requested.emit()
        self._showing.working_draft()

    def _on_new(self) -> None:
        from draftdesk.drafting.beginning import BEGIN, begin_draft

        name = self._means.asking.line(self.tr("New draft"), self.tr("Name of the draft:"))
        if name is not None:
            self.sheet.act(BEGIN, partial(begin_draft, name=name), self._on_begun)

    def _on_begun(self, changed: "Changed[Draft]") -> None:
        self.show_version(changed.value.id, "")

    # --- a draft without text

    def _on_reset(self) -> None:
        is_empty = self.sheet.draft is not None and not self.sheet.is_fixed and not self.sheet.ids
        is_none = self.sheet.draft is None and self._means.desk.is_open
        self._middle.setCurrentWidget(self.no_draft if is_none else self.empty if is_empty else self.text)

    def _on_rows(self) -> None:
        if self.sheet.ids:
            self._middle.setCurrentWidget(self.text)

    def _on_writing(self) -> None:
        self._middle.setCurrentWidget(self.text)
        self.text.editor.setFocus()

    def _on_assembled(self, draft_id: str) -> None:
        self.front_requested.emit()
        if self.sheet.draft is None or self.sheet.draft.id != draft_id or self.sheet.version is not None:
            self.sheet.choose(draft_id)
        self._on_writing()

    def counts(self) -> str:
        if self.sheet.draft is None:
            return ""
        words = self.tr("Paragraphs: {paragraphs} · Words: {words} · Open brackets: {brackets}")
        return words.format(**self.text.counts())

    def keep_state(self) -> None:
        self._panes.keep_state()
        self.beside.keep_state()
