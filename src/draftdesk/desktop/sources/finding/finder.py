"""The search itself: what is looked for, what was found. Everything is read on another thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from draftdesk.desktop.desk import Desk
from draftdesk.desktop.sources.finding.hits import HitModel
from draftdesk.desktop.sources.finding.labels import UNUSED, Known, filters_of, known_of
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Found, Hits

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed, Look

_ONLY_WRITTEN = frozenset({"paragraph", "footnote", "reference", "comment", "held_number"})
"""Tables of a draft from which no search reads: it does not look again while somebody writes. Whether a snippet is used
stands in others."""
_AT_ONCE = 3
"""So many windows of the list are read at a time, those that were looked at last; others have scrolled away."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was looked for, and in which order."""

    typed: str = ""
    labels: tuple[str, ...] = ()
    by_source: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found. `kept` are the stretches of `hits` that were chosen before and are hits still."""

    asked: Asked
    known: Known
    hits: Hits
    sources: int
    kept: tuple[tuple[int, int], ...] = ()


class Finder(QObject):
    """Looks again whenever what is looked for, or the workspace, has changed."""

    found = Signal(object)
    """An `Answer`, after the model has it."""
    replacing = Signal()
    """The model is about to have other rows."""
    counted = Signal(object)
    """How many snippets each draft would leave, by label: known a little later than the hits."""

    def __init__(self, desk: Desk, model: HitModel, parent: QObject | None = None, *, topic: str = "hits") -> None:
        """`topic` keeps apart what several searches ask."""
        super().__init__(parent)
        self._desk = desk
        self._topic = topic
        self._model = model
        self._known = Known()
        self._asked = Asked()
        self._shown = Asked()
        self._waiting: list[list[int]] = []
        self._is_reading = False
        self._chosen: Sequence[tuple[int, int]] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        model.wanted.connect(self._on_wanted)
        desk.opened.connect(self.look)
        desk.changed.connect(self._on_changed)
        desk.closed.connect(self._on_closed)

    @property
    def known(self) -> Known:
        return self._known

    @property
    def asked(self) -> Asked:
        return self._asked

    @property
    def shown(self) -> Asked:
        """What the rows that are shown were found by."""
        return self._shown

    @property
    def chosen(self) -> Sequence[tuple[int, int]]:
        """The chosen hits, as stretches of the list."""
        return self._chosen

    def ask(self, asked: Asked) -> None:
        """Look for something else."""
        if asked != self._asked:
            self._asked = asked
            self.look()

    def choose(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Which hits are chosen, so that they stay so when the list is another."""
        self._chosen = stretches

    def look(self) -> None:
        """Look again for the same."""
        if not self._desk.is_open:
            return
        asked, known, before, chosen = self._asked, self._known, self._model.hits, tuple(self._chosen)

        def question(look: "Look") -> Answer:
            rows = queries.facet_rows(look, known.rows if known.facets else None)
            now = known if rows is known.rows else known_of(look, rows)
            labels = _that_mean_something(asked.labels, now)
            hits = queries.hit_list(look, rows, asked.typed, filters_of(labels, now))
            sources = len(hits.groups)
            if not asked.by_source:
                hits = queries.best_first(look, hits, asked.typed)
            sought = Asked(asked.typed, labels, asked.by_source)
            return Answer(sought, now, hits, sources, _still_there(before, chosen, hits))

        self._desk.ask(self._topic, question, self._on_found)

    def numbers_in(self, stretches: Sequence[tuple[int, int]]) -> list[int]:
        """The numbers of the hits in those stretches."""
        return [number for first, last in stretches for number in self._model.hits.numbers[first:last]]

    def _on_found(self, answer: Answer) -> None:
        self._known = answer.known
        if answer.asked.labels != self._asked.labels and answer.asked.typed == self._asked.typed:
            self._asked = answer.asked
        self.replacing.emit()
        self._waiting.clear()
        self._shown = answer.asked
        self._model.show_hits(answer.hits, answer.known.sources)
        self.found.emit(answer)
        self._count_unused(answer)

    def _count_unused(self, answer: Answer) -> None:
        """Each draft is a search of its own."""
        drafts = [value.label for facet in answer.known.facets if facet.name == UNUSED for value in facet.values]
        others = tuple(label for label in answer.asked.labels if label not in drafts)

        def question(look: "Look") -> Mapping[str, int]:
            found = {}
            for label in drafts:
                filters = filters_of((*others, label), answer.known)
                hits = queries.hit_list(look, answer.known.rows, answer.asked.typed, filters)
                found[label] = len(hits.numbers)
            return found

        if drafts:
            self._desk.ask(f"{self._topic}/unused", question, self.counted.emit)

    def _on_changed(self, changed: "Changed[object]") -> None:
        if not changed.rows or not changed.rows.keys() <= _ONLY_WRITTEN:
            self.look()

    def _on_closed(self) -> None:
        self._known = Known()
        self._asked = Asked(by_source=self._asked.by_source)
        self._waiting.clear()
        self._is_reading = False
        self._chosen = ()
        self._model.forget()

    # --- rows that are looked at

    def _on_wanted(self, numbers: list[int]) -> None:
        self._waiting.append(numbers)
        if not self._is_reading:
            self._soon.start(0)

    def _read(self) -> None:
        dropped, now = self._waiting[:-_AT_ONCE], self._waiting[-_AT_ONCE:]
        self._waiting.clear()
        for numbers in dropped:
            self._model.drop(numbers)
        if not now or not self._desk.is_open:
            return
        asked = [number for numbers in now for number in numbers]
        typed, shown = self._shown.typed, self._model.hits
        self._is_reading = True

        def done(found: Mapping[int, Found]) -> None:
            self._is_reading = False
            if self._model.hits is shown:
                for numbers in now:
                    self._model.take({each: found[each] for each in numbers if each in found}, numbers)
            if self._waiting:
                self._read()

        self._desk.ask(
            f"{self._topic}/rows", lambda look: queries.hits_shown(look, asked, typed), done, self._on_unread
        )

    def _on_unread(self, line: str) -> None:
        self._is_reading = False
        self._desk.failed.emit(line)


def _that_mean_something(labels: Sequence[str], known: Known) -> tuple[str, ...]:
    """The labels without those whose tag, contributor or draft is gone."""
    there = {value.label for facet in known.facets for value in facet.values}
    return tuple(label for label in labels if label in there)


def _still_there(before: Hits, chosen: Sequence[tuple[int, int]], now: Hits) -> tuple[tuple[int, int], ...]:
    """The chosen hits as stretches of the new list."""
    if not chosen or before.numbers == now.numbers:
        return tuple(chosen)
    wanted = {number for first, last in chosen for number in before.numbers[first:last]}
    found: list[tuple[int, int]] = []
    for at, number in enumerate(now.numbers):
        if number in wanted:
            if found and found[-1][1] == at:
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((at, at + 1))
    return tuple(found)
