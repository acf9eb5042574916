"""Where the lines run otherwise, a view of the page shows what it showed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from tests.desktop.compose.writer import Writer

from draftdesk.desktop.compose.editing.editor import Editor
from draftdesk.desktop.compose.editing.in_view import InView
from draftdesk.desktop.compose.editing.staying import Staying

WIDE, NARROW = 400, 170


@pytest.fixture
def page(qapp: QApplication) -> Iterator[QTextEdit]:
    del qapp
    found = QTextEdit()
    found.setPlainText("\n".join(f"{n} " + "words that go on " * 9 for n in range(60)))
    found.resize(WIDE, 300)
    found.show()
    yield found
    found.close()
    found.deleteLater()


@pytest.fixture
def resized(page: QTextEdit) -> Callable[[int, int], None]:
    """Makes the page so wide and so high; the very same view does so from the first to the last."""
    staying = Staying(page, InView(page))

    def resize(width: int, height: int = 300) -> None:
        staying.hold()
        page.resize(width, height)
        staying.let_go()

    return resize


def put_caret(page: QTextEdit, words: str) -> None:
    found = page.document().find(words)
    found.setPosition(found.selectionStart())
    page.setTextCursor(found)


def top_block(page: QTextEdit) -> int:
    return next(InView(page).blocks()).blockNumber()


def is_caret_in_sight(page: QTextEdit) -> bool:
    return page.viewport().rect().contains(page.cursorRect())


def test_the_caret_at_the_end_stays_in_sight(page: QTextEdit, resized: Callable[..., None]) -> None:
    page.moveCursor(QTextCursor.MoveOperation.End)
    for width in (NARROW, WIDE, NARROW):
        resized(width)
        assert is_caret_in_sight(page)
    resized(WIDE, 120)
    assert is_caret_in_sight(page)


def test_the_topmost_line_stays_where_the_caret_is_elsewhere(page: QTextEdit, resized: Callable[..., None]) -> None:
    layout = page.document().documentLayout()
    page.verticalScrollBar().setValue(round(layout.blockBoundingRect(page.document().findBlockByNumber(30)).top()) + 2)
    for width in (NARROW, WIDE, NARROW + 60):
        resized(width)
        assert top_block(page) == 30
        assert not is_caret_in_sight(page)


def test_a_window_drawn_to_and_fro_does_not_creep_along_the_page(page: QTextEdit, resized: Callable[..., None]) -> None:
    put_caret(page, "30 words")
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 137)  # amid a paragraph
    before = page.verticalScrollBar().value()
    for width in range(NARROW, WIDE, 7):
        resized(width)
    resized(WIDE)
    assert page.verticalScrollBar().value() == before


def test_what_was_scrolled_to_in_between_stays(page: QTextEdit, resized: Callable[..., None]) -> None:
    page.moveCursor(QTextCursor.MoveOperation.End)
    resized(NARROW)
    page.verticalScrollBar().setValue(0)
    resized(WIDE)
    assert page.verticalScrollBar().value() == 0


def test_nothing_moves_where_nothing_runs_otherwise(page: QTextEdit, resized: Callable[..., None]) -> None:
    put_caret(page, "20 words")
    for by in (3, 11, 40, -7):
        before = page.verticalScrollBar().value() + by
        page.verticalScrollBar().setValue(before)
        resized(WIDE)
        assert page.verticalScrollBar().value() == before


def test_an_empty_page_stays_at_its_top(page: QTextEdit, resized: Callable[..., None]) -> None:
    page.clear()
    resized(NARROW)
    assert page.verticalScrollBar().value() == 0


# --- the editor


def is_at_its_caret(editor: Editor) -> bool:
    return editor.viewport().rect().contains(editor.cursorRect())


def test_a_narrower_window_shows_the_place_where_somebody_writes(writer: Writer) -> None:
    window = writer.program.window
    window.resize(1300, 700)
    writer.settled()
    writer.editor.moveCursor(QTextCursor.MoveOperation.End)
    for width in (1000, 1300):
        window.resize(width, 700)
        writer.settled()
        assert is_at_its_caret(writer.editor)


def test_larger_letters_leave_the_place(writer: Writer) -> None:
    writer.editor.moveCursor(QTextCursor.MoveOperation.End)
    for act in ("view.larger", "view.larger", "view.smaller", "view.smaller"):
        writer.program.means.actions.action(act).trigger()
        writer.settled()
        assert is_at_its_caret(writer.editor)


def test_both_halves_stay_where_they_are(writer: Writer) -> None:
    window = writer.program.window
    window.resize(1300, 700)
    writer.program.means.actions.action("view.split").trigger()
    writer.settled()
    above, below = writer.place.text.editors
    below.moveCursor(QTextCursor.MoveOperation.End)
    above.verticalScrollBar().setValue(1500)
    first = next(above.beside()).paragraph_id
    for width in (1000, 1300):
        window.resize(width, 700)
        writer.settled()
        assert is_at_its_caret(below)
        assert next(above.beside()).paragraph_id == first
