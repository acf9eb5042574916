"""Known terms…: the abbreviations that need no explanation, typed, or taken from a source or a file that lists them."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFormLayout, QLabel, QLineEdit, QTableView, QWidget

from draftdesk.desktop.circulate.preflight.terms_model import TermColumn, TermsModel
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.filing import folder_for_files
from draftdesk.desktop.filter_line import FilterLine
from draftdesk.desktop.means import Means
from draftdesk.desktop.tables import give_letters_room
from draftdesk.desktop.tasks import Task
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs
from draftdesk.kit.jobs import Progress

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed, Look

_TOPIC = "known terms"
_LETTERS = 14
_SHORTEST = 24
_LINES = 5


class TermsDialog(DraftDialog):
    """Stays open beside the pre-flight, which follows it. What was taken from a list is chosen in the table, so that
    what is not wanted of it is soon removed."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(means, "terms", "", QSize(76, 30), parent)
        self.setWindowTitle(self.tr("Known terms"))
        self._task: Task | None = None
        self._wanted: Collection[str] = ()
        self.model = TermsModel(self)
        self.table = QTableView()
        self._filter = FilterLine()
        self._term, self._full = QLineEdit(), QLineEdit()
        self._add = button(self.tr("&Add"), default=True)
        self._sources = QComboBox()
        self._take = button(self.tr("Take its &terms"))
        self._file = button(self.tr("Take from a &file…"))
        self._remove = button(self.tr("&Remove"))
        self._close = button(self.tr("Close"))
        self._lay_out()
        self._listen()
        self._fill_sources()
        self.refresh()
        self._term.setFocus()

    def refresh(self) -> None:
        """Show the terms there are now; the chosen ones stay chosen."""
        from draftdesk.drafting.known_terms import own_terms

        if not self._means.desk.is_open:
            return
        chosen = self._wanted or self._chosen()
        self._wanted = ()
        self.model.show(own_terms(self._means.desk.look()))
        self._choose(chosen)
        self._offer()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        self._means.desk.forget(_TOPIC)
        super().done(result)

    # --- made once

    def _lay_out(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Known terms"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.resizeSection(TermColumn.TERM, _LETTERS * self.fontMetrics().averageCharWidth())
        give_letters_room(table, 1.5)
        table.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter the terms"))
        self._filter.setClearButtonEnabled(True)
        self._sources.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._sources.setMinimumContentsLength(_SHORTEST)
        about = words(self.tr("These abbreviations need no explanation in any text of this workspace."))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("A&bbreviation:"), self._term)
        for text, field, pressed in (
            (self.tr("Stands f&or:"), self._full, self._add),
            (self.tr("From a &source:"), self._sources, self._take),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            both = row(field, pressed)
            both.setStretch(0, 1)
            form.addRow(label, both)  # no widget around them: a screen reader looks for the label beside the field
        column(
            self,
            self.notices,
            about,
            form,
            self._filter,
            (table, 1),
            row(self._file, self._remove, None, self._close),
        )

    def _listen(self) -> None:
        self._term.textChanged.connect(self._offer)
        self._filter.textChanged.connect(self._on_filter)
        self._filter.left_downwards.connect(self.table.setFocus)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self._add.clicked.connect(self._on_add)
        self._take.clicked.connect(self._on_take)
        self._file.clicked.connect(self._on_file)
        self._remove.clicked.connect(self._on_remove)
        self._close.clicked.connect(self.reject)

    def _fill_sources(self) -> None:
        from draftdesk.workspace import queries

        for each in queries.sources(self._means.desk.look()):
            self._sources.addItem(as_it_runs(f"{each.code} – {each.title}"), each.id)

    # --- what is shown

    def _chosen(self) -> list[str]:
        return [self.model.term(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _choose(self, terms: Collection[str]) -> None:
        rows, last = QItemSelection(), self.model.columnCount() - 1
        found = self.model.rows_of(terms)
        for at in found:
            rows.select(self.model.index(at, 0), self.model.index(at, last))
        self.table.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if found:
            self.table.scrollTo(self.model.index(found[0], 0))

    def _on_filter(self, text: str) -> None:
        chosen = self._chosen()
        self.model.sift(text)
        self._choose(chosen)
        self._offer()

    def _offer(self) -> None:
        may = self._means.desk.is_open and not self._means.desk.is_read_only
        self._add.setEnabled(may and bool(self._term.text().strip()))
        self._take.setEnabled(may and self._sources.count() > 0)
        self._file.setEnabled(may and self._task is None)
        self._remove.setEnabled(may and self.table.selectionModel().hasSelection())

    # --- what is done

    def _on_add(self) -> None:
        self._keep({self._term.text().strip(): self._full.text()})
        self._term.clear()
        self._full.clear()
        self._term.setFocus()

    def _on_remove(self) -> None:
        from draftdesk.drafting.known_terms import remove_terms, remove_terms_name

        gone = self._chosen()
        self._means.desk.act(remove_terms_name(gone), "Circulate", lambda tx: remove_terms(tx, gone), failed=self.warn)

    def _on_take(self) -> None:
        source_id, name = self._sources.currentData(), self._sources.currentText()

        def read(look: "Look") -> dict[str, str]:
            from draftdesk.drafting.known_terms import lacking, terms_of_source
            from draftdesk.model.sources import Source

            source = look.get(Source, source_id)
            return lacking(look, terms_of_source(look, source)) if source is not None else {}

        self._means.desk.ask(_TOPIC, read, lambda found: self._on_found(name, found), self.warn)

    def _on_file(self) -> None:
        from draftdesk.drafting.known_terms import lacking, terms_of_file
        from draftdesk.kit.printable import printable_name

        workspace = self._means.desk.workspace
        path: Path | None = self._means.asking.open_file(
            self.tr("A file that lists or explains abbreviations"),
            self.tr("Lists and documents (*.csv *.txt *.docx *.xlsx *.odt *.md *.html *.pdf);;All files (*)"),
            folder_for_files(self._means),
        )
        if path is None:
            return
        name = printable_name(path)

        def work(progress: Progress) -> dict[str, str]:
            return lacking(workspace.look(), terms_of_file(path, progress, workspace=workspace.path))

        self._task = self._means.tasks.run(
            self.tr("Reading {name}").format(name=as_it_runs(name)),
            work,
            lambda found: self._on_found(name, found),
            failed=self._on_failed,
            stopped=self._on_ended,
            reads=True,
        )
        self._offer()

    def _on_found(self, name: str, found: dict[str, str]) -> None:
        self._on_ended()
        if found:
            self._keep(found)
        else:
            line = self.tr("{name} explains no abbreviation that is not here already.")
            self.notices.tell(line.format(name=as_it_runs(name)))

    def _on_failed(self, line: str) -> None:
        self._on_ended()
        self.warn(line)

    def _on_ended(self) -> None:
        self._task = None
        self._offer()

    def _keep(self, terms: dict[str, str]) -> None:
        from draftdesk.drafting.known_terms import add_terms, add_terms_name

        self._wanted = frozenset(terms)
        self._filter.clear()
        self._means.desk.act(
            add_terms_name(terms), "Circulate", lambda tx: add_terms(tx, terms), self._on_kept, self._on_refused
        )

    def _on_kept(self, changed: "Changed[None]") -> None:
        self._wanted = ()
        count = len(self._chosen())
        if count > 1:
            said = self.tr("{count} terms were added; they are chosen in the list.").format(count=f"{count:,}")
            tell_done(self._means.desk, self.notices, said, changed)

    def _on_refused(self, line: str) -> None:
        self._wanted = ()
        self.warn(line)
