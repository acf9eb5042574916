"""The table of sources."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.listing.commands import SourceCommands
from draftdesk.desktop.sources.listing.empty import EmptyList
from draftdesk.desktop.sources.listing.model import SourceTable
from draftdesk.desktop.sources.listing.rows import ANY_SESSION, NO_SESSION, Column
from draftdesk.desktop.sources.listing.view import SourceView
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.sources.sessions import session_words
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.tables import choose_row
from draftdesk.model.sources import Session, Source

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed
    from draftdesk.workspace.queries import SourceLine

_SCOPE = "source-list"
_TOPIC = "list of sources"
_LISTED = {"source", "session", "source_submitter", "contributor", "snippet"}
_SHAPE = "sources/table"
_AT_FIRST = {Column.CODE, Column.TITLE, Column.DATE, Column.SNIPPETS}
_PAUSE = 90
"""Milliseconds on a row before its source is shown: who goes through the list by key does not wait for each."""
_LETTERS = {
    Column.CODE: 7,
    Column.DATE: 12,
    Column.SNIPPETS: 9,
    Column.SESSION: 20,
    Column.KIND: 16,
    Column.CONTRIBUTORS: 20,
    Column.VISIBILITY: 14,
}
"""How wide the columns are at first, in letters."""


class SourceList(QWidget):
    """Sorted and filtered by the person; choosing a row shows the source, Enter gives its text the keyboard."""

    reading_requested = Signal()
    """The person wants the keyboard in the text."""

    def __init__(self, means: Means, selection: Selection) -> None:
        super().__init__()
        self._means = means
        self._selection = selection
        self._sessions: Sequence[Session] = ()
        self.model = SourceTable(self)
        self.table = SourceView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Sources"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter the sources"))
        self.filter.setAccessibleName(self.tr("Filter the sources"))
        self.filter.setClearButtonEnabled(True)
        self.session = QComboBox()
        self.session.setAccessibleName(self.tr("Session"))
        self.session.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.session.setMinimumContentsLength(12)
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.setInterval(_PAUSE)
        self._shape_header()
        self._lay_out()
        self._commands = SourceCommands(means, self, self.chosen, lambda: self.model.lines, lambda: self._sessions)
        self._listen()
        self._fill_sessions()
        self._allow()

    def chosen(self) -> Sequence[Source]:
        """The sources of the rows that are chosen."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [line.source for line in map(self.model.line, rows) if line is not None]

    def keep_state(self) -> None:
        """Remember the order and widths of the columns."""
        self._means.settings.keep_shape(_SHAPE, self.table.horizontalHeader())

    # --- what is listed

    def _read(self) -> None:
        from draftdesk.workspace.queries import sessions, source_lines

        self._means.desk.ask(_TOPIC, lambda look: (source_lines(look), sessions(look)), self._on_read)

    def _on_read(self, answer: "tuple[Sequence[SourceLine], Sequence[Session]]") -> None:
        lines, self._sessions = answer
        self._fill_sessions()
        shown = self._selection.source_id
        is_new = bool(shown) and self.model.row_of(shown) < 0
        chosen = [each.id for each in self.chosen()]
        self.model.set_lines(lines)
        self._show_columns()
        if is_new and self.model.row_of(shown) >= 0:  # it was chosen before it was listed
            chosen = [shown]
        self._choose_again(chosen)
        self._stack.setCurrentIndex(1 if lines else 0)

    def _on_changed(self, changed: "Changed[object]") -> None:
        if _LISTED.intersection(changed.rows):
            self._read()

    def _on_closed(self) -> None:
        self._means.desk.forget(_TOPIC)
        self._showing.stop()
        self.model.set_lines(())
        self._sessions = ()
        self._fill_sessions()
        self._stack.setCurrentIndex(0)
        self._allow()

    def _fill_sessions(self) -> None:
        chosen = self.session.currentData()
        self.session.blockSignals(True)
        self.session.clear()
        self.session.addItem(self.tr("All sessions"), ANY_SESSION)
        for each in sorted(self._sessions, key=lambda each: (each.starts or "9999", session_words(each))):
            self.session.addItem(session_words(each), each.id)
        if self._sessions:
            self.session.addItem(self.tr("No session"), NO_SESSION)
        self.session.setCurrentIndex(max(0, self.session.findData(chosen)))
        self.session.blockSignals(False)
        if self.session.currentData() != chosen:
            self._on_filter()

    def _on_filter(self) -> None:
        chosen = [each.id for each in self.chosen()]
        self.model.set_filter(self.filter.text(), self.session.currentData() or NO_SESSION)
        self._choose_again(chosen)

    # --- choosing

    def _choose_again(self, ids: Sequence[str]) -> None:
        """After rows were arranged anew: what was chosen is chosen again, and what is shown is in view."""
        self._span_sections()
        selection = self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.blockSignals(True)
        for source_id in ids:
            if (row := self.model.row_of(source_id)) >= 0:
                selection.select(self.model.index(row, 0), flags)
        row = self.model.row_of(self._selection.source_id)
        if row >= 0:
            selection.setCurrentIndex(self.model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            if not selection.hasSelection():
                selection.select(self.model.index(row, 0), flags)
        selection.blockSignals(False)
        self.table.viewport().update()
        if row >= 0:
            self.table.scrollTo(self.model.index(row, 0))
        self._allow()

    def _span_sections(self) -> None:
        self.table.clearSpans()
        for row in self.model.sections():
            self.table.setSpan(row, 0, 1, len(Column))
            self.table.setRowHeight(row, self.table.room_for(1))

    def _on_source(self, source_id: str) -> None:
        row = self.model.row_of(source_id)
        current = self.model.line(self.table.currentIndex().row())
        if row >= 0 and (current is None or current.source.id != source_id):
            choose_row(self.table, row)

    def _on_row(self) -> None:
        self._allow()
        self._showing.start()

    def _show_row(self) -> None:
        line = self.model.line(self.table.currentIndex().row())
        if line is not None and len(self.chosen()) == 1:
            self._selection.choose_source(line.source.id)

    def _on_activated(self) -> None:
        self._showing.stop()
        self._show_row()
        self.reading_requested.emit()

    def _allow(self) -> None:
        count = len(self.chosen())
        for name in ("sources.move", "sources.delete"):
            self._means.actions.allow(name, count > 0)
        for name in ("sources.details", "sources.reports-on", "sources.supersede", "sources.export"):
            self._means.actions.allow(name, count == 1)

    # --- menus

    def _on_menu(self, at: QPoint) -> None:
        if not self.chosen():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = self._means.actions.action
        menu.addAction(action("sources.details"))
        if action("sources.move").isEnabled():
            moving = menu.addMenu(action("sources.move").text().rstrip("…"))
            self._commands.fill_with_sessions(moving)
        menu.addAction(action("sources.supersede"))
        menu.addAction(action("sources.reports-on"))
        menu.addSeparator()
        menu.addAction(action("sources.export"))
        menu.addSeparator()
        menu.addAction(action("sources.delete"))
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _on_header_menu(self, at: QPoint) -> None:
        header = self.table.horizontalHeader()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        together = menu.addAction(self.tr("Together by session"))
        together.setCheckable(True)
        together.setChecked(header.sortIndicatorSection() == Column.SESSION)
        together.triggered.connect(self._put_together)
        menu.addSeparator()
        for column in Column:
            shown = menu.addAction(self.model.title(column))
            shown.setCheckable(True)
            shown.setChecked(not header.isSectionHidden(column))
            shown.setEnabled(column is not Column.TITLE)
            shown.setData(int(column))
            shown.toggled.connect(self._on_column)
        menu.popup(header.mapToGlobal(at))

    def _put_together(self) -> None:
        self.table.sortByColumn(Column.SESSION, Qt.SortOrder.AscendingOrder)

    def _on_column(self, shown: bool) -> None:
        self._means.settings.keep(_chosen_name(Column(self.sender().data())), shown)  # type: ignore[attr-defined] # an action
        self._show_columns()
        self._span_sections()

    def _on_sorted(self) -> None:
        self._choose_again([each.id for each in self.chosen()])

    # --- inside

    def _shape_header(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.setStretchLastSection(False)
        letter = self.fontMetrics().horizontalAdvance("0")
        for column, letters in _LETTERS.items():
            header.resizeSection(column, letter * letters)
        header.setSortIndicator(Column.SESSION, Qt.SortOrder.AscendingOrder)
        self._means.settings.give_shape(_SHAPE, header)
        self._show_columns()
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.table.setSortingEnabled(True)

    def _show_columns(self) -> None:
        """Those that the person chose; of the others the usual ones, as far as they say anything."""
        for column in Column:
            usual = column in _AT_FIRST and not self.model.says_nothing(column)
            shown = self._means.settings.flag(_chosen_name(column), default=usual)
            self.table.setColumnHidden(column, not shown)

    def _lay_out(self) -> None:
        list_page = QWidget()
        column = QVBoxLayout(list_page)
        column.setContentsMargins(6, 6, 0, 0)
        column.setSpacing(4)
        for widget in (self.filter, self.session, self.table):
            column.addWidget(widget)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(EmptyList(self._means.actions))
        self._stack.addWidget(list_page)

    def _listen(self) -> None:
        desk = self._means.desk
        desk.opened.connect(self._read)
        desk.closed.connect(self._on_closed)
        desk.changed.connect(self._on_changed)
        self._selection.source_changed.connect(self._on_source)
        self.filter.textChanged.connect(self._on_filter)
        self.session.currentIndexChanged.connect(self._on_filter)
        self.table.selectionModel().selectionChanged.connect(self._on_row)
        self.table.activated.connect(self._on_activated)
        self.table.enter_pressed.connect(self._on_activated)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self.table.room_changed.connect(self._span_sections)
        self._showing.timeout.connect(self._show_row)
        self._means.actions.attach(_SCOPE, self.table)
        hand_keyboard_on(self, self.table)


def _chosen_name(column: Column) -> str:
    """The setting that says whether a person wants the column; there is none where nobody has said so."""
    return f"sources/columns/{column.name.lower()}"
