"""All that arrived, one under the other: sources to choose, files that are there already, files that failed."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from draftdesk.desktop.theme import Theme
from draftdesk.model.sources import Confidence

if TYPE_CHECKING:
    from draftdesk.drafting.reviewing import Review

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Sort(Enum):
    """What became of a file."""

    ALL = auto()
    SOURCE = auto()
    ALREADY = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class _Entry:
    sort: Sort
    number: int = 0
    line: str = ""


class ArrivedModel(QAbstractListModel):
    """Sources can be ticked: one that is not is left out whole. Where there are several, "all" comes first."""

    want_requested = Signal(int, bool)
    """A source is to be stored, or not."""

    def __init__(self, review: "Review", theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._theme = theme
        sources = [_Entry(Sort.SOURCE, number) for number in range(len(review.sources))]
        self._entries = [
            *([_Entry(Sort.ALL)] if len(sources) > 1 else []),
            *sources,
            *(_Entry(Sort.FAILED, line=str(each)) for each in review.errors),
            *(_Entry(Sort.ALREADY, line=str(each)) for each in review.already),
        ]

    def show(self, review: "Review") -> None:
        """Say the counts of now."""
        self._review = review
        self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def sources(self, number: int) -> tuple[int, ...]:
        """The sources that an entry stands for."""
        entry = self._entries[number]
        if entry.sort is Sort.ALL:
            return tuple(range(len(self._review.sources)))
        return (entry.number,) if entry.sort is Sort.SOURCE else ()

    def line(self, number: int) -> str:
        """What there is to say about a file that is not reviewed."""
        return self._entries[number].line

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        is_source = self._entries[index.row()].sort is Sort.SOURCE
        return usual | Qt.ItemFlag.ItemIsUserCheckable if is_source else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._said(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(entry).replace("\n", ": ")
            case Qt.ItemDataRole.CheckStateRole if entry.sort is Sort.SOURCE:
                wanted = self._review.sources[entry.number].wanted
                return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole if entry.sort in (Sort.FAILED, Sort.ALREADY):
                return self._theme.colour("deleted" if entry.sort is Sort.FAILED else "quiet")
            case Qt.ItemDataRole.FontRole if entry.sort is Sort.ALL:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self._entries[index.row()].sort is not Sort.SOURCE:
            return False
        self.want_requested.emit(self._entries[index.row()].number, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _said(self, entry: _Entry) -> str:
        if entry.sort in (Sort.FAILED, Sort.ALREADY):
            return entry.line
        if entry.sort is Sort.ALL:
            return self.tr("All {count} sources").format(count=len(self._review.sources))
        source = self._review.sources[entry.number]
        listed = sum(row.snippet.confidence is not Confidence.LIKELY for row in source.rows)
        likely = len(source.rows) - listed
        counts = self.tr("{listed} listed, {likely} likely").format(listed=listed, likely=likely)
        if source.found.warnings:
            counts = self.tr("{counts} · look").format(counts=counts)
        return f"{source.found.file_name}\n{counts}"
