"""The acts on brackets: each changes the words where they stand on the page, and is one act with a name of its own."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from draftdesk.desktop.compose.brackets.acts import ACCEPT, ALTERNATIVE, BRACKET, DELETE, REMOVE
from draftdesk.desktop.compose.brackets.layer import bracket_layer
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.spot import Spot
from draftdesk.desktop.means import Means
from draftdesk.model import inline
from draftdesk.model.bracketing import Edited, accepted, bracketed, with_alternative, without_brackets, without_words
from draftdesk.model.brackets import alternatives, brackets, innermost

_Part = tuple[str, int, int]
_Change = Callable[[str, int, int], Edited]


class Bracketing(QObject):
    """Brackets the selection of the editor with the keyboard, and goes from bracket to bracket."""

    def __init__(self, means: Means, text: DraftPanel, spot: Spot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._text = text
        self._spot = spot
        text.add_layer(bracket_layer)
        on = means.actions.on
        on("brackets.bracket", self._on_bracket)
        on("brackets.alternative", self._on_alternative)
        on("brackets.accept", self._on_accept)
        on("brackets.remove", self._on_remove)
        on("brackets.delete", self._on_delete)
        on("brackets.next", partial(self._on_step, 1))
        on("brackets.previous", partial(self._on_step, -1))

    # --- changing

    def _on_bracket(self) -> None:
        """Of several paragraphs each gets its brackets, or loses them where all of them have brackets."""
        edits = self._edits(self._parts(), bracketed)
        adds = [edit for edit in edits if _signs(edit[1].text) > _signs(self._said(edit[0]))]
        self._write(adds or edits, BRACKET if adds else REMOVE)

    def _on_alternative(self) -> None:
        parts = self._parts()
        if len(parts) != 1:
            self._means.notices.tell(self.tr("Alternatives stand in one paragraph: select words of one."))
            return
        self._write(self._edits(parts, with_alternative), ALTERNATIVE)

    def _on_accept(self) -> None:
        name, at = self._text.editor.caret()
        words = inline.said(self._said(name))
        found = brackets(words)
        bracket = innermost(found, at)
        if bracket is None:
            self._tell_none()
            return
        offered = alternatives(words, found, bracket)
        choice = sum(each.start <= at for each in offered[1:])
        self._write([(name, accepted(self._said(name), at, choice))], ACCEPT)

    def _on_remove(self) -> None:
        self._write(self._edits(self._parts(), without_brackets), REMOVE)

    def _on_delete(self) -> None:
        self._write(self._edits(self._parts(), without_words), DELETE)

    def _said(self, name: str) -> str:
        return self._text.writing.text(name)

    def _parts(self) -> Sequence[_Part]:
        """What is selected, paragraph by paragraph; without a selection the caret."""
        (first, start), (last, end) = self._text.editor.selected()
        if first == last:
            return [(first, start, end)]
        writing = self._text.writing
        names = writing.ids[writing.block_of(first) : writing.block_of(last) + 1]
        parts = [
            (name, start if name == first else 0, end if name == last else len(inline.said(writing.text(name))))
            for name in names
        ]
        return [part for part in parts if part[1] < part[2]]

    def _edits(self, parts: Sequence[_Part], change: _Change) -> list[tuple[str, Edited]]:
        found = [(name, change(self._said(name), start, end)) for name, start, end in parts]
        return [edit for edit in found if edit[1].text != self._said(edit[0]) or len(found) == 1]

    def _write(self, edits: Sequence[tuple[str, Edited]], gesture: str) -> None:
        editor, writing = self._text.editor, self._text.writing
        if editor.isReadOnly() or not editor.may_change_selection():
            return
        if all(edit.text == self._said(name) for name, edit in edits) and gesture != ALTERNATIVE:
            self._tell_none()
            return
        for name, edit in edits:
            writing.reword(name, edit.text, gesture)
        (first, begin), (last, end) = edits[0], edits[-1]
        cursor = editor.textCursor()
        cursor.setPosition(editor.position(first, begin.start))
        cursor.setPosition(editor.position(last, end.end), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()
        writing.settle()

    def _tell_none(self) -> None:
        self._means.notices.tell(self.tr("There are no brackets here."))

    # --- going

    def _on_step(self, by: int) -> None:
        """Select the next bracket, or the one before; after the last comes the first. One without a partner counts."""
        (name, start), end = self._text.editor.selected()
        from_here = start if end == (name, start) else start + 1
        names = list(self._text.writing.ids)
        here = names.index(name) if name in names else 0
        count = len(names)
        for step in range(count + 1):
            other = names[(here + by * step) % count] if count else ""
            stops = self._stops(other)
            if step == 0:
                stops = [stop for stop in stops if (stop[0] >= from_here if by > 0 else stop[0] < start)]
            if stops:
                first, last = stops[0 if by > 0 else -1]
                self._spot.go(other, first, last)
                return
        self._tell_none()

    def _stops(self, name: str) -> Sequence[tuple[int, int]]:
        text = self._said(name)
        if "[" not in text and "]" not in text:
            return []
        found = brackets(inline.said(text))
        pairs = [(pair.start, pair.end) for pair in found.pairs if not pair.is_remark]
        return sorted([*pairs, *((at, at + 1) for at in found.unbalanced)])


def _signs(text: str) -> int:
    return inline.said(text).count("[")
