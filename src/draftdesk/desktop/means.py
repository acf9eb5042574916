"""What every part of the window is given: made once in `app`, passed in, never looked up."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.asking import Asking
from draftdesk.desktop.desk import Desk
from draftdesk.desktop.frame.notices import Answer, Notices
from draftdesk.desktop.office import Office
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.tasks import Tasks
from draftdesk.desktop.theme import Theme


@dataclass(frozen=True, slots=True, weakref_slot=True, kw_only=True)  # Qt keeps weak references to receivers
class Means:
    """The open workspace, long work, the acts, and how to speak to the person."""

    desk: Desk
    tasks: Tasks
    actions: Actions
    asking: Asking
    notices: Notices
    settings: Settings
    theme: Theme
    office: Office

    def warn(self, line: str, *answers: Answer, on: Notices | None = None) -> None:
        """Say in the window's bar, or in that of another window, why something was not done. Where the file is gone, it
        comes with a way to save what is there."""
        (on or self.notices).warn(line, *answers, *self.ways_out())

    def ways_out(self) -> tuple[Answer, ...]:
        """What can be done about the open workspace's file: nothing while it is where it was."""
        if not self.desk.is_lost:
            return ()
        return ((QCoreApplication.translate("means", "Save a copy…"), self.actions.action("file.copy").trigger),)
