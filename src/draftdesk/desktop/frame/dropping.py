"""A workspace that is dropped on the window is opened, whatever in the window it is dropped on; where none is open,
documents are kept for the one that will be."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.frame.files import is_workspace


class WorkspaceDrop(QObject):
    """Watches the window as the system knows it, and so before any field in it. The window must be shown by then.

    `hand_in` gets the workspace alone, or the documents while `is_empty` says that no workspace is open.
    """

    def __init__(
        self, window: QWidget, is_empty: Callable[[], bool], hand_in: Callable[[Sequence[Path]], object]
    ) -> None:
        super().__init__(window)
        self._is_empty = is_empty
        self._hand_in = hand_in
        window.setAcceptDrops(True)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - as Qt calls it
        if not isinstance(event, QDropEvent | QDragEnterEvent | QDragMoveEvent):
            return False
        workspace = dropped_workspace(event.mimeData())
        if workspace is None and not self._is_empty():
            return False
        paths = [workspace] if workspace is not None else _files(event.mimeData())
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._hand_in(paths)
        return True


def dropped_workspace(data: QMimeData) -> Path | None:
    """The first workspace among dropped files."""
    return next((path for path in _files(data) if is_workspace(path)), None)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
