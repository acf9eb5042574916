"""One row in full: its words to mend, its kind, tags and contributors, and the place in the source where it stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from draftdesk.desktop.kinds import said
from draftdesk.desktop.sources.doubt_words import doubt_said, doubts_said
from draftdesk.desktop.theme import Theme
from draftdesk.model.sources import SnippetKind, Strength

if TYPE_CHECKING:
    from draftdesk.drafting.reviewing import Reviewed, Row

_AROUND = 4
"""Blocks of the source shown before and after the passage."""
_NOT_ALIKE = -1
_SUGGESTED = 50
"""Letters of a suggested name that are seen."""
_WIDE = 1000
"""Any width: both halves get the same."""


class RowForm(QWidget):
    """Shows the current row; what is set beside its text is set for all chosen rows."""

    text_edited = Signal(int, int, str)
    """The source and number of a row, and its new words."""
    kind_chosen = Signal(object)
    strength_chosen = Signal(object)
    """A `Strength`, or None."""
    tags_edited = Signal(object, object)
    """What the rows had alike ("facet:name", …), and what they shall have instead."""
    contributors_edited = Signal(object, object)
    left = Signal()
    """The person is done here: the table wants the keyboard again."""

    def __init__(self, theme: Theme, tags: Sequence[str], people: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Row | None = None
        self._place: tuple[int, int] | None = None
        self.text = _Words()
        self.text.setAccessibleName(self.tr("Text of the snippet"))
        self.text.setTabChangesFocus(True)
        self.doubts = QLabel()
        self.doubts.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts.setWordWrap(True)
        self.kind = QComboBox()
        for kind in SnippetKind:
            self.kind.addItem(said(kind), kind)
        self.strength = QComboBox()
        self.strength.addItem(self.tr("not graded"), None)
        for each in Strength:
            self.strength.addItem(said(each), each)
        self.tags = _List(tags)
        self.contributors = _List(people)
        self.context = QTextEdit()
        self.context.setReadOnly(True)
        self.context.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.context.setTabChangesFocus(True)
        self.context.setAccessibleName(self.tr("Where it stands in the source"))
        self._blocks: range = range(0)
        self._lay_out()
        self.text.left.connect(self.settle)
        self.kind.activated.connect(self._on_kind)
        self.strength.activated.connect(self._on_strength)
        self.tags.finished.connect(self.tags_edited)
        self.contributors.finished.connect(self.contributors_edited)
        for field in (self.tags, self.contributors):
            field.returnPressed.connect(self.left)

    def settle(self) -> None:
        """Take the text as it is typed now."""
        if self._place is not None and self.text.document().isModified():
            self.text.document().setModified(False)
            self.text_edited.emit(*self._place, self.text.toPlainText())

    def forget(self) -> None:
        """What was typed is not taken: the next row shown is shown anew."""
        self._shown = None
        self.text.document().setModified(False)

    def clear(self) -> None:
        """Show no row."""
        self._place = self._shown = None
        self.setEnabled(False)
        for field in (self.text, self.context, self.doubts):
            field.clear()
        self._blocks = range(0)

    def show_rows(
        self, place: tuple[int, int], source: "Reviewed", chosen: "Sequence[Row]", proposed: Sequence[str]
    ) -> None:
        """Show a row with its place in the source; what all the chosen have alike stands in the fields. `proposed` is
        what parting its words would do."""
        row = source.rows[place[1]]
        is_same = row is self._shown
        self._place, self._shown = place, row
        self.setEnabled(True)
        rows = [each.snippet for each in chosen] or [row.snippet]
        self._show_choice(self.kind, {each.kind for each in rows})
        self._show_choice(self.strength, {each.strength for each in rows})
        self.tags.show_words(_alike([each.tags for each in rows]))
        self.contributors.show_words(_alike([each.contributors for each in rows]))
        if is_same:
            return
        if self.text.toPlainText() != row.snippet.text:
            self.text.setPlainText(row.snippet.text)
        self.text.document().setModified(False)
        lines = [
            *doubts_said(row.snippet.doubts),
            *(self.tr("{what}? Press W to part them").format(what=doubt_said(each)) for each in proposed),
        ]
        self.doubts.setText("\n".join(lines))
        self.doubts.setVisible(bool(lines))
        self._show_context(source, row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._bring_into_view)  # once its parts have their sizes too

    def caret(self) -> int:
        """The character of the row's text that the caret stands before, in code points."""
        before = self.text.toPlainText().encode("utf-16-le")[: 2 * self.text.textCursor().position()]
        return len(before.decode("utf-16-le", "replace"))

    def block(self) -> int:
        """The block of the source in which the caret of the context stands, -1 for none."""
        number = self.context.textCursor().blockNumber()
        return self._blocks[number] if number < len(self._blocks) else -1

    # --- inside

    def _show_choice(self, box: QComboBox, values: "set[SnippetKind] | set[Strength | None]") -> None:
        box.setCurrentIndex(box.findData(next(iter(values))) if len(values) == 1 else _NOT_ALIKE)

    def _show_context(self, source: "Reviewed", row: "Row") -> None:
        """Blocks keep their number as lines of the page, so that a line can be told from the caret."""
        place, blocks = row.snippet.locator, source.found.reading.blocks
        self._blocks = range(max(0, place.block - _AROUND), min(len(blocks), place.end_block + 1 + _AROUND))
        texts = [_on_one_line(blocks[n].number, blocks[n].text) for n in self._blocks]
        self.context.setCurrentCharFormat(QTextCharFormat())  # else all of it would look like the passage before
        self.context.setPlainText("\n".join(texts))
        tint = QTextCharFormat()
        tint.setBackground(self._theme.tint(self._theme.colour("accent")))
        cursor = QTextCursor(self.context.document())
        for n in range(place.block, place.end_block + 1):
            line = self.context.document().findBlockByNumber(n - self._blocks.start)
            offset = len(line.text().encode("utf-16-le")) // 2 - _units(blocks[n].text)
            start = offset + (_units(blocks[n].text[: place.start]) if n == place.block else 0)
            end = offset + (_units(blocks[n].text[: place.end]) if n == place.end_block else _units(blocks[n].text))
            cursor.setPosition(line.position() + start)
            cursor.setPosition(line.position() + end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(tint)
        bold = QTextCharFormat()
        bold.setFontWeight(700)
        for number, n in enumerate(self._blocks):
            if blocks[n].style == "heading":
                line = self.context.document().findBlockByNumber(number)
                cursor.setPosition(line.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(bold)
        at = self.context.document().findBlockByNumber(place.block - self._blocks.start)
        printed = blocks[place.block].number
        begins = _units(f"{printed} " if printed else "") + _units(blocks[place.block].text[: place.start])
        cursor.setPosition(at.position() + begins)
        self.context.setTextCursor(cursor)
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        """The passage a third down the page, some of what comes before it above."""
        bar = self.context.verticalScrollBar()
        bar.setValue(bar.value() + self.context.cursorRect().top() - self.context.viewport().height() // 3)

    def _on_kind(self) -> None:
        self.kind_chosen.emit(SnippetKind(self.kind.currentData()))
        self.left.emit()

    def _on_strength(self) -> None:
        value = self.strength.currentData()
        self.strength_chosen.emit(None if value is None else Strength(value))
        self.left.emit()

    def _lay_out(self) -> None:
        fields = QGridLayout()
        for row, column, words, field, width in (
            (0, 0, self.tr("&Kind"), self.kind, 1),
            (0, 2, self.tr("St&rength"), self.strength, 1),
            (1, 0, self.tr("Ta&gs"), self.tags, 3),
            (2, 0, self.tr("&Contributors"), self.contributors, 3),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            fields.addWidget(label, row, column)
            fields.addWidget(field, row, column + 1, 1, width)
        fields.setColumnStretch(1, 1)
        fields.setColumnStretch(3, 1)
        left = QWidget()
        page = QVBoxLayout(left)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.text, 1)
        page.addWidget(self.doubts)
        page.addLayout(fields)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.addWidget(left)
        self.halves.addWidget(self.context)
        self.halves.setChildrenCollapsible(False)
        self.halves.setSizes([_WIDE, _WIDE])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.halves)


class _Words(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _List(QLineEdit):
    """Words set apart by semicolons, the one being typed completed."""

    finished = Signal(object, object)

    def __init__(self, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, ...] = ()
        self._words = QCompleter(QStringListModel(list(known), self), self)
        self._words.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._words.setFilterMode(Qt.MatchFlag.MatchContains)
        self._words.setWidget(self)
        self._words.activated.connect(self._on_chosen)
        self.textEdited.connect(self._on_typed)
        self.editingFinished.connect(self.settle)

    def begin(self) -> None:
        """Take the keyboard, to add to what is there."""
        self.setFocus()
        if self.text().strip():
            self.setText(f"{self.text().rstrip('; ')}; ")
        self.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it as it was; Return takes the word that is offered, and is done where none is chosen."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText("; ".join(self._shown))
            self.setModified(False)
            event.ignore()
            return
        is_done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_done and self._list().isVisible():
            if self._list().currentIndex().isValid():
                event.ignore()  # the list of words, which asks here first, puts it in
                return
            self._list().hide()
        super().keyPressEvent(event)
        if is_done:
            event.accept()  # the keyboard has gone to the table: the sheet would take it for OK

    def show_words(self, words: Sequence[str] | None) -> None:
        """Show what the rows have alike; None where they have not."""
        self._shown = tuple(words or ())
        self.setText("; ".join(words or ()))
        self.setPlaceholderText(self.tr("not all alike") if words is None else "")
        self.setCursorPosition(0)
        self.setModified(False)

    def settle(self) -> None:
        """Give the words, if a person changed them."""
        if self.isModified() and not self._list().isVisible():
            self.setModified(False)
            self.finished.emit(self._shown, tuple(filter(None, map(str.strip, self.text().split(";")))))

    def _list(self) -> QAbstractItemView:
        found = self._words.popup()
        assert found is not None  # noqa: S101 - Qt makes it when first asked
        return found

    def _on_typed(self) -> None:
        word = self.text()[: self.cursorPosition()].rpartition(";")[2].strip()
        if not word:
            self._list().hide()
            return
        self._words.setCompletionPrefix(word)
        self._list().setMinimumWidth(self.fontMetrics().averageCharWidth() * _SUGGESTED)
        self._words.complete()

    def _on_chosen(self, word: str) -> None:
        before, _, _ = self.text()[: self.cursorPosition()].rpartition(";")
        after = self.text()[self.cursorPosition() :].lstrip(" ;")
        self.setText("; ".join(filter(None, (before.strip(), word, after))))
        self.setModified(True)


def _alike(values: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    return values[0] if all(value == values[0] for value in values) else None


def _on_one_line(number: str, text: str) -> str:
    """A block as a line: what breaks lines in it takes one character there too."""
    words = "".join("\u2028" if character in "\n\r\v\f\u2029" else character for character in text)
    return f"{number} {words}" if number else words


def _units(text: str) -> int:
    """How many characters Qt counts in a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
