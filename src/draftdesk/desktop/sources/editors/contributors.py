"""The window of the contributors and their groups."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from draftdesk.desktop.kinds import said
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.editors.contributor_acts import ContributorActs
from draftdesk.desktop.sources.editors.contributor_form import ContributorForm
from draftdesk.desktop.sources.editors.table import Column, Table, TableModel
from draftdesk.desktop.sources.editors.ties import Tie, TieList
from draftdesk.desktop.sources.editors.window import EditorWindow, button_row, command, filter_line, plain
from draftdesk.model.printing import with_initial
from draftdesk.model.vocabulary import Contributor, Vocabulary
from draftdesk.workspace import queries

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look


@dataclass(frozen=True, slots=True)
class ContributorLine:
    """A contributor, how many snippets and sources come from it, and the names and codes of its groups."""

    who: Contributor
    snippets: int
    sources: int
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    lines: tuple[ContributorLine, ...]
    ties: tuple[Tie, ...]


class ContributorsWindow(EditorWindow):
    """A table of all contributors, and for the chosen one a form, its groups and its members."""

    search_requested = Signal(object)
    """Labels ("contributor:NAME") of those whose snippets should be shown."""

    def __init__(self, means: Means, main: QWidget) -> None:
        super().__init__(means, "contributors", QSize(160, 36), main)
        self.setWindowTitle(self.tr("Contributors and groups"))
        self._known = _Known((), ())
        self._wanted = ""
        self.acts = ContributorActs(means, self, self._want)
        columns = self._columns()
        self._model = TableModel[ContributorLine](columns, lambda line: line.who.id, _forms, self._spoken, self)
        self.table = Table[ContributorLine](self._model, columns)
        self.table.setAccessibleName(self.tr("Contributors"))
        means.settings.give_shape("editors/contributors/header", self.table.header())
        self.filter = filter_line(self.tr("Filter by any name, code or group"))
        self.count = QLabel()
        self.form = ContributorForm(means.theme, may_edit=self.may_edit)
        self.groups = TieList(self.tr("Groups it belongs to"), of_group=False, may_edit=self.may_edit)
        self.members = TieList(self.tr("Members"), of_group=True, may_edit=self.may_edit)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Groups and members"))
        self._make_commands()
        self._lay_out()
        self._listen()
        self._on_chosen()
        self.filter.setFocus()
        self.refresh()

    # --- what it is made of

    def _columns(self) -> Sequence[Column[ContributorLine]]:
        return (
            Column(self.tr("Name"), lambda line: line.who.name, letters=28),
            Column(self.tr("Kind"), lambda line: with_initial(said(line.who.kind), upper=True), letters=15),
            Column(self.tr("Code"), lambda line: line.who.code, letters=8),
            Column(
                self.tr("Snippets"), lambda line: _number(line.snippets), lambda line: line.snippets, is_number=True,
                letters=8,
            ),
            Column(
                self.tr("Sources"), lambda line: _number(line.sources), lambda line: line.sources, is_number=True,
                letters=8,
            ),
        )  # fmt: skip

    def _make_commands(self) -> None:
        self._new = command(self, self.tr("New contributor…"), self.acts.new, keys=["Ins"])
        self._merge = command(self, self.tr("Merge into…"), self._on_merge, keys=["Ctrl+M"])
        self._delete = command(
            self, self.tr("Delete"), lambda: self.acts.delete(self._chosen()), keys=["Del"], on=self.table
        )
        self._search = command(self, self.tr("Show the snippets"), self._on_search, keys=["Ctrl+Return", "Ctrl+Enter"])
        self.table.addActions([self._new, self._merge, self._search])
        self.addAction(command(self, self.tr("Filter"), self.filter.setFocus, keys=["Ctrl+F"]))

    def _lay_out(self) -> None:
        left = QWidget()
        list_column = QVBoxLayout(left)
        list_column.setContentsMargins(0, 0, 0, 0)
        for each in (self.filter, self.count):
            list_column.addWidget(each)
        list_column.addWidget(self.table, 1)
        list_column.addWidget(button_row(self, (self._new, self._merge, self._delete, self._search)))
        self._tabs.addTab(self.groups, "")
        self._tabs.addTab(self.members, "")
        self._several = plain(self.tr("Choose one contributor to see and change what is known of it."))
        inside = QWidget()
        form_column = QVBoxLayout(inside)
        form_column.addWidget(self._several)
        form_column.addWidget(self.form)
        form_column.addWidget(self._tabs, 1)
        right = QScrollArea()
        right.setWidgetResizable(True)
        right.setFrameShape(QScrollArea.Shape.NoFrame)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.setWidget(inside)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(left)
        self._halves.addWidget(right)
        self._halves.setSizes([54, 46])
        self._means.settings.give_shape("editors/contributors/halves", self._halves)
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addWidget(self._halves, 1)

    def _listen(self) -> None:
        self.filter.textChanged.connect(self._on_filtered)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.form.changed.connect(self._on_described)
        self.groups.add_requested.connect(self._on_join)
        self.members.add_requested.connect(self._on_add_member)
        for each in (self.groups, self.members):
            each.removed.connect(self.acts.remove)
            each.model.changed.connect(self.acts.change_days)

    # --- showing

    def refresh(self) -> None:
        self.ask(_read, self._show)

    def settle(self) -> None:
        self.form.settle()

    def done(self, result: int) -> None:
        self._means.settings.keep_shape("editors/contributors/header", self.table.header())
        self._means.settings.keep_shape("editors/contributors/halves", self._halves)
        super().done(result)

    def _want(self, name: str) -> None:
        self._wanted = name
        self.refresh()

    def _show(self, known: _Known) -> None:
        self._known = known
        self.acts.know([line.who for line in known.lines])
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.filter.clear()
        self.table.show_lines(known.lines, wanted)
        self._on_chosen()
        self._say_count()

    def _on_filtered(self, typed: str) -> None:
        self.table.thin_out(typed)
        self._say_count()

    def _say_count(self) -> None:
        shown, there = self._model.rowCount(), len(self._known.lines)
        if shown == there:
            self.count.setText(self.tr("{n} contributors").format(n=there))
        else:
            self.count.setText(self.tr("{n} of {m} contributors").format(n=shown, m=there))

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        who = chosen[0] if len(chosen) == 1 else None
        self.form.show_contributor(who)
        self.form.setVisible(who is not None)
        self._tabs.setVisible(who is not None)
        self._several.setVisible(who is None)
        groups = [tie for tie in self._known.ties if who is not None and tie.member.id == who.id]
        members = [tie for tie in self._known.ties if who is not None and tie.group.id == who.id]
        self.groups.model.show_ties(groups)
        self.members.model.show_ties(members)
        self._tabs.setTabText(0, self.tr("Belongs to ({n})").format(n=len(groups)))
        self._tabs.setTabText(1, self.tr("Members ({n})").format(n=len(members)))
        self._new.setEnabled(self.may_edit)
        self._merge.setEnabled(self.may_edit and bool(chosen))
        self._delete.setEnabled(self.may_edit and bool(chosen))
        self._search.setEnabled(any(line.snippets for line in self.table.chosen()))

    def _chosen(self) -> list[Contributor]:
        return [line.who for line in self.table.chosen()]

    # --- doing

    def _on_merge(self) -> None:
        self.acts.merge(self._chosen())

    def _on_join(self) -> None:
        self.acts.join_group(self._chosen()[0])

    def _on_add_member(self) -> None:
        self.acts.add_member(self._chosen()[0])

    def _on_described(self, after: Contributor) -> None:
        before = next((line.who for line in self._known.lines if line.who.id == after.id), None)
        if before is not None:
            self.acts.change(before, after)

    def _on_search(self) -> None:
        self.search_requested.emit(tuple(f"contributor:{who.name}" for who in self._chosen()))

    def _spoken(self, line: ContributorLine) -> str:
        return self.tr("{name}, {kind}, {n} snippets, {m} sources").format(
            name=line.who.name, kind=said(line.who.kind), n=line.snippets, m=line.sources
        )


def _read(look: "Look") -> _Known:
    words = queries.vocabulary(look)
    snippets, sources = queries.snippets_of_contributors(look), queries.sources_of_contributors(look)
    ties = _ties(words)
    groups: dict[str, list[str]] = {}
    for tie in ties:
        groups.setdefault(tie.member.id, []).extend(filter(None, (tie.group.name, tie.group.code)))
    lines = (
        ContributorLine(who, snippets.get(who.id, 0), sources.get(who.id, 0), tuple(groups.get(who.id, ())))
        for who in words.contributors
    )
    return _Known(tuple(lines), ties)


def _ties(words: Vocabulary) -> tuple[Tie, ...]:
    by_id = {who.id: who for who in words.contributors}
    return tuple(Tie(each, by_id[each.group_id], by_id[each.member_id]) for each in words.memberships)


def _forms(line: ContributorLine) -> Sequence[str]:
    who = line.who
    return (who.name, who.code, who.official, *who.names, *who.former, *line.groups)


def _number(count: int) -> str:
    return f"{count:,}" if count else ""
