"""The main window: it only wires. The rail chooses the place, the place does the work."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QToolButton, QVBoxLayout, QWidget

from draftdesk.desktop.acts import Needs
from draftdesk.desktop.frame.acts import GOING
from draftdesk.desktop.frame.menus import fill
from draftdesk.desktop.frame.rail import Rail
from draftdesk.desktop.frame.stack import Stack
from draftdesk.desktop.frame.status import StatusBar
from draftdesk.desktop.means import Means
from draftdesk.desktop.place import Place
from draftdesk.desktop.tabbing import tab_within
from draftdesk.desktop.undoing import take_back

_MOST = 0.95
"""The part of the screen that the window takes at first."""
_SMALL = 1440
"""On screens up to so many pixels wide a window needs all of them."""
_NARROW = 120
"""Letters below which the rail has no room for words."""


class MainWindow(QMainWindow):
    """Made in two steps, so that it is on the screen at once: the frame here, places and what lies above them later."""

    entered = Signal(str)
    """The name of the place that came to the front."""
    painted = Signal()
    """The window has just been on the screen for the first time."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._places: list[Place] = []
        self._alone: Place | None = None
        self._is_painted = False
        self._stack = Stack()
        self._pages = Stack()
        self._empty_page: QWidget | None = None
        self._rail = Rail(means.theme, self.go)
        self._status = StatusBar(means.desk, means.tasks, self)
        self._top = QVBoxLayout()
        self.setObjectName("window")
        self.setStatusBar(self._status)
        self.menus: Mapping[str, QMenu] = fill(self.menuBar(), means.actions)
        self._below_places = self.menus["View"].insertSeparator(self.menus["View"].actions()[0])
        self.setCentralWidget(self._centre())
        if not means.settings.give_shape("window", self):
            self._fit_the_screen()
        self._listen()
        self._entitle()

    @property
    def place(self) -> Place | None:
        """The place in front."""
        return self._places[self._stack.currentIndex()] if self._places else None

    def add_place(self, place: Place) -> None:
        """Put a place on the rail."""
        self._places.append(place)
        self._stack.addWidget(place)
        self._rail.add(place, self._give_act(place))
        place.counted.connect(self.say_counts)
        if len(self._places) == 1:
            self.go(0)

    def add_top(self, widget: QWidget) -> None:
        """Put something at the top: the search field, beside the menus where they are in the window."""
        if self.menuBar().isNativeMenuBar():
            self._top.insertWidget(0, widget)
        else:
            self.menuBar().setCornerWidget(widget)
            widget.show()
        tab_within(self._rail, widget, *self._rail.findChildren(QToolButton))

    def set_empty_page(self, page: QWidget) -> None:
        """What is shown instead of the places while no workspace is open."""
        self._empty_page = page
        self._pages.addWidget(page)

    def show_start(self) -> None:
        """Leave a place that was shown without a workspace."""
        self._alone = None
        self._entitle()
        self.show_page()

    def show_page(self) -> None:
        """Show the places where a workspace is open, else the place that needs none and was gone to, else the empty
        page."""
        is_open = self._means.desk.is_open
        self._rail.setVisible(is_open)
        if is_open or self._alone is not None:
            self._pages.setCurrentWidget(self._stack)
            if self.place is not None:
                self.place.enter()
        elif self._empty_page is not None:
            self._pages.setCurrentWidget(self._empty_page)
            self._empty_page.setFocus()

    def go(self, number: int) -> None:
        """Bring a place to the front."""
        self._stack.setCurrentIndex(number)
        self._rail.show_chosen(number)
        place = self._places[number]
        if place.stands_alone and not self._means.desk.is_open:
            self._alone = place
            self._pages.setCurrentWidget(self._stack)
        self._means.actions.entered(place.name)
        self.say_counts()
        place.enter()
        self.entered.emit(place.name)

    def go_to(self, place: Place) -> None:
        """Bring that place to the front."""
        self.go(self._places.index(place))

    def come_forward(self) -> None:
        """Come before the windows of other programs, as far as the system lets it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def say_counts(self) -> None:
        """Let the place in front say anew how much there is."""
        if self.place is not None:
            self._status.say_counts(self.place.counts())
        if not self._means.desk.is_open:
            self._entitle()

    def leave(self) -> bool:
        """Whether every place agrees that the workspace is closed now."""
        return all(place.leave() for place in self._places)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rail.make_narrow(self.width() < _NARROW * self.fontMetrics().averageCharWidth())
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leave():
            event.ignore()
            return
        self._means.tasks.cancel_all()
        for place in self._places:
            place.keep_state()
        self._means.settings.keep_shape("window", self)
        self._means.settings.keep("last", str(self._means.desk.workspace.path) if self._means.desk.is_open else "")
        self._means.settings.write()
        self.hide()  # what cannot be stopped at once is waited for, and nobody has to look on
        self._means.tasks.close()
        self._means.desk.close()
        super().closeEvent(event)

    # --- inside

    def _give_act(self, place: Place) -> QAction | None:
        """The act that goes to a place, on the menu."""
        act = next((each for each in GOING if each.place == place.name), None)
        if act is None:
            return None
        action = self._means.actions.add(act)
        self.menus[act.menu].insertAction(self._below_places, action)
        self._means.actions.on(act.name, partial(self.go_to, place))
        return action

    def _fit_the_screen(self) -> None:
        """The whole of a small screen, most of a large one."""
        free = self.screen().availableGeometry().size()
        self.resize(free.boundedTo(QSize(1500, 950)) * _MOST)
        if free.width() <= _SMALL:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def _centre(self) -> QWidget:
        centre = QWidget()
        across = QHBoxLayout(centre)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setSpacing(0)
        self._top.addWidget(self._means.notices)
        self._rail.setVisible(False)
        self._pages.addWidget(QWidget())  # shown until it is known what there is to show
        self._pages.addWidget(self._stack)
        self._top.addWidget(self._pages, 1)
        across.addLayout(self._top, 1)
        return centre

    def _listen(self) -> None:
        means = self._means
        means.actions.on("edit.undo", self._on_undo)
        means.actions.on("edit.redo", means.desk.redo)
        means.actions.on("file.quit", self.close)
        means.actions.on("view.full-screen", self._on_full_screen)
        means.desk.opened.connect(self._on_opened)
        means.desk.closed.connect(self._on_closed)
        means.desk.changed.connect(self.say_counts)
        means.desk.standing_changed.connect(self._on_standing)
        means.desk.closing.connect(means.tasks.leave_workspace)
        means.desk.failed.connect(self._on_failed)
        means.tasks.failed.connect(self._on_failed)

    def _on_opened(self) -> None:
        self._alone = None
        self._means.actions.opened(Needs.WORKSPACE if self._means.desk.is_read_only else Needs.WRITABLE)
        self._on_standing()
        self.show_page()

    def _on_closed(self) -> None:
        self._alone = None
        self._means.actions.opened(Needs.NOTHING)
        self._on_standing()
        self.show_page()

    def _on_failed(self, line: str) -> None:
        self._means.warn(line)

    def _on_standing(self) -> None:
        self._name_undo()
        self._entitle()

    def _name_undo(self) -> None:
        undo, redo = self._means.desk.next_undo(), self._means.desk.next_redo()
        self._means.actions.action("edit.undo").setText(
            self.tr("&Undo {act}").format(act=_plain(undo.name)) if undo else self.tr("&Undo")
        )
        self._means.actions.action("edit.redo").setText(
            self.tr("&Redo {act}").format(act=_plain(redo.name)) if redo else self.tr("&Redo")
        )
        self._means.actions.allow("edit.undo", undo is not None)
        self._means.actions.allow("edit.redo", redo is not None)

    def _on_undo(self) -> None:
        """Undo at once what was done in the place in front; what was done elsewhere is named first."""
        take_back(self._means, {self.place.name} if self.place else (), self._means.notices)

    def _on_full_screen(self, on: bool) -> None:
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if on
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    def _entitle(self) -> None:
        desk = self._means.desk
        if not desk.is_open:
            subject = self._alone.subject() if self._alone is not None else ""
            self.setWindowTitle(f"{subject} — DraftDesk" if subject else "DraftDesk")
            return
        name = desk.workspace.path.name
        only = self.tr(" (looking only)") if desk.is_read_only else ""
        named = f"{desk.standing.title}{only} — {name}" if desk.standing.title else f"{name}{only}"
        self.setWindowTitle(f"{named} — DraftDesk")


def _plain(name: str) -> str:
    """An act's name on a menu, where "&" would mark a key."""
    shown = name if len(name) <= 60 else name[:59].rstrip() + "…"
    return shown.replace("&", "&&")
