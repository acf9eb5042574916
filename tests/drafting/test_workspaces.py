"""The workspace as a whole."""

import os
import threading
from pathlib import Path

import pytest

from draftdesk.drafting.assembling import assemble
from draftdesk.drafting.profiles import profile_named
from draftdesk.drafting.sources import lead_ins
from draftdesk.drafting.versions import working_document
from draftdesk.drafting.workspaces import (
    TITLE,
    LeftOut,
    NewWorkspace,
    back_up,
    back_up_on_opening,
    backup_folder,
    check,
    copy,
    copy_without_secrets,
    last_backup,
    new_workspace,
    open_workspace,
    rescue,
    retitle,
)
from draftdesk.model.drafts import Draft
from draftdesk.model.errors import CannotWrite, InvalidSettings, NotAllowed
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries


def begun(path: Path, **start):
    new_workspace(path, NewWorkspace(**start), who="Ana")
    return open_workspace(path, who="Ana")


def test_a_new_workspace_has_what_the_work_begins_with(tmp_path):
    with begun(tmp_path / "talks.draftdesk", title="Compact on water", draft_name="Compact") as workspace:
        look = workspace.look()
        (draft,) = queries.drafts(look)
        words = queries.vocabulary(look)
        assert (draft.name, draft.title, draft.profile) == ("Compact", "Compact on water", "default")
        assert queries.setting(look, TITLE) == "Compact on water"
        assert {"theme", "dimension", "sdg-target"} <= {each.name for each in words.facets}
        assert len(words.contributors) > 193
        assert lead_ins(look)
        assert queries.snippets(look) == []
        with pytest.raises(NotAllowed, match="nothing to undo"):
            workspace.undo().result()
    assert check(tmp_path / "talks.draftdesk") == ()


def test_without_a_title_it_is_called_as_its_outline(tmp_path):
    with begun(tmp_path / "talks.draftdesk", outline="resolution") as workspace:
        assert queries.setting(workspace.look(), TITLE) == "Resolution"
        assert queries.draft_named(workspace.look()).profile == "resolution"


