"""What Reflected is about just now: one draft, as it stands or as a version, and all that is counted of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.means import Means
from draftdesk.model.drafts import Draft, Version

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground
    from draftdesk.drafting.workspaces import Look

Value = TypeVar("Value")
_TOPIC = "reflected ground"
_SECONDARY = "reflected/secondary"


@dataclass(frozen=True, slots=True)
class _Found:
    drafts: "Sequence[Draft]"
    versions: "Sequence[Version]"
    ground: "Ground | None"


class Reflection(QObject):
    """Read on another thread, again after every act, but only while somebody looks."""

    changed = Signal()
    """`ground` is another: whatever is shown of it is asked for again."""

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._found = _Found((), (), None)
        self._wanted = ("", "")
        self._is_secondary = means.settings.flag(_SECONDARY)
        self._is_watched = False
        self._is_stale = True
        means.desk.opened.connect(self._on_opened)
        means.desk.changed.connect(self.refresh)
        means.desk.closed.connect(self._on_closed)

    @property
    def drafts(self) -> "Sequence[Draft]":
        return self._found.drafts

    @property
    def versions(self) -> "Sequence[Version]":
        """Those of the draft, in the order they were issued."""
        return self._found.versions

    @property
    def ground(self) -> "Ground | None":
        """What is counted; None until it is read, and where there is no draft."""
        return self._found.ground

    @property
    def is_secondary(self) -> bool:
        """Whether reports on others and superseded sources count too."""
        return self._is_secondary

    def choose(self, draft_id: str, version_id: str = "") -> None:
        """Look at that draft, or at a version of it."""
        self._wanted = (draft_id, version_id)
        self.refresh()

    def count_secondary(self, on: bool) -> None:
        """Count reports on others and superseded sources too, or no longer."""
        self._is_secondary = on
        self._means.settings.keep(_SECONDARY, on)
        self.refresh()

    def watch(self, on: bool) -> None:
        """Somebody looks, or nobody any more."""
        self._is_watched = on
        if on and self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Read again what may have changed."""
        self._is_stale = True
        if not self._is_watched or not self._means.desk.is_open:
            return
        self._is_stale = False
        (draft_id, version_id), secondary, known = self._wanted, self._is_secondary, self._found.ground

        def read(look: "Look") -> _Found:
            from draftdesk.drafting.ground import ground
            from draftdesk.workspace import queries

            drafts = queries.drafts(look)
            draft = next((each for each in drafts if each.id == draft_id), next(iter(drafts), None))
            if draft is None:
                return _Found(drafts, (), None)
            versions = queries.versions(look, draft.id)
            version = next((each for each in versions if each.id == version_id), None)
            return _Found(drafts, versions, ground(look, draft, version, secondary=secondary, known=known))

        self._means.desk.ask(_TOPIC, read, self._on_read)

    def ask(self, topic: str, question: "Callable[[Look, Ground], Value]", answer: Callable[[Value], object]) -> None:
        """Ask something of the ground on another thread; nobody is answered where there is none."""
        ground = self._found.ground
        if ground is not None:
            self._means.desk.ask(f"reflected {topic}", lambda look: question(look, ground), answer)

    def _on_read(self, found: _Found) -> None:
        self._found = found
        self.changed.emit()

    def _on_opened(self) -> None:
        self._wanted = ("", "")
        self.refresh()

    def _on_closed(self) -> None:
        self._found = _Found((), (), None)
        self._is_stale = True
        self.changed.emit()
