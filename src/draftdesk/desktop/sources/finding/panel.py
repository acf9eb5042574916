"""Search as you type."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.chips import Chip, Flow, clear
from draftdesk.desktop.sources.finding.empty import NoHits
from draftdesk.desktop.sources.finding.facets import FacetModel, facet_tree
from draftdesk.desktop.sources.finding.finder import Answer, Asked, Finder
from draftdesk.desktop.sources.finding.hits import HitModel
from draftdesk.desktop.sources.finding.labels import UNUSED, chip_words
from draftdesk.desktop.sources.finding.painting import HitPainter, ValuePainter
from draftdesk.desktop.sources.finding.view import HitView
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.tabbing import tab_within
from draftdesk.workspace import queries

_SOON = 60
"""Milliseconds that the keyboard rests on a hit before its source is shown."""


class SnippetSearch(QWidget):
    """A field, the facets with counts, and the hits grouped by source.

    `name` keeps apart what several of them ask and remember; `scope` is where the keys of its hits work, `view` what
    shows those.
    """

    found = Signal(object)
    """An `Answer`, after it is shown."""

    def __init__(
        self,
        means: Means,
        selection: Selection,
        *,
        name: str = "finding",
        scope: str = "hits",
        view: type[HitView] = HitView,
    ) -> None:
        super().__init__()
        self._means = means
        self._name, self._scope, self._view = name, scope, view
        self._selection = selection
        self._model = HitModel(self)
        self._painter = HitPainter(means.theme, self)
        self._finder = Finder(means.desk, self._model, self, topic=name)
        self._facets = FacetModel(means.theme, self)
        self._open_facets = {"theme"}
        self._place: tuple[int, int] | None = None
        self._keyboard: int | None = None
        self._before = Asked()
        self._is_following = False
        self._is_choosing = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._make()
        self._lay_out()
        self._listen()
        self._ask()
        self._say(0)

    def look_for(self, words: str) -> None:
        """Search for these words, and give the list the keyboard; without words, the field gets it."""
        if words:
            self.field.setText(words)
            self.hits.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def filter_by(self, labels: Sequence[str]) -> None:
        """Show the snippets that carry these labels ("facet:name", "contributor:NAME"), whatever their words."""
        self.field.clear()
        self._filter_by(labels)
        self.hits.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def labels(self) -> Sequence[str]:
        """What the hits are filtered by."""
        return self._finder.asked.labels

    def narrow(self, labels: Sequence[str]) -> None:
        """Filter by these labels and no others, and look for the same words."""
        self._filter_by(labels)

    def chosen_numbers(self) -> Sequence[int]:
        """The numbers of the hits that are chosen."""
        return self._finder.numbers_in(self._finder.chosen)

    # --- what it is made of

    def _make(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the snippets"))
        self.field.setAccessibleName(self.tr("Search the snippets"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.sorting = QComboBox()
        self.sorting.setAccessibleName(self.tr("Order of the hits"))
        self.sorting.addItems([self.tr("By source"), self.tr("Best first")])
        self.sorting.setCurrentIndex(int(self._means.settings.text(f"{self._name}/order") == "best"))
        self.filtering = QToolButton()
        self.filtering.setText(self.tr("Filters"))
        self.filtering.setCheckable(True)
        self.filtering.setChecked(self._means.settings.flag(f"{self._name}/facets", default=True))
        self.filtering.setToolTip(self.tr("Show or hide what the hits can be filtered by"))
        self.clearing = QToolButton()
        self.clearing.setText(self.tr("Clear"))
        self.clearing.setToolTip(self.tr("Take all filters away"))
        self.chips = QWidget()
        self._chip_flow = Flow(self.chips)
        self.counted = QLabel()
        self.counted.setTextFormat(Qt.TextFormat.PlainText)
        self.counted.setWordWrap(True)
        self.facets = facet_tree(self._facets)
        self.facets.setItemDelegate(ValuePainter(self._means.theme, self.facets))
        self.facets.setAccessibleName(self.tr("Filters"))
        self.hits = self._view(self._model, self._painter)
        self.hits.setAccessibleName(self.tr("Hits"))
        self.nothing = NoHits()
        self._means.actions.attach(self._scope, self.hits)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.hits)
        self._stack.addWidget(self.nothing)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        for part, stretch in ((self.facets, 2), (self._stack, 5)):
            halves.addWidget(part)
            halves.setStretchFactor(halves.count() - 1, stretch)
        halves.setSizes([200, 500])
        self.facets.setVisible(self.filtering.isChecked())
        buttons = QHBoxLayout()
        buttons.addWidget(self.filtering)
        buttons.addWidget(self.clearing)
        buttons.addStretch(1)
        buttons.addWidget(self.sorting)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 0)
        column.addWidget(self.field)
        column.addLayout(buttons)
        column.addWidget(self.chips)
        column.addWidget(self.counted)
        column.addWidget(halves, 1)
        order = (self.field, self.filtering, self.clearing, self.sorting, self.facets, self.hits)
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def _listen(self) -> None:
        self.field.textChanged.connect(self._ask)
        self.sorting.currentIndexChanged.connect(self._on_sorted)
        self.filtering.toggled.connect(self._on_filtering)
        self.clearing.clicked.connect(self._on_cleared)
        self.nothing.helped.connect(self._on_helped)
        self._facets.ticked.connect(self._on_ticked)
        self.facets.expanded.connect(self._on_expanded)
        self.facets.collapsed.connect(self._on_collapsed)
        self.facets.activated.connect(self._on_activated)
        self._finder.replacing.connect(self._on_replacing)
        self._finder.found.connect(self._on_found)
        self._finder.counted.connect(self._facets.add_counts)
        self._soon.timeout.connect(self._choose)
        self.hits.selectionModel().selectionChanged.connect(self._on_selected)
        self.hits.left_upwards.connect(self._on_left_upwards)
        self.hits.confirmed.connect(self._choose)
        self._selection.snippets_changed.connect(self._on_chosen_elsewhere)
        self._means.theme.changed.connect(self._on_theme_changed)
        self._means.desk.closed.connect(self._on_closed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the field: Down goes into the hits, Enter shows the first, Esc clears."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.hits.go_to_first()
                self.hits.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.hits.go_to_first()
                self._choose()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    # --- asking

    def _ask(self) -> None:
        self._filter_by(self._finder.asked.labels)

    def _filter_by(self, labels: Sequence[str]) -> None:
        self._finder.ask(Asked(self.field.text(), tuple(labels), self.sorting.currentIndex() == 0))

    def _on_sorted(self, at: int) -> None:
        self._means.settings.keep(f"{self._name}/order", "best" if at else "source")
        self._ask()

    def _on_filtering(self, on: bool) -> None:
        self._means.settings.keep(f"{self._name}/facets", on)
        self.facets.setVisible(on)

    def _on_ticked(self, label: str, on: bool) -> None:
        others = [each for each in self._finder.asked.labels if each != label]
        if on and label.startswith(f"{UNUSED}:"):  # one draft at a time
            others = [each for each in others if not each.startswith(f"{UNUSED}:")]
        self._filter_by([*others, label] if on else others)

    def _on_chip_removed(self, label: str) -> None:
        self._on_ticked(label, False)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_activated(self, index: QModelIndex) -> None:
        """Enter ticks a value."""
        label = self._facets.label_at(index)
        if label:
            self._on_ticked(label, label not in self._finder.asked.labels)

    def _on_expanded(self, index: QModelIndex) -> None:
        self._open_facets.add(self._facets.facet_at(index.row()))

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._open_facets.discard(self._facets.facet_at(index.row()))

    def _on_cleared(self) -> None:
        self._filter_by(())

    def _on_helped(self) -> None:
        """Loosen what was asked, the filters before the words; without snippets, get some."""
        if self._finder.asked.labels:
            self._on_cleared()
        elif self.field.text():
            self.field.clear()
        else:
            self._means.actions.action("sources.import").trigger()

    # --- what was found

    def _on_replacing(self) -> None:
        self._is_following = True
        self._before = self._finder.shown
        self._place = self.hits.top_number()
        self._keyboard = self.hits.current_number()

    def _on_found(self, answer: Answer) -> None:
        self._painter.know(answer.known.words)
        self._finder.choose(answer.kept)
        self.hits.choose(answer.kept)
        self.hits.give_keyboard(self._keyboard)
        if self._before == answer.asked:
            self.hits.come_back(self._place)
        else:
            self.hits.scrollToTop()
        self._is_following = False
        if self._facets.show_counts(answer.known.facets, answer.hits.counts, answer.asked.labels):
            for row in range(self._facets.rowCount()):
                is_open = self._facets.facet_at(row) in self._open_facets
                self.facets.setExpanded(self._facets.index(row, 0), is_open)
        self._say(answer.sources)
        self.found.emit(answer)

    def _on_closed(self) -> None:
        self._facets.show_counts((), {}, ())
        self.field.clear()
        self._say(0)

    def _on_theme_changed(self) -> None:
        self.hits.viewport().update()

    def _say(self, sources: int) -> None:
        """How many there are, what they are filtered by, and what to do where there are none."""
        asked, known, found = self._finder.asked, self._finder.known, len(self._model.hits.numbers)
        if [chip.label for chip in self.chips.findChildren(Chip)] != list(asked.labels):
            clear(self._chip_flow)
            for label in asked.labels:
                chip = Chip(label, chip_words(label, known.facets), self._means.theme)
                chip.removed.connect(self._on_chip_removed)
                self._chip_flow.addWidget(chip)
            tab_within(self.chips, *self.chips.findChildren(Chip))
        self.chips.setVisible(bool(asked.labels))
        self.clearing.setEnabled(bool(asked.labels))
        self.counted.setVisible(bool(found))
        self.counted.setText(self._counted(found, sources))
        self._stack.setCurrentIndex(0 if found else 1)
        self.nothing.say(
            is_open=self._means.desk.is_open,
            any_snippets=bool(known.rows.everything),
            typed=asked.typed.strip(),
            filtered=bool(asked.labels),
        )

    def _counted(self, snippets: int, sources: int) -> str:
        if snippets == 1:
            return self.tr("One snippet")
        if sources == 1:
            return self.tr("{n} snippets in one source").format(n=f"{snippets:,}")
        return self.tr("{n} snippets in {m} sources").format(n=f"{snippets:,}", m=f"{sources:,}")

    # --- choosing

    def _on_selected(self) -> None:
        if self._is_following:
            return
        stretches = self._model.stretches(self.hits.selectionModel().selection())
        self._finder.choose(stretches)
        if stretches:
            self._soon.start()

    def _choose(self) -> None:
        """Show the one hit that is chosen where it stands, or let many be edited together."""
        self._soon.stop()
        stretches = list(self._finder.chosen)
        count = sum(last - first for first, last in stretches)
        found = self._model.found(self._model.hits.numbers[stretches[0][0]]) if count == 1 else None
        if found is not None:
            self._is_choosing = True
            self._selection.reveal(found.source.id, found.snippet.id)
            self._is_choosing = False
        elif count:
            hits = self._model.hits.numbers
            self._means.desk.ask(
                f"{self._name}/chosen",
                lambda look: queries.snippet_ids(look, [n for first, last in stretches for n in hits[first:last]]),
                self._on_ids,
            )

    def _on_ids(self, ids: Sequence[str]) -> None:
        self._is_choosing = True
        self._selection.choose_snippets(ids)
        self._is_choosing = False

    def _on_chosen_elsewhere(self, ids: Sequence[str]) -> None:
        """Show what was chosen in the text, where it is a hit that can be seen; nothing else is chosen then."""
        if self._is_choosing:
            return
        self._soon.stop()
        number = self._model.number_known(ids[0]) if len(ids) == 1 else None
        at = None if number is None else self._model.place_of(number)
        stretches = [] if at is None else [(at, at + 1)]
        self._is_following = True
        self._finder.choose(stretches)
        self.hits.choose(stretches)
        self._is_following = False

    def _on_left_upwards(self) -> None:
        self.look_for("")
