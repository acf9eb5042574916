"""The changes that pass, as a list has them."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from draftdesk.desktop.compare.matter import NOWHERE, Matter
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model.comparison import Change, ChangeKind, Segment, SegmentKind, Substance
from draftdesk.model.comparison_told import opening

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 70
"""Letters of the words that changed."""


class RowRole(IntEnum):
    """Beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole
    AT = ROW + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row says: the number, what became of the paragraph, then the words that changed: what went, what came.

    `opening` stands for these where no word changed.
    """

    number: str
    headline: str
    gone: str
    come: str
    opening: str
    kind: ChangeKind
    substance: Substance | None
    touched: str
    remarks: int


class ChangeModel(QAbstractListModel):
    """Rows are made when they are first seen."""

    def __init__(self, matter: Matter, parent: QObject) -> None:
        super().__init__(parent)
        self._matter = matter
        self._places: tuple[int, ...] = ()
        self._rows: dict[int, Row] = {}
        matter.shown.connect(self._on_shown)
        matter.sifted.connect(self._on_sifted)
        matter.marked.connect(self._on_marked)
        self._on_shown()

    def place(self, row: int) -> int:
        """The change of a row."""
        return self._places[row] if 0 <= row < len(self._places) else NOWHERE

    def row_of(self, at: int) -> int:
        """The row of a change; -1 where it does not pass."""
        return self._places.index(at) if at in self._places else -1

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._places):
            return None
        at = self._places[index.row()]
        match role:
            case RowRole.ROW:
                return self._row(at)
            case RowRole.AT:
                return at
            case Qt.ItemDataRole.DisplayRole:
                row = self._row(at)
                return f"{row.number} {row.headline}".strip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(self._row(at))
            case Qt.ItemDataRole.ToolTipRole:
                told = self._matter.told(at)
                return plain_tip("\n".join((told.headline, *told.details)))
        return None

    def _on_shown(self) -> None:
        self.beginResetModel()
        self._rows = {}
        self._places = self._matter.found.changes
        self.endResetModel()

    def _on_sifted(self) -> None:
        self.beginResetModel()
        self._places = self._matter.found.changes
        self.endResetModel()

    def _on_marked(self) -> None:
        self._rows = {}
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    def _row(self, at: int) -> Row:
        row = self._rows.get(at)
        if row is None:
            row = self._rows[at] = self._made(at)
        return row

    def _made(self, at: int) -> Row:
        matter = self._matter
        change, told = matter.change(at), matter.told(at)
        gone, come = _words_of(change)
        comparison = matter.comparison
        text = comparison.b[change.b[0]].text if change.b else comparison.a[change.a[0]].text
        touched = listed(as_it_runs(each.item.text) for each in matter.touches(at))
        return Row(
            number=matter.number(at),
            headline=told.headline,
            gone="" if change.kind is ChangeKind.INSERTED else gone,
            come="" if change.kind is ChangeKind.DELETED else come,
            opening=opening(text),
            kind=change.kind,
            substance=change.substance,
            touched=touched,
            remarks=len(matter.remarks(at)),
        )

    def _sentence(self, row: Row) -> str:
        said = [f"{row.number} {row.headline}".strip()]
        if row.gone and row.come:
            said.append(self.tr("“{old}” became “{new}”").format(old=row.gone, new=row.come))
        elif row.gone:
            said.append(self.tr("Deleted: {words}").format(words=row.gone))
        elif row.come:
            said.append(self.tr("New: {words}").format(words=row.come))
        else:
            said.append(row.opening)
        if row.touched:
            said.append(self.tr("Touches the watch list: {words}").format(words=row.touched))
        if row.remarks:
            said.append(self.tr("Remarks: {count}").format(count=row.remarks))
        return ". ".join(said)


def _words_of(change: Change) -> tuple[str, str]:
    """The first words that went, and those that came in their place: of the gravest stretch first."""
    changed = [each for each in change.segments if each.kind is not SegmentKind.EQUAL]
    if not changed:
        return "", ""
    gravest = max(each.substance.weight if each.substance else 0 for each in changed)
    first = next(n for n, each in enumerate(changed) if (each.substance.weight if each.substance else 0) == gravest)
    found = changed[first : first + 2]
    if len(found) == 2 and not _is_replacement(*found):
        found = found[:1]
    gone = next((each.text for each in found if each.kind is SegmentKind.DELETE), "")
    come = next((each.text for each in found if each.kind is SegmentKind.INSERT), "")
    return _short(gone), _short(come)


def _is_replacement(one: Segment, other: Segment) -> bool:
    return one.kind is SegmentKind.DELETE and other.kind is SegmentKind.INSERT and one.b == other.b


def _short(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= _MOST else f"{said[: _MOST - 1].rstrip()}…"
