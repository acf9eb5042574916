"""Putting in what was copied: our own lines with their ids, Word's and the web's without their junk, plain words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor

from draftdesk.desktop.compose.editing.clipboard import CopiedLine, unpack
from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.editing.marks import insert_runs
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.tasks import Tasks
from draftdesk.model import inline
from draftdesk.model.drafts import Role
from draftdesk.model.errors import DraftDeskError
from draftdesk.model.inline import Run

if TYPE_CHECKING:
    from draftdesk.drafting.pasted import Pasted

PASTE = "Paste"
"""What Undo calls it."""
_MUCH = 200_000
"""Bytes from which the clipboard is read on another thread."""


class Pasting(QObject):
    """Puts the clipboard's lines in at the caret of an editor."""

    told = Signal(str)
    """What was left out."""
    failed = Signal(str)

    def __init__(self, writing: Writing, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._tasks = tasks

    def paste(self, editor: Editor, data: QMimeData | None, *, plainly: bool = False) -> None:
        """Put in what was copied, if anything was; `plainly` its words alone."""
        if data is None or editor.isReadOnly() or not editor.may_change_selection():
            return
        own = () if plainly else unpack(data)
        if own:
            self._put_in(editor, own, PASTE)
            return
        html = data.html() if data.hasHtml() and not plainly else ""
        text = data.text()
        if len(html) + len(text) < _MUCH:
            try:
                self._put_in_read(editor, _read(html, text))
            except DraftDeskError as error:
                self.failed.emit(str(error))
            return
        self._tasks.run(
            self.tr("Reading what was copied"),
            lambda _: _read(html, text),
            lambda found: self._put_in_read(editor, found),
            failed=self.failed.emit,
            can_stop=False,
        )

    def _put_in_read(self, editor: Editor, found: "Pasted") -> None:
        if editor.isReadOnly() or not editor.may_change_selection():  # it may have taken a while to read
            return
        lines = [CopiedLine(each.text, each.role.value if each.role else "") for each in found.lines]
        notes = {note.id: note.text for each in found.lines for note in each.footnotes}
        if notes:
            self._writing.bring(notes)
        if lines:
            self._put_in(editor, lines, PASTE)
        if found.notes:
            self.told.emit(" ".join(found.notes))

    def _put_in(self, editor: Editor, lines: Sequence[CopiedLine], gesture: str) -> None:
        """The first line joins the words before the caret, the last those after it; each between is a paragraph."""
        writing = self._writing
        writing.name_gesture(gesture)
        cursor = editor.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        is_fresh = cursor.block().length() == 1
        first = cursor.blockNumber()
        is_whole = bool(lines[0].id) and not is_fresh
        if is_whole:  # whole paragraphs come to stand beside the one with the caret
            if cursor.atBlockStart():
                cursor.insertBlock()
                cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            else:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
                cursor.insertBlock()
                first += 1
        for at, line in enumerate(lines):
            if at:
                cursor.insertBlock()
            insert_runs(cursor, self._runs(line), self._face(cursor))
        cursor.endEditBlock()
        for at, line in enumerate(lines):
            if line.role and (at or is_fresh or is_whole):
                writing.give_role(writing.id_at(first + at), Role(line.role))
        if is_whole or is_fresh:
            self._carry(first, lines)
        writing.tidy()
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()

    def _carry(self, first: int, lines: Sequence[CopiedLine]) -> None:
        for at, line in enumerate(lines):
            if line.id:
                self._writing.carry(first + at, line.id)

    def _runs(self, line: CopiedLine) -> Sequence[Run]:
        """The line's runs: of a part of a paragraph only the marks that stand nowhere else."""
        runs = inline.runs(line.text)
        if line.id:
            return runs
        return [run for run in runs if run.text or not self._writing.has_mark(run.footnote or run.reference)]

    def _face(self, cursor: QTextCursor) -> QTextCharFormat:
        setting = self._writing.page.setting(cursor.block())
        return self._writing.page.looks.face(setting.role if setting else Role.OPERATIVE)


def _read(html: str, text: str) -> "Pasted":
    from draftdesk.drafting.pasted import pasted

    return pasted(html, text)
