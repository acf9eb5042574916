"""What a view shows, as it goes into a file: counted anew from the ground that may be told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from draftdesk.desktop.reflected.pictures.picture import Picture

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground
    from draftdesk.drafting.workspaces import Look
    from draftdesk.model.document import Table


class Drawer(Protocol):
    """Draws what is shown; `note` stands below it."""

    def __call__(self, look: "Look", ground: "Ground", note: str, /, *, from_right: bool) -> Picture: ...


@dataclass(frozen=True, slots=True)
class Shown:
    """`name` is said in the name of the file. Both may be called on any thread."""

    name: str
    table: "Callable[[Look, Ground], Table]"
    picture: Drawer
