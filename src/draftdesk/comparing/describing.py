"""From a link to a change: its kind, its segments, what it matters."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from draftdesk.comparing.furniture import tells_a_version
from draftdesk.comparing.judging import Pointers, Sides, cites_outdated, judged
from draftdesk.comparing.links import Link
from draftdesk.comparing.looks import looks_differ
from draftdesk.comparing.substance import Weighed, gravest
from draftdesk.comparing.tokens import Units
from draftdesk.comparing.words import replaced, segments
from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import (
    PLACEHOLDER,
    Change,
    ChangeKind,
    Look,
    Passage,
    Reason,
    Segment,
    SegmentKind,
    Substance,
    text_of,
)


class Pages(NamedTuple):
    """The passages of both sides and what was found out about them beforehand."""

    a: Sequence[Passage]
    b: Sequence[Passage]
    furniture_a: AbstractSet[int]
    furniture_b: AbstractSet[int]
    cites: Pointers
    units: Units
    looks: AbstractSet[Look]


def described(pages: Pages, link: Link, *, moved: bool, progress: Progress) -> Change:
    """What became of the passages of a link. One that holds nothing of a side was inserted or deleted."""
    if not link.b:
        return _gone(pages.a[link.a[0]], link, link.a[0] in pages.furniture_a)
    if not link.a:
        return _new(pages.b[link.b[0]], link, link.b[0] in pages.furniture_b)
    a, b, cites = pages.a, pages.b, pages.cites
    if link.is_pair and not moved and _is_same(a[link.a[0]], b[link.b[0]]):
        return _unchanged(a[link.a[0]], b[link.b[0]], link, cites)
    old, new = text_of(a, link.a), text_of(b, link.b)
    found = replaced(old, new) if link.rewritten else segments(old, new, pages.units, progress)
    if old != new or cites.outdated:
        sides = Sides(old, new, _numbers(a, link.a), _numbers(b, link.b))
        found = judged(sides, found, cites, progress)
    if tells_a_version(a[link.a[0]]) and tells_a_version(b[link.b[0]]):
        found = [each if each.substance is None else _of_furniture(each) for each in found]
    weighed = [Weighed(each.substance, each.reasons) for each in found if each.substance is not None]
    noted = [each.reasons for each in found if each.substance is None and each.reasons]
    if moved:
        weighed.append(_MOVED)
    whole = gravest(weighed)
    return Change(
        kind=_kind(link, found, moved),
        a=link.a,
        b=link.b,
        segments=tuple(found),
        renumbered=_core(a[link.a[0]].number) != _core(b[link.b[0]].number),
        formatting=looks_differ((a, b), link, found, pages.looks),
        substance=whole.substance if whole else None,
        reasons=tuple(dict.fromkeys((*(whole.reasons if whole else ()), *(each for group in noted for each in group)))),
    )


def _of_furniture(segment: Segment) -> Segment:
    return segment._replace(substance=_FURNITURE.substance, reasons=_FURNITURE.reasons)


def _is_same(one: Passage, other: Passage) -> bool:
    return one.text == other.text and not one.marks and not other.marks


def _unchanged(one: Passage, other: Passage, link: Link, cites: Pointers) -> Change:
    """What most paragraphs of a long text are."""
    reasons = (Reason.NOT_UPDATED,) if cites_outdated(one.text, cites) else ()
    return Change(
        kind=ChangeKind.UNCHANGED,
        a=link.a,
        b=link.b,
        segments=(Segment(SegmentKind.EQUAL, one.text, 0, 0, None, reasons),) if one.text else (),
        renumbered=one.number != other.number and _core(one.number) != _core(other.number),
        reasons=reasons,
    )


def _numbers(passages: Sequence[Passage], places: Sequence[int]) -> dict[int, str]:
    """The number of each paragraph by where it begins in the text of all of them."""
    found: dict[int, str] = {}
    start = 0
    for at in places:
        found[start] = passages[at].number
        start += len(passages[at].text) + 1
    return found


_FURNITURE = Weighed(Substance.EDITORIAL, (Reason.PAGE_FURNITURE,))
_MOVED = Weighed(Substance.SUBSTANTIVE, (Reason.PLACE,))


def _gone(passage: Passage, link: Link, furniture: bool) -> Change:
    weighed = _alone(passage, furniture, Reason.GONE)
    return _whole(passage, link, ChangeKind.DELETED, SegmentKind.DELETE, weighed)


def _new(passage: Passage, link: Link, furniture: bool) -> Change:
    weighed = _alone(passage, furniture, Reason.NEW)
    return _whole(passage, link, ChangeKind.INSERTED, SegmentKind.INSERT, weighed)


def _alone(passage: Passage, furniture: bool, reason: Reason) -> Weighed:
    """What it matters that a whole paragraph is new or gone."""
    if not passage.text.strip():
        return Weighed(Substance.EDITORIAL, (Reason.WHITE_SPACE,))
    if passage.role == PLACEHOLDER:
        return Weighed(Substance.CONSEQUENTIAL, (reason,))
    return _FURNITURE if furniture else Weighed(Substance.SUBSTANTIVE, (reason,))


def _whole(passage: Passage, link: Link, kind: ChangeKind, half: SegmentKind, weighed: Weighed) -> Change:
    segment = (Segment(half, passage.text, 0, 0, *weighed),) if passage.text else ()
    return Change(kind=kind, a=link.a, b=link.b, segments=segment, substance=weighed.substance, reasons=weighed.reasons)


def _kind(link: Link, found: Sequence[Segment], moved: bool) -> ChangeKind:
    if len(link.b) > 1:
        return ChangeKind.SPLIT
    if len(link.a) > 1:
        return ChangeKind.MERGED
    edited = any(each.kind is not SegmentKind.EQUAL for each in found)
    if moved:
        return ChangeKind.MOVED_EDITED if edited else ChangeKind.MOVED
    return ChangeKind.EDITED if edited else ChangeKind.UNCHANGED


_SIGNS = re.compile(r"[\W_]+")


def _core(number: str) -> str:
    """A number without its points and brackets; bullets are none."""
    return _SIGNS.sub(" ", number).strip()
