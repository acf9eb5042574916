"""Where the words stand of a paragraph that one text alone has, or that was moved: a deleted one may have gone into
another, a new one may have been taken from one, and a moved one may have most from another than the one it was. Runs of
words are looked for, so that what all paragraphs speak of counts for little."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from draftdesk.model.comparison import Change, ChangeKind, Comparison, Passage
from draftdesk.model.folding import words

_RUN, _COMMON = 4, 3
_LEAST, _LONG, _SOME, _MOST = 10, 12, 0.2, 0.5
_LONE = frozenset({ChangeKind.DELETED, ChangeKind.INSERTED})
_MOVED = frozenset({ChangeKind.MOVED, ChangeKind.MOVED_EDITED})
_Run = tuple[str, ...]


class Elsewhere(NamedTuple):
    """A passage of the other text, and whether it has most of the words that are looked for, or only some.

    `stays` is a passage of B that has them in both texts, or, if they are new, is what the one at `at` became and has
    kept them: then nothing went there or came from there. Else None.
    """

    at: int
    has_most: bool
    stays: int | None = None


def elsewhere(comparison: Comparison) -> dict[int, Elsewhere]:
    """Of each paragraph that was deleted or is new, by its change, the passage of the other text that has ten of its
    words or more, and a fifth of them or twelve in a row; that with most of them, of several the nearest. Of two that
    one text alone has each, either leads to the other. Only words in runs of four count, and no run that stands in many
    passages. One that has no such passage is not there."""
    sides = comparison.a, comparison.b
    runs = [_runs(side) for side in sides]
    common = {run for own in runs for run, places in own.items() if len(places) > _COMMON}
    place = [
        {at: nth for nth, each in enumerate(comparison.changes) for at in (each.a, each.b)[of_b]} for of_b in (0, 1)
    ]
    found: dict[int, Elsewhere] = {}
    for nth, change in enumerate(comparison.changes):
        if change.kind not in _LONE:
            continue
        of_b = change.kind is ChangeKind.INSERTED
        said = [_said(sides[of_b][at]) for at in change.a or change.b]
        covered, in_a_row = _covered(said, runs[not of_b], common)
        if covered:
            near = place[not of_b]
            best = min(covered, key=lambda at: (-covered[at], abs(near[at] - nth)))
            share = covered[best] / sum(map(len, said))
            if covered[best] >= _LEAST and (share >= _SOME or best in in_a_row):
                there = comparison.changes[place[not of_b][best]]
                own, _ = _covered(said, runs[of_b], frozenset())
                kept = max(there.b if of_b else there.a, key=lambda at: own[at], default=None)
                is_kept = kept is not None and own[kept] >= _MOST * covered[best]
                found[nth] = Elsewhere(best, share >= _MOST, (kept if of_b else best) if is_kept else None)
    for nth, each in [*found.items()]:
        change = comparison.changes[nth]
        other = place[not change.b][each.at]
        if each.stays is None and other not in found and comparison.changes[other].kind in _LONE:
            found[other] = Elsewhere((change.a or change.b)[0], has_most=False)
    return found


def fuller_sources(comparison: Comparison) -> dict[int, int]:
    """Of each moved and edited paragraph, by its change, the passage of A that has ten more of its words, in runs of
    four, than the one it was itself; of several the fullest. One that has no such passage is not there."""
    moved = {nth: each for nth, each in enumerate(comparison.changes) if each.kind is ChangeKind.MOVED_EDITED}
    known = _runs(comparison.a) if moved else {}
    found: dict[int, int] = {}
    for nth, change in moved.items():
        covered, _ = _covered([_said(comparison.b[at]) for at in change.b], known, frozenset())
        best = max(covered, key=lambda at: (covered[at], -at), default=None)
        own = max(covered[at] for at in change.a)
        if best is not None and covered[best] >= own + _LEAST:
            found[nth] = best
    return found


def says_the_same(one: Passage, other: Passage) -> bool:
    """Whether two passages have the same words."""
    return _said(one) == _said(other)


def is_only_moved(comparison: Comparison, change: Change) -> bool:
    """Whether a moved paragraph says what it did, word for word, in the same brackets: spaces, points or the form of a
    quotation mark may be others."""
    sides = ((comparison.a, change.a), (comparison.b, change.b))
    said = [[word for at in places for word in _said(side[at])] for side, places in sides]
    signs = [[sign for at in places for sign in side[at].text if sign in "[]"] for side, places in sides]
    return change.kind in _MOVED and said[0] == said[1] and signs[0] == signs[1]


def _said(passage: Passage) -> list[str]:
    return [word for _, _, word in words(passage.text)]


def _runs(passages: Sequence[Passage]) -> dict[_Run, list[int]]:
    """The passages that each run of words stands in."""
    found: defaultdict[_Run, list[int]] = defaultdict(list)
    for at, passage in enumerate(passages):
        for run in dict.fromkeys(_cut(_said(passage))):
            found[run].append(at)
    return found


def _cut(said: Sequence[str]) -> Iterator[_Run]:
    return (tuple(said[at : at + _RUN]) for at in range(len(said) - _RUN + 1))


def _covered(
    texts: Sequence[Sequence[str]], known: Mapping[_Run, Sequence[int]], common: Set[_Run]
) -> tuple[Counter[int], set[int]]:
    """How many of the words stand in each passage, in runs; and the passages with many in a row."""
    covered: Counter[int] = Counter()
    in_a_row: set[int] = set()
    for said in texts:
        begun: dict[int, int] = {}
        last: dict[int, int] = {}
        for at, run in enumerate(_cut(said)):
            end = at + _RUN
            for place in known.get(run, ()) if run not in common else ():
                covered[place] += end - max(at, last.get(place, 0))
                if last.get(place) != end - 1:
                    begun[place] = at
                last[place] = end
                if end - begun[place] >= _LONG:
                    in_a_row.add(place)
    return covered, in_a_row
