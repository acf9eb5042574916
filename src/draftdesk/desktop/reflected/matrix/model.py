"""The matrix as a table for a view: the totals first, then rows and columns in whatever order the person sorts them."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from draftdesk.desktop.reflected.words import axis_words, cell_words, heading_words
from draftdesk.desktop.tips import plain_tip
from draftdesk.model.matrix import Cell, Heading, Matrix

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_INDENT = "    "
_By = tuple[str | None, bool]
"""The key of the heading whose numbers make the order (None: the totals), and whether the fewest come first."""


class Role(IntEnum):
    """What the painter asks for: the `Cell`, and whether it is a total."""

    CELL = Qt.ItemDataRole.UserRole
    IS_TOTAL = Qt.ItemDataRole.UserRole + 1


class MatrixModel(QAbstractTableModel):
    """Row and column 0 are totals and stay where they are. A column can put the rows in order by its numbers, and a row
    the columns: the most first, then the fewest, then as they were."""

    sorted_anew = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix: Matrix | None = None
        self._rows: Sequence[int] = ()
        self._columns: Sequence[int] = ()
        self._rows_by: _By | None = None
        self._columns_by: _By | None = None

    @property
    def matrix(self) -> Matrix | None:
        return self._matrix

    @property
    def most(self) -> int:
        """The largest number of snippets in a cell that is no total."""
        cells = self._matrix.cells if self._matrix else ()
        return max((cell.snippets for row in cells for cell in row), default=0)

    def show(self, matrix: Matrix | None) -> None:
        """Show that matrix; the order stays where the axes do."""
        old = self._matrix
        if old is None or matrix is None or (old.rows_by, old.columns_by) != (matrix.rows_by, matrix.columns_by):
            self._rows_by = self._columns_by = None
        self.beginResetModel()
        self._matrix = matrix
        self._order()
        self.endResetModel()

    def sort_rows(self, column: int) -> None:
        """Put the rows in order by the numbers of a column; again, the other way round; then as they were."""
        self._rows_by = _next(self._rows_by, self._key_of(Qt.Orientation.Horizontal, column))
        self._sort_anew()

    def sort_columns(self, row: int) -> None:
        """The same of the columns, by a row."""
        self._columns_by = _next(self._columns_by, self._key_of(Qt.Orientation.Vertical, row))
        self._sort_anew()

    @property
    def keys(self) -> tuple[Sequence[str], Sequence[str]]:
        """The keys of rows and columns as they stand."""
        if self._matrix is None:
            return (), ()
        rows, columns = self._matrix.rows, self._matrix.columns
        return [rows[at].key for at in self._rows], [columns[at].key for at in self._columns]

    def headings(self, index: Index) -> tuple[Heading | None, Heading | None]:
        """The row's and the column's heading; None for a total."""
        if self._matrix is None or not index.isValid():
            return None, None
        row = self._matrix.rows[self._rows[index.row() - 1]] if index.row() else None
        column = self._matrix.columns[self._columns[index.column() - 1]] if index.column() else None
        return row, column

    def index_of(self, row_key: str | None, column_key: str | None) -> QModelIndex:
        """Where those headings cross (None: the totals), or nowhere."""
        matrix = self._matrix
        if matrix is None:
            return QModelIndex()
        rows = [None, *(matrix.rows[at].key for at in self._rows)]
        columns = [None, *(matrix.columns[at].key for at in self._columns)]
        if row_key not in rows or column_key not in columns:
            return QModelIndex()
        return self.index(rows.index(row_key), columns.index(column_key))

    def cell(self, index: Index) -> Cell:
        """The count at that place."""
        matrix = self._matrix
        if matrix is None:
            return Cell(0, 0)
        if not index.row():
            return matrix.column_totals[self._columns[index.column() - 1]] if index.column() else matrix.total
        row = self._rows[index.row() - 1]
        return matrix.cells[row][self._columns[index.column() - 1]] if index.column() else matrix.row_totals[row]

    def said(self, index: Index) -> str:
        """The place and its count as a sentence."""
        matrix = self._matrix
        if matrix is None or not index.isValid():
            return ""
        row, column = self.headings(index)
        names = [
            heading_words(axis, heading)
            for axis, heading in ((matrix.rows_by, row), (matrix.columns_by, column))
            if heading is not None
        ]
        where = " · ".join(names) or self.tr("All")
        return self.tr("{where}: {count}").format(where=where, count=cell_words(self.cell(index)))

    # --- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._matrix is None else len(self._rows) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._matrix is None else len(self._columns) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        matrix = self._matrix
        if matrix is None:
            return None
        is_row = orientation is Qt.Orientation.Vertical
        order, by = (self._rows, self._columns_by) if is_row else (self._columns, self._rows_by)
        if not 0 <= section <= len(order):
            return None
        heading = self._heading(orientation, section)
        axis = matrix.rows_by if is_row else matrix.columns_by
        words = heading_words(axis, heading) if heading else self.tr("All")
        if role == Qt.ItemDataRole.DisplayRole:
            key = heading.key if heading else None
            sign = "" if by is None or by[0] != key else " ▴" if by[1] else " ▾"
            return f"{_INDENT * (heading.depth if heading else 0)}{words}{sign}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{axis_words(axis)}: {words}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{axis_words(axis)}: {words}"
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._matrix is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self.cell(index)
            return f"{cell.reached:,}/{cell.snippets:,}" if cell.snippets else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.said(index))
        if role == Role.CELL:
            return self.cell(index)
        if role == Role.IS_TOTAL:
            return not index.row() or not index.column()
        return None

    # --- inside

    def _sort_anew(self) -> None:
        self.beginResetModel()
        self._order()
        self.endResetModel()
        self.sorted_anew.emit()

    def _heading(self, orientation: Qt.Orientation, section: int) -> Heading | None:
        """The heading of a row or column; None for the totals."""
        if self._matrix is None or not section:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._matrix.rows[self._rows[section - 1]]
        return self._matrix.columns[self._columns[section - 1]]

    def _key_of(self, orientation: Qt.Orientation, section: int) -> str | None:
        heading = self._heading(orientation, section)
        return heading.key if heading else None

    def _order(self) -> None:
        matrix = self._matrix
        if matrix is None:
            self._rows = self._columns = ()
            return
        self._rows, self._columns = range(len(matrix.rows)), range(len(matrix.columns))
        if self._rows_by is not None:
            by = {each.key: [row[at] for row in matrix.cells] for at, each in enumerate(matrix.columns)}
            self._rows = _ordered(self._rows_by, matrix.row_totals, by)
        if self._columns_by is not None:
            along = {each.key: matrix.cells[at] for at, each in enumerate(matrix.rows)}
            self._columns = _ordered(self._columns_by, matrix.column_totals, along)


def _ordered(by: _By, totals: Sequence[Cell], cells: Mapping[str, Sequence[Cell]]) -> Sequence[int]:
    key, upwards = by
    counts = totals if key is None else cells.get(key, totals)
    sign = 1 if upwards else -1
    return sorted(range(len(counts)), key=lambda at: (sign * counts[at].snippets, sign * counts[at].reached))


def _next(now: _By | None, key: str | None) -> _By | None:
    if now is None or now[0] != key:
        return key, False
    return None if now[1] else (key, True)
