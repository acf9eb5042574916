"""The table of the matrix: arrow keys go from cell to cell, Enter opens one, the headings put it in order."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from draftdesk.desktop.reflected.matrix.model import MatrixModel
from draftdesk.desktop.reflected.matrix.painting import CellPainter
from draftdesk.desktop.theme import Theme

_WIDEST = 36
"""Letters of a row's heading."""
_LETTERS = 13
"""Letters that a column is wide."""
_LINES = 2.0
"""The height of a row, in lines of words."""


class MatrixView(QTableView):
    """Shows a `MatrixModel`."""

    opened = Signal(QModelIndex, bool)
    """A cell was clicked, or (True) Enter pressed on it."""

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._painter = CellPainter(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Snippets by rows and columns"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = _Headings(Qt.Orientation.Horizontal), _Headings(Qt.Orientation.Vertical)
        self.setHorizontalHeader(across)
        self.setVerticalHeader(down)
        for each in (across, down):
            each.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        across.setAccessibleName(self.tr("Columns"))
        down.setAccessibleName(self.tr("Rows"))
        across.sectionClicked.connect(model.sort_rows)
        down.sectionClicked.connect(model.sort_columns)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex(), True)
            return
        super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index, False)

    def _fit(self) -> None:
        self._painter.measure_by(self._model.most)
        letter = self.fontMetrics().averageCharWidth()
        self.horizontalHeader().setDefaultSectionSize(_LETTERS * letter)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _LINES))
        self.verticalHeader().setMaximumWidth(_WIDEST * letter)


class _Headings(QHeaderView):
    """Those above stand on as many lines as they need, those beside on one."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        if orientation is Qt.Orientation.Horizontal:
            self.setTextElideMode(Qt.TextElideMode.ElideNone)  # Qt breaks no lines where it may elide
            self.setDefaultAlignment(_ABOVE)
        else:
            self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
            self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def sectionSizeFromContents(self, section: int) -> QSize:
        size = super().sectionSizeFromContents(section)
        if self.orientation() is Qt.Orientation.Horizontal:
            words = str(self.model().headerData(section, self.orientation()) or "")
            room = QRect(0, 0, self.defaultSectionSize() - 2 * _MARGIN, 0)
            wanted = self.fontMetrics().boundingRect(room, _ABOVE, words).height() + 2 * _MARGIN
            size.setHeight(max(size.height(), wanted))
        return size


_ABOVE = Qt.AlignmentFlag(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
_MARGIN = 6
