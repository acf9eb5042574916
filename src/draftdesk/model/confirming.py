"""Obligations that bind as they did, but were only proposed and are no longer, or the other way round."""

from collections.abc import Iterator

from draftdesk.model.carrying import said_in
from draftdesk.model.clause_likeness import LONG, same_object, same_subject, same_verbs, shared
from draftdesk.model.clauses import Clause, bounds
from draftdesk.model.comparison import Change, SegmentKind
from draftdesk.model.obligations import Quoted, Shift, Turn
from draftdesk.model.standing import Half

_ALIKE, _MOST = 0.5, 0.8


def in_place(change: Change, a: Half, b: Half) -> Iterator[tuple[Clause, Clause]]:
    """The clauses that both sides of a change have in one place, with the same word that binds, whatever they ask."""
    for each in change.segments:
        if each.kind is not SegmentKind.EQUAL:
            continue
        for old in a.clauses:
            if each.a <= old.start and old.end <= each.a_end:
                new = b.clause_at(each.b + old.start - each.a)
                if new is not None:
                    yield old, new


def same_in_place(change: Change, a: Half, b: Half) -> Iterator[tuple[Clause, Clause]]:
    """Those of them that ask the same."""
    for old, new in in_place(change, a, b):
        if _binds_alike(old, new) and (_asks_the_same(old, new) or _has_another_verb(a, old, b, new)):
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


def _binds_alike(a: Clause, b: Clause) -> bool:
    return a.rungs == b.rungs and a.is_negated is b.is_negated


def _asks_the_same(a: Clause, b: Clause) -> bool:
    return same_verbs(a, b) > 0 and max(same_subject(a, b), same_object(a, b)) >= _ALIKE


def _has_another_verb(half_a: Half, a: Clause, half_b: Half, b: Clause) -> bool:
    """Whether only the verb is another: the same people, and nearly all that one of the two sentences says at length
    stands in the other."""
    if same_verbs(a, b) or same_subject(a, b) < 1 or min(len(a.object), len(b.object)) < LONG:
        return False
    old, new = (said_in(half, *bounds(half.text, half.begun, each.start)) for half, each in ((half_a, a), (half_b, b)))
    return max(shared(old, new), shared(new, old)) >= _MOST


def _quoted(half: Half, clause: Clause) -> Quoted:
    return half.quoted(half.text[clause.start : clause.end], clause.start)
