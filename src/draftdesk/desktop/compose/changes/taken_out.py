"""The words that a paragraph had and has no longer: short ones are raised to where they stood, longer ones stand below
the paragraph, told apart by letters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftdesk.model import inline
from draftdesk.model.comparison import Segment, SegmentKind

_WORDS, _LETTERS = 3, 28
"""So many are raised at most."""
_CROWD = 0.5
"""Where raised words would come to more than this share of those that are there, all stand below."""
_ROOMY = 12
"""Letters that find room anyway."""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """Words that stood before character `at`. `key` is the letter that tells where, "" for those that are raised."""

    at: int
    words: str
    key: str = ""


def taken_out(segments: Sequence[Segment]) -> Sequence[TakenOut]:
    """All of a paragraph, in their order."""
    deleted = [each for each in segments if each.kind is SegmentKind.DELETE]
    words = [shown(each.text) for each in deleted]
    there = sum(len(each.text) for each in segments if each.kind is not SegmentKind.DELETE)
    are_short = [len(each) <= _LETTERS and len(each.split()) <= _WORDS for each in words]
    raised = sum(len(each) for each, is_short in zip(words, are_short, strict=True) if is_short)
    if raised > max(_ROOMY, _CROWD * there):
        are_short = [False] * len(words)
    keys = _letters()
    return [
        TakenOut(each.b, said, "" if is_short else next(keys))
        for each, said, is_short in zip(deleted, words, are_short, strict=True)
    ]


def shown(words: str) -> str:
    """Deleted words as they are shown: a space alone, or a mark, would not be seen."""
    return words.strip().replace(inline.MARK, "*") or "␣"


def _letters() -> Iterator[str]:
    """a, b, … z, aa, bb, …"""
    count = 1
    while True:
        yield from (chr(ord("a") + at) * count for at in range(26))
        count += 1
