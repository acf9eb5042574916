"""The editor: one view of the page, in which a person writes."""

from collections.abc import Callable, Collection, Iterator, Sequence
from math import ceil, floor

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from draftdesk.desktop.compose.editing.by_paragraph import moved_by_paragraph
from draftdesk.desktop.compose.editing.clipboard import CopiedLine, pack, part_of, passage_of, snippet_ids
from draftdesk.desktop.compose.editing.in_view import InView
from draftdesk.desktop.compose.editing.margin import Beside, Margin
from draftdesk.desktop.compose.editing.marks import runs_of
from draftdesk.desktop.compose.editing.overlays import Aside, Layer, paint_under
from draftdesk.desktop.compose.editing.remarks import held_after, notes, told
from draftdesk.desktop.compose.editing.staying import Staying
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.compose.spot import Goal, Spot
from draftdesk.desktop.draft_words import status_word
from draftdesk.desktop.theme import Theme
from draftdesk.desktop.units import character_at, units_at
from draftdesk.model import inline

_ROOM = 28
"""Pixels between the words and the edges of the page."""
_AROUND = 20
"""Pixels of desk around the page, at least."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TAKES_AWAY = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_KEEP = QTextCursor.MoveMode.KeepAnchor
Notes = Callable[[str], Sequence[str]]
"""Given a paragraph's id, lines that are said of it."""


