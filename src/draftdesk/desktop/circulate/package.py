"""Circulate the package…: which files of a version go out together, what they are called, and where they go."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QLabel, QLineEdit, QListWidget, QWidget

from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.draft_words import attribution_word, export_profile_word
from draftdesk.desktop.filing import Filing, folder_for_files, with_suffix
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import Reader, steadily
from draftdesk.desktop.words import as_it_runs, listed, sentence
from draftdesk.kit.jobs import Progress
from draftdesk.model.drafts import Attribution, Draft, Version
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.file_names import FIELDS

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Issued
    from draftdesk.drafting.package.circulate import Prepared
    from draftdesk.drafting.package.files import Piece
    from draftdesk.drafting.preflight import InternalWords
    from draftdesk.drafting.workspaces import Look

_SHORTEST = 12
_LINES = 8
_MOST_NAMED = 5


def _internal(look: "Look", _: Progress, *, draft: Draft, version: Version) -> "InternalWords | None":
    from draftdesk.drafting.circulating import to_circulate
    from draftdesk.drafting.preflight import internal_words

    return internal_words(look, to_circulate(look, draft, version))


class PackageDialog(DraftDialog):
    """Writes nothing but what is listed in it. The files are written by a `Filing` that outlives it."""

    def __init__(self, means: Means, issued: "Issued", version: Version, filing: Filing, parent: QWidget) -> None:
        super().__init__(means, "package", "", QSize(84, 34), parent)
        self.setWindowTitle(self.tr("Circulate the package"))
        self._issued, self._version, self._filing = issued, version, filing
        self._against = QComboBox()
        self._paper = QComboBox()
        self._attribution = QComboBox()
        self._series = QLineEdit()
        self._pattern = QLineEdit()
        self._tracked = QCheckBox(self.tr("&Tracked changes"))
        self._table = QCheckBox(self.tr("Table of w&hat changed"))
        self._provenance = QCheckBox(self.tr("Table of where each paragraph comes &from"))
        self._sources = QCheckBox(self.tr("Anne&x of sources in the clean text"))
        self._note = QCheckBox(self.tr("Cover &note"))
        self._pdf = QCheckBox(self.tr("P&DF"))
        self._into = QComboBox()
        self._names = QListWidget()
        self._internal, self._fault = words(), words()
        self._internal.hide()
        self._reader = Reader(means, self.tr("Looking for what does not circulate"), self)
        self._ok = button(self.tr("C&irculate…"), default=True)
        self._close = button(self.tr("Close"))
        self._fill()
        self._lay_out()
        self._listen()
        self._offer()
        self.refresh()
        self._against.setFocus()

    def refresh(self) -> None:
        """Look anew for words that are not for circulation: what is said here is to be known before it goes out."""
        if not self._means.desk.is_open:
            return
        work = partial(_internal, draft=self._issued.draft, version=self._version)
        self._reader.read(work, self._warn_of, lambda _: None)

    def done(self, result: int) -> None:
        self._reader.stop()
        super().done(result)

    # --- made once

    def _fill(self) -> None:
        from draftdesk.drafting.attribution import narrower
        from draftdesk.drafting.package.circulate import version_before
        from draftdesk.drafting.package.files import usual_pattern, usual_series
        from draftdesk.drafting.reissuing import is_corrigendum
        from draftdesk.writing.office import has_office

        version, settings = self._version, self._means.settings
        self._against.addItem(self.tr("No other version"), "")
        for line in self._issued.lines:
            if line.version.id != version.id:
                self._against.addItem(as_it_runs(line.version.label), line.version.id)
        before = version_before(self._means.desk.look(), self._issued.draft, version)
        self._against.setCurrentIndex(max(0, self._against.findData(before.id if before else "")))
        for name in self._issued.export_profiles:
            self._paper.addItem(export_profile_word(name), name)
        self._paper.setCurrentIndex(max(0, self._paper.findData(self._issued.export_profile)))
        for each in Attribution:
            if narrower(each, version.attribution) is each:
                self._attribution.addItem(attribution_word(each), each)
        for suffix in ("", ".zip"):
            self._into.addItem("", suffix)
        self._into.setCurrentIndex(max(0, self._into.findData(settings.text("package/into"))))
        self._series.setText(settings.text("package/series"))
        self._series.setPlaceholderText(usual_series(self._issued.draft, version.title))
        self._pattern.setText(settings.text("package/pattern"))
        self._pattern.setPlaceholderText(usual_pattern(version))
        for box in (self._tracked, self._table, self._provenance, self._note):
            box.setChecked(True)
        for box in (self._provenance, self._sources):  # a corrigendum is no text that comes from somewhere
            box.setEnabled(not is_corrigendum(version))
        self._pdf.setEnabled(has_office())
        self._pdf.setChecked(self._pdf.isEnabled())
        if not self._pdf.isEnabled():
            self._pdf.setText(self.tr("P&DF: takes LibreOffice, which is not on this machine"))

    def _lay_out(self) -> None:
        for box in (self._against, self._paper, self._attribution, self._into):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORTEST)
        fields = " ".join(as_it_runs(f"{{{name}}}") for name in FIELDS)
        self._pattern.setToolTip(self.tr("Fields: {fields}").format(fields=fields))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Changes since:"), self._against)
        form.addRow(self.tr("&Profile:"), self._paper)
        form.addRow(self.tr("&Who is named:"), self._attribution)
        checks = QGridLayout()
        for n, check in enumerate((self._tracked, self._provenance, self._table, self._sources, self._note, self._pdf)):
            checks.addWidget(check, n // 2, n % 2)
        named = QFormLayout()
        named.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        named.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        named.addRow(self.tr("&Series:"), self._series)
        named.addRow(self.tr("Na&med by:"), self._pattern)
        named.addRow(self.tr("&Goes into:"), self._into)
        about = words(
            self.tr("All files say what “{label}” says. They are written together or not at all.").format(
                label=as_it_runs(self._version.label)
            )
        )
        files = QLabel(self.tr("&Files:"))
        files.setBuddy(self._names)
        self._names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._names.setMinimumHeight(_LINES * self._names.fontMetrics().lineSpacing())
        above = (self.notices, about, self._internal, form, checks, named, files)
        column(self, *above, (self._names, 1), self._fault, row(None, self._ok, self._close))

    def _listen(self) -> None:
        for box in (self._against, self._into):
            box.currentIndexChanged.connect(self._offer)
        for field in (self._series, self._pattern):
            field.textChanged.connect(self._offer)
        for check in (self._tracked, self._table, self._provenance, self._note, self._pdf):
            check.toggled.connect(self._offer)
        self._ok.clicked.connect(self._on_circulate)
        self._close.clicked.connect(self.reject)
        self._filing.begun.connect(self._offer)
        self._filing.ended.connect(self._offer)

    # --- what is shown

    def _offer(self) -> None:
        """Name the files there would be now, or say why there can be none."""
        from draftdesk.drafting.package.files import planned, usual_pattern

        earlier, pattern = self._earlier(), self._pattern.text().strip() or usual_pattern(self._version)
        for box in (self._tracked, self._table):
            box.setEnabled(earlier is not None)
        self._series.setEnabled("{series}" in pattern)
        self._names.clear()
        fault = ""
        try:
            files = planned(
                self._issued.draft,
                self._version,
                earlier,
                pattern=self._pattern.text(),
                left_out=self._left_out(),
                pdf=self._pdf.isChecked(),
                series=self._series.text(),
            )
            self._names.addItems([each.name for each in files])
            self._say_where()
        except InvalidSettings as error:
            fault = sentence(str(error))
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._ok.setEnabled(not fault and not self._filing.is_writing)

    def _warn_of(self, internal: "InternalWords | None") -> None:
        self._internal.setVisible(internal is not None)
        if internal is None:
            return
        few = listed(map(as_it_runs, internal.places[:_MOST_NAMED]))
        few += "…" if len(internal.places) > _MOST_NAMED else ""
        self._internal.setText(
            self.tr(
                "Places with words that are not for circulation: {count} ({places}). They go out all the same; "
                "Pre-flight shows them."
            ).format(places=few, count=f"{len(internal.places):,}")
        )

    def _say_where(self) -> None:
        """Name the folder that there will be, and the .zip."""
        name = self._name()
        self._into.setItemText(0, self.tr("A folder of its own: {name}").format(name=as_it_runs(name)))
        self._into.setItemText(1, self.tr("One .zip file: {name}").format(name=as_it_runs(f"{name}.zip")))

    def _name(self) -> str:
        from draftdesk.drafting.package.files import proposed_package_name

        pattern, series = self._pattern.text(), self._series.text()
        return proposed_package_name(self._issued.draft, self._version, pattern=pattern, series=series)

    def _earlier(self) -> Version | None:
        wanted = self._against.currentData()
        return next((each.version for each in self._issued.lines if each.version.id == wanted), None)

    def _left_out(self) -> "frozenset[Piece]":
        from draftdesk.drafting.package.files import Piece

        boxes = {
            Piece.TRACKED: self._tracked,
            Piece.TABLE: self._table,
            Piece.PROVENANCE: self._provenance,
            Piece.NOTE: self._note,
        }
        return frozenset(piece for piece, box in boxes.items() if not box.isChecked())

    # --- what is done

    def _on_circulate(self) -> None:
        from draftdesk.drafting.export_profiles import export_profile
        from draftdesk.drafting.package.circulate import Order, circulate, prepare

        means, draft, version, earlier = self._means, self._issued.draft, self._version, self._earlier()
        pattern, series, suffix = self._pattern.text(), self._series.text(), str(self._into.currentData())
        name = self._name()
        title = self.tr("Circulate the package")
        if suffix:
            proposed = folder_for_files(means) / f"{name}{suffix}"
            chosen = means.asking.save_file(title, self.tr("Zip files (*.zip)"), proposed)
            if chosen is None:
                return
            target, may_replace = with_suffix(chosen, suffix)
        else:
            folder = means.asking.open_folder(title, folder_for_files(means))
            if folder is None:
                return
            target, may_replace = folder / name, False
        for key, value in (("pattern", pattern), ("series", series), ("into", suffix)):
            means.settings.keep(f"package/{key}", value)
        workspace, paper = means.desk.workspace, str(self._paper.currentData())
        left_out, pdf = self._left_out(), self._pdf.isChecked()
        sources, attribution = self._sources.isChecked(), self._attribution.currentData()

        def work(progress: Progress) -> str:
            def read(look: "Look") -> "Prepared":
                order = Order(
                    profile=export_profile(look, paper),
                    pattern=pattern,
                    series=series,
                    left_out=left_out,
                    pdf=pdf,
                    sources=sources,
                    attribution=attribution,
                )
                return prepare(look, draft, version, earlier, order, progress)

            prepared = steadily(workspace.look(), read, progress)
            package = circulate(workspace, prepared, target, overwrite=may_replace, progress=progress)
            count = self.tr("Files in it: {count}.").format(count=len(package.files))
            return " ".join((count, *map(sentence, package.notes)))

        self._filing.write(target, work)
        self.accept()
