"""Footnotes put in at the caret, and the way to them and back."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draftdesk.desktop.compose.editing.marks import MarkOf
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.notes.pane import NotesPane
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.model import inline

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Changed
    from draftdesk.model.drafts import Footnote

ADD = "Insert footnote"


class Noting(QObject):
    """Wires the acts of footnotes to the page and the pane below it."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, text: DraftPanel) -> None:
        super().__init__(text)
        self._means, self._sheet, self._spot, self._text = means, sheet, spot, text
        self.pane = NotesPane(means, sheet, spot)
        text.add_below(self.pane)
        means.actions.on("text.footnote", self._on_add)
        means.actions.on("text.footnotes", self._on_open)
        text.mark_followed.connect(self._on_followed)
        self.pane.left.connect(self._on_left)
        sheet.reset.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        self._means.actions.allow("text.footnote", not self._sheet.is_fixed)
        self._means.actions.allow("text.footnotes", self._sheet.draft is not None)

    def _on_add(self) -> None:
        from draftdesk.drafting.composing import add_footnote

        if not self._text.editor.may_change_selection():
            return
        _, (name, at) = self._text.selected()
        self._sheet.act(ADD, partial(add_footnote, paragraph_id=name, at=at, text=""), self._on_added)

    def _on_added(self, changed: "Changed[Footnote]") -> None:
        self.pane.open(changed.value.id)

    def _on_open(self) -> None:
        self.pane.open()

    def _on_followed(self, of: MarkOf) -> None:
        if of.footnote:
            self.pane.open(of.footnote)

    def _on_left(self, footnote_id: str) -> None:
        """Go back to the page, behind the mark."""
        note = self._sheet.note(footnote_id)
        paragraph = self._sheet.paragraph(note.paragraph_id) if note else None
        if note is None or paragraph is None or paragraph.id != self._spot.paragraph_id:
            self._text.editor.setFocus()
            return
        at = 0
        for run in inline.runs(self._text.writing.text(paragraph.id)):
            at += len(run.text) or 1
            if run.footnote == footnote_id:
                break
        self._spot.go(paragraph.id, at)
