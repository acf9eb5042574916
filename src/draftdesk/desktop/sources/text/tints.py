"""The marks of a text as they are painted: their colours, which lie over which, which are chosen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor

from draftdesk.desktop.sources.text.content import Mark
from draftdesk.desktop.sources.text.margin import Stripe
from draftdesk.desktop.sources.text.places import by_block, lanes
from draftdesk.model.sources import Confidence

_MOST = 64
"""Marks drawn over one another."""
Stretch = tuple[tuple[int, int], tuple[int, int]]
"""From one place, a block and a character, to another."""


@dataclass(frozen=True, slots=True)
class Tint:
    """A mark and its colour."""

    mark: Mark
    colour: QColor

    @property
    def is_likely(self) -> bool:
        """Whether nobody has accepted it yet."""
        return self.mark.snippet.confidence is Confidence.LIKELY


class Tints:
    """Marks in the order of their places, by their numbers. `chosen` are ids of snippets, in this text or another."""

    def __init__(
        self,
        marks: Sequence[Mark] = (),
        colour: Callable[[Sequence[str]], QColor] | None = None,
        chosen: frozenset[str] = frozenset(),
    ) -> None:
        self.chosen = chosen
        self._tints = [Tint(mark, colour(mark.labels) if colour else QColor()) for mark in marks]
        self._of_block = by_block(marks)
        self._lanes = lanes(marks)

    def __getitem__(self, number: int) -> Tint:
        return self._tints[number]

    def is_chosen(self, number: int) -> bool:
        return self._tints[number].mark.snippet.id in self.chosen

    def at(self, n: int, at: int) -> Sequence[int]:
        """Those that hold a character of block `n`, the innermost first."""
        holding = [each for each in self._of_block.get(n, ()) if _holds(self._tints[each].mark, n, at)]
        return sorted(holding, key=lambda each: _size(self._tints[each].mark))

    def seen(self, n: int, seen: Stretch) -> Iterator[int]:
        """Those in block `n` that are in view; of very many in one place only some, the chosen before all others: more
        could not be told apart, and to draw them would take long."""
        (first, last), chosen = seen, 0
        for number in self._of_block.get(n, ()):
            snippet = self._tints[number].mark.snippet
            if (snippet.end_block, snippet.end) < first or (snippet.block, snippet.start) > last:
                continue
            is_chosen = snippet.id in self.chosen
            chosen += is_chosen
            if self._lanes[number] < _MOST or (is_chosen and chosen <= _MOST):
                yield number

    def stripe(self, number: int, top: float, bottom: float) -> Stripe:
        """Its stripe in the margin, between two heights."""
        tint = self._tints[number]
        return Stripe(
            top=top,
            bottom=bottom,
            lane=self._lanes[number],
            colour=tint.colour,
            is_likely=tint.is_likely,
            is_doubted=bool(tint.mark.snippet.doubts),
            is_chosen=self.is_chosen(number),
        )


def _holds(mark: Mark, n: int, at: int) -> bool:
    snippet = mark.snippet
    return (snippet.block, snippet.start) <= (n, at) <= (snippet.end_block, snippet.end)


def _size(mark: Mark) -> tuple[int, int]:
    return mark.snippet.end_block - mark.snippet.block, mark.snippet.end - mark.snippet.start
