"""Which of the links that compete for one paragraph is believed first."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

from draftdesk.comparing.candidates import SAME
from draftdesk.comparing.likeness import NEARLY_ALL, RECOGNIZED, is_whole, recognized
from draftdesk.comparing.links import Link
from draftdesk.comparing.sides import Side, in_place

_NEAR = 0.12
"""How much more alike two paragraphs count that stand between the same neighbours."""
_BESIDE = 0.24
"""The same of two whose next neighbours on either hand belong together as well."""
_LEFT = 0.45
"""How much less alike two paragraphs count of which one stands in a table or a footnote, the other in the text."""
_PLAINLY = 0.8
"""What is so much alike is chosen before anybody asks what its neighbours are."""

_Test = Callable[[Link], bool]


def best_first(a: Side, b: Side, found: frozenset[Link], links: Iterable[Link], run: Sequence[Link]) -> Iterator[Link]:
    """Those of the links found that are alike enough for any place, the best first.

    Ahead is what stands between the same neighbours. Behind all that is still recognized in its place is what went into
    a table or a footnote: it may be quoted there. What has a part of a paragraph that stands whole under its number
    comes after that: it is a copy. `run` are the links that did not move, `links` all that are chosen: whoever takes
    one adds it, since what is less than plainly the same is told by them.
    """
    is_near = _near(run)
    whole = _whole(a, b, found, is_near)
    alike = {link for link in found if link.likeness >= SAME}
    stays = whole - alike
    gone = {link for link in alike if not _in_place(a, b, link)}
    if gone:
        gone_a, gone_b = {link.a for link in gone}, {link.b for link in gone}
        rivals = [link for link in found if RECOGNIZED <= link.likeness < SAME and _in_place(a, b, link)]
        stays.update(link for link in rivals if (link.a in gone_a or link.b in gone_b) and is_near(link))

    def merit(link: Link, ahead: float) -> float:
        return link.likeness + ahead - (_LEFT if link in gone else 0.0)

    def in_turn(link: Link) -> tuple[float, bool, int, tuple[int, ...], tuple[int, ...]]:
        return -merits[link], link in copies, -link.weight, link.a, link.b

    merits = {link: merit(link, _NEAR if is_near(link) else 0.0) for link in alike | stays}
    copies = _copies(a, b, merits, whole)
    for link, original in copies.items():
        merits[link] = min(merits[link], merits[original])
    plain = sorted([link for link, each in merits.items() if each >= _PLAINLY], key=in_turn)
    yield from plain
    is_beside = _beside(links)
    rest = found.difference(plain)
    beside = [link for link in rest if is_beside(link) and (link.likeness >= SAME or _is_recognized(a, b, link))]
    merits |= {link: merit(link, _BESIDE) for link in beside}
    yield from sorted(rest.intersection(merits), key=in_turn)


def _near(run: Sequence[Link]) -> _Test:
    """Whether what a link joins stands between the same two links of the run."""
    cuts_a, cuts_b = [link.a[0] for link in run], [link.b[0] for link in run]
    return lambda link: bisect_right(cuts_a, link.a[0]) == bisect_right(cuts_b, link.b[0])


def _beside(links: Iterable[Link]) -> _Test:
    """Whether links join what stands right before and right after what a link joins."""
    ends: set[tuple[int, int]] = set()
    starts: set[tuple[int, int]] = set()
    for link in links:
        ends.add((link.a[-1], link.b[-1]))
        starts.add((link.a[0], link.b[0]))
    return lambda link: (link.a[0] - 1, link.b[0] - 1) in ends and (link.a[-1] + 1, link.b[-1] + 1) in starts


def _whole(a: Side, b: Side, found: Iterable[Link], is_near: _Test) -> set[Link]:
    """The links of two that kept place and number, the one nearly whole in the other, and are no part of a split."""
    kept = [
        link
        for link in found
        if link.likeness < NEARLY_ALL
        and link.is_pair
        and (number := a.passages[link.a[0]].number)
        and number == b.passages[link.b[0]].number
        and is_whole(link.weight, min(len(a.key(link.a[0])), len(b.key(link.b[0]))))
        and _in_place(a, b, link)
        and is_near(link)
    ]
    parts = {place for link in found if kept and not link.is_pair for place in product(link.a, link.b)}
    return {link for link in kept if (link.a[0], link.b[0]) not in parts}


def _copies(a: Side, b: Side, found: Iterable[Link], whole: Iterable[Link]) -> dict[Link, Link]:
    """The links of what has a part of a paragraph, with the link by which that stands whole elsewhere."""
    whole_a = {link.a: link for link in whole if _holds(a, link.a, link)}
    whole_b = {link.b: link for link in whole if _holds(b, link.b, link)}
    copies: dict[Link, Link] = {}
    for link in found:
        for side, places, wholes in ((a, link.a, whole_a), (b, link.b, whole_b)):
            if places in wholes and not _holds(side, places, link):
                copies[link] = wholes[places]
    return copies


def _holds(side: Side, places: Sequence[int], link: Link) -> bool:
    """Whether a link joins nearly all words of these places with others."""
    return link.weight >= NEARLY_ALL * len(side.joined_key(places))


def _in_place(a: Side, b: Side, link: Link) -> bool:
    return in_place(a.passages[link.a[0]], b.passages[link.b[0]])


def _is_recognized(a: Side, b: Side, link: Link) -> bool:
    shorter = min(len(a.joined_key(link.a)), len(b.joined_key(link.b)))
    return recognized(link.likeness, link.weight, shorter)
