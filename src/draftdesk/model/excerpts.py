"""A change cut down to what a busy reader must see: the words that differ, some around them, and what is watched."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from draftdesk.model.brief import Piece
from draftdesk.model.comparison import Change, SegmentKind, Substance

_TOKEN = re.compile(r"\S+\s*")
_GAP = " … "
_OPENING, _AROUND, _BESIDE, _TOO_SHORT = 5, (12, 7, 4, 2), 3, 4
_HEAD, _TAIL = 20, 8

Span = tuple[int, int]


class _Stretch(NamedTuple):
    """A stretch of one side: its own, or what both have. Editorial differences are shown as none."""

    start: int
    end: int
    kind: SegmentKind


def excerpt(
    change: Change, text: str, side: SegmentKind, watched: Sequence[Span] = (), most: int = 110
) -> tuple[Piece, ...]:
    """What one side of a change says, the rest left out and marked by an ellipsis.

    `text` is all of that side, `side` DELETE for A and INSERT for B, `watched` what stands in it that is watched.
    There are at most about `most` words: of long stretches that differ the middle is left out.
    """
    stretches, borders = _stretches(change, side)
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    differs = _differing(tokens, stretches)
    kept: list[bool] = []
    for around in _AROUND:
        kept = _kept(tokens, differs, borders, watched, around)
        if sum(kept) <= most:
            break
    _cut_long(kept, differs, most)
    return tuple(_pieces(text, tokens, kept, stretches))


def _stretches(change: Change, side: SegmentKind) -> tuple[list[_Stretch], list[int]]:
    """This side's stretches, and where the other side alone has something."""
    stretches: list[_Stretch] = []
    borders: list[int] = []
    for each in change.segments:
        start, end = (each.a, each.a_end) if side is SegmentKind.DELETE else (each.b, each.b_end)
        quiet = each.substance is Substance.EDITORIAL
        if each.kind not in (SegmentKind.EQUAL, side):
            if not quiet:
                borders.append(start)
        elif start < end:
            stretches.append(_Stretch(start, end, SegmentKind.EQUAL if quiet else each.kind))
    return stretches, borders


def _differing(tokens: Sequence[Span], stretches: Sequence[_Stretch]) -> list[bool]:
    differs = [False] * len(tokens)
    starts = [start for start, _ in tokens]
    for each in stretches:
        if each.kind is not SegmentKind.EQUAL:
            first = max(0, bisect_right(starts, each.start) - 1)
            for nth in range(first, bisect_right(starts, each.end - 1)):
                differs[nth] = True
    return differs


def _kept(
    tokens: Sequence[Span], differs: Sequence[bool], borders: Sequence[int], watched: Sequence[Span], around: int
) -> list[bool]:
    of = len(tokens)
    kept = [nth < _OPENING for nth in range(of)]
    starts = [start for start, _ in tokens]

    def keep(first: int, last: int) -> None:
        for nth in range(max(0, first), min(of, last + 1)):
            kept[nth] = True

    for nth, different in enumerate(differs):
        if different:
            keep(nth - around, nth + around)
    for at in borders:
        nth = max(0, bisect_right(starts, at) - 1)
        keep(nth - around, nth + around)
    for start, end in watched:
        keep(bisect_right(starts, start) - 1 - _BESIDE, bisect_right(starts, end - 1) - 1 + _BESIDE)
    return _without_small_gaps(kept)


def _without_small_gaps(kept: list[bool]) -> list[bool]:
    gap = 0
    for nth, is_kept in enumerate([*kept, True]):
        if is_kept:
            if 0 < gap < _TOO_SHORT:
                kept[nth - gap : nth] = [True] * gap
            gap = 0
        else:
            gap += 1
    return kept


def _cut_long(kept: list[bool], differs: Sequence[bool], most: int) -> None:
    """Leave out the middle of long stretches that differ, and, where that is not enough, the end."""
    run = 0
    for nth in range(len(differs) + 1):
        if nth < len(differs) and differs[nth] and kept[nth]:
            run += 1
            continue
        if run > _HEAD + _TAIL + _TOO_SHORT and sum(kept) > most:
            kept[nth - run + _HEAD : nth - _TAIL] = [False] * (run - _HEAD - _TAIL)
        run = 0
    shown = 0
    for nth, is_kept in enumerate(kept):
        shown += is_kept
        if shown > most + _HEAD:
            kept[nth] = False


def _pieces(text: str, tokens: Sequence[Span], kept: Sequence[bool], stretches: Sequence[_Stretch]) -> Iterator[Piece]:
    starts = [each.start for each in stretches]
    held: Piece | None = None
    was_kept = True
    for (start, end), is_kept in zip(tokens, kept, strict=True):
        if not is_kept:
            if was_kept:
                if held is not None:
                    yield Piece(held.text.rstrip(), held.kind)
                    held = None
                yield Piece(_GAP)
            was_kept = False
            continue
        was_kept = True
        at = start
        while at < end:
            nth = bisect_right(starts, at) - 1
            stretch = stretches[nth] if nth >= 0 else _Stretch(0, end, SegmentKind.EQUAL)
            stop = min(end, stretch.end) if stretch.end > at else end
            piece = Piece(text[at:stop], stretch.kind)
            if held is not None and held.kind is piece.kind:
                held = Piece(held.text + piece.text, held.kind)
            else:
                if held is not None:
                    yield held
                held = piece
            at = stop
    if held is not None:
        yield Piece(held.text.rstrip(), held.kind)


def shortened(text: str, at: int, most: int) -> str:
    """A text cut down to what stands around a place in it, whole words alone."""
    if len(text) <= most:
        return text
    start = max(0, min(at - most // 3, len(text) - most))
    end = min(len(text), start + most)
    if start:
        start = text.find(" ", start) + 1 or start
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + 1)
    return f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"
