"""Two sequences of passages in, one comparison out. The front door of this package."""

from collections.abc import Sequence

from draftdesk.comparing.aligning import align
from draftdesk.comparing.counting import counted
from draftdesk.comparing.describing import Pages, described
from draftdesk.comparing.furniture import furniture
from draftdesk.comparing.judging import Pointers, pointers
from draftdesk.comparing.keeping import lines_alone
from draftdesk.comparing.links import Link
from draftdesk.comparing.looks import compared_looks
from draftdesk.comparing.reading_order import in_reading_order
from draftdesk.comparing.references import labels
from draftdesk.comparing.rewrapping import rewrapped
from draftdesk.comparing.sides import Side
from draftdesk.comparing.tokens import Alphabet, Units
from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.memory import no_collecting
from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Change, Comparison, Passage, Step

_STEP = 20
_WHAT = "Comparing"


@no_collecting()
def compare(a: Sequence[Passage], b: Sequence[Passage], progress: Progress = silent) -> Comparison:
    """What became of the passages of A in B. Swapping the two tells the same changes the other way round.

    Passages with one `paragraph_id` on both sides are the same, whatever they say now; all others are told by their
    text. `progress` is called every few milliseconds, and may stop the work by raising.
    """
    units = Units()
    alphabet = Alphabet(units)
    side_a, side_b = Side(a, alphabet), Side(b, alphabet)
    alignment = align(side_a, side_b, progress)
    links = [_as_given(link, side_a, side_b) for link in (*alignment.run, *alignment.moved)]
    pages = Pages(a, b, furniture(a), furniture(b), _pointers(a, b, links), units, compared_looks(a, b))
    walk = list(in_reading_order(len(a), len(b), alignment))
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
    counts = counted(changes, lines_alone(changes, a, b))
    return Comparison(a=tuple(a), b=tuple(b), changes=tuple(changes), steps=steps, counts=counts)


def _as_given(link: Link, a: Side, b: Side) -> Link:
    """The link with the places of the passages as they were given."""
    if a.as_given and b.as_given:
        return link
    return link._replace(a=tuple(a.origin[at] for at in link.a), b=tuple(b.origin[at] for at in link.b))


def _pointers(a: Sequence[Passage], b: Sequence[Passage], links: Sequence[Link]) -> Pointers:
    became: dict[int, tuple[int, ...]] = {}
    for link in links:
        became |= dict.fromkeys(link.a, link.b)
    return pointers(labels(full_numbers(a)), labels(full_numbers(b)), became)
