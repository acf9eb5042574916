"""The rows of the finder's list: what was found, under a head for each sort."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from draftdesk.desktop.frame.finder.commands import Command, Spans
from draftdesk.model import inline
from draftdesk.model.finding import Query, spans
from draftdesk.workspace.queries import QuickFound

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Sort(Enum):
    """What a row is."""

    HEAD = "head"
    SNIPPET = "snippet"
    SOURCE = "source"
    PARAGRAPH = "paragraph"
    ALL_HITS = "all hits"
    COMMAND = "command"


class Role(IntEnum):
    """Data of the model beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """`text` is tinted at `spans`; `aside` stands quietly beside it: a reference, a menu, keys. `what` is what was
    found."""

    sort: Sort
    text: str
    aside: str = ""
    spans: Spans = ()
    what: Any = None


class FinderModel(QAbstractListModel):
    """Heads cannot be chosen."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, rows: Iterable[Row]) -> None:
        """Show these in place of the ones before."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Row]:
        """All rows as they stand."""
        return self._rows

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].sort is Sort.HEAD:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (_called(row.sort), row.text, row.aside)))
            case Role.ROW:
                return row
        return None


def found_rows(found: QuickFound, count: int, query: Query) -> list[Row]:
    """Snippets, sources and paragraphs, each under its head; and how many snippets there are in all."""
    snippets = [
        Row(Sort.SNIPPET, " ".join(each.snippet.text.split("\n")), each.snippet.reference, each.spans, each)
        for each in found.snippets
    ]
    if count > len(snippets):
        snippets.append(
            Row(Sort.ALL_HITS, QCoreApplication.translate("finder", "All {n} hits in snippets").format(n=count))
        )
    sources = [Row(Sort.SOURCE, each.title, each.code, spans(each.title, query), each) for each in found.sources]
    paragraphs = [
        Row(Sort.PARAGRAPH, text, "", spans(text, query), each)
        for each in found.paragraphs
        for text in (" ".join(inline.plain(each.text).split()),)
    ]
    return [
        *_under(QCoreApplication.translate("finder", "Snippets"), snippets),
        *_under(QCoreApplication.translate("finder", "Sources"), sources),
        *_under(QCoreApplication.translate("finder", "Paragraphs"), paragraphs),
    ]


def command_rows(found: Sequence[Command]) -> list[Row]:
    """Commands under their head."""
    rows = [
        Row(Sort.COMMAND, each.words, "   ".join(filter(None, (each.menu, each.keys))), each.spans, each)
        for each in found
    ]
    return _under(QCoreApplication.translate("finder", "Commands"), rows)


def _under(head: str, rows: list[Row]) -> list[Row]:
    return [Row(Sort.HEAD, head), *rows] if rows else []


def _called(sort: Sort) -> str:
    return {
        Sort.HEAD: "",
        Sort.SNIPPET: QCoreApplication.translate("finder", "Snippet"),
        Sort.SOURCE: QCoreApplication.translate("finder", "Source"),
        Sort.PARAGRAPH: QCoreApplication.translate("finder", "Paragraph"),
        Sort.ALL_HITS: "",
        Sort.COMMAND: QCoreApplication.translate("finder", "Command"),
    }[sort]
