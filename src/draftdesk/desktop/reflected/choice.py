"""What is looked at: the draft, beside which version, and which sources count."""

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker, VersionPicker
from draftdesk.desktop.reflected.reflection import Reflection
from draftdesk.desktop.reflected.rows import GAP, beside_one_another
from draftdesk.desktop.sources.chips import Flow


class Choice(QWidget):
    """One line of controls, or more where the window is narrow."""

    def __init__(self, means: Means, reflection: Reflection) -> None:
        super().__init__()
        self._reflection = reflection
        self._drafts = DraftPicker()
        self._versions = VersionPicker()
        named = QLabel(self.tr("&Draft:"))
        named.setBuddy(self._drafts)
        beside = QLabel(self.tr("&Beside:"))
        beside.setBuddy(self._versions)
        self._secondary = means.actions.action("reflected.secondary")
        self._box = QCheckBox(self.tr("Count secondary and superseded so&urces"))
        self._flow = Flow(self)
        self._flow.setSpacing(GAP)
        self._draft = beside_one_another(named, self._drafts)
        for widget in (self._draft, beside_one_another(beside, self._versions), self._box):
            self._flow.addWidget(widget)
        self._drafts.chosen.connect(self._on_chosen)
        self._versions.chosen.connect(self._on_chosen)
        self._box.clicked.connect(self._secondary.trigger)
        self._secondary.toggled.connect(self._box.setChecked)
        self._box.setChecked(self._secondary.isChecked())
        reflection.changed.connect(self._on_changed)

    def add(self, widget: QWidget) -> None:
        """Put something at the end of the line."""
        self._flow.addWidget(widget)
        QWidget.setTabOrder(self._box, widget)

    def _on_chosen(self) -> None:
        draft, version = self._drafts.draft, self._versions.version
        self._reflection.choose(draft.id if draft else "", version.id if version else "")

    def _on_changed(self) -> None:
        self._drafts.show_drafts(self._reflection.drafts)
        self._draft.setVisible(self._drafts.count() > 1)
        self._versions.fill(self._reflection.versions)
        ground = self._reflection.ground
        if ground is not None:
            self._drafts.choose(ground.draft.id)
            self._versions.choose(ground.version.id if ground.version else "")
