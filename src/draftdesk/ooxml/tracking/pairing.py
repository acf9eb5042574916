"""Which blocks of two containers are the same, and the order in which both sides' blocks stand when laid together."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from draftdesk.model.comparison import Comparison
from draftdesk.ooxml.tracking.names import TBL, P, T
from draftdesk.ooxml.tracking.sides import Side
from draftdesk.ooxml.xml import Element

_LOOKED_AT = 50


@dataclass(slots=True)
class Item:
    """Blocks that stand at one place: of both packages, or of one alone.

    Paragraphs that were split or merged are one item, with the empty ones between them. `ends` says whether the mark
    of the last paragraph belongs to whom the block belongs; where the container ends it cannot. `joined` says that the
    mark of a paragraph both sides have is the one side's alone (True: the marked package's). `replaced` is a last
    paragraph of either side that have nothing in common but their place. `kept` is an empty paragraph of the marked
    package that stands for one of the other side, of which nobody knows.
    """

    own: list[Element] = field(default_factory=list)
    other: list[Element] = field(default_factory=list)
    change: int | None = None
    ends: bool = True
    joined: bool | None = None
    replaced: bool = False
    kept: bool = False

    @property
    def is_both(self) -> bool:
        return self.kept or (bool(self.own) and bool(self.other))

    @property
    def is_table(self) -> bool:
        return (self.own or self.other)[0].tag == TBL


class Links:
    """What the comparison says of the passages, told by the elements they stand in."""

    def __init__(
        self,
        comparison: Comparison,
        own: Side,
        other: Side,
        *,
        own_is_a: bool,
        whole: AbstractSet[int],
        blanks: bool = True,
    ) -> None:
        self.own, self.other = own, other
        self.blanks = blanks
        self.changes = comparison.changes
        self.own_is_a = own_is_a
        self.moved = {step.change for step in comparison.steps if step.left} - whole
        self.whole = whole
        self._own_change: dict[int, int] = {}
        self._other_change: dict[int, int] = {}
        for n, change in enumerate(comparison.changes):
            mine, its = (change.a, change.b) if own_is_a else (change.b, change.a)
            self._own_change |= dict.fromkeys(mine, n)
            self._other_change |= dict.fromkeys(its, n)

    def own_places(self, change: int) -> tuple[int, ...]:
        return self.changes[change].a if self.own_is_a else self.changes[change].b

    def other_places(self, change: int) -> tuple[int, ...]:
        return self.changes[change].b if self.own_is_a else self.changes[change].a

    def of_own(self, block: Element) -> int | None:
        place = self.own.passage_of.get(block)
        return None if place is None else self._own_change[place]

    def of_other(self, block: Element) -> int | None:
        place = self.other.passage_of.get(block)
        return None if place is None else self._other_change[place]

    def stays(self, change: int) -> bool:
        """Whether it is on both sides, at its place."""
        known = self.changes[change]
        return bool(known.a) and bool(known.b) and change not in self.moved and change not in self.whole


def paired(own: Sequence[Element], other: Sequence[Element], links: Links, tick: Callable[[], None]) -> list[Item]:
    """The blocks of both containers in one order, which is that of each side for its own.

    The last item is one whose mark nobody takes away, wherever that is possible. `tick` is called with every table.
    """
    items: list[Item] = []
    here = there = 0
    for own_from, own_to, other_from, other_to, change in _anchors(own, other, links, tick):
        items += _gap(own[here:own_from], other[there:other_from], links, begins=not there)
        items.append(Item(list(own[own_from:own_to]), list(other[other_from:other_to]), change))
        here, there = own_to, other_to
    items += _gap(own[here:], other[there:], links, begins=not there)
    _keep_last_mark(items)
    return items


_Anchor = tuple[int, int, int, int, int | None]


def _anchors(
    own: Sequence[Element], other: Sequence[Element], links: Links, tick: Callable[[], None]
) -> Iterator[_Anchor]:
    """The blocks that are the same, as ranges of places on both sides, in order on both."""
    places = {block: n for n, block in enumerate(other)}
    inside: dict[int, int] | None = None
    own_places: dict[Element, int] | None = None
    here = there = 0
    for n, block in enumerate(own):
        if n < here:
            continue
        if block.tag == TBL:
            tick()
            if inside is None:
                inside = _inside(other, links)
            found = _like_table(block, inside, there, links)
            if found is not None:
                yield n, n + 1, found, found + 1, None
                here, there = n + 1, found + 1
            continue
        change = links.of_own(block)
        if change is None or not links.stays(change):
            continue
        its = [places.get(links.other.elements[at], -1) for at in links.other_places(change)]
        mine = links.own_places(change)
        to = n + 1
        if len(mine) > 1:
            if own_places is None:
                own_places = {each: at for at, each in enumerate(own)}
            ends = [own_places.get(links.own.elements[at], -1) for at in mine]
            if min(ends) != n:
                continue
            to = ends[-1] + 1
        if (
            min(its) < there
            or not _close(own[n:to], mine, links.own)
            or not _close(other[its[0] : its[-1] + 1], links.other_places(change), links.other)
        ):
            continue
        yield n, to, its[0], its[-1] + 1, change
        here, there = to, its[-1] + 1


def _close(blocks: Sequence[Element], places: Sequence[int], side: Side) -> bool:
    """Whether the blocks are the passages and nothing but empty paragraphs between them."""
    if len(blocks) == len(places) == 1:
        return True
    held = [block for block in blocks if block in side.passage_of]
    return (
        all(block.tag == P for block in blocks)
        and held == [side.elements[at] for at in places]
        and blocks[-1] is held[-1]
    )


def _inside(blocks: Sequence[Element], links: Links) -> dict[int, int]:
    """Which table holds passages of a change."""
    found: dict[int, int] = {}
    for n, block in enumerate(blocks):
        if block.tag == TBL:
            for paragraph in block.iter(P):
                change = links.of_other(paragraph)
                if change is not None and links.stays(change):
                    found[change] = n
    return found


def _like_table(table: Element, inside: dict[int, int], least: int, links: Links) -> int | None:
    votes: Counter[int] = Counter()
    for paragraph in table.iter(P):
        change = links.of_own(paragraph)
        if change is not None and inside.get(change, -1) >= least:
            votes[inside[change]] += 1
    return votes.most_common(1)[0][0] if votes else None


def _gap(own: Sequence[Element], other: Sequence[Element], links: Links, *, begins: bool) -> Iterator[Item]:
    """What stands between two blocks that are the same: the empty paragraphs paired in order, A's others before B's."""
    n = k = 0
    for at, to in (*_empty_pairs(own, other, links), (len(own), len(other))):
        one = [Item(own=[block], change=links.of_own(block), kept=_stays(block, links)) for block in own[n:at]]
        two = [Item(other=[block], change=links.of_other(block)) for block in other[k:to]]
        kept = len(one) if begins else _kept_last(one)
        yield from (*one[:kept], *two, *one[kept:]) if links.own_is_a else (*two, *one)
        if at < len(own):
            yield Item([own[at]], [other[to]])
        n, k = at + 1, to + 1


def _kept_last(items: Sequence[Item]) -> int:
    """From where on there are but empty paragraphs that stand for others: what is new comes before them, not behind
    the line that a document ends with."""
    return next((n for n in range(len(items), 0, -1) if not items[n - 1].kept), 0)


def _empty_pairs(own: Sequence[Element], other: Sequence[Element], links: Links) -> Iterator[tuple[int, int]]:
    if not own or not other:
        return
    its = [n for n, block in enumerate(other) if _is_empty(block, links.other)]
    k = 0
    for n, block in enumerate(own):
        if k == len(its):
            return
        if not _is_empty(block, links.own):
            continue
        found = next((m for m in range(k, min(k + _LOOKED_AT, len(its))) if _alike(block, other[its[m]], links)), None)
        if found is not None:
            yield n, its[found]
            k = found + 1


def _stays(block: Element, links: Links) -> bool:
    """What was left out of the comparison, such as an annex, is no passage either, but has words."""
    return not links.blanks and block.tag == P and _is_empty(block, links.own) and not any(block.itertext(T))


def _is_empty(block: Element, side: Side) -> bool:
    if block.tag == P:
        return block not in side.passage_of
    return not any(paragraph in side.passage_of for paragraph in block.iter(P))


def _alike(own: Element, other: Element, links: Links) -> bool:
    """Of empty paragraphs those with a picture are paired with one another."""
    return own.tag == other.tag and (own.tag != P or (own in links.own.special) == (other in links.other.special))


def _keep_last_mark(items: list[Item]) -> None:
    """Word cannot take away the mark of the last paragraph of a body, cell, note or box: another one goes for it."""
    begin = len(items)
    while begin and not items[begin - 1].is_both:
        begin -= 1
    tail = items[begin:]
    ends = (
        next((item for item in reversed(tail) if item.own), None),
        next((item for item in reversed(tail) if item.other), None),
    )
    if not tail or any(item is not None and item.is_table for item in ends):
        return  # one of them ends with a table, behind which nothing of the other's can be moved
    mine = [item for item in tail if item.own and not item.is_table]
    its = [item for item in tail if item.other and not item.is_table]
    if mine and its:
        for one in (mine[-1], its[-1]):
            at = next(n for n, item in enumerate(items) if item is one)
            del items[at]
        items.append(Item(mine[-1].own, its[-1].other, replaced=True))
        return
    before = items[begin - 1] if begin else None
    if before is None:
        tail[-1].ends = len(tail) > 1
        return
    if before.is_table:
        return
    if any(item.is_table for item in tail):
        if len(before.own) == len(before.other) == 1:
            _give_up_mark(items, before, tail[-1])
        return
    before.joined = bool(mine)
    tail[-1].ends = False


def _give_up_mark(items: list[Item], before: Item, last: Item) -> None:
    """No mark reaches across a table: the last paragraph of one side becomes that of the other behind the table."""
    del items[-1]
    own, other = before.own, before.other
    if last.own:
        before.other = []
        items.append(Item(last.own, other, replaced=True))
    else:
        before.own = []
        items.append(Item(own, last.other, replaced=True))
