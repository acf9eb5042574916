"""The sheet of what was found in a Word file: what it tells besides its text, and what is wrong with that."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHeaderView, QTableView, QTabWidget, QWidget

from draftdesk.desktop.circulate.preflight.leak_words import leak_rows
from draftdesk.desktop.circulate.preflight.leaks_model import LeakColumn, LeaksModel
from draftdesk.desktop.circulate.preflight.model import Column, PreflightModel
from draftdesk.desktop.circulate.preflight.words import summary_words
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.means import Means
from draftdesk.desktop.tables import choose_row, give_letters_room
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.preflight.findings import Gravity

if TYPE_CHECKING:
    from draftdesk.drafting.checking_files import CheckedFile
    from draftdesk.drafting.private_words import PrivateWords

_LINES = 5
_MOST_WARNINGS = 4


class CheckDialog(DraftDialog):
    """Stays open beside the window; another file takes the place of the one it shows."""

    another_requested = Signal()
    copy_requested = Signal(object, bool)
    """The path of the file that is shown, and whether tracked changes stay in the copy."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(means, "check", "", QSize(110, 30), parent)
        self._path = Path()
        self.leaks, self.findings = LeaksModel(self), PreflightModel(self)
        self._said, self._warnings = words(), words()
        self._tabs = QTabWidget()
        self._keep = QCheckBox(self.tr("Tracked changes s&tay in the copy, by nobody"))
        self._another = button(self.tr("Check &another file…"))
        self._copy = button(self.tr("&Save a cleaned copy…"), default=True)
        self._close = button(self.tr("Close"))
        self._lay_out()
        self._another.clicked.connect(self.another_requested)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.reject)

    def show_file(self, path: Path, checked: "CheckedFile", private: "tuple[PrivateWords, ...]") -> None:
        """Show what was found in that file, and what it holds of what the open workspace keeps to itself."""
        from draftdesk.ooxml.leaks import LeakKind

        self._path = path
        name = as_it_runs(checked.name)
        self.setWindowTitle(self.tr("Check of {name}").format(name=name))
        told = tuple(leak_rows(checked, private))
        self.leaks.show(told)
        self.findings.show(checked.findings, checked.names)
        gravities = [*(each.gravity for each in told), *(each.gravity for each in checked.findings)]
        summary = summary_words(*(gravities.count(each) for each in (Gravity.WRONG, Gravity.DOUBTFUL, Gravity.STYLE)))
        self._said.setText(
            self.tr("{name}. {summary}").format(name=name, summary=summary)
            if gravities
            else self.tr("{name} tells nothing but its text, and there is nothing to object to in that.").format(
                name=name
            )
        )
        self._warnings.setText("\n".join(f"• {each}" for each in checked.warnings[:_MOST_WARNINGS]))
        self._warnings.setVisible(bool(checked.warnings))
        self._tabs.setTabText(0, self.tr("Besides its text ({count})").format(count=f"{len(told):,}"))
        self._tabs.setTabText(1, self.tr("In its text ({count})").format(count=f"{len(checked.findings):,}"))
        self._tabs.setCurrentIndex(0 if told or not checked.findings else 1)
        self._keep.setVisible(any(each.kind is LeakKind.CHANGES for each in checked.leaks))
        for table in self._tables:
            choose_row(table, 0)
        self._tables[self._tabs.currentIndex()].setFocus()

    def _lay_out(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        beside, within = self._table(self.leaks), self._table(self.findings)
        self._tables = (beside, within)
        for table, name, widths, wide in (
            (beside, self.tr("What the file tells besides its text"), {0: 10, 1: 38}, LeakColumn.WORDS),
            (within, self.tr("What was found in its text"), {0: 10, 1: 12, 2: 30}, Column.ADVICE),
        ):
            table.setAccessibleName(name)
            for section, letters in widths.items():
                table.horizontalHeader().resizeSection(section, letters * letter)
            table.horizontalHeader().setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
            self._tabs.addTab(table, "")
        self._tabs.setDocumentMode(True)
        self._tabs.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        column(
            self,
            self.notices,
            self._said,
            self._warnings,
            (self._tabs, 1),
            self._keep,
            row(self._another, None, self._copy, self._close),
        )

    def _table(self, model: QAbstractTableModel) -> QTableView:
        table = QTableView()
        table.setModel(model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        give_letters_room(table, 2.5)
        return table

    def _on_copy(self) -> None:
        self.copy_requested.emit(self._path, self._keep.isChecked() and not self._keep.isHidden())
