"""Dropping on the window, wherever in it: a frame says what will happen while the files are held over it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from draftdesk.desktop.theme import Theme

_MARGIN = 12
_ROUND = 10


class DropSite(QObject):
    """Takes what is dropped anywhere on the window of a widget, before text fields and lists in it can.

    `takes` says whether it is wanted, `take` gets it; `words` stand on the frame. What is not wanted goes to whatever
    lies under the pointer.
    """

    def __init__(
        self,
        widget: QWidget,
        theme: Theme,
        takes: Callable[[QMimeData], bool],
        take: Callable[[QMimeData], object],
        words: str,
    ) -> None:
        super().__init__(widget)
        self._words = words
        self._widget = widget
        self._theme = theme
        self._takes = takes
        self._take = take
        self._frame: _Frame | None = None
        self._watched: QObject | None = None
        widget.installEventFilter(self)  # its window is known once it is shown

    @property
    def is_inviting(self) -> bool:
        """Whether the frame is shown: something that would be taken is held over the window."""
        return self._frame is not None and self._frame.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._widget:
            if kind == QEvent.Type.Show:
                self._watch()
            return False
        if kind in (QEvent.Type.DragLeave, QEvent.Type.Drop):  # held over it no more, whatever was dropped
            self._uninvite()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and self._takes(event.mimeData()):
            self._accept(event)
            self._invite()
            return True
        if kind == QEvent.Type.Drop and isinstance(event, QDropEvent) and self._takes(event.mimeData()):
            self._accept(event)
            self._take(event.mimeData())
            return True
        return False

    def _accept(self, event: QDropEvent) -> None:
        """Copied, never moved: whoever gives a file away must not delete it."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _watch(self) -> None:
        window = self._widget.window()
        window.setAcceptDrops(True)
        handle = window.windowHandle()
        if handle is not None and handle is not self._watched:
            self._watched = handle
            handle.installEventFilter(self)

    def _invite(self) -> None:
        window = self._widget.window()
        if self._frame is None:
            self._frame = _Frame(self._theme, self._words, window)
        self._frame.setGeometry(window.rect())
        self._frame.raise_()
        self._frame.show()

    def _uninvite(self) -> None:
        if self._frame is not None:
            self._frame.hide()


class _Frame(QWidget):
    def __init__(self, theme: Theme, words: str, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._words = words
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._theme.colour("accent")
        painter.fillRect(self.rect(), self._theme.tint(accent))
        painter.setPen(QPen(accent, 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), _ROUND, _ROUND)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        painter.setFont(font)
        plate = painter.fontMetrics().boundingRect(self._words).adjusted(-24, -14, 24, 14)
        plate = QRect(self.rect().center() - plate.center() + plate.topLeft(), plate.size())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(plate, _ROUND, _ROUND)
        painter.setPen(self.palette().highlightedText().color())
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._words)
