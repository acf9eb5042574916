"""Freeze…: what a person says of a version, and its issue as one act."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from draftdesk.desktop.dialogs import DraftDialog, button, row, words
from draftdesk.desktop.draft_words import paragraphs_word
from draftdesk.desktop.forms.freeze import Ui_freeze
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.model.drafts import Version
from draftdesk.model.ids import new_id

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed


class FreezeDialog(DraftDialog):
    """Proposes the label that follows the last; what is wrong with a label is said at its field."""

    frozen = Signal(str)
    """The id of the version that was issued."""

    def __init__(self, means: Means, draft_id: str, parent: QWidget) -> None:
        super().__init__(means, "freeze", "", QSize(70, 24), parent)
        self.setWindowTitle(self.tr("Freeze a version"))
        self._proposed = ""
        self._is_writing = False
        self._form = Ui_freeze()
        form = QWidget()
        self._form.setupUi(form)
        self._ok = button(self.tr("&Freeze"), default=True)
        self._cancel = button(self.tr("Cancel"))
        self._about = words(
            self.tr("The draft as it stands becomes a version that never changes again. The working draft goes on.")
        )
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addWidget(self._about)
        column.addWidget(form, 1)
        column.addLayout(row(None, self._ok, self._cancel))
        self._form.fault.setVisible(False)
        self._colour()
        means.theme.changed.connect(self._colour)
        self._form.draft.chosen.connect(self.refresh)
        self._form.label.textChanged.connect(self._on_label)
        self._ok.clicked.connect(self._on_freeze)
        self._cancel.clicked.connect(self.reject)
        self._form.draft.fill(means.desk.look())
        self._form.draft.choose(draft_id)
        self.refresh()
        self._form.label.setFocus()
        self._form.label.selectAll()

    def refresh(self) -> None:
        """Propose what is not filled in yet; what a person has typed stays."""
        if not self._means.desk.is_open or self._is_writing:
            return
        from draftdesk.drafting.issuing import next_label
        from draftdesk.workspace import queries

        look = self._means.desk.look()
        form = self._form
        form.draft.fill(look)
        several = form.draft.count() > 1
        form.draft.setVisible(several)
        form.draftLabel.setVisible(several)
        draft = form.draft.draft
        self._ok.setEnabled(draft is not None and not self._means.desk.is_read_only)
        if draft is None:
            return
        labels = [version.label for version in queries.versions(look, draft.id)]
        if form.label.text() in {"", self._proposed}:
            self._proposed = next_label(labels)
            form.label.setText(self._proposed)
        if not form.symbol.text():
            form.symbol.setText(draft.symbol)

    def _on_label(self) -> None:
        self._say_fault("")

    def _on_freeze(self) -> None:
        from draftdesk.drafting.versions import IssueDetails, freeze, freeze_name

        form = self._form
        draft = form.draft.draft
        if draft is None or self._is_writing:
            return
        details = IssueDetails(
            label=" ".join(form.label.text().split()),
            symbol=form.symbol.text().strip(),
            date=form.date.text().strip(),
            time=form.time.text().strip(),
            place=form.place.text().strip(),
            handling=form.handling.text().strip(),
            note=form.note.toPlainText().strip(),
        )
        version_id = new_id()
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
        from draftdesk.workspace import queries

        self.frozen.emit(changed.value.id)
        self.accept()
        means, version, line = self._means, changed.value, self.tr("“{label}” was frozen: {count}.")
        export = (self.tr("Export…"), means.actions.action("draft.export").trigger)

        def tell(count: int) -> None:  # by now this dialog is gone
            said = line.format(label=version.label, count=paragraphs_word(count))
            tell_done(means.desk, means.notices, said, changed, export)

        means.desk.ask("frozen", lambda look: len(queries.version_paragraphs(look, version.id)), tell)

    def _on_failed(self, line: str) -> None:
        self._is_writing = False
        self._ok.setEnabled(True)
        if self._means.desk.is_lost:
            self.warn(line)
            return
        self._say_fault(line)
        self._form.label.setFocus()

    def _say_fault(self, line: str) -> None:
        self._form.fault.setText(line)
        self._form.fault.setVisible(bool(line))

    def _colour(self) -> None:
        palette = self._form.fault.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._means.theme.colour("deleted"))
        self._form.fault.setPalette(palette)
