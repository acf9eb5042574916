"""What the window shows while no workspace is open: what the program is for, and what can be opened."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Actions
from draftdesk.desktop.frame.recent import Recent, place_of
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.tips import plain_tip

_WIDTH = 92
"""Of the column, in characters."""
_Index = QModelIndex | QPersistentModelIndex
_HERE = QModelIndex()
_TO_CHOOSE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RecentModel(QAbstractListModel):
    """The workspaces opened last, then the sample."""

    def __init__(self, recent: Recent, parent: QWidget) -> None:
        super().__init__(parent)
        self._recent = recent
        self._paths: tuple[Path, ...] = ()
        recent.checked.connect(self._on_checked)

    def renew(self) -> None:
        """Put in what was opened, and see what is there."""
        self.beginResetModel()
        self._paths = tuple(self._recent.paths)
        self.endResetModel()
        self._recent.look()

    def _on_checked(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(self._paths)))

    def path(self, index: _Index) -> Path | None:
        """The workspace of a row; None is the sample."""
        return self._paths[index.row()] if index.row() < len(self._paths) else None

    def rowCount(self, parent: _Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._paths) + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not 0 <= index.row() <= len(self._paths):
            return Qt.ItemFlag.NoItemFlags
        path = self.path(index)
        is_there = path is None or self._recent.is_there(path)
        return _TO_CHOOSE if is_there else Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        path = self.path(index)
        name = path.stem if path else self.tr("The sample")
        more = place_of(path) if path else self.tr("An invented negotiation on fresh water, to try everything on")
        if path and not self._recent.is_there(path):
            more = self.tr("{folder}, not there now").format(folder=more)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{name}\n{more}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Open {name}, {more}").format(name=name, more=more)
        if role == Qt.ItemDataRole.ToolTipRole and path:
            return plain_tip(str(path))
        return None


class EmptyPage(QWidget):
    """What the program is for, buttons that begin, and what was open last."""

    def __init__(
        self,
        actions: Actions,
        recent: Recent,
        open_it: Callable[[Path], object],
        open_sample: Callable[[], object],
    ) -> None:
        super().__init__()
        self._open = open_it
        self._open_sample = open_sample
        self._model = RecentModel(recent, self)
        recent.checked.connect(self._choose_first)
        self._held = QWidget()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Workspaces to open"))
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(4)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.activated.connect(self._on_activated)
        self._list.clicked.connect(self._on_activated)
        self._new = _button(actions, "file.new", self.tr("&New workspace…"))
        self._new.setDefault(True)
        self._choose = _button(actions, "file.open", self.tr("&Open…"))
        self._compare = _button(actions, "compare.files", self.tr("&Compare two files…"))
        hand_keyboard_on(self, self._list)
        self._lay_out()

    @property
    def model(self) -> RecentModel:
        """What can be opened from here."""
        return self._model

    def showEvent(self, event: QShowEvent) -> None:
        self._model.renew()
        self._list.setCurrentIndex(self._model.index(0))
        self._choose_first()
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Make the list no taller than what is in it."""
        row = self._list.sizeHintForRow(0) + 2 * self._list.spacing()
        frame = 2 * self._list.frameWidth() + 2 * self._list.spacing()
        self._list.setMaximumHeight(row * self._model.rowCount() + frame)
        self._held.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)

    def _lay_out(self) -> None:
        name = QLabel("DraftDesk")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        name.setFont(font)
        purpose = QLabel(
            self.tr("From the paper of a negotiation to a draft whose every paragraph can be traced.")
            + "\n"
            + self.tr(
                "A workspace holds one process: its documents, what was found in them, the draft and its versions."
            )
        )
        purpose.setWordWrap(True)
        recent = QLabel(self.tr("&Recent"))
        recent.setBuddy(self._list)
        buttons = QHBoxLayout()
        buttons.addWidget(self._new)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._compare)
        buttons.addStretch(1)
        dropped = QLabel(self.tr("Two documents dropped here are compared: no workspace is needed for that."))
        dropped.setWordWrap(True)
        dropped.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(name)
        column.addWidget(purpose)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addWidget(dropped)
        column.addSpacing(12)
        column.addWidget(recent)
        column.addWidget(self._list, 6)
        column.addStretch(1)
        self._held.setLayout(column)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(self._held, 8)
        across.addStretch(1)

    def _choose_first(self) -> None:
        """Stand on the first that can be opened."""
        if not self._list.currentIndex().flags() & Qt.ItemFlag.ItemIsEnabled:
            rows = map(self._model.index, range(self._model.rowCount()))
            self._list.setCurrentIndex(next(each for each in rows if each.flags() & Qt.ItemFlag.ItemIsEnabled))

    def _on_activated(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        path = self._model.path(index)
        if path is None:
            self._open_sample()
        else:
            self._open(path)


def _button(actions: Actions, act: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(actions.action(act).trigger)
    return button
