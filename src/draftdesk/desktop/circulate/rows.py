"""The working draft and the versions as a list has them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.draft_words import doubtful_word, paragraphs_word
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.drafts import Origin, Version

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Issued, VersionLine

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowRole(IntEnum):
    """Beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row says: what it is called, then quieter lines; `doubt` is what asks for a person."""

    version_id: str
    label: str
    more: tuple[str, ...]
    doubt: str = ""


class VersionModel(QAbstractListModel):
    """The working draft on top, then the versions, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, issued: "Issued | None") -> None:
        """Show what there is of a draft."""
        rows = tuple(self._rows_of(issued)) if issued else ()
        if [each.version_id for each in rows] != [each.version_id for each in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_of(self, version_id: str) -> int:
        """Where a version stands; 0, the working draft, for what is none."""
        return next((at for at, row in enumerate(self._rows) if row.version_id == version_id), 0)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case RowRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(part for part in (row.label, *row.more, row.doubt) if part)
        return None

    def _rows_of(self, issued: "Issued") -> Iterator[Row]:
        yield Row(version_id="", label=self.tr("Working draft"), more=(paragraphs_word(issued.paragraphs),))
        for line in reversed(issued.lines):
            yield self._row_of(line)

    def _row_of(self, line: "VersionLine") -> Row:
        version = line.version
        exported = self.tr("Exported") if line.exports else self.tr("Not exported yet")
        is_received = version.origin is Origin.RECEIVED
        said = (
            when_and_where(version),
            version.symbol,
            self.tr("Received as {file}").format(file=as_it_runs(version.file_name)) if is_received else "",
            paragraphs_word(line.paragraphs),
            exported,
        )
        return Row(
            version_id=version.id,
            label=version.label,
            more=tuple(each for each in said if each),
            doubt=doubtful_word(line.doubtful) if line.doubtful else "",
        )


def when_and_where(version: Version) -> str:
    """Date, time and place as they were given."""
    return ", ".join(part for part in (version.date, version.time, version.place) if part)
