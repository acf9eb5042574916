"""The brackets of two texts with their words, and where these words stand in the other text."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from draftdesk.model.comparison import Change, Comparison, Passage, Segment, SegmentKind
from draftdesk.model.enclosing import Span, enclosing
from draftdesk.model.kept_words import kept_words

FREE, SIGN = -1, -2
"""Who owns a character that stands in no bracket, and the sign of a bracket."""

_FAR, _NEAR, _FIRST = sys.maxsize, 20, 300
_HAN = "\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"[{_HAN}]|\w[^\s\[\]/{_HAN}–—-]*")
"""A word as anyone counts it; of Chinese or Japanese each sign."""


class Piece(NamedTuple):
    """A stretch that both texts have: from `a` up to `a_end` in A, from `b` in B."""

    a: int
    a_end: int
    b: int


class Bracket(NamedTuple):
    """A bracket that awaits agreement: where it stands in the whole text, from "[" to after "]", and which one stands
    around it, or -1."""

    start: int
    end: int
    around: int
    depth: int
    is_lone: bool = False


class Words:
    """How many words stand in each bracket of a text: `all` of them, and its `own`, which stand in no bracket within.
    `kept` is what the other text has as well, `free` what it has outside any bracket."""

    def __init__(self, count: int) -> None:
        self.all, self.kept, self.free = [0] * count, [0] * count, [0] * count
        self.own, self.own_kept, self.own_free = [0] * count, [0] * count, [0] * count

    def add_up(self, brackets: Sequence[Bracket]) -> None:
        """Once all is known of what is a bracket's own: what stands in brackets within it is in it, too."""
        for sums, own in ((self.all, self.own), (self.kept, self.own_kept), (self.free, self.own_free)):
            for nth in range(len(brackets) - 1, -1, -1):
                sums[nth] += own[nth]
                if (around := brackets[nth].around) >= 0:
                    sums[around] += sums[nth]


class Side:
    """One text of the two, its passages one after the other."""

    def __init__(self, passages: Sequence[Passage], changes: Sequence[int]) -> None:
        self._passages, self._changes = passages, changes
        self.text = "\n".join(each.text for each in passages)
        self._begun = [each.start() for each in _WORD.finditer(self.text)]
        self.starts = list(accumulate((len(each.text) + 1 for each in passages), initial=0))
        self.brackets, self._is_touched = self._all_brackets(passages)
        self.cuts, self.owners = self._owned()
        self.much = Words(len(self.brackets))
        for start, end, owner in zip(self.cuts, self.cuts[1:], self.owners, strict=False):
            if owner >= 0:
                self.much.own[owner] += self.count(start, end)

    def count(self, start: int, end: int) -> int:
        """How many words begin in a stretch of the whole text."""
        return bisect_left(self._begun, end) - bisect_left(self._begun, start)

    def words(self, nth: int) -> str:
        """What a bracket holds; "" for a sign without a partner."""
        bracket = self.brackets[nth]
        return self.text[bracket.start + 1 : bracket.end - 1].strip()

    def is_whole(self, nth: int) -> bool:
        """Whether nothing of its paragraphs stands outside."""
        bracket = self.brackets[nth]
        before = self.text[self.starts[self.passage(bracket.start)] : bracket.start]
        after = self.text[bracket.end : self.starts[self.passage(bracket.end - 1) + 1]]
        return not bracket.is_lone and not any(map(str.isalnum, before + after))

    def is_over_paragraphs(self, nth: int) -> bool:
        """Whether it opens in one paragraph and closes in a later one."""
        bracket = self.brackets[nth]
        return self.passage(bracket.start) != self.passage(bracket.end - 1)

    def change(self, nth: int) -> int:
        """The change that a bracket stands in; of one over paragraphs, begins in."""
        return self._changes[self.passage(self.brackets[nth].start)]

    def passage(self, at: int) -> int:
        """Which passage a character stands in."""
        return bisect_right(self.starts, at) - 1

    def touches(self, passages: Sequence[int]) -> bool:
        """Whether there are brackets in or around some passages."""
        return any(self._is_touched[each] for each in passages)

    def bounds(self, passages: Sequence[int]) -> list[tuple[int, int, int]]:
        """Of the passages of a change: where each begins in the text of the change, how long it is with the line feed
        behind it, and where it begins in the whole text."""
        found, offset = [], 0
        for each in passages:
            length = len(self._passages[each].text) + 1
            found.append((offset, length, self.starts[each]))
            offset += length
        return found

    def owner(self, at: int) -> int:
        """The innermost bracket around a character, FREE or SIGN."""
        return self.owners[bisect_right(self.cuts, at) - 1]

    def spot(self, start: int, end: int) -> Span:
        """Where a stretch of the whole text stands."""
        first, last = self.passage(start), self.passage(max(start, end - 1))
        return Span(first, start - self.starts[first], last, end - self.starts[last])

    def _all_brackets(self, passages: Sequence[Passage]) -> tuple[list[Bracket], list[bool]]:
        found = enclosing(passages)
        starts = self.starts
        places = [(starts[span.first] + span.start, starts[span.last] + span.end, False) for span in found.spans]
        for start, own in zip(starts, found.own, strict=False):
            places += [(start + pair.start, start + pair.end, False) for pair in own.pairs if not pair.is_remark]
            places += [(start + sign, start + sign + 1, True) for sign in own.unbalanced]
        places.sort()
        made: list[Bracket] = []
        around: list[int] = []
        for start, end, is_lone in places:
            while around and made[around[-1]].end <= start:
                around.pop()
            made.append(Bracket(start, end, around[-1] if around else FREE, len(around) + 1, is_lone))
            if not is_lone:
                around.append(len(made) - 1)
        touched = [bool(own.pairs or own.unbalanced or found.from_before[at]) for at, own in enumerate(found.own)]
        for span in found.spans:
            touched[span.first] = True
        return made, touched

    def _owned(self) -> tuple[list[int], list[int]]:
        """Where another bracket becomes the innermost one, and which."""
        owners = {-1: FREE}
        for nth, (start, end, around, _, is_lone) in enumerate(self.brackets):
            owners[start + 1] = around if is_lone else nth
            if not is_lone:
                owners[end] = around
        for start, end, *_ in self.brackets:  # where two meet the sign is what stands there: "[[", "]["
            owners[start] = owners[end - 1] = SIGN
        cuts = sorted(owners)
        return [*cuts, len(self.text) + 1], [owners[at] for at in cuts]


