"""The acts as Qt's tables read them, fetched as one scrolls."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from draftdesk.desktop.desk import Desk
from draftdesk.desktop.kinds import place_words
from draftdesk.desktop.tips import plain_tip
from draftdesk.desktop.words import moment_words

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look
    from draftdesk.workspace.queries import HistoryLine

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PAGE = 200
TOPIC = "history"
"""What the model asks the workspace about."""
ACT, PLACE, WHO, WHEN, STANDING = range(5)
LINE_ROLE = Qt.ItemDataRole.UserRole


class HistoryModel(QAbstractTableModel):
    """The newest acts first, those of a place and with certain words."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: list[HistoryLine] = []
        self._words = ""
        self._place: str | None = None
        self._has_more = False
        self._is_asking = False

    def show(self, words: str, place: str | None) -> None:
        """Show other acts, from the newest on."""
        self._words, self._place = words, place
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is shown, as far as it was scrolled."""
        wanted = max(_PAGE, len(self._lines))
        self._ask(self._question(0, wanted), lambda lines: self._replace(lines, wanted))

    def line(self, row: int) -> "HistoryLine | None":
        """The act in that row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _question(self, before: int, limit: int) -> "Callable[[Look], list[HistoryLine]]":
        words, place = self._words, self._place

        def question(look: "Look") -> "list[HistoryLine]":
            from draftdesk.workspace.queries import history

            return history(look, words=words, place=place, before=before, limit=limit)

        return question

    def _ask(
        self, question: "Callable[[Look], list[HistoryLine]]", answer: "Callable[[list[HistoryLine]], object]"
    ) -> None:
        self._is_asking = True
        self._desk.ask(TOPIC, question, answer)

    def _replace(self, lines: "list[HistoryLine]", wanted: int) -> None:
        self._is_asking = False
        self._has_more = len(lines) == wanted
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _append(self, lines: "list[HistoryLine]") -> None:
        self._is_asking = False
        self._has_more = len(lines) == _PAGE
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    # --- as Qt asks

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asking

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._ask(self._question(self._lines[-1].act.number, _PAGE), self._append)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Act"), self.tr("Place"), self.tr("Who"), self.tr("When"), self.tr("Now"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._text(line, index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(line) if index.column() == ACT else self._text(line, index.column())
            case Qt.ItemDataRole.ForegroundRole if line.act.stack is None:
                return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
            case _:
                return line if role == LINE_ROLE else None

    def _text(self, line: "HistoryLine", column: int) -> str:
        match column:
            case 0:
                return self._named(line)
            case 1:
                return place_words(line.act.place)
            case 2:
                return line.act.who
            case 3:
                return moment_words(QDateTime.fromString(line.act.at, Qt.DateFormat.ISODate))
            case _:
                return self._standing(line)

    def _named(self, line: "HistoryLine") -> str:
        match line.act.kind:
            case "undo":
                return self.tr("Undone: {act}").format(act=line.act.name)
            case "redo":
                return self.tr("Redone: {act}").format(act=line.act.name)
            case _:
                return line.act.name

    def _standing(self, line: "HistoryLine") -> str:
        if line.is_settled:
            return self.tr("stays: it was exported")
        match line.act.stack:
            case "undo":
                return self.tr("can be undone")
            case "redo":
                return self.tr("can be redone")
            case _:
                return ""

    def _sentence(self, line: "HistoryLine") -> str:
        parts = [self._text(line, column) for column in range(5)]
        return ", ".join(part for part in parts if part)
