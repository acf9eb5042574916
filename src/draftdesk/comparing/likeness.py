"""How alike two paragraphs are, by the words they have in common."""

from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.differences import matches

_AREA = 25_000_000
RECOGNIZED = 0.45
"""From this share of common words a paragraph that stands in its place is the same."""
_HARDLY = 0.3
_KEPT = 0.6
_ENOUGH = 6
_HALF = 0.5
_ALL_OF = 10
NEARLY_ALL = 0.9
"""From this share of its words on, a paragraph stands whole in another."""


def recognized(likeness: float, words: int, shorter: int) -> bool:
    """Whether two paragraphs in one place are the same: by the share of common words, or because most of the shorter
    one (so many words long) stands in the other, or all of it, however much was added."""
    if likeness >= RECOGNIZED or (likeness >= _HARDLY and words >= _ENOUGH and words >= _KEPT * shorter):
        return True
    return is_whole(words, shorter)


def half_kept(likeness: float, words: int, shorter: int) -> bool:
    """Whether so much of the shorter of two paragraphs stands in the other that with the same number they are one."""
    return likeness >= _HARDLY and words >= _ALL_OF and words >= _HALF * shorter


def is_whole(words: int, shorter: int) -> bool:
    """Whether so many common words are nearly all that the shorter of two paragraphs has, and enough to tell by."""
    return words >= _ALL_OF and words >= NEARLY_ALL * shorter


def common_words(a: str, b: str, progress: Progress = silent) -> int:
    """How many words two keys share in order; of very long ones nearly so many."""
    from rapidfuzz.distance import LCSseq

    if len(a) * len(b) <= _AREA:
        return LCSseq.similarity(a, b)
    return sum(size for _, _, size in matches(a, b, progress))
