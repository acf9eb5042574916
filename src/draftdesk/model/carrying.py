"""Obligations that were rewritten or moved: which clause of the old text went on as which of the new one, and which
sentences still stand somewhere in the other text.

Who is bound, by which verb and to what must be alike, the more so the farther the two are apart: better to miss one
than to pair two that have nothing to do with each other.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import NamedTuple, TypeVar

from draftdesk.model.clause_likeness import (
    LONG,
    NAMED,
    is_asked_in_other_words,
    is_for_the_same,
    is_of_one_thing,
    is_of_what_the_other_asks,
    is_reassigned,
    is_recast,
    is_same_word,
    is_turned_round,
    openings,
    same_object,
    same_subject,
    same_verbs,
    shared,
    turned,
)
from draftdesk.model.clauses import Clause, bounds, rungs
from draftdesk.model.folding import words as words_in
from draftdesk.model.obligations import Turn
from draftdesk.model.standing import Half, Standing

_NEAR = 12
"""So many changes apart, two clauses still speak in the same place of the text."""
_ALIKE, _TWO_VERBS, _KEPT, _GOES_ON, _ALL, _NEARLY = 0.5, 0.3, 0.8, 0.6, 0.9, 90
_WEAKLY, _SURELY = 0.1, 0.2
_BRIEF, _WORDY = 4, 6
_SHORT, _TELLING, _COMMON, _RARE, _LOOKED_AT, _MOST = 3, 8, 200, 6, 5, 60
_T = TypeVar("_T")


class Loose(NamedTuple):
    """A clause of a stretch that differs, of which nothing is told yet; `change` is where it stands."""

    change: int
    half: Half
    clause: Clause


class Carried(NamedTuple):
    """A clause of the old text and the one it went on as; `turn` is None where it binds as it did."""

    old: Loose
    new: Loose
    turn: Turn | None
    in_other_words: bool = False


def carried(old: Sequence[Loose], new: Sequence[Loose]) -> list[Carried]:
    """Which clauses went on as which, each in one pair at most, the likest first."""
    at: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    by_change: defaultdict[int, list[int]] = defaultdict(list)
    for nth, each in enumerate(new):
        by_change[each.change].append(nth)
        for key in _more_keys(each.clause):
            at[key].append(nth)
    found: list[tuple[float, int, int]] = []
    for nth, each in enumerate(old):
        alike = (
            _nearest(at[key], each.change, lambda other: new[other].change)
            for key in _more_keys(each.clause)
            if key in at
        )
        others = {*by_change.get(each.change, [])[:_MOST], *chain.from_iterable(alike)}
        found += [(likeness, nth, other) for other in others if (likeness := _likeness(each, new[other]))]
    made: list[Carried] = []
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    for likeness, one, other in sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if one not in taken_a and other not in taken_b:
            taken_a.add(one)
            taken_b.add(other)
            made.append(Carried(old[one], new[other], _turn(old[one], new[other]), likeness < _SURELY))
    return made


def _turn(one: Loose, other: Loose) -> Turn | None:
    a, b = one.clause, other.clause
    if turn := turned(a, b):
        return turn
    low, high = bounds(other.half.text, other.half.begun, b.start)
    return _passed_on(other, high) if is_reassigned(a, b, said_in(other.half, low, high)) else None


def _passed_on(each: Loose, end: int) -> Turn | None:
    """Whether it is said by whom it is done what nobody is named for before; None where that cannot be told."""
    text, binding = each.half.text, each.half.binding
    found = list(binding.agents.finditer(text, each.clause.end, end))
    for agent in found:
        after = binding.determiners.match(text, agent.end("words") + 1)
        name = text[after.end() if after else agent.end("words") : end].lstrip()
        if name[:1] == "[" or name[:1].isupper():
            return Turn.REASSIGNED
    return None if found else Turn.UNASSIGNED


def _keys(clause: Clause) -> set[tuple[str, ...]]:
    """By what clauses are looked up that may be alike: the verb, and words of those who are bound, or of what is done
    to them; or what is asked, where that is said at length."""
    ends = {clause.object[:2], clause.lead[:2]}
    for each in (clause.subject, clause.core):
        ends |= {each[:2], each[-1:], each[-3:-1]}
    at_length = {("", *clause.object[:LONG])} if len(clause.object) >= LONG else set()
    named = {("it", *each) for each in (clause.subject, *openings(clause)) if len(each) == NAMED}
    return {(verb[:4], *(each[:4] for each in end)) for verb in clause.verbs for end in ends if end} | at_length | named


def _more_keys(clause: Clause) -> set[tuple[str, ...]]:
    """By what clauses are looked up of which little is alike: the verb with any telling word of those who are bound,
    two telling words of what is asked."""
    telling = [each for each in (*clause.verbs, *clause.object)[: NAMED + 2] if len(each) > _WORDY]
    whom = {(verb[:4], each[:4]) for verb in clause.verbs for each in clause.subject if len(each) > _BRIEF}
    return _keys(clause) | whom | {("for", *each) for each in pairwise(telling)}


def _nearest(those: Sequence[_T], change: int, of: Callable[[_T], int]) -> Sequence[_T]:
    """Those, of many, that stand nearest to a change; they are in the order of the changes."""
    middle = bisect_left(those, change, key=of)
    return those[max(0, middle - _MOST) : middle + _MOST]


def _likeness(one: Loose, other: Loose) -> float:
    """0 where the one did not go on as the other."""
    a, b = one.clause, other.clause
    verbs, apart = same_verbs(a, b), abs(one.change - other.change)
    if a.is_negated is not b.is_negated:
        return 0.0
    if not verbs:
        same = is_asked_in_other_words(a, b) or (a.rungs == b.rungs and is_of_what_the_other_asks(a, b))
        if apart <= _NEAR and same:
            return 1.0
        return _WEAKLY if apart <= _NEAR and a.rungs == b.rungs and is_for_the_same(a, b) else 0.0
    subject, asked = same_subject(a, b), same_object(a, b)
    if apart <= _NEAR and (is_turned_round(a, b) or is_recast(a, b)):
        return 2 + (not apart) + subject + asked
    if not apart:
        return 3 + subject + asked if subject >= _GOES_ON and asked >= _TWO_VERBS else 0.0
    if apart <= _NEAR:
        if subject >= _KEPT and asked >= (_ALIKE if verbs == 1 else _TWO_VERBS):
            return 1 + subject + asked
        if a.rungs == b.rungs and subject >= _GOES_ON and _says_most(one, other):
            return subject
        return _WEAKLY if a.rungs == b.rungs and asked >= _ALIKE and is_of_one_thing(a, b) else 0.0
    short, brief = min(len(a.object), len(b.object)), min(len(a.subject), len(b.subject)) == 1
    is_told = (short > _SHORT and asked >= _KEPT and not brief) or (short >= _TELLING and asked >= _ALL)
    return subject + asked if is_told and subject == 1 else 0.0


def _says_most(one: Loose, other: Loose) -> bool:
    """Whether most of the words of one sentence stand in the other."""
    said = [said_in(each.half, *bounds(each.half.text, each.half.begun, each.clause.start)) for each in (one, other)]
    return max(shared(said[0], said[1]), shared(said[1], said[0])) >= _GOES_ON


# --- what still stands ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text: where it stands, and its words."""

    change: int
    passage: int
    half: Half
    low: int
    high: int
    words: tuple[str, ...]


