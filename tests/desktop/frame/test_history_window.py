"""The history window: what was done is listed, and one goes back and forward in it as one act."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from draftdesk.desktop.frame.history.model import ACT, STANDING, HistoryModel
from draftdesk.desktop.frame.history.window import HistoryWindow
from draftdesk.drafting.workspaces import retitle
from draftdesk.workspace import queries

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def done(opened, settled):
    for number in range(1, 6):
        title = f"Title {number}"
        opened.means.desk.act(f"Retitle {number}", "", lambda tx, title=title: retitle(tx, title))
    settled()
    return opened


@pytest.fixture
def window(done, the, settled):
    done.means.actions.action("edit.history").trigger()
    settled()
    return the(done, HistoryWindow)


def title(program):
    return queries.setting(program.means.desk.look(), "title")


def rows(window):
    return [window.model.index(row, ACT).data() for row in range(window.model.rowCount())]


def choose(window, name):
    window.table.setCurrentIndex(window.model.index(rows(window).index(name), ACT))


def agree(window, settled, qtbot):
    window.going.click()
    settled()
    window.notices.answers()[0].click()
    qtbot.waitUntil(lambda: not window.travel.is_under_way)
    qtbot.wait(200)
    settled()


def test_the_newest_act_is_chosen_and_is_where_one_is(window, settled):
    assert rows(window)[:5] == [f"Retitle {number}" for number in range(5, 0, -1)]
    window.going.click()
    settled()
    assert window.notices.lines() == ["Everything is now as it was after that act."]


def test_one_goes_back_to_any_act_and_forward_again(done, window, settled, qtbot):
    choose(window, "Retitle 2")
    window.going.click()
    settled()
    assert window.notices.lines() == ["3 acts will be undone, from “Retitle 5” back to “Retitle 3”."]
    assert title(done) == "Title 5", "nothing is undone before one agrees"
    agree(window, settled, qtbot)
    assert title(done) == "Title 2"
    assert rows(window)[:4] == ["Undone: Retitle 3", "Undone: Retitle 4", "Undone: Retitle 5", "Retitle 5"]
    choose(window, "Undone: Retitle 4")
    assert window.going.text() == "&Go forward to here"
    agree(window, settled, qtbot)
    assert title(done) == "Title 4"


def test_acts_are_filtered_by_words_and_place(window, settled, qtbot):
    window.filter.setText("retitle 3")
    qtbot.waitUntil(lambda: rows(window) == ["Retitle 3"])
    window.filter.clear()
    window.place.setCurrentIndex(window.place.findData("Circulate"))
    settled()
    assert rows(window)
    assert all(window.model.line(row).act.place == "Circulate" for row in range(window.model.rowCount()))


def test_an_act_that_comes_later_is_shown(done, window, settled, qtbot):
    done.means.desk.act("Retitle 6", "", lambda tx: retitle(tx, "Title 6"))
    settled()
    qtbot.waitUntil(lambda: rows(window)[0] == "Retitle 6")


def test_the_keyboard_alone_is_enough(done, window, settled, qtbot):
    window.table.setFocus()
    QTest.keyClick(window.table, Qt.Key.Key_Down)
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    settled()
    QTest.keyClick(window.notices.answers()[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.travel.is_under_way)
    settled()
    assert title(done) == "Title 4"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_an_overtaken_act_is_said_to_be_out_of_reach(done, window, settled, qtbot):
    done.means.desk.undo()
    done.means.desk.act("Retitle 6", "", lambda tx: retitle(tx, "Title 6"))
    settled()
    qtbot.waitUntil(lambda: rows(window)[0] == "Retitle 6")
    choose(window, "Retitle 5")
    window.going.click()
    settled()
    assert window.notices.lines()[0].startswith("Nothing leads back to there")


def test_a_version_that_was_exported_is_marked(done, window, settled):
    standing = [window.model.index(row, STANDING).data() for row in range(window.model.rowCount())]
    assert "stays: it was exported" in standing


def test_a_row_is_read_out_as_a_sentence(window):
    said = window.model.index(0, ACT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Retitle 5, ")
    assert said.endswith(", can be undone")


def test_pages_follow_as_one_scrolls(done, settled, qtmodeltester):
    for number in range(450):
        done.means.desk.act(f"Retitle {number}", "", lambda tx, number=number: retitle(tx, f"More {number}"))
    settled()
    model = HistoryModel(done.means.desk)
    model.refresh()
    settled()
    assert model.rowCount() == 200
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
        settled()
    assert model.rowCount() == queries.counts(done.means.desk.look()).acts
    numbers = [model.line(row).act.number for row in range(model.rowCount())]
    assert numbers == sorted(numbers, reverse=True)
    qtmodeltester.check(model)


def test_the_window_goes_with_the_workspace_even_on_the_way(done, window, settled, qtbot):
    choose(window, "Retitle 1")
    window.going.click()
    settled()
    window.notices.answers()[0].click()
    done.means.desk.close()
    settled()
    qtbot.wait(50)
    assert not done.window.findChildren(HistoryWindow)
