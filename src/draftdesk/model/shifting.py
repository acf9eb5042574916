"""All obligations that are others now, of two texts: within paragraphs, across them, new and gone."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain, islice

from draftdesk.model.binding import Binding, Words
from draftdesk.model.carrying import Carried, Loose, Sentence, Sentences, carried, said_in
from draftdesk.model.clause_likeness import same_subject, same_verbs, shared, speak_of_one
from draftdesk.model.clauses import Clause, bounds, count, rungs
from draftdesk.model.comparison import PLACEHOLDER, Change, ChangeKind, Comparison, SegmentKind, Substance
from draftdesk.model.confirming import confirmed, in_place, same_in_place
from draftdesk.model.obligations import Beside, Quoted, Shift, Turn
from draftdesk.model.options import Labels
from draftdesk.model.rewording import reworded
from draftdesk.model.standing import Half, Standing


def shifts(comparison: Comparison, binding: Binding, labels: Labels | None = None) -> tuple[Shift, ...]:
    """Every shift, in the order of the changes; those within one in the order of the text.

    Without `labels`, the names of options, none is known to stand in an option. What drafters note in braces binds
    nobody; what still stands somewhere in the other text is neither new nor gone, and what was rewritten there with
    the same verb for the same people is weaker or stronger, or nothing.
    """
    return tuple(_Shifting(comparison, binding, labels).all())


_DESCRIBES, _SHORT, _SAME, _STRANGE, _MOST = 60, 8, 0.9, 0.5, 0.8
_STOPS = re.compile(r"[,;:.،؛]")


@dataclass(frozen=True, slots=True)
class _Pair:
    """The two sides of a change, and where on each stand words of which something is told."""

    at: int
    change: Change
    a: Half
    b: Half
    told_a: set[int] = field(default_factory=set)
    told_b: set[int] = field(default_factory=set)


class _Shifting:
    def __init__(self, comparison: Comparison, binding: Binding, labels: Labels | None) -> None:
        self._comparison = comparison
        self._a, self._b = (Standing(side, binding, labels) for side in (comparison.a, comparison.b))
        self._pairs = [
            _Pair(at, change, self._a.half(change.a), self._b.half(change.b))
            for at, change in enumerate(comparison.changes)
            if change.substance is Substance.SUBSTANTIVE and not self._is_title(change)
        ]
        both = [each for each in comparison.changes if each.a and each.b]
        self._kept_a = {place for each in both for place in each.a}
        self._kept_b = {place for each in both for place in each.b}

    def all(self) -> list[Shift]:
        found: list[Shift] = []
        for pair in self._pairs:
            if pair.change.a and pair.change.b:
                for shift, a, b in reworded(pair.at, pair.change, pair.a, pair.b):
                    found.append(shift)
                    pair.told_a.update(a)
                    pair.told_b.update(b)
        found += self._carried()
        found += self._confirmed()
        found += self._replaced()
        found += self._alone()
        return sorted(found, key=lambda each: each.change)

    def _is_title(self, change: Change) -> bool:
        sides = [self._comparison.a[each] for each in change.a] + [self._comparison.b[each] for each in change.b]
        return all(each.level or each.role == PLACEHOLDER for each in sides)

    # --- across paragraphs ------------------------------------------------------------------------------------------

    def _carried(self) -> Iterator[Shift]:
        old = [Loose(pair.at, pair.a, each) for pair in self._pairs for each in _loose(pair, SegmentKind.DELETE)]
        new = [Loose(pair.at, pair.b, each) for pair in self._pairs for each in _loose(pair, SegmentKind.INSERT)]
        pairs = {pair.at: pair for pair in self._pairs}
        for each in carried(old, new):
            pairs[each.old.change].told_a.update(_places(each.old.clause))
            pairs[each.new.change].told_b.update(_places(each.new.clause))
            if each.turn:
                yield _shift(each, each.turn)
            else:
                (old_at, a, before), (new_at, b, now) = each.old, each.new
                came_from = old_at if old_at != new_at else None
                if shift := confirmed(new_at, (a, before), (b, now), came_from):
                    yield replace(shift, besides=(Beside.OTHER_WORDS,)) if each.in_other_words else shift

    def _confirmed(self) -> Iterator[Shift]:
        """What stayed in its place and binds as it did, with or without other words around it."""
        pairs = {pair.at: pair for pair in self._pairs}
        for at, change in enumerate(self._comparison.changes):
            if not (change.a and change.b) or self._is_title(change):
                continue
            pair = pairs.get(at) or _Pair(at, change, self._a.half(change.a), self._b.half(change.b))
            same = (
                confirmed(at, (pair.a, old), (pair.b, new))
                for old, new in same_in_place(change, pair.a, pair.b)
                if _is_untold(pair, old, new)
            )
            yield from islice(filter(None, same), 1)

    def _replaced(self) -> Iterator[Shift]:
        """What stood where a copy of another provision stands now: with its word that binds, and little else."""
        for pair in self._pairs:
            for old, new in in_place(pair.change, pair.a, pair.b) if pair.change.a and pair.change.b else ():
                if 0 not in old.rungs or same_subject(old, new) == 1 or not pair.told_a.isdisjoint(_places(old)):
                    continue
                low, high = bounds(pair.a.text, pair.a.begun, old.start)
                copy = said_in(pair.b, *bounds(pair.b.text, pair.b.begun, new.start))
                if not self._is_copied(pair, copy):
                    continue
                elsewhere = self._of_b.where(pair.a, low, high, pair.at, old)
                if all(each.words == copy for each in elsewhere):
                    pair.told_a.update(_places(old))
                    quoted = pair.a.quoted(pair.a.text[old.start : old.end], old.start)
                    yield Shift(change=pair.at, turn=Turn.GONE, old=quoted, new=Quoted())

    def _is_copied(self, pair: _Pair, said: Sequence[str]) -> bool:
        """Whether a sentence of the new text stands in another paragraph of it too, and stood there before."""
        for each in self._of_b.saying(tuple(said)) if len(said) > _SHORT else ():
            kept = self._a.half(self._comparison.changes[each.change].a)
            if each.change != pair.at and kept.places and shared(said, said_in(kept, 0, len(kept.text))) >= _SAME:
                return True
        return False

    # --- what one text alone says -----------------------------------------------------------------------------------

    def _alone(self) -> Iterator[Shift]:
        for pair in self._pairs:
            for turn, half, told in ((Turn.GONE, pair.a, pair.told_a), (Turn.NEW, pair.b, pair.told_b)):
                found: list[tuple[int, Shift]] = []
                own_places: list[tuple[int, int]] = []
                for low, high, telling in chain(_own(pair, turn, half, told), _joined_to(pair, turn, half, told)):
                    both = self._of_a, self._of_b
                    here, there = both if turn is Turn.GONE else both[::-1]
                    clause = next((each for each in half.clauses if telling in each.words), None)
                    asked = half, low, high, pair.at, clause
                    kept = self._kept_a if turn is Turn.GONE else self._kept_b
                    elsewhere = list(there.where(*asked))
                    own = [each for each in here.where(*asked) if each.passage in kept - {*half.places}]
                    quoted = half.quoted(half.text[telling.start : telling.end], telling.start)
                    before, now = (quoted, Quoted()) if turn is Turn.GONE else (Quoted(), quoted)
                    shift: Shift | None = Shift(change=pair.at, turn=turn, old=before, new=now)
                    if elsewhere or own:
                        said = said_in(half, low, high)
                        same = [each for each in elsewhere if shared(said, each.words) >= _SAME]
                        old = _only_proposed(same) if turn is Turn.NEW and not own else None
                        shift = confirmed(pair.at, old, (half, clause)) if old and clause else None
                    if shift:
                        found.append((min(each.rung for each in telling.rungs), shift))
                        own_places.append((low, high))
                is_whole = not (pair.change.a and pair.change.b)
                is_part = _asks_more(half, own_places, weakly=not is_whole)
                if is_whole:
                    found = sorted(found, key=lambda each: each[0])[:1]
                for _, shift in found:
                    is_alone = shift.turn in (Turn.NEW, Turn.GONE)
                    yield replace(shift, besides=(Beside.IN_PART,)) if is_part and is_alone else shift

    @cached_property
    def _of_a(self) -> Sentences:
        return self._sentences(self._a, of_b=False)

    @cached_property
    def _of_b(self) -> Sentences:
        return self._sentences(self._b, of_b=True)

    def _sentences(self, standing: Standing, *, of_b: bool) -> Sentences:
        changes = {
            place: at
            for at, change in enumerate(self._comparison.changes)
            for place in (change.b if of_b else change.a)
        }
        return Sentences(standing, changes)


def _only_proposed(elsewhere: Sequence[Sentence]) -> tuple[Half, Clause] | None:
    """The clause of the other text that says the same, if all that say it there are proposed."""
    found = _bound(elsewhere)
    return found[0] if found and not any(half.is_free(each.start, each.end) for half, each in found) else None


def _bound(sentences: Sequence[Sentence]) -> list[tuple[Half, Clause]]:
    return [(at.half, each) for at in sentences for each in at.half.clauses if at.low <= each.start < at.high]


def _is_untold(pair: _Pair, old: Clause, new: Clause) -> bool:
    """Whether nothing is told of two clauses; of those with another verb each, nothing of their sentences."""
    if same_verbs(old, new):
        return pair.told_a.isdisjoint(_places(old)) and pair.told_b.isdisjoint(_places(new))
    return all(
        told.isdisjoint(range(*bounds(half.text, half.begun, each.start)))
        for half, each, told in ((pair.a, old, pair.told_a), (pair.b, new, pair.told_b))
    )


def _places(clause: Clause) -> set[int]:
    return {each.start for each in clause.words}


def _loose(pair: _Pair, kind: SegmentKind) -> Iterator[Clause]:
    """The clauses of one side that differ and of which nothing is told yet: the word that binds stands in what this
    side alone says, or is the same by chance alone, since it asks something else there of others."""
    of_a = kind is SegmentKind.DELETE
    half, told = (pair.a, pair.told_a) if of_a else (pair.b, pair.told_b)
    if not half.places:
        return
    own = _stretches(pair.change, kind)
    for clause in half.clauses:
        differs = any(start < clause.end and clause.start < end for start, end in own)
        if told.isdisjoint(_places(clause)) and (differs or not _stays(pair, clause, of_a=of_a)):
            yield clause


def _stays(pair: _Pair, clause: Clause, *, of_a: bool) -> bool:
    """Whether a clause whose word both sides have in one place asks the same there, or the same people."""
    for each in pair.change.segments:
        mine, theirs = (each.a, each.b) if of_a else (each.b, each.a)
        if each.kind is SegmentKind.EQUAL and mine <= clause.start < mine + len(each.text):
            other = (pair.b if of_a else pair.a).clause_at(theirs + clause.start - mine)
            return other is None or speak_of_one(clause, other)
    return True


def _stretches(change: Change, kind: SegmentKind) -> list[tuple[int, int]]:
    """What one side alone says."""
    return [
        (each.a, each.a_end) if kind is SegmentKind.DELETE else (each.b, each.b_end)
        for each in change.segments
        if each.kind is kind and each.substance is not Substance.EDITORIAL
    ]


def _joined(text: str, stretches: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches with nothing but signs between them made one."""
    made: list[tuple[int, int]] = []
    for start, end in stretches:
        if made and not any(map(str.isalnum, text[made[-1][1] : start])):
            start = made.pop()[0]
        made.append((start, end))
    return made


