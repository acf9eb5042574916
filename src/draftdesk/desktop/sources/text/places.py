"""Places in a source: what is marked there, side by side, and what is looked for."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

from draftdesk.desktop.sources.text.content import Mark
from draftdesk.model.folding import fold
from draftdesk.model.sources import Block


def by_block(marks: Sequence[Mark]) -> Mapping[int, Sequence[int]]:
    """Which marks stand in each block, by their numbers."""
    found: dict[int, list[int]] = {}
    for number, mark in enumerate(marks):
        for n in range(mark.snippet.block, mark.snippet.end_block + 1):
            found.setdefault(n, []).append(number)
    return found


_LINE = 80
"""Marks this near to one another, in characters, may share a line."""


def lanes(marks: Sequence[Mark]) -> Sequence[int]:
    """The lane of each mark's stripe, counted from the text: those of marks that overlap or share a line stand side
    by side. The marks are in the order of their places."""
    taken: list[tuple[int, int, int]] = []
    free: list[int] = []
    found: list[int] = []
    for mark in marks:
        begins = (mark.snippet.block, mark.snippet.start)
        while taken and taken[0][:2] < begins:
            heappush(free, heappop(taken)[2])
        lane = heappop(free) if free else len(taken)
        heappush(taken, (mark.snippet.end_block, mark.snippet.end + _LINE, lane))
        found.append(lane)
    return found


def occurrences(blocks: Sequence[Block], words: str) -> Sequence[tuple[int, int, int]]:
    """Where the words stand: block, first and last character. Case does not count, nor what kind of space, dash or
    apostrophe it is."""
    wanted = " ".join(fold(words).split())
    if not wanted:
        return ()
    pattern = re.compile(r"\s+".join(_loose(word) for word in words.split()), re.IGNORECASE)
    return [(block.n, found.start(), found.end()) for block in blocks for found in pattern.finditer(block.text)]


_ALIKE = ("'\u2019\u2018\u02bc", "-\u2010\u2011\u2012\u2013\u2014\u2212", '"\u201c\u201d\u00ab\u00bb')


def _loose(word: str) -> str:
    return "".join(
        next((f"[{re.escape(alike)}]" for alike in _ALIKE if character in alike), re.escape(character))
        for character in word
    )


def next_after(places: Sequence[tuple[int, int]], here: tuple[int, int], step: int) -> int | None:
    """The number of the next place after `here`, or with step -1 the last before it; round at the ends. The places
    are in order."""
    if not places:
        return None
    if step > 0:
        return bisect_right(places, here) % len(places)
    before = [at for at, place in enumerate(places) if place < here]
    return before[-1] if before else len(places) - 1
