"""The window of the snippets that say the same or nearly the same."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.editors.alike_view import AlikeModel, AlikeView, Role
from draftdesk.desktop.sources.editors.picking import Choice, Picker
from draftdesk.desktop.sources.editors.table import Column, Table, TableModel
from draftdesk.desktop.sources.editors.window import EditorWindow, button_row, command, plain
from draftdesk.desktop.sources.selection import Selection
from draftdesk.desktop.tasks import Task
from draftdesk.drafting import alike as doing
from draftdesk.drafting.alike import Alike, AlikeGroup
from draftdesk.drafting.choosing import SetAside
from draftdesk.drafting.deciding import set_aside_name
from draftdesk.model.drafts import Draft, Outcome
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed, Look
    from draftdesk.kit.jobs import Progress

_Answer = tuple[AlikeGroup, tuple[Alike, ...], Mapping[str, str]]


class AlikeWindow(EditorWindow):
    """On one side the groups, on the other the snippets of one of them with their differences from its first."""

    def __init__(self, means: Means, selection: Selection, main: QWidget) -> None:
        super().__init__(means, "alike", QSize(164, 38), main)
        self.setWindowTitle(self.tr("Near-identical snippets"))
        self._selection = selection
        self._groups: Sequence[AlikeGroup] = ()
        self._task: Task | None = None
        self._drafts: Sequence[Draft] = ()
        columns = self._columns()
        self._model = TableModel[AlikeGroup](
            columns, lambda group: group.ids[0], lambda group: (group.words,), self._spoken, self
        )
        self.table = Table[AlikeGroup](self._model, columns, sorted_by=1, descending=True)
        self.table.setAccessibleName(self.tr("Groups"))
        means.settings.give_shape("editors/alike/header", self.table.header())
        self._alike = AlikeModel(self)
        self.view = AlikeView(self._alike, means.theme)
        self.view.setAccessibleName(self.tr("Snippets of the group"))
        self._make_filters()
        self._make_commands()
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._ask_members)
        self.view.selectionModel().selectionChanged.connect(self._allow)
        self.view.activated.connect(self._on_activated)
        self.table.setFocus()
        self.refresh()
        self.search()

    # --- what it is made of

    def _columns(self) -> Sequence[Column[AlikeGroup]]:
        return (
            Column(self.tr("First words"), lambda group: group.words, letters=34),
            Column(
                self.tr("Snippets"), lambda group: str(len(group.ids)), lambda group: len(group.ids), is_number=True
            ),
            Column(self.tr("Sources"), lambda group: ", ".join(group.sources), letters=11),
            Column(self.tr("Contributors"), lambda group: ", ".join(group.contributors), letters=20),
        )

    def _make_filters(self) -> None:
        self.how = QComboBox()
        self.how.addItems([self.tr("The same or nearly"), self.tr("The same words"), self.tr("Nearly the same")])
        self.how.setAccessibleName(self.tr("How alike"))
        self.where = QComboBox()
        self.where.addItems([self.tr("In all sources"), self.tr("Within one source"), self.tr("Across sources")])
        self.where.setAccessibleName(self.tr("Where from"))
        self.draft = QComboBox()
        self.draft.setAccessibleName(self.tr("Draft"))
        self.draft.setToolTip(self.tr("The draft in which snippets are set aside"))
        self.how.currentIndexChanged.connect(self._thin_out)
        self.where.currentIndexChanged.connect(self._thin_out)
        self.draft.currentIndexChanged.connect(self._ask_members)

    def _make_commands(self) -> None:
        self._all = command(self, self.tr("Choose all"), self.view.selectAll)
        self._edit = command(self, self.tr("Edit together"), self._on_edit, keys=["Ctrl+Return", "Ctrl+Enter"])
        self._tag = command(self, self.tr("Give all the tags of the first"), self._on_tag)
        self._aside = command(self, self.tr("Set aside all but one…"), self._on_aside)
        self._reveal = command(self, self.tr("Show in source"), self._on_reveal)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.view.addActions([self._reveal, self._edit, self._tag, self._aside])

    def _lay_out(self) -> None:
        self._count = plain()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Comparing the snippets"))
        self._bar.setTextVisible(False)
        self._again = QPushButton(self.tr("Search again"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self._on_again)
        top = QHBoxLayout()
        for each in (self.how, self.where):
            top.addWidget(each)
        top.addWidget(self._count, 1)
        top.addWidget(self._bar, 1)
        top.addWidget(self._again)
        right = QWidget()
        right_column = QVBoxLayout(right)
        right_column.setContentsMargins(0, 0, 0, 0)
        right_column.addWidget(self.view, 1)
        right_column.addWidget(self.draft)
        commands = (self._all, self._edit, self._tag, self._aside, self._reveal)
        right_column.addWidget(button_row(self, commands))
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.table)
        self._halves.addWidget(right)
        self._halves.setSizes([45, 55])
        self._means.settings.give_shape("editors/alike/halves", self._halves)
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addLayout(top)
        column.addWidget(self._halves, 1)

    # --- searching

    def search(self) -> None:
        """Compare all snippets; the groups that were found before stay until that is done."""
        if self._task is not None:
            return
        workspace = self._means.desk.workspace

        def work(progress: "Progress") -> tuple[AlikeGroup, ...]:
            return doing.alike_groups(workspace.look(), progress)

        self._task = self._means.tasks.run(
            self.tr("Comparing the snippets"),
            work,
            self._on_found,
            failed=self._on_failed,
            stopped=self._on_stopped,
            reads=True,
        )
        self._task.progressed.connect(self._on_progressed)
        self._bar.setRange(0, 0)
        self._say("", self.tr("Stop"))

    def _on_again(self) -> None:
        if self._task is not None:
            self._task.cancel()
        else:
            self.search()

    def _on_progressed(self, done: int, of: int) -> None:
        if not self._is_over:
            self._bar.setRange(0, of)
            self._bar.setValue(done)

    def _on_found(self, groups: Sequence[AlikeGroup]) -> None:
        self._task = None
        if not self._is_over:
            self._groups = groups
            self._thin_out()

    def _on_failed(self, line: str) -> None:
        self._task = None
        self._warn(line)
        if not self._is_over:
            self._say(self.tr("The snippets could not be compared."), self.tr("Search again"))

    def _on_stopped(self) -> None:
        self._task = None
        if not self._is_over:
            self._say(self.tr("Stopped."), self.tr("Search again"))

    def _say(self, line: str, button: str) -> None:
        self._count.setText(line)
        self._count.setVisible(self._task is None)
        self._bar.setVisible(self._task is not None)
        self._again.setText(button)

    # --- showing

    def refresh(self) -> None:
        drafts = queries.drafts(self._means.desk.look())
        if drafts != self._drafts:
            self._drafts, chosen = drafts, self.draft.currentData()
            self.draft.clear()
            for draft in drafts:
                self.draft.addItem(draft.name, draft.id)
            self.draft.setCurrentIndex(max(0, self.draft.findData(chosen)))
            self.draft.setVisible(len(drafts) > 1)
        self._ask_members()

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.cancel()
        self._means.settings.keep_shape("editors/alike/header", self.table.header())
        self._means.settings.keep_shape("editors/alike/halves", self._halves)
        super().done(result)

    def _on_changed(self, changed: "Changed[object]") -> None:
        super()._on_changed(changed)
        if changed.rows.get("snippet") and self._task is None:
            self._say(self.tr("Snippets have changed since they were compared."), self.tr("Search again"))

    def _thin_out(self) -> None:
        exact = {1: True, 2: False}.get(self.how.currentIndex())
        within = {1: True, 2: False}.get(self.where.currentIndex())
        fitting = [
            group
            for group in self._groups
            if exact in {None, group.is_exact} and within in {None, len(group.sources) == 1}
        ]
        self.table.show_lines(fitting)
        self._say(self._counted(fitting), self.tr("Search again"))
        self._ask_members()

    def _counted(self, groups: Sequence[AlikeGroup]) -> str:
        if not groups:
            return self.tr("No two snippets say this nearly the same.")
        if len(groups) == 1:
            return self.tr("One group, {m} snippets").format(m=len(groups[0].ids))
        snippets = sum(len(group.ids) for group in groups)
        return self.tr("{n} groups, {m} snippets").format(n=len(groups), m=f"{snippets:,}")

    def _ask_members(self) -> None:
        chosen = self.table.chosen()
        if len(chosen) != 1:
            self._alike.show_alike((), {})
            self._allow()
            return
        group, draft = chosen[0], self._draft()

        def question(look: "Look") -> _Answer:
            decided = queries.decisions(look, draft.id) if draft else ()
            asides = {each.snippet_id: each.reason for each in decided if each.outcome is Outcome.SET_ASIDE}
            return group, doing.alike_snippets(look, group), asides

        self.ask(question, self._show)

    def _show(self, answer: _Answer) -> None:
        group, alike, asides = answer
        if [each.ids for each in self.table.chosen()] != [group.ids]:
            return
        is_another = [each.found.snippet.id for each in alike] != [each.found.snippet.id for each in self._alike.alike]
        self._alike.show_alike(alike, asides)
        if is_another and alike:
            self.view.setCurrentIndex(self._alike.index(0))
            self.view.selectAll()
        self._allow()

    def _allow(self) -> None:
        chosen = len(self.view.selectionModel().selectedRows())
        self._all.setEnabled(self._alike.rowCount() > 0)
        self._edit.setEnabled(chosen > 0)
        self._tag.setEnabled(self.may_edit and chosen > 0)
        self._aside.setEnabled(self.may_edit and chosen > 1 and self._draft() is not None)
        self._reveal.setEnabled(self.view.currentIndex().isValid())

    # --- doing

    def _chosen(self) -> list[Snippet]:
        return [each.found.snippet for each in self.view.chosen()]

    def _draft(self) -> Draft | None:
        return next((each for each in self._drafts if each.id == self.draft.currentData()), None)

    def _on_reveal(self) -> None:
        self._on_activated(self.view.currentIndex())

    def _on_activated(self, index: QModelIndex) -> None:
        alike = index.data(Role.ALIKE)
        if isinstance(alike, Alike):
            self._selection.reveal(alike.found.source.id, alike.found.snippet.id)
            self.show_main()

    def _on_edit(self) -> None:
        """Choose them, so that whatever is changed in the inspector is changed in all."""
        self._selection.choose_snippets([each.id for each in self._chosen()])
        self.show_main()

    def _on_tag(self) -> None:
        first, chosen = self._alike.alike[0].found.snippet, self._chosen()
        ids = [each.id for each in chosen]
        self.act(doing.tag_like_name(first, chosen), lambda tx: doing.tag_like(tx, first.id, ids), self._on_tagged)

    def _on_tagged(self, changed: "Changed[int]") -> None:
        if not changed.value:
            self.notices.tell(self.tr("They all carry the tags of the first already."))

    def _on_aside(self) -> None:
        chosen = self._chosen()
        by_id = {each.id: each for each in chosen}
        Picker(
            self.tr("Set aside all but one"),
            self.tr("The one that stays:"),
            [Choice(each.id, f"{each.reference}  {each.text}") for each in chosen],
            self.tr("Set aside the others"),
            lambda name: self._set_aside(by_id[name], chosen),
            self,
        ).open()

    def _set_aside(self, kept: Snippet, chosen: Sequence[Snippet]) -> None:
        draft = self._draft()
        if draft is None:
            return
        others = [each for each in chosen if each.id != kept.id]
        ids = [each.id for each in others]
        self.act(set_aside_name(others), lambda tx: doing.set_aside_others(tx, draft, kept, ids), self._on_set_aside)

    def _on_set_aside(self, changed: "Changed[SetAside]") -> None:
        done, placed = changed.value.done, changed.value.placed
        said = self.tr("1 snippet set aside.") if done == 1 else self.tr("{n} snippets set aside.").format(n=done)
        if not done:
            said = self.tr("None set aside: they stand in the draft.")
        elif placed == 1:
            said = self.tr("{said} 1 stands in the draft and stays there.").format(said=said)
        elif placed:
            said = self.tr("{said} {n} stand in the draft and stay there.").format(said=said, n=placed)
        self.notices.tell(said)

    def _spoken(self, group: AlikeGroup) -> str:
        return self.tr("{n} snippets: {words}").format(n=len(group.ids), words=group.words)
