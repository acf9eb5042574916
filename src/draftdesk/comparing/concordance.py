"""Which number of the one text became which of the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from draftdesk.comparing.keeping import kept_numbers
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import PLACEHOLDER, Comparison, Passage


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Numbers as sentences cite them: "12 (a)". One side is empty where a paragraph is new or gone, several numbers
    stand where it was split or merged. `change` is its place in the comparison.

    `line_a` and `line_b` are the words of a line that only keeps the number there ("[Deleted]"), "" where a paragraph
    has it.
    """

    a: tuple[str, ...]
    b: tuple[str, ...]
    change: int
    line_a: str = ""
    line_b: str = ""

    @property
    def is_same(self) -> bool:
        """Whether a paragraph, or a line in its place, has the number that it had."""
        return self.a == self.b and self.line_a == self.line_b


def concordance(comparison: Comparison) -> tuple[Correspondence, ...]:
    """All numbers of both texts, in reading order. Changes without a number on either side are left out.

    A deleted paragraph whose number is kept has one row with the line that keeps it; so has one that got its number
    back.
    """
    a, b, changes = comparison.a, comparison.b, comparison.changes
    numbers_a, numbers_b = full_numbers(a), full_numbers(b)
    kept = kept_numbers(changes, a, b)
    lines = {paragraph: line for line, paragraph in kept.items()}
    found = []
    for at, change in enumerate(changes):
        if at in kept:
            continue
        other = changes[lines.get(at, at)]
        places_a, places_b = change.a or other.a, change.b or other.b
        old = tuple(numbers_a[place] for place in places_a if numbers_a[place])
        new = tuple(numbers_b[place] for place in places_b if numbers_b[place])
        if old or new:
            found.append(Correspondence(old, new, at, _line(a, places_a), _line(b, places_b)))
    return tuple(found)


def _line(passages: Sequence[Passage], places: Sequence[int]) -> str:
    return " ".join(passages[at].text for at in places if passages[at].role == PLACEHOLDER)
