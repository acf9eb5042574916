"""A workspace that is dropped on the window is opened, whatever in the window it is dropped on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.frame.files import is_workspace


class WorkspaceDrop(QObject):
    """Watches the window as the system knows it, and so before any field in it. The window must be shown by then."""

    def __init__(self, window: QWidget, open_it: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._open = open_it
        window.setAcceptDrops(True)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - as Qt calls it
        if not isinstance(event, QDropEvent | QDragEnterEvent | QDragMoveEvent):
            return False
        path = dropped_workspace(event.mimeData())
        if path is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._open(path)
        return True


def dropped_workspace(data: QMimeData) -> Path | None:
    """The first workspace among dropped files."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if is_workspace(path)), None)
