"""What became of square brackets from one text to the other: which were opened, which closed, which went with their
words.

A bracket is known by its words, followed from text to text, and not by where its signs stand: other words in brackets
at the same place are another bracket.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model.bracket_pairing import same_brackets
from draftdesk.model.bracket_words import Followed, Side
from draftdesk.model.comparison import Comparison
from draftdesk.model.enclosing import Span


class BracketTurn(StrEnum):
    """`CLOSED`: the brackets went, and their words, or most of them, stand in no bracket at all. `REDRAWN`: they went,
    but words of theirs stand in another bracket now, a larger or a smaller one, which is counted apart. `DELETED`: most
    of the words went with them."""

    OPENED = "opened"
    CLOSED = "closed"
    REDRAWN = "redrawn"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class BracketShift:
    """A bracket that one text alone has, with the words in it, "" where it has no partner.

    `is_whole`: all of its paragraph stands in it, or the paragraph is one that the other text does not have. `depth`
    is 1 for the outermost. `place` is where it stands: in B if it was opened, else in A. `other` is where the words of
    it that both texts have stand in the other one, from the first to the last, None where there are none.
    """

    change: int
    turn: BracketTurn
    words: str
    depth: int
    is_whole: bool
    place: Span
    other: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BracketChanges:
    """All of them in the order of the changes, and how many brackets await agreement before and after.

    `before` is what stayed, was closed, redrawn or deleted; `after` is what stayed and was opened. A bracket
    over several paragraphs is one. Headings in brackets await agreement as text does, and so does what a placeholder
    stands for. Each sign without a partner counts as one; `unbalanced` is how many of these there are, before and
    after.
    """

    shifts: tuple[BracketShift, ...] = ()
    before: int = 0
    after: int = 0
    unbalanced: int = 0

    def count(self, turn: BracketTurn) -> int:
        return sum(each.turn is turn for each in self.shifts)


def bracket_changes(comparison: Comparison) -> BracketChanges:
    """What became of the brackets. Remarks in brackets ("[Agreed ad ref]") are none that await agreement."""
    both = Followed(comparison)
    same = same_brackets(both)
    shifts = [
        *_gone(comparison, both, set(same)),
        *_come(comparison, both, set(same.values())),
    ]
    return BracketChanges(
        shifts=tuple(sorted(shifts, key=lambda each: (each.change, each.turn is BracketTurn.OPENED, each.place))),
        before=len(both.a.brackets),
        after=len(both.b.brackets),
        unbalanced=sum(each.is_lone for side in (both.a, both.b) for each in side.brackets),
    )


_KEPT, _STILL_IN, _OWN = 0.5, 0.1, 0.25


def _gone(comparison: Comparison, both: Followed, same: set[int]) -> Iterator[BracketShift]:
    for nth, bracket in enumerate(both.a.brackets):
        if nth not in same:
            change = both.a.change_of[bracket.place.first]
            is_apart = not comparison.changes[change].b
            yield _shift(both, both.a, nth, _turn(both, nth), is_apart=is_apart)


def _come(comparison: Comparison, both: Followed, same: set[int]) -> Iterator[BracketShift]:
    for nth, bracket in enumerate(both.b.brackets):
        if nth not in same:
            is_apart = not comparison.changes[both.b.change_of[bracket.place.first]].a
            yield _shift(both, both.b, nth, BracketTurn.OPENED, is_apart=is_apart)


def _shift(both: Followed, side: Side, nth: int, turn: BracketTurn, *, is_apart: bool) -> BracketShift:
    bracket = side.brackets[nth]
    return BracketShift(
        side.change_of[bracket.place.first],
        turn,
        side.words(nth),
        bracket.depth,
        is_apart or side.is_whole(nth),
        bracket.place,
        both.other(side, nth),
    )


def _turn(both: Followed, nth: int) -> BracketTurn:
    side = both.a
    if side.brackets[nth].is_lone:
        beside = both.is_beside_bracketed(nth)
        if beside is None:
            return BracketTurn.DELETED
        return BracketTurn.REDRAWN if beside else BracketTurn.CLOSED
    words = side.words_of[nth]
    if not words.all or words.kept < _KEPT * words.all:
        return BracketTurn.DELETED
    kept, free = (words.own_kept, words.own_free) if words.own >= _OWN * words.all else (words.kept, words.free)
    return BracketTurn.CLOSED if kept - free <= _STILL_IN * kept else BracketTurn.REDRAWN
