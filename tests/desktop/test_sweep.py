"""Every act of the registry that is possible is called on the sample, in an invented language and in large letters.

Whatever comes up must be said in that language, fit its room, have a name for a screen reader, close with Esc, and
leave nothing behind.
"""

import gc
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from pathlib import Path
from runpy import run_path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from draftdesk import __version__
from draftdesk.desktop import fitting
from draftdesk.desktop.acts import Act, Needs, can_meet
from draftdesk.desktop.app import ACTS as DECLARED
from draftdesk.desktop.app import Program, build, furnish
from draftdesk.desktop.circulate.profiles.groups import LANGUAGES
from draftdesk.desktop.frame.acts import GOING
from draftdesk.desktop.frame.menus import MENUS
from draftdesk.desktop.languages import OFFERED
from draftdesk.desktop.office import Office
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.desktop.sources.reviewing.sheet import ReviewSheet
from draftdesk.kit.resources import named
from draftdesk.workspace import queries

ACTS = (*DECLARED, *GOING)
_DIALOGS = 12
_STATEMENT = """Statement by Kenya

We recommend the following:

- Share the water of the river fairly
- Publish the levels of the river each month
"""
_THAT_END_IT = {"file.quit", "file.close"}
Settled = Callable[[], None]


look_over = SimpleNamespace(**run_path(str(Path(__file__).with_name("sweeping.py"))))
"""The module beside this one: tests are no package."""


@pytest.fixture
def foreign(qapp: QApplication) -> Iterator[None]:
    translator = look_over.speak_foreign()
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, foreign: None, tmp_path: Path, sample: Path, office: Office
) -> Iterator[Program]:
    made = build(qapp, Settings(tmp_path / "settings.ini"), asking=look_over.Silent(), office=office)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.show()
    furnish(made)
    made.means.desk.open(sample)
    snippet = queries.snippets(made.means.desk.look())[0]
    place = made.window.place
    assert isinstance(place, SourcesPlace)
    place.selection.reveal(snippet.source_id, snippet.id)
    yield made
    made.window.close()


