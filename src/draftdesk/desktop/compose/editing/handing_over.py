"""Handing over what was written: the stretch that differs from what was handed over last becomes one act."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from draftdesk.desktop.compose.editing.steps import steps
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
        self._ids: list[str] = []
        self._texts: list[str] = []
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

    def hold(self, ids: Sequence[str], texts: Sequence[str]) -> None:
        """The store has these."""
        self._ids, self._texts = list(ids), list(texts)

    def know(self, texts: Mapping[str, str]) -> None:
        """The store has these words of those paragraphs."""
        self._texts = [texts.get(name, text) for name, text in zip(self._ids, self._texts, strict=True)]

    def knows(self, paragraph_id: str) -> bool:
        """Whether that paragraph was handed over once, or was taken away here and can be brought back with all that
        hung on it."""
        return paragraph_id in self._ids or any(paragraph_id in each.ids for each in self._taken)

    def bring(self, notes: Mapping[str, str]) -> None:
        """Footnotes came with what was put in: their texts by the ids that their marks have."""
        from draftdesk.drafting.rewriting import Taken
        from draftdesk.model.drafts import Footnote
        from draftdesk.model.ordering import between

        key = between(None, None)
        rows = tuple(Footnote(id=name, paragraph_id="", ord=key, text=text) for name, text in notes.items())
        self._taken = (*self._taken[1 - _CUTS :], Taken(footnotes=rows))

    def begin_again(self) -> None:
        """Hand over anew what could not be written: all that differs from what the store has."""
        self._is_stuck = False
        rows = [each for each in map(self._sheet.paragraph, self._sheet.ids) if each is not None]
        self.hold([each.id for each in rows], [each.text for each in rows])

    def give(self, ids: Sequence[str], texts: Sequence[str], line: "Callable[[int], Line]", hint: str) -> None:
        """Hand over what stands on the page, as far as it differs; `line` makes the line of a block."""
        from draftdesk.drafting.rewriting import Stretch, name_of

        draft = self._sheet.draft
        bounds = self._different(ids, texts)
        if bounds is None or draft is None:
            self.done.emit()
            return
        head, old_end, new_end = bounds
        before, after = tuple(self._ids[head:old_end]), tuple(map(line, range(head, new_end)))
        stretch = Stretch(draft_id=draft.id, above=ids[head - 1] if head else None, before=before, after=after)
        was = self._texts[head:old_end]
        self._ids[head:old_end], self._texts[head:old_end] = ids[head:new_end], texts[head:new_end]
        if tuple(each.id for each in after) == before and len(before) == 1 and not hint:
            self._give_typed(stretch, was[0])
        else:
            self._send(stretch, name_of(stretch, hint))

    def _give_typed(self, stretch: "Stretch", was: str) -> None:
        """Typing that goes on without a pause is one act as far as the sentence goes."""
        from draftdesk.drafting.rewriting import name_of

        (line,) = stretch.after
        now = monotonic()
        if line.id != self._about or now - self._last > _PAUSE:
            self._sentence += 1
        self._about, self._last = line.id, now
        for number, text in enumerate(steps(was, line.text)):
            self._sentence += number > 0
            if text != was:
                step = replace(stretch, after=(replace(line, text=text),))
                self._send(step, name_of(step), subject=f"{line.id}:{self._sentence}", words=line.text)

    def _send(self, stretch: "Stretch", name: str, *, subject: str | None = None, words: str = "") -> None:
        """One act. With a `subject` it joins other typing. `words` are told where it is refused, or all of it."""
        from draftdesk.drafting.rewriting import rewrite

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
            told = [words] if words else [each.text for each in stretch.after]
            self._settle(failure=(line, "\n".join(map(inline.plain, told)), bool(refused)))

        self._under_way += 1
        self._desk.act(name, _PLACE, work, self._on_accepted, fail, subject=subject, typing=bool(subject))

    def _different(self, ids: Sequence[str], texts: Sequence[str]) -> tuple[int, int, int] | None:
        """Where the stretch that differs begins, and where it ends: as it was, and as it is."""
        if not self._ids and len(ids) == 1 and not texts[0]:
            return None
        if self._ids == ids and self._texts == texts:
            return None
        old, new = len(self._ids), len(ids)
        pairs = (self._ids, ids), (self._texts, texts)
        head = _alike(pairs, min(old, new))
        tail = _alike([(one[::-1], other[::-1]) for one, other in pairs], min(old, new) - head)
        return head, old - tail, new - tail

    def _brought_back(self, stretch: "Stretch") -> "tuple[Taken, ...]":
        """The cuts that took away what this stretch has again."""
        coming = {each.id for each in stretch.after} - set(stretch.before)
        for each in stretch.after:
            coming |= {*inline.footnote_ids(each.text), *inline.reference_ids(each.text)}
        return tuple(each for each in self._taken if not coming.isdisjoint(each.ids))

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
        self.hold((), ())
        self._taken = ()
        self._is_stuck = False


def _alike(pairs: Iterable[tuple[Sequence[str], Sequence[str]]], most: int) -> int:
    """How many paragraphs in a row, `most` at most, are the same ones and say the same. Looked for by halves: Python
    compares whole stretches in no time, and thousands of paragraphs one by one in a millisecond."""
    found, differs = 0, most + 1
    while differs - found > 1:
        middle = (found + differs) // 2
        if all(one[found:middle] == other[found:middle] for one, other in pairs):
            found = middle
        else:
            differs = middle
    return found
