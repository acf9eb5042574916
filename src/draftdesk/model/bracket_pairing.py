"""Which brackets of two texts are the same: known by their words."""

import sys
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterator

from draftdesk.model.bracket_words import Followed, Side, weight
from draftdesk.model.folding import matching_key

_SURELY, _MOSTLY, _ENOUGH, _SHORT = 2 / 3, 0.8, 12, 4
_NESTED, _LONG, _LONGEST, _NEAR, _FAR, _NEXT = 12, 25, 10_000, 5, sys.maxsize, 40
_Key = tuple[str, ...]


def same_brackets(both: Followed) -> dict[int, int]:
    """Which bracket of A is which of B, each at most once. It makes no difference which text is which."""
    return _Pairing(both).same


class _Pairing:
    def __init__(self, both: Followed) -> None:
        self._both = both
        self.same: dict[int, int] = {}
        self._taken: set[int] = set()
        self._shared: Counter[tuple[int, int]] = Counter()
        self._letters: Counter[tuple[int, int]] = Counter()
        self._in_place()
        self._by_shared_words()
        self._elsewhere()
        self._by_signs()

    def _pair(self, one: int, other: int) -> None:
        if one not in self.same and other not in self._taken:
            self.same[one] = other
            self._taken.add(other)

    def _in_place(self) -> None:
        """Those whose two signs both texts have: what both have between them is all in both brackets."""
        begun = {each.start: nth for nth, each in enumerate(self._both.b.brackets)}
        for nth, each in enumerate(self._both.a.brackets):
            start = self._both.lands(each.start)
            other = None if start is None else begun.get(start)
            if other is not None and self._both.lands(each.end - 1) == self._both.b.brackets[other].end - 1:
                old, new = self._both.a.much, self._both.b.much
                if 3 * old.kept[nth] > old.all[nth] + new.all[other]:
                    self._pair(nth, other)

    def _by_shared_words(self) -> None:
        for (one, other), much in self._both.shared.items():
            for a in self._chain(self._both.a, one, self.same):
                for b in self._chain(self._both.b, other, self._taken):
                    self._shared[a, b] += much
                    self._letters[a, b] += self._both.letters[one, other]
        ranked = []
        for (one, other), much in self._shared.items():
            likeness = self._likeness(one, other, much)
            if likeness:
                said = self._letters[one, other]
                ranked.append((-likeness, -self._signs(one, other), -said, one + other, one, other))
        for *_, one, other in sorted(ranked):
            self._pair(one, other)

    @staticmethod
    def _chain(side: Side, nth: int, taken: Collection[int]) -> Iterator[int]:
        """A bracket and those around it that have no partner yet: so many as anybody nests."""
        for _ in range(_NESTED):
            if nth < 0:
                return
            if nth not in taken:
                yield nth
            nth = side.brackets[nth].around

    def _likeness(self, one: int, other: int, much: int) -> float:
        """How much of the words of both is the same, 0 if that does not make them one bracket."""
        old, new = self._both.a.much, self._both.b.much
        if not much or not self._says_enough(one, other):
            return 0
        likeness = 2 * much / (old.all[one] + new.all[other])
        is_enough = self._letters[one, other] >= _ENOUGH and much > _SURELY * min(old.all[one], new.all[other])
        is_what_is_left = is_enough and much >= _MOSTLY * max(old.kept[one], new.kept[other])
        return likeness if is_what_is_left or self._is_half(one, other) else 0

    def _is_half(self, one: int, other: int) -> bool:
        """Whether half of the words of either are those of the other."""
        return 2 * self._shared[one, other] >= max(self._both.a.much.all[one], self._both.b.much.all[other])

    def _says_enough(self, one: int, other: int) -> bool:
        """Whether what they share tells that they are the same: "[and]" is not what became "[and equity]"."""
        much = self._shared[one, other]
        is_all = 0 < much == self._both.a.much.all[one] == self._both.b.much.all[other]
        return is_all or self._letters[one, other] >= _SHORT

    def _signs(self, one: int, other: int) -> int:
        old, new = self._both.a.brackets[one], self._both.b.brackets[other]
        return (self._both.lands(old.start) == new.start) + (self._both.lands(old.end - 1) == new.end - 1)

    def _elsewhere(self) -> None:
        """Those that hold the same words in another place: of the same change, of one nearby between the same words, or
        anywhere if they are long."""
        for key, reach in ((self._in_change, 0), (self._between, _NEAR), (self._by_many_words, _FAR)):
            waiting: dict[_Key, deque[int]] = {}
            for nth, said in self._left(self._both.b, self._taken, key):
                waiting.setdefault(said, deque()).append(nth)
            for nth, said in self._left(self._both.a, self.same, key):
                others = waiting.get(said)
                if others and self._apart(nth, others[0]) <= reach and self._may_be(nth, others[0]):
                    self._pair(nth, others.popleft())

    def _may_be(self, one: int, other: int) -> bool:
        """Words as short as "[60]" are the same only where they stand between the same words."""
        is_short = weight(self._both.a.words(one)) < _SHORT
        return not is_short or self._both.may_be_there(one, other)

    @staticmethod
    def _left(
        side: Side, taken: Collection[int], key: Callable[[Side, int], _Key | None]
    ) -> Iterator[tuple[int, _Key]]:
        for nth, each in enumerate(side.brackets):
            if nth in taken or each.is_lone or each.end - each.start > _LONGEST:
                continue
            if said := key(side, nth):
                yield nth, said

    @staticmethod
    def _in_change(side: Side, nth: int) -> _Key | None:
        said = matching_key(side.words(nth))
        return (str(side.change(nth)), said) if said else None

    @staticmethod
    def _between(side: Side, nth: int) -> _Key | None:
        bracket = side.brackets[nth]
        before, after = (
            side.text[max(0, bracket.start - _NEXT) : bracket.start],
            side.text[bracket.end : bracket.end + _NEXT],
        )
        beside = before.split()[-2:], after.split()[:1]
        said = matching_key(side.words(nth))
        return (" ".join(beside[0]), said, *beside[1]) if said and all(beside) else None

    @staticmethod
    def _by_many_words(side: Side, nth: int) -> _Key | None:
        return (matching_key(side.words(nth)),) if weight(side.words(nth)) >= _LONG else None

    def _apart(self, one: int, other: int) -> int:
        """How many changes lie between two brackets."""
        return abs(self._both.a.change(one) - self._both.b.change(other))

    def _by_signs(self) -> None:
        """By a sign that both texts have: those without words, those without a partner in their own text, and those
        that are alike."""
        at = {sign: nth for nth, each in enumerate(self._both.b.brackets) for sign in {each.start, each.end - 1}}
        met = []
        for nth, each in enumerate(self._both.a.brackets):
            if nth in self.same:
                continue
            for sign in {each.start, each.end - 1}:
                there = self._both.lands(sign)
                if there is None or (other := at.get(there)) is None:
                    continue
                if self._may_be_by_sign(nth, other):
                    met.append((sign + there, abs(sign - there), nth, other))
        for *_, one, other in sorted(met):
            self._pair(one, other)

    def _may_be_by_sign(self, one: int, other: int) -> bool:
        """Whether a sign in common makes two one: of those with words if they are alike; of a sign without a
        partner and a bracket if that stands in one paragraph."""
        a, b = self._both.a, self._both.b
        if self._is_bare(a, one) or self._is_bare(b, other):
            is_lone = a.brackets[one].is_lone or b.brackets[other].is_lone
            return not is_lone or not (a.is_over_paragraphs(one) or b.is_over_paragraphs(other))
        return self._is_half(one, other) and self._says_enough(one, other)

    @staticmethod
    def _is_bare(side: Side, nth: int) -> bool:
        return side.brackets[nth].is_lone or not side.much.all[nth]
