"""Tables that both sides have, row by row and cell by cell."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from draftdesk.ooxml.tracking.names import TC, TCPR, TR, TRPR, VAL, P, made
from draftdesk.ooxml.tracking.saying import flat
from draftdesk.ooxml.xml import Element, qn

if TYPE_CHECKING:
    from draftdesk.ooxml.tracking.laying import Laying

_EXCEPTIONS = qn("w:tblPrEx")
_CHANGE = qn("w:trPrChange")
_SPAN, _MERGE = qn("w:gridSpan"), qn("w:vMerge")
_Shape = tuple[tuple[str, str], ...]


class Tables:
    """Lays tables together."""

    def __init__(self, laying: "Laying") -> None:
        self._laying = laying

    def rows(self, table: Element) -> list[Element]:
        return list(flat(table, TR))

    def merge(self, own: Element, other: Element, *, moves: bool) -> None:
        """The rows of the other's table come among those of the marked one's, paired by what their cells say."""
        mine, its = self.rows(own), self.rows(other)
        last: Element | None = None
        waiting: list[Element] = []
        here = there = 0
        pairs = [*self._pairs(mine, its), (len(mine), len(its))]
        for at, to in pairs:
            alone, brought = mine[here:at], its[there:to]
            if self._laying.own_is_a:
                last = self._leave(alone, last)
                last = self._bring(brought, last, waiting)
            else:
                last = self._bring(brought, last, waiting)
                last = self._leave(alone, last)
            if at < len(mine):
                self._put_before(waiting, mine[at])
                last = mine[at]
                self._cells(mine[at], its[to], moves=moves)
            here, there = at + 1, to + 1
        if waiting:
            if mine:
                self._put_before(waiting, mine[0])
            else:
                own.extend([self._copy(row) for row in waiting])

    def _leave(self, rows: Sequence[Element], last: Element | None) -> Element | None:
        for row in rows:
            self._laying.mark_row(row)
            last = row
        return last

    def _bring(self, rows: Sequence[Element], last: Element | None, waiting: list[Element]) -> Element | None:
        for row in rows:
            if last is None:
                waiting.append(row)
                continue
            copy = self._copy(row)
            last.addnext(copy)
            last = copy
        return last

    def _put_before(self, waiting: list[Element], row: Element) -> None:
        for each in waiting:
            row.addprevious(self._copy(each))
        waiting.clear()

    def _copy(self, row: Element) -> Element:
        self._laying.tick()
        return self._laying.copier.row(row, self._laying.kinds.other, near=None)

    def _cells(self, own: Element, other: Element, *, moves: bool) -> None:
        for mine, its in zip(flat(own, TC), flat(other, TC), strict=True):
            self._laying.container(mine, its, moves=moves)

    def _pairs(self, own: Sequence[Element], other: Sequence[Element]) -> list[tuple[int, int]]:
        """Rows that are the same: cells of the same shape, and the most passages in common; in order on both sides."""
        links = self._laying.links
        rows_of: dict[int, int] = {}
        for n, row in enumerate(other):
            self._laying.tick()
            for paragraph in row.iter(P):
                change = links.of_other(paragraph)
                if change is not None and links.stays(change):
                    rows_of[change] = n
        sizes = [[self._shape(row) for row in rows] for rows in (own, other)]
        found: list[tuple[int, int]] = []
        for n, row in enumerate(own):
            self._laying.tick()
            votes: Counter[int] = Counter()
            for paragraph in row.iter(P):
                change = links.of_own(paragraph)
                if change is not None and change in rows_of:
                    votes[rows_of[change]] += 1
            liked = [to for to, _ in votes.most_common() if sizes[0][n] == sizes[1][to]]
            if liked:
                found.append((n, liked[0]))
        found = _rising(found)
        return self._with_empty(found, own, other, sizes)

    def _shape(self, row: Element) -> _Shape:
        self._laying.tick()
        return _shape(row)

    def _with_empty(
        self,
        found: Sequence[tuple[int, int]],
        own: Sequence[Element],
        other: Sequence[Element],
        sizes: Sequence[Sequence[_Shape]],
    ) -> list[tuple[int, int]]:
        """Rows that say nothing are paired in order between those that do."""
        made_: list[tuple[int, int]] = []
        here = there = 0
        for at, to in (*found, (len(own), len(other))):
            while here < at and there < to:
                if not self._says_nothing(own[here], own=True):
                    here += 1
                elif not self._says_nothing(other[there], own=False):
                    there += 1
                else:
                    if sizes[0][here] == sizes[1][there]:
                        made_.append((here, there))
                    here, there = here + 1, there + 1
            if at < len(own):
                made_.append((at, to))
            here, there = at + 1, to + 1
        return made_

    def _says_nothing(self, row: Element, *, own: bool) -> bool:
        side = self._laying.own if own else self._laying.other
        return not any(paragraph in side.passage_of for paragraph in row.iter(P))


def _shape(row: Element) -> _Shape:
    """How each cell of a row is merged with its neighbours: what tracked changes cannot change."""
    found = []
    for cell in flat(row, TC):
        about = cell.find(TCPR)
        span = None if about is None else about.find(_SPAN)
        merge = None if about is None else about.find(_MERGE)
        wide = "1" if span is None else span.get(VAL, "1")
        found.append((wide, "" if merge is None else merge.get(VAL, "continue")))
    return tuple(found)


def mark_row(row: Element, mark: Element) -> None:
    """Says of a row what became of it."""
    properties = row.find(TRPR)
    if properties is None:
        properties = made(TRPR)
        row.insert(1 if len(row) and row[0].tag == _EXCEPTIONS else 0, properties)
    if len(properties) and properties[-1].tag == _CHANGE:
        properties[-1].addprevious(mark)
    else:
        properties.append(mark)


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest choice of pairs that stand in the same order on both sides."""
    ends: list[int] = []
    lasts: list[int] = []
    before: list[int] = []
    for n, (_, to) in enumerate(pairs):
        at = bisect_left(ends, to)
        before.append(lasts[at - 1] if at else -1)
        ends[at:], lasts[at:] = [to, *ends[at + 1 :]], [n, *lasts[at + 1 :]]
    chosen: list[tuple[int, int]] = []
    n = lasts[-1] if lasts else -1
    while n >= 0:
        chosen.append(pairs[n])
        n = before[n]
    return chosen[::-1]
