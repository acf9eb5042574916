"""Numbering…: how the paragraphs and headings of a draft are numbered at each level, in each language."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from draftdesk.desktop.circulate.profiles.groups import LANGUAGES
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.draft_words import profile_word
from draftdesk.desktop.fault_words import fault_said
from draftdesk.desktop.filing import folder_for_files, save_small
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker
from draftdesk.desktop.undoing import tell_done
from draftdesk.desktop.words import as_it_runs, listed
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.number_patterns import FIELDS, LEVELS, Patterns, pattern_fault
from draftdesk.model.numbering import filled
from draftdesk.writing.languages import is_right_to_left

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Changed

_EXAMPLES = (1, 2, 12)
_LETTERS = 8
_ENDING = ".toml"


class NumberingDialog(DraftDialog):
    """What was changed in several languages is kept in one act, for all drafts that are numbered alike."""

    def __init__(self, means: Means, draft_id: str, parent: QWidget) -> None:
        super().__init__(means, "numbering", "", QSize(84, 27), parent)
        self.setWindowTitle(self.tr("Numbering"))
        self._wanted = draft_id
        self._draft: Draft | None = None
        self._known: dict[str, Patterns] = {}
        self._changed: dict[str, Patterns] = {}
        self.drafts = DraftPicker()
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.operative, self.preambular = QLineEdit(), QLineEdit()
        self.headings = [QLineEdit() for _ in range(LEVELS)]
        self.sub_paragraphs = [QLineEdit() for _ in range(LEVELS)]
        self._about, self._example, self._fault = words(), words(), words()
        self._shipped = button(self.tr("As shipp&ed"))
        self._import = button(self.tr("&Import…"))
        self._import.setToolTip(self.tr("Number this draft by the numbering of a file. Save your changes first."))
        self._export = button(self.tr("E&xport…"))
        self._export.setToolTip(
            self.tr("Write this numbering, in all languages, as one file. Save your changes first.")
        )
        self._save = button(self.tr("&Save"), default=True)
        self._cancel = button(self.tr("Cancel"))
        self._lay_out()
        self._listen()
        self._colour()
        self.refresh()
        self.language.setFocus()

    # --- made once

    def _lay_out(self) -> None:
        for n, (heading, below) in enumerate(zip(self.headings, self.sub_paragraphs, strict=True), 1):
            heading.setAccessibleName(self.tr("Headings, level {n}").format(n=n))
            below.setAccessibleName(self.tr("Sub-paragraphs, level {n}").format(n=n))
        for field in self._fields():
            field.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        self._fault.setVisible(False)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Draft:"), self.drafts)
        form.addRow(self.tr("&Language:"), self.language)
        form.addRow(self.tr("&Paragraphs:"), self.operative)
        form.addRow(self.tr("P&reambular paragraphs:"), self.preambular)
        self._add_levels(form, self.tr("Su&b-paragraphs:"), self.sub_paragraphs)
        self._add_levels(form, self.tr("&Headings:"), self.headings)
        self._form = form
        known = [f"{{{each}}}" for each in FIELDS]
        fields = words(
            self.tr(
                "In braces stands how a number is written: {fields}. An empty field is no number. The last level holds "
                "for deeper ones. Versions stay as they are, and so do numbers that are held."
            ).format(fields=listed(as_it_runs(f"{each} {filled(each, _EXAMPLES[-1])}") for each in known))
        )
        for label in (self._about, self._example, fields):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column(
            self,
            *(self.notices, self._about, form, self._example, fields, (QWidget(), 1), self._fault),
            row(self._shipped, self._import, self._export, None, self._save, self._cancel),
        )

    def _add_levels(self, form: QFormLayout, name: str, fields: Sequence[QLineEdit]) -> None:
        label = QLabel(name)
        label.setBuddy(fields[0])
        form.addRow(label, row(*fields))

    def _listen(self) -> None:
        self.drafts.chosen.connect(self._on_draft)
        self.language.currentIndexChanged.connect(self._show)
        for field in self._fields():
            field.textEdited.connect(self._on_edited)
        self._shipped.clicked.connect(self._on_shipped)
        self._import.clicked.connect(self._on_import)
        self._export.clicked.connect(self._on_export)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.reject)
        self._means.theme.changed.connect(self._colour)

    def _colour(self) -> None:
        palette = self._fault.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._means.theme.colour("deleted"))
        self._fault.setPalette(palette)

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.operative, self.preambular, *self.sub_paragraphs, *self.headings)

    # --- what is shown

    def refresh(self) -> None:
        """Show how the draft is numbered; what a person has typed stays while that draft is the chosen one."""
        if not self._means.desk.is_open:
            return
        from draftdesk.drafting.profiles import patterns_in, shipped_patterns
        from draftdesk.workspace import queries

        look = self._means.desk.look()
        drafts = queries.drafts(look)
        self.drafts.show_drafts(drafts)
        if self._wanted:
            self.drafts.choose(self._wanted)
            self._wanted = ""
        self._form.setRowVisible(self.drafts, len(drafts) > 1)
        draft, before = self.drafts.draft, self._draft
        if draft is None:
            return
        self._draft = draft
        self._known = {code: patterns_in(look, draft, code) for code, _ in LANGUAGES}
        if before is None or before.id != draft.id:
            self._changed = {}
            self.language.setCurrentIndex(max(0, self.language.findData(draft.language.partition("-")[0])))
        self._shipped.setEnabled(shipped_patterns(draft, draft.language) is not None)
        about = self.tr("All drafts that are numbered “{profile}” are numbered so.")
        self._about.setText(about.format(profile=as_it_runs(profile_word(draft.profile))))
        self._show()

    def _show(self) -> None:
        patterns = self._now()
        for field, text in zip(self._fields(), _texts(patterns), strict=True):
            if field.text() != text:
                field.setText(text)
        self._say()

    def _code(self) -> str:
        return str(self.language.currentData())

    def _now(self) -> Patterns:
        return self._changed.get(self._code(), self._known[self._code()])

    def _say(self) -> None:
        """An example of what is typed, and what is wrong with it."""
        patterns = self._now()
        fault = next((said for each in _texts(patterns) if (said := pattern_fault(each))), "")
        numbers = (filled(each, n) for each in _texts(patterns) if each for n in _EXAMPLES)
        shown = "" if fault else "   ".join(_apart(each, self._code()) for each in numbers)
        self._example.setText(self.tr("For example: {numbers}").format(numbers=shown) if shown else "")
        self._say_fault(fault_said(fault))
        is_changed, is_read_only = bool(self._changed), self._means.desk.is_read_only
        self._save.setEnabled(not fault and is_changed and not is_read_only)
        self._import.setEnabled(not is_changed and not is_read_only)
        self._export.setEnabled(not is_changed)

    def _say_fault(self, line: str) -> None:
        self._fault.setText(line)
        self._fault.setVisible(bool(line))

    # --- what is done

    def _on_draft(self) -> None:
        self._draft = None
        self.refresh()

    def _on_edited(self) -> None:
        before = self._now()
        self._take(
            replace(
                before,
                operative=self.operative.text(),
                preambular=self.preambular.text(),
                sub_paragraphs=_over(before.sub_paragraphs, self.sub_paragraphs),
                headings=_over(before.headings, self.headings),
            )
        )
        self._say()

    def _take(self, patterns: Patterns) -> None:
        self._changed[self._code()] = patterns
        if patterns == self._known[self._code()]:
            del self._changed[self._code()]

    def _on_shipped(self) -> None:
        from draftdesk.drafting.profiles import shipped_patterns

        found = shipped_patterns(self._draft, self._code()) if self._draft else None
        if found is not None:
            self._take(found)
            self._show()

    def _on_import(self) -> None:
        from draftdesk.drafting.numberings import import_numbering, numbering_name_in
        from draftdesk.drafting.profiles import take_profile_name

        kinds = self.tr("Numberings (*.toml);;All files (*)")
        path = self._means.asking.open_file(self.tr("Import a numbering"), kinds, folder_for_files(self._means))
        draft = self._draft
        if path is None or draft is None:
            return
        try:
            act = take_profile_name(numbering_name_in(path))
        except DraftDeskError as error:
            self.warn(str(error))
            return
        self._means.desk.act(
            act, "Circulate", lambda tx: import_numbering(tx, draft, path), self._on_imported, self.warn
        )

    def _on_imported(self, changed: "Changed[str]") -> None:
        self.refresh()
        line = self.tr("The draft is numbered “{profile}” now.").format(profile=as_it_runs(profile_word(changed.value)))
        tell_done(self._means.desk, self.notices, line, changed)

    def _on_export(self) -> None:
        from draftdesk.drafting.circulating import fit_for_a_name
        from draftdesk.drafting.numberings import write_numbering

        draft = self._draft
        if draft is None:
            return
        name = fit_for_a_name(profile_word(draft.profile))
        asked = self.tr("Export the numbering"), self.tr("Numberings (*.toml)")

        def write(target: Path, may_replace: bool) -> None:
            write_numbering(self._means.desk.look(), draft.profile, target, overwrite=may_replace)

        save_small(self._means, self.notices, name, _ENDING, asked, write)

    def _on_save(self) -> None:
        from draftdesk.drafting.profiles import CHANGE_NUMBERING, take_patterns

        draft, wanted = self._draft, dict(self._changed)
        if draft is None:
            return
        self._save.setEnabled(False)
        self._means.desk.act(
            CHANGE_NUMBERING, "Circulate", lambda tx: take_patterns(tx, draft, wanted), self._on_saved, self._on_failed
        )

    def _on_saved(self, changed: "Changed[None]") -> None:
        self.accept()
        tell_done(self._means.desk, self._means.notices, self.tr("The numbering was changed."), changed)

    def _on_failed(self, line: str) -> None:
        self._save.setEnabled(True)
        if self._means.desk.is_lost:
            self.warn(line)
        else:
            self._say_fault(line)


def _texts(patterns: Patterns) -> tuple[str, ...]:
    """The patterns as the fields have them."""
    return (patterns.operative, patterns.preambular, *patterns.sub_paragraphs[:LEVELS], *patterns.headings[:LEVELS])


def _apart(number: str, language: str) -> str:
    """A number among the words of the window: it runs as text of its language does, whatever stands beside it."""
    from_right = is_right_to_left(language)
    begin = "\u2067" if from_right else "\u2066"
    return f"{begin}{number}\u2069" if from_right or QGuiApplication.isRightToLeft() else number


def _over(before: tuple[str, ...], fields: Sequence[QLineEdit]) -> tuple[str, ...]:
    """What the fields say, and deeper levels as they were."""
    return (*(each.text() for each in fields), *before[LEVELS:])
