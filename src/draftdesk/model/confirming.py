"""Obligations that bind as they did, but were only proposed and are no longer, or the other way round."""

from collections.abc import Iterator

from draftdesk.model.clause_likeness import same_object, same_subject, same_verbs
from draftdesk.model.clauses import Clause
from draftdesk.model.comparison import Change, SegmentKind
from draftdesk.model.obligations import Quoted, Shift, Turn
from draftdesk.model.standing import Half

_ALIKE = 0.5


def same_in_place(change: Change, a: Half, b: Half) -> Iterator[tuple[Clause, Clause]]:
    """The clauses that both sides of a change have in one place, with the same word that binds."""
    for each in change.segments:
        if each.kind is not SegmentKind.EQUAL:
            continue
        for old in a.clauses:
            if each.a <= old.start and old.end <= each.a_end:
                new = b.clause_at(each.b + old.start - each.a)
                if new is not None and _asks_the_same(old, new):
                    yield old, new


def confirmed(at: int, a: tuple[Half, Clause], b: tuple[Half, Clause], came_from: int | None = None) -> Shift | None:
    """What became of an obligation that binds as it did: None where it is as much agreed, or as little, as it was. Of
    words below the first rung, which as often only foretell, nothing is told."""
    (half_a, old), (half_b, new) = a, b
    if old.is_choice or new.is_choice or {*old.rungs, *new.rungs} != {0}:
        return None
    before, now = _quoted(half_a, old), _quoted(half_b, new)
    if before.is_proposed and half_b.is_free(new.start, new.end):
        turn = Turn.CONFIRMED
    elif now.is_proposed and half_a.is_free(old.start, old.end):
        turn = Turn.QUESTIONED
    else:
        return None
    return Shift(change=at, turn=turn, old=before, new=now, came_from=came_from)


def _asks_the_same(a: Clause, b: Clause) -> bool:
    is_one = a.rungs == b.rungs and a.is_negated is b.is_negated and same_verbs(a, b) > 0
    return is_one and max(same_subject(a, b), same_object(a, b)) >= _ALIKE


def _quoted(half: Half, clause: Clause) -> Quoted:
    return half.quoted(half.text[clause.start : clause.end], clause.start)
