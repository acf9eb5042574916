"""The spelling of the draft that lies open, as the person's preferences have it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from draftdesk.desktop import habits
from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.editing.menu import HeldMenu
from draftdesk.desktop.compose.editing.overlays import Stretch
from draftdesk.desktop.compose.editing.panel import DraftPanel
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spelling.checker import SpellChecker
from draftdesk.desktop.compose.spelling.layer import SpellingLayer
from draftdesk.desktop.compose.spelling.menu import Proposing, offer_spelling
from draftdesk.desktop.means import Means

GESTURE = "Correct spelling"
"""What Undo calls it."""


class Proofing(QObject):
    """Marks misspelt words on the page, but for the one that is being written, and offers what they might be."""

    def __init__(self, means: Means, sheet: Sheet, text: DraftPanel) -> None:
        super().__init__(text)
        self._settings = means.settings
        self._sheet = sheet
        self._text = text
        self._is_writing = False
        self._checker = SpellChecker(means.desk, self)
        self._checker.switch(habits.spelling(means.settings))
        self._checker.failed.connect(means.warn)
        self._layer = SpellingLayer(self._checker, self._language, self)
        self._layer.changed.connect(self._repaint)
        self._gesture = QTimer(self, singleShot=True, interval=0)
        text.add_layer(self._marks)
        text.writing.edited.connect(self._on_edited)
        text.caret_moved.connect(self._on_moved)
        sheet.reset.connect(self._layer.forget)
        sheet.drafts_changed.connect(self._repaint)
        means.settings.changed.connect(self._on_setting)

    def offer(self, menu: HeldMenu, editor: Editor) -> None:
        """Put at the beginning of an editor's menu what the marked word at its caret might be, if there is one."""
        (name, at), (_, end) = editor.selected()
        place = None if self._sheet.is_fixed else self._layer.misspelt_at(name, at)
        if place is None or (editor.textCursor().hasSelection() and place != (at, end)):
            return
        word = self._layer.word_at(name, at)
        replace = partial(self._replace, editor, name, place, word)
        put_in = partial(offer_spelling, menu, self._checker, word, replace=replace)
        if self._text.writing.is_locked(self._text.writing.block_of(name)):
            put_in((), fixed=True)
        else:
            Proposing(menu, self._checker, word, self._language(name), put_in)

    def _replace(self, editor: Editor, name: str, place: tuple[int, int], word: str, other: str) -> None:
        """Write another word where that one stands, in the looks of its first letter."""
        writing = self._text.writing
        cursor = QTextCursor(editor.document())
        cursor.setPosition(editor.position(name, place[0]) + 1)
        face = cursor.charFormat()
        cursor.setPosition(cursor.position() - 1)
        cursor.setPosition(editor.position(name, place[1]), QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != word or not editor.may_change(cursor.blockNumber(), cursor.blockNumber()):
            return
        writing.name_gesture(GESTURE)
        cursor.insertText(other.replace("'", "’") if habits.smart_quotes(self._settings) else other, face)
        editor.setTextCursor(cursor)
        writing.settle()

    # --- which marks

    def _marks(self, name: str, text: str) -> list[Stretch]:
        if self._sheet.is_fixed:
            return []
        found = self._layer.layer(name, text)
        if not self._is_writing or self._text.editor.caret()[0] != name:
            return list(found)
        at = self._text.editor.caret()[1]
        return [each for each in found if not each.start <= at <= each.end]

    def _language(self, name: str) -> str:
        """The language to check a paragraph in: the one that was chosen for all, else its own."""
        paragraph, draft = self._sheet.paragraph(name), self._sheet.draft
        own = (paragraph.language if paragraph else "") or (draft.language if draft else "")
        return habits.spelling_language(self._settings) or own

    def _on_edited(self, names: tuple[str, ...]) -> None:
        if self._text.editor.hasFocus() and self._text.editor.caret()[0] in names:
            self._is_writing = True
            self._gesture.start()

    def _on_moved(self) -> None:
        """The caret moves with every letter too: it went elsewhere if nothing was written in the same gesture."""
        if self._is_writing and not self._gesture.isActive():
            self._is_writing = False
            self._repaint()

    def _on_setting(self, name: str) -> None:
        if name == habits.SPELLING:
            self._checker.switch(habits.spelling(self._settings))
        elif name == habits.SPELLING_LANGUAGE:
            self._repaint()

    def _repaint(self) -> None:
        for editor in self._text.editors:
            editor.viewport().update()