@pytest.fixture(scope="module")
def data(sample_file: Path) -> Collection[str]:
    """Every word that the sample holds: those need no translation."""
    with closing(sqlite3.connect(f"{sample_file.as_uri()}?mode=ro", uri=True)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")]
        rows = [
            value
            for table in tables
            if not table.startswith(("snippet_search", "sqlite_"))
            for row in connection.execute(f'SELECT * FROM "{table}"')
            for value in row
            if isinstance(value, str)
        ]
    shipped = [" ".join(path.read_text("utf-8").split()) for path in named("outlines", ".md").values()]
    return {
        "water.draftdesk",
        f"DraftDesk {__version__}",
        *OFFERED.values(),
        *dict(LANGUAGES).values(),
        *rows,
        *shipped,
        *_REFUSALS,
        *map(_LEFT_TO_RIGHT.__add__, _REFUSALS),
    }


_REFUSALS = (
    "there is nothing above that it could be moved past",
    "headings have four levels: the first cannot be promoted, the fourth cannot be demoted",
    "there is nothing before it that it could stand under",
)
"""Why the core refuses what cannot be done to the first heading: its lines are English."""
_LEFT_TO_RIGHT = "\u200e"


def test_every_act_is_named_once_has_words_a_menu_and_says_what_undo_shows() -> None:
    names = [act.name for act in ACTS]
    assert len(names) == len(set(names))
    menus = {text.replace("&", "") for text in MENUS}
    for act in ACTS:
        assert act.text, act.name
        assert act.menu.partition("/")[0] in menus, f"{act.name} is on no menu"
        assert act.name.split(".")[0].isalpha(), act.name
        if act.needs is Needs.WRITABLE:
            assert act.undo, f"{act.name} changes the workspace: what does Undo call it?"


def test_no_two_acts_that_can_be_meant_at_once_share_a_key() -> None:
    for number, act in enumerate(ACTS):
        for other in ACTS[:number]:
            shared = set(act.keys) & set(other.keys)
            assert not (shared and can_meet(act, other)), f"{shared} are of both {act.name} and {other.name}"


def test_every_act_does_something(program: Program) -> None:
    idle = [act.name for act in program.means.actions.acts if not program.means.actions.is_heard(act.name)]
    assert not idle, f"nobody does anything when these are called: {idle}"


_GROUPS = sorted({(act.menu.partition("/")[0], act.place) for act in ACTS})


@pytest.mark.parametrize(("menu", "place"), _GROUPS)
def test_what_an_act_brings_up_speaks_fits_and_goes_away(
    qtbot: QtBot, program: Program, data: Collection[str], menu: str, place: str
) -> None:
    look_over.settle(qtbot, program)
    actions = program.means.actions
    acts = [act for act in actions.acts if (act.menu.partition("/")[0], act.place) == (menu, place)]
    possible = [act for act in acts if actions.action(act.name).isEnabled() and act.name not in _THAT_END_IT]
    possible.reverse()  # an act that shows its place stands before those that only are possible until it is shown
    faults = {act.name: _faults_of_calling(qtbot, program, data, act) for act in possible}
    assert not {name: found for name, found in faults.items() if found}


def _faults_of_calling(qtbot: QtBot, program: Program, data: Collection[str], act: Act) -> list[str]:
    """What is wrong with what comes up. The act after it finds the window as this one did."""
    actions, desk = program.means.actions, program.means.desk
    before, newest = set(look_over.windows()), desk.next_undo()
    action = actions.action(act.name)
    if not action.isEnabled():
        return ["is not possible after the acts before it"]
    action.trigger()
    look_over.settle(qtbot, program)
    come_up = [each for each in look_over.windows() if each not in before]
    faults = [fault for window in (come_up or [program.window]) for fault in _faults(window, data)]
    for window in come_up:
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    look_over.settle(qtbot, program)
    if [each for each in look_over.windows() if each not in before]:
        faults.append("Esc does not close it")
    if desk.next_undo() != newest:
        actions.action("edit.undo").trigger()
    actions.action("go.sources").trigger()
    look_over.settle(qtbot, program)
    return faults


@pytest.fixture(params=[(QSize(675, 352), 100), (QSize(1358, 736), 200)], ids=["small screen", "large letters"])
def cramped(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, program: Program
) -> Iterator[tuple[Program, QSize]]:
    """The window on a screen of 1366 x 768 at 200 %: the system enlarges everything, or the person the letters."""
    room, percent = request.param
    monkeypatch.setattr(fitting, "free_room", lambda _: QSize(room))
    program.text_size.choose(percent)
    look_over.settle(qtbot, program)
    program.window.showNormal()
    program.window.resize(room)
    look_over.settle(qtbot, program)
    yield program, room
    program.text_size.usual()


def test_at_twice_the_size_the_main_window_fits(qtbot: QtBot, cramped: tuple[Program, QSize]) -> None:
    program, room = cramped
    place = program.window.place
    assert isinstance(place, SourcesPlace)
    snippets = queries.snippets(program.means.desk.look())
    for chosen in (snippets[:1], snippets[:5]):
        for side in ("view.list", "view.inspector"):
            if not program.means.actions.action(side).isChecked():
                program.means.actions.action(side).trigger()
            place.selection.choose_snippets([each.id for each in chosen])
            look_over.settle(qtbot, program)
            assert not _misfits(program.window, room), f"{side}, {len(chosen)} chosen"
    place.look_for("water")
    look_over.settle(qtbot, program)
    assert not _misfits(program.window, room), "the search with hits"


def test_at_twice_the_size_every_dialog_fits(qtbot: QtBot, cramped: tuple[Program, QSize]) -> None:
    program, room = cramped
    misfits: dict[str, list[str]] = {}
    for act in program.means.actions.acts:
        action = program.means.actions.action(act.name)
        if act.name in _THAT_END_IT or act.menu == "View" or not action.isEnabled():
            continue
        before = set(look_over.windows())
        action.trigger()
        look_over.settle(qtbot, program)
        for window in [each for each in look_over.windows() if each not in before]:
            misfits[act.name] = _misfits(window, room)
            qtbot.keyClick(window, Qt.Key.Key_Escape)
        look_over.settle(qtbot, program)
    assert len(misfits) > _DIALOGS, "hardly a dialog came up"
    assert not {name: found for name, found in misfits.items() if found}


def test_at_twice_the_size_the_review_sheet_fits(qtbot: QtBot, cramped: tuple[Program, QSize], tmp_path: Path) -> None:
    program, room = cramped
    sheet = _review(qtbot, program, tmp_path)
    assert not _misfits(sheet, room)
    sheet.leave()


def test_the_review_sheet_speaks_and_fits(
    qtbot: QtBot, program: Program, data: Collection[str], tmp_path: Path
) -> None:
    sheet = _review(qtbot, program, tmp_path)
    assert not _faults(sheet, {*data, _STATEMENT, *_STATEMENT.split("\n"), "statement.txt"})
    sheet.leave()


@pytest.mark.parametrize("count", [1, 5])
def test_the_inspector_and_the_search_with_hits_speak_and_fit(
    qtbot: QtBot, program: Program, data: Collection[str], count: int
) -> None:
    place = program.window.place
    assert isinstance(place, SourcesPlace)
    place.selection.choose_snippets([each.id for each in queries.snippets(program.means.desk.look())[:count]])
    place.look_for("water")
    look_over.settle(qtbot, program)
    assert not _faults(program.window, data)


def _review(qtbot: QtBot, program: Program, folder: Path) -> ReviewSheet:
    """The sheet with one statement on it."""
    paper = folder / "statement.txt"
    paper.write_text(_STATEMENT, encoding="utf-8")
    place = program.window.place
    assert isinstance(place, SourcesPlace)
    place.intake.bring_in([paper])
    qtbot.waitUntil(lambda: any(isinstance(each, ReviewSheet) for each in look_over.windows()), timeout=20_000)
    look_over.settle(qtbot, program)
    return next(each for each in look_over.windows() if isinstance(each, ReviewSheet))


def _misfits(window: QWidget, room: QSize) -> list[str]:
    too_large = [] if room.expandedTo(window.size()) == room else [f"{window.size().toTuple()} is too large"]
    return [
        *too_large,
        *(f"clipped: {each}" for each in look_over.clipped(window)),
        *(f"cut off: {each}" for each in look_over.cut_off(window)),
    ]


def test_windows_that_were_closed_are_gone(qtbot: QtBot, program: Program) -> None:
    look_over.settle(qtbot, program)
    for _ in range(2):
        count = _all_widgets()
        for act in program.means.actions.acts:
            action = program.means.actions.action(act.name)
            if not act.text.endswith("…") or not action.isEnabled():
                continue
            before = set(look_over.windows())
            action.trigger()
            look_over.settle(qtbot, program)
            for window in [each for each in look_over.windows() if each not in before]:
                qtbot.keyClick(window, Qt.Key.Key_Escape)
            look_over.settle(qtbot, program)
    assert _all_widgets() <= count, "something stays behind each time a dialog is opened and closed"


def _faults(window: QWidget, data: Collection[str]) -> list[str]:
    return [
        *(f"not translated: {each}" for each in look_over.untranslated(window, data)),
        *(f"clipped: {each}" for each in look_over.clipped(window)),
        *(f"says nothing to a screen reader: {each}" for each in look_over.nameless(window)),
    ]


def _all_widgets() -> int:
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    return len(QApplication.allWidgets())
