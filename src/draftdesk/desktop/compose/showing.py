"""Bringing paragraphs into view, whatever draft they belong to and whatever lies open now."""

from PySide6.QtCore import QObject

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Goal, Spot
from draftdesk.desktop.means import Means


class Showing(QObject):
    """Lays drafts and versions open, and goes to where the person was or wants to be in them."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, parent: QObject) -> None:
        super().__init__(parent)
        self._means, self._sheet, self._spot = means, sheet, spot
        self._wanted = Goal("")
        sheet.reset.connect(self._on_reset)

    def paragraph(self, paragraph_id: str, start: int | None = None, end: int | None = None) -> None:
        """Show that paragraph of the working text of its draft, with those characters selected; one that is no longer
        there is told of."""
        from draftdesk.workspace import queries

        if self._sheet.version is None and paragraph_id in self._sheet:
            self._spot.go(paragraph_id, start, end)
            return
        found = queries.paragraphs_named(self._means.desk.look(), [paragraph_id])
        if not found:
            self._means.notices.tell(self.tr("That paragraph is no longer in the draft."))
            return
        self._wanted = Goal(paragraph_id, start, end)
        self._sheet.choose(found[0].draft_id)

    def version(self, draft_id: str, version_id: str = "") -> None:
        """Lay that draft open, or a version of it, at the paragraph with the caret where that is in it too."""
        self._wanted = Goal(self._spot.paragraph_id)
        self._sheet.choose(draft_id, version_id)

    def working_draft(self) -> None:
        """Lay the working text open of the draft that is shown."""
        if self._sheet.draft is not None and self._sheet.version is not None:
            self.version(self._sheet.draft.id)

    def _on_reset(self) -> None:
        wanted, self._wanted = self._wanted, Goal("")
        if wanted.paragraph_id in self._sheet:
            self._spot.go(wanted.paragraph_id, wanted.start, wanted.end)
