"""Where in the draft the person is: outline, editor and drawer choose here and listen here, and know nothing of one
another. Places in a paragraph count the characters of what it says (a mark counts as one), as `model.inline` does."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Goal:
    """A place to go to. `start` and `end` bound what shall be selected; without them the caret goes to the beginning.
    With `take_keys` the editor takes the keyboard too."""

    paragraph_id: str
    start: int | None = None
    end: int | None = None
    take_keys: bool = True


class Spot(QObject):
    """The paragraph the caret is in, and the paragraphs that are chosen for what is done to several."""

    moved = Signal(str)
    """The id of the paragraph with the caret, "" for none."""
    chosen_changed = Signal(object)
    """The ids of the chosen paragraphs in reading order, a tuple: at least the one with the caret."""
    go_requested = Signal(object)
    """A `Goal`: the editor goes there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paragraph_id = ""
        self._chosen: tuple[str, ...] = ()

    @property
    def paragraph_id(self) -> str:
        return self._paragraph_id

    @property
    def chosen(self) -> tuple[str, ...]:
        return self._chosen

    def move(self, paragraph_id: str) -> None:
        """Say where the caret is now."""
        if paragraph_id != self._paragraph_id:
            self._paragraph_id = paragraph_id
            self.moved.emit(paragraph_id)

    def choose(self, ids: Sequence[str]) -> None:
        """Say which paragraphs are chosen now."""
        chosen = tuple(ids)
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen_changed.emit(chosen)

    def go(
        self, paragraph_id: str, start: int | None = None, end: int | None = None, *, take_keys: bool = True
    ) -> None:
        """Ask the editor to show a paragraph, and to select something in it."""
        self.go_requested.emit(Goal(paragraph_id, start, end, take_keys))
