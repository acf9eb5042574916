"""A plain table of rows that are what the workspace holds, sorted by what a person clicks, thinned out while typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from draftdesk.desktop.sources.editors.window import Roomy
from draftdesk.model.folding import fold

Line = TypeVar("Line")
_NO_INDEX = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class Role(IntEnum):
    """`ORDER` is what a cell is sorted by, `FORMS` the folded words by which a row is found."""

    LINE = Qt.ItemDataRole.UserRole
    ORDER = Qt.ItemDataRole.UserRole + 1
    FORMS = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Column(Generic[Line]):
    """A column: its words, what a cell says, and what it is sorted by where that is not what it says. Numbers stand at
    the far side."""

    title: str
    text: Callable[[Line], str]
    order: Callable[[Line], Any] | None = None
    is_number: bool = False
    letters: int = 12


class TableModel(QAbstractTableModel, Generic[Line]):
    """Rows of one kind. `name_of` gives a row's id, `forms` the words by which it is found, `spoken` a sentence."""

    def __init__(
        self,
        columns: Sequence[Column[Line]],
        name_of: Callable[[Line], str],
        forms: Callable[[Line], Sequence[str]],
        spoken: Callable[[Line], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._name_of = name_of
        self._forms = forms
        self._spoken = spoken
        self._lines: Sequence[Line] = ()

    @property
    def lines(self) -> Sequence[Line]:
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; rows that stay keep their selection."""
        if list(map(self._name_of, lines)) == list(map(self._name_of, self._lines)):
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def row_of(self, name: str) -> int:
        """The row of that id, -1 where there is none."""
        return next((row for row, line in enumerate(self._lines) if self._name_of(line) == name), -1)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING if self._columns[section].is_number else _LEADING
        return None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], self._columns[index.column()]
        if role == _DISPLAY:
            return column.text(line)
        if role == Role.LINE:
            return line
        if role == Role.ORDER:
            return column.order(line) if column.order else fold(column.text(line))
        if role == Role.FORMS:
            return "\n".join(map(fold, self._forms(line)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _TRAILING if column.is_number else _LEADING
        return None


class Table(QTreeView, Generic[Line]):
    """Shows such a model. The chosen rows stay chosen whatever changes around them."""

    def __init__(
        self, model: TableModel[Line], columns: Sequence[Column[Line]], *, sorted_by: int = 0, descending: bool = False
    ) -> None:
        super().__init__()
        self._model = model
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(model)
        self._shown.setSortRole(Role.ORDER)
        self._shown.setFilterRole(Role.FORMS)
        self.setModel(self._shown)
        self.setItemDelegate(Roomy(self))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setSortingEnabled(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(sorted_by, order)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        letter = self.fontMetrics().averageCharWidth()
        for at, column in enumerate(columns):
            self.header().resizeSection(at, max(column.letters, len(column.title) + 4) * letter)

    def show_lines(self, lines: Sequence[Line], wanted: str = "") -> None:
        """Show these; the row with the id wanted is chosen, else those that were."""
        names = [wanted] if wanted else [self._model._name_of(each) for each in self.chosen()]
        place = self.verticalScrollBar().value()
        self._model.show_lines(lines)
        self.choose(names)
        if wanted:
            self.scrollTo(self.currentIndex())
        else:
            self.verticalScrollBar().setValue(place)

    def choose(self, names: Sequence[str]) -> None:
        """Choose the rows with those ids; the first of all where none of them is there."""
        found = [self._shown.mapFromSource(self._model.index(self._model.row_of(name), 0)) for name in names]
        found = [each for each in found if each.isValid()] or [self._shown.index(0, 0)]
        selection = self.selectionModel()
        selection.setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)
        for each in found[1:]:
            selection.select(each, QItemSelectionModel.SelectionFlag.Select | _ROWS)

    def chosen(self) -> list[Line]:
        """The chosen rows from above to below."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [each.data(Role.LINE) for each in rows]

    def thin_out(self, typed: str) -> None:
        """Show only rows that are found by these letters."""
        self._shown.setFilterFixedString(fold(typed.strip()))
        if not self.selectionModel().hasSelection():
            self.choose(())

    def row_count(self) -> int:
        """How many rows are shown."""
        return self._shown.rowCount()


_ROWS = QItemSelectionModel.SelectionFlag.Rows
