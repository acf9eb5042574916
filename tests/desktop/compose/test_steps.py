"""One Undo takes back one sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.editing.steps import steps
from draftdesk.model import inline

_SENTENCES = ("Wells last. ", "Mr. Tan agrees! ", "水是生命。", "Do they, e.g. in Niger? ", "and so on ", "x")


def begin_paragraph(writer: Writer) -> str:
    """A new paragraph with the caret in it; what the one above it is called."""
    writer.place.spot.go(writer.place.text.writing.ids[3])
    QTest.keyClick(writer.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(writer.editor, Qt.Key.Key_Return)
    writer.rest()
    return writer.shown()[-1]


def undone(writer: Writer) -> list[str]:
    """What the last paragraph says after each Undo, until it is empty."""
    said = []
    for _ in range(20):
        writer.undo()
        assert writer.agrees()
        said.append(writer.texts()[-1])
        if not said[-1]:
            break
    return said


def test_undo_takes_back_a_sentence_however_fast_it_was_typed(writer: Writer) -> None:
    assert begin_paragraph(writer) == ""
    QTest.keyClicks(writer.editor, "Wells last. They do! Do they? So be it.")
    writer.rest()
    assert undone(writer) == ["Wells last. They do! Do they? ", "Wells last. They do! ", "Wells last. ", ""]
    for expected in ("Wells last. ", "Wells last. They do! "):
        writer.redo()
        assert writer.texts()[-1] == expected


@pytest.mark.parametrize("pieces", [list("Wells last. They do. So"), ["Wells last.", " They do", ". S", "o"]])
def test_it_does_not_matter_where_the_hands_rest(writer: Writer, pieces: list[str]) -> None:
    begin_paragraph(writer)
    for piece in pieces:
        QTest.keyClicks(writer.editor, piece)
        writer.rest()
    assert undone(writer) == ["Wells last. They do. ", "Wells last. ", ""]


def test_abbreviations_and_numbers_end_no_sentence(writer: Writer) -> None:
    begin_paragraph(writer)
    QTest.keyClicks(writer.editor, "Some, e.g. Mr. Tan of the U.N. Secretariat, cite para. 5 etc. and 3.5 per cent")
    writer.rest()
    assert undone(writer) == [""]


def test_a_sentence_put_between_others_is_a_step_of_its_own(writer: Writer) -> None:
    begin_paragraph(writer)
    QTest.keyClicks(writer.editor, "Wells last. So be it.")
    writer.rest()
    writer.put_caret("So be it")
    QTest.keyClicks(writer.editor, "They do. ")
    writer.rest()
    QTest.keyClicks(writer.editor, "All agree. ")
    writer.rest()
    assert undone(writer)[:2] == ["Wells last. They do. So be it.", "Wells last. So be it."]


def test_looks_are_kept_at_each_step(writer: Writer) -> None:
    begin_paragraph(writer)
    writer.program.means.actions.action("text.italic").trigger()
    QTest.keyClicks(writer.editor, "Wells last. They do.")
    writer.rest()
    assert writer.texts()[-1] == "*Wells last. They do.*"
    assert undone(writer) == ["*Wells last. *", ""]


def test_words_of_an_input_method_are_taken_back_by_sentences_too(writer: Writer) -> None:
    begin_paragraph(writer)
    for words in ("水是生命。", "我们行动。", "好"):
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(writer.editor, event)
    writer.rest()
    assert undone(writer) == ["水是生命。我们行动。", "水是生命。", ""]


def test_words_over_a_selection_are_one_step(writer: Writer) -> None:
    begin_paragraph(writer)
    QTest.keyClicks(writer.editor, "Wells last. They do. So be it.")
    writer.rest()
    writer.put_caret("They do.", select=True)
    QTest.keyClicks(writer.editor, "All agree.")
    writer.rest()
    assert writer.texts()[-1] == "Wells last. All agree. So be it."
    assert undone(writer)[0] == "Wells last. They do. So be it."


@given(
    st.lists(st.sampled_from(_SENTENCES), max_size=4).map("".join),
    st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=4).map("".join),
    st.integers(0, 60),
)
def test_each_step_says_more_than_the_one_before_and_none_is_lost(before: str, typed: str, at: int) -> None:
    at = min(at, len(before))
    after = before[:at] + typed + before[at:]
    said = [before, *steps(before, after)]
    assert said[-1] == after
    lengths = [len(each) for each in said]
    assert lengths[:2] == sorted(lengths[:2])
    assert lengths[1:] == sorted(set(lengths[1:]))
    for each in said:
        assert len(inline.said(each)) == len(each)
        rest = iter(after)
        assert all(character in rest for character in each)  # nothing that was never there
