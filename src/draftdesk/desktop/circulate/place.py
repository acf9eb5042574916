"""The place Circulate as a whole."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QTabWidget, QWidget

from draftdesk.desktop.circulate.changes import ChangesPanel
from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.circulate.columns import Columns
from draftdesk.desktop.circulate.details import DetailsPanel
from draftdesk.desktop.circulate.dialogs import Dialogs
from draftdesk.desktop.circulate.empty import NoDraftYet
from draftdesk.desktop.circulate.exporting import ExportPanel
from draftdesk.desktop.circulate.listing import VersionList
from draftdesk.desktop.circulate.preflight.checking import Checking
from draftdesk.desktop.circulate.preflight.panel import PreflightPanel
from draftdesk.desktop.circulate.preview import Preview
from draftdesk.desktop.circulate.restoring import restore_version
from draftdesk.desktop.circulate.sheets.press import Press
from draftdesk.desktop.concordance import ConcordanceView
from draftdesk.desktop.draft_words import versions_word
from draftdesk.desktop.filing import Filing, folder_for_files, tell_written
from draftdesk.desktop.means import Means
from draftdesk.desktop.place import Place
from draftdesk.kit.jobs import Progress

if TYPE_CHECKING:
    from draftdesk.drafting.issuing import Issued
    from draftdesk.drafting.workspaces import Look

_TOPIC = "circulate"
_NEWEST = "newest"
"""Asks for the newest version there is, else the working draft."""


class CirculatePlace(Place):
    """Left the versions, in the middle the pages of the one chosen, right what can be done with it.

    While another place is in front nothing is read: what was done there is read when the person comes back.
    """

    name = "Circulate"
    icon = "circulate"
    front_requested = Signal()
    """An act that happens here was called: bring the place to the front."""
    reading_requested = Signal(str, str)
    """The ids of a draft and of a version of it, "" for the working draft: somebody wants to read that in Compose."""
    writing_requested = Signal(str, int, int)
    """A paragraph of the working draft, and characters of what it says: somebody wants to mend that in Compose."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self._is_stale = True
        self._draft_id = ""
        self._wanted: str | None = None
        self.choice = Choice(self)
        self._filing = Filing(means, self)
        self.listing = VersionList(means, self.choice)
        self.preview = Preview(means)
        self.details = DetailsPanel(means, self.choice)
        self.exporting = ExportPanel(means, self.choice, self._filing)
        self.changes = ChangesPanel(means, self.choice, self._filing)
        self.concordance = ConcordanceView(means.settings)
        self.preflight = PreflightPanel(means, self.choice)
        self.checking = Checking(means, self.preflight)
        self._seen = QTabWidget()
        self._tabs = QTabWidget()
        self._pages = QStackedWidget()
        self._press = Press(means, self.choice, self.exporting.question, lambda: self.preview.profile.page, self)
        self._dialogs = Dialogs(means, self.choice, self._filing, lambda: self._draft_id, self)
        self._lay_out()
        self._listen()

    def title(self) -> str:
        return self.tr("Circulate")

    def enter(self) -> None:
        self._columns.show_versions()
        self.listing.setFocus()

    def counts(self) -> str:
        return versions_word(len(self.choice.lines)) if self.choice.issued else ""

    def keep_state(self) -> None:
        self._columns.keep_state()
        self.exporting.keep_state()
        self.changes.keep_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
        self._look_at_changes()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.changes.look(False)
        self.preflight.look(False)

    def refresh(self) -> None:
        """Read what there is of the draft, now or when the place is seen again."""
        self._is_stale = not self.isVisible()
        if self._is_stale or not self._means.desk.is_open:
            return
        self._means.desk.ask(_TOPIC, self._question(), self._on_read, self._warn)

    def _question(self) -> "Callable[[Look], Issued | None]":
        from draftdesk.drafting.issuing import issued

        wanted = self._draft_id
        return lambda look: issued(look, wanted)

    # --- made once

    def _lay_out(self) -> None:
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("What can be done with it"))
        self._rooms: dict[QWidget, QScrollArea] = {
            panel: _scrolled(panel) for panel in (self.details, self.exporting, self.changes)
        }
        self._tabs.addTab(self._rooms[self.details], self.tr("Version"))
        self._tabs.addTab(self._rooms[self.exporting], self.tr("Export"))
        self._tabs.addTab(self._rooms[self.changes], self.tr("Changes"))
        self._seen.setDocumentMode(True)
        self._seen.setAccessibleName(self.tr("What is seen of it"))
        self._seen.addTab(self.preview, self.tr("Pages"))
        self._seen.addTab(self.concordance, self.tr("Concordance"))
        self._seen.addTab(self.preflight, self.tr("Pre-flight"))
        for tabs in (self._tabs, self._seen):  # a narrow window shortens their words and hides none
            tabs.setUsesScrollButtons(False)
            tabs.setElideMode(Qt.TextElideMode.ElideRight)
            for at in range(tabs.count()):
                tabs.setTabToolTip(at, tabs.tabText(at))
        self._columns = Columns(self.listing, self._seen, self._tabs, self._means.settings)
        self._pages.addWidget(self._columns)
        self._pages.addWidget(NoDraftYet(self._means.actions))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _listen(self) -> None:
        means, desk = self._means, self._means.desk
        desk.opened.connect(self.refresh)
        desk.changed.connect(self.refresh)
        desk.closed.connect(self._on_closed)
        self.listing.drafts.chosen.connect(self._on_draft)
        self.listing.read_requested.connect(self._on_read_requested)
        self.choice.renewed.connect(self._show_chosen)
        self.choice.changed.connect(self._show_chosen)
        self.exporting.changed.connect(self._show_pages)
        self.changes.compared.connect(self.concordance.show_comparison)
        self.changes.nothing_compared.connect(self.concordance.show_none)
        self.concordance.paragraph_requested.connect(self._on_paragraph)
        self.preflight.reading_requested.connect(self._on_paragraph)
        self.preflight.writing_requested.connect(self.writing_requested)
        self._tabs.currentChanged.connect(self._on_tab)
        self._seen.currentChanged.connect(self._on_seen)
        self._dialogs.issued.connect(self._on_issued)
        self._filing.written.connect(self._on_written)
        self._filing.failed.connect(self._warn)
        means.actions.on("draft.freeze", self._dialogs.freeze)
        means.actions.on("draft.receive", self._dialogs.receive)
        means.actions.on("draft.update", self._dialogs.update)
        means.actions.on("draft.identity", self._dialogs.identity)
        means.actions.on("draft.profiles", self._dialogs.profiles)
        means.actions.on("draft.numbering", self._dialogs.numbering)
        means.actions.on("versions.pairing", self._dialogs.pairing)
        means.actions.on("draft.versions", self._on_versions)
        means.actions.on("draft.export", self._on_export)
        means.actions.on("versions.read", self._on_read_in_compose)
        means.actions.on("versions.restore", self._on_restore)
        means.actions.on("versions.original", self._on_original)
        means.actions.on("versions.changes", self._on_changes)
        means.actions.on("draft.preflight", self._on_preflight)
        means.actions.on("draft.terms", self._dialogs.terms)
        means.actions.on("file.check", self.checking.begin)
        means.actions.on("versions.circulate", self._dialogs.circulate)
        means.actions.on("versions.reissue", self._dialogs.reissue)
        self._offer()

    # --- what is shown

    def _on_read(self, found: "Issued | None") -> None:
        wanted, self._wanted = self._wanted, None
        if wanted == _NEWEST and found is not None:
            wanted = found.lines[-1].version.id if found.lines else ""
        self.choice.put(found, wanted)
        self._pages.setCurrentIndex(1 if self.choice.is_empty else 0)
        self.counted.emit()

    def _show_chosen(self) -> None:
        self._offer()
        self._show_pages()

    def _show_pages(self) -> None:
        draft, version, question = self.choice.draft, self.choice.version, self.exporting.question()
        if draft is not None and question is not None:
            self.preview.ask(f"{draft.id} {version.id if version else ''}", question)

    def _offer(self) -> None:
        line = self.choice.line
        self._means.actions.allow("versions.read", self.choice.draft is not None)
        self._means.actions.allow("versions.restore", line is not None)
        self._means.actions.allow("versions.circulate", line is not None)
        self._means.actions.allow("versions.reissue", line is not None)
        self._means.actions.allow("versions.pairing", line is not None and line.doubtful > 0)
        self._means.actions.allow("versions.original", line is not None and line.version.file_sha256 is not None)

    def _on_closed(self) -> None:
        self._is_stale, self._draft_id, self._wanted = True, "", None
        self.choice.put(None)
        self.preview.clear()

    # --- what is asked for

    def _come(self, version_id: str | None) -> None:
        """Come to the front with that version."""
        self.front_requested.emit()
        self._wanted = version_id
        self.refresh()

    def _on_draft(self) -> None:
        draft = self.listing.drafts.draft
        self._draft_id = draft.id if draft else ""
        self.refresh()

    def _on_tab(self, at: int) -> None:
        """What can be done and what is seen go together; the list of versions goes with both."""
        panel = self._tabs.widget(at)
        if panel is not self.listing:
            self._seen.setCurrentWidget(self.concordance if panel is self._rooms[self.changes] else self.preview)
        self._look_at_changes()

    def _on_seen(self) -> None:
        if self._seen.currentWidget() is self.concordance and self._tabs.currentWidget() is not self.listing:
            self._do(self.changes)
        self._look_at_changes()

    def _do(self, panel: QWidget) -> None:
        self._tabs.setCurrentWidget(self._rooms[panel])

    def _look_at_changes(self) -> None:
        shown = self._tabs.currentWidget() is self._rooms[self.changes]
        self.changes.look(self.isVisible() and (shown or self._seen.currentWidget() is self.concordance))
        self.preflight.look(self.isVisible() and self._seen.currentWidget() is self.preflight)

    def _on_paragraph(self, paragraph_id: str) -> None:
        """Read on the pages what a row of the concordance is about."""
        self._seen.setCurrentWidget(self.preview)
        self.preview.go_to(paragraph_id)
        self.preview.setFocus()

    def _on_read_requested(self) -> None:
        self.preview.setFocus()

    def _on_versions(self) -> None:
        self._come(None)

    def _on_export(self) -> None:
        self._come(None if self.isVisible() else _NEWEST)
        self._do(self.exporting)
        self.exporting.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_changes(self) -> None:
        self._come(None if self.isVisible() else _NEWEST)
        self._do(self.changes)
        self._seen.setCurrentWidget(self.concordance)
        self.changes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_preflight(self) -> None:
        self._come(None if self.isVisible() else "")
        self._seen.setCurrentWidget(self.preflight)
        self.preflight.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_issued(self, draft_id: str, version_id: str) -> None:
        self._draft_id, self._wanted = draft_id, version_id
        self.refresh()

    def _on_read_in_compose(self) -> None:
        draft, version = self.choice.draft, self.choice.version
        if draft is not None:
            self.reading_requested.emit(draft.id, version.id if version else "")

    def _on_restore(self) -> None:
        draft, version = self.choice.draft, self.choice.version
        if draft is not None and version is not None:
            self.front_requested.emit()
            restore_version(self._means, draft, version)

    def _on_original(self) -> None:
        from draftdesk.drafting.originals import write_received

        version, workspace = self.choice.version, self._means.desk.workspace
        if version is None:
            return
        proposed = folder_for_files(self._means) / version.file_name
        target = self._means.asking.save_file(self.tr("Save the received file"), self.tr("All files (*)"), proposed)
        if target is None:
            return

        def work(_: Progress) -> str:
            write_received(workspace, version, target)
            return ""

        self._filing.write(target, work)

    def _on_written(self, path: Path, more: str) -> None:
        tell_written(self._means.notices, path, more)

    def _warn(self, line: str) -> None:
        self._means.warn(line)


def _scrolled(panel: QWidget) -> QScrollArea:
    """The panel in a room that scrolls where it is too small."""
    room = QScrollArea()
    room.setWidget(panel)
    room.setWidgetResizable(True)
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.setMinimumWidth(panel.minimumSizeHint().width() + room.verticalScrollBar().sizeHint().width())
    return room
