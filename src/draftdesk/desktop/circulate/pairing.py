"""Answer doubtful pairings…: what each doubtful paragraph of a received version was in the version before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.draft_words import doubt_word, doubtful_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.tables import choose_row
from draftdesk.desktop.words import as_it_runs
from draftdesk.model import inline
from draftdesk.model.drafts import Version

if TYPE_CHECKING:
    from draftdesk.drafting.pairing import DoubtfulPair
    from draftdesk.drafting.workspaces import Look

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TOPIC = "doubtful pairings"
_NEW, _OTHER = "new", "other"
"""What can be answered beside the paragraphs before."""
_SHORT = 60
_LINES = 4
"""That are always seen of the list and of the words."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """What is still to be answered, and what the paragraphs before say, by their ids."""

    pairs: "tuple[DoubtfulPair, ...]"
    before: Mapping[str, str]


def read_doubts(look: "Look", version: Version) -> Doubts:
    """What is doubtful in a received version."""
    from draftdesk.drafting.pairing import document_before, doubtful_pairs

    pairs = tuple(doubtful_pairs(look, version))
    paragraphs = document_before(look, version).paragraphs if pairs else ()
    return Doubts(pairs, {each.id: f"{each.number} {inline.plain(each.text)}".strip() for each in paragraphs})


class DoubtModel(QAbstractTableModel):
    """A row for each doubtful paragraph: what it is called now, what it is taken for, and why that is doubtful."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: Sequence[DoubtfulPair] = ()

    def show(self, pairs: "Sequence[DoubtfulPair]") -> None:
        """Show these."""
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()

    def pair(self, row: int) -> "DoubtfulPair | None":
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Paragraph"), self.tr("Taken for"), self.tr("Why it is doubtful"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pair = self.pair(index.row()) if index.isValid() else None
        if pair is None:
            return None
        taken = pair.before.name if pair.before else self.tr("a new paragraph")
        if role == Qt.ItemDataRole.DisplayRole:
            return (as_it_runs(pair.number), as_it_runs(taken), doubt_word(pair.doubt))[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{now}, taken for {before}: {why}").format(
                now=pair.number, before=taken, why=doubt_word(pair.doubt)
            )
        return None


