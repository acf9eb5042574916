"""Which paragraphs a person means by a number, or by words, that they typed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.model.folding import fold

_BETWEEN = re.compile(r"[\s().,]+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A paragraph with its number as it is cited ("12 (a)") and what it says, without marks."""

    paragraph_id: str
    number: str
    words: str
    folded: str
    digits: str


def candidate(paragraph_id: str, number: str, words: str) -> Candidate:
    """The paragraph, ready to be looked for."""
    return Candidate(paragraph_id, number, words, fold(words), _bare(number))


def meant(typed: str, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Those that can be meant, the likeliest first: the one with that number, those below it, those with such words."""
    wanted, words = _bare(typed), fold(" ".join(typed.split()))
    if not wanted:
        return candidates
    ranked = [(_rank(each, wanted, words), at) for at, each in enumerate(candidates)]
    return [candidates[at] for rank, at in sorted(ranked) if rank < _NOT]


_EXACT, _BELOW, _WORDS, _NOT = range(4)


def _rank(each: Candidate, wanted: str, words: str) -> int:
    if each.digits == wanted:
        return _EXACT
    if wanted[-1].isdigit() and each.digits.startswith(wanted) and not each.digits[len(wanted)].isdigit():
        return _BELOW
    return _WORDS if words in each.folded else _NOT


def _bare(number: str) -> str:
    return _BETWEEN.sub("", number).casefold()
