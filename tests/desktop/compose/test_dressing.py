"""Where paragraphs stand on the page while they have no number yet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer

from draftdesk.drafting import composing
from draftdesk.model.drafts import Role


def nested(writer: Writer) -> str:
    """The id of a sub-paragraph that was put under another."""
    sheet = writer.place.sheet
    (above, name) = [each.id for each in writer.stored() if each.role is Role.SUB_PARAGRAPH][:2]
    sheet.act("Move", lambda tx: composing.move(tx, name, parent_id=above, after=None))
    writer.settled()
    assert sheet.number(name).depth == sheet.number(above).depth + 1
    return name


def test_a_new_paragraph_stands_where_it_will_from_the_beginning(writer: Writer) -> None:
    name = nested(writer)
    document, at = writer.editor.document(), writer.place.sheet.place(name)
    cursor = writer.editor.textCursor()
    cursor.setPosition(document.findBlockByNumber(at).position() + 12)
    writer.editor.setTextCursor(cursor)
    seen: list[float] = []
    document.documentLayout().update.connect(
        lambda: seen.append(document.findBlockByNumber(at + 1).blockFormat().indent())
    )
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    writer.rest()
    assert seen
    assert set(seen) == {document.findBlockByNumber(at).blockFormat().indent()}
    assert writer.place.sheet.number(writer.place.text.writing.ids[at + 1]).depth == 2


def test_a_paragraph_that_comes_back_stands_where_it_stood(writer: Writer) -> None:
    name = nested(writer)
    document, at = writer.editor.document(), writer.place.sheet.place(name)
    before = document.findBlockByNumber(at).blockFormat().indent()
    writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, name))
    writer.settled()
    writer.undo()
    assert document.findBlockByNumber(at).blockFormat().indent() == before
