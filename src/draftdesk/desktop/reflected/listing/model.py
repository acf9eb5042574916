"""Where every recommendation stands, as a table for a view: holds the places of lines, never copies of them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.draft_words import outcome_word
from draftdesk.desktop.reflected.listing.rows import Column, Rows, cell
from draftdesk.model.coverage import CoverageLine

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_APART, _END = "\u2068", "\u2069"
"""Around a number, so that "8 (a)" stays that where lines begin at the right."""
_LONGEST = 300
"""Letters of a cell that a view gets: it measures and draws them all."""


class CoverageModel(QAbstractTableModel):
    """One row a snippet, in the order it was given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows | None = None
        self._places: Sequence[int] = ()

    def show(self, rows: Rows | None, places: Sequence[int]) -> None:
        """Show those of the lines, in that order."""
        self.beginResetModel()
        self._rows, self._places = rows, places
        self.endResetModel()

    def line(self, row: int) -> CoverageLine | None:
        """The snippet that row is about."""
        if self._rows is None or not 0 <= row < len(self._places):
            return None
        return self._rows.lines[self._places[row]]

    def row_of(self, snippet_id: str) -> int:
        """The row of a snippet, -1 where it is not shown."""
        lines = self._rows.lines if self._rows else ()
        return next((row for row, at in enumerate(self._places) if lines[at].snippet.id == snippet_id), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Snippet"),
            self.tr("Source"),
            self.tr("Contributors"),
            self.tr("Words"),
            self.tr("Tags"),
            self.tr("Outcome"),
            self.tr("Paragraphs"),
            self.tr("Reason"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(line, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line) if index.column() == 0 else _shown(line, Column(index.column()))
        return None

    def _spoken(self, line: CoverageLine) -> str:
        where = ", ".join(line.paragraphs) or line.reason
        words = line.snippet.text[:_LONGEST]
        said = self.tr("{reference}, {outcome}: {words}").format(
            reference=line.snippet.reference, outcome=outcome_word(line.outcome), words=words
        )
        return f"{said} ({where})" if where else said


def _shown(line: CoverageLine, column: Column) -> str:
    if column is Column.OUTCOME:
        return outcome_word(line.outcome)
    if column is Column.PARAGRAPHS:
        return ", ".join(f"{_APART}{each}{_END}" for each in line.paragraphs)
    return cell(line, column)[:_LONGEST].replace("\n", " ")
