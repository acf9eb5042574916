"""Two sequences of passages in, one comparison out. The front door of this package."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftdesk.comparing.aligning import Alignment, align
from draftdesk.comparing.counting import counted
from draftdesk.comparing.describing import Pages, described
from draftdesk.comparing.furniture import furniture
from draftdesk.comparing.judging import Pointers, pointers
from draftdesk.comparing.links import Link
from draftdesk.comparing.references import full_numbers, labels
from draftdesk.comparing.rewrapping import rewrapped
from draftdesk.comparing.sides import Side
from draftdesk.comparing.tokens import Alphabet
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model.comparison import Change, Comparison, Passage, Step

_STEP = 20
_WHAT = "Comparing"


def compare(a: Sequence[Passage], b: Sequence[Passage], progress: Progress = silent) -> Comparison:
    """What became of the passages of A in B. Swapping the two tells the same changes the other way round.

    Passages with one `paragraph_id` on both sides are the same, whatever they say now; all others are told by their
    text. `progress` is called every few milliseconds, and may stop the work by raising.
    """
    alphabet = Alphabet()
    side_a, side_b = Side(a, alphabet), Side(b, alphabet)
    alignment = align(side_a, side_b, progress)
    links = [_as_given(link, side_a, side_b) for link in (*alignment.run, *alignment.moved)]
    pages = Pages(a, b, furniture(a), furniture(b), _pointers(a, b, links))
    walk = list(_in_reading_order(side_a, side_b, alignment))
    moved = {(link.a, link.b) for link in alignment.moved}
    met = [link for link, left in walk if not left]
    changes: list[Change] = []
    for n, link in enumerate(met):
        if n % _STEP == 0:
            progress(n, len(met), _WHAT)
        given = _as_given(link, side_a, side_b)
        changes.append(described(pages, given, moved=(link.a, link.b) in moved, progress=progress))
    places = {(link.a, link.b): n for n, link in enumerate(met)}
    steps = tuple(Step(places[link.a, link.b], left) for link, left in walk)
    changes = rewrapped(changes, a, b)
    return Comparison(a=tuple(a), b=tuple(b), changes=tuple(changes), steps=steps, counts=counted(changes))


def _as_given(link: Link, a: Side, b: Side) -> Link:
    """The link with the places of the passages as they were given."""
    if a.as_given and b.as_given:
        return link
    return replace(link, a=tuple(a.origin[at] for at in link.a), b=tuple(b.origin[at] for at in link.b))


def _in_reading_order(a: Side, b: Side, alignment: Alignment) -> Iterator[tuple[Link, bool]]:
    """Everything as it is met walking along both sides at once, and whether it is the place that a move left.

    What is only in A comes before what is only in B.
    """
    held_a = {at for link in alignment.run for at in link.a}
    held_b = {at for link in alignment.run for at in link.b}
    left = {link.a[0]: link for link in alignment.moved}
    arrived = {link.b[0]: link for link in alignment.moved}
    to_a = to_b = 0
    for link in [*alignment.run, None]:
        for at in range(to_a, link.a[0] if link else len(a)):
            if at in left:
                yield left[at], True
            elif at not in held_a:
                yield Link((at,), (), 0.0, 0), False
        for at in range(to_b, link.b[0] if link else len(b)):
            if at in arrived:
                yield arrived[at], False
            elif at not in held_b:
                yield Link((), (at,), 0.0, 0), False
        if link:
            yield link, False
            to_a, to_b = link.a[-1] + 1, link.b[-1] + 1


def _pointers(a: Sequence[Passage], b: Sequence[Passage], links: Sequence[Link]) -> Pointers:
    became: dict[int, tuple[int, ...]] = {}
    for link in links:
        became |= dict.fromkeys(link.a, link.b)
    return pointers(labels(full_numbers(a)), labels(full_numbers(b)), became)
