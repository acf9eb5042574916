"""Brackets by the keyboard: around words, with alternatives, accepted, gone to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.brackets.layer import bracket_layer
from draftdesk.desktop.compose.editing.overlays import Drawn
from draftdesk.drafting import composing
from draftdesk.model.drafts import Role, Status

F8 = Qt.Key.Key_F8
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def on_words(writer: Writer) -> str:
    """The caret at the end of a new paragraph of known words; its id."""
    writer.place.spot.go(next(each.id for each in writer.stored() if each.role is Role.OPERATIVE), 0)
    QTest.keyClick(writer.editor, Qt.Key.Key_End)
    cursor = writer.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    writer.editor.setTextCursor(cursor)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    QTest.keyClicks(writer.editor, "States shall share all data")
    writer.rest()
    return writer.editor.caret()[0]


def said(writer: Writer, name: str) -> str:
    return next(each.text for each in writer.stored() if each.id == name)


def undo_name(writer: Writer) -> str:
    act = writer.program.means.desk.next_undo()
    assert act is not None
    return act.name


def test_f8_brackets_the_selection_and_again_takes_the_brackets_away(writer: Writer, on_words: str) -> None:
    writer.place.spot.go(on_words, 7, 12)
    QTest.keyClick(writer.editor, F8)
    writer.rest()
    assert said(writer, on_words) == "States [shall] share all data"
    assert undo_name(writer) == "Bracket"
    assert writer.editor.textCursor().selectedText() == "shall"
    QTest.keyClick(writer.editor, F8)
    writer.rest()
    assert said(writer, on_words) == "States shall share all data"
    assert undo_name(writer) == "Remove brackets"
    assert writer.agrees()
    writer.undo()
    assert said(writer, on_words) == "States [shall] share all data"
    assert writer.agrees()


def test_without_a_selection_the_word_at_the_caret_is_bracketed(writer: Writer, on_words: str) -> None:
    writer.place.spot.go(on_words, 9)
    QTest.keyClick(writer.editor, F8)
    writer.rest()
    assert said(writer, on_words) == "States [shall] share all data"


def test_words_typed_before_are_an_act_of_their_own(writer: Writer, on_words: str) -> None:
    writer.place.spot.go(on_words, 6)
    QTest.keyClicks(writer.editor, " Parties")
    writer.place.spot.go(on_words, 15, 20)
    QTest.keyClick(writer.editor, F8)
    writer.rest()
    assert said(writer, on_words) == "States Parties [shall] share all data"
    writer.undo()
    assert said(writer, on_words) == "States Parties shall share all data"


def test_an_alternative_is_added_typed_and_accepted(writer: Writer, on_words: str) -> None:
    writer.place.spot.go(on_words, 7, 12)
    QTest.keyClick(writer.editor, F8, SHIFT)
    writer.rest()
    assert undo_name(writer) == "Add alternative"
    QTest.keyClicks(writer.editor, "should")
    writer.rest()
    assert said(writer, on_words) == "States [shall / should] share all data"
    QTest.keyClick(writer.editor, F8, SHIFT)
    QTest.keyClicks(writer.editor, "may")
    writer.rest()
    assert said(writer, on_words) == "States [shall / should / may] share all data"
    writer.place.spot.go(on_words, 18)
    QTest.keyClick(writer.editor, F8, CTRL)
    writer.rest()
    assert said(writer, on_words) == "States should share all data"
    assert undo_name(writer) == "Accept alternative"
    assert writer.agrees()


def test_brackets_go_around_the_selected_part_of_each_paragraph(writer: Writer, on_words: str) -> None:
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    QTest.keyClicks(writer.editor, "They may publish them")
    writer.rest()
    at = list(writer.place.text.writing.ids).index(on_words)
    writer.select(at, at + 1)
    QTest.keyClick(writer.editor, F8)
    writer.rest()
    assert [each.text for each in writer.stored()[at : at + 2]] == [
        "[States shall share all data]",
        "[They may publish them]",
    ]
    assert writer.agrees()
    writer.undo()
    assert said(writer, on_words) == "States shall share all data"


def test_words_go_with_their_brackets(writer: Writer, on_words: str) -> None:
    writer.place.spot.go(on_words, 19, 22)
    QTest.keyClick(writer.editor, F8)
    writer.program.means.actions.action("brackets.delete").trigger()
    writer.rest()
    assert said(writer, on_words) == "States shall share data"
    assert writer.agrees()


def test_looks_and_marks_beside_brackets_stay(writer: Writer, on_words: str) -> None:
    writer.place.spot.go(on_words, 0, 27)
    writer.program.means.actions.action("text.italic").trigger()
    writer.place.spot.go(on_words, 7, 12)
    QTest.keyClick(writer.editor, F8)
    writer.rest()
    assert said(writer, on_words) == "*States [shall] share all data*"
    assert writer.agrees()


def test_the_next_bracket_is_gone_to_and_after_the_last_the_first(writer: Writer, on_words: str) -> None:
    editor = writer.editor
    for start, end in ((19, 22), (0, 6)):
        writer.place.spot.go(on_words, start, end)
        QTest.keyClick(editor, F8)
    writer.rest()
    assert said(writer, on_words) == "[States] shall share [all] data"
    writer.place.spot.go(on_words, 0)
    seen = []
    for _ in range(3):
        QTest.keyClick(editor, F8, CTRL | SHIFT)
        seen.append(editor.textCursor().selectedText())
    assert seen == ["[States]", "[all]", "[States]"]  # the sample's own are remarks
    writer.place.spot.go(on_words, 27)
    QTest.keyClick(editor, F8, ALT | SHIFT)
    assert editor.textCursor().selectedText() == "[all]"


def test_agreed_text_is_not_bracketed(writer: Writer, on_words: str) -> None:
    writer.place.sheet.act("Agree", lambda tx: composing.set_status(tx, on_words, Status.AGREED))
    writer.settled()
    writer.place.spot.go(on_words, 7, 12)
    QTest.keyClick(writer.editor, F8)
    writer.rest()
    assert said(writer, on_words) == "States shall share all data"


def test_deeper_brackets_are_tinted_more_and_lone_ones_framed() -> None:
    drawn = list(bracket_layer("", "a [b [c] d] e ] f"))
    tints = [each for each in drawn if each.drawn is Drawn.TINT]
    assert [(each.start, each.end) for each in tints] == [(2, 5), (5, 8), (8, 11)]
    assert tints[1].strength > tints[0].strength == tints[2].strength
    assert [(each.start, each.end) for each in drawn if each.drawn is Drawn.FRAME] == [(14, 15)]
