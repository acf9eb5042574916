"""Moving from paragraph to paragraph with Ctrl+Up and Ctrl+Down, as in Word; Qt has no keys for it here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_UP_DOWN = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


def moved_by_paragraph(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Move the cursor to the beginning of a paragraph, Shift selecting, where the key says so: up to that of its own or
    of the one above, down to that of the one below or to the end of the last. False for any other key."""
    if event.key() not in _UP_DOWN or event.modifiers() & ~_SHIFT & ~Qt.KeyboardModifier.KeypadModifier != _CTRL:
        return False
    move = QTextCursor.MoveMode.KeepAnchor if event.modifiers() & _SHIFT else QTextCursor.MoveMode.MoveAnchor
    if event.key() == Qt.Key.Key_Up:
        is_there = cursor.atBlockStart()
        cursor.movePosition(
            QTextCursor.MoveOperation.PreviousBlock if is_there else QTextCursor.MoveOperation.StartOfBlock, move
        )
    elif not cursor.movePosition(QTextCursor.MoveOperation.NextBlock, move):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, move)
    return True
