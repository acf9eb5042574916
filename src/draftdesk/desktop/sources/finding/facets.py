"""The facets as a tree: each value with how many snippets it would leave, to tick any number of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeView

from draftdesk.desktop.sources.finding.labels import UNUSED, FacetLine
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.tips import plain_tip

_NO_INDEX = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class FacetModel(QAbstractItemModel):
    """Facets above, their values below. The rows stay where they are while a person types: only counts change."""

    ticked = Signal(str, bool)
    """The label of a value that a person ticked, or no longer."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facets: Sequence[FacetLine] = ()
        self._counts: Mapping[str, int] = {}
        self._chosen: frozenset[str] = frozenset()

    def show_counts(self, facets: Sequence[FacetLine], counts: Mapping[str, int], chosen: Sequence[str]) -> bool:
        """Say how many snippets each value would leave, and which are chosen. True where the rows are others now."""
        self._counts = counts
        self._chosen = frozenset(chosen)
        if facets != self._facets:
            self.beginResetModel()
            self._facets = facets
            self.endResetModel()
            return True
        self._tell_changed()
        return False

    def add_counts(self, counts: Mapping[str, int]) -> None:
        """Say it of some values more."""
        self._counts = {**self._counts, **counts}
        self._tell_changed()

    def _tell_changed(self) -> None:
        for row, facet in enumerate(self._facets):
            parent = self.index(row, 0)
            self.dataChanged.emit(self.index(0, 0, parent), self.index(len(facet.values) - 1, 1, parent))
        if self._facets:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._facets) - 1, 1))

    def label_at(self, index: _Index) -> str:
        """The label of a value, "" for a facet."""
        facet = self._facet_above(index)
        return facet.values[index.row()].label if facet else ""

    def facet_at(self, row: int) -> str:
        """The name of the facet in that row."""
        return self._facets[row].name

    # --- Qt's questions

    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]  # Qt's other `parent` takes nothing
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        if not parent.isValid():
            return len(self._facets)
        is_facet = not parent.internalId() and parent.column() == 0
        return len(self._facets[parent.row()].values) if is_facet else 0

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        del parent
        return 2

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._facet_above(index) is not None:
            flags |= Qt.ItemFlag.ItemNeverHasChildren
            if index.column() == 0:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        facet = self._facet_above(index)
        if facet is None:
            return self._of_facet(self._facets[index.row()], index.column(), role)
        return self._of_value(facet, index, role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        label = self.label_at(index) if index.isValid() else ""
        if role != Qt.ItemDataRole.CheckStateRole or not label:
            return False
        self.ticked.emit(label, Qt.CheckState(value) == _CHECKED)
        return True

    # --- inside

    def _facet_above(self, index: _Index) -> FacetLine | None:
        return self._facets[index.internalId() - 1] if index.isValid() and index.internalId() else None

    def _of_facet(self, facet: FacetLine, column: int, role: int) -> Any:
        if column:
            return None
        chosen = sum(value.label in self._chosen for value in facet.values)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{facet.words} ({chosen})" if chosen else facet.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{facet}, {n} values, {chosen} chosen").format(
                facet=facet.words, n=len(facet.values), chosen=chosen
            )
        return None

    def _of_value(self, facet: FacetLine, index: _Index, role: int) -> Any:
        value = facet.values[index.row()]
        count = self._counts.get(value.label, 0)
        is_known = facet.name != UNUSED or value.label in self._counts
        if role == Qt.ItemDataRole.ForegroundRole:
            return None if count or not is_known else self._theme.colour("quiet")
        if index.column():
            if role == Qt.ItemDataRole.DisplayRole:
                return str(count) if is_known else ""
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return value.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(value.words)
        if role == Qt.ItemDataRole.CheckStateRole:
            return _CHECKED if value.label in self._chosen else _UNCHECKED
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{facet}: {value}, {n} snippets").format(facet=facet.words, value=value.words, n=count)
        return None


def facet_tree(model: FacetModel) -> QTreeView:
    """What shows the facets: names that give way, and counts of one width."""
    tree = QTreeView()
    tree.setModel(model)
    tree.setHeaderHidden(True)
    tree.setIndentation(tree.fontMetrics().height())
    tree.setUniformRowHeights(True)
    tree.setFrameShape(QFrame.Shape.NoFrame)
    tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    tree.header().resizeSection(1, tree.fontMetrics().horizontalAdvance("0000000"))
    return tree
