"""Cross-references put in at the caret, and followed from there."""

from functools import partial

from PySide6.QtCore import QObject

from draftdesk.desktop.compose.editing.marks import MarkOf
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.editing.pointing import mark_beside
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means

ADD = "Insert cross-reference"


class Referring(QObject):
    """Wires the acts of cross-references to the page."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, text: DraftPanel) -> None:
        super().__init__(text)
        self._means, self._sheet, self._spot, self._text = means, sheet, spot, text
        means.actions.on("text.reference", self._on_begin)
        means.actions.on("text.follow", self._on_follow)
        text.mark_followed.connect(self._on_followed)
        sheet.reset.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        self._means.actions.allow("text.reference", not self._sheet.is_fixed)
        self._means.actions.allow("text.follow", self._sheet.draft is not None)

    def _on_begin(self) -> None:
        from draftdesk.desktop.compose.finding.go_to import GoToDialog, candidates_of

        if not self._text.editor.may_change_selection():
            return
        self._means.desk.require_readable()
        _, (name, at) = self._text.selected()
        there = [each for each in candidates_of(self._sheet, self._text.writing) if each.number or each.words]
        GoToDialog(
            self._means,
            there,
            partial(self._add, name, at),
            self._text.window(),
            title=self.tr("Insert a cross-reference"),
            do=self.tr("&Insert"),
        ).open()

    def _add(self, paragraph_id: str, at: int, target_id: str) -> None:
        from draftdesk.drafting.composing import add_reference

        work = partial(add_reference, paragraph_id=paragraph_id, at=at, target_id=target_id)
        self._sheet.act(ADD, work)

    def _on_follow(self) -> None:
        of = mark_beside(self._text.editor.textCursor())
        if of.footnote or of.reference:
            self._text.mark_followed.emit(of)

    def _on_followed(self, of: MarkOf) -> None:
        reference = self._sheet.reference(of.reference) if of.reference else None
        if reference is None or of.footnote:
            return
        if reference.target_id in self._sheet:
            self._spot.go(reference.target_id)
        else:
            self._means.notices.tell(self.tr("The paragraph referred to is no longer in the draft."))
