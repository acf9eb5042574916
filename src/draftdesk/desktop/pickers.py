"""Choosing a draft, and a version of it or the draft as it stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from draftdesk.model.drafts import Draft, Version

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_SHORTEST = 16
"""Letters that are always seen of a name."""


class DraftPicker(QComboBox):
    """The drafts of the workspace. With a single one there is nothing to choose, and whoever holds it hides it."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts: list[Draft] = []
        self.setAccessibleName(self.tr("Draft"))
        _let_shrink(self)
        self.activated.connect(self.chosen)

    def fill(self, look: "Look") -> None:
        """Show the drafts there are now; the chosen one stays chosen."""
        from draftdesk.workspace import queries

        self.show_drafts(queries.drafts(look))

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show these; the chosen one stays chosen."""
        now = self.draft
        self._drafts = list(drafts)
        self.clear()
        for draft in self._drafts:
            self.addItem(draft.name)
        self.choose(now.id if now else "")

    def choose(self, draft_id: str) -> None:
        """Choose a draft; the first where there is none of that id."""
        places = [at for at, draft in enumerate(self._drafts) if draft.id == draft_id]
        self.setCurrentIndex(places[0] if places else 0)

    @property
    def draft(self) -> Draft | None:
        """The chosen draft as it was when last filled; None where the workspace has none."""
        at = self.currentIndex()
        return self._drafts[at] if 0 <= at < len(self._drafts) else None


class VersionPicker(QComboBox):
    """The draft as it stands, then its versions, the newest first."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: list[Version] = []
        self.setAccessibleName(self.tr("Version"))
        _let_shrink(self)
        self.activated.connect(self.chosen)

    def fill(self, versions: Sequence[Version]) -> None:
        """Show those versions; the chosen one stays chosen while it is there."""
        now = self.version
        self._versions = list(reversed(versions))
        self.clear()
        self.addItem(self.tr("Working draft"))
        for version in self._versions:
            self.addItem(" — ".join(part for part in (version.label, version.date) if part))
        self.choose(now.id if now else "")

    def choose(self, version_id: str) -> None:
        """Choose a version, or the working draft where there is none of that id."""
        places = [at for at, version in enumerate(self._versions) if version.id == version_id]
        self.setCurrentIndex(1 + places[0] if places else 0)

    @property
    def version(self) -> Version | None:
        """The chosen version; None for the working draft."""
        at = self.currentIndex() - 1
        return self._versions[at] if 0 <= at < len(self._versions) else None


def _let_shrink(box: QComboBox) -> None:
    """A long name may not make the window wide."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_SHORTEST)