def _shift(each: Carried, turn: Turn) -> Shift:
    (old_at, a, before), (new_at, b, now) = each.old, each.new
    hedged = [word for word in now.hedges if word.said not in {each.said for each in before.hedges}]
    unhedged = [word for word in before.hedges if word.said not in {each.said for each in now.hedges}]
    return Shift(
        change=new_at,
        turn=turn,
        old=a.quoted(a.text[before.start : before.end], before.start),
        new=b.quoted(b.text[now.start : now.end], now.start),
        came_from=old_at if old_at != new_at else None,
        hedged=" … ".join(b.text[word.start : word.end] for word in hedged),
        unhedged=" … ".join(a.text[word.start : word.end] for word in unhedged),
    )


def _own(pair: _Pair, turn: Turn, half: Half, told: set[int]) -> Iterator[tuple[int, int, Words]]:
    """The sentences that one side alone says, of which nothing is told, with the word by which they bind."""
    if not half.places or half.is_note:
        return
    kind = SegmentKind.DELETE if turn is Turn.GONE else SegmentKind.INSERT
    is_whole = pair.change.kind in (ChangeKind.INSERTED, ChangeKind.DELETED)
    own = [(0, len(half.text))] if is_whole else _joined(half.text, _stretches(pair.change, kind))
    sentences: dict[int, list[Words]] = {}
    for each in half.words:
        sentences.setdefault(bisect_right(half.begun, each.start) - 1, []).append(each)
    for nth, inside in sentences.items():
        low = half.begun[nth]
        high = half.begun[nth + 1] if nth + 1 < len(half.begun) else len(half.text)
        telling = _binds([each for each in inside if not _foretells(half, low, each)], half)
        if telling is None or told & {each.start for each in inside}:
            continue
        is_own = any(start <= low and len(half.text[:high].rstrip()) <= end for start, end in own)
        if is_own or (not is_whole and _is_strange(pair, turn, half, (low, high), telling, own)):
            yield low, high, telling


