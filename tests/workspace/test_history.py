"""The history of a workspace: pages of acts, filters, and the way back to any act."""

import pytest

from draftdesk.model.drafts import Draft, Issue, Version
from draftdesk.model.ids import new_id
from draftdesk.workspace.queries import history, way_to
from draftdesk.workspace.records import Setting
from draftdesk.workspace.workspace import open_workspace


@pytest.fixture
def done(workspace):
    """Acts A to F, each of which sets one setting."""
    for name in "ABCDEF":
        place = "Compose" if name in "ACE" else "Sources"
        workspace.act(f"Set {name}", place, lambda tx, name=name: tx.insert(Setting(id=name, value=name))).result()
    return workspace


def names(lines):
    return [(line.act.kind, line.act.name) for line in lines]


def number_of(workspace, name):
    return next(line.act.number for line in history(workspace.look(), words=name) if line.act.kind == "do")


def settings(workspace):
    return {row.id for row in workspace.look().all(Setting)} & set("ABCDEF")


def test_the_newest_comes_first_a_page_at_a_time(done):
    page = history(done.look(), limit=2)
    assert names(page) == [("do", "Set F"), ("do", "Set E")]
    assert names(history(done.look(), limit=2, before=page[-1].act.number)) == [("do", "Set D"), ("do", "Set C")]


def test_acts_are_found_by_words_place_and_who(done):
    assert names(history(done.look(), words="set f")) == [("do", "Set F")]
    assert [name for _, name in names(history(done.look(), place="Sources"))] == ["Set F", "Set D", "Set B"]
    assert names(history(done.look(), words=f"{done.who} Set", place="Compose", limit=1)) == [("do", "Set E")]
    assert names(history(done.look(), words="100%")) == names(history(done.look(), words="_et")) == []


def test_the_way_back_undoes_the_newest_first_and_the_way_forward_redoes_in_order(done):
    way = way_to(done.look(), number_of(done, "Set B"))
    assert way.undo == ("Set F", "Set E", "Set D", "Set C")
    for name in way.undo:
        done.undo(name).result()
    assert settings(done) == {"A", "B"}
    undone = next(line for line in history(done.look(), words="Set D") if line.act.kind == "undo")
    way = way_to(done.look(), undone.act.number)
    assert way.redo == ("Set C", "Set D")
    for _ in way.redo:
        done.redo().result()
    assert settings(done) == {"A", "B", "C", "D"}


def test_where_one_is_needs_no_way_and_the_start_undoes_everything(done):
    assert way_to(done.look(), number_of(done, "Set F")).undo == ()
    first = history(done.look())[-1]
    for name in way_to(done.look(), first.act.number).undo:
        done.undo(name).result()
    assert settings(done) == set()


def test_nothing_leads_to_an_act_that_was_overtaken(done):
    number = number_of(done, "Set F")
    done.undo().result()
    done.act("Set G", "Sources", lambda tx: tx.insert(Setting(id="G", value=""))).result()
    assert way_to(done.look(), number) is None
    assert way_to(done.look(), 10_000) is None


def test_a_freeze_that_was_exported_is_marked_as_one_that_stays(path):
    version_id = new_id()
    with open_workspace(path, who="test") as workspace:
        draft = Draft(id=new_id(), name="Draft", title="", outline="", profile="default")
        workspace.act("Begin", "Compose", lambda tx: tx.insert(draft)).result()

        def freeze(tx):
            version = Version(id=version_id, draft_id=draft.id, label="Zero draft")
            tx.insert(version)
            tx.insert(Issue(id=new_id(), draft_id=draft.id, version_id=version_id, label="Zero draft"))

        workspace.act("Freeze", "Circulate", freeze, subject=version_id).result()
        assert not any(line.is_settled for line in history(workspace.look()))
        workspace.note(lambda tx: None, settles=version_id).result()
        assert [line.act.name for line in history(workspace.look()) if line.is_settled] == ["Freeze"]
        settled = history(workspace.look(), words="Freeze")[0]
        assert way_to(workspace.look(), settled.act.number) is None
