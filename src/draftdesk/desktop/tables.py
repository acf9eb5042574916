"""Tables that have room for their letters, however large these are made while the table is shown."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

_LONGEST = 24
"""Letters of a title that need not be seen whole: it may be a name that somebody gave."""


def give_letters_room(table: QTableView, lines: float = 0) -> None:
    """Make no column of the table narrower than its title and, where `lines` are given, each row so many lines high;
    now, and whenever the letters have another size. The person may make columns narrower all the same."""
    room = _Room(table, lines)
    table.installEventFilter(room)
    room.give()


def choose_row(table: QTableView, row: int) -> None:
    """Choose the row, as a click into it does. Qt's own `selectRow` chooses nothing in a table that runs from right to
    left and whose columns end where it does."""
    table.setCurrentIndex(table.model().index(row, 0))


class _Room(QObject):
    def __init__(self, table: QTableView, lines: float) -> None:
        super().__init__(table)
        self._table = table
        self._lines = lines

    def give(self) -> None:
        header, metrics = self._table.horizontalHeader(), self._table.fontMetrics()
        for section in range(header.count()):
            needed = min(header.sectionSizeHint(section), _LONGEST * metrics.averageCharWidth())
            if header.sectionResizeMode(section) is header.ResizeMode.Interactive:
                header.resizeSection(section, max(header.sectionSize(section), needed))
        if self._lines:
            self._table.verticalHeader().setDefaultSectionSize(round(metrics.height() * self._lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._table.horizontalHeader().ensurePolished()
            self.give()
        return super().eventFilter(watched, event)