def _is_strange(
    pair: _Pair, turn: Turn, half: Half, place: tuple[int, int], telling: Words, own: Sequence[tuple[int, int]]
) -> bool:
    """Whether a sentence says what the other side of its paragraph does not, though a word or two stand in both."""
    other = pair.b if turn is Turn.GONE else pair.a
    if not other.places or 0 not in rungs([telling], 0) or not any(start <= telling.start < end for start, end in own):
        return False
    low, high = place
    inside = sum(max(0, min(end, high) - max(start, low)) for start, end in own)
    said = said_in(half, low, high)
    return (
        len(said) > _SHORT
        and inside >= _MOST * (high - low)
        and shared(said, said_in(other, 0, len(other.text))) < _STRANGE
    )


def _joined_to(pair: _Pair, turn: Turn, half: Half, told: set[int]) -> Iterator[tuple[int, int, Words]]:
    """What one side alone asks at the end of a clause, with nothing in its place: "and shall provide support"."""
    if not pair.change.a or not pair.change.b or half.is_note:
        return
    replaced = {each.a for each in pair.change.segments if each.kind is SegmentKind.INSERT}
    replaced &= {each.a_end for each in pair.change.segments if each.kind is SegmentKind.DELETE}
    kind = SegmentKind.DELETE if turn is Turn.GONE else SegmentKind.INSERT
    for each in pair.change.segments:
        at, start, end = (each.a_end, each.a, each.a_end) if turn is Turn.GONE else (each.a, each.b, each.b_end)
        if each.kind is not kind or at in replaced:
            continue
        for clause in half.clauses:
            lead = half.text[start : max(start, clause.start)].strip(" ,;،؛[]")
            is_joined = 0 in clause.rungs and half.binding.links.fullmatch(lead)
            if is_joined and count(half.text[clause.end : end]) > 1 and told.isdisjoint(_places(clause)):
                yield start, end, clause.words[0]


