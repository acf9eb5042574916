"""From a link to a change: its kind, its segments, what it matters."""

import re
from collections.abc import Sequence

from draftdesk.comparing.gaps import RECOGNIZED
from draftdesk.comparing.judging import Pointers, alone, judged
from draftdesk.comparing.links import Link
from draftdesk.comparing.looks import looks_differ
from draftdesk.comparing.substance import Weighed, gravest
from draftdesk.comparing.words import replaced, segments
from draftdesk.model.comparison import (
    Change,
    ChangeKind,
    Passage,
    Reason,
    Segment,
    SegmentKind,
    Substance,
    text_of,
)


def described(a: Sequence[Passage], b: Sequence[Passage], link: Link, *, moved: bool, cites: Pointers) -> Change:
    """What became of the passages of a link. One that holds nothing of a side was inserted or deleted."""
    if not link.b:
        return _alone(a[link.a[0]], link, ChangeKind.DELETED)
    if not link.a:
        return _alone(b[link.b[0]], link, ChangeKind.INSERTED)
    old, new = text_of(a, link.a), text_of(b, link.b)
    found = segments(old, new) if link.likeness >= RECOGNIZED else replaced(old, new)
    numbered = all(b[at].number for at in link.b[1:]) and all(a[at].number for at in link.a[1:])
    if old != new or cites.outdated:
        found = judged(old, new, found, numbered, cites)
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
        formatting=looks_differ(a, b, link, found),
        substance=whole.substance if whole else None,
        reasons=tuple(dict.fromkeys((*(whole.reasons if whole else ()), *(each for group in noted for each in group)))),
    )


_MOVED = Weighed(Substance.SUBSTANTIVE, (Reason.PLACE,))


def _alone(passage: Passage, link: Link, kind: ChangeKind) -> Change:
    is_new = kind is ChangeKind.INSERTED
    weighed = alone(passage, Reason.NEW if is_new else Reason.GONE)
    half = SegmentKind.INSERT if is_new else SegmentKind.DELETE
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
