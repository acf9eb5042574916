"""The words that bring a panel to the front, at any width of the drawer."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QToolButton

from draftdesk.desktop.compose.drawer.tabs import WrappingTabs

ENGLISH = ("Snippets", "Provenance", "History", "Related", "Comments")
FRENCH = ("Extraits", "Provenance", "Historique", "Passages apparentés", "Commentaires")
ARABIC = ("المقتطفات", "المصدر", "السجل", "ذو الصلة", "التعليقات")


@pytest.fixture(params=[ENGLISH, FRENCH, ARABIC], ids=["en", "fr", "ar"])
def tabs(request, qtbot):
    made = WrappingTabs()
    qtbot.addWidget(made)
    made.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if request.param is ARABIC else Qt.LayoutDirection.LeftToRight
    )
    for word in request.param:
        made.addTab(QLabel(word), word)
    made.show()
    return made


def rows(tabs):
    """The buttons of each row, as rectangles in the order in which they are read."""
    found = {}
    for each in tabs.findChildren(QToolButton):
        place = each.rect().translated(each.mapTo(tabs, QPoint()))
        found.setdefault(place.top(), []).append(place)
    return [found[top] for top in sorted(found)]


@pytest.mark.parametrize("letters", [16, 28, 34, 44, 60, 110])
def test_no_tab_is_cut_and_none_stands_alone_below_the_others(tabs, letters):
    tabs.resize(letters * tabs.fontMetrics().averageCharWidth(), 400)
    for each in tabs.findChildren(QToolButton):
        assert each.width() >= each.sizeHint().width()
    sizes = [len(row) for row in rows(tabs)]
    assert max(sizes) - min(sizes) <= 1
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("letters", [28, 44, 110])
def test_every_row_is_as_wide_as_the_drawer(tabs, letters):
    tabs.resize(letters * tabs.fontMetrics().averageCharWidth(), 400)
    edges = {(min(each.left() for each in row), max(each.right() for each in row)) for row in rows(tabs)}
    assert len(edges) == 1
    ((left, right),) = edges
    assert right - left > 0.95 * tabs.width() - 8


def test_they_are_read_from_where_lines_begin(tabs):
    tabs.resize(2000, 400)
    (row,) = rows(tabs)
    lefts = [each.left() for each in row]
    assert lefts == sorted(lefts, reverse=tabs.isRightToLeft())


def test_with_room_for_all_there_is_one_row(tabs):
    tabs.resize(2000, 400)
    assert len(rows(tabs)) == 1
