"""Snippets one by one: where each went or why it did not, set aside and taken up again right here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import Reader
from draftdesk.desktop.reflected.listing.chips import OutcomeChips
from draftdesk.desktop.reflected.listing.detail import Detail
from draftdesk.desktop.reflected.listing.model import CoverageModel
from draftdesk.desktop.reflected.listing.rows import Column, Rows, counted, narrowed, places_of, rows_of
from draftdesk.desktop.reflected.reflection import Reflection
from draftdesk.desktop.reflected.subject import Subject
from draftdesk.desktop.setting_aside import set_aside, take_up
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.tables import give_letters_room
from draftdesk.kit.jobs import Progress
from draftdesk.model.coverage import Coverage, CoverageLine
from draftdesk.model.sources import Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.ground import Ground
    from draftdesk.drafting.workspaces import Look

_PAUSE = 120
"""Milliseconds after the last key before the list follows."""
_FEW = 500
"""So many snippets are listed in a moment, without those that are not."""
_COLUMNS = "reflected/columns-of-list"
_PANES = "reflected/list-panes"
_WIDE = {
    Column.REFERENCE: 10,
    Column.SOURCE: 14,
    Column.CONTRIBUTORS: 14,
    Column.WORDS: 40,
    Column.TAGS: 14,
    Column.OUTCOME: 10,
    Column.PARAGRAPHS: 11,
    Column.REASON: 22,
}
"""Letters of each column at first."""


@dataclass(frozen=True, slots=True)
class _Listed:
    rows: Rows
    places: Sequence[int]
    counts: Mapping[str, int]


class ListPanel(QWidget):
    """The snippets of a subject. They are read while the list is seen, and again after every act."""

    closed = Signal()
    """The person wants to go back to where they opened it."""
    filled = Signal()
    """Other snippets are listed."""
    snippet_requested = Signal(object)
    paragraph_requested = Signal(str)

    def __init__(self, means: Means, reflection: Reflection) -> None:
        super().__init__()
        self._means = means
        self._reflection = reflection
        self._subject: Subject | None = None
        self._reader = Reader(means, self.tr("Finding where every recommendation stands"), self)
        self._rows: Rows | None = None
        self._read_for: Ground | None = None
        self._order: tuple[Column | None, bool] = (None, False)
        self._title = QLabel()
        self._search = QLineEdit()
        self._chips = OutcomeChips()
        self._close = QToolButton()
        self.model = CoverageModel(self)
        self.view = QTableView()
        self.detail = Detail(means.actions)
        self._busy = Busy(self.tr("Finding where every recommendation stands"))
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        hand_keyboard_on(self, self.view)
        self._lay_out()
        self._listen()

    @property
    def shown(self) -> Coverage | None:
        """What the list shows, in its order; None until it is read."""
        if self._rows is None:
            return None
        lines = (self.model.line(row) for row in range(self.model.rowCount()))
        return replace(self._rows.coverage, lines=tuple(line for line in lines if line is not None))

    @property
    def is_filled(self) -> bool:
        """Whether all of what is listed was read, the reasons too."""
        return self._read_for is not None and self._read_for is self._reflection.ground

    @property
    def title(self) -> str:
        """What the list is about."""
        return self._subject.words if self._subject else ""

    def show_subject(self, subject: Subject, *, outcomes: Sequence[str] = (), can_close: bool = True) -> None:
        """List these snippets; with outcomes only those that have one."""
        self._subject = subject
        self._title.setText(subject.words)
        self._close.setVisible(can_close)
        self._chips.press(outcomes)
        self._search.clear()
        if not self.is_filled:
            self.model.show(None, ())
        self.refresh()

    def refresh(self) -> None:
        """Read again what may have changed; what is not seen is read when it is."""
        ground = self._reflection.ground
        if ground is None:
            self._reader.stop()
            self._rows = self._read_for = None
            self.model.show(None, ())
        elif not self.isVisible():
            return
        else:
            self._narrow()
            if ground is not self._read_for:
                self._read(ground)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def keep_state(self) -> None:
        self._means.settings.keep_shape(_COLUMNS, self.view.horizontalHeader())
        self._means.settings.keep_shape(_PANES, self._panes)

    # --- made once

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._search.setPlaceholderText(self.tr("Words, names, tags or numbers"))
        self._search.setAccessibleName(self.tr("Look for"))
        self._search.setClearButtonEnabled(True)
        self._close.setText("×")
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close the list"))
        self._close.setToolTip(self.tr("Close the list (Esc)"))
        self._set_table()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._busy)
        head.addWidget(self._close)
        tools = QHBoxLayout()
        tools.addWidget(self._chips, 3)
        tools.addWidget(self._search, 2)
        self._panes.addWidget(self.view)
        self._panes.addWidget(self.detail)
        self._panes.setStretchFactor(0, 1)
        self._panes.setChildrenCollapsible(False)
        if not self._means.settings.give_shape(_PANES, self._panes):
            letter = self.fontMetrics().averageCharWidth()
            self._panes.setSizes([letter * 120, letter * 52])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self._panes, 1)

    def _set_table(self) -> None:
        table = self.view
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Recommendations"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for name in ("source", "paragraph", "set-aside", "take-up"):
            table.addAction(self._means.actions.action(f"reflected.{name}"))
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicatorShown(True)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDE.items():
            header.resizeSection(column, letters * letter)
        give_letters_room(table, 1.6)
        self._means.settings.give_shape(_COLUMNS, header)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _listen(self) -> None:
        actions = self._means.actions
        self._search.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self._narrow)
        self._chips.chosen.connect(self._narrow)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.view.activated.connect(self._on_source)
        self._close.clicked.connect(self.closed)
        self._reflection.changed.connect(self.refresh)
        actions.on("reflected.set-aside", self._on_set_aside)
        actions.on("reflected.take-up", self._on_take_up)
        actions.on("reflected.source", self._on_source)
        actions.on("reflected.paragraph", self._on_paragraph)
        self._offer()

    # --- what is shown

    def _read(self, ground: "Ground") -> None:
        self._busy.begin()

        def work(look: "Look", progress: Progress) -> "tuple[Ground, Rows]":
            from draftdesk.drafting.coverage import coverage

            progress(0, 0, "")
            found = coverage(look, ground.draft, ground.version, secondary=ground.secondary, progress=progress)
            return ground, rows_of(found)

        self._reader.read(work, self._on_read, self._on_failed, self._busy.tell)

    def _on_read(self, found: "tuple[Ground, Rows]") -> None:
        self._busy.end()
        self._read_for, self._rows = found
        self._narrow()

    def _on_failed(self, line: str) -> None:
        self._busy.end()
        if line:
            self._means.warn(line)

    def _narrow(self) -> None:
        """Show what fits: found out on another thread, for there may be very many. Until all is read, a few are listed
        at once."""
        subject, read = self._subject, self._rows if self.is_filled else None
        if subject is None:
            return
        outcomes, typed, (column, downwards) = self._chips.outcomes, self._search.text(), self._order

        def question(look: "Look", ground: "Ground") -> _Listed | None:
            from draftdesk.drafting.coverage import coverage_of
            from draftdesk.workspace import queries

            bits = subject.find(look, ground)
            if read is None and bits.bit_count() > _FEW:
                return None
            ids = queries.snippet_ids(look, queries.numbers_of(ground.rows, bits))
            rows = read or rows_of(coverage_of(look, ground.draft, ground.version, ids))
            among = places_of(rows, frozenset(ids))
            found = narrowed(rows, outcomes, typed, column, downwards=downwards, among=among)
            return _Listed(rows, found, counted(rows, among))

        self._reflection.ask("list", question, self._on_narrowed)

    def _on_narrowed(self, found: _Listed | None) -> None:
        if found is None:
            return
        lines = self._chosen()
        kept = lines[0].snippet.id if lines else ""
        self._chips.show_counts(found.counts)
        self.model.show(found.rows, found.places)
        at = self.model.row_of(kept) if kept else -1
        if at < 0 and self.model.rowCount():
            at = 0
        if at >= 0:
            index = self.model.index(at, 0)
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.view.selectionModel().setCurrentIndex(index, chosen)
            self.view.scrollTo(index)
        self._on_selected()
        self.filled.emit()

    def _on_sorted(self, section: int, order: Qt.SortOrder) -> None:
        self._order = (Column(section) if section >= 0 else None, order is Qt.SortOrder.DescendingOrder)
        self._narrow()

    def _chosen(self) -> list[CoverageLine]:
        found = (self.model.line(index.row()) for index in self.view.selectionModel().selectedRows())
        return [line for line in found if line is not None]

    def _on_selected(self) -> None:
        self.detail.show_lines(self._chosen())
        self._offer()

    def _offer(self) -> None:
        """What can be done with what is chosen."""
        lines, ground, actions = self._chosen(), self._reflection.ground, self._means.actions
        is_draft = ground is not None and ground.version is None
        actions.allow("reflected.set-aside", is_draft and bool(_out(lines)))
        actions.allow("reflected.take-up", is_draft and bool(_kept_out(lines)))
        actions.allow("reflected.source", len(lines) == 1)
        actions.allow("reflected.paragraph", is_draft and len(lines) == 1 and bool(lines[0].paragraph_ids))

    # --- what is done

    def _on_source(self, _: QModelIndex | None = None) -> None:
        lines = self._chosen()
        if lines:
            self.snippet_requested.emit(lines[0].snippet)

    def _on_paragraph(self) -> None:
        lines = self._chosen()
        if lines and lines[0].paragraph_ids:
            self.paragraph_requested.emit(lines[0].paragraph_ids[0])

    def _on_set_aside(self) -> None:
        snippets, ground = _out(self._chosen()), self._reflection.ground
        if snippets and ground is not None:
            set_aside(self._means, ground.draft, snippets, self._means.warn, "Reflected")

    def _on_take_up(self) -> None:
        snippets, ground = _kept_out(self._chosen()), self._reflection.ground
        if snippets and ground is not None:
            take_up(self._means, ground.draft, snippets, self._means.warn, "Reflected")


def _out(lines: Sequence[CoverageLine]) -> list[Snippet]:
    """Those that can be set aside: a placed one is taken out of the draft itself."""
    return [line.snippet for line in lines if line.outcome in {"not placed", "parked"}]


def _kept_out(lines: Sequence[CoverageLine]) -> list[Snippet]:
    return [line.snippet for line in lines if line.outcome in {"set aside", "parked"}]