class Editor(QTextEdit):
    """Shows the page that `writing` keeps; what is typed in it reaches the store through that."""

    locked = Signal(str)
    """Somebody tried to change the agreed paragraph with this id."""
    pasted = Signal(object)
    """A `QMimeData` is to be put in at the caret."""
    snippets_dropped = Signal(object, str, int)
    """Ids of snippets or a `Passage`, and the paragraph and character at which they were dropped."""
    typed = Signal(str)
    """A character was typed, and stands on the page."""
    menu_requested = Signal(QPoint)
    """Where on the screen the context menu is wanted."""
    margin_clicked = Signal(str)
    """The id of the paragraph beside which somebody clicked."""
    zoomed = Signal(int)
    """The wheel was turned with Ctrl held: up or down."""

    def __init__(self, writing: Writing, sheet: Sheet, spot: Spot, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._sheet = sheet
        self._spot = spot
        self._theme = theme
        self._layers: list[Layer] = []
        self._asides: list[Aside] = []
        self._notes: list[Notes] = []
        self._lines: list[Notes] = []
        self._caret = ("", 0, 0, 0)
        self._speaks = True
        self._is_dropped_on = False
        self._in_view = InView(self)
        self._staying = Staying(self, self._in_view)
        self.setDocument(writing.document)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(True)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(_ROOM / 2)
        self._margin = Margin(self, theme)
        self._margin.clicked.connect(self.margin_clicked)
        self.dress()
        self.cursorPositionChanged.connect(self._on_moved)
        self.selectionChanged.connect(self._on_selected)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.document().documentLayout().update.connect(self._margin.update)
        writing.resetting.connect(self._remember)
        writing.was_reset.connect(self._go_back)
        writing.shifting.connect(self._hold_sight)
        writing.shifted.connect(self._let_go_of_sight)
        sheet.changed.connect(self._margin.update)
        sheet.numbered.connect(self._on_numbered)
        sheet.reset.connect(self._on_reset)

    # --- places

    def place(self, position: int) -> tuple[str, int]:
        """The paragraph and character at a position of the document."""
        block = self.document().findBlock(position)
        text = block.text()
        return self._writing.id_at(block.blockNumber()), character_at(text, position - block.position())

    def position(self, paragraph_id: str, at: int) -> int:
        """The position of a character of a paragraph, -1 where it is not there."""
        number = self._writing.block_of(paragraph_id)
        if number < 0:
            return -1
        block = self.document().findBlockByNumber(number)
        return block.position() + min(units_at(block.text(), at), block.length() - 1)

    def caret(self) -> tuple[str, int]:
        """The paragraph and character before which the caret stands."""
        return self.place(self.textCursor().position())

    def selected(self) -> tuple[tuple[str, int], tuple[str, int]]:
        """Where the selection begins and ends; both are the caret where nothing is selected."""
        cursor = self.textCursor()
        return self.place(cursor.selectionStart()), self.place(cursor.selectionEnd())

    def go(self, goal: Goal) -> None:
        """Show a place and select what is to be selected there."""
        start = self.position(goal.paragraph_id, goal.start or 0)
        if start < 0:
            return
        end = start if goal.end is None else self.position(goal.paragraph_id, goal.end)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        self.setTextCursor(cursor)
        self._show_near_the_top()
        if goal.take_keys:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_as(self, other: "Editor") -> None:
        """Stand where another view of the page does, and be as it is."""
        self.setReadOnly(other.isReadOnly())
        self.setTextInteractionFlags(other.textInteractionFlags())
        self.setTextCursor(other.textCursor())
        self.verticalScrollBar().setValue(other.verticalScrollBar().value())

    def speak(self, speaks: bool) -> None:
        """Say from now on where the caret is, or leave that to another view, whose caret moves this one's too."""
        self._speaks = speaks
        if speaks:
            self._on_moved()

    def _show_near_the_top(self) -> None:
        caret, port = self.cursorRect(), self.viewport().rect()
        if caret.top() < 0 or caret.bottom() > port.height() - 2 * caret.height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + caret.top() - port.height() // 4)

    # --- keys

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(keys) for keys in _NOT_OURS)
        ):
            event.ignore()  # QTextEdit would take Undo for itself, and do nothing with it
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.menu_requested.emit(self.viewport().mapToGlobal(self.cursorRect().center()))
            event.accept()  # Qt asks for the menu by itself only with the Menu key
            return
        cursor = self.textCursor()
        if moved_by_paragraph(cursor, event):
            self.setTextCursor(cursor)
            event.accept()
            return
        if _is_command_in_other_letters(event):
            event.ignore()
            return
        if self.isReadOnly() or self._only_moves(event):
            super().keyPressEvent(event)
            return
        if any(event.matches(keys) for keys in _NOT_OURS):
            event.ignore()
            return
        if not self._may_change(event):
            event.accept()
            return
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._begin_paragraph()
            event.accept()
        elif event.key() == Qt.Key.Key_Backspace and self._is_at_border():
            self.textCursor().deletePreviousChar()  # QTextEdit would move the paragraph one step out instead
            event.accept()
        else:
            super().keyPressEvent(event)
        self._writing.tidy()
        if event.text() and event.text().isprintable():
            self.typed.emit(event.text())

    def _begin_paragraph(self) -> None:
        """A new paragraph begins at the caret, and not with the space that stood between the words."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertBlock()
        while cursor.block().text()[:1] == " ":
            cursor.deleteChar()
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def _is_at_border(self) -> bool:
        cursor = self.textCursor()
        return cursor.atBlockStart() and not cursor.hasSelection()

    def _only_moves(self, event: QKeyEvent) -> bool:
        """Whether the key changes no words."""
        if event.matches(QKeySequence.StandardKey.Cut) or event.matches(QKeySequence.StandardKey.Paste):
            return False
        is_command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
        if event.key() in _TAKES_AWAY or event.key() in _ENTER:
            return False
        return bool(is_command) or not event.text()

    def _may_change(self, event: QKeyEvent) -> bool:
        """Whether no agreed paragraph would change; else it is said which."""
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        if not cursor.hasSelection():
            if event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart():
                first = max(0, first - 1)
            elif event.key() == Qt.Key.Key_Delete and cursor.atBlockEnd():
                last = min(document.blockCount() - 1, last + 1)
            elif event.key() in _ENTER and (cursor.atBlockStart() or cursor.atBlockEnd()):
                return True
        return self.may_change(first, last)

    def may_change(self, first: int, last: int) -> bool:
        """Whether nothing in those blocks is agreed; else it is said which paragraph is."""
        name = self._writing.is_locked(first, last)
        if name:
            self.locked.emit(name)
        return not name

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        block = self.textCursor().blockNumber()
        if event.commitString() and not self.may_change(block, block):
            event.accept()
            return
        super().inputMethodEvent(event)
        if event.commitString():
            self._writing.tidy()
            self.typed.emit(event.commitString())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._writing.settle()

    # --- the clipboard and the mouse

    def createMimeDataFromSelection(self) -> QMimeData:
        return pack(self._copied())

    def _copied(self) -> Sequence[CopiedLine]:
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        lines: list[CopiedLine] = []
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            if lines and block.position() == end:
                break
            words = block.text()
            first = character_at(words, max(0, start - block.position()))
            last = character_at(words, min(end - block.position(), block.length() - 1))
            name = self._writing.id_at(block.blockNumber())
            is_whole = first == 0 and last == len(words) > 0
            text = inline.from_runs(part_of(runs_of(block), first, last))
            lines.append(CopiedLine(text, self._writing.role(name).value, name if is_whole else ""))
            block = block.next()
        return lines

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml() or bool(snippet_ids(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        dropped = snippet_ids(source) or (passage_of(source) if self._is_dropped_on else None)
        if dropped:
            self.snippets_dropped.emit(dropped, *self.caret())
        else:
            self.pasted.emit(source)

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_dropped_on = True  # what is pasted from a source is only its words, and goes in just as it is
        super().dropEvent(event)
        self._is_dropped_on = False

    def cut(self) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection() or not self.may_change_selection():
            return
        self._writing.name_gesture("Cut")
        super().cut()
        self._writing.tidy()

    def may_change_selection(self) -> bool:
        """Whether nothing that is selected, or has the caret, is agreed; else it is said which paragraph is."""
        cursor, document = self.textCursor(), self.document()
        return self.may_change(
            document.findBlock(cursor.selectionStart()).blockNumber(),
            document.findBlock(cursor.selectionEnd()).blockNumber(),
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        there, now = self.cursorForPosition(event.pos()), self.textCursor()
        is_selected = now.selectionStart() <= there.position() < now.selectionEnd()
        if event.reason() is QContextMenuEvent.Reason.Mouse and not is_selected:
            self.setTextCursor(there)
        self.menu_requested.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    # --- where the person is

    def _on_moved(self) -> None:
        if not self._speaks:
            return
        name = self._writing.id_at(self.textCursor().blockNumber())
        if self._spot.paragraph_id not in {"", name} and not self._writing.is_settled:
            self._writing.settle_soon()
        self._spot.move(name)
        self._on_selected()

    def _on_selected(self) -> None:
        if not self._speaks:
            return
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        self._spot.choose(self._writing.ids[first : last + 1])

    def _remember(self) -> None:
        self._in_view.forget()
        self._caret = (*self.caret(), self.textCursor().position(), self.verticalScrollBar().value())

    def _go_back(self) -> None:
        name, at, before, scroll = self._caret
        position = self.position(name, at)
        if position < 0:  # its paragraph is gone: as far down the page as it was
            position = min(before, self.document().characterCount() - 1)
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scroll)

    def _on_reset(self) -> None:
        self.setReadOnly(self._sheet.is_fixed)
        self.setTextInteractionFlags(
            self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
            if self._sheet.is_fixed
            else Qt.TextInteractionFlag.TextEditorInteraction
        )
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._on_moved()

    # --- painting

    def add_layer(self, layer: Layer) -> None:
        """Draw these stretches too."""
        self._layers.append(layer)

    def add_aside(self, aside: Aside, notes: Notes, told: Notes) -> None:
        """Draw that around the words too; beside a paragraph stand those notes, and in the tool tip these lines."""
        self._asides.append(aside)
        self._notes.append(notes)
        self._lines.append(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = list(self._in_view.blocks(event.rect()))
        self._paint_asides(painter, shown)
        for block in shown:
            name = self._writing.id_at(block.blockNumber())
            self._paint_number(painter, block, name)
            text, words, origin = self._writing.text(name), block.text(), self._in_view.origin(block)
            for layer in self._layers:
                for stretch in layer(name, text):
                    units = units_at(words, stretch.start), units_at(words, stretch.end)
                    paint_under(painter, self._theme, block, stretch, units, origin)
        painter.end()
        super().paintEvent(event)

    def _paint_asides(self, painter: QPainter, shown: Sequence[QTextBlock]) -> None:
        """Those of the paragraph above reach down into what is painted, those of the one below up into it."""
        if self._asides and shown:
            for block in (shown[0].previous(), *shown, shown[-1].next()):
                if block.isValid():
                    name, origin = self._writing.id_at(block.blockNumber()), self._in_view.origin(block)
                    for aside in self._asides:
                        aside(painter, block, name, origin)

    def boxes_beside(self, box: Callable[[QTextBlock, str, QPointF], QRectF]) -> Iterator[QRectF]:
        """Where something stands in view, given a block, its paragraph's id and where its lines are counted from."""
        for block in self._in_view.blocks():
            yield box(block, self._writing.id_at(block.blockNumber()), self._in_view.origin(block))

    def _paint_number(self, painter: QPainter, block: QTextBlock, name: str) -> None:
        printed = self._sheet.number(name).printed
        setting = self._writing.page.setting(block)
        layout = block.layout()
        if not printed or setting is None or not layout.lineCount():
            return
        looks = self._writing.page.looks
        line, origin = layout.lineAt(0), self._in_view.origin(block)
        painter.setFont(looks.face(setting.role).font())
        painter.setPen(self._theme.colour("quiet") if setting.depth else self.palette().text().color())
        offset = looks.number_offset(setting)
        width = painter.fontMetrics().horizontalAdvance(printed)
        edge = self.document().documentMargin()
        x = self.viewport().width() - edge - offset - width if _is_rtl(block) else edge + offset
        painter.setLayoutDirection(block.textDirection())
        painter.drawText(QPointF(x, origin.y() + line.y() + line.ascent()), printed)
        painter.setLayoutDirection(self.layoutDirection())

    def beside(self) -> Iterator[Beside]:
        """What the margin says of the paragraphs in view."""
        layout, top = self.document().documentLayout(), self.verticalScrollBar().value()
        for block in self._in_view.blocks():
            name = self._writing.id_at(block.blockNumber())
            paragraph = self._sheet.paragraph(name)
            if paragraph is None:
                continue
            box = layout.blockBoundingRect(block).translated(0, -top)
            first = block.layout().lineAt(0).y() if block.layout().lineCount() else 0.0
            yield Beside(
                paragraph_id=name,
                top=self._in_view.origin(block).y() + first,
                bottom=box.bottom() - 4,
                first_line=self._in_view.origin(block).y() + first + 2,
                status=paragraph.status,
                status_words=status_word(paragraph.status),
                notes=[*(note for each in self._notes for note in each(name)), *notes(self._sheet, name)],
                below=held_after(self._sheet, name),
            )

    def told(self, paragraph_id: str) -> str:
        """What the margin's tool tip says of a paragraph."""
        lines = [line for each in self._lines for line in each(paragraph_id)]
        return "\n".join(filter(None, [*lines, told(self._sheet, paragraph_id)]))

    def _on_numbered(self, others: frozenset[str]) -> None:
        """Words that change are painted anew by Qt; a number is no word of its paragraph."""
        self.repaint_paragraphs(others)

    def repaint_all(self) -> None:
        """Paint anew all that is in view, and what stands beside it."""
        self.viewport().update()
        self._margin.update()

    def repaint_paragraphs(self, names: Collection[str]) -> None:
        """Paint anew what stands beside those paragraphs, under their words, and in the room above and below them."""
        top, shown = self.verticalScrollBar().value(), list(self._in_view.blocks())
        for block in (*shown, *(block.next() for block in shown[-1:])):  # what is raised there reaches up into view
            if block.isValid() and self._writing.id_at(block.blockNumber()) in names:
                begin, end = self._in_view.reach(block)
                self.viewport().update(0, floor(begin) - top, self.viewport().width(), ceil(end - begin) + 2)
        self._margin.update()

    # --- looks and room

    def dress(self) -> None:
        """Take the theme's colours and the page's face."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, self._theme.colour("page"))
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("desk"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._margin.dress()
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._staying.hold(event.oldSize().height())
        with self._writing.shifts():  # in the other half, too
            super().resizeEvent(event)
            self._give_room()
        self._staying.let_go()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            with self._writing.shifts():  # QTextEdit gives its document the font; faces that go with it come afterwards
                super().changeEvent(event)
        else:
            super().changeEvent(event)

    def _hold_sight(self) -> None:
        self._staying.hold()

    def _let_go_of_sight(self) -> None:
        self._staying.let_go()

    def _give_room(self) -> None:
        """Keep the text as wide as reads well, in the middle, with the margin beside it."""
        inside = self.contentsRect()
        free = inside.width() - self.verticalScrollBar().sizeHint().width()
        leading = self._margin.width_needed()
        text = max(80, min(free - leading - _AROUND, round(self._writing.page.measure) + _ROOM))
        around = max(0, free - text - leading)
        before = leading + around // 2
        after = max(0, free - text - before)
        sides = (after, before) if self.isRightToLeft() else (before, after)
        if (self.viewportMargins().left(), self.viewportMargins().right()) != sides:
            self.setViewportMargins(sides[0], 0, sides[1], 0)
        port = self.viewport().geometry()
        x = port.right() + 1 if self.isRightToLeft() else port.left() - leading
        self._margin.setGeometry(x, port.top(), leading, port.height())


_NOT_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def _is_command_in_other_letters(event: QKeyEvent) -> bool:
    """Whether it is a letter with Control or Meta held that no shortcut is told by: on a keyboard without Latin letters
    Qt may know none, and the letter must not end up among the words. With Alt as well it may be AltGr, which types."""
    held = event.modifiers()
    is_command = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    letter = event.text()[:1]
    if not is_command or held & Qt.KeyboardModifier.AltModifier:
        return False
    return letter.isprintable() and not letter.isascii()


def _is_rtl(block: QTextBlock) -> bool:
    return block.textDirection() is Qt.LayoutDirection.RightToLeft
