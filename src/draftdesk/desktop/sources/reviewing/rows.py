"""The snippets under review as a table: a line for each heading, and a row for each snippet that stands below it."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from draftdesk.desktop.kinds import said
from draftdesk.desktop.sources.doubt_words import doubts_said, leads_to
from draftdesk.model.sources import Confidence

if TYPE_CHECKING:
    from draftdesk.drafting.reviewing import Review, Row

Index = QModelIndex | QPersistentModelIndex
Chosen = dict[int, tuple[int, ...]]
"""Numbers of rows by the number of their source."""
_NOWHERE = QModelIndex()
_TO_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TO_TICK = _TO_READ | Qt.ItemFlag.ItemIsUserCheckable
"""Put together once: Qt asks for them at every turn."""


class Column(IntEnum):
    """What each column says."""

    TEXT = 0
    TAGS = 1
    CONTRIBUTORS = 2
    KIND = 3
    STRENGTH = 4
    PAGE = 5


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: the row number `at` of a source, or the heading of the rows `below` where `row` is None."""

    source: int
    at: int
    row: "Row | None"
    heading: tuple[str, ...] = ()
    below: tuple[int, ...] = ()


LINE = Qt.ItemDataRole.UserRole
"""The `Line` itself."""


class RowModel(QAbstractTableModel):
    """Shows some sources of a review. Ticking asks; whoever changes the review shows it here again."""

    tick_requested = Signal(object, bool)
    """`Chosen` rows that are to be ticked, or unticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._review: Review | None = None

    def show(self, review: "Review", sources: Sequence[int], wanted: "Callable[[Row], bool]") -> None:
        """Show the wanted rows of these sources; lines that were there before stay where they are."""
        lines = list(_lines(review, sources, wanted))
        old, self._review = self._lines, review
        start, end = 0, 0
        while start < min(len(old), len(lines)) and _is_same(old[start], lines[start]):
            start += 1
        while end < min(len(old), len(lines)) - start and _is_same(old[-1 - end], lines[-1 - end]):
            end += 1
        gone, come = len(old) - start - end, len(lines) - start - end
        both = min(gone, come)
        if gone > come:
            self.beginRemoveRows(_NOWHERE, start + both, start + gone - 1)
            self._lines = lines
            self.endRemoveRows()
        elif come > gone:
            self.beginInsertRows(_NOWHERE, start + both, start + come - 1)
            self._lines = lines
            self.endInsertRows()
        self._lines = lines
        if lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(Column) - 1))

    def line(self, number: int) -> Line:
        return self._lines[number]

    def chosen(self, numbers: Collection[int]) -> Chosen:
        """The rows that those lines are, a heading for all below it."""
        found: dict[int, set[int]] = {}
        for number in numbers:
            line = self._lines[number]
            found.setdefault(line.source, set()).update(line.below if line.row is None else (line.at,))
        return {source: tuple(sorted(rows)) for source, rows in sorted(found.items())}

    def number_of(self, source: int, at: int) -> int:
        """The line of a row, -1 where it is not shown."""
        found = (n for n, line in enumerate(self._lines) if line.row and line.source == source and line.at >= at)
        number = next(found, -1)
        return number if number >= 0 and self._lines[number].at == at else -1

    # --- Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Snippet"),
            self.tr("Tags"),
            self.tr("Contributors"),
            self.tr("Kind"),
            self.tr("Strength"),
            self.tr("Page"),
        )
        return titles[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TO_TICK if index.column() == 0 else _TO_READ

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(line)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.TEXT:
            return self._ticked(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(line, Column(index.column()))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.TEXT:
            return False
        self.tick_requested.emit(self.chosen([index.row()]), Qt.CheckState(value) is not Qt.CheckState.Unchecked)
        return True

    # --- what it says

    def _words(self, line: Line, column: Column) -> str:
        if line.row is None:
            return self._heading(line) if column is Column.TEXT else ""
        snippet = line.row.snippet
        match column:
            case Column.TEXT:
                return snippet.text
            case Column.TAGS:
                return ", ".join(tag.partition(":")[2] for tag in snippet.tags)
            case Column.CONTRIBUTORS:
                return ", ".join(snippet.contributors)
            case Column.KIND:
                return said(snippet.kind)
            case Column.STRENGTH:
                return said(snippet.strength)
            case Column.PAGE:
                return "" if snippet.locator.page is None else str(snippet.locator.page)

    def _heading(self, line: Line) -> str:
        """Two lines: the heading; and the tags that it gives to all below, with how many of them are ticked."""
        assert self._review is not None  # noqa: S101 - lines are made of one
        rows = self._review.sources[line.source].rows
        shared = [
            tag for tag in rows[line.below[0]].snippet.tags if all(tag in rows[at].snippet.tags for at in line.below)
        ]
        counts = self.tr("{ticked} of {count} ticked").format(ticked=self._count(line), count=len(line.below))
        heading = " › ".join(line.heading) or self.tr("Without a heading")
        return f"{heading}\n" + " · ".join([*([f"{leads_to()} {', '.join(shared)}"] if shared else []), counts])

    def _count(self, line: Line) -> int:
        assert self._review is not None  # noqa: S101 - lines are made of one
        rows = self._review.sources[line.source].rows
        return sum(rows[at].ticked for at in line.below)

    def _ticked(self, line: Line) -> Qt.CheckState:
        if line.row is not None:
            return Qt.CheckState.Checked if line.row.ticked else Qt.CheckState.Unchecked
        count = self._count(line)
        if count == 0:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if count == len(line.below) else Qt.CheckState.PartiallyChecked

    def _sentence(self, line: Line) -> str:
        if line.row is None:
            return self._heading(line).replace("\n", ", ")
        snippet = line.row.snippet
        parts = [
            self.tr("Ticked") if line.row.ticked else self.tr("Not ticked"),
            said(snippet.confidence) if snippet.confidence is not Confidence.LISTED else "",
            snippet.text,
            *(self._words(line, column) for column in (Column.KIND, Column.STRENGTH, Column.CONTRIBUTORS, Column.TAGS)),
            *doubts_said(snippet.doubts),
        ]
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _lines(review: "Review", sources: Sequence[int], wanted: "Callable[[Row], bool]") -> Iterator[Line]:
    """Rows with one heading that follow one another stand below it; more sources than one have a line each."""
    for number in sources:
        source = review.sources[number]
        titles = (source.details.title or source.found.reading.title or source.found.file_name,)
        shown = [(at, row) for at, row in enumerate(source.rows) if wanted(row)]
        start = 0
        while start < len(shown):
            heading = shown[start][1].snippet.heading_path
            end = start
            while end < len(shown) and shown[end][1].snippet.heading_path == heading:
                end += 1
            group = shown[start:end]
            above = (*titles, *heading) if len(sources) > 1 else heading
            yield Line(number, -1, None, above, tuple(at for at, _ in group))
            yield from (Line(number, at, row) for at, row in group)
            start = end


def _is_same(one: Line, other: Line) -> bool:
    if one.row is None or other.row is None:
        return one.row is other.row and (one.source, one.heading) == (other.source, other.heading)
    return one.source == other.source and one.row is other.row
