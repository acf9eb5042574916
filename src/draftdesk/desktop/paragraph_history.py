"""History of the paragraph…: its text through all versions, with the words that changed from each to the next."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.busy import Busy
from draftdesk.desktop.dialogs import DraftDialog, button, column, row, words
from draftdesk.desktop.means import Means
from draftdesk.desktop.prose import Ink, Piece, Prose
from draftdesk.desktop.reader import Reader
from draftdesk.desktop.words import QT_TRANSLATE_NOOP, as_it_runs, as_the_window_runs
from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import SegmentKind
from draftdesk.model.drafts import Draft

if TYPE_CHECKING:  # loaded after the first paint
    from draftdesk.drafting.history import History, Moment
    from draftdesk.drafting.workspaces import Look

_BECAME = {
    "not in it": QT_TRANSLATE_NOOP("paragraph history", "not in it"),
    "first here": QT_TRANSLATE_NOOP("paragraph history", "first here"),
    "back again": QT_TRANSLATE_NOOP("paragraph history", "back again"),
    "unchanged": QT_TRANSLATE_NOOP("paragraph history", "unchanged since “{since}”"),
    "renumbered": QT_TRANSLATE_NOOP("paragraph history", "renumbered since “{since}”"),
    "reworded": QT_TRANSLATE_NOOP("paragraph history", "reworded since “{since}”"),
    "split": QT_TRANSLATE_NOOP("paragraph history", "split since “{since}”"),
    "merged": QT_TRANSLATE_NOOP("paragraph history", "merged since “{since}”"),
    "no longer in it": QT_TRANSLATE_NOOP("paragraph history", "no longer in it"),
}
_INKS = {SegmentKind.EQUAL: Ink.PLAIN, SegmentKind.DELETE: Ink.DELETED, SegmentKind.INSERT: Ink.INSERTED}
_MARKED = frozenset({"reworded", "split", "merged"})


class ParagraphHistory(DraftDialog):
    """A window beside the main one; it follows what is done to the draft."""

    def __init__(self, means: Means, draft: Draft, paragraph_id: str, parent: QWidget) -> None:
        super().__init__(means, "paragraph-history", "", QSize(90, 32), parent)
        self.setWindowTitle(self.tr("History of the paragraph"))
        self._draft, self._paragraph_id = draft, paragraph_id
        self._reader = Reader(means, self.tr("Reading the history"), self)
        self.heading = words()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.prose = Prose(means.theme)
        self.prose.setAccessibleName(self.tr("The paragraph in each version"))
        self._busy = Busy(self.tr("Reading the history"))
        close = button(self.tr("Close"), default=True)
        column(self, self.notices, self.heading, (self.prose, 1), self._busy, row(None, close))
        close.clicked.connect(self.reject)
        self.refresh()
        self.prose.setFocus()

    def refresh(self) -> None:
        """Read it again."""
        if not self._means.desk.is_open:
            return
        self._busy.begin()
        self._reader.read(
            _question(self._draft.id, self._paragraph_id), self._on_read, self._on_failed, self._busy.tell
        )

    def done(self, result: int) -> None:
        self._reader.stop()
        super().done(result)

    def _on_read(self, found: "History | None") -> None:
        self._busy.end()
        if found is None:
            self.heading.setText(self.tr("The draft is no longer there."))
            return
        heading = self.tr("{name} of “{label}”").format(name=as_it_runs(found.name), label=as_it_runs(found.label))
        self.heading.setText(heading)
        self.prose.show_words(*(part for moment in found.moments for part in _parts(moment)))
        self.prose.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_failed(self, line: str) -> None:
        self._busy.end()
        if line:
            self.heading.setText(line)


def _question(draft_id: str, paragraph_id: str) -> "Callable[[Look, Progress], History | None]":
    from draftdesk.drafting.history import paragraph_history

    def read(look: "Look", progress: Progress) -> "History | None":
        draft = look.get(Draft, draft_id)
        return None if draft is None else paragraph_history(look, draft, paragraph_id, progress)

    return read


def _parts(moment: "Moment") -> list[list[Piece]]:
    """A version's line, and below it what the paragraph says there."""
    became = QCoreApplication.translate("paragraph history", _BECAME[str(moment.became)]).format(
        since=as_it_runs(moment.since)
    )
    aside = " · ".join([*(as_it_runs(name) for name in moment.names), became])
    label = (
        moment.label if moment.version is not None else QCoreApplication.translate("paragraph history", "Working draft")
    )
    return [[(as_the_window_runs(as_it_runs(label)), Ink.BOLD), (f"  {aside}", Ink.QUIET)], *_said(moment)]


def _said(moment: "Moment") -> list[list[Piece]]:
    if moment.comparison is not None and str(moment.became) in _MARKED:
        return [[(each.text, _INKS[each.kind]) for each in change.segments] for change in moment.comparison.changes]
    return [[(passage.text, Ink.PLAIN)] for passage in moment.passages]
