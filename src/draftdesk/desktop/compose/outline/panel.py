"""The outline as it stands beside the draft: a line to filter it, how far it is unfolded, and the rows."""

from functools import partial

from PySide6.QtCore import QItemSelection, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.compose.outline.acts import LEVELS, SCOPE
from draftdesk.desktop.compose.outline.commands import Arranging, fill_menu
from draftdesk.desktop.compose.outline.dropping import Aim, DropPlaces
from draftdesk.desktop.compose.outline.filter import OutlineFilter
from draftdesk.desktop.compose.outline.fitting import Fitting, Seen
from draftdesk.desktop.compose.outline.holding import HeldStrip, Holding
from draftdesk.desktop.compose.outline.model import OutlineModel
from draftdesk.desktop.compose.outline.painting import OutlinePainter
from draftdesk.desktop.compose.outline.shape import Level, folded_at
from draftdesk.desktop.compose.outline.standing import Standing
from draftdesk.desktop.compose.outline.view import OutlineView
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.draft_words import status_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.tabbing import hand_keyboard_on
from draftdesk.model.drafts import Status

_LEVEL = "compose/outline-level"
_TOPIC = "outline filter"
_SHORT = 150
"""A draft of so many paragraphs is shown with all of them at first; of a longer one its headings."""
_PAUSE = 90
"""Milliseconds on a row before it is shown in the text: who walks through the outline does not wait for each."""


