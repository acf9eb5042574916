"""Snippets put into the draft from wherever they are chosen, at the caret or where they were dropped."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.model import inline

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.placing import Put
    from draftdesk.drafting.workspaces import Changed, Transaction
    from draftdesk.model.drafts import Paragraph

Caret = Callable[[], tuple[str, int]]
"""The paragraph with the caret, and the character before which it stands."""


class Way(Enum):
    """How snippets get in."""

    OWN = auto()
    UNDER = auto()
    INTO = auto()


class Inserting(QObject):
    """Asks the draft to take snippets, and shows where they went. The list they came from keeps the keyboard."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot, caret: Caret, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means, self._sheet, self._spot, self._caret = means, sheet, spot, caret

    @property
    def is_possible(self) -> bool:
        """Whether a draft lies open that can be changed."""
        return self._sheet.draft is not None and not self._sheet.is_fixed

    def insert(self, ids: Sequence[str], way: Way) -> None:
        """Put them in at the caret."""
        self._put(ids, way, *self._caret())

    def drop(self, ids: Sequence[str], paragraph_id: str, at: int) -> None:
        """Put them in where they were dropped: within words into the sentence, at the end of a paragraph after it, at
        its beginning before it."""
        paragraph = self._sheet.paragraph(paragraph_id)
        length = len(inline.said(paragraph.text)) if paragraph else 0
        if 0 < at < length:
            self._put(ids, Way.INTO, paragraph_id, at)
        elif at or not length or not (place := self._sheet.place(paragraph_id)):
            self._put(ids, Way.OWN, paragraph_id, at)
        else:
            self._put(ids, Way.OWN, self._sheet.ids[place - 1], 0)

    def link(self, ids: Sequence[str]) -> None:
        """Say that the paragraph with the caret came from them, without changing a word."""
        from draftdesk.drafting.linking import link_name, link_snippet
        from draftdesk.drafting.placing import counted_references

        paragraph_id = self._spot.paragraph_id
        if not self._may(ids) or not paragraph_id:
            return
        name = link_name(counted_references(self._means.desk.look(), ids))

        def work(tx: "Transaction") -> None:
            for each in ids:
                link_snippet(tx, paragraph_id, each)

        self._sheet.act(name, work, failed=self._means.warn)

    def _may(self, ids: Sequence[str]) -> bool:
        if not ids:
            return False
        if not self.is_possible:
            self._means.notices.tell(self.tr("Nothing can be put into a version. Show the working draft first."))
            return False
        return True

    def _put(self, ids: Sequence[str], way: Way, paragraph_id: str, at: int) -> None:
        from draftdesk.drafting.placing import counted_references, insert_name, insert_snippets, put_into, put_name

        draft = self._sheet.draft
        if not self._may(ids) or draft is None:
            return
        chosen = tuple(ids)
        called = counted_references(self._means.desk.look(), chosen)
        if way is Way.INTO and paragraph_id:
            self._sheet.act(
                put_name(called), lambda tx: put_into(tx, paragraph_id, at, chosen), self._on_put, self._means.warn
            )
            return
        under = way is Way.UNDER
        self._sheet.act(
            insert_name(called),
            lambda tx: insert_snippets(tx, draft, chosen, at=paragraph_id or None, under=under),
            self._on_inserted,
            self._means.warn,
        )

    def _on_inserted(self, changed: "Changed[tuple[Paragraph, ...]]") -> None:
        self._spot.go(changed.value[-1].id, take_keys=False)

    def _on_put(self, changed: "Changed[Put]") -> None:
        put = changed.value
        self._spot.go(put.paragraph.id, put.start, put.end, take_keys=False)
