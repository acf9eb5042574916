"""What is left between two paragraphs that stayed: which of it is still the same, in order."""

from collections.abc import Iterator
from itertools import product

from draftdesk.comparing.candidates import candidates
from draftdesk.comparing.likeness import common_words, half_kept, recognized
from draftdesk.comparing.links import Gap, Link, gaps, heaviest_run
from draftdesk.comparing.sides import Side, in_place
from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Passage
from draftdesk.model.differences import matches

_AREA = 1600
"""Up to so many pairs each is compared with each."""
_SAME_NUMBER = 0.5
_WORK = 20_000_000
"""After so many pairs of words it is asked whether to go on: some milliseconds."""
_WHAT = "Comparing"
_SAME_COLUMN = 0.1
_IN_ITS_PLACE = 0.3
_PHRASE = 3
"""So many words in a row are a phrase, and any word in two lines that have no more than so many together."""
_TINY = 8
_AHEAD = ((0, 0), (0, 1), (1, 0), (0, 2), (2, 0), (0, 3), (3, 0))
_PLAINLY = 0.8
_STEP = 50


def paired(a: Side, b: Side, gap: Gap, progress: Progress) -> Iterator[Link]:
    """The links within a gap that keep the order and together share most words."""
    if len(gap.a) == len(gap.b) == 1:
        yield from _alone_together(a, b, gap.a[0], gap.b[0], progress)
        return
    if len(gap.a) * len(gap.b) <= _AREA:
        yield from _best(a, b, gap, progress)
        return
    alone = set(gap.a), set(gap.b)
    found = [_known_by(a, b, link) for link in candidates(a, b, alone, 1, progress) if link.is_pair]
    run = heaviest_run(link for link in found if link is not None)
    yield from run
    taken = {link.a[0] for link in run}, {link.b[0] for link in run}
    for part in gaps(run, sorted(alone[0] - taken[0]), sorted(alone[1] - taken[1])):
        progress(0, 0, _WHAT)
        small = len(part.a) * len(part.b) <= _AREA
        yield from _best(a, b, part, progress) if small else _one_by_one(a, b, part, progress)


def _alone_together(a: Side, b: Side, at: int, to: int, progress: Progress) -> Iterator[Link]:
    """Two that stand alone between the same neighbours: one took the other's place, if they share a phrase."""
    first, second = a.key(at), b.key(to)
    link = _pair(a, b, at, to, progress)
    if _is_recognized(a, b, link):
        yield link
    elif _same_cell(a.passages[at], b.passages[to]):
        yield link._replace(rewritten=True)
    elif link.likeness >= _IN_ITS_PLACE and in_place(a.passages[at], b.passages[to]):
        phrase = max(length for _, _, length in matches(first, second, progress))
        if phrase >= _PHRASE or len(first) + len(second) <= _TINY:
            yield link


def _best(a: Side, b: Side, gap: Gap, progress: Progress) -> Iterator[Link]:
    """Of all pairings in order the one worth most, by dynamic programming from the end."""
    width = len(gap.b)
    links: dict[tuple[int, int], tuple[float, Link]] = {}
    work = 0
    for (x, at), (y, to) in product(enumerate(gap.a), enumerate(gap.b)):
        first, second = a.key(at), b.key(to)
        size = len(first) + len(second)
        work += len(first) * len(second)
        if work > _WORK:
            progress(0, 0, _WHAT)
            work = 0
        words = common_words(first, second, progress)
        likeness = 2 * words / size if size else float(a.texts[at] == b.texts[to])
        link = Link((at,), (to,), likeness, words)
        if (known := _known_by(a, b, link)) is not None:
            links[x, y] = (_value(a, b, known), known)
        elif _same_cell(a.passages[at], b.passages[to]):
            links[x, y] = (_SAME_COLUMN, link._replace(rewritten=True))
    if not links:
        return
    below = [0.0] * (width + 1)
    rows = [below]
    for x in range(len(gap.a) - 1, -1, -1):
        row = [0.0] * (width + 1)
        for y in range(width - 1, -1, -1):
            best = max(below[y], row[y + 1])
            if (x, y) in links:
                best = max(best, below[y + 1] + links[x, y][0])
            row[y] = best
        rows.append(row)
        below = row
    rows.reverse()
    x = y = 0
    while x < len(gap.a) and y < width:
        if (x, y) in links and rows[x][y] == rows[x + 1][y + 1] + links[x, y][0]:
            yield links[x, y][1]
            x, y = x + 1, y + 1
        elif rows[x][y] == rows[x + 1][y]:
            x += 1
        else:
            y += 1


def _one_by_one(a: Side, b: Side, gap: Gap, progress: Progress) -> Iterator[Link]:
    """Each with the first that is like it, a few places on at most: for many that are so alike that no words tell."""
    x = y = 0
    while x < len(gap.a) and y < len(gap.b):
        if x % _STEP == 0:
            progress(x, len(gap.a), _WHAT)
        best, to_x, to_y = None, x, y
        for more_x, more_y in _AHEAD:
            if x + more_x >= len(gap.a) or y + more_y >= len(gap.b):
                continue
            link = _known_by(a, b, _pair(a, b, gap.a[x + more_x], gap.b[y + more_y], progress))
            if link is not None and (best is None or link.likeness > best.likeness):
                best, to_x, to_y = link, x + more_x, y + more_y
            if best is not None and best.likeness >= _PLAINLY:
                break
        if best is not None:
            yield best
        x, y = to_x + 1, to_y + 1


def _pair(a: Side, b: Side, at: int, to: int, progress: Progress) -> Link:
    first, second = a.key(at), b.key(to)
    size = len(first) + len(second)
    words = common_words(first, second, progress)
    return Link((at,), (to,), 2 * words / size if size else float(a.texts[at] == b.texts[to]), words)


def _known_by(a: Side, b: Side, link: Link) -> Link | None:
    """The link of a pair that is shown as one paragraph, rewritten where its number tells that more than its words."""
    if _is_recognized(a, b, link):
        return link
    at, to = link.a[0], link.b[0]
    first, second = a.passages[at], b.passages[to]
    if not _same_number(first, second) or not in_place(first, second):
        return None
    kept = half_kept(link.likeness, link.weight, min(len(a.key(at)), len(b.key(to))))
    return link._replace(rewritten=True) if kept else None


def _is_recognized(a: Side, b: Side, link: Link) -> bool:
    at, to = link.a[0], link.b[0]
    shorter = min(len(a.key(at)), len(b.key(to)))
    return in_place(a.passages[at], b.passages[to]) and recognized(link.likeness, link.weight, shorter)


def _value(a: Side, b: Side, link: Link) -> float:
    """What it is worth to show a pair as one paragraph: next to nothing where one only took the other's place."""
    if link.rewritten:
        return _SAME_COLUMN
    same_number = _same_number(a.passages[link.a[0]], b.passages[link.b[0]])
    return link.weight * link.likeness + (_SAME_NUMBER if same_number else 0.0) + _SAME_COLUMN


def _same_number(first: Passage, second: Passage) -> bool:
    return bool(first.number) and first.number == second.number


def _same_cell(first: Passage, second: Passage) -> bool:
    """Whether the one may be what a cell says now instead of the other."""
    return first.cell is not None and second.cell is not None and first.cell[2] == second.cell[2]
