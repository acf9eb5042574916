"""The numbers of what is counted together, such as all operative paragraphs, while they are held."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from draftdesk.model.drafts import HeldNumber, Holding
from draftdesk.model.ordering import rising
from draftdesk.model.suffixes import PRE, Bis, added, parsed, suffixed


class Slot(NamedTuple):
    """A number in its place: who has it, None for nobody, and where it was held."""

    printed: str
    paragraph_id: str | None
    row: HeldNumber | None


def held_slots(ids: Sequence[str], rows: Sequence[HeldNumber], bis: Bis) -> list[Slot]:
    """The numbers of paragraphs in reading order, and the held ones that nobody has any more, in the numbers' order.

    Who stands where they stood among the others keeps the number; who came or moved between them is numbered from the
    one before, so that no number is ever given twice. `rows` are in the order of their positions, at least one.
    """
    found: list[Slot] = []
    start = 0
    new: list[str] = []
    for name, at in zip(ids, _kept(ids, rows), strict=True):
        if at is None:
            new.append(name)
            continue
        if new or start < at:
            found += _between(rows, start, at, new, bis)
        found.append(Slot(rows[at].printed, name, rows[at]))
        start, new = at + 1, []
    return [*found, *_between(rows, start, len(rows), new, bis)]


def _kept(ids: Sequence[str], rows: Sequence[HeldNumber]) -> list[int | None]:
    """Whose held number each paragraph keeps: as many as can stand in the order they had.

    One that a person moved is the first to give its number up, and keeps it where it came to stand as it stood before.
    """
    own = {row.paragraph_id: at for at, row in enumerate(rows) if row.state is not Holding.VACANT}
    places = [own.get(name) for name in ids]
    known = [(n, at) for n, at in enumerate(places) if at is not None]
    if all(one[1] < other[1] for one, other in pairwise(known)):
        return places
    stayed = [each for each in known if rows[each[1]].state is Holding.KEPT]
    standing = {stayed[n][0] for n in rising([at for _, at in stayed])}
    ends: list[int] = []
    following = len(rows)
    for n, at in reversed(known):
        ends.append(following)
        following = at if n in standing else following
    last = -1
    for (n, at), end in zip(known, reversed(ends), strict=True):
        if n in standing or (rows[at].state is Holding.MOVED and last < at < end):
            last = at
        else:
            places[n] = None
    return places


def _between(rows: Sequence[HeldNumber], start: int, end: int, new: Sequence[str], bis: Bis) -> list[Slot]:
    """What stands between two numbers that are kept: those that nobody has, and new paragraphs right after the number
    they go on from."""
    vacant = [Slot(row.printed, None, row) for row in rows[start:end]]
    if not new:
        return vacant
    taken = {row.printed for row in rows}
    passed = 0
    numbers: list[str] = []
    if start:
        stem, count = parsed(rows[start - 1].printed, bis)
        for slot in vacant:
            if parsed(slot.printed, bis)[0] != stem:
                break
            passed, count = passed + 1, parsed(slot.printed, bis)[1]
        numbers = [added(stem, count + n, bis) for n in range(1, len(new) + 1)]
    if not taken.isdisjoint(numbers) or not numbers:
        stem = rows[min(start + passed, len(rows) - 1)].printed
        while not numbers or not taken.isdisjoint(numbers):
            stem = suffixed(stem, PRE)
            numbers = [added(stem, n, bis) for n in range(1, len(new) + 1)]
    came = [Slot(number, name, None) for number, name in zip(numbers, new, strict=True)]
    return [*vacant[:passed], *came, *vacant[passed:]]
