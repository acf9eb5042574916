"""The three panes: who gives way, who comes back, what is remembered."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program, build, furnish
from draftdesk.desktop.panes import Panes, Side, fitting_sides
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.sources.place import SourcesPlace

LEAST = {Side.LIST: 200, Side.INSPECTOR: 150}
GOOD = {Side.LIST: 300, Side.INSPECTOR: 250}


@given(room=st.integers(-100, 2000), wanted=st.permutations(list(Side)))
def test_what_fits_needs_no_more_than_there_is_and_the_first_comes_first(room: int, wanted: list[Side]) -> None:
    fitting = fitting_sides(room, LEAST, GOOD, wanted)
    assert list(fitting) == [side for side in wanted if side in fitting]
    assert sum(LEAST[side] for side in fitting) <= max(room, 0)
    assert (wanted[0] in fitting) == (room >= LEAST[wanted[0]])


@pytest.fixture
def small(qtbot: QtBot, program: Program, sample: Path, settled: Callable[[], None]) -> Program:
    program.means.desk.open(sample)
    program.window.showNormal()
    program.window.resize(683, 352)
    settled()
    return program


def _panes(program: Program) -> tuple[bool, bool, bool]:
    """Whether list, text and inspector are on the screen."""
    sources = program.window.findChild(SourcesPlace)
    assert sources is not None
    panes = sources.findChild(Panes)
    assert isinstance(panes, Panes)
    shown = [panes.widget(at) for at in range(3)]
    return tuple(isinstance(each, QWidget) and each.isVisible() for each in shown)  # type: ignore[return-value]


def _call(program: Program, name: str) -> None:
    program.means.actions.action(name).trigger()
    QApplication.processEvents()


def test_the_window_can_be_as_small_as_half_a_small_laptop(small: Program) -> None:
    assert (small.window.width(), small.window.height()) == (683, 352)


def test_on_a_small_screen_the_inspector_gives_way_and_the_menu_says_so(small: Program) -> None:
    assert _panes(small) == (True, True, False)
    assert small.means.actions.action("view.list").isChecked()
    assert not small.means.actions.action("view.inspector").isChecked()


def test_the_inspector_that_is_asked_for_takes_the_room_of_the_list(small: Program) -> None:
    _call(small, "view.inspector")
    assert _panes(small) == (False, True, True)
    _call(small, "view.list")
    assert _panes(small) == (True, True, False)


def test_in_a_window_that_grows_all_panes_come_back(small: Program) -> None:
    small.window.resize(1366, 700)
    QApplication.processEvents()
    assert _panes(small) == (True, True, True)


def test_a_side_that_was_put_away_comes_back_as_wide_as_it_was(small: Program) -> None:
    small.window.resize(1366, 700)
    QApplication.processEvents()
    panes = small.window.findChild(SourcesPlace).findChild(Panes)  # type: ignore[union-attr]
    assert isinstance(panes, Panes)
    for _ in range(2):  # once more when the window's own layout is done
        panes.setSizes([370, 600, 330])
        QApplication.processEvents()
    before = panes.sizes()
    for names in (("view.inspector",), ("view.list",), ("view.inspector", "view.list")):
        for name in (*names, *reversed(names)):
            _call(small, name)
        assert panes.sizes() == before, names


def test_a_side_that_was_put_away_stays_away_tomorrow(
    qtbot: QtBot, qapp: QApplication, program: Program, sample: Path, settled: Callable[[], None], tmp_path: Path
) -> None:
    program.means.desk.open(sample)
    program.window.resize(1366, 700)
    settled()
    _call(program, "view.list")
    assert _panes(program) == (False, True, True)
    program.window.close()
    again = build(qapp, Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(again.window)
    again.window.resize(1366, 700)
    again.window.show()
    furnish(again)
    again.means.desk.open(sample)
    qtbot.waitUntil(lambda: _panes(again) == (False, True, True))
    again.window.close()


def test_where_nothing_fits_beside_the_text_a_side_takes_its_place_until_it_is_put_away(small: Program) -> None:
    small.window.resize(420, 352)
    QApplication.processEvents()
    assert small.window.width() == 420
    assert _panes(small) == (False, True, False)
    _call(small, "view.list")
    assert _panes(small) == (True, False, False)
    _call(small, "view.list")
    assert _panes(small) == (False, True, False)


def test_finding_snippets_brings_the_list_back(small: Program) -> None:
    _call(small, "view.inspector")
    _call(small, "sources.find")
    assert _panes(small)[0]
