"""A change cut down to what a busy reader must see: all that differs and is watched, the same stretch on both sides."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from draftdesk.model.brief import Piece
from draftdesk.model.comparison import Change, SegmentKind, Substance

_TOKEN = re.compile(r"\S+\s*")
GAP = " … "
_STOP = re.compile(r"[,،](?=\s)|[;:؛()\[\]]|[.。](?=\s|$)")
_COMMAS = (",", "،")
_FAR, _OWN, _ITEM = 160, 8, 3
_OPENING, _AROUND, _BESIDE, _TOO_SHORT = 4, (8, 5, 3), 2, 4
_HEAD, _TAIL = 14, 6

Span = tuple[int, int]
Pieces = tuple[Piece, ...]


class Excerpt(NamedTuple):
    """Both sides cut down."""

    old: Pieces
    new: Pieces


class _Stretch(NamedTuple):
    """A word that both sides have, or a stretch of words that differs: from where to where on each side."""

    a: int
    a_end: int
    b: int
    b_end: int
    differs: bool


def excerpt(
    change: Change, a: str, b: str, shown: tuple[Sequence[Span], Sequence[Span]] = ((), ()), most: int = 60
) -> Excerpt:
    """What both sides of a change say, the rest left out at words and marked by an ellipsis.

    `a` and `b` are all that they say; `shown` is what of each is never left out, such as watched words. All that
    differs is kept, unless one side would have more than about `most` words: then the middle of long stretches that
    one side alone has goes. Of what both have the same words are kept on both sides.
    """
    stretches = _stretches(change, a, b)
    kept = [True] * len(stretches)
    for around in _AROUND:
        if max(_size(a, stretches, kept, of_b=False), _size(b, stretches, kept, of_b=True)) <= most:
            break
        kept = _kept(stretches, shown, around)
    sides = []
    for of_b, text, kind in ((False, a, SegmentKind.DELETE), (True, b, SegmentKind.INSERT)):
        spans = _spans(stretches, kept, of_b=of_b)
        if _words(text, spans) > most:
            spans = list(_cut(text, spans, _differing(change, kind), shown[of_b], most))
        sides.append(tuple(_pieces(text, spans, _differing(change, kind), kind)))
    return Excerpt(sides[0], sides[1])


def quoted(text: str, place: Span, beside: int = 6, most: int = 24) -> Pieces:
    """A place in a text with some words beside it; of more than `most` words the middle goes."""
    start, end = place
    before, inside, after = text[:start], text[start:end], text[end:]
    first = [match.start() for match in _TOKEN.finditer(before)][-beside:]
    last = [match.end() for match in _TOKEN.finditer(after)][:beside]
    low, high = first[0] if first else start, end + (last[-1] if last else 0)
    words = list(_token_spans(inside))
    if len(words) > most:
        head, tail = inside[: words[most // 2][0]].rstrip(), inside[words[-most // 3][0] :]
        marked = [Piece(head), Piece(GAP), Piece(tail)]
    else:
        marked = [Piece(inside)]
    made = [
        Piece(f"{'… ' if text[:low].strip() else ''}{text[low:start]}"),
        *marked,
        Piece(f"{text[end:high].rstrip()}{' …' if text[high:].strip() else ''}"),
    ]
    return tuple(piece for piece in made if piece.text)


def in_list(text: str, place: Span) -> Span:
    """A place in a text with what it stands beside up to the next comma, bracket or end of a clause, and with the short
    items of the list that it is one of: "the respect, protection and fulfilment of human rights for all"."""
    start, end = place
    before = [match.span() for match in _STOP.finditer(text, max(0, start - _FAR), start)]
    after = [match.span() for match in _STOP.finditer(text, end, end + _FAR)]
    before = [(0, 0)] * (start <= _FAR) + before
    after += [(len(text), len(text))] * (end + _FAR >= len(text))
    low, item = start, start
    for nth, (stop, stop_end) in enumerate(reversed(before)):
        if len(text[stop_end:item].split()) > (_ITEM if nth else _OWN):
            break
        low, item = stop_end, stop
        if text[stop:stop_end] not in _COMMAS:
            break
    high, item = end, end
    for nth, (stop, stop_end) in enumerate(after):
        if len(text[item:stop].split()) > (_ITEM if nth else _OWN):
            break
        high, item = stop, stop_end
        if text[stop:stop_end] not in _COMMAS:
            break
    return low, high


# --- the two sides together -------------------------------------------------------------------------------------------


def _stretches(change: Change, a: str, b: str) -> list[_Stretch]:
    """Both sides in order, cut where words of both begin. Editorial differences are shown as none."""
    starts_a, starts_b = ([match.start() for match in _TOKEN.finditer(text)] for text in (a, b))
    begins_a, begins_b = {*starts_a, len(a)}, {*starts_b, len(b)}
    cuts: dict[Span, None] = {(0, 0): None}
    loud: list[tuple[Span, Span]] = []
    for each in change.segments:
        if each.kind is SegmentKind.EQUAL:
            low, high = bisect_left(starts_a, each.a), bisect_right(starts_a, each.a_end)
            for at in (*starts_a[low:high], each.a_end):
                other = each.b + at - each.a
                if at in begins_a and other in begins_b:
                    cuts[at, other] = None
        elif each.substance is not Substance.EDITORIAL and each.text.strip():
            loud.append(((each.a, each.a_end), (each.b, each.b_end)))
    cuts[len(a), len(b)] = None
    made: list[_Stretch] = []
    ordered = sorted(cuts)
    nth = 0
    for (a0, b0), (a1, b1) in pairwise(ordered):
        while nth < len(loud) and loud[nth][0][1] <= a0 and loud[nth][1][1] <= b0:
            nth += 1
        differs = False
        for (low_a, high_a), (low_b, high_b) in loud[nth:]:
            if low_a >= a1 and low_b >= b1:
                break
            differs = differs or (high_a > a0 and low_a < a1) or (high_b > b0 and low_b < b1)
        made.append(_Stretch(a0, a1, b0, b1, differs))
    return made


def _kept(stretches: Sequence[_Stretch], shown: tuple[Sequence[Span], Sequence[Span]], around: int) -> list[bool]:
    kept = [nth < _OPENING for nth in range(len(stretches))]

    def keep(nth: int, beside: int) -> None:
        first, last = max(0, nth - beside), min(len(kept), nth + beside + 1)
        kept[first:last] = [True] * (last - first)

    for nth, each in enumerate(stretches):
        if each.differs:
            keep(nth, around)
    for of_b, wanted in enumerate(shown):
        spans = [(each.b, each.b_end) if of_b else (each.a, each.a_end) for each in stretches]
        ends = [end for _, end in spans]
        for start, end in wanted:
            nth = bisect_right(ends, start)
            while nth < len(spans) and spans[nth][0] < end:
                keep(nth, _BESIDE)
                nth += 1
    gap = 0
    for nth, is_kept in enumerate([*kept, True]):
        if is_kept and 0 < gap < _TOO_SHORT:
            kept[nth - gap : nth] = [True] * gap
        gap = 0 if is_kept else gap + 1
    return kept


def _spans(stretches: Sequence[_Stretch], kept: Sequence[bool], *, of_b: bool) -> list[Span]:
    """What is kept of one side, neighbours joined."""
    made: list[Span] = []
    for each, is_kept in zip(stretches, kept, strict=True):
        start, end = (each.b, each.b_end) if of_b else (each.a, each.a_end)
        if is_kept and end > start:
            if made and made[-1][1] == start:
                made[-1] = (made[-1][0], end)
            else:
                made.append((start, end))
    return made


def _size(text: str, stretches: Sequence[_Stretch], kept: Sequence[bool], *, of_b: bool) -> int:
    return _words(text, _spans(stretches, kept, of_b=of_b))


def _words(text: str, spans: Iterable[Span]) -> int:
    return sum(len(text[start:end].split()) for start, end in spans)


# --- one side ---------------------------------------------------------------------------------------------------------


def _differing(change: Change, kind: SegmentKind) -> list[Span]:
    """What of a side the other lacks."""
    return [
        (each.a, each.a_end) if kind is SegmentKind.DELETE else (each.b, each.b_end)
        for each in change.segments
        if each.kind is kind and each.substance is not Substance.EDITORIAL
    ]


def _cut(
    text: str, spans: Sequence[Span], differing: Sequence[Span], shown: Sequence[Span], most: int
) -> Iterator[Span]:
    """The middle of the longest stretches left out, but for what must be shown."""
    tokens = [(at + start, to + start) for start, end in spans for at, to in _token_spans(text[start:end])]
    own = [any(low < to and high > at for low, high in differing) for at, to in tokens]
    must = [any(low < to and high > at for low, high in shown) for at, to in tokens]
    must = [any(must[max(0, nth - _BESIDE) : nth + _BESIDE + 1]) for nth in range(len(tokens))]
    kept = [True] * len(tokens)
    runs = sorted(_runs(own), key=lambda run: run[0] - run[1])
    head, tail = max(_BESIDE, min(_HEAD, most // 3)), max(_BESIDE, min(_TAIL, most // 6))
    for first, last in runs:
        if sum(kept) <= most or last - first <= head + tail + _TOO_SHORT:
            break
        for nth in range(first + head, last - tail):
            kept[nth] = must[nth]
    for nth, (is_kept, span) in enumerate(zip(kept, tokens, strict=True)):
        if is_kept and (nth == 0 or not kept[nth - 1] or tokens[nth - 1][1] != span[0]):
            end = nth
            while end + 1 < len(tokens) and kept[end + 1] and tokens[end + 1][0] == tokens[end][1]:
                end += 1
            yield span[0], tokens[end][1]


def _token_spans(text: str) -> Iterator[Span]:
    return (match.span() for match in _TOKEN.finditer(text))


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for nth, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = nth
        elif not flag and start is not None:
            yield start, nth
            start = None


def _pieces(text: str, spans: Sequence[Span], differing: Sequence[Span], kind: SegmentKind) -> Iterator[Piece]:
    """The kept stretches, what differs in them marked, an ellipsis wherever something is left out."""
    starts = [start for start, _ in differing]
    if not spans:
        return
    afters = [*(start for start, _ in spans[1:]), len(text)]
    if text[: spans[0][0]].strip():
        yield Piece(GAP)
    for (start, end), after in zip(spans, afters, strict=True):
        is_cut = bool(text[end:after].strip())
        at, last = start, start + len(text[start:end].rstrip()) if is_cut else end
        while at < last:
            nth = bisect_right(starts, at) - 1
            inside = nth >= 0 and differing[nth][1] > at
            stop = differing[nth][1] if inside else differing[nth + 1][0] if nth + 1 < len(differing) else last
            yield Piece(text[at : min(stop, last)], kind if inside else SegmentKind.EQUAL)
            at = stop
        if is_cut:
            yield Piece(GAP)


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
