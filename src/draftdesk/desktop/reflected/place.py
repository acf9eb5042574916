"""The place Reflected as a whole."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.means import Means
from draftdesk.desktop.place import Place
from draftdesk.desktop.reflected.bars.panel import BarsPanel
from draftdesk.desktop.reflected.charts import (
    balance_chart,
    count_along,
    count_versions,
    outcome_chart,
    version_chart,
)
from draftdesk.desktop.reflected.choice import Choice
from draftdesk.desktop.reflected.empty import NothingYet
from draftdesk.desktop.reflected.exporting import Exporting
from draftdesk.desktop.reflected.hint import Hint
from draftdesk.desktop.reflected.listing.panel import ListPanel
from draftdesk.desktop.reflected.matrix.panel import MatrixPanel
from draftdesk.desktop.reflected.reflection import Reflection
from draftdesk.desktop.reflected.room import Room
from draftdesk.desktop.reflected.shown import Shown
from draftdesk.desktop.reflected.subject import Subject, everything
from draftdesk.drafting.matrix_tables import balance_table, taken_in_table

if TYPE_CHECKING:
    from draftdesk.model.coverage import Coverage

_PANES = "reflected/panes"
_VIEW = "reflected/view"
_BOTH = 27
"""Lines that a view and a list below it need."""


class View(IntEnum):
    """The ways of looking, in the order of their tabs."""

    MATRIX = 0
    OUTCOMES = 1
    VERSIONS = 2
    BALANCE = 3
    SNIPPETS = 4


class ReflectedPlace(Place):
    """Above what is looked at, in the middle the views of it, below the snippets of what was opened there."""

    name = "Reflected"
    icon = "reflected"
    front_requested = Signal()
    """An act that happens here was called: bring the place to the front."""
    snippet_requested = Signal(object)
    """A `Snippet` that should be shown where it stands in its source."""
    paragraph_requested = Signal(str)
    """The id of a paragraph that should be shown in the draft."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self.reflection = Reflection(means, self)
        self._choice = Choice(means, self.reflection)
        self.matrix = MatrixPanel(means, self.reflection)
        self.outcomes = BarsPanel(
            means,
            self.reflection,
            "outcomes",
            self.tr("What became of the snippets"),
            count_along,
            outcome_chart,
            balance_table,
            usual="theme",
            shares=True,
        )
        self.versions = BarsPanel(
            means,
            self.reflection,
            "versions",
            self.tr("What each version took in"),
            count_versions,
            version_chart,
            taken_in_table,
        )
        self.balance = BarsPanel(
            means,
            self.reflection,
            "balance",
            self.tr("The share of their recommendations that is in"),
            count_along,
            balance_chart,
            balance_table,
            usual="region",
        )
        self.listing = ListPanel(means, self.reflection)
        self.hint = Hint(means.actions.action("draft.assemble"))
        self._nothing = NothingYet(means.actions)
        self._tabs = QTabBar()
        self._views = QStackedWidget()
        self._panes = QSplitter(Qt.Orientation.Vertical)
        self._pages = QStackedWidget()
        self._opened: dict[View, tuple[Subject, str]] = {}
        self._lay_out()
        self._exporting = Exporting(means, self.reflection, self._shown, self._listed, self)
        self._choice.add(self._export_button())
        self._listen()

    def title(self) -> str:
        return self.tr("Reflected")

    def enter(self) -> None:
        self._front().setFocus()

    @property
    def view(self) -> View:
        """The way of looking that is in front."""
        return View(self._tabs.currentIndex())

    def show_view(self, view: View) -> None:
        """Bring a way of looking to the front."""
        self._tabs.setCurrentIndex(view)

    def keep_state(self) -> None:
        self._means.settings.keep_shape(_PANES, self._panes)
        self._means.settings.keep(_VIEW, self._tabs.currentIndex())
        self.listing.keep_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reflection.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        self.reflection.watch(False)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    # --- made once

    def _lay_out(self) -> None:
        means = self._means
        means.actions.attach("reflected", self)
        self._tabs.setAccessibleName(self.tr("Ways of looking"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for words in (
            self.tr("Matrix"),
            self.tr("Outcomes"),
            self.tr("Versions"),
            self.tr("Balance"),
            self.tr("Snippets"),
        ):
            self._tabs.addTab(words)
        for view in (self.matrix, self.outcomes, self.versions, self.balance):
            self._views.addWidget(view)
        self._panes.addWidget(self._views)
        self._panes.addWidget(self.listing)
        self._panes.setChildrenCollapsible(False)
        if not means.settings.give_shape(_PANES, self._panes):
            self._panes.setSizes([300, 240])
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._choice)
        inner.addWidget(self.hint)
        inner.addWidget(self._tabs)
        inner.addWidget(self._panes, 1)
        self._pages.addWidget(Room(page))
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.addWidget(self._pages, 1)
        last = means.settings.number(_VIEW, View.MATRIX)
        self._tabs.setCurrentIndex(last if 0 <= last < len(View) else View.MATRIX)

    def _listen(self) -> None:
        actions = self._means.actions
        actions.on("reflected.secondary", self.reflection.count_secondary)
        actions.on("draft.coverage", self._on_coverage)
        self.reflection.changed.connect(self._on_changed)
        self._tabs.currentChanged.connect(self._show_view)
        self.matrix.subject_chosen.connect(self._open)
        for panel in (self.outcomes, self.versions, self.balance):
            panel.subject_chosen.connect(self._open)
        self.listing.closed.connect(self._close_list)
        self.listing.snippet_requested.connect(self.snippet_requested)
        self.listing.paragraph_requested.connect(self.paragraph_requested)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._close_list)
        self.listing.filled.connect(self._offer)
        self._show_view()

    def _export_button(self) -> QPushButton:
        button = QPushButton(self.tr("E&xport"))
        menu = QMenu(button)
        for name in ("circulate", "internal", "list-circulate", "list-internal"):
            menu.addAction(self._means.actions.action(f"reflected.{name}"))
        button.setMenu(menu)
        return button

    # --- what is in front

    def _shown(self) -> Shown | None:
        view = self.view
        if view is View.SNIPPETS:
            return None
        panels = {View.OUTCOMES: self.outcomes, View.VERSIONS: self.versions, View.BALANCE: self.balance}
        return panels[view].shown if view in panels else self.matrix.shown

    def _offer(self) -> None:
        is_listed = self.listing.isVisibleTo(self) and self.listing.is_filled
        self._exporting.offer(view=self.view is not View.SNIPPETS, listed=is_listed)

    def _listed(self) -> "Coverage | None":
        return self.listing.shown if self.listing.isVisibleTo(self) else None

    def _on_changed(self) -> None:
        ground = self.reflection.ground
        has_any = ground is not None and bool(ground.rows.everything)
        self._pages.setCurrentIndex(0 if has_any or not self._means.desk.is_open else 1)
        is_bare = ground is not None and ground.version is None and not ground.reached
        self.hint.say(
            self.tr("Nothing has reached the draft yet. Assembling puts snippets where the outline wants them.")
            if is_bare
            else ""
        )
        if ground is None:
            self._opened.clear()
            self._show_view()
        self._offer()

    def _show_view(self) -> None:
        """The view with the list that was opened from it; the last view is the list itself."""
        view, keyboard = self.view, self.window().focusWidget()
        was_inside = keyboard is not None and self._panes.isAncestorOf(keyboard)
        self._means.actions.allow("reflected.swap", view is View.MATRIX)
        self._means.actions.allow("reflected.empty", view is View.MATRIX)
        if view is not View.SNIPPETS:
            self._views.setCurrentIndex(view)
        self._share()
        opened = self._opened.get(view)
        if view is View.SNIPPETS:
            self.listing.show_subject(everything(self.tr("All snippets")), can_close=False)
        elif opened is not None:
            self._list(*opened)
        self._offer()
        if was_inside:  # Qt would give it to whatever comes next in the window
            self._front().setFocus()

    def _share(self) -> None:
        """Where there is no room for both, the list takes the place of what it was opened from."""
        is_listed = self.view is View.SNIPPETS or self.view in self._opened
        is_low = self.height() < _BOTH * self.fontMetrics().height()
        self.listing.setVisible(is_listed)
        self._views.setVisible(self.view is not View.SNIPPETS and not (is_listed and is_low))

    def _front(self) -> QWidget:
        if self._pages.currentIndex():
            return self._nothing
        return self._views.currentWidget() or self.matrix if self._views.isVisibleTo(self) else self.listing

    def _open(self, subject: Subject, outcome: str, by_key: bool) -> None:
        """List the snippets of a cell or a figure below it."""
        self._opened[self.view] = (subject, outcome)
        self._share()
        self._list(subject, outcome)
        if by_key or not self._views.isVisible():
            self.listing.setFocus()

    def _list(self, subject: Subject, outcome: str) -> None:
        self.listing.show_subject(subject, outcomes=(outcome,) if outcome else ())

    def _close_list(self) -> None:
        """Go back to where the list was opened; in the list itself, to what was typed there."""
        if self.view in self._opened:
            del self._opened[self.view]
            self._share()
            self._offer()
            self._front().setFocus()

    def _on_coverage(self) -> None:
        self.front_requested.emit()
        self.show_view(View.SNIPPETS)
        self.enter()