class Followed:
    """Both texts, and what they share: `shared` is how many words stand in a bracket of A and in one of B (innermost
    ones, or FREE), `letters` how many characters without blanks."""

    def __init__(self, comparison: Comparison) -> None:
        of_a, of_b = [0] * len(comparison.a), [0] * len(comparison.b)
        for at, change in enumerate(comparison.changes):
            for each in change.a:
                of_a[each] = at
            for each in change.b:
                of_b[each] = at
        self.a, self.b = Side(comparison.a, of_a), Side(comparison.b, of_b)
        self._by_a = sorted(self._pieces(comparison.changes))
        self._by_b = sorted(Piece(each.b, each.b + each.a_end - each.a, each.a) for each in self._by_a)
        self.shared: Counter[tuple[int, int]] = Counter()
        self.letters: Counter[tuple[int, int]] = Counter()
        self._lay_over()
        self._tell()

    def lands(self, at: int) -> int | None:
        """Where a character of A stands in B."""
        piece = _piece(self._by_a, at)
        return None if piece is None else piece.b + at - piece.a

    def may_be_there(self, one: int, other: int) -> bool:
        """Whether a bracket of A and one of B stand between the same stretches that both texts have."""
        before, after = self._around(self._by_a, self.a.brackets[one].start)
        first, last = self._around(self._by_b, self.b.brackets[other].start)
        return (before is None or first is None or before.b == first.a) and (
            after is None or last is None or after.b == last.a
        )

    @staticmethod
    def _around(pieces: Sequence[Piece], at: int) -> tuple[Piece | None, Piece | None]:
        nth = bisect_right(pieces, (at, _FAR))
        return pieces[nth - 1] if nth else None, pieces[nth] if nth < len(pieces) else None

    def is_beside_bracketed(self, nth: int) -> bool | None:
        """Whether the word beside a sign of A without a partner stands in a bracket in B; None if it does not stand
        there."""
        start, text = self.a.brackets[nth].start, self.a.text
        opens = text[start] == "["
        near = text[start + 1 : start + 1 + _NEAR] if opens else text[max(0, start - _NEAR) : start][::-1]
        said = next((n for n, each in enumerate(near.partition("\n")[0], 1) if each.isalnum()), None)
        there = None if said is None else self.lands(start + said if opens else start - said)
        return None if there is None else self.b.owner(there) >= 0

    def is_sign_bracketed(self, nth: int) -> bool | None:
        """The same of what a bracket without words holds, such as a comma."""
        said = self.a.words(nth)
        there = self.lands(self.a.text.index(said, self.a.brackets[nth].start + 1)) if said else None
        return None if there is None else self.b.owner(there) >= 0

    def other(self, side: Side, nth: int) -> Span | None:
        """Where the words of a bracket stand on the other side: in the passage that has most of them. Only what comes
        first in a very long one is looked at."""
        bracket = side.brackets[nth]
        pieces, there = (self._by_a, self.b) if side is self.a else (self._by_b, self.a)
        found: dict[int, list[tuple[int, int]]] = {}
        for piece in islice(_within(pieces, bracket.start + 1, bracket.end - 1), _FIRST):
            stretch = _trimmed(there.text, piece.b, piece.b + piece.a_end - piece.a)
            if stretch is not None:
                found.setdefault(there.passage(stretch[0]), []).append(stretch)
        if not found:
            return None
        most = max(found.values(), key=lambda each: sum(end - start for start, end in each))
        return there.spot(min(start for start, _ in most), max(end for _, end in most))

    def _pieces(self, changes: Sequence[Change]) -> Iterator[Piece]:
        """What both texts have, cut where a passage ends. Where no brackets are nothing is asked."""
        for change in changes:
            if not (change.a and change.b and (self.a.touches(change.a) or self.b.touches(change.b))):
                continue
            same = list(_same(change.segments))
            if len(change.a) == len(change.b) == 1:
                start_a, start_b = self.a.starts[change.a[0]], self.b.starts[change.b[0]]
                yield from (Piece(start_a + a, start_a + a_end, start_b + b) for a, a_end, b in same)
                continue
            bounds_a, bounds_b = self.a.bounds(change.a), self.b.bounds(change.b)
            for first, end, there in same:
                done, length = 0, end - first
                while done < length:
                    a, left_a = _at(bounds_a, first + done)
                    b, left_b = _at(bounds_b, there + done)
                    step = min(length - done, left_a, left_b)
                    yield Piece(a, a + step, b)
                    done += step

    def _lay_over(self) -> None:
        cuts_a, cuts_b, text = self.a.cuts, self.b.cuts, self.a.text
        for a, a_end, b in self._by_a:
            i, j = bisect_right(cuts_a, a) - 1, bisect_right(cuts_b, b) - 1
            while a < a_end:
                end_a, end_b = cuts_a[i + 1], cuts_b[j + 1] - b + a
                end = min(a_end, end_a, end_b)
                one, other = self.a.owners[i], self.b.owners[j]
                if (one >= 0 or other >= 0) and one != SIGN and other != SIGN:
                    self.letters[one, other] += weight(text[a:end])
                    # a sign in one text alone may cut a word in two there
                    self.shared[one, other] += min(self.a.count(a, end), self.b.count(b, b + end - a))
                i, j, a, b = i + (end == end_a), j + (end == end_b), end, b + end - a

    def _tell(self) -> None:
        for (one, other), much in self.shared.items():
            if one >= 0:
                self.a.much.own_kept[one] += much
                self.a.much.own_free[one] += much * (other == FREE)
            if other >= 0:
                self.b.much.own_kept[other] += much
                self.b.much.own_free[other] += much * (one == FREE)
        self.a.much.add_up(self.a.brackets)
        self.b.much.add_up(self.b.brackets)


