"""The history: what was done, where, by whom and when, and the way back to how it was then."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.frame.acts import GOING
from draftdesk.desktop.frame.history.model import ACT, TOPIC, HistoryModel
from draftdesk.desktop.frame.history.travel import Travel
from draftdesk.desktop.frame.notices import Notices
from draftdesk.desktop.kinds import place_words
from draftdesk.desktop.means import Means

if TYPE_CHECKING:
    from draftdesk.workspace.queries import HistoryLine, Way

_REST = 150
"""Milliseconds after an act, or a letter, before the list is read anew."""
_WAY = "way to an act"


class HistoryWindow(FittedDialog):
    """Stays beside the window while one works; it goes with the workspace."""

    def __init__(self, means: Means, parent: QWidget) -> None:
        super().__init__(parent, means.settings, "history", letters=QSize(110, 32))
        self._means = means
        self.setWindowTitle(self.tr("History"))
        self.notices = Notices(means.theme, self)
        self.model = HistoryModel(means.desk, self)
        self.travel = Travel(means.desk, self)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.place = QComboBox()
        self.place.addItem(self.tr("everywhere"), None)
        for act in GOING:
            self.place.addItem(place_words(act.place), act.place)
        self.table = self._table()
        self.going = QPushButton(self.tr("&Go back to here"))
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._lay_out()
        self.going.setDefault(True)
        self._listen()
        self._read()

    def done(self, result: int) -> None:
        self.travel.stop()
        self._means.desk.forget(TOPIC)
        self._means.desk.forget(_WAY)
        super().done(result)
        self.deleteLater()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Acts, the newest first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(1.6 * table.fontMetrics().height()))
        header = table.horizontalHeader()
        letter = table.fontMetrics().averageCharWidth()
        for column, letters in enumerate((0, 12, 14, 20, 24)):
            header.resizeSection(column, letters * letter)
        header.setSectionResizeMode(ACT, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        return table

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for text, field in ((self.tr("&Show acts with:"), self.filter), (self.tr("&in:"), self.place)):
            label = QLabel(text)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, 1 if field is self.filter else 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.going, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for each in (self.notices, row, self.table, self.said, buttons):
            column.addLayout(each) if isinstance(each, QHBoxLayout) else column.addWidget(each)

    def _listen(self) -> None:
        self._rest.timeout.connect(self._read)
        self.filter.textChanged.connect(self._rest.start)
        self.place.currentIndexChanged.connect(self._read)
        self.table.selectionModel().currentChanged.connect(self._judge)
        self.table.doubleClicked.connect(self._on_go)
        self.model.modelReset.connect(self._choose_first)
        self.going.clicked.connect(self._on_go)
        self.travel.stepped.connect(self._on_step)
        self.travel.ended.connect(self._on_end)
        self._means.desk.changed.connect(self._on_changed)
        self._means.desk.closing.connect(self.close)

    def _read(self) -> None:
        self._rest.stop()
        self.model.show(self.filter.text(), self.place.currentData())

    def _on_changed(self) -> None:
        if not self.travel.is_under_way:
            self.notices.clear()
            self._rest.start()

    def _choose_first(self) -> None:
        self.table.setCurrentIndex(self.model.index(0, ACT))
        self._judge()

    def _chosen(self) -> "HistoryLine | None":
        return self.model.line(self.table.currentIndex().row())

    def _judge(self, *_: QModelIndex) -> None:
        line = self._chosen()
        is_ahead = line is not None and line.act.stack == "redo"
        self.going.setText(self.tr("&Go forward to here") if is_ahead else self.tr("&Go back to here"))
        self.going.setEnabled(line is not None and not self._means.desk.is_read_only)

    def _on_go(self) -> None:
        line = self._chosen()
        if line is None or self._means.desk.is_read_only or self.travel.is_under_way:
            return

        def question(look: object) -> "Way | None":
            from draftdesk.workspace.queries import way_to

            return way_to(look, line.act.number)  # type: ignore[arg-type] # a Look

        self._means.desk.ask(_WAY, question, partial(self._offer, line), self.notices.warn)

    def _offer(self, line: "HistoryLine", way: "Way | None") -> None:
        """Say what would be undone or redone; it is done when the person agrees."""
        self.notices.clear()
        if way is None:
            self.notices.tell(self._why_not(line))
            return
        match len(way.undo), len(way.redo):
            case 0, 0:
                self.notices.tell(self.tr("Everything is now as it was after that act."))
                return
            case 1, _:
                said = self.tr("“{act}” will be undone.").format(act=way.undo[0])
            case 0, 1:
                said = self.tr("“{act}” will be redone.").format(act=way.redo[0])
            case 0, number:
                words = self.tr("{n} acts will be redone, from “{first}” to “{last}”.")
                said = words.format(n=number, first=way.redo[0], last=way.redo[-1])
            case number, _:
                words = self.tr("{n} acts will be undone, from “{first}” back to “{last}”.")
                said = words.format(n=number, first=way.undo[0], last=way.undo[-1])
        self.notices.tell(said, (self.going.text(), partial(self.travel.go, way)))
        self.notices.answers()[0].setFocus()

    def _why_not(self, line: "HistoryLine") -> str:
        if line.is_settled:
            return self.tr("That version was exported: it stays, and so does what was done before it was frozen.")
        return self.tr("Nothing leads back to there: that act was undone, and others were done since.")

    def _on_step(self, left: int) -> None:
        self.going.setEnabled(False)
        match left:
            case 0:
                self.said.setText("")
            case 1:
                self.said.setText(self.tr("1 act to go"))
            case _:
                self.said.setText(self.tr("{n} acts to go").format(n=left))

    def _on_end(self, line: str) -> None:
        self.said.setText("")
        if line:
            self.notices.warn(line)
        if self._means.desk.is_open:
            self.model.refresh()
        self.table.setFocus()
