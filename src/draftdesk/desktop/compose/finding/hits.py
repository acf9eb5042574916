"""Where the words that are looked for stand on the page: found a few paragraphs at a time, so that typing goes on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.compose.editing.overlays import Drawn, Stretch
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.model import inline
from draftdesk.model.searching import Query, Search, search_for

_SLICE = 0.006
"""Seconds of searching at a time."""
_TELLING = 0.1
"""Seconds after which it is told how many are known, while there are more to look at."""
_LONGEST = 5.0
"""Seconds of searching after which an expression is given up."""
_Hit = tuple[str, int, int]


class Hits(QObject):
    """Follows what is typed on the page while something is looked for."""

    changed = Signal()
    """Other hits are known, or all of them now."""
    given_up = Signal()
    """The search takes too long and has ended."""

    def __init__(self, writing: Writing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._search: Search | None = None
        self._scope: frozenset[str] | None = None
        self._known: dict[str, tuple[str, Sequence[tuple[int, int]]]] = {}
        self._waiting: list[str] = []
        self._spent = self._told = 0.0
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        writing.edited.connect(self._on_edited)
        writing.structured.connect(self._on_structured)

    @property
    def is_looking(self) -> bool:
        """Whether something is looked for."""
        return self._search is not None

    @property
    def is_searching(self) -> bool:
        """Whether there are paragraphs that were not looked at yet."""
        return bool(self._waiting)

    @property
    def count(self) -> int:
        """How many hits are known."""
        return sum(len(found) for _, found in self._known.values())

    def look_for(self, query: Query, scope: Iterable[str] | None, first: str) -> None:
        """Look for something else, in these paragraphs or in all, beginning with one of them. Raises InvalidSettings
        where it cannot be looked for; then nothing is."""
        self.stop()
        self._search = search_for(query)
        self._scope = None if scope is None else frozenset(scope)
        names = self._names()
        at = names.index(first) if first in names else 0
        self._waiting = list(reversed([*names[at:], *names[:at]]))
        self._spent = 0.0
        self._go_on()

    def stop(self) -> None:
        """Look for nothing."""
        self._search = None
        self._next.stop()
        self._known.clear()
        self._waiting = []
        self.changed.emit()

    def layer(self, name: str, text: str) -> Iterator[Stretch]:
        """The hits in what a paragraph says, to be tinted."""
        if self._search is not None and (self._scope is None or name in self._scope):
            for start, end in self._found(name, text):
                yield Stretch(start, end, Drawn.FOUND, "found")

    def position(self, hit: _Hit) -> int:
        """Which of the known hits that is, counted from 1; 0 for none."""
        name, start, end = hit
        if (start, end) not in self._known.get(name, ("", ()))[1]:
            return 0
        before = 0
        for other in self._names():
            found = self._known.get(other, ("", ()))[1]
            if other == name:
                return before + found.index((start, end)) + 1
            before += len(found)
        return 0

    def following(self, name: str, at: int) -> _Hit | None:
        """The first hit that begins there or later; after the last comes the first."""
        return self._step(name, lambda start, _: start >= at, 1)

    def preceding(self, name: str, at: int) -> _Hit | None:
        """The last hit that ends there or before; before the first comes the last."""
        return self._step(name, lambda _, end: end <= at, -1)

    def _step(self, name: str, is_meant: Callable[[int, int], bool], by: int) -> _Hit | None:
        if self._search is None:
            return None
        every = self._writing.ids
        here = self._writing.block_of(name)
        for step in range(len(every) + 1):
            other = every[(here + by * step) % len(every)]
            if self._scope is not None and other not in self._scope:
                continue
            found = self._found(other, self._writing.text(other))
            meant = [each for each in found if step or is_meant(*each)]
            if meant:
                return other, *meant[0 if by > 0 else -1]
        return None

    def _names(self) -> list[str]:
        return [name for name in self._writing.ids if self._scope is None or name in self._scope]

    def _found(self, name: str, text: str) -> Sequence[tuple[int, int]]:
        known = self._known.get(name)
        if known is not None and known[0] == text:
            return known[1]
        found = self._search.hits(inline.said(text)) if self._search else ()
        self._known[name] = text, found
        return found

    def _go_on(self) -> None:
        until = (begun := monotonic()) + _SLICE
        while self._waiting and monotonic() < until:
            name = self._waiting.pop()
            self._found(name, self._writing.text(name))
        now = monotonic()
        self._spent += now - begun
        if self._spent > _LONGEST:
            self.stop()
            self.given_up.emit()
            return
        if self._waiting:
            self._next.start()
        if not self._waiting or now - self._told > _TELLING:
            self._told = now
            self.changed.emit()

    def _on_edited(self, names: Iterable[str]) -> None:
        if self._search is None:
            return
        self._waiting += [name for name in names if self._scope is None or name in self._scope]
        self._spent = 0.0
        self._next.start()

    def _on_structured(self) -> None:
        if self._search is None:
            return
        there = set(self._names())
        self._known = {name: known for name, known in self._known.items() if name in there}
        self._waiting += [name for name in there if name not in self._known]
        self._next.start()
