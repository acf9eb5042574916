"""A chart of bars as a table for a view."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.reflected.bars.bar import Bar, Chart, ordered
from draftdesk.desktop.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_INDENT = "    "


class Role(IntEnum):
    """What the painter asks for: the `Bar`, and how long the longest one is."""

    BAR = Qt.ItemDataRole.UserRole
    LONGEST = Qt.ItemDataRole.UserRole + 1


class BarsModel(QAbstractTableModel):
    """Words, bar and figures of each row; sorted by any column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._bars: Sequence[Bar] = ()
        self._by = (-1, False)

    @property
    def chart(self) -> Chart | None:
        return self._chart

    @property
    def order(self) -> tuple[int, bool]:
        """The column it is sorted by, -1 for none, and whether downwards."""
        return self._by

    @property
    def bars(self) -> Sequence[Bar]:
        """In the order they are shown."""
        return self._bars

    def show(self, chart: Chart | None) -> None:
        """Show that chart; the order stays where the columns do."""
        if chart is None or self._chart is None or len(chart.columns) != len(self._chart.columns):
            self._by = (-1, False)
        self.beginResetModel()
        self._chart = chart
        self._bars = ordered(chart, self._by[0], downwards=self._by[1]) if chart else ()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by = (column, order is Qt.SortOrder.DescendingOrder)
        self.show(self._chart)

    def bar(self, index: Index) -> Bar | None:
        """The bar of a row."""
        return self._bars[index.row()] if 0 <= index.row() < len(self._bars) else None

    # --- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._bars)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._chart is None else len(self._chart.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._chart is None or orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(self._chart.columns):
            return self._chart.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section > 1:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        bar = self.bar(index) if index.isValid() else None
        if bar is None or self._chart is None:
            return None
        column = index.column()
        if role == Role.BAR:
            return bar
        if role == Role.LONGEST:
            return self._chart.longest
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return bar.said if column < 2 else self._figure_said(bar, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(bar.said if column < 2 else self._figure_said(bar, column))
        if role == Qt.ItemDataRole.DisplayRole:
            if column == 0:
                return f"{_INDENT * bar.depth}{bar.words}"
            return "" if column == 1 else bar.figures[column - 2].words
        if role == Qt.ItemDataRole.TextAlignmentRole and column > 1:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def _figure_said(self, bar: Bar, column: int) -> str:
        assert self._chart is not None  # noqa: S101
        heading, figure = self._chart.columns[column], bar.figures[column - 2]
        return self.tr("{row}, {column}: {figure}").format(row=bar.words, column=heading, figure=figure.words or "0")
