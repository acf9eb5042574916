"""Typographic signs while typing: what the keyboard has no key for is put in as the language wants it, and one
Backspace right after gives what was typed."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from draftdesk.desktop import habits
from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.units import character_at, units_at
from draftdesk.model.typography import Habits, typed

_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class _Instead:
    """What was put in before a position, and what was typed."""

    position: int
    text: str
    typed: str


class SmartKeys(QObject):
    """Follows what is typed in one editor, by the language of the paragraph and the person's habits."""

    def __init__(self, editor: Editor, writing: Writing, sheet: Sheet, settings: Settings) -> None:
        super().__init__(editor)
        self._editor = editor
        self._writing = writing
        self._sheet = sheet
        self._settings = settings
        self._habits = self._chosen()
        self._newest: _Instead | None = None
        editor.typed.connect(self._on_typed)
        editor.installEventFilter(self)
        settings.changed.connect(self._on_settings)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            newest, self._newest = self._newest, None
            is_plain = event.key() == Qt.Key.Key_Backspace and not event.modifiers()
            if newest is not None and is_plain and self._stands(newest):
                self._put(newest.position, newest.text, newest.typed)
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self, character: str) -> None:
        self._newest = None
        caret = self._editor.textCursor()
        words = caret.block().text()
        before = words[: character_at(words, caret.positionInBlock())]
        if not before.endswith(character):
            return
        found = typed(before[: -len(character)], character, self._language(caret), self._habits)
        if found is None or found.text == found.typed:
            return
        self._put(caret.position(), before[len(before) - found.back - len(character) :], found.text)
        if not found.silent:
            self._newest = _Instead(self._editor.textCursor().position(), found.text, found.typed)

    def _put(self, position: int, old: str, new: str) -> None:
        """Put other words in place of those before a position, and touch only what differs: looks stay."""
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        cursor = QTextCursor(self._editor.document())
        cursor.beginEditBlock()
        at = position - _units(old[head:])
        if len(old) == len(new):
            for gone, come in zip(old[head:], new[head:], strict=True):
                if gone != come:
                    self._exchange(cursor, at, gone, come)
                at += _units(come)
        else:
            self._exchange(cursor, at, old[head:], new[head:])
        cursor.endEditBlock()

    def _exchange(self, cursor: QTextCursor, at: int, old: str, new: str) -> None:
        cursor.setPosition(at)
        cursor.setPosition(at + _units(old), _KEEP)
        cursor.insertText(new, cursor.charFormat())

    def _stands(self, newest: _Instead) -> bool:
        caret = self._editor.textCursor()
        if caret.hasSelection() or caret.position() != newest.position:
            return False
        caret.setPosition(max(caret.block().position(), newest.position - _units(newest.text)), _KEEP)
        return caret.selectedText() == newest.text

    def _language(self, caret: QTextCursor) -> str:
        paragraph = self._sheet.paragraph(self._writing.id_at(caret.blockNumber()))
        draft = self._sheet.draft
        return (paragraph.language if paragraph else "") or (draft.language if draft else "")

    def _on_settings(self) -> None:
        self._habits = self._chosen()

    def _chosen(self) -> Habits:
        quotes, spaces = habits.smart_quotes(self._settings), habits.spaces(self._settings)
        return Habits(quotes=quotes, spaces=spaces, dashes=quotes)


def _units(text: str) -> int:
    return units_at(text, len(text))
