"""A review as it goes on: one value after another, back and forth."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from draftdesk.model.errors import DraftDeskError

if TYPE_CHECKING:
    from draftdesk.drafting.reviewing import Review, Reviewed


class History(QObject):
    """The review of now, and those before it. Nothing of it is in the workspace."""

    changed = Signal()
    refused = Signal(str)
    """A step was not possible, and why, in a line."""

    def __init__(self, review: "Review", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = review
        self._before: list[Review] = []
        self._after: list[Review] = []

    def let_go(self) -> None:
        """Hold nothing of it any more: it may be large."""
        self._now = replace(self._now, sources=())
        self._before.clear()
        self._after.clear()

    @property
    def review(self) -> "Review":
        return self._now

    @property
    def is_touched(self) -> bool:
        """Whether a person changed anything that going back has not taken away."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def source(self, at: int) -> "Reviewed":
        return self._now.sources[at]

    def do(self, step: "Callable[[Review], Review]") -> bool:
        """Go on to another review; False where that was refused."""
        try:
            review = step(self._now)
        except DraftDeskError as error:
            self.refused.emit(str(error))
            return False
        if review is not self._now:
            self._before.append(self._now)
            self._after.clear()
            self._now = review
            self.changed.emit()
        return True

    def undo(self) -> None:
        """Go back a step."""
        if self._before:
            self._after.append(self._now)
            self._now = self._before.pop()
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._after:
            self._before.append(self._now)
            self._now = self._after.pop()
            self.changed.emit()
