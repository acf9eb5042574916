"""The review sheet: what arrived, looked through before anything is stored."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.frame.notices import Answer
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.reviewing import steps
from draftdesk.desktop.sources.reviewing.arrivals import Arrivals
from draftdesk.desktop.sources.reviewing.arrived import ArrivedModel
from draftdesk.desktop.sources.reviewing.commands import actions
from draftdesk.desktop.sources.reviewing.history import History
from draftdesk.desktop.sources.reviewing.panes import Panes
from draftdesk.desktop.sources.reviewing.work import RowWork

if TYPE_CHECKING:
    from draftdesk.desktop.tasks import Task
    from draftdesk.drafting.reviewing import Reviewed
    from draftdesk.drafting.sources import Details
    from draftdesk.kit.jobs import Progress

_SHAPE = "review"
_PART = 0.9
_MOST_LINES = 24
"""Lines to choose from that lead to a list."""
_LONGEST_LINE = 90


class ReviewSheet(FittedDialog):
    """A sheet over the window. It stores nothing: `storing_requested` gives the review, and whoever stores it calls
    `finish`, or `say` with the line of what went wrong."""

    storing_requested = Signal(object)

    def __init__(self, means: Means, arrivals: Arrivals, parent: QWidget) -> None:
        super().__init__(parent, means.settings, _SHAPE)
        self._means = means
        self._is_storing = False
        self._searching: Task | None = None
        self._is_over = False
        self._is_agreed = False
        self.history = History(arrivals.review, self)
        self.arrived = ArrivedModel(arrivals.review, means.theme, self)
        self.panes = Panes(means.theme, arrivals)
        self.panes.arrived.setModel(self.arrived)
        self.work = RowWork(self.history, arrivals, self.panes, self)
        do = self.work.commands() | {"undo": self._on_undo, "redo": self.history.redo}
        self.commands = actions(self, self.panes.table, do)
        self.panes.lay_out(self, self.commands)
        self.setWindowTitle(self.tr("Review what arrived"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._give_shape(parent)
        self._listen()

    # --- for whoever stores

    def come_up(self) -> None:
        """Be filled in one turn of the event loop and open in the next: together they would hold up the window."""
        self.panes.arrived.setCurrentIndex(self.arrived.index(0))
        self._say_state()
        self.panes.table.setFocus()
        QTimer.singleShot(0, self, self.open)

    @property
    def is_storing(self) -> bool:
        """Whether it waits for the workspace to store the review."""
        return self._is_storing

    def finish(self) -> None:
        """All is stored: the sheet goes."""
        self._release()
        self._is_agreed = True
        self.accept()

    def leave(self) -> None:
        """Go without asking: the workspace goes too."""
        self._release()
        self._is_agreed = True
        self.reject()

    def say(self, line: str, *answers: Answer) -> None:
        """Say why something was not done: nothing was stored, and all stands here as it was."""
        self._release()
        self.panes.say(line, *answers)

    def may_close(self) -> bool:
        """Whether the person agrees to lose what was changed here, if anything was."""
        self._settle()
        if self._is_agreed or not self.history.is_touched:
            return True
        self._is_agreed = self._means.asking.confirm(
            self.tr("Leave the review without importing anything?"),
            self.tr("What you changed here is lost. The files themselves stay where they are."),
            self.tr("Leave"),
        )
        return self._is_agreed

    # --- Qt's calls

    def reject(self) -> None:
        """Esc or Cancel: what is looked for is given up, else the review; nothing is stored."""
        if self._searching is not None:
            self._searching.cancel()
        elif not self._is_storing and self.may_close():
            super().reject()

    def done(self, result: int) -> None:
        self._is_over = True
        self._means.settings.keep_shape(f"{_SHAPE}/across", self.panes.across)
        self._means.settings.keep_shape(f"{_SHAPE}/down", self.panes.down)
        super().done(result)
        self.work.let_go()
        self.history.let_go()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a field before it leaves the sheet; Return in a field stores nothing."""
        inside = self.panes.table.hasFocus() or self.panes.arrived.hasFocus()
        if event.key() == Qt.Key.Key_Escape and not inside and self.panes.is_field(self.focusWidget()):
            self.panes.table.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.panes.is_field(self.focusWidget()):
            event.accept()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _listen(self) -> None:
        panes = self.panes
        self.history.changed.connect(self._on_changed)
        self.history.refused.connect(self._on_refused)
        self.arrived.want_requested.connect(self._on_wanted)
        self.work.lists_wanted.connect(self._on_lists_wanted)
        panes.arrived.selectionModel().currentChanged.connect(self._on_source_chosen)
        panes.details.edited.connect(self._on_details)
        panes.details.refused.connect(self._on_refused)
        panes.store.clicked.connect(self._on_store)
        panes.cancel.clicked.connect(self.reject)

    def _give_shape(self, parent: QWidget) -> None:
        settings = self._means.settings
        self.resize(parent.window().size() * _PART)
        if not settings.give_shape(f"{_SHAPE}/across", self.panes.across):
            self.panes.across.setSizes([self.width() // 5, self.width() * 4 // 5])
        if not settings.give_shape(f"{_SHAPE}/down", self.panes.down):
            self.panes.down.setSizes([self.height() * 2 // 3, self.height() // 3])

    def _sources(self) -> tuple[int, ...]:
        index = self.panes.arrived.currentIndex()
        return self.arrived.sources(index.row()) if index.isValid() else ()

    def _settle(self) -> None:
        """Take what is typed and not finished."""
        self.panes.form.settle()
        self.panes.details.settle()

    def _release(self) -> None:
        """Nothing is under way any more."""
        self._is_storing = False
        if self._searching is not None:
            self._searching.cancel()
            self._searching = None
        self._allow()

    @property
    def _is_held(self) -> bool:
        """Whether something is under way that depends on what stands here: nothing may be changed then."""
        return self._is_storing or self._searching is not None

    def _allow(self) -> None:
        self.panes.across.setEnabled(not self._is_held)
        self._say_sum()
        self.panes.store.setEnabled(not self._is_held and self._count()[2] > 0)
        self.panes.cancel.setEnabled(not self._is_storing)

    def _count(self) -> tuple[int, int, int]:
        """Ticked rows, all rows, and the sources they are of."""
        wanted = [each for each in self.history.review.sources if each.wanted]
        return sum(each.ticked for each in wanted), sum(len(each.rows) for each in wanted), len(wanted)

    def _say_sum(self) -> None:
        self.panes.say_sum(*self._count(), is_storing=self._is_held)

    def _show_source(self) -> None:
        index = self.panes.arrived.currentIndex()
        line = self.arrived.line(index.row()) if index.isValid() else ""
        self.panes.show_source([self.history.source(each) for each in self._sources()], line)

    def _on_changed(self) -> None:
        self.panes.say("")
        self.arrived.show(self.history.review)
        self.work.show_rows()
        self._show_source()
        self._say_state()

    def _say_state(self) -> None:
        self._say_sum()
        self.panes.store.setEnabled(self._count()[2] > 0)
        self.commands["undo"].setEnabled(self.history.is_touched)
        self.commands["redo"].setEnabled(self.history.can_redo)

    def _on_refused(self, line: str) -> None:
        self.panes.say(line)
        self.panes.form.forget()
        self.work.show_rows()
        self._show_source()

    def _on_source_chosen(self) -> None:
        self._settle()
        self._show_source()
        self.work.show_sources(self._sources())

    def _on_wanted(self, source: int, on: bool) -> None:
        self.history.do(steps.wanted(source, on))

    def _on_details(self, details: "Details") -> None:
        sources = self._sources()
        if len(sources) == 1:
            self.history.do(steps.described(sources[0], details))

    def _on_undo(self) -> None:
        self._settle()
        self.history.undo()

    def _on_store(self) -> None:
        self._settle()
        if self._count()[2] and not self._is_storing:
            self.panes.say("")
            self._is_storing = True
            self._allow()
            self.storing_requested.emit(self.history.review)

    # --- lists after a line

    def _on_lists_wanted(self, source: int, block: int) -> None:
        self._settle()
        if block >= 0:
            self._treat_lists(source, block)
            return
        lines = steps.before_lists(self.history.source(source))[:_MOST_LINES]
        if not lines:
            self.panes.say(
                self.tr("No other line of this source leads to a list: put the caret on one in its text, then press L")
            )
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for line in lines:
            words = " ".join(line.text.split())
            shown = words if len(words) <= _LONGEST_LINE else "…" + words[-_LONGEST_LINE:]
            menu.addAction(shown.replace("&", "&&"), partial(self._treat_lists, source, line.n))
        menu.popup(self.panes.table.mapToGlobal(self.panes.table.rect().center()))

    def _treat_lists(self, source: int, block: int) -> None:
        """The source is searched anew, which takes a while in a long one."""
        before, workspace = self.history.source(source), self._means.desk.workspace

        def search(progress: "Progress") -> "Reviewed":
            from draftdesk.drafting.lead_ins import treat_as_lead_in

            progress(0, 0, "")
            anew = treat_as_lead_in(before, block, workspace.look())
            progress(0, 0, "")
            return anew

        def found(anew: "Reviewed") -> None:
            if self._end_search():
                self.history.do(steps.replaced(source, anew))

        def failed(line: str) -> None:
            if self._end_search():
                self.panes.say(line)

        self._searching = self._means.tasks.run(
            self.tr("Looking for lists"), search, found, failed=failed, stopped=self._end_search, reads=True
        )
        self._allow()

    def _end_search(self) -> bool:
        """Whether the sheet is still there to show what was found."""
        self._searching = None
        if self._is_over:
            return False
        self._allow()
        self.panes.table.setFocus()
        return True
