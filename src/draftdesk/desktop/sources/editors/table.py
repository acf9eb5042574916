"""A plain table of rows that are what the workspace holds, sorted by what a person clicks, thinned out while typing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
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


LINE = Qt.ItemDataRole.UserRole
"""The role under which a cell gives what its row is."""


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
        self.name_of = name_of
        self._forms = forms
        self._spoken = spoken
        self._all: Sequence[Line] = ()
        self._lines: list[Line] = []
        self._found_by: dict[str, str] = {}
        self._typed = ""
        self._sorted_by = 0, Qt.SortOrder.AscendingOrder

    @property
    def lines(self) -> Sequence[Line]:
        """All of them, those that are thinned out too."""
        return self._all

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; rows that stay keep their selection."""
        self._all = lines
        self._found_by = {self.name_of(line): "\n".join(map(fold, self._forms(line))) for line in lines}
        self._renew()

    def thin_out(self, typed: str) -> None:
        """Show only rows that are found by these letters."""
        self._typed = fold(typed.strip())
        self._renew()

    def _renew(self) -> None:
        fitting = self._in_order(line for line in self._all if self._typed in self._found_by[self.name_of(line)])
        if list(map(self.name_of, fitting)) == list(map(self.name_of, self._lines)):
            self._lines = fitting
            if fitting:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fitting) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._lines = fitting
        self.endResetModel()

    def _in_order(self, lines: Iterable[Line]) -> list[Line]:
        column = self._columns[self._sorted_by[0]]
        order = column.order or (lambda line: fold(column.text(line)))
        return sorted(lines, key=order, reverse=self._sorted_by[1] is Qt.SortOrder.DescendingOrder)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = max(0, column), order
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        names = [self.name_of(self._lines[each.row()]) for each in kept]
        self._lines = self._in_order(self._lines)
        rows = {self.name_of(line): row for row, line in enumerate(self._lines)}
        moved = [self.index(rows[name], each.column()) for name, each in zip(names, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def row_of(self, name: str) -> int:
        """The row of that id, -1 where it is not shown."""
        return next((row for row, line in enumerate(self._lines) if self.name_of(line) == name), -1)

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
        if role == LINE:
            return line
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
        self.setModel(model)
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
        names = [wanted] if wanted else [self._model.name_of(each) for each in self.chosen()]
        place = self.verticalScrollBar().value()
        self._model.show_lines(lines)
        self.choose(names)
        if wanted:
            self.scrollTo(self.currentIndex())
        else:
            self.verticalScrollBar().setValue(place)

    def choose(self, names: Sequence[str]) -> None:
        """Choose the rows with those ids; the first of all where none of them is there."""
        found = [self._model.index(self._model.row_of(name), 0) for name in names]
        found = [each for each in found if each.isValid()] or [self._model.index(0, 0)]
        selection = self.selectionModel()
        selection.setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)
        for each in found[1:]:
            selection.select(each, QItemSelectionModel.SelectionFlag.Select | _ROWS)

    def chosen(self) -> list[Line]:
        """The chosen rows from above to below."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [each.data(LINE) for each in rows]

    def thin_out(self, typed: str) -> None:
        """Show only rows that are found by these letters; the chosen stay chosen as far as they are shown."""
        names = [self._model.name_of(each) for each in self.chosen()]
        self._model.thin_out(typed)
        if not self.selectionModel().hasSelection():
            self.choose(names)


_ROWS = QItemSelectionModel.SelectionFlag.Rows
