"""Who belongs to which group, from when to when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from draftdesk.desktop.sources.editors.window import Roomy, button_row, command
from draftdesk.model.vocabulary import Contributor, Membership

_NO_INDEX = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


@dataclass(frozen=True, slots=True)
class Tie:
    """A membership, its group and its member."""

    membership: Membership
    group: Contributor
    member: Contributor


class _Column(IntEnum):
    NAME = 0
    SINCE = 1
    UNTIL = 2


class TieModel(QAbstractTableModel):
    """The other side of each tie, and its days, which can be typed into it."""

    changed = Signal(object, object)
    """A Tie, and its Membership with the days as typed."""

    def __init__(self, *, of_group: bool, may_edit: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._of_group = of_group
        self._may_edit = may_edit
        self._ties: list[Tie] = []

    def show_ties(self, ties: Sequence[Tie]) -> None:
        """Show these, by name."""
        ordered = sorted(ties, key=lambda tie: (self._other(tie).name.casefold(), tie.membership.since or ""))
        if ordered != self._ties:
            self.beginResetModel()
            self._ties = ordered
            self.endResetModel()

    def tie(self, row: int) -> Tie:
        """The tie of a row."""
        return self._ties[row]

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ties)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(_Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            name = self.tr("Member") if self._of_group else self.tr("Group")
            return (name, self.tr("Since"), self.tr("Until"))[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self._may_edit and index.column() else flags

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        tie = self._ties[index.row()]
        if role in {_DISPLAY, _EDIT}:
            since, until = tie.membership.since, tie.membership.until
            return (self._other(tie).name, since or "", until or "")[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{member} in {group}, since {since}, until {until}").format(
                member=tie.member.name,
                group=tie.group.name,
                since=tie.membership.since or self.tr("ever"),
                until=tie.membership.until or self.tr("now"),
            )
        return None

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        if role == _EDIT and index.isValid() and index.column() and isinstance(value, str):
            tie, day = self._ties[index.row()], value.strip() or None
            before = tie.membership
            is_since = index.column() == _Column.SINCE
            after = replace(before, since=day) if is_since else replace(before, until=day)
            if after != before:
                self.changed.emit(tie, after)
        return False

    def _other(self, tie: Tie) -> Contributor:
        return tie.member if self._of_group else tie.group


class TieList(QWidget):
    """The groups of a contributor, or the members of a group, to be added to and taken from."""

    add_requested = Signal()
    removed = Signal(object)
    """A list of ties."""

    def __init__(self, name: str, *, of_group: bool, may_edit: bool) -> None:
        super().__init__()
        self._may_edit = may_edit
        self.model = TieModel(of_group=of_group, may_edit=may_edit, parent=self)
        self.view = QTreeView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(name)
        self.view.setItemDelegate(Roomy(self.view))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        letter = self.view.fontMetrics().averageCharWidth()
        for column, letters in ((_Column.NAME, 36), (_Column.SINCE, 14)):
            self.view.header().resizeSection(column, letters * letter)
        self.view.setMinimumHeight(self.view.fontMetrics().height() * 7)
        self.add = command(self, self.tr("Add…"), self.add_requested.emit)
        self.remove = command(self, self.tr("Take out"), self._on_remove, keys=["Del"], on=self.view)
        self.days = command(self, self.tr("Days"), self._on_days)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view, 1)
        layout.addWidget(button_row(self, (self.add, self.days, self.remove)))
        self.view.selectionModel().selectionChanged.connect(self._allow)
        self.model.modelReset.connect(self._allow)
        self._allow()

    def chosen(self) -> list[Tie]:
        """The chosen ties."""
        return [self.model.tie(each.row()) for each in self.view.selectionModel().selectedRows()]

    def _on_remove(self) -> None:
        self.removed.emit(self.chosen())

    def _on_days(self) -> None:
        index = self.view.currentIndex().siblingAtColumn(_Column.SINCE)
        self.view.setCurrentIndex(index)
        self.view.edit(index)

    def _allow(self) -> None:
        chosen = bool(self.view.selectionModel().selectedRows())
        self.add.setEnabled(self._may_edit)
        self.days.setEnabled(self._may_edit and chosen)
        self.remove.setEnabled(self._may_edit and chosen)
