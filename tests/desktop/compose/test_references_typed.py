"""Cross-references: the paragraph is chosen from a list, its number stands in the text and follows it."""

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.editing.marks import MARK, insert_runs
from draftdesk.desktop.compose.editing.printing import Marks
from draftdesk.desktop.compose.finding.go_to import GoToDialog
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.desktop.theme import Scheme, Theme
from draftdesk.drafting import composing
from draftdesk.model import inline
from draftdesk.model.drafts import Paragraph, Reference, Role
from draftdesk.model.inline import Run
from draftdesk.workspace import queries

CONTROL = Qt.KeyboardModifier.ControlModifier
INSERT = CONTROL | Qt.KeyboardModifier.AltModifier


def references(writer: Writer) -> list[Reference]:
    draft = writer.place.sheet.draft
    assert draft is not None
    return queries.references(writer.program.means.desk.look(), draft.id)


def begin(writer: Writer) -> GoToDialog:
    QTest.keyClick(writer.editor, Qt.Key.Key_X, INSERT)
    writer.settled()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, GoToDialog) and each.isVisible()]
    assert len(found) == 1
    return found[0]


def field(dialog: GoToDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def listed(dialog: GoToDialog) -> list[str]:
    view = dialog.findChild(QListView)
    assert isinstance(view, QListView)
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def numbered(writer: Writer) -> list[Paragraph]:
    return [each for each in writer.stored() if each.role is Role.OPERATIVE]


@pytest.fixture
def target(writer: Writer) -> Paragraph:
    """The last numbered paragraph, to which the first refers, its mark after three letters."""
    first, last = numbered(writer)[0], numbered(writer)[-1]
    writer.place.spot.go(first.id, 3)
    dialog = begin(writer)
    QTest.keyClicks(field(dialog), writer.place.sheet.number(last.id).full)
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)
    writer.settled()
    writer.program.window.activateWindow()  # without a screen nobody else does
    return last


def made(writer: Writer, target: Paragraph) -> Reference:
    first = numbered(writer)[0]
    return next(each for each in references(writer) if (each.paragraph_id, each.target_id) == (first.id, target.id))


def test_a_paragraph_is_chosen_by_its_number_and_its_number_stands_at_the_caret(
    writer: Writer, target: Paragraph
) -> None:
    reference = made(writer, target)
    first = numbered(writer)[0]
    assert f"{{ref:{reference.id}}}" in first.text
    assert inline.said(first.text)[3] == inline.MARK
    assert writer.place.sheet.reference_words(reference.id) == writer.place.sheet.number(target.id).full
    assert writer.agrees()
    writer.undo()
    assert reference not in references(writer)
    assert writer.agrees()


def test_the_reference_follows_its_paragraph_to_another_number(writer: Writer, target: Paragraph) -> None:
    reference, before = made(writer, target), writer.place.sheet.number(target.id).full
    above = numbered(writer)[-2]
    writer.place.sheet.act("Delete", lambda tx: composing.delete(tx, above.id))
    writer.settled()
    after = writer.place.sheet.number(target.id).full
    assert after != before
    assert writer.place.sheet.reference_words(reference.id) == after


def test_the_arrows_move_in_the_list_while_the_field_has_the_keyboard(writer: Writer) -> None:
    first = numbered(writer)[0]
    writer.place.spot.go(first.id, 3)
    dialog = begin(writer)
    QTest.keyClicks(field(dialog), "fresh water")
    assert len(listed(dialog)) > 2
    wanted = listed(dialog)[1].partition("  ")[0]
    QTest.keyClick(field(dialog), Qt.Key.Key_Down)
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)
    writer.settled()
    found = [each.target_id for each in references(writer) if each.paragraph_id == first.id]
    assert [writer.place.sheet.number(each).full for each in found] == [wanted]


def test_words_that_nobody_has_leave_nothing_to_insert_and_escape_changes_nothing(writer: Writer) -> None:
    before = references(writer)
    dialog = begin(writer)
    QTest.keyClicks(field(dialog), "zzzz")
    assert listed(dialog) == []
    QTest.keyClick(field(dialog), Qt.Key.Key_Return)
    QTest.keyClick(field(dialog), Qt.Key.Key_Escape)
    writer.settled()
    assert references(writer) == before


def mark_point(writer: Writer) -> QPoint:
    found = writer.editor.document().find(MARK)
    end = writer.editor.cursorRect(found)
    found.setPosition(found.selectionStart())
    start = writer.editor.cursorRect(found)
    return QPoint((start.left() + end.left()) // 2, start.center().y())


def test_ctrl_and_a_click_go_to_the_paragraph_and_a_click_alone_does_not(writer: Writer, target: Paragraph) -> None:
    viewport = writer.editor.viewport()
    first = numbered(writer)[0]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=mark_point(writer))
    assert writer.place.spot.paragraph_id == first.id
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, CONTROL, mark_point(writer))
    assert writer.place.spot.paragraph_id == target.id


def test_ctrl_and_enter_at_the_mark_go_to_the_paragraph(writer: Writer, target: Paragraph) -> None:
    before = writer.texts()
    writer.place.spot.go(numbered(writer)[0].id, 4)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return, CONTROL)
    assert writer.place.spot.paragraph_id == target.id
    writer.rest()
    assert writer.texts() == before


def test_references_of_a_version_are_followed_in_it(writer: Writer, target: Paragraph) -> None:
    from draftdesk.drafting.versions import IssueDetails, freeze

    draft, first = writer.place.sheet.draft, numbered(writer)[0]
    assert draft is not None
    writer.place.sheet.act("Freeze Rev.9", lambda tx: freeze(tx, draft, IssueDetails(label="Rev.9")))
    writer.settled()
    version = queries.versions(writer.program.means.desk.look(), draft.id)[-1]
    writer.place.show_version(draft.id, version.id)
    writer.settled()
    writer.place.spot.go(first.id, 4)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return, CONTROL)
    assert writer.place.spot.paragraph_id == target.id
    assert writer.place.sheet.version == version


def test_the_number_runs_as_its_paragraph_does_whichever_way_the_window_runs(qapp: QApplication) -> None:
    document, pictures = QTextDocument(), []
    insert_runs(QTextCursor(document), [Run("As in "), Run(reference="r")], QTextCharFormat())
    sheet = cast("Sheet", SimpleNamespace(reference_words=lambda _: "9 (b)"))
    marks = Marks(sheet, Theme(qapp, Scheme.LIGHT), document)
    at = QTextCursor(document)
    at.movePosition(QTextCursor.MoveOperation.End)
    try:
        for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            qapp.setLayoutDirection(way)
            image = QImage(80, 40, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setLayoutDirection(way)
            marks.drawObject(painter, QRectF(4, 4, 70, 24), document, at.position() - 1, at.charFormat())
            painter.end()
            pictures.append(image)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pictures[0] == pictures[1]
