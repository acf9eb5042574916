"""Which paragraph of a received Word file each passage of a text looks like: itself, else the nearest of its kind."""

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from draftdesk.model.comparison import Comparison, Part, Passage

_FIGURES, _LETTERS = re.compile(r"\d+"), re.compile(r"[^\W\d_]+")
_ROMAN = re.compile("[ivxl]+", re.IGNORECASE)


class Like(NamedTuple):
    """A passage of the received file, by its place, and whether it is the very paragraph: it says other words."""

    place: int
    is_same: bool


_Kind = tuple[object, ...]


def likeness(comparison: Comparison, *, plain_is_a: bool) -> dict[int, Like]:
    """What passages of the plain side look like in the other's file, by their places; those like nothing are left out.

    A paragraph that both sides have looks as it does there, unless both are of one draft and it has another role since:
    that one looks like the nearest of its new role, as what is new does.
    """
    mine, its = (comparison.a, comparison.b) if plain_is_a else (comparison.b, comparison.a)
    found: dict[int, Like] = {}
    near: dict[int, int] = {}
    for change in comparison.changes:
        here, there = (change.a, change.b) if plain_is_a else (change.b, change.a)
        for n in here if there else ():
            same = [p for p in there if _kept_its_role(mine[n], its[p])]
            near[n] = there[-1]
            if same:
                found[n] = Like(same[-1], is_same=True)
    places = _Places(its)
    last = -1
    for n, kind in enumerate(_kinds(mine)):
        last = near.get(n, last)
        if n not in found and (place := places.nearest(kind, last)) is not None:
            found[n] = Like(place, is_same=False)
    return found


def _kept_its_role(one: Passage, other: Passage) -> bool:
    of_drafts = one.paragraph_id is not None and other.paragraph_id is not None
    return not of_drafts or not one.role or not other.role or one.role == other.role


def shape_of(number: str) -> str:
    """A number with one figure for all of its figures and one letter for all of its letters: "(a)" for "(g)"."""
    return _FIGURES.sub("1", _LETTERS.sub("a", number.strip()))


class _Places:
    """Finds passages of a kind by how near they are."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._known: dict[_Kind, list[int]] = defaultdict(list)
        for n, kind in enumerate(_kinds(passages)):
            for size in range(1, len(kind) + 1):
                self._known[kind[:size]].append(n)

    def nearest(self, kind: _Kind, place: int) -> int | None:
        """The nearest of the kind, of two as near the earlier; failing that of a wider kind, but of its role."""
        for size in range(len(kind), _ROLE - 1, -1):
            if known := self._known.get(kind[:size]):
                at = bisect(known, place)
                return min(known[max(0, at - 1) : at + 1], key=lambda n: abs(n - place))
        return None


_ROLE = 2


def _kinds(passages: Sequence[Passage]) -> Iterator[_Kind]:
    """What each passage is, from the widest to the narrowest."""
    letter = ""
    for passage in passages:
        letters = _LETTERS.search(passage.number)
        shape = shape_of(passage.number)
        if letters is not None:
            word = letters[0]
            follows = len(word) == len(letter) == 1 and ord(word) == ord(letter) + 1
            shape = shape if follows or not _ROMAN.fullmatch(word) else shape.replace("a", "i")
            letter = letter if "i" in shape else word
        elif passage.part is Part.BODY:
            letter = ""
        role = "" if passage.part in (Part.TABLE, Part.FOOTNOTE) else passage.role or passage.level
        place = None if passage.cell is None else (passage.cell[0], passage.cell[2])
        yield passage.part, role, bool(shape), shape, place
