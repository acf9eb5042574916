"""Lines that only keep a number ("13. [Deleted]"), told with the paragraph that had it."""

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Sequence

from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import PLACEHOLDER, Change, Passage


def kept_numbers(changes: Sequence[Change], a: Sequence[Passage], b: Sequence[Passage]) -> dict[int, int]:
    """Which deleted paragraph's number each line keeps that came for it, both by their places in the changes.

    Read backwards it is the same: the line that went when a paragraph got its number back.
    """
    lines = lines_alone(changes, a, b)
    if not lines:
        return {}
    alone_a = [at for at, change in enumerate(changes) if not change.b]
    alone_b = [at for at, change in enumerate(changes) if not change.a]
    lines_a, lines_b = lines.intersection(alone_a), lines.intersection(alone_b)
    numbers_a, numbers_b = full_numbers(a), full_numbers(b)
    of_a = {at: numbers_a[changes[at].a[0]] for at in alone_a}
    of_b = {at: numbers_b[changes[at].b[0]] for at in alone_b}
    found = dict(_paired(((at, of_b[at]) for at in alone_b if at in lines_b), _others(of_a, lines_a)))
    return found | dict(_paired(((at, of_a[at]) for at in alone_a if at in lines_a), _others(of_b, lines_b)))


def lines_alone(changes: Sequence[Change], a: Sequence[Passage], b: Sequence[Passage]) -> frozenset[int]:
    """The places of the changes in which a line came or went that only keeps a number."""
    return frozenset(
        at
        for at, change in enumerate(changes)
        if (not change.b and a[change.a[0]].role == PLACEHOLDER)
        or (not change.a and b[change.b[0]].role == PLACEHOLDER)
    )


def _others(numbers: dict[int, str], lines: Collection[int]) -> Iterator[tuple[int, str]]:
    return ((at, number) for at, number in numbers.items() if at not in lines)


def _paired(lines: Iterable[tuple[int, str]], paragraphs: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int]]:
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for at, number in paragraphs:
        waiting[number].append(at)
    for at, number in lines:
        if number and waiting[number]:
            yield at, waiting[number].popleft()
