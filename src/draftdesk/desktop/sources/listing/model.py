"""The sources as Qt's tables read them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.sources.listing.rows import ANY_SESSION, Column, Section, arranged, text_of
from draftdesk.desktop.sources.sessions import session_words
from draftdesk.desktop.tips import plain_tip

if TYPE_CHECKING:
    from draftdesk.workspace.queries import SourceLine

_Index = QModelIndex | QPersistentModelIndex


class SourceTable(QAbstractTableModel):
    """Filtered and sorted by itself: by session the sources stand in sections, whose rows cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[SourceLine] = ()
        self._rows: list[Section | SourceLine] = []
        self._words = ""
        self._session_id = ANY_SESSION
        self._order = Column.SESSION
        self._backwards = False

    # --- what is shown

    def set_lines(self, lines: Sequence["SourceLine"]) -> None:
        """Show these sources."""
        self._lines = lines
        self._arrange()

    def set_filter(self, words: str, session_id: str) -> None:
        """Show only those with these words, and of that session."""
        self._words, self._session_id = words, session_id
        self._arrange()

    def says_nothing(self, column: Column) -> bool:
        """Whether a column is empty for every source, shown or filtered out; not so where there are no sources."""
        return bool(self._lines) and not any(text_of(line, column) for line in self._lines)

    def line(self, row: int) -> "SourceLine | None":
        """The source in a row, None in a section's."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, Section) else found

    def row_of(self, source_id: str) -> int:
        """The row of a source, -1 where it is not shown."""
        for row, each in enumerate(self._rows):
            if not isinstance(each, Section) and each.source.id == source_id:
                return row
        return -1

    def sections(self) -> Sequence[int]:
        """The rows that are sections."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, Section)]

    @property
    def lines(self) -> Sequence["SourceLine"]:
        """All sources, shown or not."""
        return self._lines

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = arranged(self._lines, self._words, self._session_id, self._order, backwards=self._backwards)
        self.endResetModel()

    # --- as Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Section):
            return self._of_section(row, role) if index.column() == 0 else None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text_of(row, column)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row) if column is Column.CODE else text_of(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.SNIPPETS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(Column(section))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.title(Column(section)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section == Column.SNIPPETS else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(Column):
            self._order, self._backwards = Column(column), order is Qt.SortOrder.DescendingOrder
            self._arrange()

    # --- words

    def title(self, column: Column) -> str:
        """What stands over a column."""
        return {
            Column.CODE: self.tr("Code"),
            Column.TITLE: self.tr("Title"),
            Column.DATE: self.tr("Date"),
            Column.SNIPPETS: self.tr("Snippets"),
            Column.SESSION: self.tr("Session"),
            Column.KIND: self.tr("Kind"),
            Column.CONTRIBUTORS: self.tr("Contributors"),
            Column.VISIBILITY: self.tr("Visibility"),
        }[column]

    def _of_section(self, section: Section, role: int) -> Any:
        name = session_words(section.session) if section.session else self.tr("No session")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("{session} · {count}").format(session=name, count=section.count)
        if role == Qt.ItemDataRole.ToolTipRole and section.session:
            days = " – ".join(dict.fromkeys(filter(None, (section.session.starts, section.session.ends))))
            return plain_tip(days) or None
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return QApplication.palette().brush(QPalette.ColorRole.WindowText)
        if role == Qt.ItemDataRole.BackgroundRole:
            return QApplication.palette().brush(QPalette.ColorRole.AlternateBase)
        return None

    def _spoken(self, line: "SourceLine") -> str:
        said = ", ".join(text for column in Column if column is not Column.SNIPPETS and (text := text_of(line, column)))
        if line.snippets == 1:
            return self.tr("{source}; one snippet").format(source=said)
        return self.tr("{source}; {count} snippets").format(source=said, count=line.snippets)
