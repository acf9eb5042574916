"""What may stay where it is when a sequence is put into another order."""

from bisect import bisect_left
from collections.abc import Sequence


def longest_run(places: Sequence[int]) -> Sequence[int]:
    """The longest increasing run of places, by patience sorting, from its end to its beginning."""
    tails: list[int] = []
    heads: list[int] = []
    before: list[int] = [-1] * len(places)
    for at, place in enumerate(places):
        found = bisect_left(tails, place)
        before[at] = heads[found - 1] if found else -1
        if found == len(tails):
            tails.append(place)
            heads.append(at)
        else:
            tails[found], heads[found] = place, at
    run: list[int] = []
    at = heads[-1] if heads else -1
    while at >= 0:
        run.append(places[at])
        at = before[at]
    return run
