"""Which brackets of two texts are the same: known by their words."""

from collections import Counter
from collections.abc import Iterator

from draftdesk.model.bracket_words import Followed, Side
from draftdesk.model.folding import matching_key

_ALIKE, _HALF, _MOSTLY, _ENOUGH = 1 / 3, 0.5, 0.8, 12
_NESTED, _LONG = 12, 25


def same_brackets(both: Followed) -> dict[int, int]:
    """Which bracket of A is which of B, each at most once. It makes no difference which text is which."""
    return _Pairing(both).same


class _Pairing:
    def __init__(self, both: Followed) -> None:
        self._both = both
        self.same: dict[int, int] = {}
        self._taken: set[int] = set()
        self._word_for_word()
        self._by_shared_words()
        self._elsewhere(far=False)
        self._elsewhere(far=True)
        self._by_signs()

    def _pair(self, one: int, other: int) -> None:
        if one not in self.same and other not in self._taken:
            self.same[one] = other
            self._taken.add(other)

    def _word_for_word(self) -> None:
        begun = {each.start: nth for nth, each in enumerate(self._both.b.brackets)}
        for nth, each in enumerate(self._both.a.brackets):
            at = self._both.stands_in_both(each)
            other = begun.get(at) if at is not None else None
            if other is not None:
                there = self._both.b.brackets[other]
                if there.end - there.start == each.end - each.start:
                    self._pair(nth, other)

    def _by_shared_words(self) -> None:
        shared: Counter[tuple[int, int]] = Counter()
        for (one, other), much in self._both.shared.items():
            for a in self._chain(self._both.a, one, self.same):
                for b in self._chain(self._both.b, other, self._taken):
                    shared[a, b] += much
        ranked = []
        for (one, other), much in shared.items():
            likeness = self._likeness(one, other, much)
            if likeness:
                ranked.append((-likeness, -self._signs(one, other), one + other, one, other))
        for *_, one, other in sorted(ranked):
            self._pair(one, other)

    @staticmethod
    def _chain(side: Side, nth: int, taken: "dict[int, int] | set[int]") -> Iterator[int]:
        """A bracket and those around it that have no partner yet: so many as anybody nests."""
        for _ in range(_NESTED):
            if nth < 0:
                return
            if nth not in taken:
                yield nth
            nth = side.brackets[nth].around

    def _likeness(self, one: int, other: int, much: int) -> float:
        """How much of the words of both is the same, 0 if that does not make them one bracket: nor are they one if most
        of what stays of either stands free in the other text."""
        old, new = self._both.a.words_of[one], self._both.b.words_of[other]
        is_freed = old.free > _HALF * old.kept or new.free > _HALF * new.kept
        if not much or much < _HALF * min(old.all, new.all) or is_freed:
            return 0
        likeness = 2 * much / (old.all + new.all)
        is_what_is_left = much >= _ENOUGH and much >= _MOSTLY * max(old.kept, new.kept)
        return likeness if likeness >= _ALIKE or is_what_is_left else 0

    def _signs(self, one: int, other: int) -> int:
        old, new = self._both.a.brackets[one], self._both.b.brackets[other]
        return (self._both.lands(old.start) == new.start) + (self._both.lands(old.end - 1) == new.end - 1)

    def _elsewhere(self, *, far: bool) -> None:
        """Those that hold the same words in another place: in the same change, or long ones anywhere."""
        waiting: dict[tuple[int, str], list[int]] = {}
        for nth, key in self._left(self._both.b, self._taken, far=far):
            waiting.setdefault(key, []).append(nth)
        for nth, key in self._left(self._both.a, self.same, far=far):
            if others := waiting.get(key):
                self._pair(nth, others.pop(0))

    @staticmethod
    def _left(side: Side, taken: "dict[int, int] | set[int]", *, far: bool) -> Iterator[tuple[int, tuple[int, str]]]:
        for nth, each in enumerate(side.brackets):
            if nth in taken or each.is_lone or (far and side.words_of[nth].all < _LONG):
                continue
            if key := matching_key(side.words(nth)):
                yield nth, (-1 if far else side.change_of[each.place.first], key)

    def _by_signs(self) -> None:
        """Those without words, or without a partner in their own text: by a sign that both texts have."""
        at = {sign: nth for nth, each in enumerate(self._both.b.brackets) for sign in {each.start, each.end - 1}}
        met = []
        for nth, each in enumerate(self._both.a.brackets):
            if nth in self.same:
                continue
            for sign in {each.start, each.end - 1}:
                there = self._both.lands(sign)
                if there is None or (other := at.get(there)) is None:
                    continue
                if self._is_bare(self._both.a, nth) or self._is_bare(self._both.b, other):
                    met.append((sign + there, abs(sign - there), nth, other))
        for *_, one, other in sorted(met):
            self._pair(one, other)

    @staticmethod
    def _is_bare(side: Side, nth: int) -> bool:
        return side.brackets[nth].is_lone or not side.words_of[nth].all
