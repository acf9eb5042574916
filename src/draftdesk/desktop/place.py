"""A place of the window: where one kind of work is done. The rail switches between them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Place(QWidget):
    """Base of all places. `name` is the word that acts carry as their place, `icon` the drawing on the rail.

    A place listens to the desk itself; the window only shows and hides it.
    """

    counted = Signal()
    """What `counts` or `subject` says is another now."""

    name = ""
    icon = ""
    stands_alone = False
    """Whether there is something to do here while no workspace is open."""

    def title(self) -> str:
        """The word on the rail."""
        raise NotImplementedError

    def enter(self) -> None:
        """The person came here: give the keyboard to what they will use."""
        self.setFocus()

    def leave(self) -> bool:
        """The window is about to close or open another file: settle what is unsaved. False where the person wants to
        stay."""
        return True

    def keep_state(self) -> None:
        """Remember in the settings what should be as it was tomorrow."""

    def subject(self) -> str:
        """What lies open here while no workspace is open, for the title of the window; "" where nothing does."""
        return ""

    def counts(self) -> str:
        """What the status bar says of this place."""
        return ""
