"""Choosing a paragraph, to go there or to refer to it: a field for its number or its words, and those that can be
meant."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.compose.finding.goals import Candidate, candidate, meant
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.dialogs import DraftDialog, button, column, row
from draftdesk.desktop.means import Means
from draftdesk.desktop.words import as_it_runs
from draftdesk.model import inline

_LONGEST = 140
_TO_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_SIZE = QSize(70, 22)
_Index = QModelIndex | QPersistentModelIndex


class _Goals(QAbstractListModel):
    """The paragraphs that can be meant."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Candidate] = ()

    def show(self, rows: Sequence[Candidate]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        each = self.rows[index.row()]
        words = each.words if len(each.words) <= _LONGEST else each.words[: _LONGEST - 1].rstrip() + "…"
        return f"{as_it_runs(each.number)}  {as_it_runs(words)}" if each.number else as_it_runs(words)


def candidates_of(sheet: Sheet, writing: Writing) -> Sequence[Candidate]:
    """The paragraphs on the page, ready to be looked for."""
    return [candidate(name, sheet.number(name).full, inline.plain(writing.text(name))) for name in writing.ids]


class GoToDialog(DraftDialog):
    """Says `go` which paragraph was chosen. `title` and `do`, the word on the button, are otherwise those of going
    there."""

    def __init__(
        self,
        means: Means,
        candidates: Sequence[Candidate],
        go: Callable[[str], object],
        parent: QWidget,
        *,
        title: str = "",
        do: str = "",
    ) -> None:
        super().__init__(means, "go-to", "", _SIZE, parent)
        self.setWindowTitle(title or self.tr("Go to paragraph"))
        self._candidates = candidates
        self._go = go
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("12 (a), or words"))
        label = QLabel(self.tr("&Number or words:"))
        label.setBuddy(self._field)
        self._goals = _Goals(self)
        self._list = QListView()
        self._list.setModel(self._goals)
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Paragraphs"))
        self._do = button(do or self.tr("&Go"), default=True)
        cancel = button(self.tr("Cancel"))
        column(self, label, self._field, (self._list, 1), row(None, self._do, cancel))
        self._field.textChanged.connect(self._on_typed)
        self._field.installEventFilter(self)
        self._list.activated.connect(self._on_go)
        self._do.clicked.connect(self._on_go)
        cancel.clicked.connect(self.reject)
        self._on_typed("")
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TO_LIST:
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        self._goals.show(meant(typed, self._candidates))
        self._list.setCurrentIndex(self._goals.index(0, 0))
        self._do.setEnabled(bool(self._goals.rows))

    def _on_go(self) -> None:
        at = self._list.currentIndex().row()
        if at >= 0:
            chosen = self._goals.rows[at].paragraph_id
            self.accept()
            self._go(chosen)
