"""The hits as rows: heads of sources and snippets below them, read a window at a time as they are looked at."""

from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelection, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from draftdesk.desktop.kinds import said
from draftdesk.model.sources import Source
from draftdesk.workspace.queries import Found, HitGroup, Hits

WINDOW = 50
"""So many snippets are read together."""
_KEPT = 2_000
"""So many are remembered."""
_NO_INDEX = QModelIndex()


class Role(IntEnum):
    """What a row is: a `Head`, or a `Found` (None while it is being read)."""

    HEAD = Qt.ItemDataRole.UserRole
    FOUND = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Head:
    """A source above its hits."""

    source: Source
    count: int
    is_open: bool


class HitModel(QAbstractListModel):
    """All hits, of which only those that were looked at are in memory. `wanted` asks for the numbers of more."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits = Hits(array("I"), (), {})
        self._sources: Mapping[str, Source] = {}
        self._shut: set[str] = set()
        self._starts: list[int] = []
        self._rows = 0
        self._known: dict[int, Found] = {}
        self._fresh: set[int] = set()
        self._asked: set[int] = set()

    # --- what it holds

    @property
    def hits(self) -> Hits:
        return self._hits

    def show_hits(self, hits: Hits, sources: Mapping[str, Source]) -> bool:
        """Show these from now on; False where they are the same rows as before, whose contents may be others."""
        self._fresh.clear()
        self._asked.clear()
        same = hits.numbers == self._hits.numbers and hits.groups == self._hits.groups
        self._sources = sources
        if same:
            self._hits = hits
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(self._rows - 1))
            return False
        self.beginResetModel()
        self._hits = hits
        self._lay_out()
        self.endResetModel()
        return True

    def take(self, found: Mapping[int, Found], asked: Sequence[int]) -> None:
        """What was asked for by `wanted`; those not among the found are gone."""
        self._known |= found
        self._fresh |= found.keys()
        while len(self._known) > _KEPT:
            oldest = next(iter(self._known))
            del self._known[oldest]
            self._fresh.discard(oldest)
        self._asked.difference_update(asked)
        if self._rows:  # a view looks again only at what can be seen; to find the rows would take longer
            self.dataChanged.emit(self.index(0), self.index(self._rows - 1))

    def drop(self, asked: Sequence[int]) -> None:
        """What was asked for will not come: it is asked for again when it is looked at."""
        self._asked.difference_update(asked)

    def forget(self) -> None:
        """Know nothing any more: the workspace is closed."""
        self._known.clear()
        self._shut.clear()
        self.show_hits(Hits(array("I"), (), {}), {})

    # --- rows and numbers

    def is_head(self, row: int) -> bool:
        return bool(self._hits.groups) and self._starts[self._group_at(row)] == row

    def heads(self) -> Sequence[int]:
        """The rows of all heads."""
        return self._starts

    def number_at(self, row: int) -> int | None:
        """The number of the snippet in that row; None for a head."""
        at = self._hit_at(row)
        return None if at is None else self._hits.numbers[at]

    def row_of(self, number: int) -> int | None:
        """The row in which that snippet is shown; None where it is no hit, or its source is shut."""
        at = self.place_of(number)
        if at is None:
            return None
        if not self._hits.groups:
            return at
        group = bisect_right(self._hits.groups, at, key=_start) - 1
        if self._hits.groups[group].source_id in self._shut:
            return None
        return self._starts[group] + 1 + at - self._hits.groups[group].start

    def place_of(self, number: int) -> int | None:
        """The place of that snippet among the hits."""
        try:
            return self._hits.numbers.index(number)
        except ValueError:
            return None

    def found(self, number: int) -> Found | None:
        """That snippet where it was read already."""
        return self._known.get(number)

    def number_known(self, snippet_id: str) -> int | None:
        """The number of a snippet that was read already."""
        return next((number for number, each in self._known.items() if each.snippet.id == snippet_id), None)

    def stretches(self, selection: QItemSelection) -> list[tuple[int, int]]:
        """The chosen hits as stretches of `Hits.numbers`: from one place up to another. Heads count for nothing."""
        found: list[tuple[int, int]] = []
        for chosen in (selection.at(at) for at in range(selection.count())):
            if self._hits.groups:
                found += self._stretches_below(chosen.top(), chosen.bottom())
            else:
                found.append((chosen.top(), chosen.bottom() + 1))
        return sorted(found)

    def rows_of(self, first: int, last: int) -> list[tuple[int, int]]:
        """The rows, first and last, in which a stretch of hits is shown."""
        if not self._hits.groups:
            return [(first, last - 1)]
        found = []
        for at in range(bisect_right(self._hits.groups, first, key=_start) - 1, len(self._hits.groups)):
            group = self._hits.groups[at]
            if group.start >= last:
                break
            if group.source_id not in self._shut:
                above = self._starts[at] + 1 - group.start
                found.append((above + max(first, group.start), above + min(last, group.start + group.count) - 1))
        return found

    def turn(self, row: int) -> None:
        """Shut the source whose head or hit is in that row, or open it."""
        if not self._hits.groups:
            return
        group = self._hits.groups[at := self._group_at(row)]
        first, last = self._starts[at] + 1, self._starts[at] + group.count
        if group.source_id in self._shut:
            self.beginInsertRows(_NO_INDEX, first, last)
            self._shut.discard(group.source_id)
            self._lay_out()
            self.endInsertRows()
        else:
            self.beginRemoveRows(_NO_INDEX, first, last)
            self._shut.add(group.source_id)
            self._lay_out()
            self.endRemoveRows()
        head = self.index(self._starts[at])
        self.dataChanged.emit(head, head)

    def is_open(self, row: int) -> bool:
        """Whether the source of that row shows its hits."""
        return not self._hits.groups or self._hits.groups[self._group_at(row)].source_id not in self._shut

    def head_of(self, row: int) -> int:
        """The row of the head above that row."""
        return self._starts[self._group_at(row)] if self._hits.groups else row

    # --- Qt's questions

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._rows

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_head(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._rows or role not in _ANSWERED:
            return None
        row = index.row()
        if self.is_head(row):
            return self._of_head(row, role)
        found = self._look_up(row)
        if role == Role.FOUND:
            return found
        if role == Role.HEAD:
            return None
        if found is None:
            return self.tr("Being read…")
        if role == Qt.ItemDataRole.DisplayRole:
            return found.snippet.text
        return self._spoken(found)

    # --- inside

    def _of_head(self, row: int, role: int) -> Any:
        group = self._hits.groups[self._group_at(row)]
        source = self._sources.get(group.source_id)
        if role == Role.FOUND or source is None:
            return None
        if role == Role.HEAD:
            return Head(source, group.count, group.source_id not in self._shut)
        if group.count == 1:
            return self.tr("{source}, one snippet").format(source=f"{source.code} {source.title}")
        return self.tr("{source}, {n} snippets").format(source=f"{source.code} {source.title}", n=group.count)

    def _spoken(self, found: Found) -> str:
        """What a screen reader says of a snippet."""
        snippet = found.snippet
        parts = [snippet.reference, snippet.text, said(snippet.kind)]
        parts += [label.partition(":")[2] for label in found.tags]
        parts += found.contributors
        if snippet.confidence == "likely":
            parts.append(said(snippet.confidence))
        if snippet.doubts:
            parts.append(self.tr("has doubts"))
        return ". ".join(parts)

    def _look_up(self, row: int) -> Found | None:
        """The snippet of the row as known so far; what is not known, or may have changed, is asked for."""
        at = self._hit_at(row)
        if at is None:
            return None
        number = self._hits.numbers[at]
        if number not in self._fresh and number not in self._asked:
            start = at - at % WINDOW
            numbers = [each for each in self._hits.numbers[start : start + WINDOW] if each not in self._fresh]
            self._asked.update(numbers)
            self.wanted.emit(numbers)
        return self._known.get(number)

    def _lay_out(self) -> None:
        sizes = [1 + (0 if each.source_id in self._shut else each.count) for each in self._hits.groups]
        self._starts = list(accumulate(sizes, initial=0))[:-1] if sizes else []
        self._rows = sum(sizes) if sizes else len(self._hits.numbers)

    def _group_at(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1

    def _hit_at(self, row: int) -> int | None:
        """The place in the list of hits; None for a head."""
        if not self._hits.groups:
            return row
        group = self._group_at(row)
        below = row - self._starts[group]
        return None if below == 0 else self._hits.groups[group].start + below - 1

    def _stretches_below(self, top: int, bottom: int) -> list[tuple[int, int]]:
        """The places of the hits in those rows, source by source."""
        found = []
        for at in range(self._group_at(top), self._group_at(bottom) + 1):
            group, start = self._hits.groups[at], self._starts[at]
            first = group.start + max(0, top - start - 1)
            last = group.start + min(group.count, bottom - start)
            if group.source_id not in self._shut and last > first:
                found.append((first, last))
        return found


def _start(group: HitGroup) -> int:
    return group.start


_ANSWERED = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Role.HEAD,
    Role.FOUND,
}
