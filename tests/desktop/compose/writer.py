"""Somebody who writes in the draft that lies open, and what is looked at afterwards."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from draftdesk.desktop.app import Program
from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.place import ComposePlace
from draftdesk.model.drafts import Paragraph
from draftdesk.model.tree import in_order
from draftdesk.workspace import queries


@dataclass
class Writer:
    program: Program
    place: ComposePlace
    settled: Callable[[], None]

    @property
    def editor(self) -> Editor:
        return self.place.text.editor

    def stored(self) -> list[Paragraph]:
        """What the workspace has, in reading order."""
        draft = self.place.sheet.draft
        assert draft is not None
        return in_order(queries.paragraphs(self.program.means.desk.look(), draft.id))

    def texts(self) -> list[str]:
        """What the workspace's paragraphs say, in reading order."""
        return [each.text for each in self.stored()]

    def shown(self) -> list[str]:
        """What stands on the page."""
        writing = self.place.text.writing
        return [writing.text(name) for name in writing.ids]

    def put_caret(self, words: str, *, after: bool = False, select: bool = False) -> None:
        """Put the caret before (or after) words of the draft, or select them."""
        found = self.editor.document().find(words)
        assert not found.isNull(), words
        if not select:
            found.setPosition(found.selectionEnd() if after else found.selectionStart())
        self.editor.setTextCursor(found)

    def select(self, first: int, last: int) -> None:
        """Select whole paragraphs by their places."""
        document = self.editor.document()
        cursor = QTextCursor(document.findBlockByNumber(first))
        end = document.findBlockByNumber(last)
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def rest(self) -> None:
        """Hands off the keyboard until all is saved."""
        self.place.text.writing.settle()
        self.settled()

    def undo(self) -> None:
        self.program.means.actions.action("edit.undo").trigger()
        self.settled()

    def redo(self) -> None:
        self.program.means.actions.action("edit.redo").trigger()
        self.settled()

    def agrees(self) -> bool:
        """Whether page and workspace say the same, paragraph by paragraph."""
        stored = self.stored()
        writing = self.place.text.writing
        document = self.editor.document()
        return (
            list(writing.ids) == [each.id for each in stored]
            and self.shown() == [each.text for each in stored]
            and document.blockCount() == max(1, len(stored))
        )
