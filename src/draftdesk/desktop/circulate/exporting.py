"""What is written of what is chosen, and how."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.dialogs import button, row, words
from draftdesk.desktop.draft_words import attribution_word, export_profile_word, profile_word
from draftdesk.desktop.filing import Filing, folder_for_files, with_suffix
from draftdesk.desktop.frame.elided import ElidedLabel
from draftdesk.desktop.means import Means
from draftdesk.desktop.reader import steadily
from draftdesk.desktop.words import as_it_runs, as_the_window_runs, sentence
from draftdesk.kit.jobs import Progress
from draftdesk.model.document import Document
from draftdesk.model.drafts import Attribution, Draft
from draftdesk.model.export_profile import INFORMAL, ExportProfile

if TYPE_CHECKING:
    from draftdesk.drafting.workspaces import Look

_SHORTEST = 12
"""Letters that are always seen of what a box offers."""


class ExportPanel(QWidget):
    """Its choices are seen on the pages at once. Files are written by a `Filing` that outlives what was chosen."""

    changed = Signal()
    """The pages would look different now."""

    def __init__(self, means: Means, choice: Choice, filing: Filing) -> None:
        super().__init__()
        self._means = means
        self._choice = choice
        self._filing = filing
        self._of = words()
        self._format = QComboBox()
        self._no_office = words(
            self.tr("This format is made by LibreOffice, which is not on this machine. Install it, or export to Word.")
        )
        self._paper = QComboBox()
        self._edit_paper = ActButton(means.actions.action("draft.profiles"))
        self._profile = QComboBox()
        self._keep = button(self.tr("&Keep for the draft"))
        self._sources = QCheckBox(self.tr("With the anne&x of sources"))
        self._attribution = QComboBox()
        self._author = QLineEdit()
        self._file_name = ElidedLabel()
        self._busy = Busy(self.tr("Writing the file"))
        self._ok = button(self.tr("Ex&port…"))
        self._stop = button(self.tr("Stop"))
        self._fill()
        self._lay_out()
        self._listen()
        self._offer()

    def question(self) -> "Callable[[Look], tuple[Document, ExportProfile]] | None":
        """How to read what would be written now, on whatever thread; None where nothing is chosen."""
        from draftdesk.drafting.export_profiles import export_profile
        from draftdesk.drafting.package.going_out import going_out

        draft, version = self._draft(), self._choice.version
        if draft is None:
            return None
        with_sources, attribution = self._sources.isChecked(), self._attribution.currentData()
        name = str(self._paper.currentData() or INFORMAL.name)

        def read(look: "Look") -> tuple[Document, ExportProfile]:
            profile = export_profile(look, name)
            document = going_out(
                look, draft, version, with_sources=with_sources, attribution=attribution, profile=profile
            )
            return document, profile

        return read

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field exports, as in a dialog."""
        is_field = isinstance(self.focusWidget(), (QComboBox, QCheckBox, QLineEdit))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_field and self._ok.isEnabled():
            self._on_export()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Laid out anew at the new height: Qt keeps the rows as they were squeezed before it grew."""
        super().resizeEvent(event)
        if layout := self.layout():
            layout.invalidate()
            layout.activate()

    def keep_state(self) -> None:
        settings = self._means.settings
        settings.keep("export/format", self._format.currentData())
        settings.keep("export/sources", self._sources.isChecked())
        settings.keep("export/author", self._author.text())

    # --- made once

    def _fill(self) -> None:
        settings = self._means.settings
        for suffix, text in (
            (".docx", self.tr("Word (.docx)")),
            (".md", self.tr("Markdown (.md)")),
            (".html", self.tr("Web page (.html)")),
            (".pdf", self.tr("PDF (.pdf)")),
            (".odt", self.tr("OpenDocument (.odt)")),
        ):
            self._format.addItem(text, suffix)
        self._format.setCurrentIndex(max(0, self._format.findData(settings.text("export/format"))))
        self._sources.setChecked(settings.flag("export/sources", default=True))
        self._author.setText(settings.text("export/author"))
        self._author.setPlaceholderText(self.tr("Nobody is named in the file"))
        self._author.setMaxLength(200)

    def _lay_out(self) -> None:
        self._paper.setToolTip(self.tr("How it looks on paper: page, letters, first page, numbered lines"))
        self._sources.setToolTip(self.tr("After the text: for every paragraph, which recommendations it came from"))
        for box in (self._format, self._paper, self._profile, self._attribution):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORTEST)
        font = self._of.font()
        font.setBold(True)
        self._of.setFont(font)
        numbering = _above(self._profile, self.tr("N&umbering:"))
        self._of_working = (numbering, self._profile, self._keep)
        down = QVBoxLayout(self)
        for part in (
            *(self._of, _above(self._format, self.tr("F&ormat:")), self._format, self._no_office),
            *(_above(self._paper, self.tr("Profi&le:")), self._paper, self._edit_paper),
            *(*self._of_working, self._sources),
            *(_above(self._attribution, self.tr("&Who is named in the annex:")), self._attribution),
            *(_above(self._author, self.tr("&Author in the file’s properties:")), self._author),
            *(QLabel(self.tr("File name proposed:")), self._file_name),
        ):
            down.addWidget(part)
        down.addLayout(row(self._ok, self._stop, None))
        down.addWidget(self._busy)
        down.addStretch(1)
        self.setFocusProxy(self._format)

    def _listen(self) -> None:
        self._format.currentIndexChanged.connect(self._on_format)
        self._paper.activated.connect(self._on_paper)
        self._profile.activated.connect(self._on_profile)
        self._keep.clicked.connect(self._on_keep)
        self._sources.toggled.connect(self._on_sources)
        self._attribution.activated.connect(self.changed)
        self._ok.clicked.connect(self._on_export)
        self._stop.clicked.connect(self._filing.cancel)
        self._filing.begun.connect(self._offer)
        self._filing.ended.connect(self._offer)
        self._filing.progressed.connect(self._busy.tell)
        self._choice.changed.connect(self.follow)
        self._choice.renewed.connect(self.follow)

    # --- what is chosen

    def follow(self) -> None:
        """Offer what can be said of what is chosen now."""
        draft, version = self._choice.draft, self._choice.version
        if draft is None:
            self._offer()
            return
        self._of.setText(as_the_window_runs(as_it_runs(version.label)) if version else self.tr("Working draft"))
        self._offer_papers()
        self._offer_profiles(draft)
        self._offer_attributions(version.attribution if version else draft.attribution)
        self._say_name()
        self._offer()

    def _offer_papers(self) -> None:
        """Where nothing can be kept, another profile serves until the window goes."""
        issued = self._choice.issued
        before = self._paper.currentData() if self._means.desk.is_read_only else None
        self._paper.clear()
        for name in issued.export_profiles if issued else ():
            self._paper.addItem(export_profile_word(name), name)
        at = self._paper.findData(before if before is not None else issued and issued.export_profile)
        self._paper.setCurrentIndex(max(0, at))

    def _on_paper(self) -> None:
        from draftdesk.drafting.export_profiles import choose_export_profile, choose_export_profile_name

        issued, name = self._choice.issued, str(self._paper.currentData())
        if issued is None or self._means.desk.is_read_only:
            self.changed.emit()
        elif name != issued.export_profile:
            draft = issued.draft
            self._means.desk.act(
                choose_export_profile_name(name),
                "Circulate",
                lambda tx: choose_export_profile(tx, draft, name),
                failed=self._means.warn,
            )

    def _offer_profiles(self, draft: Draft) -> None:
        names = self._choice.issued.profiles if self._choice.issued else ()
        before = self._profile.currentData()
        kept = self._profile.property("of") == (draft.id, draft.profile)
        self._profile.setProperty("of", (draft.id, draft.profile))
        self._profile.clear()
        for name in names if draft.profile in names else [draft.profile, *names]:
            self._profile.addItem(profile_word(name), name)
        wanted = before if kept and self._choice.version is None else draft.profile
        self._profile.setCurrentIndex(max(0, self._profile.findData(wanted)))
        self._offer_to_keep()

    def _offer_attributions(self, allowed: Attribution) -> None:
        """Never more than what is exported allows."""
        from draftdesk.drafting.attribution import narrower

        before = self._attribution.currentData()
        self._attribution.clear()
        for each in Attribution:
            if narrower(each, allowed) is each:
                self._attribution.addItem(attribution_word(each), each)
        self._attribution.setCurrentIndex(max(0, self._attribution.findData(before)))
        self._attribution.setEnabled(self._sources.isChecked())

    def _draft(self) -> Draft | None:
        """The draft as it is to be numbered."""
        draft = self._choice.draft
        if draft is None or self._choice.version is not None:
            return draft
        return replace(draft, profile=self._profile.currentData() or draft.profile)

    def _on_profile(self) -> None:
        self._offer_to_keep()
        self.changed.emit()

    def _offer_to_keep(self) -> None:
        """The numbers of a version are its own; those of the working draft can be tried and kept."""
        draft, is_working = self._choice.draft, self._choice.version is None
        for each in self._of_working:
            each.setVisible(is_working)
        is_other = draft is not None and self._profile.currentData() != draft.profile
        self._keep.setVisible(is_working and is_other)
        self._keep.setEnabled(not self._means.desk.is_read_only)

    def _on_keep(self) -> None:
        from draftdesk.drafting.profiles import take_profile, take_profile_name

        draft, name = self._choice.draft, self._profile.currentData()
        if draft is not None:
            self._means.desk.act(
                take_profile_name(name), "Circulate", lambda tx: take_profile(tx, draft, name), failed=self._means.warn
            )

    def _on_sources(self) -> None:
        self._attribution.setEnabled(self._sources.isChecked())
        self.changed.emit()

    def _say_name(self) -> None:
        self._file_name.setText(as_it_runs(self._proposed_name()))

    def _proposed_name(self) -> str:
        from draftdesk.drafting.circulating import proposed_name

        draft = self._choice.draft
        if draft is None:
            return ""
        today = QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
        return proposed_name(draft, self._choice.version, today, self._format.currentData())

    def _on_format(self) -> None:
        self._say_name()
        self._offer()

    # --- what is done

    def _offer(self) -> None:
        is_writing = self._filing.is_writing
        lacks_office = self._format.currentData() in (".pdf", ".odt") and not self._means.office.is_there()
        self._no_office.setVisible(lacks_office)
        self._ok.setEnabled(not is_writing and not lacks_office and self._choice.draft is not None)
        self._stop.setVisible(is_writing)
        (self._busy.begin if is_writing else self._busy.end)()

    def _on_export(self) -> None:
        from draftdesk.drafting.circulating import hand_out, lost_tables

        draft, version, read = self._choice.draft, self._choice.version, self.question()
        if draft is None or read is None:
            return
        suffix = str(self._format.currentData())
        proposed = folder_for_files(self._means) / self._proposed_name()
        kinds = {
            ".docx": self.tr("Word (*.docx)"),
            ".md": self.tr("Markdown (*.md)"),
            ".html": self.tr("Web page (*.html)"),
            ".pdf": self.tr("PDF (*.pdf)"),
            ".odt": self.tr("OpenDocument (*.odt)"),
        }[suffix]
        chosen = self._means.asking.save_file(self.tr("Export"), kinds, proposed)
        if chosen is None:
            return
        target, may_replace = with_suffix(chosen, suffix)
        workspace, author = self._means.desk.workspace, self._author.text().strip()

        def work(progress: Progress) -> str:
            document, profile = steadily(workspace.look(), read, progress)
            hand_out(
                workspace,
                document,
                target,
                draft,
                version,
                overwrite=may_replace,
                profile=profile,
                author=author,
                progress=progress,
            )
            return sentence(lost_tables(document))

        self._filing.write(target, work)


def _above(field: QWidget, text: str) -> QLabel:
    """What a field is called, above it: a form that wraps all its rows measures too little height for them."""
    label = QLabel(text)
    label.setBuddy(field)
    return label
