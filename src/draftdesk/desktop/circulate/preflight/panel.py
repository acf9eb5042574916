"""The pre-flight of what is chosen: a table of findings, sifted by kind and words, that leads to each place."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.circulate.preflight.model import Column, PreflightModel
from draftdesk.desktop.circulate.preflight.words import advice_words, kind_word, summary_words
from draftdesk.desktop.dialogs import button, row, words
from draftdesk.desktop.filter_line import FilterLine
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import Reader
from draftdesk.desktop.sources.chips import Flow
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.desktop.tables import choose_row, give_letters_room
from draftdesk.desktop.words import as_it_runs, as_the_window_runs
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.preflight.checking import LONGEST
from draftdesk.model.preflight.findings import Finding, Gravity, Kind

if TYPE_CHECKING:
    from draftdesk.drafting.preflight import Preflight
    from draftdesk.drafting.workspaces import Look

WORDS_ALLOWED = "circulate/words-allowed"
_MOST_ALLOWED = 1_000_000
_LETTERS = {Column.GRAVITY: 10, Column.PLACE: 12, Column.WORDS: 22}
"""How wide the columns are at first."""
_LINES = 2.5
_FOR_ADVICE = 66
"""Letters below which there is no room for the column that says what to do: that is said below the table."""
_FITS = 1.6
"""How much of two lines of a column words fill that are broken where they may be."""


class PreflightPanel(QWidget):
    """Follows the choice. Nothing is read while nobody looks: `look` says whether somebody does.

    The findings of a version are for reading, since its text never changes; those of the draft lead to Compose.
    """

    writing_requested = Signal(str, int, int)
    """A paragraph of the draft, and characters of what it says: somebody wants to mend that."""
    reading_requested = Signal(str)
    """A paragraph of a version: somebody wants to read that."""

    def __init__(self, means: Means, choice: Choice) -> None:
        super().__init__()
        self._means = means
        self._choice = choice
        self._found: Preflight | None = None
        self._is_looked_at = False
        self._is_stale = True
        self._is_narrow = False
        self._reader = Reader(means, self.tr("Pre-flight"), self)
        self.model = PreflightModel(self)
        self._said = words()
        self._kinds = QComboBox()
        self._filter = FilterLine()
        self.table = QTableView()
        self._whole = words()
        self._busy = Busy(self.tr("Checking"))
        self._go = button(self.tr("Go to the &place"))
        self._term = button(self.tr("Add to the &known terms"))
        self._terms = button(self.tr("Known terms…"))
        self._file = button(self.tr("Check a Word file…"))
        self._allowed = QSpinBox()
        self._lay_out()
        self._listen()
        self._offer()

    def look(self, looked_at: bool) -> None:
        """Somebody looks at the findings, or no longer."""
        self._is_looked_at = looked_at
        if looked_at and self._is_stale:
            self._renew()

    def follow(self) -> None:
        """What is chosen, or what it says, may be another."""
        self._is_stale = True
        if self._is_looked_at:
            self._renew()

    # --- made once

    def _lay_out(self) -> None:
        self._set_up_table()
        self._kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kinds.setMinimumContentsLength(8)
        self._kinds.setAccessibleName(self.tr("Kind of findings shown"))
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter the findings"))
        self._filter.setClearButtonEnabled(True)
        self._allowed.setRange(0, _MOST_ALLOWED)
        self._allowed.setSingleStep(100)
        self._allowed.setGroupSeparatorShown(True)
        self._allowed.setSpecialValueText(self.tr("any number"))
        self._allowed.setKeyboardTracking(False)
        self._allowed.setValue(self._means.settings.number(WORDS_ALLOWED, LONGEST))
        self._allowed.setToolTip(self.tr("Reports of the Secretariat have at most 8,500 words, others 10,700"))
        kinds = QLabel(self.tr("Sho&w:"))
        kinds.setBuddy(self._kinds)
        allowed = QLabel(self.tr("Words &allowed:"))
        allowed.setBuddy(self._allowed)
        sifting = row(kinds)
        sifting.addWidget(self._kinds, 1)
        sifting.addWidget(self._filter, 1)
        most = QWidget()
        pair = row(allowed, self._allowed)
        pair.setContentsMargins(0, 0, 0, 0)
        most.setLayout(pair)
        below = QWidget()
        flow = Flow(below)
        for each in (self._go, self._term, self._terms, self._file, most):
            flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._said)
        column.addLayout(sifting)
        column.addWidget(self.table, 1)
        column.addWidget(self._whole)
        room = self._busy.sizePolicy()
        room.setRetainSizeWhenHidden(False)
        self._busy.setSizePolicy(room)
        column.addWidget(self._busy)
        column.addWidget(below)
        hand_keyboard_on(self, self.table)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Findings"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.ADVICE, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        for section, letters in _LETTERS.items():
            header.resizeSection(section, letters * letter)
        give_letters_room(table, _LINES)

    def _listen(self) -> None:
        self._kinds.currentIndexChanged.connect(self._sift)
        self._filter.textChanged.connect(self._sift)
        self._filter.left_downwards.connect(self.table.setFocus)
        self._allowed.valueChanged.connect(self._on_allowed)
        self.table.activated.connect(self._on_activated)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self._go.clicked.connect(self._on_go)
        self._term.clicked.connect(self._on_term)
        self._file.clicked.connect(self._means.actions.action("file.check").trigger)
        self._terms.clicked.connect(self._means.actions.action("draft.terms").trigger)
        self._choice.changed.connect(self.follow)
        self._choice.renewed.connect(self.follow)

    # --- what is found

    def _renew(self) -> None:
        self._is_stale = False
        draft = self._choice.draft
        if draft is None or not self._means.desk.is_open:
            self._reader.stop()
            self._show(None)
            return
        self._busy.begin()
        self._reader.read(
            partial(_checked, draft=draft, version=self._choice.version, allowed=self._allowed.value()),
            self._show,
            self._on_failed,
            self._busy.tell,
        )

    def _show(self, found: "Preflight | None") -> None:
        self._busy.end()
        at = self._finding()
        self._found = found
        self.model.show(found.findings if found else (), found.names if found else {})
        self._show_kinds()
        self._said.setText(as_the_window_runs(self._summary()))
        row_of = self.model.row_of(at)
        if row_of >= 0:
            choose_row(self.table, row_of)
        elif self.model.rowCount():
            choose_row(self.table, 0)
        self._offer()

    def _summary(self) -> str:
        if self._found is None:
            return ""
        name = as_it_runs(self._found.version.label) if self._found.version else self.tr("Working draft")
        if not self._found.findings:
            return self.tr("{name}: nothing to object to.").format(name=name)
        gravities = [each.gravity for each in self._found.findings]
        said = summary_words(*(gravities.count(each) for each in (Gravity.WRONG, Gravity.DOUBTFUL, Gravity.STYLE)))
        if self._found.version is None:
            return self.tr("{name}. {summary}").format(name=name, summary=said)
        return self.tr("{name}. {summary} A version never changes: mend the draft and freeze it again.").format(
            name=name, summary=said
        )

    def _show_kinds(self) -> None:
        from draftdesk.drafting.preflight import counts

        chosen = self._kinds.currentData()
        found = self._found.findings if self._found else ()
        self._kinds.blockSignals(True)
        self._kinds.clear()
        self._kinds.addItem(self.tr("All findings ({count})").format(count=f"{len(found):,}"), None)
        for kind, count in counts(found).items():
            self._kinds.addItem(self.tr("{kind} ({count})").format(kind=kind_word(kind), count=f"{count:,}"), str(kind))
        self._kinds.setCurrentIndex(max(0, self._kinds.findData(chosen)))
        self._kinds.blockSignals(False)
        self._sift()

    def _sift(self) -> None:
        kind = self._kinds.currentData()
        at = self._finding()
        self.model.sift(Kind(kind) if kind else None, self._filter.text())
        if self.model.rowCount():
            choose_row(self.table, max(0, self.model.row_of(at)))
        self._offer()

    def _on_failed(self, line: str) -> None:
        self._is_stale = True
        self._show(None)
        if line:
            self._means.warn(line)

    def _on_allowed(self, allowed: int) -> None:
        self._means.settings.keep(WORDS_ALLOWED, allowed)
        self.follow()

    # --- what is done with it

    def _finding(self) -> Finding | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.finding(rows[0].row()) if rows else None

    def _offer(self) -> None:
        finding = self._finding()
        self._go.setEnabled(finding is not None and bool(finding.paragraph_id))
        is_term = finding is not None and finding.kind is Kind.UNDEFINED_ABBREVIATION
        self._terms.setEnabled(self._means.desk.is_open)
        self._term.setEnabled(is_term and self._means.desk.is_open and not self._means.desk.is_read_only)
        self._say_whole(advice_words(finding) if finding else "")

    def _say_whole(self, advice: str) -> None:
        """Say below the table what its column has no room for."""
        room = _FITS * self.table.columnWidth(Column.ADVICE)
        is_cut = self._is_narrow or self.table.fontMetrics().horizontalAdvance(advice) > room
        self._whole.setText(advice if is_cut else "")
        self._whole.setVisible(is_cut and bool(advice))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _FOR_ADVICE * self.fontMetrics().averageCharWidth()
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            header, modes = self.table.horizontalHeader(), QHeaderView.ResizeMode
            self.table.setColumnHidden(Column.ADVICE, narrow)
            header.setSectionResizeMode(Column.WORDS, modes.Stretch if narrow else modes.Interactive)
            lines = 1.5 if narrow else _LINES
            self.table.verticalHeader().setDefaultSectionSize(round(self.table.fontMetrics().height() * lines))
            if not narrow:
                header.resizeSection(Column.WORDS, _LETTERS[Column.WORDS] * self.fontMetrics().averageCharWidth())
            self._offer()

    def _on_activated(self, index: QModelIndex) -> None:
        self._lead_to(self.model.finding(index.row()))

    def _on_go(self) -> None:
        self._lead_to(self._finding())

    def _lead_to(self, finding: Finding | None) -> None:
        if finding is None or not finding.paragraph_id or self._found is None:
            return
        if self._found.version is not None:
            self.reading_requested.emit(finding.paragraph_id)
        elif finding.footnote_id:
            self.writing_requested.emit(finding.paragraph_id, 0, 0)
        else:
            self.writing_requested.emit(finding.paragraph_id, finding.start, finding.end)

    def _on_term(self) -> None:
        from draftdesk.drafting.known_terms import add_terms, add_terms_name

        finding = self._finding()
        if finding is not None:
            term = finding.words
            self._means.desk.act(add_terms_name([term]), "Circulate", lambda tx: add_terms(tx, {term: ""}))


def _checked(look: "Look", progress: Progress, *, draft: Draft, version: Version | None, allowed: int) -> "Preflight":
    from draftdesk.drafting.preflight import preflight_of

    now = look.get(Draft, draft.id) or draft
    return preflight_of(look, now, version, allowed=allowed, progress=progress)