class OutlinePanel(QWidget):
    """Shows where the caret is without taking the keyboard. A click shows a paragraph, Enter goes there to write."""

    def __init__(self, means: Means, sheet: Sheet, spot: Spot) -> None:
        super().__init__()
        self._means, self._sheet, self._spot = means, sheet, spot
        self._fitting = Fitting()
        self.model = OutlineModel(sheet, self)
        self._painter = OutlinePainter(means.theme, self)
        self.view = OutlineView(self.model, self._painter, DropPlaces(self.model, sheet))
        self._arranging = Arranging(means, sheet, spot, self)
        self._standing = Standing(means, sheet, spot, self)
        self._holding = Holding(means, sheet, spot, self)
        self.held = HeldStrip(means)
        self.view.setAccessibleName(self.tr("Outline of the draft"))
        self.filter = OutlineFilter(means.theme)
        self.levels = QToolButton()
        self.levels.setAutoRaise(True)
        self.levels.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.levels.setAccessibleName(self.tr("How far the outline is unfolded"))
        self.levels.setToolTip(self.tr("How far the outline is unfolded"))
        folding = QMenu(self.levels)
        folding.addActions([means.actions.action(name) for name in LEVELS])
        self.levels.setMenu(folding)
        self._found = QLabel()
        self._found.setTextFormat(Qt.TextFormat.PlainText)
        self._found.setVisible(False)
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.setInterval(_PAUSE)
        self._lay_out()
        hand_keyboard_on(self, self.view)
        sheet.reset.connect(self._on_reset)
        sheet.changed.connect(self._on_changed)
        sheet.drafts_changed.connect(self._on_drafts)
        spot.moved.connect(self._on_moved)
        spot.chosen_changed.connect(self._on_spot_chosen)
        self.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.view.go_requested.connect(self._on_go)
        self.view.left.connect(self._on_left)
        self.view.typed.connect(self.filter.begin)
        self.view.asked.connect(self._on_asked)
        self.view.dropped.connect(self._on_dropped)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self.view.turn_requested.connect(self.model.turn)
        self.filter.changed.connect(self._on_filter)
        self.filter.left_downwards.connect(self._on_filter_left)
        self._showing.timeout.connect(self._show_row)
        means.theme.changed.connect(self._give_icon)
        means.actions.attach(SCOPE, self.view)
        means.actions.on("outline.go", self._on_come)
        means.actions.on("outline.filter", self.look_for)
        for name, level in zip(LEVELS, Level, strict=True):
            means.actions.on(name, partial(self.unfold_to, level))
        self._give_icon()
        self._on_reset()

    # --- folding

    def unfold_to(self, level: Level) -> None:
        """Unfold all as far as that, and remember it."""
        self._means.settings.keep(_LEVEL, int(level))
        self.model.fold(folded_at(self._sheet.ids, self._sheet.paragraph, level))
        self._follow()

    def look_for(self) -> None:
        """Give the filter the keyboard."""
        self.filter.begin("")

    # --- the sheet

    def _on_reset(self) -> None:
        self._on_drafts()
        self._means.desk.forget(_TOPIC)
        self.filter.clear()
        self.model.show_all(folded_at(self._sheet.ids, self._sheet.paragraph, self._level()))
        self._pages.setCurrentIndex(1 if self._sheet.draft is not None else 0)
        self._follow()

    def _level(self) -> Level:
        usual = Level.PARAGRAPHS if len(self._sheet.ids) <= _SHORT else Level.HEADINGS
        kept = self._means.settings.number(_LEVEL, usual)
        return Level(kept) if kept in set(Level) else usual

    def _on_drafts(self) -> None:
        draft = self._sheet.draft
        is_held = draft is not None and draft.numbers_held and self._sheet.version is None
        self.held.setVisible(is_held)

    def _on_changed(self) -> None:
        if not self.filter.wanted.is_anything:
            self._ask()
        self._follow(scroll=False)

    # --- following the caret

    def _on_moved(self) -> None:
        self._follow()

    def _follow(self, *, scroll: bool = True) -> None:
        row = self.model.row_for(self._spot.paragraph_id)
        here = self.model.id_at(row)
        if here != self._painter.here:
            before, self._painter.here = self._painter.here, here
            self.view.paint_rows(self.model.row_of(before), row)
        if scroll and not self.view.hasFocus():
            self.view.show_row(row)

    def _on_spot_chosen(self, chosen: tuple[str, ...]) -> None:
        if list(chosen) != list(self.view.chosen()):
            self.view.choose(chosen, self._spot.paragraph_id)

    # --- choosing here

    def _on_selection(self, chosen: QItemSelection, dropped: QItemSelection) -> None:
        del chosen, dropped
        if self.view.is_filling:
            return
        ids = self.view.chosen()
        if ids:
            self._spot.choose(ids)
        if self.view.hasFocus():
            self._showing.start()

    def _show_row(self) -> None:
        name = self.view.current_id()
        if name and list(self.view.chosen()) == [name] and name != self._spot.paragraph_id:
            self._spot.go(name, take_keys=False)

    def _on_go(self, name: str, take_keys: bool) -> None:
        self._showing.stop()
        goal = self.model.stands_for(name)
        if goal:
            self._spot.go(goal, take_keys=take_keys)

    def _on_left(self) -> None:
        self._showing.stop()
        if self._spot.paragraph_id:
            self._spot.go(self._spot.paragraph_id)

    def _on_come(self) -> None:
        """To the row of the paragraph with the caret."""
        row = self.model.row_for(self._spot.paragraph_id)
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.choose(self.view.chosen(), self.model.id_at(row))
        self.view.show_row(row)
        self.view.setFocus()

    # --- doing

    def _on_asked(self, name: str) -> None:
        self._means.actions.action(name).trigger()

    def _on_dropped(self, ids: list[str], aim: Aim) -> None:
        if aim.refused:
            self._means.notices.tell(self.tr("Not moved: {reason}.").format(reason=aim.refused))
        else:
            self._arranging.move(ids, aim.target.parent_id, aim.target.after)

    def _on_menu(self, at: QPoint) -> None:
        if self.view.chosen():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill_menu(menu, self._means.actions)
            menu.popup(self.view.viewport().mapToGlobal(at))

    # --- filtering

    def _on_filter(self) -> None:
        if self.filter.wanted.is_anything:
            self._means.desk.forget(_TOPIC)
            self.model.filter(None)
            self._found.setVisible(False)
            self._follow()
        else:
            self._ask()

    def _ask(self) -> None:
        sheet = self._sheet
        seen = [
            Seen(paragraph, sheet.number(name).full, sheet.source_count(name), sheet.open_comments(name))
            for name in sheet.ids
            if (paragraph := sheet.paragraph(name)) is not None
        ]
        statuses = {status: status_word(status) for status in Status}
        finding = partial(self._fitting.find, self.filter.wanted, seen, statuses)
        self._means.desk.ask(_TOPIC, lambda _: finding(), self._on_fitting)

    def _on_fitting(self, fitting: frozenset[str]) -> None:
        self.model.filter(fitting)
        count = len(fitting)
        said = self.tr("{count} of {total}").format(count=f"{count:,}", total=f"{len(self._sheet.ids):,}")
        self._found.setText(said if count else self.tr("Nothing in the draft fits."))
        self._found.setVisible(True)
        self._follow()

    def _on_filter_left(self) -> None:
        """Down or Enter in the filter: to the first that fits."""
        names = [name for name in self.model.shown if name in self.model.fitting]
        if names:
            self.view.choose((), "")
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(self.model.row_of(names[0]), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _give_icon(self) -> None:
        self.levels.setIcon(self._means.theme.icon("unfold"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 6, 6, 4)
        head.setSpacing(2)
        head.addWidget(self.filter, 1)
        head.addWidget(self.levels)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.held)
        column.addLayout(head)
        self._found.setContentsMargins(8, 0, 8, 4)
        column.addWidget(self._found)
        column.addWidget(self.view, 1)
        self._pages = QStackedWidget()
        empty = QLabel(self.tr("The headings and paragraphs of the draft will stand here."))
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setMargin(12)
        self._pages.addWidget(empty)
        self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
