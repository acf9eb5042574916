"""The editor's memory of which paragraph stands in which block, and what it said: repaired after anything that edits.

Ids do not live in the document: a block's properties are copied, lost or given to the wrong half by what Qt does.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Repair:
    """What an edit did: from block `first` on, the `gone` paragraphs were replaced by `new` ones; those in `edited`
    say something else now."""

    first: int
    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()

    @property
    def is_structural(self) -> bool:
        return bool(self.gone or self.new)


class Shadow:
    """Ids and texts of the blocks, in order."""

    def __init__(self, make_id: Callable[[], str]) -> None:
        self._make_id = make_id
        self._places: dict[str, int] | None = None
        self.ids: list[str] = []
        self.texts: list[str] = []

    def place(self, name: str) -> int:
        """The block in which that paragraph stands, -1 for none."""
        if self._places is None:
            self._places = {each: at for at, each in enumerate(self.ids)}
        return self._places.get(name, -1)

    def hold(self, ids: Sequence[str], texts: Sequence[str]) -> None:
        """Begin anew with these."""
        self.ids, self.texts, self._places = list(ids), list(texts), None

    def put(self, at: int, name: str, text: str) -> None:
        """A paragraph was put before that place."""
        self.ids.insert(at, name)
        self.texts.insert(at, text)
        self._places = None

    def take(self, at: int) -> None:
        """The paragraph at that place was taken away."""
        del self.ids[at], self.texts[at]
        self._places = None

    def rename(self, at: int, name: str) -> None:
        """The paragraph at that place is that one."""
        self.ids[at] = name
        self._places = None

    def repair(self, first: int, old_last: int, texts: Sequence[str]) -> Repair:
        """Blocks `first` to `old_last` say these texts now; there may be more or fewer of them.

        What is alike at both ends keeps its ids. In between as many blocks as before keep theirs by position; else the
        first keeps the first's, and the last the last's where there are several on both sides.
        """
        old = self.texts[first : old_last + 1]
        shorter = min(len(old), len(texts))
        head = 0
        while head < shorter and old[head] == texts[head]:
            head += 1
        tail = 0
        while tail < shorter - head and old[len(old) - 1 - tail] == texts[len(texts) - 1 - tail]:
            tail += 1
        begin, end = first + head, first + len(old) - tail
        now = list(texts[head : len(texts) - tail])
        before = self.ids[begin:end]
        if not before and not now:
            return Repair(begin)
        after = self._renamed(before, len(now))
        self.ids[begin:end] = after
        self.texts[begin:end] = now
        if len(before) != len(after) or before != after:
            self._places = None
        kept = set(before)
        return Repair(
            begin,
            gone=tuple(each for each in before if each not in after),
            new=tuple(each for each in after if each not in kept),
            edited=tuple(each for each in after if each in kept),
        )

    def _renamed(self, before: Sequence[str], count: int) -> list[str]:
        if count == len(before):
            return list(before)
        if not before or not count:
            return [self._make_id() for _ in range(count)]
        last = [before[-1]] if len(before) > 1 and count > 1 else []
        return [before[0], *(self._make_id() for _ in range(count - 1 - len(last))), *last]
