"""Which number of the one text became which of the other, as a table to walk through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from draftdesk.desktop.dialogs import words
from draftdesk.desktop.draft_words import change_word
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.tables import give_letters_room
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model.comparison import ChangeKind

if TYPE_CHECKING:
    from draftdesk.drafting.comparing import Compared

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NONE = "—"
_MOST_WORDS = 200
_CHANGED_ONLY = "circulate/changed-numbers-only"
_WIDEST = 26
"""Letters of a text's name that its column shows."""
_ALL_OF_IT = {ChangeKind.INSERTED, ChangeKind.DELETED, ChangeKind.SPLIT, ChangeKind.MERGED}
"""Kinds that say enough, whatever became of the number."""


class Column(IntEnum):
    OLD = 0
    NEW = 1
    HAPPENED = 2
    WORDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRow:
    """A number and what became of it; `paragraph_id` is the paragraph in the newer text, else in the older. `change` is
    the place of what became of it among the changes of a comparison, where there is one."""

    old: str
    new: str
    happened: str
    words: str
    is_same: bool
    paragraph_id: str
    change: int = -1


def number_rows(found: "Compared") -> tuple[NumberRow, ...]:
    """The concordance of two texts, in the language of now."""
    return tuple(_rows(found))


def _rows(found: "Compared") -> Iterator[NumberRow]:
    from draftdesk.drafting.comparing import correspondences

    comparison = found.comparison
    for each in correspondences(found):
        change = comparison.changes[each.change]
        passage = comparison.b[change.b[0]] if change.b else comparison.a[change.a[0]]
        is_same = each.is_same
        kind = change_word(change.kind)
        if is_same:
            number = QCoreApplication.translate("concordance", "same number")
        else:
            number = QCoreApplication.translate("concordance", "renumbered")
        said = [kind] if change.kind in _ALL_OF_IT else [number, kind]
        yield NumberRow(
            old=f"{', '.join(each.a) or _NONE} {each.line_a}".strip(),
            new=f"{', '.join(each.b) or _NONE} {each.line_b}".strip(),
            happened=listed(part for part in said if part),
            words=passage.text[:_MOST_WORDS],
            is_same=is_same,
            paragraph_id=passage.paragraph_id or "",
            change=each.change,
        )


class ConcordanceModel(QAbstractTableModel):
    """Old number, new number, what happened, and the first words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[NumberRow] = ()
        self._shown: Sequence[NumberRow] = ()
        self._titles = ("", "")
        self._changed_only = False

    def show(self, rows: Sequence[NumberRow], titles: tuple[str, str]) -> None:
        """Show these, under the names of the two texts."""
        self._all, self._titles = rows, titles
        self._filter()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.OLD, Column.NEW)

    def show_changed_only(self, only: bool) -> None:
        """Leave out numbers that are the same in both texts."""
        self._changed_only = only
        self._filter()

    @property
    def counts(self) -> tuple[int, int]:
        """How many numbers there are, and how many of them are the same in both texts."""
        return len(self._all), sum(row.is_same for row in self._all)

    def row(self, index: _Index) -> NumberRow | None:
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def row_of(self, change: int) -> int:
        """The row that is shown of a change; -1 where there is none."""
        return next((n for n, row in enumerate(self._shown) if row.change == change), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        titles = (*map(as_it_runs, self._titles), self.tr("What happened"), self.tr("Words"))
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return titles[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(titles[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return as_it_runs((row.old, row.new, row.happened, row.words)[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{old} became {new}: {happened}. {words}").format(
                old=row.old, new=row.new, happened=row.happened, words=row.words
            )
        return None

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._all if not (self._changed_only and row.is_same)]
        self.endResetModel()


class ConcordanceView(QWidget):
    """The table, with what is told of it above."""

    paragraph_requested = Signal(str)
    """The id of a paragraph that the person wants to read."""
    change_requested = Signal(int)
    """A change of the comparison that the person wants to read: a row was clicked, or Enter pressed on it."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.model = ConcordanceModel(self)
        self._said = words()
        self._changed_only = QCheckBox(self.tr("Only n&umbers that changed"))
        self.table = QTableView()
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Concordance of numbers"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for section, letters in ((Column.OLD, 12), (Column.NEW, 12), (Column.HAPPENED, 20)):
            header.resizeSection(section, letters * letter)
        give_letters_room(table, 1.5)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        for widget in (self._said, self._changed_only):
            column.addWidget(widget)
        column.addWidget(table, 1)
        hand_keyboard_on(self, table)
        self._changed_only.toggled.connect(self._on_changed_only)
        self._changed_only.setChecked(settings.flag(_CHANGED_ONLY))
        table.activated.connect(self._on_activated)
        table.activated.connect(self._on_clicked)
        table.clicked.connect(self._on_clicked)

    def show_comparison(self, found: "Compared", titles: tuple[str, str]) -> None:
        """Show what became of the numbers."""
        rows = number_rows(found)
        said = self.tr("{same} of {count} numbers are the same in “{a}” and “{b}”.").format(
            same=f"{sum(row.is_same for row in rows):,}",
            count=f"{len(rows):,}",
            a=as_it_runs(titles[0]),
            b=as_it_runs(titles[1]),
        )
        self.show_rows(rows, titles, said)

    def show_rows(self, rows: Sequence[NumberRow], titles: tuple[str, str], said: str) -> None:
        """Show these under their titles, and say that above them."""
        self.model.show(rows, titles)
        self._give_titles_room()
        self._said.setText(said)
        self._changed_only.setEnabled(True)

    def make_narrow(self) -> None:
        """Leave out the words: there is no room for them."""
        header = self.table.horizontalHeader()
        self.table.setColumnHidden(Column.WORDS, True)
        header.setSectionResizeMode(Column.HAPPENED, QHeaderView.ResizeMode.Stretch)
        for section in (Column.OLD, Column.NEW):
            header.resizeSection(section, 11 * self.fontMetrics().averageCharWidth())

    def select_change(self, change: int) -> None:
        """Let the row of a change be the chosen one, where it is shown."""
        at = self.model.row_of(change)
        if at >= 0:
            self.table.setCurrentIndex(self.model.index(at, 0))
        else:
            self.table.clearSelection()

    def show_none(self, why: str) -> None:
        """There is nothing to compare, and why."""
        self.model.show((), ("", ""))
        self._said.setText(why)
        self._changed_only.setEnabled(False)

    def _give_titles_room(self) -> None:
        """Columns get wider for the names of the texts, never narrower than the person made them."""
        header, most = self.table.horizontalHeader(), _WIDEST * self.fontMetrics().averageCharWidth()
        for section in (Column.OLD, Column.NEW):
            wanted = min(header.sectionSizeHint(section), most)
            header.resizeSection(section, max(wanted, header.sectionSize(section)))

    def _on_changed_only(self, only: bool) -> None:
        self.model.show_changed_only(only)
        self._settings.keep(_CHANGED_ONLY, only)

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.paragraph_id:
            self.paragraph_requested.emit(row.paragraph_id)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is not None and row.change >= 0:
            self.change_requested.emit(row.change)
