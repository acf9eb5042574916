"""Where changes stand, said so that somebody far away finds them: number, heading, or first words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from draftdesk.model.brief import Place, Rest
from draftdesk.model.citing import full_numbers, headings_above
from draftdesk.model.comparison import Change, Comparison, Passage
from draftdesk.model.comparison_told import named, opening
from draftdesk.model.comparison_words import listed, spot

_MOST_NAMED, _MOST_HEADINGS = 40, 12
_SHORT_HEADING, _LONG_HEADING = 12, 36
_NOWHERE = "the opening"
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")


class Places:
    """Knows the places of both texts."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._numbers = full_numbers(comparison.a), full_numbers(comparison.b)
        self._above = headings_above(comparison.a), headings_above(comparison.b)
        self._counted = tuple(Counter(filter(None, numbers)) for numbers in self._numbers)
        self._became = {
            id(comparison.a[old]): comparison.b[each.b[0]] for each in comparison.changes if each.b for old in each.a
        }
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
        names = [_short(passage) for passage in self._headings(of_b, at)]
        return _innermost(names)

    def heading_above(self, of_b: int, at: int) -> str:
        """The same of a paragraph of either text; headings of A are called as B calls them, where it has them."""
        above = self._headings(of_b, at)
        return _innermost([_short(passage if of_b else self._became.get(id(passage), passage)) for passage in above])

    def _headings(self, of_b: int, at: int) -> list[Passage]:
        passages = (self._comparison.a, self._comparison.b)[of_b]
        return [passages[each] for each in self._above[of_b][at] if each != self._titles[of_b]]

    def rest(self, about: str, changes: Iterable[int], most: int = _MOST_NAMED) -> Rest:
        """What is left of some changes, named up to so many: by number where that names one paragraph, else under the
        heading, and by the first words where there is no number."""
        wanted = list(dict.fromkeys(changes))
        groups: dict[str, list[str]] = {}
        for at in wanted[:most]:
            change = self._comparison.changes[at]
            heading, name = self._name(change)
            groups.setdefault(heading, []).append(name)
        places = [
            f"{heading}: {', '.join(names)}" if heading else ", ".join(names) for heading, names in groups.items()
        ]
        if (more := len(wanted) - most) > 0:
            places.append(f"and {more:,} other{'s' if more > 1 else ''}")
        return Rest(about, len(wanted), tuple(places))

    def tally(self, about: str, changes: Iterable[int]) -> Rest:
        """What is left of some things, one or more in each of the changes: by number where every number names one
        paragraph, else how many there are under each heading."""
        wanted = list(changes)
        names = [self._name(self._comparison.changes[at]) for at in dict.fromkeys(wanted)]
        if len(names) <= _MOST_NAMED and not any(heading for heading, _ in names):
            return Rest(about, len(wanted), (", ".join(name for _, name in names),))
        headings = Counter(self.heading(self._comparison.changes[at]) or _NOWHERE for at in wanted)
        most = headings.most_common(_MOST_HEADINGS)
        shown = [f"{count:,} in {heading}" for heading, count in headings.items() if (heading, count) in most]
        if more := len(wanted) - sum(count for _, count in most):
            shown.append(f"{more:,} elsewhere")
        return Rest(about, len(wanted), tuple(shown))

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


def _innermost(names: Sequence[str]) -> str:
    if len(names) > 1 and len(names[-1]) < _SHORT_HEADING:
        return f"{names[-2]} › {names[-1]}"
    return names[-1] if names else ""


def _short(heading: Passage) -> str:
    """A heading in a few words: what it says in brackets is left out where it is long."""
    said = named(heading)
    if len(said) <= _LONG_HEADING:
        return said
    bare = _ASIDE.sub("", f"{heading.number} {heading.text}".strip()).strip() or said
    return bare if len(bare) <= _LONG_HEADING else f"{bare[:_LONG_HEADING].rsplit(None, 1)[0]}…"


def _title(passages: Sequence[Passage]) -> int | None:
    """The place of a heading that all others stand under: the text's own title, which places nothing."""
    headings = [(at, passage.level) for at, passage in enumerate(passages) if passage.level]
    if len(headings) < 2 or any(level <= headings[0][1] for _, level in headings[1:]):
        return None
    return headings[0][0]
