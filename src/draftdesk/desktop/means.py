"""What every part of the window is given: made once in `app`, passed in, never looked up."""

from dataclasses import dataclass

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.asking import Asking
from draftdesk.desktop.desk import Desk
from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.tasks import Tasks
from draftdesk.desktop.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """The open workspace, long work, the acts, and how to speak to the person."""

    desk: Desk
    tasks: Tasks
    actions: Actions
    asking: Asking
    notices: Notices
    settings: Settings
    theme: Theme
