"""Two pages scrolled in step: a paragraph and what became of it stand at the same height where one reads."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject

from draftdesk.desktop.compare.reading.page import ReadingPage
from draftdesk.model.comparison import ChangeKind, Comparison

_MOVED = (ChangeKind.MOVED, ChangeKind.MOVED_EDITED)


def anchors(comparison: Comparison) -> Sequence[tuple[int, int]]:
    """The passages of A and of B that belong beside each other: those that are in both and did not move."""
    found: list[tuple[int, int]] = []
    pairs = (
        (change.a[0], change.b[0])
        for change in comparison.changes
        if change.a and change.b and change.kind not in _MOVED
    )
    for a, b in sorted(pairs):
        if not found or b > found[-1][1]:
            found.append((a, b))
    return found


class InStep(QObject):
    """Lets either page follow the other."""

    def __init__(self, a: ReadingPage, b: ReadingPage, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = a, b
        self._anchors: tuple[Sequence[int], Sequence[int]] = ((), ())
        self._leader = 1
        self._follows = False
        a.scrolled.connect(self._on_a)
        b.scrolled.connect(self._on_b)

    def put(self, pairs: Sequence[tuple[int, int]]) -> None:
        """The entries that belong beside each other, in order."""
        self._anchors = [a for a, _ in pairs], [b for _, b in pairs]

    def lead(self, of_b: bool) -> None:
        """Let the other page stand where this one does, and follow it until the other is scrolled itself."""
        self._leader = int(of_b)
        self._follow()

    def pause(self, paused: bool) -> None:
        """While paused each page is scrolled by itself."""
        self._follows = paused

    def _on_a(self) -> None:
        self._led_by(0)

    def _on_b(self) -> None:
        self._led_by(1)

    def _led_by(self, side: int) -> None:
        if self._follows:
            return
        if self._pages[side].is_grown_only:
            side = self._leader
        self._leader = side
        self._follow()

    def _follow(self) -> None:
        first, other = self._pages[self._leader], self._pages[1 - self._leader]
        if not first.filling.done or not other.filling.done or not first.isVisible():
            return
        line = first.reading_line()
        y = first.verticalScrollBar().value() + line
        goal = self._across(y, first, other, first.place_at(line)[0])
        self._follows = True
        try:
            other.verticalScrollBar().setValue(round(goal - line))
        finally:
            self._follows = False

    def _across(self, y: float, first: ReadingPage, other: ReadingPage, n: int) -> float:
        """The height in the other page that belongs to a height of the first."""
        mine, theirs = self._anchors[self._leader], self._anchors[1 - self._leader]
        at = bisect_right(mine, n) - 1
        if at >= 0 and mine[at] < first.filling.done and theirs[at] < other.filling.done:
            low, goal_low = first.span(mine[at])[0], other.span(theirs[at])[0]
        else:
            low, goal_low = 0.0, 0.0
        after = at + 1
        if after < len(mine) and mine[after] < first.filling.done and theirs[after] < other.filling.done:
            high, goal_high = first.span(mine[after])[0], other.span(theirs[after])[0]
        else:
            high, goal_high = first.document().size().height(), other.document().size().height()
        share = (y - low) / max(1.0, high - low)
        return goal_low + share * (goal_high - goal_low)
