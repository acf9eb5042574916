"""Snippets put into the draft from wherever they are chosen, at the caret or where they were dropped."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draftdesk.desktop.compose.editing.clipboard import Passage
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.model import inline
from draftdesk.model.errors import NotFound

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.placing import Put
    from draftdesk.drafting.workspaces import Changed, Transaction
    from draftdesk.model.drafts import Paragraph

Caret = Callable[[], tuple[str, int]]
"""The paragraph with the caret, and the character before which it stands."""
What = Sequence[str] | Passage
"""Snippets by their ids, or words of a source: those become a snippet by it."""


class Way(Enum):
    """How snippets get in."""

    OWN = auto()
    UNDER = auto()
    INTO = auto()


class Inserting(QObject):
    """Asks the draft to take snippets, and shows where they went. Where they came from keeps the keyboard."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, caret: Caret, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means, self._sheet, self._spot, self._caret = means, sheet, spot, caret

    @property
    def is_possible(self) -> bool:
        """Whether a draft lies open that can be changed."""
        return self._sheet.draft is not None and not self._sheet.is_fixed

    def insert(self, what: What, way: Way) -> None:
        """Put them in at the caret."""
        self._put(what, way, *self._caret())

    def drop(self, what: What, paragraph_id: str, at: int) -> None:
        """Put them in where they were dropped: within words into the sentence, at the end of a paragraph after it, at
        its beginning before it."""
        paragraph = self._sheet.paragraph(paragraph_id)
        length = len(inline.said(paragraph.text)) if paragraph else 0
        if 0 < at < length:
            self._put(what, Way.INTO, paragraph_id, at)
        elif at or not length or not (place := self._sheet.place(paragraph_id)):
            self._put(what, Way.OWN, paragraph_id, at)
        else:
            self._put(what, Way.OWN, self._sheet.ids[place - 1], 0)

    def link(self, what: What) -> None:
        """Say that the paragraph with the caret came from them, without changing a word."""
        from draftdesk.drafting.linking import link_name, link_snippet

        paragraph_id = self._spot.paragraph_id
        found = self._taken(what) if paragraph_id else None
        if found is None:
            return
        called, taken = found

        def work(tx: "Transaction") -> None:
            for each in taken(tx):
                link_snippet(tx, paragraph_id, each)

        self._sheet.act(link_name(called), work, failed=self._means.warn)

    def _taken(self, what: What) -> "tuple[str, Callable[[Transaction], Sequence[str]]] | None":
        """What they are called, and what gives their ids while they are put in; None where nothing can be."""
        from draftdesk.drafting.marking import called_at, marked_at
        from draftdesk.drafting.placing import counted_references

        if not what:
            return None
        if not self.is_possible:
            self._means.notices.tell(self.tr("Nothing can be put into a version. Show the working draft first."))
            return None
        look = self._means.desk.look()
        if not isinstance(what, Passage):
            ids = tuple(what)
            return counted_references(look, ids), lambda _: ids
        source_id, place = what.source_id, what.place
        try:
            called = called_at(look, source_id, place)
        except NotFound as error:
            self._means.warn(str(error))
            return None
        return called, lambda tx: (marked_at(tx, source_id, place).id,)

    def _put(self, what: What, way: Way, paragraph_id: str, at: int) -> None:
        from draftdesk.drafting.placing import insert_name, insert_snippets, put_into, put_name

        draft, found = self._sheet.draft, self._taken(what)
        if found is None or draft is None:
            return
        called, taken = found
        if way is Way.INTO and paragraph_id:
            self._sheet.act(
                put_name(called), lambda tx: put_into(tx, paragraph_id, at, taken(tx)), self._on_put, self._means.warn
            )
            return
        under = way is Way.UNDER
        self._sheet.act(
            insert_name(called),
            lambda tx: insert_snippets(tx, draft, taken(tx), at=paragraph_id or None, under=under),
            self._on_inserted,
            self._means.warn,
        )

    def _on_inserted(self, changed: "Changed[tuple[Paragraph, ...]]") -> None:
        self._spot.go(changed.value[-1].id, take_keys=False)

    def _on_put(self, changed: "Changed[Put]") -> None:
        put = changed.value
        self._spot.go(put.paragraph.id, put.start, put.end, take_keys=False)
