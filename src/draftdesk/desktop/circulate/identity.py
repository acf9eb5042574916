"""Identity…: whose document a draft is; all its versions from now on say so on their first page."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from draftdesk.desktop.circulate.issue_form import offer, say_placeholder
from draftdesk.desktop.circulate.profiles.groups import LANGUAGES
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.fault_words import fault_said
from draftdesk.desktop.filing import folder_for_files
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs, of_label
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.identity import Distribution, Identity
from draftdesk.model.symbols import EXAMPLE, symbol_fault, symbol_or_none
from draftdesk.writing.house_words import house_words

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed, Transaction

_LINES = 2
_EMBLEM_LINES = 3
"""How high the emblem is shown, in lines of text."""


class IdentityDialog(DraftDialog):
    """All that is said here is kept in one act. What belongs to one version is said when it is frozen."""

    def __init__(self, means: Means, draft_id: str, parent: QWidget) -> None:
        super().__init__(means, "identity", "", QSize(84, 34), parent)
        self.setWindowTitle(self.tr("Identity"))
        self._draft: Draft | None = None
        self._wanted = draft_id
        self._emblem: tuple[bytes, str] | None = None
        self.drafts = DraftPicker()
        self.title = QLineEdit()
        self.symbol = QLineEdit()
        self._symbol_said = words()
        self.language = QComboBox()
        self.organ = QLineEdit()
        self.distribution = QComboBox()
        self.original = QComboBox()
        self.session = QLineEdit()
        self.item = QLineEdit()
        self.item_title = QLineEdit()
        self.byline = QPlainTextEdit()
        self.asterisks = QPlainTextEdit()
        self._picture = QLabel()
        self._no_picture = QLabel(self.tr("None yet (PNG or JPEG)"))
        self._choose = button(self.tr("Choose a &picture…"))
        self._without = button(self.tr("&Without"))
        self._fault = words()
        self._fault.setVisible(False)
        self._save = button(self.tr("&Save"), default=True)
        self._cancel = button(self.tr("Cancel"))
        self._lay_out()
        self._listen()
        self._colour()
        self.refresh()
        self.title.setFocus()

    # --- made once

    def _lay_out(self) -> None:
        self.symbol.setPlaceholderText(self.tr("{symbol}, where it has one").format(symbol=as_it_runs(EXAMPLE)))
        self.organ.setPlaceholderText(self.tr("As the symbol tells; else its name: General Assembly"))
        self.session.setPlaceholderText(self.tr("Seventy-third session"))
        self.item.setPlaceholderText(self.tr("Item 22 (b) of the provisional agenda*"))
        self.byline.setPlaceholderText(self.tr("Note by the President of the General Assembly"))
        self.asterisks.setPlaceholderText(self.tr("What asterisks above stand for, a line each: * A/73/150."))
        self.original.setEditable(True)
        self.original.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        say_placeholder(self.original, self.tr("English; several as English/français"))
        self.distribution.addItem(self.tr("As the symbol tells"), None)
        for kind, word in self._distributions().items():
            self.distribution.addItem(word, kind)
        for text in (self.byline, self.asterisks):
            text.setTabChangesFocus(True)
            text.setFixedHeight(self.fontMetrics().lineSpacing() * (_LINES + 1))
        self._picture.setAccessibleName(self.tr("Emblem"))
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("&Draft:"), self.drafts),
            (self.tr("&Title:"), self.title),
            (self.tr("Lan&guage of the text:"), self.language),
            (self.tr("S&ymbol:"), _with_words(self.symbol, self._symbol_said)),
            (self.tr("&Organ:"), self.organ),
            (self.tr("D&istribution:"), self.distribution),
            (self.tr("Original &language:"), self.original),
            (self.tr("S&ession:"), self.session),
            (self.tr("&Agenda item:"), self.item),
            (self.tr("Title of the ite&m:"), self.item_title),
            (self.tr("&By:"), self.byline),
            (self.tr("&Notes to asterisks:"), self.asterisks),
        ):
            self._form.addRow(label, field)
        # Its label is beside the field with the words below, where no screen reader looks for it.
        self.symbol.setAccessibleName(of_label(self.tr("S&ymbol:")))
        self._form.addRow(self.tr("Emblem:"), row(self._picture, self._no_picture, None, self._choose, self._without))
        goes = words(
            self.tr(
                "Versions issued before stay as they are. Job number and cover letter belong to a version: see Freeze."
            )
        )
        column(self, self.notices, self._form, goes, (QWidget(), 1), self._fault, row(None, self._save, self._cancel))

    def _listen(self) -> None:
        self.drafts.chosen.connect(self._on_draft)
        self.symbol.textChanged.connect(self._say_symbol)
        self.distribution.currentIndexChanged.connect(self._say_symbol)
        self._choose.clicked.connect(self._on_choose)
        self._without.clicked.connect(self._on_without)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.reject)
        self._means.theme.changed.connect(self._colour)

    def _colour(self) -> None:
        palette = self._fault.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._means.theme.colour("deleted"))
        self._fault.setPalette(palette)
        self._say_symbol()

    # --- what is shown

    def refresh(self) -> None:
        """Show what the draft says; what a person has typed stays while that draft is the chosen one."""
        if not self._means.desk.is_open:
            return
        from draftdesk.workspace import queries

        drafts = queries.drafts(self._means.desk.look())
        self.drafts.show_drafts(drafts)
        if self._wanted:
            self.drafts.choose(self._wanted)
            self._wanted = ""
        self._form.setRowVisible(self.drafts, len(drafts) > 1)
        draft, before = self.drafts.draft, self._draft
        self._save.setEnabled(draft is not None and not self._means.desk.is_read_only)
        if draft is not None and draft != before:
            is_typed = before is not None and before.id == draft.id and self._said() != _saying(before)
            self._draft = draft
            if not is_typed:
                self._fill(draft)

    def _fill(self, draft: Draft) -> None:
        identity, known = draft.identity, house_words(draft.language)
        self.title.setText(draft.title)
        self._show_language(draft.language)
        self.symbol.setText(draft.symbol)
        self.organ.setText(identity.organ)
        self.distribution.setCurrentIndex((None, *Distribution).index(identity.distribution))
        offer(self.original, known.languages.values(), known.language_name(identity.original))
        self.session.setText(identity.session)
        self.item.setText(identity.item)
        self.item_title.setText(identity.item_title)
        self.byline.setPlainText(identity.byline)
        self.asterisks.setPlainText(identity.asterisks)
        self._emblem = None
        self._show_emblem(self._kept_emblem(identity))
        self._say_symbol()

    def _show_language(self, code: str) -> None:
        self.language.clear()
        for known, name in LANGUAGES:
            self.language.addItem(name, known)
        if self.language.findData(code) < 0:
            self.language.addItem(code, code)
        self.language.setCurrentIndex(self.language.findData(code))

    def _kept_emblem(self, identity: Identity) -> bytes:
        from draftdesk.workspace import queries

        return queries.source_file(self._means.desk.look(), identity.emblem) or b"" if identity.emblem else b""

    def _show_emblem(self, content: bytes) -> None:
        picture = QPixmap()
        has_one = bool(content) and picture.loadFromData(content)
        if has_one:
            high = self.fontMetrics().lineSpacing() * _EMBLEM_LINES
            sharp = self.devicePixelRatioF()
            picture = picture.scaledToHeight(round(high * sharp), Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(sharp)
            self._picture.setPixmap(picture)
        self._picture.setVisible(has_one)
        self._no_picture.setVisible(not has_one)
        self._without.setEnabled(has_one)

    def _say_symbol(self) -> None:
        """What is wrong with the symbol, or what it tells."""
        fault = symbol_fault(self.symbol.text())
        role = "deleted" if fault else "quiet"
        palette = self._symbol_said.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._means.theme.colour(role))
        self._symbol_said.setPalette(palette)
        self._symbol_said.setText(fault_said(fault) or self._told())
        self._symbol_said.setVisible(bool(self._symbol_said.text()))

    def _told(self) -> str:
        symbol = symbol_or_none(self.symbol.text())
        if symbol is None or self._draft is None:
            return ""
        from draftdesk.drafting.identity import symbol_for_next_version

        look = self._means.desk.look()
        after = symbol_for_next_version(look, replace(self._draft, symbol=str(symbol)))
        kind = self._distributions()[self._chosen_distribution() or symbol.distribution]
        return self.tr("The next version is {symbol}. Distribution: {kind}.").format(
            symbol=as_it_runs(after), kind=kind
        )

    def _chosen_distribution(self) -> Distribution | None:
        """None where it is as the symbol tells."""
        chosen: Distribution | None = self.distribution.currentData()
        return chosen

    def _distributions(self) -> dict[Distribution, str]:
        return {
            Distribution.GENERAL: self.tr("General"),
            Distribution.LIMITED: self.tr("Limited"),
            Distribution.RESTRICTED: self.tr("Restricted"),
        }

    # --- what is done

    def _on_draft(self) -> None:
        self._draft = None
        self.refresh()

    def _on_choose(self) -> None:
        from draftdesk.drafting.loading import load_file
        from draftdesk.model.emblem import emblem

        kinds = self.tr("Pictures (*.png *.jpg *.jpeg);;All files (*)")
        path = self._means.asking.open_file(self.tr("Choose an emblem"), kinds, folder_for_files(self._means))
        if path is None:
            return
        try:
            content = emblem(load_file(path, self._means.desk.workspace.path), path.name).content
        except DraftDeskError as error:
            self._say_fault(str(error))
            return
        self._say_fault("")
        self._emblem = (content, path.name)
        self._show_emblem(content)

    def _on_without(self) -> None:
        self._emblem = (b"", "")
        self._show_emblem(b"")

    def _said(self) -> tuple[Identity, str, str, str]:
        """What is typed here: identity, symbol, title, language."""
        before = self._draft.identity if self._draft else Identity()
        known = house_words(self._draft.language if self._draft else "en")
        typed = self.original.currentText().strip()
        kept = typed == known.language_name(before.original)
        identity = replace(
            before,
            organ=self.organ.text().strip(),
            distribution=self._chosen_distribution(),
            original=before.original if kept else typed,
            session=self.session.text().strip(),
            item=self.item.text().strip(),
            item_title=self.item_title.text().strip(),
            byline=self.byline.toPlainText().strip(),
            asterisks=self.asterisks.toPlainText().strip(),
        )
        return identity, self.symbol.text().strip(), self.title.text().strip(), str(self.language.currentData())

    def _on_save(self) -> None:
        from draftdesk.drafting.identity import CHANGE_IDENTITY, take_emblem, take_identity

        draft, picture = self._draft, self._emblem
        if draft is None:
            return
        identity, symbol, title, language = self._said()

        def work(tx: "Transaction") -> Draft:
            changed = take_identity(tx, draft, identity, symbol=symbol, title=title, language=language)
            return changed if picture is None else take_emblem(tx, changed, *picture)

        self._save.setEnabled(False)
        self._means.desk.act(CHANGE_IDENTITY, "Circulate", work, self._on_saved, self._on_failed)

    def _on_saved(self, changed: "Changed[Draft]") -> None:
        self.accept()
        line = self.tr("The identity of “{name}” was changed.").format(name=as_it_runs(changed.value.name))
        tell_done(self._means.desk, self._means.notices, line, changed)

    def _on_failed(self, line: str) -> None:
        self._save.setEnabled(True)
        if self._means.desk.is_lost:
            self.warn(line)
        else:
            self._say_fault(line)

    def _say_fault(self, line: str) -> None:
        self._fault.setText(fault_said(line))
        self._fault.setVisible(bool(line))


def _with_words(field: QWidget, said: QLabel) -> QWidget:
    """The field with the words right below it, as many lines as they take and no more."""
    both = QWidget()
    column(both, field, said).setContentsMargins(0, 0, 0, 0)
    both.setFocusProxy(field)
    return both


def _saying(draft: Draft) -> tuple[Identity, str, str, str]:
    return draft.identity, draft.symbol, draft.title, draft.language
