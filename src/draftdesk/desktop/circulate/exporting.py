"""Export…: what is written and how, with the page as it will look beside it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.circulate.page_view import PageView
from draftdesk.desktop.dialogs import DraftDialog, button, row, words
from draftdesk.desktop.draft_words import attribution_word
from draftdesk.desktop.filing import Filing, folder_for_files, with_suffix
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker, VersionPicker
from draftdesk.desktop.reader import steadily
from draftdesk.kit.jobs import Progress
from draftdesk.model.document import Document
from draftdesk.model.drafts import Attribution

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_TOPIC = "export preview"


class ExportDialog(DraftDialog):
    """Its files are written by a `Filing` that outlives it."""

    def __init__(self, means: Means, filing: Filing, parent: QWidget) -> None:
        super().__init__(means, "export", "", QSize(140, 38), parent)
        self.setWindowTitle(self.tr("Export"))
        self._filing = filing
        self._shown_of = ""
        self._drafts = DraftPicker()
        self._versions = VersionPicker()
        self._format = QComboBox()
        self._sources = QCheckBox(self.tr("With the annex of &sources"))
        self._attribution = QComboBox()
        self._author = QLineEdit()
        self._file_name = words()
        self._page = PageView(means.theme)
        self._breaks = words(self.tr("Our own layout: page breaks in Word may differ."))
        self._busy = Busy(self.tr("Writing the file"))
        self._ok = button(self.tr("&Export…"), default=True)
        self._stop = button(self.tr("S&top"))
        self._close = button(self.tr("Close"))
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._fill_choices()
        self._lay_out()
        self._listen()
        self.choose("", None)

    def choose(self, draft_id: str, version_id: str | None) -> None:
        """Choose what to export: a version, "" for the working draft, None for the newest version there is."""
        from draftdesk.workspace import queries

        look = self._means.desk.look()
        self._drafts.fill(look)
        self._form.setRowVisible(self._drafts, self._drafts.count() > 1)
        self._drafts.choose(draft_id)
        draft = self._drafts.draft
        known = queries.versions(look, draft.id) if draft else []
        self._versions.fill(known)
        self._versions.choose(version_id if version_id is not None else known[-1].id if known else "")
        self._on_what()

    def refresh(self) -> None:
        """Show the page as it would be written now."""
        if not self._means.desk.is_open:
            return
        from draftdesk.workspace import queries

        look = self._means.desk.look()
        self._drafts.fill(look)
        draft = self._drafts.draft
        if draft is None:
            self._ok.setEnabled(False)
            return
        self._versions.fill(queries.versions(look, draft.id))
        self._say_name()
        self._means.desk.ask(_TOPIC, self._wanted(), self._on_read, self.warn)

    def done(self, result: int) -> None:
        self._means.desk.forget(_TOPIC)
        settings = self._means.settings
        settings.keep_shape("drafts/export-panes", self._panes)
        settings.keep("export/format", self._format.currentData())
        settings.keep("export/sources", self._sources.isChecked())
        settings.keep("export/author", self._author.text())
        super().done(result)

    # --- made once

    def _fill_choices(self) -> None:
        settings = self._means.settings
        for suffix, text in (
            (".docx", self.tr("Word (.docx)")),
            (".md", self.tr("Markdown (.md)")),
            (".html", self.tr("Web page (.html)")),
        ):
            self._format.addItem(text, suffix)
        self._format.setCurrentIndex(max(0, self._format.findData(settings.text("export/format"))))
        self._sources.setChecked(settings.flag("export/sources", default=True))
        self._author.setText(settings.text("export/author"))
        self._author.setPlaceholderText(self.tr("Nobody is named in the file"))
        self._author.setMaxLength(200)

    def _lay_out(self) -> None:
        self._page.setAccessibleName(self.tr("Preview"))
        self._sources.setToolTip(self.tr("After the text: for every paragraph, which recommendations it came from"))
        for box in (self._format, self._attribution):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.addRow(self.tr("&Draft:"), self._drafts)
        self._form.addRow(self.tr("&What:"), self._versions)
        self._form.addRow(self.tr("&Format:"), self._format)
        self._form.addRow(self._sources)
        self._form.addRow(self.tr("Who is &named in the annex:"), self._attribution)
        self._form.addRow(self.tr("&Author in the file’s properties:"), self._author)
        self._form.addRow(self.tr("File name proposed:"), self._file_name)
        inner = QWidget()
        left = QVBoxLayout(inner)
        left.addLayout(self._form)
        left.addStretch(1)
        settings = QScrollArea()
        settings.setWidget(inner)
        settings.setWidgetResizable(True)
        settings.setFrameShape(QFrame.Shape.NoFrame)
        settings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        settings.setAccessibleName(self.tr("Settings"))
        settings.setMinimumWidth(inner.minimumSizeHint().width() + settings.verticalScrollBar().sizeHint().width())
        preview = QWidget()
        right = QVBoxLayout(preview)
        right.addWidget(self._breaks)
        right.addWidget(self._page, 1)
        self._panes.addWidget(settings)
        self._panes.addWidget(preview)
        self._panes.setStretchFactor(1, 1)
        self._panes.setChildrenCollapsible(False)
        if not self._means.settings.give_shape("drafts/export-panes", self._panes):
            self._panes.setSizes([30 * self.fontMetrics().averageCharWidth(), 900])
        column = QVBoxLayout(self)
        column.addWidget(self.notices)
        column.addWidget(self._panes, 1)
        column.addLayout(row(self._busy, self._stop, self._ok, self._close))

    def _listen(self) -> None:
        self._drafts.chosen.connect(self._on_draft)
        self._versions.chosen.connect(self._on_what)
        self._format.activated.connect(self._say_name)
        self._sources.toggled.connect(self._on_sources)
        self._attribution.activated.connect(self.refresh)
        self._ok.clicked.connect(self._on_export)
        self._stop.clicked.connect(self._filing.cancel)
        self._close.clicked.connect(self.reject)
        self._filing.begun.connect(self._offer)
        self._filing.ended.connect(self._offer)
        self._filing.progressed.connect(self._busy.tell)
        self._offer()

    # --- what is chosen

    def _on_draft(self) -> None:
        draft = self._drafts.draft
        self.choose(draft.id if draft else "", None)

    def _on_what(self) -> None:
        """Offer who may be named: never more than what is exported allows."""
        from draftdesk.drafting.attribution import narrower

        draft, version = self._drafts.draft, self._versions.version
        if draft is None:
            return
        allowed = version.attribution if version else draft.attribution
        before = self._attribution.currentData()
        self._attribution.clear()
        for each in Attribution:
            if narrower(each, allowed) is each:
                self._attribution.addItem(attribution_word(each), each)
        self._attribution.setCurrentIndex(max(0, self._attribution.findData(before)))
        self._on_sources()

    def _on_sources(self) -> None:
        self._attribution.setEnabled(self._sources.isChecked())
        self.refresh()

    def _wanted(self) -> "Callable[[Look], Document]":
        """How to read what is chosen now, on whatever thread."""
        from draftdesk.drafting.circulating import to_circulate

        draft, version = self._drafts.draft, self._versions.version
        with_sources, attribution = self._sources.isChecked(), self._attribution.currentData()
        assert draft is not None  # noqa: S101 - nothing is wanted of a workspace without drafts
        return lambda look: to_circulate(look, draft, version, with_sources=with_sources, attribution=attribution)

    def _say_name(self) -> None:
        self._file_name.setText(self._proposed_name())

    def _proposed_name(self) -> str:
        from draftdesk.drafting.circulating import proposed_name

        draft = self._drafts.draft
        if draft is None:
            return ""
        today = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
        return proposed_name(draft, self._versions.version, today, self._format.currentData())

    # --- what is done

    def _on_read(self, document: Document) -> None:
        draft, version = self._drafts.draft, self._versions.version
        of = f"{draft.id if draft else ''} {version.id if version else ''}"
        self._page.show_document(document, stay=of == self._shown_of)
        self._shown_of = of
        self._offer()

    def _offer(self) -> None:
        is_writing = self._filing.is_writing
        self._ok.setEnabled(not is_writing and self._drafts.draft is not None)
        self._stop.setVisible(is_writing)
        (self._busy.begin if is_writing else self._busy.end)()

    def _on_export(self) -> None:
        from draftdesk.drafting.circulating import hand_out

        draft, version = self._drafts.draft, self._versions.version
        if draft is None:
            return
        suffix = str(self._format.currentData())
        proposed = folder_for_files(self._means) / self._proposed_name()
        kinds = {
            ".docx": self.tr("Word (*.docx)"),
            ".md": self.tr("Markdown (*.md)"),
            ".html": self.tr("Web page (*.html)"),
        }[suffix]
        chosen = self._means.asking.save_file(self.tr("Export"), kinds, proposed)
        if chosen is None:
            return
        target, may_replace = with_suffix(chosen, suffix)
        workspace, read, author = self._means.desk.workspace, self._wanted(), self._author.text().strip()

        def work(progress: Progress) -> str:
            document = steadily(workspace.look(), read, progress)
            hand_out(
                workspace, document, target, draft, version, overwrite=may_replace, author=author, progress=progress
            )
            return ""

        self._filing.write(target, work)
