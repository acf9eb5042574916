"""The place Compose as a whole."""

from PySide6.QtWidgets import QHBoxLayout, QTabWidget

from draftdesk.desktop.compose.comments.panel import CommentsPanel
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.outline.panel import OutlinePanel
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.desktop.panes import Panes, Side
from draftdesk.desktop.place import Place


class ComposePlace(Place):
    """Left the outline, in the middle the draft as one page, right where its words come from."""

    name = "Compose"
    icon = "compose"

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        self.sheet = Sheet(means, self)
        self.spot = Spot(self)
        self.outline = OutlinePanel(means, self.sheet, self.spot)
        self.text = DraftPanel(means, self.sheet, self.spot)
        self.comments = CommentsPanel(means, self.sheet, self.spot, self.text.editor.selected)
        self.drawer = QTabWidget()
        self.drawer.setDocumentMode(True)
        self.drawer.setAccessibleName(self.tr("Beside the draft"))
        self.drawer.addTab(self.comments, self.tr("Comments"))
        self._panes = Panes("compose", self.outline, self.text, self.drawer, means.settings)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._panes)
        self.comments.front_requested.connect(self._on_comments)
        self.sheet.reset.connect(self.counted)
        self.sheet.numbered.connect(self.counted)

    def title(self) -> str:
        return self.tr("Compose")

    def enter(self) -> None:
        self.text.editor.setFocus()

    def leave(self) -> bool:
        return self.text.may_leave()

    def _on_comments(self) -> None:
        self._panes.want(Side.INSPECTOR)
        self.drawer.setCurrentWidget(self.comments)

    def counts(self) -> str:
        if self.sheet.draft is None:
            return ""
        words = self.tr("Paragraphs: {paragraphs} · Words: {words} · Open brackets: {brackets}")
        return words.format(**self.text.counts())

    def keep_state(self) -> None:
        self._panes.keep_state()
