"""Where changes stand, said so that somebody far away finds them: number, heading, or first words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from draftdesk.model.apparatus import Apparatus, apparatus
from draftdesk.model.brief import Place, Rest
from draftdesk.model.citing import headings_above
from draftdesk.model.comparison import Change, Comparison, Part, Passage
from draftdesk.model.comparison_words import listed, spot
from draftdesk.model.pinpoints import is_heading, pinpoints

_SHORT_HEADING, _LONG_HEADING = 12, 56
_WORDS, _FEW, _MORE = 5, 9, 18
_OLD = " (old)"
NOWHERE, FOOTNOTES = "the opening", "Footnotes"
_OF = re.compile(r"(\b[Oo]ption \w+) of \d+")
_NUMBER = re.compile(r"\d[\w.]*(?: \([\w.]+\))*")
_ASIDE = re.compile(r"(?P<name>.{1,40}?)\s*\((?P<aside>[^()]*)\)\s*$")


class Places:
    """Knows the places of both texts."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._sides = _headed(comparison.a), _headed(comparison.b)
        self._pins = pinpoints(self._sides[0]), pinpoints(self._sides[1])
        self._above = headings_above(self._sides[0]), headings_above(self._sides[1])
        self._titles = _title(self._sides[0]), _title(self._sides[1])
        self._became = {
            old: self._sides[1][each.b[0]]
            for each in comparison.changes
            for old in each.a
            if each.b and self._sides[1][each.b[0]].level
        }
        self._names = self._named(0), self._named(1)

    def of(self, change: Change) -> Place:
        """Where a change stands in B, with where it stood in A if that is another place; what is deleted, where it
        stood in A."""
        heading = self.heading(change)
        if not change.b:
            return Place(f"{self._called(0, change.a)}{_OLD}", heading)
        new = self._called(1, change.b)
        if not change.a:
            return Place(new, heading)
        old = self.before(change, heading)
        is_told = old == new or not any(self._pins[0][at].said for at in change.a)
        return Place(new, heading, "" if is_told and heading == self.heading_above(0, change.a[0]) else old)

    def before(self, change: Change, heading: str) -> str:
        """Where a change stood in A, with the heading above it if that is another one."""
        above = self.heading_above(0, change.a[0])
        called = self._called(0, change.a)
        return called if above == heading else ", ".join(filter(None, (above or NOWHERE, called)))

    def beside(self, of_b: int, at: int, heading: str) -> str:
        """A paragraph of either text as it is named beside one that stands under `heading`."""
        above = self.heading_above(of_b, at)
        called = short(Place(self._called(of_b, (at,)), above))
        return called if above == heading else ", ".join((bare(above) or NOWHERE, called))

    def heading(self, change: Change) -> str:
        """The innermost heading above it; of one that says little, the one above that as well."""
        return self.heading_above(1, change.b[0]) if change.b else self.heading_above(0, change.a[0])

    def heading_above(self, of_b: int, at: int) -> str:
        """The same of a paragraph of either text; headings of A are called as B calls them, where it has them."""
        if self._sides[of_b][at].part is Part.FOOTNOTE:
            return FOOTNOTES
        above = [each for each in self._above[of_b][at] if each != self._titles[of_b]]
        return _innermost([self.title(of_b, each) for each in above])

    def title(self, of_b: int, at: int) -> str:
        """What a heading is called, be it of A or of B."""
        passage = self._sides[of_b][at]
        return _short(passage if of_b else self._became.get(at, passage))

    def section(self, of_b: int, at: int) -> str:
        """What a paragraph stands under, and a heading itself is."""
        if not self._sides[of_b][at].level or at == self._titles[of_b]:
            return self.heading_above(of_b, at)
        return _innermost([self.title(of_b, each) for each in (*self.headings(of_b, at), at)])

    def sections(self) -> list[str]:
        """The sections of both texts, in the order of B; what A alone has behind what it followed there."""
        order = list(dict.fromkeys(self.section(1, at) for at in range(len(self._sides[1]))))
        last = order[0] if order else ""
        for at in range(len(self._sides[0])):
            if (section := self.section(0, at)) not in order:
                order.insert(order.index(last) + 1 if last in order else 0, section)
            last = section
        return order

    def passages(self, of_b: int) -> tuple[Passage, ...]:
        """All of a text, with no other headings than those of sections."""
        return self._sides[of_b]

    def headings(self, of_b: int, at: int) -> list[int]:
        """The places of the headings above a paragraph, without the text's own title."""
        return [each for each in self._above[of_b][at] if each != self._titles[of_b]]

    def apparatus(self, of_b: int, at: int) -> Apparatus | None:
        """What a paragraph is that is no provision."""
        return apparatus(self._sides[of_b][at], self._pins[of_b][at])

    def listed(
        self,
        about: tuple[str, str],
        wanted: Iterable[tuple[int, str]],
        most: int | None = None,
        *,
        of_old: bool = False,
    ) -> Rest:
        """Changes by their places, in the order of the text, under each heading those together of which the same is
        said ("" for nothing). `about` is what one is called, and several. Behind `most` of them only the number of
        the others is told. What is `of_old` is named by where it stood."""
        told = list(dict.fromkeys(wanted))
        groups: dict[str, dict[str, list[str]]] = {}
        for at, said in sorted(told)[:most]:
            change = self._comparison.changes[at]
            place = self.of(replace(change, b=()) if of_old else change)
            groups.setdefault(bare(place.heading), {}).setdefault(said, []).append(short(place))
        made = []
        for heading, happened in groups.items():
            names = " | ".join(
                f"{said}: {listing(numbers)}" if said else listing(numbers) for said, numbers in happened.items()
            )
            made.append(f"{heading} – {names}" if heading else names)
        if most is not None and len(told) > most:
            made.append(f"and {len(told) - most:,} others")
        return Rest(about[len(told) != 1], len(told), tuple(made))

    def _called(self, of_b: int, places: Sequence[int]) -> str:
        pins = self._pins[of_b]
        own = [at for at in places if pins[at].is_own and not pins[at].is_line] or [
            at for at in places if pins[at].is_own
        ]
        return listed(list(dict.fromkeys(self._names[of_b][at] for at in own or places)))

    def _named(self, of_b: int) -> list[str]:
        """What each passage is called under its heading, no two by the same name."""
        above = self._above[of_b]
        pins = self._pins[of_b]
        own = Counter((above[at], pin.said) for at, pin in enumerate(pins) if pin.is_own)
        names = [
            self._name(of_b, at, _WORDS, is_alone=not pin.is_line or own[above[at], pin.said] < 2)
            for at, pin in enumerate(pins)
        ]
        for words in (_FEW, _MORE):
            taken = Counter(zip(above, names, strict=True))
            names = [
                self._name(of_b, at, words) if taken[above[at], name] > 1 else name for at, name in enumerate(names)
            ]
        taken = Counter(zip(above, names, strict=True))
        met: Counter[tuple[tuple[int, ...], str]] = Counter()
        for at, name in enumerate(names):
            key = above[at], name
            met[key] += 1
            if taken[key] > 1:
                names[at] = f"{name} ({met[key]} of {taken[key]})"
        return names

    def _name(self, of_b: int, at: int, words: int, *, is_alone: bool = False) -> str:
        """A passage by its number, and by so many of its words unless it is `alone` in having that number."""
        passage, pin = self._sides[of_b][at], self._pins[of_b][at]
        quoted = f"“{_first(passage.text, words)}”"
        if where := spot(passage):
            return where if is_alone else f"{where}, {quoted}"
        if passage.level:
            return f"heading {quoted}"
        if not pin.said:
            return quoted
        if pin.is_own:
            return f"{pin.said} ({quoted})" if not is_alone else pin.said
        return f"{'under' if passage.number.strip() else 'after'} {pin.said}, {quoted}"


