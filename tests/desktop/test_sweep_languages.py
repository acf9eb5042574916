"""Every place in French and in Arabic themselves, with all that its acts bring up: words have their room, and Tab goes
through it as it reads, from the left or from the right."""

from collections.abc import Callable, Iterator
from pathlib import Path
from runpy import run_path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from draftdesk.desktop import fitting
from draftdesk.desktop.app import Program, build, furnish
from draftdesk.desktop.languages import LANGUAGE, speak
from draftdesk.desktop.office import Office
from draftdesk.desktop.place import Place
from draftdesk.desktop.settings import Settings
from draftdesk.desktop.sources.place import SourcesPlace
from draftdesk.workspace import queries

look_over, tabbing = (
    SimpleNamespace(**run_path(str(Path(__file__).with_name(f"{each}.py")))) for each in ("sweeping", "tabbing")
)
"""The modules beside this one: tests are no package."""
_USUAL = QSize(1366, 768), 100
_SMALL = QSize(675, 352), 100
_LARGE = QSize(1358, 736), 200
_SEEN = 30
"""Fewer windows and pages than these are not all there are."""
_NOT_HERE = {"file.quit", "file.close"}


@pytest.fixture
def program(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    sample: Path,
    office: Office,
) -> Iterator[Program]:
    """The sample on a screen with so much room, in a language and in letters of so many percent."""
    language, (room, percent) = request.param
    settings, locale = Settings(tmp_path / "settings.ini"), QLocale()
    settings.keep(LANGUAGE, language)
    translators = speak(qapp, settings)
    monkeypatch.setattr(fitting, "free_room", lambda _: QSize(room))
    made = build(qapp, settings, asking=look_over.Silent(), office=office)
    qtbot.addWidget(made.window)
    furnish(made)
    made.means.desk.open(sample)
    made.text_size.choose(percent)
    made.window.showNormal()
    made.window.resize(room)
    place = made.window.place
    assert isinstance(place, SourcesPlace)
    snippet = queries.snippets(made.means.desk.look())[0]
    place.selection.reveal(snippet.source_id, snippet.id)
    look_over.settle(qtbot, made)
    yield made
    made.text_size.usual()
    made.window.close()
    for each in translators:
        QCoreApplication.removeTranslator(each)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


@pytest.mark.parametrize("program", [("fr", _USUAL), ("ar", _USUAL)], ids=["fr", "ar"], indirect=True)
def test_words_have_their_room_and_tab_goes_as_one_reads(qtbot: QtBot, program: Program) -> None:
    faults = dict(_judged(qtbot, program, lambda window: [*_misfits(window), *tabbing.tab_faults(window)]))
    assert len(faults) > _SEEN
    lines = [f"{name}: {each}" for name, found in faults.items() for each in found]
    assert not lines, "\n".join(lines)


@pytest.mark.parametrize(
    "program",
    [("fr", _SMALL), ("fr", _LARGE), ("ar", _LARGE)],
    ids=["fr on a small screen", "fr in large letters", "ar in large letters"],
    indirect=True,
)
def test_at_twice_the_size_words_have_their_room(qtbot: QtBot, program: Program) -> None:
    faults = dict(_judged(qtbot, program, _misfits))
    assert len(faults) > _SEEN
    lines = [f"{name}: {each}" for name, found in faults.items() for each in found]
    assert not lines, "\n".join(lines)


def _misfits(window: QWidget) -> list[str]:
    room = fitting.free_room(window)
    too_large = [] if room.expandedTo(window.size()) == room else [f"{window.size().toTuple()} is too large"]
    return [
        *too_large,
        *(f"clipped: {each}" for each in look_over.clipped(window)),
        *(f"squeezed: {each}" for each in look_over.squeezed(window)),
        *(f"cut off: {each}" for each in look_over.cut_off(window)),
        *(f"lower than its letters: {each}" for each in look_over.low(window)),
    ]


def _judged(qtbot: QtBot, program: Program, judge: Callable[[QWidget], list[str]]) -> Iterator[tuple[str, list[str]]]:
    """What is held against each page of each place, and of each window that an act of the place brings up."""
    window, settled = program.window, set[str]()
    for place in window.findChildren(Place):
        window.go_to(place)
        window.activateWindow()
        look_over.settle(qtbot, program)
        for page in _pages(place):
            look_over.settle(qtbot, program)
            yield f"{place.name}{page}", judge(window)
        for act in program.means.actions.acts:
            action = program.means.actions.action(act.name)
            is_mine = act.place in {"", place.name} and act.name not in settled | _NOT_HERE
            if not is_mine or not act.text.endswith("…") or not action.isEnabled():
                continue
            settled.add(act.name)
            before = set(look_over.windows())
            action.trigger()
            look_over.settle(qtbot, program)
            for each in [each for each in look_over.windows() if each not in before]:
                for page in _pages(each):
                    look_over.settle(qtbot, program)
                    yield f"{act.name}{page}", judge(each)
                qtbot.keyClick(each, Qt.Key.Key_Escape)
            look_over.settle(qtbot, program)


def _pages(widget: QWidget) -> Iterator[str]:
    """Brings each page to the front that a tab or a button of several leads to."""
    yield ""
    for bar in widget.findChildren(QTabBar):
        for at in range(bar.count() if bar.isVisible() else 0):
            if at != bar.currentIndex():
                bar.setCurrentIndex(at)
                yield f", {bar.tabText(at)}"
    for button in widget.findChildren(QAbstractButton):
        group = button.group()
        if group is not None and group.exclusive() and button.isVisible() and not button.isChecked():
            button.click()
            yield f", {button.text()}"
