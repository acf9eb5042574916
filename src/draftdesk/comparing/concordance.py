"""Which number of the one text became which of the other."""

from dataclasses import dataclass

from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Numbers as sentences cite them: "12 (a)". One side is empty where a paragraph is new or gone, several numbers
    stand where it was split or merged. `change` is its place in the comparison."""

    a: tuple[str, ...]
    b: tuple[str, ...]
    change: int


def concordance(comparison: Comparison) -> tuple[Correspondence, ...]:
    """All numbers of both texts, in reading order. Changes without a number on either side are left out."""
    numbers_a, numbers_b = full_numbers(comparison.a), full_numbers(comparison.b)
    found = []
    for at, change in enumerate(comparison.changes):
        old = tuple(numbers_a[place] for place in change.a if numbers_a[place])
        new = tuple(numbers_b[place] for place in change.b if numbers_b[place])
        if old or new:
            found.append(Correspondence(old, new, at))
    return tuple(found)
