"""Handing over what was written: the stretch that differs from what was handed over last becomes one act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.desk import Desk
from draftdesk.model import inline
from draftdesk.model.errors import NotAllowed, NotFound

if TYPE_CHECKING:
    from draftdesk.drafting.rewriting import Line, Rewritten, Stretch, Taken
    from draftdesk.drafting.workspaces import Changed, Transaction

_PLACE = "Compose"
_PAUSE = 5.0
"""Seconds without a key after which typing is an act of its own."""
_CUTS = 20
"""How many cuts are remembered, to be brought back with all that hung on them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A paragraph as it was handed over."""

    id: str
    text: str


class Handing(QObject):
    """Knows what was handed over, hands over what is different, and hears what became of it."""

    done = Signal()
    """Everything handed over was accepted."""
    retold = Signal(object)
    """Texts by id that the store has otherwise than they were given."""
    failed = Signal(str, str, bool)
    """Why it was not accepted, the words, and whether it was refused: else it could not be written."""

    def __init__(self, desk: Desk, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet = sheet
        self._kept: list[Kept] = []
        self._under_way = 0
        self._failure: tuple[str, str, bool] | None = None
        self._is_stuck = False
        self._taken: tuple[Taken, ...] = ()
        self._sentence = 0
        self._last = 0.0
        self._about = ""
        desk.closed.connect(self._on_closed)

    @property
    def is_under_way(self) -> bool:
        return self._under_way > 0

    @property
    def is_stuck(self) -> bool:
        """Whether something could not be written and waits for `begin_again`."""
        return self._is_stuck

    def hold(self, kept: Sequence[Kept]) -> None:
        """The store has these."""
        self._kept = list(kept)

    def know(self, texts: Mapping[str, str]) -> None:
        """The store has these words of those paragraphs."""
        self._kept = [Kept(each.id, texts.get(each.id, each.text)) for each in self._kept]

    def knows(self, paragraph_id: str) -> bool:
        """Whether that paragraph was handed over once, or was taken away here and can be brought back with all that
        hung on it."""
        return any(each.id == paragraph_id for each in self._kept) or any(
            paragraph_id in each.ids for each in self._taken
        )

    def bring(self, notes: Mapping[str, str]) -> None:
        """Footnotes came with what was put in: their texts by the ids that their marks have."""
        from draftdesk.drafting.rewriting import Taken
        from draftdesk.model.drafts import Footnote
        from draftdesk.model.ordering import between

        key = between(None, None)
        rows = tuple(Footnote(id=name, paragraph_id="", ord=key, text=text) for name, text in notes.items())
        self._taken = (*self._taken[1 - _CUTS :], Taken(footnotes=rows))

    def end_sentence(self) -> None:
        """What is typed from now on is an act of its own."""
        self._sentence += 1

    def begin_again(self) -> None:
        """Hand over anew what could not be written: all that differs from what the store has."""
        self._is_stuck = False
        self._kept = [
            Kept(each.id, each.text) for each in map(self._sheet.paragraph, self._sheet.ids) if each is not None
        ]

    def give(self, lines: "Sequence[Line]", hint: str) -> None:
        """Hand over these lines, as far as they differ."""
        from draftdesk.drafting.rewriting import Stretch, name_of, rewrite

        draft = self._sheet.draft
        bounds = self._different(lines)
        if bounds is None or draft is None:
            self.done.emit()
            return
        head, old_end, new_end = bounds
        before = tuple(each.id for each in self._kept[head:old_end])
        after = tuple(lines[head:new_end])
        stretch = Stretch(draft_id=draft.id, above=lines[head - 1].id if head else None, before=before, after=after)
        self._kept[head:old_end] = [Kept(each.id, each.text) for each in after]
        is_typing = tuple(each.id for each in after) == before and len(before) == 1 and not hint
        refused: list[bool] = []

        def work(tx: "Transaction") -> "Rewritten":
            """On the writer's thread, where all earlier cuts have been made."""
            try:
                rewritten = rewrite(tx, replace(stretch, taken=self._brought_back(stretch)))
            except (NotAllowed, NotFound):
                refused.append(True)
                raise
            if rewritten.taken.ids:
                self._taken = (*self._taken[1 - _CUTS :], rewritten.taken)
            return rewritten

        def fail(line: str) -> None:
            words = "\n".join(inline.plain(each.text) for each in after)
            self._settle(failure=(line, words, bool(refused)))

        self._under_way += 1
        self._desk.act(
            name_of(stretch, hint),
            _PLACE,
            work,
            self._on_accepted,
            fail,
            subject=self._subject(before[0]) if is_typing else None,
            typing=is_typing,
        )

    def _different(self, lines: "Sequence[Line]") -> tuple[int, int, int] | None:
        kept = self._kept
        if not kept and len(lines) == 1 and not lines[0].text:
            return None
        shorter = min(len(kept), len(lines))
        head = 0
        while head < shorter and kept[head].text == lines[head].text and kept[head].id == lines[head].id:
            head += 1
        tail = 0
        while (
            tail < shorter - head
            and kept[-1 - tail].text == lines[-1 - tail].text
            and kept[-1 - tail].id == lines[-1 - tail].id
        ):
            tail += 1
        if head == len(kept) == len(lines):
            return None
        return head, len(kept) - tail, len(lines) - tail

    def _brought_back(self, stretch: "Stretch") -> "tuple[Taken, ...]":
        """The cuts that took away what this stretch has again."""
        coming = {each.id for each in stretch.after} - set(stretch.before)
        for each in stretch.after:
            coming |= {*inline.footnote_ids(each.text), *inline.reference_ids(each.text)}
        return tuple(each for each in self._taken if not coming.isdisjoint(each.ids))

    def _subject(self, about: str) -> str:
        """What typing joins by: the paragraph, the sentence, and that it went on without a pause."""
        now = monotonic()
        if about != self._about or now - self._last > _PAUSE:
            self._sentence += 1
        self._about, self._last = about, now
        return f"{about}:{self._sentence}"

    def _on_accepted(self, changed: "Changed[Any]") -> None:
        rewritten: Rewritten = changed.value
        if rewritten.texts:
            self.retold.emit(rewritten.texts)
        self._settle()

    def _settle(self, failure: tuple[str, str, bool] | None = None) -> None:
        self._under_way -= 1
        self._failure = self._failure or failure
        if self._under_way > 0:
            return
        failed, self._failure = self._failure, None
        if failed is None:
            self.done.emit()
            return
        self._is_stuck = not failed[2]
        self.failed.emit(*failed)

    def _on_closed(self) -> None:
        self._kept, self._taken = [], ()
        self._is_stuck = False
