"""Two sides aligned as people would: what is the same paragraph, and what of it was moved.

What a draft itself knows comes first, then equal texts, then what is much alike wherever it stands, then what is still
recognizable in its place. The order is judged last, over all of it: moved is what the heaviest run in order leaves out.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, ValuesView
from functools import cached_property
from typing import NamedTuple

from draftdesk.comparing.candidates import SAME, absorbed, candidates
from draftdesk.comparing.choosing import best_first
from draftdesk.comparing.gaps import paired
from draftdesk.comparing.likeness import common_words, recognized
from draftdesk.comparing.links import Gap, Link, gaps, heaviest_run
from draftdesk.comparing.sides import Side, in_place
from draftdesk.kit.jobs import Progress
from draftdesk.model.differences import matches

_MOVED_WORDS = 6
"""With fewer words in common two paragraphs are not one that moved, unless they are equal and no others like them."""
_MOVED_LEAST = 2
_PLAINLY = 0.8
_NARROW = 3
_RUN = 3


class Alignment(NamedTuple):
    """What stayed in order, and what moved. All that stands in neither is deleted or inserted."""

    run: list[Link]
    moved: list[Link]


def align(a: Side, b: Side, progress: Progress) -> Alignment:
    """Which paragraphs of two sides are the same, told the same way whichever side comes first."""
    if b.sorting < a.sorting:
        mirrored = _aligned(b, a, progress)
        return Alignment([_turned(link) for link in mirrored.run], [_turned(link) for link in mirrored.moved])
    return _aligned(a, b, progress)


def _turned(link: Link) -> Link:
    return link._replace(a=link.b, b=link.a)


def _aligned(a: Side, b: Side, progress: Progress) -> Alignment:
    matching = _Matching(a, b)
    matching.take(_known(a, b))
    stayed, left = _by_part(a, b, _unique(a, b))
    matching.take(stayed, unique=True)
    matching.settle()
    for gap in matching.gaps():
        matching.take(_in_place(a, b, gap, progress))
    contested = _contested(a, b, matching.gaps(), left)
    matching.take((link for link in left if link not in contested), unique=True)
    matching.take(_numbered(a, b, matching, progress), unique=True)
    matching.settle()
    for gap in matching.gaps():
        matching.take(_equal(a, b, gap))
    progress(1, _STAGES, _WHAT)
    found = candidates(a, b, (matching.alone_a, matching.alone_b), _RUN, progress)
    for link in best_first(a, b, contested.union(found), matching.links, matching.run()):
        matching.take([link], unique=link in contested)
    matching.settle()
    progress(2, _STAGES, _WHAT)
    for gap in matching.gaps():
        matching.take(_equal(a, b, gap))
    for gap in matching.gaps():
        progress(2, _STAGES, _WHAT)
        matching.take(paired(a, b, gap, progress))
    for gap in matching.gaps():
        if len(gap.a) == len(gap.b) == 1:
            matching.take(paired(a, b, gap, progress))
    matching.absorb()
    progress(3, _STAGES, _WHAT)
    return matching.settle()


_STAGES = 4
_STEP = 50
_WHAT = "Comparing"


def _only_once(texts: Iterable[str]) -> set[str]:
    return {text for text, count in Counter(texts).items() if count == 1}


def _known(a: Side, b: Side) -> Iterator[Link]:
    """Paragraphs with one id on both sides."""
    places = {passage.paragraph_id: at for at, passage in enumerate(b.passages) if passage.paragraph_id is not None}
    for at, passage in enumerate(a.passages):
        to = places.pop(passage.paragraph_id, None) if passage.paragraph_id is not None else None
        if to is None:
            continue
        if a.texts[at] == b.texts[to]:
            yield Link((at,), (to,), 1.0, a.weight(at), certain=True)
            continue
        sizes = len(a.key(at)), len(b.key(to))
        words = common_words(a.key(at), b.key(to))
        likeness = 2 * words / max(sum(sizes), 1)
        known = recognized(likeness, words, min(sizes))
        yield Link((at,), (to,), likeness, words, certain=True, rewritten=not known)


def _unique(a: Side, b: Side) -> Iterator[Link]:
    """Paragraphs with one text that stands only once on either side."""
    once = _only_once(a.texts) & _only_once(b.texts)
    places = {text: at for at, text in enumerate(b.texts) if text in once}
    for at, text in enumerate(a.texts):
        if text in once:
            yield Link((at,), (places[text],), 1.0, a.weight(at))


def _by_part(a: Side, b: Side, links: Iterable[Link]) -> tuple[list[Link], list[Link]]:
    """The links within one part of the text, and those that lead into another."""
    found: tuple[list[Link], list[Link]] = [], []
    for link in links:
        found[not in_place(a.passages[link.a[0]], b.passages[link.b[0]])].append(link)
    return found


def _contested(a: Side, b: Side, gaps: Iterable[Gap], left: Sequence[Link]) -> frozenset[Link]:
    """Those of the links into another part of which something may have taken the place that was left or taken."""
    if not left:
        return frozenset()
    rivals_a: set[int] = set()
    rivals_b: set[int] = set()
    for gap in gaps:
        parts_a, parts_b = ({side.passages[at].part for at in places} for side, places in ((a, gap.a), (b, gap.b)))
        rivals_a.update(at for at in gap.a if a.passages[at].part in parts_b)
        rivals_b.update(at for at in gap.b if b.passages[at].part in parts_a)
    return frozenset(link for link in left if link.a[0] in rivals_a or link.b[0] in rivals_b)


def _in_place(a: Side, b: Side, gap: Gap, progress: Progress) -> Iterator[Link]:
    """As many paragraphs on one side as on the other, each of them only edited: no need to look any further."""
    if len(gap.a) != len(gap.b) or len(gap.a) > _NARROW:
        return
    for at, to in zip(gap.a, gap.b, strict=True):
        first, second = a.key(at), b.key(to)
        words = common_words(first, second, progress)
        likeness = 2 * words / max(len(first) + len(second), 1)
        if likeness >= _PLAINLY and in_place(a.passages[at], b.passages[to]):
            yield Link((at,), (to,), likeness, words)


def _numbered(a: Side, b: Side, matching: "_Matching", progress: Progress) -> Iterator[Link]:
    """Paragraphs with the same words once the number is counted in that is part of the text on one side."""
    keys_a, keys_b = _numbered_keys(a, matching.alone_a, progress), _numbered_keys(b, matching.alone_b, progress)
    once = _only_once(keys_a.values()) & _only_once(keys_b.values())
    places = {key: at for at, key in keys_b.items() if key in once}
    for at, key in keys_a.items():
        if key and key in once and in_place(a.passages[at], b.passages[places[key]]):
            yield Link((at,), (places[key],), 1.0, len(key))


def _numbered_keys(side: Side, alone: Iterable[int], progress: Progress) -> dict[int, str]:
    keys: dict[int, str] = {}
    for n, at in enumerate(sorted(alone)):
        if n % _STEP == 0:
            progress(0, _STAGES, _WHAT)
        keys[at] = side.numbered_key(at)
    return keys


def _equal(a: Side, b: Side, gap: Gap) -> Iterator[Link]:
    """Paragraphs of a gap with the same text, in order and in one part."""
    texts_a = [a.passages[at].part + a.texts[at] for at in gap.a]
    texts_b = [b.passages[at].part + b.texts[at] for at in gap.b]
    for x, y, size in matches(texts_a, texts_b):
        for n in range(size):
            yield Link((gap.a[x + n],), (gap.b[y + n],), 1.0, a.weight(gap.a[x + n]))


def _repeated(side: Side) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for at in range(len(side)):
        places.setdefault(side.key(at), []).append(at)
    return {key: own for key, own in places.items() if key and len(own) > 1}


class _Matching:
    """The links so far, and who is still alone."""

    def __init__(self, a: Side, b: Side) -> None:
        self._a, self._b = a, b
        self._unique: set[int] = set()
        self._links: dict[int, Link] = {}
        self._run: list[Link] | None = None
        self.alone_a, self.alone_b = set(range(len(a))), set(range(len(b)))

    def take(self, links: Iterable[Link], *, unique: bool = False) -> None:
        """Keep those links, in turn, whose paragraphs are all still alone. `unique` where no others are like them."""
        for link in links:
            if self.alone_a.issuperset(link.a) and self.alone_b.issuperset(link.b):
                self._links[link.a[0]] = link
                self._run = None
                if unique:
                    self._unique.add(link.a[0])
                self.alone_a.difference_update(link.a)
                self.alone_b.difference_update(link.b)

    def _drop(self, link: Link) -> None:
        del self._links[link.a[0]]
        self._unique.discard(link.a[0])
        self.alone_a.update(link.a)
        self.alone_b.update(link.b)

    @property
    def links(self) -> ValuesView[Link]:
        """All links so far, in no order."""
        return self._links.values()

    def run(self) -> list[Link]:
        """Those of the links that did not move."""
        if self._run is None:
            a, b = self._a.passages, self._b.passages
            self._run = heaviest_run(link for link in self.links if in_place(a[link.a[0]], b[link.b[0]]))
        return self._run

    def gaps(self) -> list[Gap]:
        return gaps(self.run(), sorted(self.alone_a), sorted(self.alone_b))

    def settle(self) -> Alignment:
        """The links in order and those that moved, once those are dropped that are too little to have moved."""
        run = self.run()
        kept = {link.a[0] for link in run}
        moved = []
        by_b = {link.b[0]: link for link in self.links}
        for link in [link for at, link in self._links.items() if at not in kept]:
            if self._worth_moving(link) and (link.certain or not self._is_copy(link, by_b)):
                moved.append(link)
            else:
                self._drop(link)
        return Alignment(run, sorted(moved, key=lambda link: link.b))

    def _worth_moving(self, link: Link) -> bool:
        if link.certain:
            return True
        if not link.is_pair or (link.likeness < SAME and not self._moved_along(link)):
            return False
        return link.weight >= _MOVED_WORDS or (link.weight >= _MOVED_LEAST and link.a[0] in self._unique)

    def _is_copy(self, link: Link, by_b: Mapping[int, Link]) -> bool:
        """Whether one of the two says, word for word, what another paragraph of its text says, and that one is more
        like what it belongs to than these two are: then it is a copy of what stayed, and nothing moved."""
        twins_a, twins_b = self._twins
        (at,), (to,) = link.a, link.b
        others = [self._links.get(place) for place in twins_a.get(self._a.key(at), ())]
        others += [by_b.get(place) for place in twins_b.get(self._b.key(to), ())]
        return any(other is not None and other.is_pair and other.likeness > link.likeness for other in others)

    @cached_property
    def _twins(self) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
        """On either side, the places of paragraphs that say the same, by their words."""
        return _repeated(self._a), _repeated(self._b)

    def _moved_along(self, link: Link) -> bool:
        """Whether a paragraph went where its next neighbours on either hand went as well."""
        (at,), (to,) = link.a, link.b
        beside = [(self._links.get(at + step), to + step) for step in (-1, 1)]
        return all(other is not None and other.b == (place,) for other, place in beside)

    def absorb(self) -> None:
        """Give paragraphs that were edited the lonely neighbours they were split into or merged from."""
        for link in self.run():
            if link.is_pair and link.likeness < 1 and not link.rewritten:
                more = absorbed(self._a, self._b, link, (self.alone_a, self.alone_b))
                if more is not link:
                    self._drop(link)
                    self.take([more])
