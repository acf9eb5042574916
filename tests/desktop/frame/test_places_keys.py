"""Keys that mean one thing in one place and another in the next, and the keys that lead from place to place."""

import pytest
from PySide6.QtGui import QKeySequence

from draftdesk.desktop.acts import Act, Actions, can_meet
from draftdesk.desktop.frame.finder.commands import plain
from draftdesk.desktop.place import Place


@pytest.fixture
def writing(opened):
    """The place where the draft is written."""
    (place,) = [each for each in opened.window.findChildren(Place) if each.name == "Compose"]
    return place


def working(program, name):
    return [keys.toString() for keys in program.means.actions.action(name).shortcuts()]


def test_keys_of_a_place_work_only_while_it_is_in_front(opened, writing):
    assert working(opened, "sources.find") == ["Ctrl+F"]
    opened.window.go_to(writing)
    assert working(opened, "sources.find") == []
    assert working(opened, "edit.find") == ["Ctrl+K"]
    opened.window.go(0)
    assert working(opened, "sources.find") == ["Ctrl+F"]


def test_keys_that_do_not_work_now_are_known_all_the_same(opened, writing):
    opened.window.go_to(writing)
    assert list(opened.means.actions.keys("sources.find")) == [QKeySequence("Ctrl+F")]


def test_each_place_in_the_window_is_reached_by_a_key(opened, writing):
    opened.means.actions.action("go.compose").trigger()
    assert opened.window.place is writing
    opened.means.actions.action("go.sources").trigger()
    assert opened.window.place is not writing
    shown = [plain(action.text()) for action in opened.window.menus["View"].actions()]
    places = {f"Go to {each.name}" for each in opened.window.findChildren(Place)}
    assert set(shown[: len(places)]) == places
    assert {act.place for act in opened.means.actions.acts if act.name.startswith("go.")} == {
        each.name for each in opened.window.findChildren(Place)
    }


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"place": "Sources", "local": True}, {"place": "Compose", "local": True}, False),
        ({"place": "Sources", "local": True}, {"place": "Sources", "local": True}, True),
        ({"place": "Sources", "local": True}, {"place": "Compose"}, True),
        ({"place": "Sources", "scope": "list"}, {"place": "Sources", "scope": "text"}, False),
        ({"place": "Sources", "scope": "list"}, {"place": "Sources", "local": True}, True),
        ({"place": "Sources", "scope": "list"}, {"place": "Compose", "local": True}, False),
        ({"place": "Sources", "scope": "list"}, {}, True),
    ],
)
def test_two_acts_can_be_meant_at_once_or_not(one, other, expected):
    acts = (Act(name="one", text="", menu="", **one), Act(name="other", text="", menu="", **other))
    assert can_meet(*acts) is can_meet(*reversed(acts)) is expected


def test_one_more_act_can_be_declared(qapp):
    actions = Actions(())
    action = actions.add(Act(name="late", text="&Late", menu="Edit", keys=("Ctrl+L",)))
    assert action.shortcut() == QKeySequence("Ctrl+L")
    assert not action.isEnabled()