class Sentences:
    """All the sentences of a text, to be looked up by what they say."""

    def __init__(self, standing: Standing, changes: Mapping[int, int]) -> None:
        """`changes` says in which change each passage stands."""
        self._all: list[Sentence] = []
        self._same: defaultdict[tuple[str, ...], list[Sentence]] = defaultdict(list)
        self._with: defaultdict[str, list[int]] = defaultdict(list)
        self._clauses: defaultdict[tuple[str, ...], list[tuple[Sentence, Clause]]] = defaultdict(list)
        for at in range(len(standing.passages)):
            self._add(standing.half((at,)), at, changes.get(at, 0))
        for known in self._clauses.values():
            known.sort(key=lambda each: each[0].change)

    def _add(self, half: Half, passage: int, change: int) -> None:
        for low in half.begun:
            low, high = bounds(half.text, half.begun, low)
            said = said_in(half, low, high)
            if not said:
                continue
            sentence = Sentence(change, passage, half, low, high, said)
            for word in {*said}:
                self._with[word].append(len(self._all))
            self._all.append(sentence)
            self._same[said].append(sentence)
            for clause in half.clauses:
                if low <= clause.start < high:
                    for key in _keys(clause):
                        self._clauses[key].append((sentence, clause))

    def saying(self, said: tuple[str, ...]) -> Sequence[Sentence]:
        """The sentences of just these words."""
        return self._same.get(said, ())

    def where(self, half: Half, low: int, high: int, change: int, clause: Clause | None) -> Iterator[Sentence]:
        """The sentences that say what one of this text or of the other says, in these words or in nearly the same, or
        its `clause` in others; `change` is where it stands itself."""
        said = said_in(half, low, high)
        outside = said_in(half, low, high, without_brackets=True)
        yield from self._same.get(said, ())
        if clause:
            for key in _keys(clause):
                alike = _nearest(self._clauses.get(key, ()), change, lambda other: other[0].change)
                yield from (
                    each for each, other in alike if self._goes_on((said, outside), clause, change, each, other)
                )
        binds = _strength(half, low, high)
        for each in self._candidates(said):
            if _strength(each.half, each.low, each.high) != binds:
                continue
            is_near = abs(each.change - change) <= _NEAR
            if _is_nearly(said, outside, each.words) or (is_near and clause and _is_asked_in(clause, said, each.words)):
                yield each

    def _goes_on(
        self, both: tuple[Sequence[str], Sequence[str]], clause: Clause, change: int, there: Sentence, other: Clause
    ) -> bool:
        """Whether a clause asks the same: the verb, as much as it binds (of a choice one is enough), of the same, for
        the same."""
        said, _ = both
        binds_alike = other.rungs <= clause.rungs or clause.rungs <= other.rungs
        if not binds_alike or other.is_negated is not clause.is_negated or not same_verbs(clause, other):
            return False
        subject = same_subject(clause, other)
        is_near = abs(there.change - change) <= _NEAR
        if subject == 1 and (same_object(clause, other) >= _GOES_ON or _stands_in(said, there.words)):
            return is_near or any(len(each) >= _TELLING and shared(each, there.words) >= _GOES_ON for each in both)
        return is_near and subject >= _GOES_ON and shared(said, there.words) >= _GOES_ON

    def _candidates(self, said: Sequence[str]) -> Iterator[Sentence]:
        """The sentences that have most of the rarest words of one."""
        known = sorted((len(self._with[word]), word) for word in {*said} if word in self._with)
        hits = Counter(
            at for many, word in known[:_RARE] if many <= _COMMON or word == known[0][1] for at in self._with[word]
        )
        return (self._all[at] for at, _ in hits.most_common(_LOOKED_AT))


