"""The outline as Qt's views read it: one row for each paragraph that is shown, however deep it stands.

A flat list, whose rows need not be laid out again where one is added among thousands; a tree's would be.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from draftdesk.desktop.compose.outline.entries import Entry, Words, spoken
from draftdesk.desktop.compose.outline.shape import (
    Folds,
    Shape,
    among,
    count_under,
    difference,
    shape_of,
    visible,
)
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.tips import plain_tip
from draftdesk.model import inline
from draftdesk.model.drafts import Paragraph
from draftdesk.model.placing import is_heading

if TYPE_CHECKING:
    from draftdesk.model.holding import Placeholder

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
KIND = "application/x-draftdesk-paragraphs"
"""What is carried when paragraphs are dragged: their ids, one a line."""
_FEW = 8


class Part(IntEnum):
    """What a row gives beside its words: its `Entry`, and the paragraph's id."""

    ENTRY = Qt.ItemDataRole.UserRole
    ID = Qt.ItemDataRole.UserRole + 1


class OutlineModel(QAbstractTableModel):
    """Follows the sheet. What is folded and what fits a filter is kept by ids, and so survives every act."""

    arranging = Signal()
    """Rows are about to come, go or stand elsewhere."""
    arranged = Signal(int, int)
    """They have; the rows from the first to before the second are new."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._words = Words(sheet)
        self._folds = Folds()
        self._fitting: frozenset[str] | None = None
        self._shape = Shape()
        self._rows: dict[str, int] = {}
        self._under: dict[str, int] = {}
        self._ids: Sequence[str] = ()
        self._read: Sequence[str] = ()
        self._held: Mapping[str, Paragraph] = {}
        self._places: Mapping[str, int] | None = None
        sheet.changed.connect(self._on_changed)
        sheet.numbered.connect(self._on_numbered)

    # --- what is shown

    def show_all(self, folds: Folds) -> None:
        """Another text lies open: show it folded so."""
        self._words.forget()
        self._folds, self._fitting = folds, None
        self.arranging.emit()
        self.beginResetModel()
        self._take(self._reckoned())
        self.endResetModel()
        self.arranged.emit(0, len(self._shape.shown))

    def fold(self, folds: Folds) -> None:
        """Fold just so."""
        if folds != self._folds:
            self._folds = folds
            self._arrange()

    def turn(self, name: str, is_open: bool) -> None:
        """Unfold one paragraph, or fold it."""
        self.fold(self._folds.turned(name, is_open=is_open))
        row = self.row_of(name)
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def filter(self, fitting: frozenset[str] | None) -> None:
        """Show only these, with what they stand under; None: all."""
        if fitting != self._fitting:
            self._fitting = fitting
            self._arrange()

    @property
    def is_filtered(self) -> bool:
        return self._fitting is not None

    @property
    def fitting(self) -> Collection[str]:
        """What fits the filter; everything where there is none."""
        return self._sheet.ids if self._fitting is None else self._fitting

    # --- where things are

    @property
    def shown(self) -> Sequence[str]:
        """The ids of the rows."""
        return self._shape.shown

    def id_at(self, row: int) -> str:
        """The paragraph of a row, "" for none."""
        return self._shape.shown[row] if 0 <= row < len(self._shape.shown) else ""

    def row_of(self, name: str) -> int:
        """The row of a paragraph, -1 where it is not shown."""
        return self._rows.get(name, -1)

    def row_for(self, name: str) -> int:
        """The row that stands for a paragraph: its own, or that of what it is folded into; -1 for none."""
        return self._rows.get(visible(name, self._rows, self._known), -1)

    def stands_for(self, name: str) -> str:
        """The paragraph that a row leads to: a line that only holds a number to what had it; "" if that is gone."""
        held = next((each.stands_for for each in self._sheet.placeholders if each.id == name), name)
        return held if held in self._sheet else ""

    def depth(self, name: str) -> int:
        return self._shape.depths.get(name, 0)

    def is_open(self, name: str) -> bool:
        return self.is_filtered or name not in self._folds.shut

    def has_below(self, name: str) -> bool:
        at = self._place(name) + 1
        return 0 < at < len(self._ids) and self.depth(self._ids[at]) > self.depth(name)

    def is_own_height(self, row: int) -> bool:
        """Whether a row is not as high as those of paragraphs: a heading, or a line that only holds a number."""
        name = self.id_at(row)
        paragraph = self._known(name)
        return name in self._held or (paragraph is not None and is_heading(paragraph))

    def entry(self, row: int) -> Entry | None:
        """What is said in a row."""
        name = self.id_at(row)
        paragraph = self._known(name)
        if paragraph is None:
            return None
        words, brackets = self._words.of(paragraph)
        return Entry(
            paragraph=paragraph,
            number=paragraph.label if name in self._held else self._sheet.number(name).printed,
            words=words,
            snippets=self._sheet.source_count(name),
            brackets=brackets,
            depth=self._shape.depths.get(name, 0),
            under=self._count_under(name),
            is_open=self.is_open(name),
            is_held=name in self._held,
        )

    # --- as Qt asks

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shape.shown)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if not self._sheet.is_fixed and self.id_at(index.row()) not in self._held:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Part.ID:
            return self.id_at(index.row())
        if role not in _TOLD:
            return None
        entry = self.entry(index.row())
        if entry is None or role == Part.ENTRY:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(spoken(entry))
        return f"{entry.number} {entry.words}".strip()

    def mimeTypes(self) -> list[str]:
        return [KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        rows = sorted({each.row() for each in indexes})
        names = [name for name in map(self.id_at, rows) if name in self._sheet]
        carried.setData(KIND, "\n".join(names).encode())
        return carried

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    # --- following the sheet

    def _on_changed(self, ids: frozenset[str]) -> None:
        if self._sheet.ids is not self._read:
            counts, depths = self._under, self._shape.depths
            self._arrange()
            other = {name for name in self._shape.shown if depths.get(name) != self._shape.depths[name]}
            other |= {name for name, count in counts.items() if self._count_under(name) != count}
            ids = ids | other
        self._say_other(self._rows[name] for name in ids if name in self._rows)

    def _on_numbered(self, ids: frozenset[str]) -> None:
        self._words.forget_references()
        if self._sheet.placeholders or self._held:
            self._arrange()
            self._say_other(range(len(self._shape.shown)))
        else:
            self._say_other(self._rows[name] for name in ids if name in self._rows)

    def _say_other(self, rows: Iterable[int]) -> None:
        """Tell of rows that show something else, one by one where they are few."""
        other = list(rows)
        if len(other) > _FEW:
            self.dataChanged.emit(self.index(min(other), 0), self.index(max(other), 0))
            return
        for row in other:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _known(self, name: str) -> Paragraph | None:
        return self._sheet.paragraph(name) or self._held.get(name)

    def _count_under(self, name: str) -> int:
        known = self._under.get(name)
        if known is None:
            known = self._under[name] = count_under(self._ids, self._place(name), self._shape.depths)
        return known

    def _place(self, name: str) -> int:
        return self._sheet.place(name) if self._places is None else self._places.get(name, -1)

    def _reckoned(self) -> Shape:
        """Lines that only hold a number stand among the paragraphs as rows of their own."""
        self._read = self._ids = self._sheet.ids
        placeholders = self._sheet.placeholders
        self._held = {each.id: _as_paragraph(each) for each in placeholders}
        self._places = None
        if placeholders:
            self._ids = among(self._sheet.ids, [(each.after, each.id) for each in placeholders])
            self._places = {name: at for at, name in enumerate(self._ids)}
        known = self._known if placeholders else self._sheet.paragraph
        return shape_of(self._ids, known, self._folds, self._fitting)

    def _take(self, shape: Shape) -> None:
        self._shape = shape
        self._under = {}
        self._rows = {name: row for row, name in enumerate(shape.shown)}

    def _arrange(self) -> None:
        """Show what is so now: rows that stay are not touched, so that nothing is laid out anew."""
        shape = self._reckoned()
        start, gone, come = difference(self._shape.shown, shape.shown)
        if not gone and not come:
            self._take(shape)
            return
        self.arranging.emit()
        if gone:
            kept = [*self._shape.shown[:start], *self._shape.shown[start + gone :]]
            self.beginRemoveRows(_NO_INDEX, start, start + gone - 1)
            self._take(Shape(kept, self._shape.depths))
            self.endRemoveRows()
        if come:
            self.beginInsertRows(_NO_INDEX, start, start + come - 1)
        self._take(shape)
        if come:
            self.endInsertRows()
        self.arranged.emit(start, start + come)


def _as_paragraph(line: "Placeholder") -> Paragraph:
    """A line that only holds a number in the form of what it stands among; its label is the number as it was."""
    return Paragraph(
        id=line.id,
        draft_id="",
        ord="",
        role=line.role,
        text=inline.escape(line.text),
        parent_id=line.parent_id,
        label=line.number.printed,
    )


_TOLD = frozenset(
    {
        Part.ENTRY,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)
