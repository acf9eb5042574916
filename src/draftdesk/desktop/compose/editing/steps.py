"""What was typed in one go, in the steps in which it is taken back: a sentence each."""

from collections.abc import Iterable, Sequence

from draftdesk.model import inline
from draftdesk.model.sentences import begins


def steps(before: str, after: str) -> Sequence[str]:
    """What the paragraph said at the end of each step, as inline Markdown; the last is `after`.

    The first is `before` where a sentence begins with what was typed. All is one step where nobody can know what stood
    there in between: words that took the place of more than one sentence's, or that have marks among them.
    """
    was, now = inline.said(before), inline.said(after)
    starts = list(begins(now))
    start, tail = _alike(was, now), _alike(reversed(was), reversed(now))
    first = len(was) - tail
    if first < start:  # it can have gone in at several places: best where a sentence begins
        start = max((each for each in starts if first <= each <= start), default=start)
    gone = max(first, start)
    end = len(now) - len(was) + gone
    if inline.MARK in now[start:end] or any(start < each < gone for each in begins(was)):
        return (after,)
    between = [each for each in starts if start <= each < end]
    return (*(inline.replaced(after, [(at, end, "")]) if at > start else before for at in between), after)


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters both begin with."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
