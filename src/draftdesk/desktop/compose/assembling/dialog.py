"""Assemble…: what would go where, section by section, before anything is written."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.compose.assembling.detail import Detail
from draftdesk.desktop.compose.assembling.model import ProposalModel
from draftdesk.desktop.compose.assembling.outlines import OutlinePicker
from draftdesk.desktop.compose.assembling.proposal import ALREADY_THERE, Kind, Node, Proposal, make_proposal
from draftdesk.desktop.dialogs import DraftDialog, button, row, words
from draftdesk.desktop.draft_words import snippets_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker
from draftdesk.desktop.reader import Reader
from draftdesk.desktop.setting_aside import set_aside, take_up
from draftdesk.desktop.undoing import tell_done
from draftdesk.kit.jobs import Progress
from draftdesk.model.assembly import Assembly
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.sources import Snippet

if TYPE_CHECKING:
    from draftdesk.drafting.proposing import Prepared
    from draftdesk.drafting.workspaces import Changed, Look, Transaction

_FEW = 400
"""Lines of a proposal that are all unfolded at once."""


class AssembleDialog(DraftDialog):
    """The proposal is made anew whenever the workspace has changed; the act writes it as it is shown, unless something
    has changed by then after all."""

    assembled = Signal(str)
    """The id of the draft that was written."""

    def __init__(self, means: Means, reveal: Callable[[Snippet], object], parent: QWidget) -> None:
        super().__init__(means, "assemble", "", QSize(120, 34), parent)
        self.setWindowTitle(self.tr("Assemble the draft"))
        self._reveal = reveal
        self._reader = Reader(means, self.tr("Working out what goes where"), self)
        self._proposal: Proposal | None = None
        self._outline = ""
        self._folded = {ALREADY_THERE}
        self._is_unfolding = False
        self._is_writing = False
        self._drafts = DraftPicker()
        self._outlines = OutlinePicker(means.asking)
        self._model = ProposalModel(self)
        self._tree = QTreeView()
        self._detail = Detail(means)
        self._panes = QSplitter(Qt.Orientation.Vertical)
        self._sum = words()
        self._busy = Busy(self.tr("Working out what goes where"))
        self._aside = button(self.tr("&Set aside…"))
        self._up = button(self.tr("&Take up again"))
        self._ok = button(self.tr("&Assemble"), default=True)
        self._cancel = button(self.tr("Cancel"))
        self._lay_out()
        self._listen()
        self._drafts.fill(means.desk.look())
        self._form.setRowVisible(self._drafts, self._drafts.count() > 1)
        self._tree.setFocus()
        self.refresh()

    @property
    def proposal(self) -> Proposal | None:
        """What is shown; None while it is worked out."""
        return self._proposal

    def refresh(self) -> None:
        """Work the proposal out anew."""
        if self._is_writing or not self._means.desk.is_open:
            return
        self._drafts.fill(self._means.desk.look())
        draft = self._drafts.draft
        self._proposal = None
        self._offer()
        if draft is None:
            self._sum.setText(self.tr("This workspace has no draft."))
            return
        outline = self._outline
        self._sum.setText(self.tr("Working out what goes where…"))
        self._busy.begin()

        def work(look: "Look", progress: Progress) -> Proposal:
            progress(0, 0, "")
            from draftdesk.drafting.assembling import as_outlined

            return make_proposal(look, as_outlined(draft, outline) if outline else draft, progress)

        self._reader.read(work, self._on_read, self._on_failed, self._busy.tell)

    def done(self, result: int) -> None:
        self._reader.stop()
        self._detail.finish()
        self._means.settings.keep_shape("drafts/assemble-panes", self._panes)
        super().done(result)

    # --- made once

    def _lay_out(self) -> None:
        self._tree.setModel(self._model)
        self._tree.setAccessibleName(self.tr("What goes where"))
        self._tree.setUniformRowHeights(True)
        self._tree.setAlternatingRowColors(True)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._tree.setAllColumnsShowFocus(True)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().averageCharWidth()
        header.resizeSection(1, 14 * letter)
        header.resizeSection(2, 32 * letter)
        self._panes.addWidget(self._tree)
        self._panes.addWidget(self._detail)
        self._panes.setChildrenCollapsible(False)
        if not self._means.settings.give_shape("drafts/assemble-panes", self._panes):
            self._panes.setSizes([300, 130])
        self._form = QFormLayout()
        self._form.addRow(self.tr("&Draft:"), self._drafts)
        self._form.addRow(self.tr("&Outline:"), self._outlines)
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addLayout(self._form)
        column.addWidget(self._panes, 1)
        column.addWidget(self._sum)
        column.addLayout(row(self._aside, self._up, self._busy, self._ok, self._cancel))

    def _listen(self) -> None:
        self._drafts.chosen.connect(self._on_draft)
        self._outlines.chosen.connect(self._on_outline)
        self._tree.selectionModel().selectionChanged.connect(self._on_selected)
        self._tree.collapsed.connect(self._on_folded)
        self._tree.expanded.connect(self._on_unfolded)
        self._detail.followed.connect(self._on_followed)
        self._aside.clicked.connect(self._on_set_aside)
        self._up.clicked.connect(self._on_take_up)
        self._ok.clicked.connect(self._on_assemble)
        self._cancel.clicked.connect(self.reject)

    # --- the proposal

    def _on_read(self, proposal: Proposal) -> None:
        self._busy.end()
        current = self._model.node(self._tree.currentIndex())
        self._proposal = proposal
        self._model.show(proposal)
        self._unfold(proposal)
        if current is not None:
            self._tree.setCurrentIndex(self._model.index_of(current.key))
        if not self._tree.currentIndex().isValid() and self._model.rowCount():
            self._tree.setCurrentIndex(self._model.index(0, 0))
        self._sum.setText(self._summed(proposal.assembly, proposal.total))
        self._offer()

    def _on_failed(self, line: str) -> None:
        self._busy.end()
        self._model.show(None)
        self._sum.setText(line or self.tr("Stopped."))
        self._offer()

    def _unfold(self, proposal: Proposal) -> None:
        self._is_unfolding = True
        if len(proposal.nodes) <= _FEW:
            self._tree.expandAll()
        else:
            self._tree.expandToDepth(0)
        for node in proposal.nodes if self._folded else ():
            if node.key in self._folded:
                self._tree.collapse(self._model.index_of(node.key))
        self._is_unfolding = False

    def _summed(self, assembly: Assembly, total: int) -> str:
        if not total:
            return self.tr(
                "There are no snippets yet. Import the papers of a session (File > Import), then assemble the draft."
            )
        line = self.tr("To be placed {placed}, already there {there}, not placed {out}: {total} in all.").format(
            placed=f"{len(assembly.placed):,}",
            there=f"{len(assembly.already_there):,}",
            out=f"{len(assembly.not_placed):,}",
            total=f"{total:,}",
        )
        if assembly.placed:
            return line
        more = self.tr("Nothing is left to place: what comes in next, or is taken up again, can be assembled then.")
        return f"{line} {more}"

    def _offer(self) -> None:
        """What can be done with what is shown and chosen."""
        count = len(self._proposal.assembly.placed) if self._proposal else 0
        if self._proposal and not count and self._outline:
            self._ok.setText(self.tr("&Change the outline"))
        elif not count:
            self._ok.setText(self.tr("&Assemble"))
        else:
            self._ok.setText(self.tr("&Assemble {snippets}").format(snippets=snippets_word(count)))
        can_write = not self._means.desk.is_read_only and not self._is_writing
        self._ok.setEnabled(can_write and self._proposal is not None and bool(count or self._outline))
        self._aside.setEnabled(can_write and bool(self._chosen(Kind.PLACED, Kind.NOT_PLACED)))
        self._up.setEnabled(can_write and bool(self._chosen(Kind.KEPT_OUT)))

    # --- what is chosen

    def _nodes(self) -> list[Node]:
        found = (self._model.node(index) for index in self._tree.selectionModel().selectedRows())
        return [node for node in found if node is not None]

    def _chosen(self, *kinds: Kind) -> list[Snippet]:
        return [node.snippet for node in self._nodes() if node.snippet is not None and node.kind in kinds]

    def _on_selected(self) -> None:
        nodes = self._nodes()
        node = nodes[0] if len(nodes) == 1 else None
        self._detail.show_node(node, self._proposal, self._model.manner(node) if node else "")
        self._offer()

    def _on_folded(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node is not None and not self._is_unfolding:
            self._folded.add(node.key)

    def _on_unfolded(self, index: QModelIndex) -> None:
        node = self._model.node(index)
        if node is not None and not self._is_unfolding:
            self._folded.discard(node.key)

    def _on_followed(self, snippet_id: str) -> None:
        snippets = [node.snippet for node in self._nodes() if node.snippet is not None]
        found = next((each for each in snippets if each.id == snippet_id), None)
        if found is not None:
            self.reject()
            self._reveal(found)

    # --- what is done

    def _on_draft(self) -> None:
        self._outline = ""
        self._outlines.use_own()
        self.refresh()

    def _on_outline(self) -> None:
        from draftdesk.drafting.profiles import outline_text

        try:
            self._outline = outline_text(self._outlines.outline) if self._outlines.outline else ""
        except DraftDeskError as error:
            self.notices.warn(str(error))
            self._outline = ""
            self._outlines.use_own()
        self.refresh()

    def _on_set_aside(self) -> None:
        snippets = self._chosen(Kind.PLACED, Kind.NOT_PLACED)
        draft = self._drafts.draft
        if snippets and draft is not None:
            set_aside(self._means, draft, snippets, self.warn)

    def _on_take_up(self) -> None:
        draft = self._drafts.draft
        if draft is not None:
            take_up(self._means, draft, self._chosen(Kind.KEPT_OUT), self.warn)

    def _on_assemble(self) -> None:
        from draftdesk.drafting.assembling import assemble_name

        draft = self._drafts.draft
        if draft is None or self._proposal is None:
            return
        self._is_writing = True
        self._busy.begin()
        self._offer()
        self._means.desk.act(
            assemble_name(draft.name),
            "Compose",
            _writing(draft, self._outline, self._proposal.prepared),
            self._on_written,
            self._on_not_written,
        )

    def _on_written(self, changed: "Changed[Assembly]") -> None:
        draft = self._drafts.draft
        self.accept()
        if draft is not None:
            self.assembled.emit(draft.id)
        assembly = changed.value
        line = self.tr("Assembled: placed {placed}, already there {there}, not placed {out}.").format(
            placed=f"{len(assembly.placed):,}",
            there=f"{len(assembly.already_there):,}",
            out=f"{len(assembly.not_placed):,}",
        )
        tell_done(self._means.desk, self._means.notices, line, changed)

    def _on_not_written(self, line: str) -> None:
        self._is_writing = False
        self._busy.end()
        self.warn(line)
        self.refresh()


def _writing(draft: Draft, outline: str, prepared: "Prepared") -> "Callable[[Transaction], Assembly]":
    """The act: the draft as it is by then, or with its new outline."""
    from draftdesk.drafting import assembling
    from draftdesk.workspace import queries

    def work(tx: "Transaction") -> Assembly:
        now = assembling.draft_with_outline(tx, draft.name, outline) if outline else queries.draft_named(tx, draft.name)
        return assembling.assemble(tx, now, prepared)

    return work
