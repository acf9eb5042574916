"""Above the page: which draft lies open and which version of it is shown, with the way back from a version."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.dialogs import words
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker, VersionPicker
from draftdesk.desktop.words import as_it_runs
from draftdesk.model.drafts import Origin, Version

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.workspaces import Look

_TOPIC = "versions to show"
_WIDEST = 44
"""Letters of a picker."""


class Head(QWidget):
    """Nothing is shown while there is nothing to choose: a single draft that was never issued."""

    chosen = Signal(str, str)
    """The ids of a draft and of a version of it, "" for the working draft: that is wanted."""

    def __init__(self, means: Means, sheet: Sheet) -> None:
        super().__init__()
        self._means, self._sheet = means, sheet
        self.drafts = DraftPicker()
        self.versions = VersionPicker()
        self.strip = Strip(means)
        self._pickers = QWidget()
        across = QHBoxLayout(self._pickers)
        across.setContentsMargins(8, 4, 8, 4)
        for picker in (self.drafts, self.versions):
            picker.setMaximumWidth(_WIDEST * self.fontMetrics().averageCharWidth())
            across.addWidget(picker, 1)
        across.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pickers)
        column.addWidget(self.strip)
        self.drafts.chosen.connect(self._on_draft)
        self.versions.chosen.connect(self._on_version)
        self.strip.back.clicked.connect(self._on_back)
        sheet.drafts_changed.connect(self._fill)
        sheet.reset.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        draft = self._sheet.draft
        if draft is None:
            self._means.desk.forget(_TOPIC)
            self._show(())
        else:
            self._means.desk.ask(_TOPIC, partial(_versions, draft.id), self._show)

    def _show(self, versions: Sequence[Version]) -> None:
        draft, version = self._sheet.draft, self._sheet.version
        if version is not None and version.id not in {each.id for each in versions}:
            self._on_back()  # it was taken back meanwhile
        self.drafts.show_drafts(self._sheet.drafts)
        self.drafts.choose(draft.id if draft else "")
        self.drafts.setVisible(self.drafts.count() > 1)
        self.versions.fill(versions)
        self.versions.choose(version.id if version else "")
        self.versions.setVisible(bool(versions))
        self._pickers.setVisible(self.drafts.count() > 1 or bool(versions))
        self.strip.setVisible(version is not None)
        if version is not None:
            said = (
                self.tr("Read only: {version} as issued")
                if version.origin is Origin.FROZEN
                else self.tr("Read only: {version} as received")
            )
            self.strip.say(said.format(version=as_it_runs(version.label)))

    def _on_draft(self) -> None:
        draft = self.drafts.draft
        if draft is not None:
            self.chosen.emit(draft.id, "")

    def _on_version(self) -> None:
        draft, version = self._sheet.draft, self.versions.version
        if draft is not None:
            self.chosen.emit(draft.id, version.id if version else "")

    def _on_back(self) -> None:
        if self._sheet.draft is not None:
            self.chosen.emit(self._sheet.draft.id, "")


def _versions(draft_id: str, look: "Look") -> Sequence[Version]:
    from draftdesk.workspace import queries

    return queries.versions(look, draft_id)


class Strip(QWidget):
    """Says that what is shown can only be read, and why."""

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._theme = means.theme
        self._words = words()
        self.back = QPushButton(self.tr("Back to the working draft"))
        self.back.setAutoDefault(False)
        self.setAutoFillBackground(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 4, 8, 4)
        across.addWidget(self._words, 1)
        across.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._theme.changed.connect(self._colour)
        self._colour()

    @property
    def line(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, line: str) -> None:
        """Say that."""
        self._words.setText(line)
        self.setAccessibleName(line)

    def changeEvent(self, event: QEvent) -> None:
        is_other = self.palette().color(QPalette.ColorRole.Window) != self._theme.colour("notice")
        if event.type() == QEvent.Type.PaletteChange and is_other:
            self._colour()
        super().changeEvent(event)

    def _colour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("notice"))
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour("notice_text"))
        self.setPalette(palette)
