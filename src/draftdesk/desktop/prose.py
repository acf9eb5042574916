"""Words in a few looks, to be read and copied."""

from collections.abc import Iterable
from enum import Enum, auto

from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from draftdesk.desktop.theme import Theme
from draftdesk.model.differences import Segment, Side


class Ink(Enum):
    """How words look, and what they are by that. No look is colour alone."""

    PLAIN = auto()
    BOLD = auto()
    QUIET = auto()
    SHARED = auto()
    INSERTED = auto()
    DELETED = auto()


Piece = tuple[str, Ink]
_OF_SIDES = {Side.BOTH: Ink.PLAIN, Side.FIRST: Ink.DELETED, Side.SECOND: Ink.INSERTED}


def marked(segments: Iterable[Segment]) -> list[Piece]:
    """What only the first text says struck, what only the second says underlined."""
    return [(each.text, _OF_SIDES[each.side]) for each in segments]


def with_shared(text: str, spans: Iterable[tuple[int, int]]) -> list[Piece]:
    """The text with those stretches set off. They are in order and do not overlap."""
    pieces: list[Piece] = []
    at = 0
    for start, end in spans:
        pieces += [(text[at:start], Ink.PLAIN), (text[start:end], Ink.SHARED)]
        at = end
    return [*pieces, (text[at:], Ink.PLAIN)]


class Prose(QTextBrowser):
    """Paragraphs of plain words: what documents say never means anything here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said: list[list[Piece]] = []
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        theme.changed.connect(self._again)

    def show_words(self, *paragraphs: Iterable[Piece]) -> None:
        """Say this and nothing else; a paragraph without words is left out."""
        listed = [list(each) for each in paragraphs]
        self._said = [pieces for pieces in listed if any(text for text, _ in pieces)]
        self._again()

    def _again(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        shape = QTextBlockFormat()
        shape.setBottomMargin(self.fontMetrics().height() * 0.3)
        for at, pieces in enumerate(self._said):
            if at:
                cursor.insertBlock(shape)
            else:
                cursor.setBlockFormat(shape)
            for text, ink in pieces:
                cursor.insertText(text.replace("\n", " "), self._format(ink))

    def _format(self, ink: Ink) -> QTextCharFormat:
        look = QTextCharFormat()
        match ink:
            case Ink.BOLD:
                look.setFontWeight(QFont.Weight.DemiBold)
            case Ink.QUIET:
                look.setForeground(self._theme.colour("quiet"))
            case Ink.SHARED:
                look.setBackground(self._theme.colour("found"))
                look.setForeground(self.palette().color(QPalette.ColorRole.Text))
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            case Ink.INSERTED:
                look.setForeground(self._theme.colour("inserted"))
                look.setFontUnderline(True)
            case Ink.DELETED:
                look.setForeground(self._theme.colour("deleted"))
                look.setFontStrikeOut(True)
            case Ink.PLAIN:
                pass
        return look
