"""A text with its marks, put together and cut without a mark losing its place."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from draftdesk.model.comparison import Look, Mark

Join = Callable[[Iterable[str]], str]
_UNTIDY = re.compile("\u00ad+|(?<= )[ \t]+")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text and the marks on it."""

    text: str
    marks: tuple[Mark, ...] = ()


def cut(marked: Marked, start: int, end: int) -> Marked:
    """The part from `start` to `end`, without white space around it."""
    part = marked.text[start:end]
    low = start + len(part) - len(part.lstrip())
    high = max(low, start + len(part.rstrip()))
    return Marked(marked.text[low:high], tuple(_shifted(marked.marks, low, high)))


def _shifted(marks: Iterable[Mark], low: int, high: int) -> Iterable[Mark]:
    for mark in marks:
        start, end = max(mark.start, low), min(mark.end, high)
        if start < end or (mark.start == mark.end and low <= mark.start <= high):
            yield replace(mark, start=start - low, end=max(start, end) - low)


def taken_out(marked: Marked, start: int, end: int, *marks: Mark) -> Marked:
    """The text without what stands from `start` to `end`; `marks` are put there instead, whatever place they name."""
    return without(marked, [(start, end, marks)])


Cut = tuple[int, int, Sequence[Mark]]
"""From where to where, and the marks that are put there instead."""


def without(marked: Marked, cuts: Sequence[Cut]) -> Marked:
    """The text without several stretches of it, given in order."""
    kept: list[str] = []
    put: list[Mark] = []
    ends, taken = [0], [0]
    for start, end, marks in cuts:
        kept.append(marked.text[ends[-1] : start])
        put += [replace(mark, start=start - taken[-1], end=start - taken[-1]) for mark in marks]
        ends.append(end)
        taken.append(taken[-1] + end - start)
    kept.append(marked.text[ends[-1] :])

    def moved(at: int) -> int:
        n = bisect_right(ends, at) - 1
        following = cuts[n][0] if n < len(cuts) else at
        return min(at, following) - taken[n]

    stay = [replace(mark, start=moved(mark.start), end=moved(mark.end)) for mark in marked.marks]
    stay = [mark for mark in stay if mark.start < mark.end or mark.look is Look.FOOTNOTE]
    return Marked("".join(kept), tuple(sorted([*stay, *put], key=lambda mark: (mark.start, mark.end))))


def joined(parts: Sequence[Marked], join: Join) -> Marked:
    """Lines in one text. `join` says what stands between two of them, and may take off the end of the first."""
    if len(parts) == 1:
        return parts[0]
    said: list[str] = []
    marks: list[Mark] = []
    length = 0
    for n, part in enumerate(parts):
        following = parts[n + 1].text if n + 1 < len(parts) else ""
        lead = join((part.text, following))[: -len(following)] if following else part.text
        for mark in part.marks:
            start, end = min(mark.start, len(lead)), min(mark.end, len(lead))
            marks.append(replace(mark, start=length + start, end=length + end))
        said.append(lead)
        length += len(lead)
    return Marked("".join(said), tuple(marks))


def tidied(marked: Marked) -> Marked:
    """The text without soft hyphens, which only say where a word may be cut, and without a second blank in a row."""
    if not _UNTIDY.search(marked.text):
        return marked
    if not marked.marks:
        return Marked(_UNTIDY.sub("", marked.text))
    return without(marked, [(found.start(), found.end(), ()) for found in _UNTIDY.finditer(marked.text)])
