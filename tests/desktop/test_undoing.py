"""A line that offers to undo what was done goes when Undo would no longer do that."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from draftdesk.desktop.app import Program
from draftdesk.desktop.undoing import tell_done
from draftdesk.drafting.tagging import tag_snippets
from draftdesk.workspace import queries

Settled = Callable[[], None]


def _tag(program: Program, label: str, settled: Settled, place: str = "Sources") -> None:
    means = program.means
    snippet = queries.snippets(means.desk.look())[0]
    means.desk.act(
        f"Tag {label}",
        place,
        lambda tx: tag_snippets(tx, [snippet], [f"theme:{label}"]),
        lambda changed: tell_done(means.desk, means.notices, f"{label} is on it.", changed),
    )
    settled()


@pytest.fixture
def tagged(program: Program, sample: Path, settled: Settled) -> Program:
    program.means.desk.open(sample)
    _tag(program, "Wells", settled)
    assert program.means.notices.lines() == ["Wells is on it."]
    return program


def test_it_goes_when_the_act_was_undone_by_key(tagged: Program, settled: Settled) -> None:
    tagged.means.actions.action("edit.undo").trigger()
    settled()
    assert tagged.means.notices.lines() == []
    tagged.means.actions.action("edit.redo").trigger()
    settled()
    assert tagged.means.notices.lines() == []


def test_it_goes_when_another_act_is_the_newest(tagged: Program, settled: Settled) -> None:
    _tag(tagged, "Rivers", settled)
    assert tagged.means.notices.lines() == ["Rivers is on it."]


def test_its_own_button_undoes_the_act(tagged: Program, settled: Settled) -> None:
    (undo,) = tagged.means.notices.answers()
    undo.click()
    settled()
    newest = tagged.means.desk.next_redo()
    assert newest is not None
    assert newest.name == "Tag Wells"
    assert tagged.means.notices.lines() == []


def test_an_act_that_changed_nothing_offers_nothing(tagged: Program, settled: Settled) -> None:
    _tag(tagged, "Wells", settled)
    assert tagged.means.notices.lines() == ["Wells is on it."]
    assert tagged.means.notices.answers() == []


def test_other_lines_stay(tagged: Program, settled: Settled) -> None:
    tagged.means.notices.warn("The disk is full.")
    tagged.means.actions.action("edit.undo").trigger()
    settled()
    assert tagged.means.notices.lines() == ["The disk is full."]


def test_an_act_elsewhere_that_was_named_is_not_offered_once_it_is_undone(tagged: Program, settled: Settled) -> None:
    tagged.means.notices.clear()
    _tag(tagged, "Rivers", settled, place="Compose")
    tagged.means.notices.clear()
    tagged.means.actions.action("edit.undo").trigger()
    settled()
    assert tagged.means.notices.lines() == ["The newest act is “Tag Rivers”, in Compose."]
    tagged.means.desk.undo()
    settled()
    assert tagged.means.notices.lines() == []


def test_it_goes_with_the_workspace(tagged: Program) -> None:
    tagged.means.desk.close()
    assert tagged.means.notices.lines() == []


@pytest.mark.parametrize("by_mouse", [True, False])
def test_the_keyboard_is_where_it_was_after_its_own_button(
    tagged: Program, settled: Settled, qtbot: QtBot, by_mouse: bool
) -> None:
    tagged.window.show()
    qtbot.waitUntil(tagged.window.isActiveWindow)
    lines = [each for each in tagged.window.place.findChildren(QLineEdit) if each.isVisible()]
    lines[-1].setFocus()
    (button, *_) = tagged.means.notices.answers()
    if by_mouse:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    settled()
    assert tagged.means.notices.lines() == []
    assert tagged.window.focusWidget() is lines[-1]
