"""The order in which changes are read: one walk along both texts at once."""

from collections.abc import Iterator

from draftdesk.comparing.aligning import Alignment
from draftdesk.comparing.links import Link


def in_reading_order(size_a: int, size_b: int, alignment: Alignment) -> Iterator[tuple[Link, bool]]:
    """Everything as it is met along both sides, so many passages long, and whether it is the place that a move left.

    What is only in A comes before what is only in B.
    """
    held_a = {at for link in alignment.run for at in link.a}
    held_b = {at for link in alignment.run for at in link.b}
    left = {link.a[0]: link for link in alignment.moved}
    arrived = {link.b[0]: link for link in alignment.moved}
    to_a = to_b = 0
    for link in [*alignment.run, None]:
        for at in range(to_a, link.a[0] if link else size_a):
            if at in left:
                yield left[at], True
            elif at not in held_a:
                yield Link((at,), (), 0.0, 0), False
        for at in range(to_b, link.b[0] if link else size_b):
            if at in arrived:
                yield arrived[at], False
            elif at not in held_b:
                yield Link((), (at,), 0.0, 0), False
        if link:
            yield link, False
            to_a, to_b = link.a[-1] + 1, link.b[-1] + 1
