"""Marks under the mouse: what a footnote says is told, and a click on a mark goes to what it stands for."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QToolTip

from draftdesk.desktop.boxes import boxes
from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.editing.marks import MARK_OBJECT, MarkOf, mark_of
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.tips import plain_tip
from draftdesk.model import inline

_CONTROL = Qt.KeyboardModifier.ControlModifier


class Pointing(QObject):
    """Watches the viewport of one editor. A footnote is gone to by a click, a reference by a click with Ctrl: a click
    alone puts the caret there."""

    followed = Signal(object)
    """A `MarkOf`."""

    def __init__(self, editor: Editor, sheet: Sheet) -> None:
        super().__init__(editor)
        self._editor = editor
        self._sheet = sheet
        self._pressed = MarkOf()
        editor.viewport().setMouseTracking(True)
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tell(event)
            return True
        if isinstance(event, QMouseEvent):
            self._on_mouse(event)
        return super().eventFilter(watched, event)

    def _on_mouse(self, event: QMouseEvent) -> None:
        of = self._at(event.position().toPoint())
        match event.type():
            case QEvent.Type.MouseMove:
                leads = of.footnote or (of.reference and event.modifiers() & _CONTROL)
                shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor
                if self._editor.viewport().cursor().shape() is not shape:
                    self._editor.viewport().setCursor(shape)
            case QEvent.Type.MouseButtonPress:
                self._pressed = of if event.button() is Qt.MouseButton.LeftButton else MarkOf()
            case QEvent.Type.MouseButtonRelease:
                pressed, self._pressed = self._pressed, MarkOf()
                if of == pressed and (of.footnote or (of.reference and event.modifiers() & _CONTROL)):
                    self.followed.emit(of)

    def _tell(self, event: QHelpEvent) -> None:
        of = self._at(event.pos())
        QToolTip.showText(event.globalPos(), plain_tip(self._words(of)), self._editor.viewport())

    def _words(self, of: MarkOf) -> str:
        note = self._sheet.note(of.footnote) if of.footnote else None
        if note is not None:
            return f"{self._sheet.note_number(note.id)} {inline.plain(note.text)}"
        target = self._sheet.reference(of.reference) if of.reference else None
        paragraph = self._sheet.paragraph(target.target_id) if target else None
        if paragraph is None:
            return ""
        said = f"{self._sheet.number(paragraph.id).full} {inline.plain(paragraph.text)}".strip()
        return said + "\n" + self.tr("Ctrl+click goes there")

    def _at(self, point: QPoint) -> MarkOf:
        """What the mark at that point of the viewport stands for: nothing where there is none."""
        cursor = self._editor.cursorForPosition(point)
        block, at = cursor.block(), cursor.positionInBlock()
        origin = block.layout().position() - QPointF(0, self._editor.verticalScrollBar().value())
        for place in (at - 1, at):
            of = _mark(block, place)
            if of != MarkOf() and boxes(block, place, place + 1, origin).contains(point):
                return of
        return MarkOf()


def mark_beside(cursor: QTextCursor) -> MarkOf:
    """What the mark right before the caret, or right after it, stands for: nothing where there is none."""
    block, at = cursor.block(), cursor.positionInBlock()
    before = _mark(block, at - 1)
    return before if before != MarkOf() else _mark(block, at)


def _mark(block: QTextBlock, place: int) -> MarkOf:
    """What stands for something at that place of a block, counted in UTF-16 units."""
    if not 0 <= place < block.length() - 1:
        return MarkOf()
    after = QTextCursor(block)
    after.setPosition(block.position() + place + 1)
    formats = after.charFormat()
    return mark_of(formats) if formats.objectType() == MARK_OBJECT else MarkOf()
