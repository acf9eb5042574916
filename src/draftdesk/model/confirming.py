"""Obligations that bind as they did, but were only proposed and are no longer, or the other way round."""

from collections.abc import Iterator

from draftdesk.model.carrying import said_in
from draftdesk.model.clause_likeness import LONG, same_object, same_subject, same_verbs, shared
from draftdesk.model.clauses import Clause, bounds
from draftdesk.model.comparison import Change, SegmentKind
from draftdesk.model.obligations import Beside, Quoted, Shift, Turn
from draftdesk.model.standing import Half

_ALIKE, _MOST, _PRONOUN, _FEW = 0.5, 0.8, 5, 8


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
    besides = (Beside.ANOTHER_BEARER,) if _binds_others(a, b) else ()
    return Shift(change=at, turn=turn, old=before, new=now, came_from=came_from, besides=besides)


def _binds_others(a: tuple[Half, Clause], b: tuple[Half, Clause]) -> bool:
    """Whether others are named before the same verb in the same form, and neither are by a pronoun."""
    (half_a, old), (half_b, new) = a, b
    if same_subject(old, new) or not (_is_named(half_a, old) and _is_named(half_b, new)):
        return False
    nexts = [half.text[each.end :].split(None, 1)[:1] for half, each in (a, b)]
    return nexts[0] == nexts[1] != []


def _is_named(half: Half, clause: Clause) -> bool:
    """Whether a sentence begins with those who are bound, and not with a pronoun: "CMA" is a name, "It" is none."""
    words = half.text[bounds(half.text, half.begun, clause.start)[0] : clause.start].rstrip(" []").split()
    last = words[-1].strip("[](),") if 0 < len(words) <= _FEW else ""
    return bool(last and clause.subject) and (len(clause.subject) > 1 or last.isupper() or len(last) > _PRONOUN)


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
