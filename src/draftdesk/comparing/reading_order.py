"""The order in which changes are read: one walk along both texts at once."""

from collections.abc import Iterator

from draftdesk.comparing.aligning import Alignment
from draftdesk.comparing.links import Link

Met = tuple[Link, bool]
"""A link with what it holds of each side, nothing where one side has none; and whether it is where a move began."""


def in_reading_order(size_a: int, size_b: int, alignment: Alignment) -> Iterator[Met]:
    """Everything as it is met: what is only in A before what is only in B, moved paragraphs both where they left and
    where they arrived."""
    left = {link.a[0]: link for link in alignment.moved}
    arrived = {link.b[0]: link for link in alignment.moved}
    to_a = to_b = 0
    held_a = {at for link in alignment.run for at in link.a}
    held_b = {at for link in alignment.run for at in link.b}
    for link in [*alignment.run, Link((size_a,), (size_b,), 0, 0)]:
        for at in range(to_a, link.a[0]):
            if at in left:
                yield left[at], True
            elif at not in held_a:
                yield Link((at,), (), 0, 0), False
        for at in range(to_b, link.b[0]):
            if at in arrived:
                yield arrived[at], False
            elif at not in held_b:
                yield Link((), (at,), 0, 0), False
        if link.a[0] < size_a or link.b[0] < size_b:
            yield link, False
        to_a, to_b = link.a[-1] + 1, link.b[-1] + 1
