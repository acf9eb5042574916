"""What became of square brackets from one text to the other: which were opened, which closed, which went with their
words.

A bracket is known by its words, followed from text to text, and not by where its signs stand: other words in brackets
at the same place are another bracket.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from draftdesk.model.bracket_pairing import same_brackets
from draftdesk.model.bracket_words import Followed, Side
from draftdesk.model.comparison import Comparison
from draftdesk.model.enclosing import Span


class BracketTurn(StrEnum):
    """`CLOSED`: the brackets went, most of their words stayed, and most of these stand in no bracket at all.
    `REDRAWN`: they went and most of their words stayed, but half of these or more stand in other brackets, larger or
    smaller ones, which are counted apart. `DELETED`: half of the words or more went with them. Where what stayed of a
    bracket stands is judged by its words outside others within it, if any of these stayed."""

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

    `before` is what stayed, was closed, redrawn or deleted; `after` is what stayed and was opened. A bracket over
    several paragraphs is one. Headings in brackets await agreement as text does, and so does what a placeholder stands
    for. Each sign without a partner counts as one; `unbalanced` is how many of these there are, before and after.
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
        *_gone(comparison, both, same),
        *_come(comparison, both, set(same.values())),
    ]
    return BracketChanges(
        shifts=tuple(sorted(shifts, key=lambda each: (each.change, each.turn is BracketTurn.OPENED, each.place))),
        before=len(both.a.brackets),
        after=len(both.b.brackets),
        unbalanced=sum(each.is_lone for side in (both.a, both.b) for each in side.brackets),
    )


def _gone(comparison: Comparison, both: Followed, same: Collection[int]) -> Iterator[BracketShift]:
    for nth in range(len(both.a.brackets)):
        if nth not in same:
            yield _shift(both, both.a, nth, _turn(both, nth), has_other=bool(comparison.changes[both.a.change(nth)].b))


def _come(comparison: Comparison, both: Followed, same: Collection[int]) -> Iterator[BracketShift]:
    for nth in range(len(both.b.brackets)):
        if nth not in same:
            has_other = bool(comparison.changes[both.b.change(nth)].a)
            yield _shift(both, both.b, nth, BracketTurn.OPENED, has_other=has_other)


def _shift(both: Followed, side: Side, nth: int, turn: BracketTurn, *, has_other: bool) -> BracketShift:
    start, end, _, depth, _ = side.brackets[nth]
    is_whole = not has_other or side.is_whole(nth)
    return BracketShift(
        side.change(nth), turn, side.words(nth), depth, is_whole, side.spot(start, end), both.other(side, nth)
    )


def _turn(both: Followed, nth: int) -> BracketTurn:
    side = both.a
    if side.brackets[nth].is_lone or not side.much.all[nth]:
        beside = both.is_beside_bracketed(nth) if side.brackets[nth].is_lone else both.is_sign_bracketed(nth)
        if beside is None:
            return BracketTurn.DELETED
        return BracketTurn.REDRAWN if beside else BracketTurn.CLOSED
    much = side.much
    if 2 * much.kept[nth] <= much.all[nth]:
        return BracketTurn.DELETED
    kept, free = much.kept[nth], much.free[nth]
    if much.own_kept[nth]:
        kept, free = much.own_kept[nth], much.own_free[nth]
    return BracketTurn.CLOSED if 2 * free > kept else BracketTurn.REDRAWN
