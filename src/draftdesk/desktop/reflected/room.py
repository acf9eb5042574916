"""Room for a page: all there is, and where that is too little for it, room that is scrolled."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Room(QScrollArea):
    """Scrolls only below the least height of its page, while Qt's own way scrolls below the height it would like."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        least, room, layout = self._page.minimumSizeHint(), self.viewport().size(), self._page.layout()
        width = max(room.width(), least.width())
        height = layout.minimumHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        self._page.resize(width, max(room.height(), height or least.height()))
