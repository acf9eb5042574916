"""The table of a chart of bars: arrow keys go from figure to figure, Enter opens what one counts."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from draftdesk.desktop.reflected.bars.model import BarsModel
from draftdesk.desktop.reflected.bars.painting import BarPainter
from draftdesk.desktop.theme import Theme

_WIDEST = 40
"""Letters of a row's words."""
_BAR = 1
_LINES = 1.9


class BarsView(QTableView):
    """Shows a `BarsModel`; the bars take what the words and figures leave."""

    opened = Signal(QModelIndex, bool)
    """A bar or figure was clicked, or (True) Enter pressed on it."""

    def __init__(self, model: BarsModel, theme: Theme, name: str) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegateForColumn(_BAR, BarPainter(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex(), True)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index, False)

    def _fit(self) -> None:
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        if header.count() <= _BAR:
            return
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINES))
        for column in range(header.count()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            if column != _BAR:
                wanted = max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + letter
                header.resizeSection(column, min(wanted, _WIDEST * letter))
        taken = sum(header.sectionSize(column) for column in range(header.count()) if column != _BAR)
        header.resizeSection(_BAR, max(16 * letter, self.viewport().width() - taken))
