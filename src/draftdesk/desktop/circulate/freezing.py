"""Freeze…: what a person says of a version, and its issue as one act."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.circulate.issue_form import IssueForm
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.draft_words import paragraphs_word
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.drafts import Version
from draftdesk.model.ids import new_id

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed


class FreezeDialog(DraftDialog):
    """Issues the working draft of the draft that is chosen in it."""

    frozen = Signal(str, str)
    """The ids of the draft and of the version that was issued."""

    def __init__(self, means: Means, draft_id: str, parent: QWidget) -> None:
        super().__init__(means, "freeze", "", QSize(76, 32), parent)
        self.setWindowTitle(self.tr("Freeze a version"))
        self._is_writing = False
        self.form = IssueForm(means.theme)
        self._ok = button(self.tr("&Freeze"), default=True)
        self._cancel = button(self.tr("Cancel"))
        about = words(
            self.tr("The draft as it stands becomes a version that never changes again. The working draft goes on.")
        )
        column(self, self.notices, about, (self.form, 1), row(None, self._ok, self._cancel))
        self.form.draft_chosen.connect(self.refresh)
        self._ok.clicked.connect(self._on_freeze)
        self._cancel.clicked.connect(self.reject)
        self._draft_id = draft_id
        self.refresh()
        self.form.begin()

    def refresh(self) -> None:
        """Propose what is not filled in yet; what a person has typed stays."""
        if not self._means.desk.is_open or self._is_writing:
            return
        from draftdesk.drafting.identity import proposed_symbols, symbol_for_next_version
        from draftdesk.workspace import queries

        look = self._means.desk.look()
        self.form.show_drafts(queries.drafts(look), self._draft_id)
        self._draft_id = ""
        draft = self.form.drafts.draft
        self._ok.setEnabled(draft is not None and not self._means.desk.is_read_only)
        if draft is not None:
            labels = [version.label for version in queries.versions(look, draft.id)]
            following = tuple(proposed_symbols(look, draft).values())
            self.form.propose(draft, labels, symbol_for_next_version(look, draft), following)

    def _on_freeze(self) -> None:
        from draftdesk.drafting.versions import freeze, freeze_name

        draft = self.form.drafts.draft
        if draft is None or self._is_writing:
            return
        details, version_id = self.form.details(), new_id()
        self._is_writing = True
        self._ok.setEnabled(False)
        self._means.desk.act(
            freeze_name(details),
            "Circulate",
            lambda tx: freeze(tx, draft, details, version_id=version_id),
            self._on_frozen,
            self._on_failed,
            subject=version_id,
        )

    def _on_frozen(self, changed: "Changed[Version]") -> None:
        from draftdesk.drafting.issuing import paragraph_count

        self.frozen.emit(changed.value.draft_id, changed.value.id)
        self.accept()
        means, version, line = self._means, changed.value, self.tr("“{label}” was frozen: {count}.")
        export = (self.tr("Export…"), means.actions.action("draft.export").trigger)

        def tell(count: int) -> None:  # by now this dialog is gone
            said = line.format(label=as_it_runs(version.label), count=paragraphs_word(count))
            tell_done(means.desk, means.notices, said, changed, export)

        means.desk.ask("frozen", lambda look: paragraph_count(look, version), tell)

    def _on_failed(self, line: str) -> None:
        self._is_writing = False
        self._ok.setEnabled(True)
        if self._means.desk.is_lost:
            self.warn(line)
        else:
            self.form.say_fault(line)
