"""How the lines of a document were wrapped: how wide they run, and whether a word more would have fitted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from draftdesk.reading.layout.lines import Line

_SAMPLE = 4000
_MEASURED = 600
"""Wrapped lines enough to tell the width of the text by, taken from all over it."""
_LONGEST_LINE = 250
_SLACK_POINTS = 3.0
_SLACK_CHARACTERS = 1.0
_ENOUGH_WRAPS = 5
_BELIEVED = 0.35
_NARROW = frozenset("iljtfrI.,;:'’!|()[]-")
_WIDE = frozenset("mwMW@%—")
_SENTENCE_ENDS = (".", "!", "?", ":", ";")
_CLOSERS = "\"'”’»)]"


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The habit of one document.

    `hard`: its lines are lines on paper, whatever the format calls them. `spare(before, after)` is the share of the
    full width left over after `before` if the first word of `after` had been put there: clearly positive means that
    the line ended early on purpose. `trust` (0 to 1) says how far that can be believed. `spaced`: an empty line
    stands between any two lines, so that empty lines mean nothing. `hangs`: lines that carry an item on are set
    further in than its first.
    """

    hard: bool
    spaced: bool
    hangs: bool
    trust: float
    full: float
    spare: Callable[[Line, Line], float]

    def is_short(self, before: Line, after: Line, share: float = 0.06) -> bool:
        """Whether a line clearly ended before it had to."""
        return self.trust > _BELIEVED and self.spare(before, after) > share


def indented(line: Line, from_line: Line) -> int:
    """1 where a line stands clearly further in than another of its page, -1 further out, 0 at about the same place."""
    slack = _SLACK_POINTS if line.size else _SLACK_CHARACTERS
    if line.page != from_line.page or abs(line.left - from_line.left) <= slack:
        return 0
    return 1 if line.left > from_line.left else -1


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a point, colon or the like, closing quotes and brackets aside."""
    return text.rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)


def goes_on(text: str) -> bool:
    """Whether a line begins as the middle of a sentence does: with a small letter, a closing mark."""
    head = text.lstrip("\"'“‘«([")
    return bool(head) and (head[0].islower() or head[0] in ",;:.)]”’&%")


def wrapping(lines: Sequence[Line]) -> Wrapping:
    """The wrapping habit of a document's lines."""
    sample = [line for line in lines if line.table is None and not line.level][:_SAMPLE]
    wraps = [
        (before, after)
        for before, after in pairwise(sample)
        if goes_on(after.text) and not after.number and not ends_sentence(before.text)
    ]
    blanks = sum(after.blank_before for _, after in wraps)
    hanging = sum(
        indented(after, before) > 0 and not after.whole and not ends_sentence(before.text) and not after.blank_before
        for before, after in pairwise(sample)
    )
    hard = _is_hard(sample, len(wraps) + hanging)
    tight = [pair for pair in wraps if not pair[1].blank_before] if blanks * 2 < len(wraps) else wraps
    measures: tuple[_Measure, ...] = (_points,) if any(line.size for line in sample) else (_characters, _proportional)
    width, spare, broken = min((_calibrated(tight, measure) for measure in measures), key=lambda found: found[2])
    trust = max(0.0, 1.0 - 4 * broken) * min(1.0, (len(tight) + 1) / _ENOUGH_WRAPS)
    spaced = blanks * 2 > len(wraps) >= _ENOUGH_WRAPS
    steps = [indented(after, before) for before, after in wraps]
    hangs = steps.count(1) > 1 + 2 * steps.count(-1)  # else a stray space here and there
    return Wrapping(hard=hard, spaced=spaced, hangs=hangs, trust=trust, full=width, spare=spare)


def _is_hard(sample: Sequence[Line], wraps: int) -> bool:
    if any(line.size and not line.whole for line in sample):
        return True
    text = [line.text for line in sample if len(line.text) > 20]
    in_long_lines = sum(len(line) for line in text if len(line) > _LONGEST_LINE)
    if wraps < 1 or in_long_lines * 4 > sum(map(len, text)):
        return False
    # A Word file made from plain text has one paragraph a line: many break off in the middle of a sentence.
    often = 4 if any(line.whole for line in sample) else 10
    return wraps * often > len(text)


_Measure = Callable[[Line, str], tuple[float, float]]
"""From a line and the first word of the next: the line's right edge, and how much a space and that word need."""


def _calibrated(
    wraps: Sequence[tuple[Line, Line]], measure: _Measure
) -> tuple[float, Callable[[Line, Line], float], float]:
    needs = [measure(before, after.text) for before, after in wraps[:: 1 + len(wraps) // _MEASURED]]
    edges = sorted(edge for edge, _ in needs)
    full = edges[int(len(edges) * 0.97)] if edges else 0.0

    def spare(before: Line, after: Line) -> float:
        edge, need = measure(before, after.text)
        return (full - edge - need) / full if full else 0.0

    broken = sum(1 for edge, need in needs if edge + need < full * 0.93) / len(needs) if needs else 1.0
    return full, spare, broken


def _characters(line: Line, following: str) -> tuple[float, float]:
    return line.right or float(len(line.text)), 1.0 + len(_first_word(following))


def _proportional(line: Line, following: str) -> tuple[float, float]:
    return line.left * 0.5 + estimated_width(line.text), 0.28 + estimated_width(_first_word(following))


def _points(line: Line, following: str) -> tuple[float, float]:
    scale = (line.right - line.left) / (estimated_width(line.text) or 1.0)
    return line.right, scale * (0.28 + estimated_width(_first_word(following)))


def _first_word(text: str) -> str:
    head = text[:80].split(maxsplit=1)
    return head[0] if head else ""


def estimated_width(text: str) -> float:
    """The width of a text in a common proportional type, in ems; a few hundredths off."""
    return sum(map(_width, text))


@lru_cache(maxsize=4096)
def _width(c: str) -> float:
    if c == " ":
        return 0.28
    if c in _NARROW:
        return 0.29
    if c in _WIDE:
        return 0.83
    return 0.68 if c.isupper() else 0.52
