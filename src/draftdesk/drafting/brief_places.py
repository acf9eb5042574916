"""Where changes stand, said so that somebody far away finds them: number, heading, or first words."""

from collections import Counter
from collections.abc import Iterable, Sequence

from draftdesk.model.brief import Place, Rest
from draftdesk.model.citing import full_numbers, headings_above
from draftdesk.model.comparison import Change, Comparison, Passage
from draftdesk.model.comparison_told import named, opening
from draftdesk.model.comparison_words import listed, spot

_MOST_NAMED = 40
_SHORT_HEADING = 12


class Places:
    """Knows the places of both texts."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._numbers = full_numbers(comparison.a), full_numbers(comparison.b)
        self._above = headings_above(comparison.a), headings_above(comparison.b)
        self._counted = tuple(Counter(filter(None, numbers)) for numbers in self._numbers)
        self._titles = tuple(_title(passages) for passages in (comparison.a, comparison.b))

    def of(self, change: Change) -> Place:
        """Where a change stands in B; what is deleted, where it stood in A."""
        old, new = (self._cited(of_b, places) for of_b, places in ((0, change.a), (1, change.b)))
        if not change.b:
            number = f"was {old}" if old else ""
        else:
            number = f"{new} (was {old})" if old and new and old != new else new or (f"was {old}" if old else "")
        of_b = 1 if change.b else 0
        at = (change.b or change.a)[0]
        passage = (self._comparison.a, self._comparison.b)[of_b][at]
        return Place(spot(passage) or number, self.heading(change), opening(passage.text))

    def heading(self, change: Change) -> str:
        """The innermost heading above it; of one that says little, the one above that as well."""
        of_b, at = (1, change.b[0]) if change.b else (0, change.a[0])
        passages = (self._comparison.a, self._comparison.b)[of_b]
        above = [each for each in self._above[of_b][at] if each != self._titles[of_b]]
        names = [named(passages[each]) for each in above]
        if len(names) > 1 and len(names[-1]) < _SHORT_HEADING:
            return f"{names[-2]} › {names[-1]}"
        return names[-1] if names else ""

    def rest(self, about: str, changes: Iterable[int]) -> Rest:
        """What is left of some changes, each named where numbers can name it, under its heading where they cannot."""
        wanted = list(dict.fromkeys(changes))
        groups: dict[str, list[str]] = {}
        for at in wanted[:_MOST_NAMED]:
            change = self._comparison.changes[at]
            heading, name = self._name(change)
            groups.setdefault(heading, []).append(name)
        places = [
            f"{heading}: {', '.join(names)}" if heading else ", ".join(names) for heading, names in groups.items()
        ]
        if (more := len(wanted) - _MOST_NAMED) > 0:
            places.append(f"and {more:,} other{'s' if more > 1 else ''}")
        return Rest(about, len(wanted), tuple(places))

    def _name(self, change: Change) -> tuple[str, str]:
        of_b, places = (1, change.b) if change.b else (0, change.a)
        place = self.of(change)
        number = self._cited(of_b, places)
        if spot((self._comparison.a, self._comparison.b)[of_b][places[0]]):
            return "", place.number
        if number and all(self._counted[of_b][self._numbers[of_b][at]] <= 1 for at in places):
            return "", number if of_b else f"{number} (old number)"
        said = (number if of_b else f"{number} (old number)") if number else f"“{place.words}”"
        return place.heading, said

    def _cited(self, of_b: int, places: Sequence[int]) -> str:
        return listed([self._numbers[of_b][at] for at in places if self._numbers[of_b][at]])


def _title(passages: Sequence[Passage]) -> int | None:
    """The place of a heading that all others stand under: the text's own title, which places nothing."""
    headings = [(at, passage.level) for at, passage in enumerate(passages) if passage.level]
    if len(headings) < 2 or any(level <= headings[0][1] for _, level in headings[1:]):
        return None
    return headings[0][0]
