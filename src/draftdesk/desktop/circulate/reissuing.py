"""Reissue…: the draft issued in place of a version that had an error, or a corrigendum to it, as one act."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QRadioButton, QWidget

from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.fault_words import fault_said
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs, sentence
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.ids import new_id

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed


class ReissueDialog(DraftDialog):
    """Says what the new version will be called before it is there."""

    reissued = Signal(str, str)
    """The ids of the draft and of the version that was issued."""

    def __init__(self, means: Means, draft: Draft, first: Version, parent: QWidget) -> None:
        super().__init__(means, "reissue", "", QSize(70, 0), parent)
        self.setWindowTitle(self.tr("Reissue a version"))
        self._draft, self._first = draft, first
        self._again = QRadioButton()
        self._corrigendum = QRadioButton()
        self._on = QLineEdit(QLocale(draft.language).toString(QDate.currentDate(), "d MMMM yyyy"))
        self._ok = button(self.tr("Re&issue"), default=True)
        self._cancel = button(self.tr("Cancel"))
        self._again.setChecked(True)
        about = words(
            self.tr("“{label}” had an error, which the draft no longer has. Both issues stay.").format(
                label=as_it_runs(first.label)
            )
        )
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Day to print:"), self._on)
        choices = (self._again, self._corrigendum)
        column(self, self.notices, about, *choices, form, (QWidget(), 1), row(None, self._ok, self._cancel))
        self._on.textChanged.connect(self._offer)
        self._ok.clicked.connect(self._on_reissue)
        self._cancel.clicked.connect(self.reject)
        self.refresh()

    def refresh(self) -> None:
        """Say what each would be called now."""
        from draftdesk.drafting.reissuing import reissue_label

        if not self._means.desk.is_open:
            return
        look = self._means.desk.look()
        again, corrected = (
            as_it_runs(reissue_label(look, self._draft, self._first, corrigendum=each)) for each in (False, True)
        )
        self._again.setText(
            self.tr("&The whole text again, as “{label}”, reissued for technical reasons").format(label=again)
        )
        self._corrigendum.setText(
            self.tr("A &corrigendum, “{label}”: the list of what it changes").format(label=corrected)
        )
        self._offer()

    def _offer(self) -> None:
        self._ok.setEnabled(bool(self._on.text().strip()) and not self._means.desk.is_read_only)

    def _on_reissue(self) -> None:
        from draftdesk.drafting.reissuing import reissue, reissue_name

        draft, first, on, version_id = self._draft, self._first, self._on.text(), new_id()
        corrigendum = self._corrigendum.isChecked()
        self._ok.setEnabled(False)
        self._means.desk.act(
            reissue_name(first),
            "Circulate",
            lambda tx: reissue(tx, draft, first, on, corrigendum=corrigendum, version_id=version_id),
            self._on_reissued,
            self._on_failed,
            subject=version_id,
        )

    def _on_reissued(self, changed: "Changed[Version]") -> None:
        version, means = changed.value, self._means
        self.reissued.emit(version.draft_id, version.id)
        line = (
            self.tr("“{label}” was issued: it corrects “{first}”.")
            if self._corrigendum.isChecked()
            else self.tr("“{label}” was issued in place of “{first}”.")
        )
        said = line.format(label=as_it_runs(version.label), first=as_it_runs(self._first.label))
        circulate = (self.tr("Circulate…"), means.actions.action("versions.circulate").trigger)
        self.accept()
        tell_done(means.desk, means.notices, said, changed, circulate)

    def _on_failed(self, line: str) -> None:
        self._offer()
        self.warn(sentence(fault_said(line)))
