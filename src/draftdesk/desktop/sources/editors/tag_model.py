"""The tree of tags for a view: what it shows, what may be typed into it, what may be dropped on what."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from draftdesk.desktop.sources.editors.tag_rows import FacetLine, TagLine
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.tips import plain_tip
from draftdesk.model.folding import fold

_NO_INDEX = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_KIND = "application/x-draftdesk-tags"
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


class Column(IntEnum):
    NAME = 0
    SNIPPETS = 1
    SYNONYMS = 2


class Role(IntEnum):
    """`LINE` is the TagLine or FacetLine of a row."""

    LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Node:
    line: FacetLine | TagLine
    row: int
    above: int | None
    below: list[int]


class TagModel(QAbstractItemModel):
    """Facets above, their tags below. What a person types or drops is only told: the workspace changes, then this."""

    named = Signal(object, str)
    """A line and the name that was typed for it."""
    synonyms_given = Signal(object, object)
    """A TagLine and its synonyms as typed."""
    dropped = Signal(object, object, int)
    """Ids of tags, the line they were dropped on or between whose tags they were dropped, and at which row (-1: on)."""

    def __init__(self, theme: Theme, *, may_edit: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._may_edit = may_edit
        self._nodes: list[_Node] = []
        self._tops: list[int] = []

    def show_tree(self, facets: Sequence[FacetLine], typed: str = "") -> bool:
        """Show these, or of them only those whose name or synonyms hold what was typed, with what stands above and
        below; returns whether rows are others than before, so that selections are gone."""
        nodes, tops = _nodes(facets, fold(typed.strip()))
        if [_place(each) for each in nodes] == [_place(each) for each in self._nodes]:
            self._nodes = nodes
            for node in nodes:
                first = self.createIndex(node.row, 0, self._number(node))
                self.dataChanged.emit(first, first.siblingAtColumn(Column.SYNONYMS))
            return False
        self.beginResetModel()
        self._nodes, self._tops = nodes, tops
        self.endResetModel()
        return True

    def index_of(self, name: str) -> QModelIndex:
        """Where the tag or facet of that id stands."""
        for number, node in enumerate(self._nodes):
            if id_of(node.line) == name:
                return self.createIndex(node.row, 0, number)
        return QModelIndex()

    # --- Qt's questions

    def index(self, row: int, column: int, parent: _Index = _NO_INDEX) -> QModelIndex:
        below = self._below(parent)
        if not (0 <= row < len(below) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]  # Qt's other `parent` takes nothing
        above = self._nodes[child.internalId()].above if child.isValid() else None
        return QModelIndex() if above is None else self.createIndex(self._nodes[above].row, 0, above)

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() and parent.column() else len(self._below(parent))

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:  # noqa: ARG002 - as Qt calls it
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in {_DISPLAY, Qt.ItemDataRole.TextAlignmentRole}:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return (self.tr("Tag"), self.tr("Snippets"), self.tr("Synonyms"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._may_edit:
            is_tag = isinstance(self._line(index), TagLine)
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            flags |= Qt.ItemFlag.ItemIsDragEnabled if is_tag else Qt.ItemFlag.NoItemFlags
            if index.column() == Column.NAME or (is_tag and index.column() == Column.SYNONYMS):
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line = self._line(index)
        if role == Role.LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role in {_DISPLAY, _EDIT}:
            return _text(line, index.column())
        if isinstance(line, FacetLine):
            return _bold() if role == Qt.ItemDataRole.FontRole and index.column() == Column.NAME else None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.NAME:
            return self._swatch(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._spoken(line))
        return None

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid() or not isinstance(value, str):
            return False
        line, words = self._line(index), " ".join(value.split())
        if words == _text(line, index.column()):
            return False
        if index.column() == Column.NAME and words:
            self.named.emit(line, words)
        elif index.column() == Column.SYNONYMS and isinstance(line, TagLine):
            self.synonyms_given.emit(line, tuple(filter(None, map(str.strip, words.split(";")))))
        return False

    # --- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        lines = [self._line(each) for each in indexes if each.column() == Column.NAME]
        carried = QMimeData()
        carried.setData(_KIND, "\n".join(line.tag.id for line in lines if isinstance(line, TagLine)).encode())
        return carried

    def canDropMimeData(  # as Qt calls it
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,  # noqa: ARG002
        column: int,  # noqa: ARG002
        parent: _Index,
    ) -> bool:
        """Not on themselves or what stands under them, and not in another facet."""
        ids = _carried(data)
        if not ids or not parent.isValid():
            return False
        at: int | None = parent.internalId()
        above: list[str] = []
        while at is not None:
            above.append(id_of(self._nodes[at].line))
            at = self._nodes[at].above
        tags = [self._line(self.index_of(name)) for name in ids if self.index_of(name).isValid()]
        return bool(tags) and all(
            isinstance(tag, TagLine) and tag.tag.id not in above and tag.tag.facet_id == above[-1] for tag in tags
        )

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            self.dropped.emit(_carried(data), self._line(parent), self._row_of_all(row, parent))
        return False

    # --- inside

    def _below(self, parent: _Index) -> list[int]:
        return self._nodes[parent.internalId()].below if parent.isValid() else self._tops

    def _row_of_all(self, row: int, parent: _Index) -> int:
        """Which row it would be if nothing were left out."""
        all_below, shown = self._line(parent).below, self._below(parent)
        if row < 0:
            return row
        return all_below.index(self._nodes[shown[row]].line) if row < len(shown) else len(all_below)

    def _line(self, index: _Index) -> FacetLine | TagLine:
        return self._nodes[index.internalId()].line

    def _number(self, node: _Node) -> int:
        return (self._tops if node.above is None else self._nodes[node.above].below)[node.row]

    def _swatch(self, line: TagLine) -> QColor:
        return self._theme.tag_colour(line.tag.colour, line.tag.position)

    def _spoken(self, line: FacetLine | TagLine) -> str:
        if isinstance(line, FacetLine):
            return self.tr("Facet {name}, {n} tags, {m} snippets").format(
                name=line.facet.title, n=len(line.below), m=line.snippets
            )
        said = self.tr("{name}, {m} snippets").format(name=line.tag.name, m=line.snippets)
        if not line.tag.synonyms:
            return said
        return self.tr("{tag}; synonyms: {synonyms}").format(tag=said, synonyms="; ".join(line.tag.synonyms))


def id_of(line: FacetLine | TagLine) -> str:
    """The id of the facet or tag."""
    return line.facet.id if isinstance(line, FacetLine) else line.tag.id


def _nodes(facets: Sequence[FacetLine], typed: str) -> tuple[list[_Node], list[int]]:
    nodes: list[_Node] = []

    def add(line: FacetLine | TagLine, row: int, above: int | None, *, fits: bool) -> bool:
        """Whether it is shown; its number is that of the node which was the next."""
        node, number = _Node(line, row, above, []), len(nodes)
        nodes.append(node)
        fits = fits or any(typed in fold(each) for each in _forms(line))
        for each in line.below:
            at = len(nodes)
            if add(each, len(node.below), number, fits=fits):
                node.below.append(at)
        if not fits and not node.below:
            nodes.pop()
            return False
        return True

    tops: list[int] = []
    for each in facets:
        at = len(nodes)
        if add(each, len(tops), None, fits=not typed):
            tops.append(at)
    return nodes, tops


def _place(node: _Node) -> tuple[str, int, int | None]:
    return id_of(node.line), node.row, node.above


def _text(line: FacetLine | TagLine, column: int) -> str:
    if column == Column.SNIPPETS:
        return str(line.snippets)
    if isinstance(line, FacetLine):
        return line.facet.title if column == Column.NAME else ""
    return line.tag.name if column == Column.NAME else "; ".join(line.tag.synonyms)


def _forms(line: FacetLine | TagLine) -> Sequence[str]:
    return (line.facet.title,) if isinstance(line, FacetLine) else (line.tag.name, *line.tag.synonyms)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if column == Column.SNIPPETS else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


def _carried(data: QMimeData) -> list[str]:
    return bytes(data.data(_KIND).data()).decode().split("\n") if data.hasFormat(_KIND) else []