def _same(segments: Sequence[Segment]) -> Iterator[Piece]:
    """What both texts of a change have: what did not change, and what was kept of stretches that are shown replaced."""
    before: Segment | None = None
    for each in segments:
        if each.kind is SegmentKind.EQUAL:
            yield Piece(each.a, each.a_end, each.b)
        elif before is not None and {before.kind, each.kind} == {SegmentKind.DELETE, SegmentKind.INSERT}:
            gone, come = (before, each) if each.kind is SegmentKind.INSERT else (each, before)
            for kept in kept_words(gone.text, come.text):
                yield Piece(gone.a + kept.a, gone.a + kept.a_end, come.b + kept.b)
            before = None
            continue
        before = each


def weight(text: str) -> int:
    """How much a stretch of text says: characters without blanks."""
    return len("".join(text.split()))


def _at(bounds: Sequence[tuple[int, int, int]], offset: int) -> tuple[int, int]:
    """The place in the whole text of a place in the text of a change, and how much of its passage is left there."""
    first, length, start = bounds[bisect_right(bounds, (offset, _FAR, 0)) - 1]
    return start + offset - first, length - (offset - first)


def _piece(pieces: Sequence[Piece], at: int) -> Piece | None:
    nth = bisect_right(pieces, (at, _FAR)) - 1
    return pieces[nth] if nth >= 0 and at < pieces[nth].a_end else None


def _within(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """The pieces between two places, cut to them."""
    nth = max(0, bisect_right(pieces, (start, _FAR)) - 1)
    while nth < len(pieces) and pieces[nth].a < end:
        a, a_end, b = pieces[nth]
        first, last = max(a, start), min(a_end, end)
        if first < last:
            yield Piece(first, last, b + first - a)
        nth += 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    said = text[start:end]
    bare = said.strip(" \t\n[],;.:")
    first = start + said.index(bare)
    return (first, first + len(bare)) if bare else None
