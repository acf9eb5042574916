"""Edit profiles…: how versions look on paper, with the pages themselves beside it, which follow each change."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QWidget

from draftdesk.desktop.circulate.preview import Preview
from draftdesk.desktop.circulate.profiles.groups import Groups
from draftdesk.desktop.circulate.profiles.paths import with_value
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.draft_words import export_profile_word
from draftdesk.desktop.filing import folder_for_files, save_small
from draftdesk.desktop.means import Means
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.document import Document
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.errors import DraftDeskError, InvalidSettings
from draftdesk.model.export_profile import INFORMAL, ExportProfile

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed, Look, Transaction

_TOPIC = "profiles pages"
_REST = 150
"""Milliseconds after a change until the pages follow."""
_MOST_PARAGRAPHS = 40
"""That are laid out beside the settings: a page or three."""
_FOR_PAGES = 110
"""Letters across, below which there is no room for pages."""
_ENDING = ".toml"


class ProfilesDialog(DraftDialog):
    """A change is kept when the person says so, in one act. A profile that ships is copied to be changed."""

    def __init__(self, means: Means, draft: Draft | None, version: Version | None, name: str, parent: QWidget) -> None:
        super().__init__(means, "profiles", "", QSize(150, 34), parent)
        self.setWindowTitle(self.tr("Profiles"))
        self._draft, self._version = draft, version
        self._document = Document(title="")
        self._wanted = name
        self._stored = self._profile = INFORMAL
        self._missing: tuple[str, ...] = ()
        self._is_shipped = True
        self._is_saving = self._is_gone = False
        self._choice = QComboBox()
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(20)
        self._new = button(self.tr("&New from it…"))
        self._rename = button(self.tr("&Rename…"))
        self._delete = button(self.tr("&Delete"))
        self._import = button(self.tr("&Import…"))
        self._export = button(self.tr("&Export…"))
        self._shipped = words(self.tr("This profile ships with DraftDesk and stays as it is. Make a new one from it."))
        self.groups = Groups()
        self.preview = Preview(means)
        self._fault = words()
        self._save = button(self.tr("&Save"), default=True)
        self._close = button(self.tr("Close"))
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._listen()
        self._colour()
        self.refresh()
        self._ask_for_pages()
        self._choice.setFocus()

    # --- made once

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Profile:"))
        label.setBuddy(self._choice)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.addWidget(self.groups)
        self._halves.addWidget(self.preview)
        self._halves.setChildrenCollapsible(False)
        half = self.width() // 2
        self._halves.setSizes([half, half])
        for nth in range(self._halves.count()):
            self._halves.setStretchFactor(nth, 1)
        column(
            self,
            self.notices,
            row(label, self._choice, self._new, self._rename, self._delete, None),
            self._shipped,
            (self._halves, 1),
            self._fault,
            row(self._import, self._export, None, self._save, self._close),
        )

    def _listen(self) -> None:
        self._choice.activated.connect(self._on_chosen)
        self._new.clicked.connect(self._on_new)
        self._rename.clicked.connect(self._on_rename)
        self._delete.clicked.connect(self._on_delete)
        self._import.clicked.connect(self._on_import)
        self._export.clicked.connect(self._on_export)
        self.groups.edited.connect(self._on_edited)
        self.groups.template_wanted.connect(self._on_template)
        self._save.clicked.connect(self._on_save)
        self._close.clicked.connect(self.close)
        self._timer.timeout.connect(self._show_pages)
        self._means.theme.changed.connect(self._colour)
        self._means.desk.closing.disconnect(self.close)
        self._means.desk.closing.connect(self._on_closing)

    def _colour(self) -> None:
        palette = self._fault.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._means.theme.colour("deleted"))
        self._fault.setPalette(palette)

    def done(self, result: int) -> None:
        self.preview.end()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= self.fontMetrics().averageCharWidth() * _FOR_PAGES)

    # --- what is shown

    @property
    def is_changed(self) -> bool:
        """Whether the person has changed something that is not kept yet."""
        return self._profile != self._stored

    def refresh(self) -> None:
        """Show the profiles there are; what a person has changed and not kept stays."""
        from draftdesk.drafting.export_profiles import export_profile, export_profile_names, shipped_export_profiles

        if not self._means.desk.is_open:
            return
        look = self._means.desk.look()
        names, shipped = export_profile_names(look), shipped_export_profiles()
        self._choice.clear()
        for name in names:
            self._choice.addItem(export_profile_word(name), name)
        now = self._wanted or self._stored.name
        if self.is_changed and not self._wanted and now in names:
            self._choice.setCurrentIndex(names.index(now))
            return
        self._wanted = ""
        now = now if now in names else INFORMAL.name
        self._choice.setCurrentIndex(names.index(now))
        try:
            self._stored = self._profile = export_profile(look, now)
        except InvalidSettings as error:
            self.warn(str(error))
        self._is_shipped = now in shipped
        self._show()

    def _show(self) -> None:
        may_write = not self._means.desk.is_read_only
        is_own = not self._is_shipped and may_write
        self._missing = _missing(self._profile)
        self.groups.show_profile(self._profile, may_change=is_own, missing=self._missing)
        self._shipped.setVisible(self._is_shipped)
        for each in (self._rename, self._delete):
            each.setEnabled(is_own)
        for each in (self._new, self._import):
            each.setEnabled(may_write)
        self._judge()
        self._timer.start()

    def _judge(self) -> None:
        """Say what cannot be so."""
        fault = _fault(self._profile) if self.is_changed else ""
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._save.setEnabled(self.is_changed and not fault and not self._is_saving)

    def _ask_for_pages(self) -> None:
        draft, version = self._draft, self._version
        if draft is None:
            return

        def read(look: "Look") -> Document:
            from draftdesk.drafting.circulating import to_circulate

            return _beginning(to_circulate(look, draft, version))

        self._means.desk.ask(_TOPIC, read, self._on_pages, self.warn)

    def _on_pages(self, document: Document) -> None:
        self._document = document
        self._show_pages()

    def _show_pages(self) -> None:
        if not _fault(self._profile):
            self.preview.show_document(self._document, self._profile, _TOPIC, steady=True)

    # --- what is changed

    def _on_edited(self, path: str, value: object) -> None:
        self._profile = with_value(self._profile, path, value)
        self.groups.show_profile(self._profile, may_change=True, missing=self._missing)
        self._judge()
        self._timer.start()

    def _on_template(self, wanted: bool) -> None:
        from draftdesk.drafting.export_profiles import with_template, without_template

        if not wanted:
            self._profile = without_template(self._profile)
            self._show()
            return
        kinds = self.tr("Word files and templates (*.docx *.dotx);;All files (*)")
        path = self._means.asking.open_file(self.tr("Choose a Word template"), kinds, folder_for_files(self._means))
        if path is None:
            return
        try:
            self._profile = with_template(self._profile, path)
        except DraftDeskError as error:
            self.warn(str(error))
        self._show()

    def _on_save(self) -> None:
        self._keep(self._stored.name, self._profile)

    def _keep(self, name: str, profile: ExportProfile, *, stay: bool = True) -> None:
        from draftdesk.drafting.export_profiles import change_export_profile, change_export_profile_name

        self._is_saving = True
        self._act(
            change_export_profile_name(profile.name),
            lambda tx: change_export_profile(tx, name, profile),
            profile.name if stay else "",
            self.tr("Profile “{name}” was changed.").format(name=as_it_runs(profile.name)),
        )
        self._judge()

    def _act(self, act: str, work: "Callable[[Transaction], object]", name: str, line: str) -> None:
        """Do it and say what was done; then show the profile of that name, "" for the one that is chosen by then."""

        means = self._means

        def done(changed: "Changed[object]") -> None:
            if self._is_gone:
                if means.desk.is_open:
                    tell_done(means.desk, means.notices, line, changed)
                return
            self._is_saving = False
            self._wanted = name
            self.refresh()
            tell_done(means.desk, self.notices, line, changed)

        def failed(line: str) -> None:
            if self._is_gone:
                means.warn(line)
                return
            self._is_saving = False
            self._judge()
            self.warn(line)

        means.desk.act(act, "Circulate", work, done, failed)

    def _on_chosen(self) -> None:
        name = str(self._choice.currentData())
        if name != self._stored.name and self._settled():
            self._wanted = name
        self.refresh()

    def _settled(self) -> bool:
        """Whether nothing is left to be kept: the person is asked. False where they want to go on here."""
        if not self.is_changed:
            return True
        keep = self._means.asking.whether_to_keep(
            self.tr("Keep the changes to “{name}”?").format(name=as_it_runs(self._stored.name)),
            self.tr("They are not saved yet."),
            self.tr("Save"),
            self.tr("Throw away"),
        )
        if keep is None or (keep and _fault(self._profile)):
            return False
        if keep:
            self._keep(self._stored.name, self._profile, stay=False)
        self._profile = self._stored
        return True

    def _on_closing(self) -> None:
        """The workspace goes: what is changed and can be so is kept."""
        if self.is_changed and not _fault(self._profile) and not self._means.desk.is_read_only:
            self._on_save()
        self._profile = self._stored
        self.close()

    def reject(self) -> None:
        """Closed, also by Esc or the frame: not before it is clear what becomes of changes."""
        if self._settled():
            self._is_gone = True
            super().reject()

    # --- the profiles themselves

    def _on_new(self) -> None:
        from draftdesk.drafting.export_profiles import add_export_profile, add_export_profile_name

        name = self._named(self.tr("New profile"), "")
        if name:
            profile = replace(self._profile, name=name)
            self._profile = self._stored  # what was changed goes into the new one
            line = self.tr("Profile “{name}” was added.").format(name=as_it_runs(name))
            self._act(add_export_profile_name(name), lambda tx: add_export_profile(tx, profile), name, line)

    def _on_rename(self) -> None:
        now = self._stored.name
        name = self._named(self.tr("Rename the profile"), now)
        if name and name != now:
            self._keep(now, replace(self._profile, name=name))

    def _named(self, title: str, before: str) -> str:
        found = self._means.asking.line(title, self.tr("Name of the profile:"), before)
        return " ".join((found or "").split())

    def _on_delete(self) -> None:
        from draftdesk.drafting.export_profiles import delete_export_profile, delete_export_profile_name

        name = self._stored.name
        self._profile = self._stored
        line = self.tr("Profile “{name}” was deleted.").format(name=as_it_runs(name))
        self._act(delete_export_profile_name(name), lambda tx: delete_export_profile(tx, name), INFORMAL.name, line)

    def _on_import(self) -> None:
        from draftdesk.drafting.export_profiles import (
            add_export_profile_name,
            export_profile_in,
            import_export_profile,
        )

        kinds = self.tr("Export profiles (*.toml);;All files (*)")
        path = self._means.asking.open_file(self.tr("Import a profile"), kinds, folder_for_files(self._means))
        if path is None or not self._settled():
            return
        try:
            name = export_profile_in(path).name
        except DraftDeskError as error:
            self.warn(str(error))
            return

        def done(changed: "Changed[ExportProfile]") -> None:
            self._wanted = changed.value.name
            self.refresh()
            line = self.tr("Profile “{name}” was added.").format(name=as_it_runs(changed.value.name))
            tell_done(self._means.desk, self.notices, line, changed)

        self._means.desk.act(
            add_export_profile_name(name), "Circulate", lambda tx: import_export_profile(tx, path), done, self.warn
        )

    def _on_export(self) -> None:
        from draftdesk.drafting.circulating import fit_for_a_name
        from draftdesk.drafting.export_profiles import write_export_profile_file

        name = fit_for_a_name(self._stored.name)
        asked = self.tr("Export the profile"), self.tr("Export profiles (*.toml)")

        def write(target: Path, may_replace: bool) -> None:
            write_export_profile_file(self._stored, target, overwrite=may_replace)

        save_small(self._means, self.notices, name, _ENDING, asked, write)


def _fault(profile: ExportProfile) -> str:
    """Why the profile cannot be so, "" where it can."""
    from draftdesk.model.export_profile_toml import checked

    try:
        checked(replace(profile, template=b"", template_name="", template_styles=()))
    except InvalidSettings as error:
        return str(error)
    return ""


def _missing(profile: ExportProfile) -> tuple[str, ...]:
    from draftdesk.drafting.export_profiles import missing_styles

    try:
        return missing_styles(profile)
    except InvalidSettings:
        return ()


def _beginning(document: Document) -> Document:
    """As much of the document as there is room for beside the settings."""
    paragraphs = document.paragraphs[:_MOST_PARAGRAPHS]
    ids = {each.id for each in paragraphs}
    footnotes = tuple(each for each in document.footnotes if each.paragraph_id in ids)
    return replace(document, paragraphs=paragraphs, footnotes=footnotes)
