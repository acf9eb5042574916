"""Italic, bold, raised and lowered: put on the selection, or on what is typed next."""

from collections.abc import Callable

from PySide6.QtGui import QTextCharFormat, QTextCursor

from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.editing.looks import Looks
from draftdesk.desktop.compose.editing.marks import LOOK, MARK_OBJECT, SUBSCRIPT, SUPERSCRIPT, with_look
from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.model.drafts import Role

GESTURE = "Format"
"""What Undo calls it."""
_KEEP = QTextCursor.MoveMode.KeepAnchor


def toggle(editor: Editor, writing: Writing, look: int) -> None:
    """Put that look on all that is selected, or take it off where all of it has it."""
    if editor.isReadOnly() or not editor.may_change_selection():
        return
    cursor = editor.textCursor()
    if not cursor.hasSelection():
        now = editor.currentCharFormat().intProperty(LOOK)
        editor.setCurrentCharFormat(with_look(_face(writing, cursor), _turned(now, look, on=not now & look)))
        return
    spans = _spans(cursor)
    on = not all(formats.intProperty(LOOK) & look for _, _, formats in spans)
    _apply(editor, writing, lambda now: _turned(now, look, on=on))


def clear(editor: Editor, writing: Writing) -> None:
    """Take every look off the selection, or off what is typed next."""
    if editor.isReadOnly() or not editor.may_change_selection():
        return
    cursor = editor.textCursor()
    if cursor.hasSelection():
        _apply(editor, writing, lambda _: 0)
    else:
        editor.setCurrentCharFormat(_face(writing, cursor))


def _turned(now: int, look: int, *, on: bool) -> int:
    found = now | look if on else now & ~look
    if on and look in {SUPERSCRIPT, SUBSCRIPT}:  # nothing is raised and lowered at once
        found &= ~(SUPERSCRIPT + SUBSCRIPT - look)
    return found


def _apply(editor: Editor, writing: Writing, look: Callable[[int], int]) -> None:
    writing.name_gesture(GESTURE)
    changing = QTextCursor(editor.textCursor())
    changing.beginEditBlock()
    for position, length, formats in _spans(editor.textCursor()):
        if formats.objectType() == MARK_OBJECT:
            continue
        changing.setPosition(position)
        changing.setPosition(position + length, _KEEP)
        changing.setCharFormat(with_look(_face(writing, changing), look(formats.intProperty(LOOK))))
    changing.endEditBlock()


def _spans(cursor: QTextCursor) -> list[tuple[int, int, QTextCharFormat]]:
    """The selection cut where its format changes."""
    found = []
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() < end:
        each = block.begin()
        while not each.atEnd():
            fragment = each.fragment()
            first = max(start, fragment.position())
            last = min(end, fragment.position() + fragment.length())
            if first < last:
                found.append((first, last - first, fragment.charFormat()))
            each += 1
        block = block.next()
    return found


def _face(writing: Writing, cursor: QTextCursor) -> QTextCharFormat:
    looks: Looks = writing.page.looks
    setting = writing.page.setting(cursor.block())
    return looks.face(setting.role if setting else Role.OPERATIVE)
