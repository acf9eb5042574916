"""What is looked at: the draft, beside which version, and which sources count."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker, VersionPicker
from draftdesk.desktop.reflected.reflection import Reflection


class Choice(QWidget):
    """One line of controls."""

    def __init__(self, means: Means, reflection: Reflection) -> None:
        super().__init__()
        self._reflection = reflection
        self._drafts = DraftPicker()
        self._versions = VersionPicker()
        self._named = QLabel(self.tr("&Draft:"))
        self._named.setBuddy(self._drafts)
        beside = QLabel(self.tr("&Beside:"))
        beside.setBuddy(self._versions)
        self._secondary = means.actions.action("reflected.secondary")
        self._box = QCheckBox(self.tr("Count secondary reports and superseded so&urces"))
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        for widget in (self._named, self._drafts, beside, self._versions, self._box):
            self._across.addWidget(widget)
        self._across.addStretch(1)
        self._drafts.chosen.connect(self._on_chosen)
        self._versions.chosen.connect(self._on_chosen)
        self._box.clicked.connect(self._secondary.trigger)
        self._secondary.toggled.connect(self._box.setChecked)
        self._box.setChecked(self._secondary.isChecked())
        reflection.changed.connect(self._on_changed)

    def add(self, widget: QWidget) -> None:
        """Put something at the end of the line."""
        self._across.addWidget(widget)

    def _on_chosen(self) -> None:
        draft, version = self._drafts.draft, self._versions.version
        self._reflection.choose(draft.id if draft else "", version.id if version else "")

    def _on_changed(self) -> None:
        self._drafts.show_drafts(self._reflection.drafts)
        has_choice = self._drafts.count() > 1
        self._named.setVisible(has_choice)
        self._drafts.setVisible(has_choice)
        self._versions.fill(self._reflection.versions)
        ground = self._reflection.ground
        if ground is not None:
            self._drafts.choose(ground.draft.id)
            self._versions.choose(ground.version.id if ground.version else "")