def test_a_person_brings_an_outline_and_a_vocabulary(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("compact").mkdir()  # a folder of a shipped outline's name is no outline
    Path("mine.md").write_text("# Mine\n\n## {tag}\n\n```rule\nrepeat = 'theme'\n```\n", encoding="utf-8")
    Path("theme.csv").write_text("name,parent,synonyms,colour\nRivers,,,\n", encoding="utf-8")
    with begun(tmp_path / "one.draftdesk", outline="mine.md", vocabulary="theme.csv") as workspace:
        words = queries.vocabulary(workspace.look())
        theme = next(each for each in words.facets if each.name == "theme")
        assert [each.name for each in words.tags if each.facet_id == theme.id] == ["Rivers"]
        assert len([each for each in words.facets if each.name == "theme"]) == 1
        assert len(words.contributors) > 193
        assert queries.draft_named(workspace.look()).title == "Mine"
    with begun(tmp_path / "two.draftdesk", outline="compact") as workspace:
        assert queries.draft_named(workspace.look()).title == "Global compact"


@pytest.mark.parametrize(
    ("start", "says"),
    [
        ({"outline": "novel"}, "there is no outline “novel”; there are blank, compact, resolution"),
        ({"outline": "missing.md"}, "missing.md: this outline cannot be read"),
        ({"vocabulary": "novel"}, "novel"),
    ],
)
def test_settings_that_are_none_leave_no_file(tmp_path, start, says):
    with pytest.raises(InvalidSettings, match=says):
        new_workspace(tmp_path / "talks.draftdesk", NewWorkspace(**start), who="Ana")
    assert list(tmp_path.iterdir()) == []


def test_an_outline_in_another_encoding_is_said_to_be_so(tmp_path):
    (tmp_path / "mine.md").write_bytes("# Über\n".encode("cp1252"))
    with pytest.raises(InvalidSettings, match="mine.md: this outline is no UTF-8 text; save it as UTF-8"):
        new_workspace(tmp_path / "w.draftdesk", NewWorkspace(outline=str(tmp_path / "mine.md")), who="Ana")


def test_what_is_there_is_not_written_over(tmp_path):
    (tmp_path / "talks.draftdesk").write_text("mine")
    with pytest.raises(CannotWrite, match=r"talks.draftdesk exists already"):
        new_workspace(tmp_path / "talks.draftdesk", NewWorkspace(), who="Ana")
    assert (tmp_path / "talks.draftdesk").read_text() == "mine"


def test_a_profile_that_is_none_is_named_with_those_there_are():
    with pytest.raises(InvalidSettings, match="there is no profile “odd”; there are default, resolution, summary"):
        profile_named("odd")


def test_a_copy_has_everything_and_one_for_others_no_secrets(desk, tmp_path):
    desk.bring_in("Share data", visibility=Visibility.INTERNAL, title="A confidence")
    desk.bring_in("Count wells")
    desk.assemble()
    desk.freeze()
    folder = backup_folder(desk.look)
    desk.workspace.close()
    copy(desk.path, tmp_path / "copy.draftdesk", overwrite=False)
    with open_workspace(tmp_path / "copy.draftdesk", who="Ben") as copied:
        assert [each.text for each in queries.snippets(copied.look())] == ["Share data", "Count wells"]
        copied.undo().result()
        assert backup_folder(copied.look()) != folder
    left_out = copy_without_secrets(desk.path, tmp_path / "others.draftdesk", overwrite=False)
    assert left_out == LeftOut(snippets=1, originals=())
    assert check(tmp_path / "copy.draftdesk") == check(tmp_path / "others.draftdesk") == ()
    with open_workspace(tmp_path / "others.draftdesk", who="Ben") as others:
        assert [each.text for each in queries.snippets(others.look())] == ["Count wells"]
        assert others.look().all(Draft)
        assert backup_folder(others.look()) != folder
    assert b"A confidence" not in (tmp_path / "others.draftdesk").read_bytes()
    for work in (copy, copy_without_secrets):
        with pytest.raises(CannotWrite, match=r"copy.draftdesk"):
            work(desk.path, tmp_path / "copy.draftdesk", overwrite=False)


def test_a_backup_is_kept_apart_and_only_where_something_changed(desk, own_home):
    folder = backup_folder(desk.look)
    assert own_home in folder.parents
    first = back_up(desk.path, backup_folder(desk.look))
    assert first is not None
    assert first.parent == folder
    assert back_up(desk.path, backup_folder(desk.look)) is None
    desk.bring_in("Share data")
    assert back_up(desk.path, backup_folder(desk.look)) is not None
    assert check(first) == ()


def test_a_workspace_that_other_threads_have_looked_into_is_closed_by_any(desk):
    seen = []
    thread = threading.Thread(target=lambda: seen.append(len(queries.drafts(desk.workspace.look()))))
    thread.start()
    thread.join()
    desk.changed(lambda tx: seen.append(len(queries.drafts(desk.workspace.look()))))
    desk.workspace.close()
    assert seen == [1, 1]
    desk.reopen()


def test_a_profile_of_ones_own_numbers_the_draft_and_is_kept_in_the_workspace(tmp_path):
    mine = tmp_path / "mine.toml"
    mine.write_text('name = "ours"\noperative = "§ {n}"\n', encoding="utf-8")
    outline = tmp_path / "outline.md"
    outline.write_text("# Text\n\n## Part\n\nWe agree.\n", encoding="utf-8")
    path = tmp_path / "w.draftdesk"
    new_workspace(path, NewWorkspace(outline=str(outline), profile=str(mine)), who="Ana")
    mine.unlink()

    with open_workspace(path, who="Ana") as workspace:
        draft = queries.draft_named(workspace.look())
        workspace.act("Assemble", "Compose", lambda tx: assemble(tx, draft)).result()
        numbers = [line.number for line in working_document(workspace.look(), draft).paragraphs]

    assert numbers == ["", "§ 1"]


def test_a_profile_that_is_none_is_refused_before_anything_is_made(tmp_path):
    (tmp_path / "mine.toml").write_text("operative = 3", encoding="utf-8")
    with pytest.raises(InvalidSettings, match=r"mine\.toml: 'operative' must be a text in quotes"):
        new_workspace(tmp_path / "w.draftdesk", NewWorkspace(profile=str(tmp_path / "mine.toml")), who="Ana")
    assert not (tmp_path / "w.draftdesk").exists()


def test_its_title_is_changed_by_an_act_that_undo_takes_back(tmp_path):
    with begun(tmp_path / "talks.draftdesk", title="Talks") as workspace:
        workspace.act("Change title", "", lambda tx: retitle(tx, "  Compact \n on water ")).result()
        assert queries.setting(workspace.look(), TITLE) == "Compact on water"
        with pytest.raises(NotAllowed, match="needs a name"):
            workspace.act("Change title", "", lambda tx: retitle(tx, " ")).result()
        workspace.undo().result()
        assert queries.setting(workspace.look(), TITLE) == "Talks"


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted there")
def test_a_workspace_whose_file_is_gone_is_rescued_from_what_is_still_seen(tmp_path):
    with begun(tmp_path / "talks.draftdesk", title="Talks") as workspace:
        look = workspace.look()
        workspace.path.unlink()
        (tmp_path / "there.draftdesk").touch()
        with pytest.raises(CannotWrite, match="exists already"):
            rescue(look, tmp_path / "there.draftdesk", overwrite=False)
        rescue(look, tmp_path / "there.draftdesk", overwrite=True)
    assert check(tmp_path / "there.draftdesk") == ()
    with open_workspace(tmp_path / "there.draftdesk", who="Ana") as rescued:
        assert queries.setting(rescued.look(), TITLE) == "Talks"
    assert {each.name for each in tmp_path.iterdir() if each.suffix == ".draftdesk"} == {"there.draftdesk"}


def test_opening_backs_up_at_most_once_an_hour_and_tells_when_it_was(tmp_path):
    with begun(tmp_path / "talks.draftdesk", title="Talks") as workspace:
        assert last_backup(workspace.look()) is None
        made = back_up_on_opening(workspace.path, backup_folder(workspace.look()))
        workspace.act("Change title", "", lambda tx: retitle(tx, "Other")).result()
        assert back_up_on_opening(workspace.path, backup_folder(workspace.look())) is None
        moment = last_backup(workspace.look())
        assert made is not None
        assert moment is not None
        assert made.name.startswith(moment.strftime("%Y-%m-%d %H%M%S"))
