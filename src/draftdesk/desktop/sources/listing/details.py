"""What is said of a source, in a form; OK makes one act of all that was changed."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QWidget

from draftdesk.desktop.fitting import FittedDialog
from draftdesk.desktop.forms.source_details import Ui_SourceDetails
from draftdesk.desktop.kinds import said
from draftdesk.desktop.means import Means
from draftdesk.desktop.sources.listing.naming import NamesCompleter
from draftdesk.desktop.sources.sessions import session_words
from draftdesk.model.folding import fold
from draftdesk.model.sources import Session, Source, SourceKind, Visibility

if TYPE_CHECKING:
    from draftdesk.drafting.describing import SourceChanges
    from draftdesk.drafting.workspaces import Look, Transaction
    from draftdesk.workspace.queries import SourceLine

_SHAPE = "sources/details"


class SourceDetails(FittedDialog):
    """Changes one source. What cannot be is said in the form, which stays open."""

    def __init__(
        self,
        means: Means,
        source: Source,
        lines: "Sequence[SourceLine]",
        sessions: Sequence[Session],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, means.settings, _SHAPE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._means = means
        self._source = source
        self._sessions = sessions
        self._submitters = next((line.submitters for line in lines if line.source.id == source.id), ())
        self._form = Ui_SourceDetails()
        self._form.setupUi(self)
        self.setWindowTitle(self.tr("{code}: source details").format(code=source.code))
        self._form.warningsLabel.hide()
        self._form.faultLabel.hide()
        self._form.faultLabel.setForegroundRole(QPalette.ColorRole.LinkVisited)
        self._fill(lines)
        self._fill_names()
        self._form.visibilityBox.currentIndexChanged.connect(self._on_visibility)
        self._on_visibility()
        means.desk.ask(f"warnings of {source.id}", self._warnings, self._show_warnings)
        means.desk.closing.connect(self.reject)
        self.resize(self.fontMetrics().horizontalAdvance("0") * 72, self.sizeHint().height())

    def begin_at_report(self) -> None:
        """Give the keyboard to the choice of the source it reports on."""
        self._form.reportsBox.setFocus()

    def done(self, result: int) -> None:
        self._means.desk.forget(f"warnings of {self._source.id}")
        super().done(result)

    def accept(self) -> None:
        """Do it; the form stays where it cannot be done."""
        from draftdesk.drafting.changes import asked
        from draftdesk.drafting.describing import SourceChanges, change_sources, change_sources_name

        source, new_session = self._source, self._new_session()
        changes = self._changes()
        if not asked(changes) and not new_session:
            super().accept()
            return
        named = changes if not new_session else SourceChanges(**{**asked(changes), "session_id": None})

        def work(tx: "Transaction") -> int:
            if not new_session:
                return change_sources(tx, [source], changes)
            from draftdesk.drafting.sessions import session_named

            session = session_named(tx, new_session)
            return change_sources(tx, [source], SourceChanges(**{**asked(changes), "session_id": session.id}))

        name = change_sources_name([source], named)
        self._means.desk.act(name, "Sources", work, lambda _: QDialog.accept(self), self._say_fault)

    # --- inside

    def _fill(self, lines: "Sequence[SourceLine]") -> None:
        form, source = self._form, self._source
        form.titleEdit.setText(source.title)
        form.titleEdit.setCursorPosition(0)
        form.codeEdit.setText(source.code)
        _offer(form.kindBox, SourceKind, source.kind)
        _offer(form.visibilityBox, Visibility, source.visibility)
        form.dateEdit.setText(source.dated or "")
        form.languageEdit.setText(source.language)
        form.submittersEdit.setText("; ".join(self._submitters))
        form.noteEdit.setPlainText(source.note)
        form.sessionBox.addItem("", None)
        for session in self._sessions:
            form.sessionBox.addItem(session_words(session), session.id)
        form.sessionBox.setCurrentIndex(max(0, form.sessionBox.findData(source.session_id)))
        form.reportsBox.addItem(self.tr("nothing else"), None)
        for line in lines:
            if line.source.id != source.id:
                form.reportsBox.addItem(f"{line.source.code} · {line.source.title}", line.source.id)
        form.reportsBox.setCurrentIndex(max(0, form.reportsBox.findData(source.reports_on)))
        for box in (form.reportsBox, form.sessionBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
        line_edit = form.sessionBox.lineEdit()
        if line_edit is not None:
            line_edit.setPlaceholderText(self.tr("None; type a title for a new one"))
        form.noteEdit.setMinimumHeight(3 * form.noteEdit.fontMetrics().lineSpacing())

    def _fill_names(self) -> None:
        from draftdesk.workspace.queries import vocabulary

        names = [each.name for each in vocabulary(self._means.desk.look()).contributors]
        self._completer = NamesCompleter(QStringListModel(sorted(names, key=fold), self), self)
        self._form.submittersEdit.setCompleter(self._completer)
        codes = QCompleter(["ar", "en", "es", "fr", "ru", "zh"], self)
        self._form.languageEdit.setCompleter(codes)

    def _changes(self) -> "SourceChanges":
        from draftdesk.drafting.describing import SourceChanges

        form, source = self._form, self._source
        submitters = tuple(part.strip() for part in form.submittersEdit.text().split(";") if part.strip())
        said_now: dict[str, tuple[Any, Any]] = {
            "title": (form.titleEdit.text(), source.title),
            "code": (form.codeEdit.text(), source.code),
            "kind": (form.kindBox.currentData(), source.kind),
            "dated": (form.dateEdit.text().strip() or None, source.dated),
            "session_id": (self._session_id(), source.session_id),
            "language": (form.languageEdit.text().strip(), source.language),
            "visibility": (form.visibilityBox.currentData(), source.visibility),
            "note": (form.noteEdit.toPlainText(), source.note),
            "reports_on": (form.reportsBox.currentData(), source.reports_on),
            "submitters": (submitters, self._submitters),
        }
        changed = {name: now for name, (now, before) in said_now.items() if now != before}
        return SourceChanges(**changed, with_snippets=form.snippetsBox.isChecked() and "visibility" in changed)

    def _session_id(self) -> str | None:
        """The session of the words in the field; the one that it has where they name a new one."""
        words = self._form.sessionBox.currentText().strip()
        if not words:
            return None
        found = next((each.id for each in self._sessions if fold(session_words(each)) == fold(words)), None)
        return found or self._source.session_id

    def _new_session(self) -> str:
        words = " ".join(self._form.sessionBox.currentText().split())
        known = {fold(session_words(each)) for each in self._sessions}
        return "" if not words or fold(words) in known else words

    def _on_visibility(self) -> None:
        self._form.snippetsBox.setEnabled(self._form.visibilityBox.currentData() != self._source.visibility)

    def _say_fault(self, line: str) -> None:
        self._form.faultLabel.setText(line[:1].upper() + line[1:])
        self._form.faultLabel.show()

    def _warnings(self, look: "Look") -> Sequence[str]:
        from draftdesk.workspace.queries import reading

        found = reading(look, self._source.reading_id) if self._source.reading_id else None
        return found.warnings if found else ()

    def _show_warnings(self, warnings: Sequence[str]) -> None:
        if warnings:
            lines = "\n".join(f"• {line}" for line in warnings)
            self._form.warningsLabel.setText(self.tr("When it was read:") + "\n" + lines)
            self._form.warningsLabel.show()


def _offer(box: QComboBox, values: type[StrEnum], chosen: StrEnum) -> None:
    for value in values:
        box.addItem(said(value), value)
    box.setCurrentIndex(list(values).index(chosen))
