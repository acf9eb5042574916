"""Where words came from, as text that can be read, copied and followed."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

_SCHEME = "snippet:"


class OriginView(QTextBrowser):
    """Plain words in a few looks, and references of snippets that can be followed with mouse or keyboard."""

    followed = Signal(str)
    """The id of the snippet whose reference was followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.anchorClicked.connect(self._on_followed)
        self._cursor = self.textCursor()

    def begin(self) -> None:
        """Empty it, to be written anew."""
        self.clear()
        self._cursor = QTextCursor(self.document())

    def say(self, text: str, *, bold: bool = False, quiet: bool = False, snippet: str = "") -> None:
        """Add a paragraph of plain words; with a snippet's id they can be followed."""
        look = QTextCharFormat()
        if bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        if quiet:
            look.setForeground(self.palette().placeholderText())
        if snippet:
            look.setAnchor(True)
            look.setAnchorHref(_SCHEME + snippet)
            look.setForeground(self.palette().link())
            look.setFontUnderline(True)
        shape = QTextBlockFormat()
        shape.setBottomMargin(self.fontMetrics().height() * 0.25)
        if self.document().isEmpty():
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._cursor.insertText(text, look)

    def _on_followed(self, url: QUrl) -> None:
        name = url.toString()
        if name.startswith(_SCHEME):
            self.followed.emit(name.removeprefix(_SCHEME))