def short(place: Place) -> str:
    """A place as it is named among many: without how many options there are."""
    return brief_of(place.number)


def brief_of(name: str) -> str:
    """The same of the name of a place."""
    return _OF.sub(r"\1", name)


def listing(names: Sequence[str]) -> str:
    """Places one after the other; those of the old text, behind the others, are said to be that once."""
    old = [name.removesuffix(_OLD) for name in names if name.endswith(_OLD)]
    new = [name for name in names if not name.endswith(_OLD)]
    if not old or not new:
        return f"{_ahead(old or new)}{_OLD if old else ''}"
    return f"{_ahead(new)}; and in the old text {_ahead(old)}"


def _ahead(names: Sequence[str]) -> str:
    """Commas between numbers; what has words or commas within is kept apart by semicolons."""
    return (", " if all(map(_NUMBER.fullmatch, names)) else "; ").join(names)


def bare(heading: str) -> str:
    """A heading without what it says in brackets behind: "Article 3"."""
    found = _ASIDE.fullmatch(heading)
    return found["name"] if found else heading


def _first(text: str, count: int) -> str:
    words = text.split()
    return " ".join(words[:count]) + ("…" if len(words) > count else "")


def _innermost(names: Sequence[str]) -> str:
    if len(names) > 1 and len(names[-1]) < _SHORT_HEADING:
        return f"{names[-2]} › {names[-1]}"
    return names[-1] if names else ""


def _short(heading: Passage) -> str:
    """A heading in a few words, cut where it is long; what it says in brackets is cut within them."""
    said = " ".join(f"{heading.number} {heading.text}".split())
    if len(said) <= _LONG_HEADING:
        return said
    if (found := _ASIDE.fullmatch(said)) is not None:
        room = _LONG_HEADING - len(found["name"]) - 4
        return f"{found['name']} ({found['aside'][:room].rsplit(None, 1)[0].rstrip(',;')} …)"
    return f"{said[:_LONG_HEADING].rsplit(None, 1)[0].rstrip(',;')} …"


def _headed(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages, with no other headings than those of sections."""
    return tuple(replace(each, level=0) if each.level and not is_heading(each) else each for each in passages)


def _title(passages: Sequence[Passage]) -> int | None:
    """The place of a heading that all others stand under: the text's own title, which places nothing."""
    headings = [(at, passage.level) for at, passage in enumerate(passages) if passage.level]
    if not headings or any(level <= headings[0][1] for _, level in headings[1:]):
        return None
    return headings[0][0]
