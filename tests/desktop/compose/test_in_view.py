"""Whatever is scrolled, typed or taken away, what is found in view is what Qt has there."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from draftdesk.desktop.compose.editing.in_view import InView

MANY = 120


@pytest.fixture(scope="module")
def page(qapp: QApplication) -> Iterator[QTextEdit]:
    del qapp
    found = QTextEdit()
    found.resize(300, 200)
    found.show()
    yield found
    found.close()
    found.deleteLater()


def filled(page: QTextEdit) -> None:
    """Paragraphs of one to six lines, with room between them."""
    page.clear()
    cursor = page.textCursor()
    for n in range(MANY):
        if n:
            cursor.insertBlock()
        cursor.insertText("words that go on " * (n * 7 % 13))
    wide = cursor.blockFormat()
    wide.setBottomMargin(9)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(wide)


def by_asking_all(page: QTextEdit, area: QRect | None) -> tuple[list[int], list[int]]:
    """The numbers of the blocks that have to be found, and of those that may be: for painting, some pixels more."""
    layout, scrolled = page.document().documentLayout(), page.verticalScrollBar().value()
    shown = page.viewport().rect() if area is None else area
    must, may = [], []
    for n in range(page.document().blockCount()):
        box = layout.blockBoundingRect(page.document().findBlockByNumber(n))
        if box.bottom() > scrolled + shown.top() and box.top() <= scrolled + shown.bottom():
            must.append(n)
        if box.bottom() + 9 + 5 >= scrolled + shown.top() and box.top() <= scrolled + shown.bottom() + 6:
            may.append(n)
    return must, may


steps = st.lists(
    st.one_of(
        st.tuples(st.just("scroll"), st.integers(0, 100)),
        st.tuples(st.just("write"), st.integers(0, MANY - 1)),
        st.tuples(st.just("cut"), st.integers(0, MANY - 1)),
        st.tuples(st.just("area"), st.integers(0, 190)),
    ),
    min_size=1,
    max_size=8,
)


@given(steps)
@settings(max_examples=25)
def test_the_blocks_in_view_are_those_that_stand_there(page: QTextEdit, taken: list[tuple[str, int]]) -> None:
    filled(page)
    in_view = InView(page)
    for what, at in taken:
        area, bar = None, page.verticalScrollBar()
        block = page.document().findBlockByNumber(min(at, page.document().blockCount() - 1))
        cursor = QTextCursor(block)
        match what:
            case "scroll":
                bar.setValue(bar.maximum() * at // 100)
            case "write":
                cursor.insertText("more words " * 9)
            case "cut":
                cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor, 40)
                cursor.removeSelectedText()
            case _:
                area = QRect(0, at, 10, 3)
        must, may = by_asking_all(page, area)
        found = [each.blockNumber() for each in in_view.blocks(area)]
        assert found == list(range(found[0], found[-1] + 1))
        assert set(must) <= set(found)
        assert set(found) <= {*may, 0}


def test_an_empty_page_has_its_one_line_in_view(page: QTextEdit) -> None:
    page.clear()
    assert [each.blockNumber() for each in InView(page).blocks()] == [0]