def _is_asked_in(clause: Clause, said: Sequence[str], there: Sequence[str]) -> bool:
    """Whether a sentence has the name of those who are bound, the verb and most of the words of another, be it in
    another form: "the team shall consult the Party", "a report by the team, to be consulted with the Party"."""
    name = tuple(clause.subject[:NAMED])
    verb = clause.verbs[0] if clause.verbs else ""
    if len(name) < _SHORT or len(verb) < _BRIEF or not any(is_same_word(verb, each) for each in there):
        return False
    is_named = any(tuple(there[at : at + len(name)]) == name for at in range(len(there)))
    return is_named and shared(said, there) >= _GOES_ON


def _stands_in(said: Sequence[str], there: Sequence[str]) -> bool:
    return len(said) > _TELLING and shared(said, there) >= _ALL


def said_in(half: Half, low: int, high: int, *, without_brackets: bool = False) -> tuple[str, ...]:
    """The words of a sentence without labels and notes, folded; and without what stands in brackets in it."""
    text = half.text
    for start, end in half.hidden:
        if low < end and start < high:
            text = text[: max(start, low)] + " " * (min(end, high) - max(start, low)) + text[min(end, high) :]
    text = text[low:high]
    return tuple(word for _, _, word in words_in(_outside(text) if without_brackets else text))


def _outside(text: str) -> str:
    """What stands outside brackets, or in the ones that hold all of it."""
    kept: list[str] = []
    depth = base = len(text.lstrip()) - len(text.lstrip().lstrip("["))
    for letter in text[text.find("[") + base if base else 0 :]:
        depth += (letter == "[") - (letter == "]")
        kept.append(letter if depth <= base else " ")
    return "".join(kept)


def _strength(half: Half, low: int, high: int) -> tuple[bool, bool]:
    """Whether a sentence binds, and whether it negates."""
    inside = [each for each in half.words if low <= each.start < high]
    binds = any(half.binding.binds(each) for each in inside) or 0 in rungs(inside, 1)
    return binds, any(each.negates for each in inside)


def _is_nearly(said: Sequence[str], outside: Sequence[str], there: Sequence[str]) -> bool:
    from rapidfuzz import fuzz

    if fuzz.ratio(" ".join(said), " ".join(there), score_cutoff=_NEARLY):
        return True
    return any(
        _SHORT < len(each) < 2 * len(there) and shared(each, there) >= _KEPT and shared(there, each) >= _KEPT
        for each in (said, outside)
    )
