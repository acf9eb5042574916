"""Where one footnote is written: a line that grows, in the looks that footnotes may have."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from draftdesk.desktop.compose.editing.marks import BOLD, ITALIC, LOOK, MARK, insert_runs, runs_of, with_look
from draftdesk.kit.printable import printable
from draftdesk.model import inline

_NOT_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NoteField(QTextEdit):
    """Holds inline Markdown: Ctrl+I and Ctrl+B are looks, everything else is words. Enter and Esc leave it."""

    left = Signal()
    """The person is done here."""
    rested = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, footnote_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.footnote_id = footnote_id
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("What does the footnote say?"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def text(self) -> str:
        """What it says, as inline Markdown."""
        parts = []
        block = self.document().begin()
        while block.isValid():
            parts.append(inline.from_runs(runs_of(block)))
            block = block.next()
        return " ".join(parts)

    def show_text(self, text: str) -> None:
        """Say that; the caret stays where it was, as far as that is there."""
        at = self.textCursor().position()
        self.clear()
        cursor = self.textCursor()
        insert_runs(cursor, inline.runs(" ".join(text.split("\n"))), QTextCharFormat())
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def sizeHint(self) -> QSize:
        around = 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), round(self.document().size().height()) + around)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(keys) for keys in _NOT_OURS)
        ):
            event.ignore()  # the window's Undo takes back what was written here too
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.key() in _ENTER:
            self.left.emit()
        elif not self.isReadOnly() and event.matches(QKeySequence.StandardKey.Italic):
            self._turn(ITALIC)
        elif not self.isReadOnly() and event.matches(QKeySequence.StandardKey.Bold):
            self._turn(BOLD)
        elif any(event.matches(keys) for keys in _NOT_OURS):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.rested.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = printable(source.text()).replace(MARK, "")
        self.textCursor().insertText(" ".join(words.split("\n")), self.currentCharFormat())

    def _turn(self, look: int) -> None:
        """Put that look on what is selected, or take it off; or on what is typed next."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self.setCurrentCharFormat(with_look(QTextCharFormat(), self.currentCharFormat().intProperty(LOOK) ^ look))
            return
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        looks = []
        for at in range(start, end):
            cursor.setPosition(at + 1)
            looks.append(cursor.charFormat().intProperty(LOOK))
        on = not all(each & look for each in looks)
        for at, each in enumerate(looks, start):
            cursor.setPosition(at)
            cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(with_look(QTextCharFormat(), each | look if on else each & ~look))
