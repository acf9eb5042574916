"""The words of one change side by side: before, in the file, and in the draft where that was changed too."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSplitter, QTextEdit, QVBoxLayout, QWidget

from draftdesk.desktop.theme import Theme
from draftdesk.model.differences import Side, differences

_BETWEEN = "\n\n"


class WordPanes(QSplitter):
    """What differs is struck out before, and underlined in the file; so is in the draft what was changed there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setChildrenCollapsible(False)
        self.before = _pane(self.tr("Its words before"))
        self.now = _pane(self.tr("Its words in the file"))
        self.here = _pane(self.tr("Its words in the draft now"))
        for title, pane in ((self.tr("&Before:"), self.before), (self.tr("In the &file:"), self.now)):
            self.addWidget(_labelled(title, pane))
        self._held = _labelled(self.tr("In the &draft now:"), self.here)
        self.addWidget(self._held)
        self.show_words((), (), ())

    def show_words(self, before: tuple[str, ...], now: tuple[str, ...], here: tuple[str, ...]) -> None:
        """Show these paragraphs; the draft's own only where there are any."""
        for pane, texts in ((self.before, before), (self.now, now), (self.here, here)):
            pane.setPlainText(_BETWEEN.join(texts))
        self._held.setVisible(bool(here))
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_held"):
            self._mark()

    def _mark(self) -> None:
        before, now, here = (pane.toPlainText() for pane in (self.before, self.now, self.here))
        in_file = differences(before, now) if before and now else ()
        in_draft = differences(before, here) if before and here else ()
        for pane, segments, side, look in (
            (self.before, in_file, Side.FIRST, self._look("deleted")),
            (self.now, in_file, Side.SECOND, self._look("inserted")),
            (self.here, in_draft, Side.SECOND, self._look("inserted")),
        ):
            at = 0
            marks = []
            for each in segments:
                if each.side not in {Side.BOTH, side}:
                    continue
                if each.side is side and each.text.strip():
                    marks.append(_marked(pane, at, at + _width(each.text), look))
                at += _width(each.text)
            pane.setExtraSelections(marks)

    def _look(self, role: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.colour(role))
        look.setFontUnderline(role == "inserted")
        look.setFontStrikeOut(role == "deleted")
        return look


def _width(text: str) -> int:
    """How many of Qt's positions a text takes."""
    return len(text.encode("utf-16-le")) // 2


def _marked(pane: QPlainTextEdit, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(pane.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = cursor, look
    return mark


def _pane(name: str) -> QPlainTextEdit:
    pane = QPlainTextEdit()
    pane.setReadOnly(True)
    pane.setTabChangesFocus(True)
    pane.setAccessibleName(name)
    pane.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return pane


def _labelled(name: str, pane: QWidget) -> QWidget:
    label = QLabel(name)
    label.setBuddy(pane)
    both = QWidget()
    down = QVBoxLayout(both)
    down.setContentsMargins(0, 0, 0, 0)
    down.addWidget(label)
    down.addWidget(pane, 1)
    return both
