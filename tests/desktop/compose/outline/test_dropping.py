"""Dragged paragraphs are let go between rows, at a level, or onto one; what cannot stand there is said."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from draftdesk.desktop.compose.outline.model import KIND

_NO_BUTTONS = Qt.MouseButton.LeftButton
_NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def drop(outline):
    """Carries paragraphs over a row, `part` of the way down, so many levels in, and lets go."""

    def let_go(names, beginning, part, level=0):
        view = outline.view
        row = outline.row(beginning)
        view.show_row(row)
        area = view.visualRect(outline.panel.model.index(row, 0))
        step = view.itemDelegate().step(view.fontMetrics())
        x = view.itemDelegate().lead(view.fontMetrics(), 0) + level * step + 2
        at = QPoint(x, area.top() + round(part * (area.height() - 1)))
        carried = QMimeData()
        carried.setData(KIND, "\n".join(names).encode())
        move = QDragMoveEvent(at, Qt.DropAction.MoveAction, carried, _NO_BUTTONS, _NO_KEYS)
        view.dragMoveEvent(move)
        assert move.isAccepted()
        view.grab()
        view.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.MoveAction, carried, _NO_BUTTONS, _NO_KEYS))
        outline.writer.settled()

    return let_go


def test_between_two_rows_at_the_level_of_the_pointer(outline, drop):
    drop([outline.name("We, Heads of")], "In order to give effect", 0.9, level=1)
    assert outline.rows()[1] == ".1. We are conscious"
    assert outline.rows()[outline.row("In order") + 1] == ".5. We, Heads of"
    assert outline.undo_name() == "Move 1"
    assert outline.writer.agrees()


def test_onto_a_row_is_under_it_at_the_end(outline, drop):
    outline.act("outline.everything")
    drop([outline.name("We, Heads of"), outline.name("We have adopted")], "The present compact", 0.5)
    rows = outline.rows()
    at = outline.row("The present compact")
    assert rows[at + 4 : at + 6] == ["..(d) We, Heads of", "..(e) We have adopted"]
    assert outline.undo_name() == "Move 2 paragraphs"


def test_after_an_unfolded_row_is_first_under_it(outline, drop):
    drop([outline.name("In order to give effect")], "Preamble", 0.95)
    assert outline.rows()[1] == ".1. In order to"


def test_at_the_end_of_a_section_the_pointer_says_in_which(outline, drop):
    outline.act("outline.headings")
    drop([outline.name("Sanitation")], "Vision and guiding", 0.95, level=0)
    assert outline.rows()[outline.row("Vision") + 1] == "Objective 1: Sanitation and"
    name = outline.name("Sanitation")
    assert outline.writer.place.sheet.paragraph(name).parent_id is None


def test_what_cannot_stand_there_is_said_and_nothing_is_moved(outline, drop):
    before = outline.rows()
    drop([outline.name("Preamble")], "We are conscious", 0.5)
    assert "Not moved: a paragraph cannot be moved under itself." in outline.told()
    drop([outline.name("Vision and guiding")], "We are conscious", 0.5)
    assert "Not moved: a heading can only stand under another heading." in outline.told()
    assert outline.rows() == before
    assert not outline.undo_name().startswith("Move")


def test_what_is_dragged_from_elsewhere_is_not_taken(outline):
    carried = QMimeData()
    carried.setText("words")
    move = QDragMoveEvent(QPoint(20, 20), Qt.DropAction.CopyAction, carried, _NO_BUTTONS, _NO_KEYS)
    outline.view.dragMoveEvent(move)
    assert not move.isAccepted()


def test_what_is_carried_are_the_chosen_paragraphs_in_order(outline):
    outline.click("We have adopted")
    outline.click("We, Heads of", Qt.KeyboardModifier.ControlModifier)
    indexes = outline.view.selectionModel().selectedRows()
    carried = bytes(outline.panel.model.mimeData(indexes).data(KIND).data()).decode().split("\n")
    assert carried == [outline.name("We, Heads of"), outline.name("We have adopted")]
