"""A click on the line that tells of deleted paragraphs asks for their words."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from draftdesk.desktop.compose.changes.painting import Painting
from draftdesk.desktop.compose.editing.editor import Editor


class GonePointing(QObject):
    """Watches the viewport of one editor, and lives as long as that."""

    clicked = Signal()

    def __init__(self, editor: Editor, painting: Painting) -> None:
        super().__init__(editor)
        self._editor, self._painting = editor, painting
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and not event.buttons() and self._is_there(event.position()):
            if event.type() is QEvent.Type.MouseMove:
                self._editor.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
                return True
            if event.type() is QEvent.Type.MouseButtonRelease and not self._editor.textCursor().hasSelection():
                self.clicked.emit()
        return super().eventFilter(watched, event)

    def _is_there(self, point: QPointF) -> bool:
        return any(box.contains(point) for box in self._editor.boxes_beside(self._painting.gone_at))
