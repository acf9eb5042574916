"""The work on the rows under review: which are shown, where the keyboard is, what each command does."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox

from draftdesk.desktop.sources.reviewing import steps
from draftdesk.desktop.sources.reviewing.arrivals import Arrivals
from draftdesk.desktop.sources.reviewing.history import History
from draftdesk.desktop.sources.reviewing.panes import Panes
from draftdesk.desktop.sources.reviewing.rows import Chosen, RowModel
from draftdesk.model.folding import fold
from draftdesk.model.sources import Confidence, SnippetKind, Strength

if TYPE_CHECKING:
    from draftdesk.drafting.reviewing import Row

_PAUSE = 150
"""Milliseconds without typing before the filter is used."""


class RowWork(QObject):
    """Table, filter and form of a sheet, working on its history."""

    lists_wanted = Signal(int, int)
    """Of a source, the lists after a block are to be treated as recommendations; -1 where the block is to be asked."""

    def __init__(self, history: History, arrivals: Arrivals, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._arrivals = arrivals
        self._panes = panes
        self._sources: tuple[int, ...] = ()
        self._folded: dict[str, str] = {}
        self._is_showing = False
        self.rows = RowModel(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        panes.table.show_model(self.rows)
        self._listen()

    def _listen(self) -> None:
        panes = self._panes
        self.rows.tick_requested.connect(self._on_tick_requested)
        panes.table.selectionModel().selectionChanged.connect(self._on_rows_chosen)
        panes.table.selectionModel().currentChanged.connect(self._on_rows_chosen)
        panes.words.textChanged.connect(self._pause.start)
        panes.words.left_downwards.connect(self._on_left_downwards)
        self._pause.timeout.connect(self._on_filtered)
        panes.only_doubts.toggled.connect(self._on_filtered)
        panes.only_likely.toggled.connect(self._on_filtered)
        panes.form.text_edited.connect(self._on_text)
        panes.form.kind_chosen.connect(self._on_kind)
        panes.form.strength_chosen.connect(self._on_strength)
        panes.form.tags_edited.connect(self._on_tags)
        panes.form.contributors_edited.connect(self._on_contributors)
        panes.form.left.connect(panes.table.setFocus)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What each command does that concerns rows."""
        form = self._panes.form
        return {
            "tick": self._on_tick,
            "skip": lambda: self._history.do(steps.ticked(self._chosen(), False)),
            "join": self._on_join,
            "split": self._on_split,
            "split-here": self._on_split,
            "mend": self._on_mend,
            "lists": self._on_lists,
            "kind": lambda: _open(form.kind),
            "tags": form.tags.begin,
            "contributors": form.contributors.begin,
            "strength": lambda: _open(form.strength),
            "text": form.text.setFocus,
            "doubt": lambda: self._go_to_doubt(1),
            "doubt-before": lambda: self._go_to_doubt(-1),
            "filter": self._panes.words.begin,
            "all-listed": lambda: self._tick_shown(True, lambda row: row.snippet.confidence is not Confidence.LIKELY),
            "all-likely": lambda: self._tick_shown(True, lambda row: row.snippet.confidence is Confidence.LIKELY),
            "none": lambda: self._tick_shown(False, lambda row: row.ticked),
        }

    # --- what is shown

    def show_sources(self, sources: tuple[int, ...]) -> None:
        """Show the rows of other sources, from their beginning."""
        self._sources = sources
        self.show_rows()
        self._panes.table.scrollToTop()
        self._go_to_line(1)

    def let_go(self) -> None:
        """Hold no rows any more."""
        self._is_showing = True
        self._panes.form.clear()
        self.rows.show(self._history.review, (), lambda _: False)

    def show_rows(self) -> None:
        """Show the rows of now."""
        self._is_showing = True
        self.rows.show(self._history.review, self._sources, self._wanted())
        self._is_showing = False
        self._on_rows_chosen()

    def _on_filtered(self) -> None:
        """The row that the keyboard was on keeps it, so that what was found is seen among its neighbours afterwards."""
        before = self._current()
        self.show_rows()
        if before is None or self.rows.number_of(*before) < 0:
            self._panes.table.scrollToTop()
            self._go_to_line(1)
        elif self._current() != before:
            self._go_to(*before)
        else:
            self._panes.table.scrollTo(self._panes.table.currentIndex())

    def _on_left_downwards(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._on_filtered()
        self._panes.table.setFocus()

    def _wanted(self) -> "Callable[[Row], bool]":
        words = fold(self._panes.words.text()).split()
        doubts, likely = self._panes.only_doubts.isChecked(), self._panes.only_likely.isChecked()

        def is_wanted(row: "Row") -> bool:
            if doubts and not self._is_doubtful(row):
                return False
            if likely and row.snippet.confidence is not Confidence.LIKELY:
                return False
            if not words:
                return True
            text = row.snippet.text
            folded = self._folded.get(text) or self._folded.setdefault(text, fold(text))
            return all(word in folded for word in words)

        return is_wanted

    def _is_doubtful(self, row: "Row") -> bool:
        return bool(row.snippet.doubts) or row.snippet.text in self._arrivals.mendings

    def _current(self) -> tuple[int, int] | None:
        """The row that the keyboard is on, by source and number."""
        index = self._panes.table.currentIndex()
        if not index.isValid() or index.row() >= self.rows.rowCount():
            return None
        line = self.rows.line(index.row())
        return (line.source, line.at if line.row is not None else line.below[0])

    def _chosen(self) -> Chosen:
        numbers = {index.row() for index in self._panes.table.selectionModel().selectedRows()}
        return self.rows.chosen(sorted(numbers))

    def _on_rows_chosen(self) -> None:
        if self._is_showing:
            return
        self._panes.form.settle()
        current = self._current()
        if current is None:
            self._panes.form.clear()
            return
        source = self._history.source(current[0])
        proposed = self._arrivals.mendings.get(source.rows[current[1]].snippet.text)
        chosen = steps.rows_of(self._history.review, self._chosen())
        self._panes.form.show_rows(current, source, chosen, proposed[1] if proposed else ())

    def _go_to(self, source: int, at: int) -> None:
        self._go_to_line(self.rows.number_of(source, at))

    def _go_to_line(self, number: int) -> None:
        if not 0 <= number < self.rows.rowCount():
            return
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self._panes.table.selectionModel().setCurrentIndex(self.rows.index(number, 0), how)
        self._panes.table.scrollTo(self.rows.index(number, 0))

    # --- steps

    def _on_tick_requested(self, chosen: Chosen, on: bool) -> None:
        self._history.do(steps.ticked(chosen, on))

    def _on_tick(self) -> None:
        chosen = self._chosen()
        rows = steps.rows_of(self._history.review, chosen)
        self._history.do(steps.ticked(chosen, not all(row.ticked for row in rows)))

    def _tick_shown(self, on: bool, which: "Callable[[Row], bool]") -> None:
        shown = self.rows.chosen(range(self.rows.rowCount()))
        review = self._history.review
        chosen = {
            source: found
            for source, rows in shown.items()
            if (found := tuple(at for at in rows if which(review.sources[source].rows[at])))
        }
        self._history.do(steps.ticked(chosen, on))

    def _on_join(self) -> None:
        self._panes.form.settle()
        current, chosen = self._current(), self._chosen()
        if current is None:
            return
        source, at = current
        rows = chosen.get(source, ())
        if len(chosen) == 1 and len(rows) > 1:
            at = rows[0]
        else:
            rows = (at, at + 1)
        if rows[-1] < len(self._history.source(source).rows) and self._history.do(steps.joined(source, rows)):
            self._go_to(source, at)

    def _on_split(self) -> None:
        caret = self._panes.form.caret()
        self._panes.form.settle()
        current = self._current()
        if current is not None and self._history.do(steps.split_at(*current, caret)):
            self._go_to(*current)
            self._panes.table.setFocus()

    def _on_mend(self) -> None:
        self._panes.form.settle()
        if self._history.do(steps.parted(self._chosen(), self._arrivals.compounds)):
            self._go_to_doubt(1)

    def _on_lists(self) -> None:
        current = self._current()
        if current is not None:
            block = self._panes.form.block() if self._panes.form.context.hasFocus() else -1
            self.lists_wanted.emit(current[0], block)

    def _go_to_doubt(self, step: int) -> None:
        count, at = self.rows.rowCount(), self._panes.table.currentIndex().row()
        for further in range(1, count + 1):
            number = (at + step * further) % count
            row = self.rows.line(number).row
            if row is not None and self._is_doubtful(row):
                self._go_to_line(number)
                return

    def _on_text(self, source: int, at: int, text: str) -> None:
        self._history.do(steps.worded(source, at, text))

    def _on_kind(self, kind: SnippetKind) -> None:
        self._history.do(steps.of_kind(self._chosen(), kind))

    def _on_strength(self, strength: Strength | None) -> None:
        self._history.do(steps.graded(self._chosen(), strength))

    def _on_tags(self, before: Sequence[str], after: Sequence[str]) -> None:
        self._history.do(steps.tagged(self._chosen(), before, after))

    def _on_contributors(self, _before: Sequence[str], names: Sequence[str]) -> None:
        self._history.do(steps.said_by(self._chosen(), names, self._arrivals.vocabulary))


def _open(box: QComboBox) -> None:
    """Give a box the keyboard, and show its choices."""
    box.setFocus()
    box.showPopup()
