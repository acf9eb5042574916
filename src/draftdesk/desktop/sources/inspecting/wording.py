"""The source's own words beside those used, the differences marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from draftdesk.desktop.sources.inspecting.fields import height_of
from draftdesk.desktop.theme import Theme
from draftdesk.model.differences import Segment, Side


class Wording(QPlainTextEdit):
    """For reading: what only the source says is struck, what was put in is underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._segments: Sequence[Segment] = ()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._paint)

    def show_words(self, segments: Sequence[Segment]) -> None:
        """Show these."""
        if segments != self._segments:
            self._segments = segments
            self._paint()

    def _paint(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for segment in self._segments:
            cursor.insertText(segment.text, self._format(segment.side))

    def _format(self, side: Side) -> QTextCharFormat:
        found = QTextCharFormat()
        if side is Side.FIRST:
            found.setForeground(self._theme.colour("deleted"))
            found.setFontStrikeOut(True)
        elif side is Side.SECOND:
            found.setForeground(self._theme.colour("inserted"))
            found.setFontUnderline(True)
        else:
            found.setForeground(self.palette().text())
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(height_of(self))