def _asks_more(half: Half, places: Sequence[tuple[int, int]], *, weakly: bool) -> bool:
    """Whether a text binds anybody outside some stretches of it, be it `weakly`, by the next words below ("should")."""
    binding = half.binding
    asking = [each.start for each in half.words if binding.binds(each)]
    asking += [each.start for each in half.clauses if weakly and min(each.rungs) <= binding.ladders[0].binding]
    return any(not any(low <= at < high for low, high in places) for at in asking)


def _foretells(half: Half, low: int, words: Words) -> bool:
    """Whether a word below the first rung stands in a clause that only describes: "the session at which it will be"."""
    if not any(rung.ladder == 0 and rung.rung for rung in words.rungs):
        return False
    start = max(low, words.start - _DESCRIBES)
    return any(
        not _STOPS.search(half.text, each.end("words"), words.start)
        for each in half.binding.relatives.finditer(half.text, start, words.start)
    )


def _binds(words: Sequence[Words], half: Half) -> Words | None:
    """The word by which a sentence binds. One that opens with what binds nobody ("Recalls that … shall") binds only
    by another such opening."""
    binding = half.binding
    first = next((each.start for each in words if rungs([each], 0)), None)
    opening = [each for each in words if any(binding.ladders[rung.ladder].opening for rung in each.rungs)]
    if first is not None and opening and opening[0].start > first:
        opening = []
    telling = next((each for each in opening or words if binding.binds(each)), None)
    return None if telling in opening and not half.standing.opens else telling
