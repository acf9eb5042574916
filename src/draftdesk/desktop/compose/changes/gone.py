"""The paragraphs that a version has and the page has no longer, to be read."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from draftdesk.desktop.compose.changes.since import Since
from draftdesk.desktop.dialogs import DraftDialog, column, words
from draftdesk.desktop.means import Means
from draftdesk.desktop.prose import Ink, Piece, Prose
from draftdesk.desktop.words import as_it_runs
from draftdesk.model import inline

_SIZE = QSize(70, 22)


class GoneDialog(DraftDialog):
    """Their words struck, each under its number. It shows what was so when it came up."""

    def __init__(self, means: Means, since: Since, parent: QWidget) -> None:
        super().__init__(means, "deleted-paragraphs", "", _SIZE, parent)
        self.setWindowTitle(self.tr("Deleted paragraphs"))
        label = since.version.label if since.version else ""
        self.prose = Prose(means.theme)
        self.prose.setAccessibleName(self.tr("Deleted paragraphs"))
        said: list[list[Piece]] = []
        for name in since.gone:
            was = since.was(name)
            if was is not None:
                number = [(f"{was.number}\u2002", Ink.QUIET)] if was.number else []
                said.append([*number, (inline.plain(was.text) or "–", Ink.DELETED)])
        self.prose.show_words(*said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        line = self.tr("These stood in {version} and are in the text no longer.")
        column(self, words(line.format(version=as_it_runs(label))), (self.prose, 1), buttons)
