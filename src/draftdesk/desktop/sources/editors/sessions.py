"""The window of the sessions."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.editors.picking import Choice, Picker
from draftdesk.desktop.sources.editors.session_form import SessionForm
from draftdesk.desktop.sources.editors.table import Column, Table, TableModel
from draftdesk.desktop.sources.editors.window import EditorWindow, button_row, command
from draftdesk.desktop.sources.sessions import session_words
from draftdesk.drafting import sessions as doing
from draftdesk.model.sources import Session
from draftdesk.workspace import queries

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session and how many sources belong to it."""

    session: Session
    sources: int


class SessionsWindow(EditorWindow):
    """A table of all sessions, and a form for the chosen one."""

    def __init__(self, means: Means, main: QWidget) -> None:
        super().__init__(means, "sessions", QSize(130, 34), main)
        self.setWindowTitle(self.tr("Sessions"))
        self._wanted = ""
        columns = self._columns()
        self._model = TableModel[SessionLine](
            columns, lambda line: line.session.id, lambda line: (session_words(line.session),), self._spoken, self
        )
        self.table = Table[SessionLine](self._model, columns, sorted_by=4)
        self.table.setAccessibleName(self.tr("Sessions"))
        means.settings.give_shape("editors/sessions/header", self.table.header())
        self.form = SessionForm(means.theme, may_edit=self.may_edit)
        self._new = command(self, self.tr("New session…"), self._on_new, keys=["Ins"])
        self._merge = command(self, self.tr("Merge into…"), self._on_merge, keys=["Ctrl+M"])
        self._delete = command(self, self.tr("Delete…"), self._on_delete, keys=["Del"], on=self.table)
        self.table.addActions([self._new, self._merge])
        self._lay_out()
        self.form.changed.connect(self._on_described)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self._on_chosen()
        self.table.setFocus()
        self.refresh()

    def _columns(self) -> Sequence[Column[SessionLine]]:
        return (
            Column(self.tr("Phase"), lambda line: line.session.phase, letters=13),
            Column(self.tr("Kind"), lambda line: line.session.kind, letters=13),
            Column(
                self.tr("Number"),
                lambda line: "" if line.session.number is None else str(line.session.number),
                lambda line: line.session.number or 0,
                is_number=True,
            ),
            Column(self.tr("Title"), lambda line: line.session.title, letters=34),
            Column(self.tr("Days"), _days, lambda line: line.session.starts or line.session.ends or "9", letters=23),
            Column(self.tr("Place"), lambda line: line.session.place, letters=13),
            Column(
                self.tr("Sources"), lambda line: str(line.sources), lambda line: line.sources, is_number=True, letters=9
            ),
        )

    def _lay_out(self) -> None:
        below = QScrollArea()
        below.setWidgetResizable(True)
        below.setFrameShape(QScrollArea.Shape.NoFrame)
        below.setWidget(self.form)
        below.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.table)
        self._halves.addWidget(below)
        self._halves.setStretchFactor(0, 1)
        if not self._means.settings.give_shape("editors/sessions/halves", self._halves):
            room_for_faults = 3 * self.fontMetrics().height()
            self._halves.setSizes([self.height(), self.form.sizeHint().height() + room_for_faults])
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addWidget(self._halves, 1)
        column.addWidget(button_row(self, (self._new, self._merge, self._delete)))

    # --- showing

    def refresh(self) -> None:
        def question(look: "Look") -> list[SessionLine]:
            counts = Counter(source.session_id for source in queries.sources(look))
            return [SessionLine(each, counts[each.id]) for each in queries.sessions(look)]

        self.ask(question, self._show)

    def settle(self) -> None:
        self.form.settle()

    def done(self, result: int) -> None:
        self._means.settings.keep_shape("editors/sessions/header", self.table.header())
        self._means.settings.keep_shape("editors/sessions/halves", self._halves)
        super().done(result)

    def _show(self, lines: Sequence[SessionLine]) -> None:
        wanted, self._wanted = self._wanted, ""
        self.table.show_lines(lines, wanted)
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen = self._sessions()
        self.form.show_session(chosen[0] if len(chosen) == 1 else None, [line.session for line in self._model.lines])
        self._new.setEnabled(self.may_edit)
        self._merge.setEnabled(self.may_edit and len(chosen) == 1 and len(self._model.lines) > 1)
        self._delete.setEnabled(self.may_edit and bool(chosen))

    def _sessions(self) -> list[Session]:
        return [line.session for line in self.table.chosen()]

    # --- doing

    def _on_described(self, session: Session) -> None:
        self.act(doing.change_session_name(session), lambda tx: doing.change_session(tx, session))

    def _on_new(self) -> None:
        title = self._means.asking.line(self.tr("New session"), self.tr("Title of the session:"))
        if title is None:
            return
        session = Session(id="", title=title)
        self.act(
            doing.new_session_name(session),
            lambda tx: doing.new_session(tx, session),
            lambda changed: self._want(changed.value.id),
        )

    def _want(self, name: str) -> None:
        self._wanted = name
        self.refresh()

    def _on_merge(self) -> None:
        session = self._sessions()[0]
        others = {line.session.id: line.session for line in self._model.lines if line.session.id != session.id}
        Picker(
            self.tr("Merge"),
            self.tr("Merge “{name}” into:").format(name=session_words(session)),
            [Choice(each.id, session_words(each), (each.starts or "", each.place)) for each in others.values()],
            self.tr("Merge"),
            lambda name: self._merge_into(session, others[name]),
            self,
        ).open()

    def _merge_into(self, session: Session, into: Session) -> None:
        self.act(
            doing.merge_sessions_name(session, into),
            lambda tx: doing.merge_sessions(tx, session, into),
            lambda _: self._want(into.id),
        )

    def _on_delete(self) -> None:
        lines = self.table.chosen()
        sessions = [line.session for line in lines]
        sources = sum(line.sources for line in lines)
        what = (
            self.tr("Delete “{name}”?").format(name=session_words(sessions[0]))
            if len(sessions) == 1
            else self.tr("Delete {n} sessions?").format(n=len(sessions))
        )
        more = (
            self.tr("No source belongs to it.")
            if not sources
            else self.tr("One source then belongs to no session.")
            if sources == 1
            else self.tr("{n} sources then belong to no session.").format(n=sources)
        )
        if self._means.asking.confirm(what, more, self.tr("Delete")):
            self.act(
                doing.delete_sessions_name(sessions), lambda tx: [doing.delete_session(tx, each) for each in sessions]
            )

    def _spoken(self, line: SessionLine) -> str:
        return self.tr("{name}, {days}, {n} sources").format(
            name=session_words(line.session), days=_days(line), n=line.sources
        )


def _days(line: SessionLine) -> str:
    session = line.session
    return " – ".join(dict.fromkeys(filter(None, (session.starts, session.ends))))