class PairingDialog(DraftDialog):
    """Stays open beside the window; an answered paragraph leaves the list."""

    def __init__(self, means: Means, version: Version, parent: QWidget) -> None:
        super().__init__(means, "pairing", "", QSize(110, 32), parent)
        self.setWindowTitle(self.tr("Doubtful pairings of {label}").format(label=as_it_runs(version.label)))
        self._version = version
        self._doubts = Doubts((), {})
        self._model = DoubtModel(self)
        self._table = QTableView()
        self._said = words()
        self._now = _text_pane(self.tr("Its words now"))
        self._then = _text_pane(self.tr("Its words before"))
        self._was = QComboBox()
        self._answer = button(self.tr("&Answer"), default=True)
        self._all = button(self.tr("&Confirm all as they are taken"))
        self._close = button(self.tr("Close"))
        self._lay_out()
        self._table.selectionModel().selectionChanged.connect(self._on_row)
        self._was.currentIndexChanged.connect(self._show_before)
        self._was.activated.connect(self._on_was)
        self._answer.clicked.connect(self._on_answer)
        self._all.clicked.connect(self._on_all)
        self._close.clicked.connect(self.reject)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is doubtful."""
        version = self._version
        if self._means.desk.is_open:
            self._means.desk.ask(_TOPIC, lambda look: read_doubts(look, version), self._on_read, self.warn)

    def done(self, result: int) -> None:
        self._means.desk.forget(_TOPIC)
        super().done(result)

    def _lay_out(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Doubtful paragraphs"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._was.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._was.setMinimumContentsLength(20)
        was = QLabel(self.tr("In the version before it &was:"))
        was.setBuddy(self._was)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        for name, pane in ((self.tr("&Now:"), self._now), (self.tr("&Before:"), self._then)):
            sides.addWidget(_labelled(name, pane))
        line = self.fontMetrics().lineSpacing()
        for room, lines in ((table, _LINES), (sides, _LINES + 1)):  # where there is little, each gives way
            room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            room.setMinimumHeight(lines * line)
        answering = row(was)
        answering.addWidget(self._was, 1)
        answering.addWidget(self._answer)
        column(
            self, self.notices, self._said, (table, 1), (sides, 1), answering, row(self._all, None, self._close)
        )  # fmt: skip

    # --- what is shown

    def _on_read(self, doubts: Doubts) -> None:
        at = self._row()
        self._doubts = doubts
        self._model.show(doubts.pairs)
        count = len(doubts.pairs)
        self._said.setText(
            self.tr("{count}. A paragraph that is one of the version before keeps its sources and its history.").format(
                count=doubtful_word(count)
            )
            if count
            else self.tr("Nothing in “{label}” is doubtful any more.").format(label=as_it_runs(self._version.label))
        )
        if count:
            choose_row(self._table, min(max(0, at), count - 1))
        self._on_row()

    def _row(self) -> int:
        rows = self._table.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _on_row(self) -> None:
        pair = self._model.pair(self._row())
        self._now.setPlainText(pair.text if pair else "")
        self._was.clear()
        if pair is not None:
            known = {each.paragraph_id: each for each in (pair.before, *pair.alternatives) if each is not None}
            for each in known.values():
                self._was.addItem(_short(self._doubts.before.get(each.paragraph_id, each.name)), each.paragraph_id)
            self._was.addItem(self.tr("A new paragraph"), _NEW)
            self._was.addItem(self.tr("Another paragraph…"), _OTHER)
            self._was.setCurrentIndex(0 if pair.before else self._was.findData(_NEW))
        is_writable = not self._means.desk.is_read_only
        for part in (self._answer, self._all, self._was):
            part.setEnabled(pair is not None and is_writable)
        self._show_before()

    def _show_before(self) -> None:
        self._then.setPlainText(self._doubts.before.get(self._was.currentData() or "", ""))

    # --- what is answered

    def _on_was(self) -> None:
        """Ask for the number of another paragraph, and offer that."""
        if self._was.currentData() != _OTHER:
            return
        name = self._means.asking.line(
            self.tr("Another paragraph"), self.tr("The number that it had in the version before, such as 12 (a):")
        )
        if name is None:
            self._was.setCurrentIndex(0)
            return
        version = self._version
        self._means.desk.ask(
            f"{_TOPIC} other", partial(_called, version=version, name=name), self._on_other, self._wrong
        )

    def _on_other(self, paragraph_id: str) -> None:
        at = self._was.findData(paragraph_id)
        if at < 0:
            at = 0
            self._was.insertItem(at, _short(self._doubts.before.get(paragraph_id, "")), paragraph_id)
        self._was.setCurrentIndex(at)

    def _wrong(self, line: str) -> None:
        self._was.setCurrentIndex(0)
        self.warn(line)

    def _on_answer(self) -> None:
        pair, said = self._model.pair(self._row()), self._was.currentData()
        if pair is None or said == _OTHER:
            return
        taken = pair.before.paragraph_id if pair.before else _NEW
        if said == taken:
            self._say(confirmed=[pair.n])
        elif said == _NEW:
            self._say(new=[pair.n])
        else:
            self._say(same=[(pair.n, said)])

    def _on_all(self) -> None:
        self._say(confirmed=[pair.n for pair in self._doubts.pairs])

    def _say(
        self, *, same: Sequence[tuple[int, str]] = (), new: Sequence[int] = (), confirmed: Sequence[int] = ()
    ) -> None:
        from draftdesk.drafting.pairing import answer, pairing_name

        version = self._version
        self._means.desk.act(
            pairing_name(version),
            "Circulate",
            lambda tx: answer(tx, version, same=same, new=new, confirmed=confirmed),
            failed=self.warn,
        )


def _called(look: "Look", *, version: Version, name: str) -> str:
    """The id of the paragraph before that is called so. Raises NotFound."""
    from draftdesk.drafting.called import paragraph_called
    from draftdesk.drafting.pairing import document_before

    return paragraph_called([document_before(look, version)], name)[1]


def _text_pane(name: str) -> QPlainTextEdit:
    pane = QPlainTextEdit()
    pane.setReadOnly(True)
    pane.setTabChangesFocus(True)
    pane.setAccessibleName(name)
    pane.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return pane


def _labelled(name: str, pane: QWidget) -> QWidget:
    label = QLabel(name)
    label.setBuddy(pane)
    both = QWidget()
    down = QVBoxLayout(both)
    down.setContentsMargins(0, 0, 0, 0)
    down.addWidget(label)
    down.addWidget(pane, 1)
    return both


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + "…"
