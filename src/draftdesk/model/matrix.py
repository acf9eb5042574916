"""How many snippets there are of what, and how many of them are in: counted along one way of sorting, or two."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

NONE = ""
"""The key of the heading for what has no value on an axis."""
OUTCOMES = ("placed", "merged", "parked", "set aside", "not placed")
"""All that can become of a snippet, in the order in which it is told; the first two have reached the draft."""
REACHED = OUTCOMES[:2]


class Cell(NamedTuple):
    """So many snippets, and so many of them that have reached the draft or version."""

    snippets: int
    reached: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """A way of sorting that snippets can be counted along: a facet, or a field that all snippets have.

    `title` is the facet's own, and for a field its English word. `names_people` where its headings say who spoke.
    """

    name: str
    title: str
    is_field: bool = False
    names_people: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """One value on an axis. `key` is the id of what it stands for, or the value itself, and NONE for having none.

    `depth` says under how many others of its axis it stands; it counts what stands under it.
    """

    key: str
    words: str
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Snippets by two axes. A snippet with several values counts in each of them, and once in a total: totals may be
    less than the sum of their cells."""

    rows_by: Axis
    columns_by: Axis
    rows: tuple[Heading, ...]
    columns: tuple[Heading, ...]
    cells: tuple[tuple[Cell, ...], ...]
    row_totals: tuple[Cell, ...]
    column_totals: tuple[Cell, ...]
    total: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyLine:
    """What became of the snippets of one heading: a number for each of OUTCOMES that has any."""

    heading: Heading
    outcomes: Mapping[str, int]

    @property
    def cell(self) -> Cell:
        return Cell(sum(self.outcomes.values()), sum(self.outcomes.get(each, 0) for each in REACHED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What became of the snippets along one axis. `total` counts each snippet once."""

    by: Axis
    lines: tuple[TallyLine, ...]
    total: TallyLine


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What one version took in. Each set is a whole number in which the bits of the snippets' numbers are set.

    `label` is "" for the working draft. `before` is the label of the version it is set beside, "" for the first.
    `gone` counts the snippets in it that the workspace no longer has.
    """

    version_id: str
    label: str
    date: str
    before: str
    reached: int
    new: int
    dropped: int
    gone: int = 0


def arranged(matrix: Matrix, rows: Sequence[str], columns: Sequence[str]) -> Matrix:
    """The matrix with its rows and columns in the order of those keys; what is not among them comes after."""
    down = _order(matrix.rows, rows)
    across = _order(matrix.columns, columns)
    return replace(
        matrix,
        rows=tuple(matrix.rows[at] for at in down),
        columns=tuple(matrix.columns[at] for at in across),
        cells=tuple(tuple(matrix.cells[row][column] for column in across) for row in down),
        row_totals=tuple(matrix.row_totals[at] for at in down),
        column_totals=tuple(matrix.column_totals[at] for at in across),
    )


def _order(headings: Sequence[Heading], keys: Sequence[str]) -> Sequence[int]:
    place = {key: at for at, key in enumerate(keys)}
    return sorted(range(len(headings)), key=lambda at: place.get(headings[at].key, len(place)))


def share(cell: Cell) -> float:
    """The part of the snippets that has reached the draft, 0 where there are none."""
    return cell.reached / cell.snippets if cell.snippets else 0.0
