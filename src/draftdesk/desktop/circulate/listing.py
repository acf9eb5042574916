"""The versions of a draft, and what adds to them."""

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from draftdesk.desktop.buttons import ActButton
from draftdesk.desktop.circulate.choice import Choice
from draftdesk.desktop.circulate.painting import VersionPainter
from draftdesk.desktop.circulate.rows import RowRole, VersionModel
from draftdesk.desktop.means import Means
from draftdesk.desktop.pickers import DraftPicker
from draftdesk.desktop.tabbing import hand_keyboard_on

_ADDING = ("draft.freeze", "draft.receive")


class VersionList(QWidget):
    """Chooses in the choice and follows it. The draft is chosen above, where there are several."""

    read_requested = Signal()
    """Enter was pressed: the person wants to read what is chosen."""

    def __init__(self, means: Means, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        self._is_following = False
        self.drafts = DraftPicker()
        self._model = VersionModel(self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(VersionPainter(means.theme, self._view))
        self._view.setAccessibleName(self.tr("Versions"))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setUniformItemSizes(False)
        self._draft_label = QLabel(self.tr("D&raft:"))
        self._draft_label.setBuddy(self.drafts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._above = QWidget()
        above = QVBoxLayout(self._above)
        above.setContentsMargins(8, 8, 8, 8)
        above.addWidget(self._draft_label)
        above.addWidget(self.drafts)
        column.addWidget(self._above)
        column.addWidget(self._view, 1)
        below = QVBoxLayout()
        below.setContentsMargins(8, 4, 8, 8)
        for name in _ADDING:
            below.addWidget(ActButton(means.actions.action(name)))
        column.addLayout(below)
        hand_keyboard_on(self, self._view)
        self._view.selectionModel().selectionChanged.connect(self._on_chosen)
        self._view.activated.connect(self.read_requested)
        choice.renewed.connect(self._on_renewed)
        choice.changed.connect(self._follow)
        means.theme.changed.connect(self._view.viewport().update)

    def _on_renewed(self) -> None:
        self._is_following = True
        issued = self._choice.issued
        self._model.show(issued)
        self._is_following = False
        self.drafts.show_drafts(issued.drafts if issued else ())
        self.drafts.choose(issued.draft.id if issued else "")
        self._above.setVisible(self.drafts.count() > 1)
        self._follow()

    def _follow(self) -> None:
        """Show as chosen what is."""
        version = self._choice.version
        index = self._model.index(self._model.row_of(version.id if version else ""))
        if index.isValid() and not self._view.selectionModel().isSelected(index):
            self._is_following = True
            self._view.setCurrentIndex(index)
            self._is_following = False

    def _on_chosen(self, chosen: QItemSelection) -> None:
        indexes = chosen.indexes()
        if indexes and not self._is_following:
            self._choice.choose(indexes[0].data(RowRole.ROW).version_id)
