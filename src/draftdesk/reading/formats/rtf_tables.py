"""A table of a rich text: cells that are told apart by where they end, and merged by marks on their definitions."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from draftdesk.reading.layout.lines import Line

_SAME_EDGE = 60
_MOST_FILLED = 100_000


@dataclass(slots=True)
class _Cell:
    """How a row defines a cell: its right edge in twips, and whether it only carries another on."""

    right: int = 0
    carries_above: bool = False


@dataclass(slots=True)
class _Row:
    cells: list[list[Line]] = field(default_factory=list)
    defined: list[_Cell] = field(default_factory=list)
    left: int = 0


class RtfTable:
    """Rows as they come: definitions before the cells, after them, or both."""

    def __init__(self) -> None:
        self._rows: list[_Row] = []
        self._row = _Row()
        self._cell: list[Line] = []
        self._next = _Cell()

    def define(self, word: str, number: int) -> None:
        """Take a control word that says how the row's cells are laid out."""
        match word:
            case "trowd":
                self._row.defined = []
                self._next = _Cell()
            case "trleft":
                self._row.left = number
            case "clvmrg":
                self._next.carries_above = True
            case "cellx":
                self._next.right = number
                self._row.defined.append(self._next)
                self._next = _Cell()

    def add(self, line: Line) -> None:
        self._cell.append(line)

    def end_cell(self) -> None:
        self._row.cells.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        if self._cell:
            self.end_cell()
        defined, left = self._row.defined, self._row.left
        if self._row.cells:
            self._rows.append(self._row)
        self._row = _Row(defined=list(defined), left=left)  # rows of one layout may define it once

    def lines(self, number: int) -> list[Line]:
        """The lines of the cells that hold words, as table `number`."""
        if self._cell or self._row.cells:
            self.end_row()
        edges = _edges(self._rows)
        found: list[Line] = []
        above: dict[int, list[Line]] = {}
        for at, row in enumerate(self._rows):
            standing: dict[int, list[Line]] = {}
            for n, (cell, column) in enumerate(zip(row.cells, _columns(row, edges), strict=True)):
                carries = n < len(row.defined) and row.defined[n].carries_above
                if carries and not cell and len(found) < _MOST_FILLED:
                    cell = above.get(column, [])
                standing[column] = cell
                found += [replace(line, table=number, row=at, column=column) for line in cell]
            above = standing
        return found


def _edges(rows: Sequence[_Row]) -> list[int]:
    """The left edges that cells have anywhere in the table, from left to right."""
    edges: list[int] = []
    for edge in sorted({each for row in rows for each in _lefts(row)}):
        if not edges or edge - edges[-1] > _SAME_EDGE:
            edges.append(edge)
    return edges


def _lefts(row: _Row) -> list[int]:
    return [row.left, *(cell.right for cell in row.defined)][: len(row.cells)]


def _columns(row: _Row, edges: Sequence[int]) -> Sequence[int]:
    """Which column each cell of a row begins in: by its edge, or by count where nothing sound defines it."""
    lefts = _lefts(row)
    if len(row.defined) < len(row.cells) or any(left >= right for left, right in pairwise(lefts)):
        return range(len(row.cells))
    return [max(0, bisect_right(edges, left + 1) - 1) for left in lefts]
