"""Undo in a field takes back what was typed there, and when nothing is left of that, the newest act."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class UndoBeyond(QObject):
    """Watches a field, which else would keep Ctrl+Z to itself even where it has nothing to take back."""

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets the window's own Undo and Redo have the keys that the field has no use for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_beyond(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _is_beyond(self, event: QKeyEvent) -> bool:
        of = self._field.document() if isinstance(self._field, QPlainTextEdit) else self._field
        if event.matches(QKeySequence.StandardKey.Undo):
            return not of.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not of.isRedoAvailable()
