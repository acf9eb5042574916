"""Where every recommendation stands: all of them beside the draft or a version, told apart, set aside, handed out."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.dialogs import DraftDialog, button, row, words
from draftdesk.desktop.draft_words import outcome_word, snippets_word
from draftdesk.desktop.drafts.covering.chips import OutcomeChips
from draftdesk.desktop.drafts.covering.model import CoverageModel
from draftdesk.desktop.drafts.covering.rows import Column, Rows, narrowed, rows_of
from draftdesk.desktop.drafts.origin import OriginView
from draftdesk.desktop.filing import Filing, folder_for_files, with_suffix
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker, VersionPicker
from draftdesk.desktop.reader import Reader
from draftdesk.desktop.setting_aside import set_aside, take_up
from draftdesk.kit.jobs import Progress
from draftdesk.model.coverage import CoverageLine
from draftdesk.model.sources import Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_TOPIC = "coverage narrowed"
_PAUSE = 120
"""Milliseconds after the last key before the list follows."""
_WIDE = {
    Column.REFERENCE: 12,
    Column.SOURCE: 22,
    Column.CONTRIBUTORS: 18,
    Column.WORDS: 52,
    Column.TAGS: 20,
    Column.OUTCOME: 12,
    Column.PARAGRAPHS: 14,
    Column.REASON: 30,
}
"""Letters of each column at first."""


class CoverageWindow(DraftDialog):
    """Stays open beside the main window and follows what is done there."""

    def __init__(self, means: Means, filing: Filing, reveal: Callable[[Snippet], object], parent: QWidget) -> None:
        super().__init__(means, "coverage", "", QSize(170, 36), parent)
        self.setWindowTitle(self.tr("Where every recommendation stands"))
        self._filing = filing
        self._reveal = reveal
        self._reader = Reader(means, self.tr("Finding where every recommendation stands"), self)
        self._rows: Rows | None = None
        self._order: tuple[Column | None, bool] = (None, False)
        self._kept: str = ""
        self._drafts = DraftPicker()
        self._versions = VersionPicker()
        self._search = QLineEdit()
        self._chips = OutcomeChips()
        self._model = CoverageModel(self)
        self._table = QTableView()
        self._detail = OriginView()
        self._sum = words()
        self._busy = Busy(self.tr("Finding where every recommendation stands"))
        self._aside = button(self.tr("Set &aside…"))
        self._up = button(self.tr("&Take up again"))
        self._show = button(self.tr("Show in Sour&ces"))
        self._export = button(self.tr("&Export"))
        self._close = button(self.tr("Close"))
        self._panes = QSplitter(Qt.Orientation.Vertical)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._lay_out()
        self._listen()
        self.refresh()

    def refresh(self) -> None:
        """Find out again where everything stands."""
        if not self._means.desk.is_open:
            return
        from draftdesk.workspace import queries

        look = self._means.desk.look()
        self._drafts.fill(look)
        self._form.setRowVisible(self._drafts, self._drafts.count() > 1)
        draft = self._drafts.draft
        if draft is None:
            return
        self._versions.fill(queries.versions(look, draft.id))
        version = self._versions.version
        self._busy.begin()

        def work(look: "Look", progress: Progress) -> Rows:
            from draftdesk.drafting.coverage import coverage

            progress(0, 0, "")
            return rows_of(coverage(look, draft, version, progress=progress))

        self._reader.read(work, self._on_read, self._on_failed, self._busy.tell)

    def done(self, result: int) -> None:
        self._reader.stop()
        self._means.desk.forget(_TOPIC)
        self._means.settings.keep_shape("drafts/coverage-columns", self._table.horizontalHeader())
        self._means.settings.keep_shape("drafts/coverage-panes", self._panes)
        super().done(result)

    # --- made once

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(self.tr("Words, names, tags or numbers"))
        self._search.setClearButtonEnabled(True)
        self._detail.setAccessibleName(self.tr("The chosen snippet in full"))
        self._set_table()
        self._form = QFormLayout()
        self._form.addRow(self.tr("&Draft:"), self._drafts)
        self._form.addRow(self.tr("&Beside:"), self._versions)
        self._form.addRow(self.tr("&Look for:"), self._search)
        menu = QMenu(self._export)
        menu.addAction(self.tr("For &circulation…"), self._on_circulate)
        menu.addAction(self.tr("For the &team…"), self._on_internal)
        self._export.setMenu(menu)
        self._panes.addWidget(self._table)
        self._panes.addWidget(self._detail)
        self._panes.setChildrenCollapsible(False)
        if not self._means.settings.give_shape("drafts/coverage-panes", self._panes):
            self._panes.setSizes([400, 100])
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addLayout(self._form)
        column.addWidget(self._chips)
        column.addWidget(self._panes, 1)
        column.addWidget(self._sum)
        column.addLayout(row(self._aside, self._up, self._show, self._busy, self._export, self._close))
        self._table.setFocus()

    def _set_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setAccessibleName(self.tr("Recommendations"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.6))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if not self._means.settings.give_shape("drafts/coverage-columns", header):
            letter = self.fontMetrics().averageCharWidth()
            for column, letters in _WIDE.items():
                header.resizeSection(column, letters * letter)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _listen(self) -> None:
        self._drafts.chosen.connect(self.refresh)
        self._versions.chosen.connect(self.refresh)
        self._search.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self._narrow)
        self._chips.chosen.connect(self._narrow)
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self._table.selectionModel().selectionChanged.connect(self._on_selected)
        self._table.activated.connect(self._on_activated)
        self._detail.followed.connect(self._on_show)
        self._aside.clicked.connect(self._on_set_aside)
        self._up.clicked.connect(self._on_take_up)
        self._show.clicked.connect(self._on_show)
        self._close.clicked.connect(self.reject)
        self._filing.begun.connect(self._offer)
        self._filing.ended.connect(self._offer)
        self._offer()

    # --- what is shown

    def _on_read(self, rows: Rows) -> None:
        self._busy.end()
        self._rows = rows
        self._chips.show_counts(rows.counts)
        self._sum.setText(self._summed(rows))
        self._narrow()

    def _on_failed(self, line: str) -> None:
        self._busy.end()
        if line:
            self.warn(line)

    def _summed(self, rows: Rows) -> str:
        if not rows.lines:
            return self.tr("There are no snippets yet. Import the papers of a session (File > Import).")
        return self.tr("Of {snippets}, {reached} have reached the draft.").format(
            snippets=snippets_word(len(rows.lines)), reached=f"{rows.coverage.reached:,}"
        )

    def _narrow(self) -> None:
        """Show what fits: found out on another thread, for there may be very many."""
        rows = self._rows
        if rows is None or not self._means.desk.is_open:
            return
        outcomes, typed, (column, downwards) = self._chips.outcomes, self._search.text(), self._order
        self._means.desk.ask(
            _TOPIC,
            lambda _: (rows, narrowed(rows, outcomes, typed, column, downwards=downwards)),
            self._on_narrowed,
        )

    def _on_narrowed(self, found: tuple[Rows, Sequence[int]]) -> None:
        lines = self._chosen()
        kept = lines[0].snippet.id if lines else ""
        self._model.show(*found)
        at = self._model.row_of(kept) if kept else -1
        if at < 0 and self._model.rowCount():
            at = 0
        if at >= 0:
            index = self._model.index(at, 0)
            chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._table.selectionModel().setCurrentIndex(index, chosen)
            self._table.scrollTo(index)
        self._on_selected()

    def _on_sorted(self, section: int, order: Qt.SortOrder) -> None:
        self._order = (Column(section) if section >= 0 else None, order is Qt.SortOrder.DescendingOrder)
        self._narrow()

    def _chosen(self) -> list[CoverageLine]:
        found = (self._model.line(index.row()) for index in self._table.selectionModel().selectedRows())
        return [line for line in found if line is not None]

    def _on_selected(self) -> None:
        lines = self._chosen()
        self._detail.begin()
        if len(lines) == 1:
            line = lines[0]
            self._detail.say(f"{line.snippet.reference} — {line.source_title}", snippet=line.snippet.id)
            self._detail.say(line.snippet.text)
            about = [outcome_word(line.outcome), ", ".join(line.paragraphs), line.reason]
            self._detail.say("; ".join(part for part in about if part), quiet=True)
        elif lines:
            self._detail.say(self.tr("{snippets} chosen").format(snippets=snippets_word(len(lines))), quiet=True)
        self._offer()

    def _offer(self) -> None:
        """What can be done with what is chosen."""
        lines = self._chosen()
        is_draft = self._versions.version is None and not self._means.desk.is_read_only
        self._aside.setEnabled(is_draft and bool(_out(lines)))
        self._up.setEnabled(is_draft and bool(_kept_out(lines)))
        self._show.setEnabled(len(lines) == 1)
        self._export.setEnabled(self._rows is not None and not self._filing.is_writing)

    # --- what is done

    def _on_activated(self, index: QModelIndex) -> None:
        line = self._model.line(index.row())
        if line is not None:
            self._reveal(line.snippet)

    def _on_show(self) -> None:
        lines = self._chosen()
        if lines:
            self._reveal(lines[0].snippet)

    def _on_set_aside(self) -> None:
        snippets, draft = _out(self._chosen()), self._drafts.draft
        if snippets and draft is not None:
            set_aside(self._means, draft, snippets, self.warn)

    def _on_take_up(self) -> None:
        snippets, draft = _kept_out(self._chosen()), self._drafts.draft
        if snippets and draft is not None:
            take_up(self._means, draft, snippets, self.warn)

    def _on_circulate(self) -> None:
        self._write(for_others=True)

    def _on_internal(self) -> None:
        self._write(for_others=False)

    def _write(self, *, for_others: bool) -> None:
        from draftdesk.drafting.circulating import proposed_name, write_report
        from draftdesk.drafting.coverage import coverage_table, to_circulate

        draft, version, rows = self._drafts.draft, self._versions.version, self._rows
        if draft is None or rows is None:
            return
        name = proposed_name(draft, version, self.tr("recommendations"), ".docx")
        chosen = self._means.asking.save_file(
            self.tr("Export for circulation") if for_others else self.tr("Export for the team"),
            self.tr("Word (*.docx);;Table for a spreadsheet (*.csv)"),
            folder_for_files(self._means) / name,
        )
        if chosen is None:
            return
        is_known = chosen.suffix.lower() in {".docx", ".csv"}
        target, may_replace = (chosen, True) if is_known else with_suffix(chosen, ".docx")
        workspace = self._means.desk.workspace
        none = self.tr("Nothing was left out.")
        some = self.tr("Left out, because not for circulation: {snippets}.")

        def work(progress: Progress) -> str:
            progress(0, 0, "")
            found = rows.coverage
            if for_others:
                found = to_circulate(workspace.look(), found, draft, version)
            table = coverage_table(found)
            progress(0, 0, "")
            write_report(table, target, overwrite=may_replace)
            if not for_others:
                return ""
            return some.format(snippets=snippets_word(found.left_out)) if found.left_out else none

        self._filing.write(target, work)


def _out(lines: Sequence[CoverageLine]) -> list[Snippet]:
    """Those that can be set aside: a placed one is taken out of the draft itself."""
    return [line.snippet for line in lines if line.outcome in {"not placed", "parked"}]


def _kept_out(lines: Sequence[CoverageLine]) -> list[Snippet]:
    return [line.snippet for line in lines if line.outcome in {"set aside", "parked"}]
