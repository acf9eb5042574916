"""Two pages scrolled in step: a paragraph and what became of it stand at the same height where one reads."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from draftdesk.desktop.compare.reading.page import ReadingPage
from draftdesk.model.comparison import ChangeKind, Comparison

_MOVED = (ChangeKind.MOVED, ChangeKind.MOVED_EDITED)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Entries of A and of B that belong beside each other: the first and the last of each, `a` before `b`."""

    first: tuple[int, int]
    last: tuple[int, int]


def anchors(comparison: Comparison) -> Sequence[Anchor]:
    """The passages that are in both texts and did not move, in order."""
    found: list[Anchor] = []
    pairs = [each for each in comparison.changes if each.a and each.b and each.kind not in _MOVED]
    for change in sorted(pairs, key=lambda each: each.a[0]):
        if not found or (change.b[0] > found[-1].last[1] and change.a[0] > found[-1].last[0]):
            found.append(Anchor((change.a[0], change.b[0]), (change.a[-1], change.b[-1])))
    return found


class InStep(QObject):
    """Lets either page follow the other."""

    def __init__(self, a: ReadingPage, b: ReadingPage, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = a, b
        self._anchors: Sequence[Anchor] = ()
        self._leader = 1
        self._follows = False
        a.scrolled.connect(self._on_a)
        b.scrolled.connect(self._on_b)
        a.grown.connect(self._follow)
        b.grown.connect(self._follow)

    def put(self, anchors: Sequence[Anchor]) -> None:
        """What belongs beside each other, in order."""
        self._anchors = anchors

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
        self._leader = side
        self._follow()

    def _follow(self) -> None:
        first, other = self._pages[self._leader], self._pages[1 - self._leader]
        if not first.filling.done or not other.filling.done or not first.isVisible():
            return
        line = first.where.reading_line()
        y = first.verticalScrollBar().value() + line
        goal = self._across(y, first, other, first.where.place_at(line)[0])
        self._follows = True
        try:
            other.verticalScrollBar().setValue(round(goal - line))
        finally:
            self._follows = False

    def _across(self, y: float, first: ReadingPage, other: ReadingPage, n: int) -> float:
        """The height in the other page that belongs to a height of the first."""
        low, goal_low, high, goal_high = 0.0, 0.0, 0.0, 0.0
        at = bisect_right(self._anchors, n, key=lambda each: each.first[self._leader]) - 1
        if at >= 0 and self._stands(self._anchors[at]):
            (top, low), (goal_top, goal_low) = self._spans(self._anchors[at])
            if y < low:
                return goal_top + (y - top) / max(1.0, low - top) * (goal_low - goal_top)
        if at + 1 < len(self._anchors) and self._stands(self._anchors[at + 1]):
            (high, _), (goal_high, _) = self._spans(self._anchors[at + 1])
        else:
            high, goal_high = first.document().size().height(), other.document().size().height()
        return goal_low + (y - low) / max(1.0, high - low) * (goal_high - goal_low)

    def _stands(self, anchor: Anchor) -> bool:
        """Whether it stands on both pages already."""
        return all(last < page.filling.done for last, page in zip(anchor.last, self._pages, strict=True))

    def _spans(self, anchor: Anchor) -> tuple[tuple[float, float], tuple[float, float]]:
        """From where to where it reaches in the page that leads and in the other."""
        found = [
            (page.where.span(first)[0], page.where.span(last)[1])
            for page, first, last in zip(self._pages, anchor.first, anchor.last, strict=True)
        ]
        return found[self._leader], found[1 - self._leader]
