"""What the place Sources is about just now: one source, and some of the snippets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """Lists, text and inspector all choose here and all listen here, and know nothing of one another."""

    source_changed = Signal(str)
    """The id of the source that is shown, "" for none."""
    snippets_changed = Signal(object)
    """The ids of the chosen snippets, a tuple."""
    reveal_requested = Signal(str)
    """The id of a snippet that should be brought into view where it stands in its source."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source_id = ""
        self._snippet_ids: tuple[str, ...] = ()

    @property
    def source_id(self) -> str:
        return self._source_id

    @property
    def snippet_ids(self) -> tuple[str, ...]:
        return self._snippet_ids

    def choose_source(self, source_id: str) -> None:
        """Show a source; snippets of another one are no longer chosen."""
        if source_id != self._source_id:
            self._source_id = source_id
            self.choose_snippets(())
            self.source_changed.emit(source_id)

    def choose_snippets(self, snippet_ids: Sequence[str]) -> None:
        """Choose snippets, of whatever sources."""
        chosen = tuple(snippet_ids)
        if chosen != self._snippet_ids:
            self._snippet_ids = chosen
            self.snippets_changed.emit(chosen)

    def reveal(self, source_id: str, snippet_id: str) -> None:
        """Show a snippet where it stands, and choose it."""
        self.choose_source(source_id)
        self.choose_snippets((snippet_id,))
        self.reveal_requested.emit(snippet_id)
