"""Backups are listed with what they hold, and put back so that nothing is lost, whatever goes wrong."""

import os
from pathlib import Path

import pytest

from draftdesk.drafting import backups, workspaces
from draftdesk.drafting.workspaces import NewWorkspace, new_workspace, open_workspace, retitle
from draftdesk.model.errors import CannotWrite, DamagedWorkspace, DraftDeskError, NotAWorkspace, WorkspaceInUse
from draftdesk.workspace import queries


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "water.draftdesk"
    new_workspace(made, NewWorkspace(title="Water"), who="test")
    return made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def backed_up(path: Path, root: Path) -> Path:
    """The path, after "First" was backed up and the title was changed to "Second"."""
    with open_workspace(path, who="test") as workspace:
        workspace.act("Call it first", "", lambda tx: retitle(tx, "First")).result()
        workspaces.back_up(path, root / "an-id")
        workspace.act("Call it second", "", lambda tx: retitle(tx, "Second")).result()
    return path


def title(path: Path) -> str:
    with open_workspace(path, who="test") as workspace:
        return queries.setting(workspace.look(), "title")


def test_backups_are_listed_with_when_and_what_they_hold(backed_up: Path, root: Path) -> None:
    (found,) = backups.all_backups(root)
    assert (found.title, found.newest_act, found.workspace_id, found.fault) == ("First", "Call it first", "an-id", "")
    assert found.size == found.path.stat().st_size


def test_those_of_other_workspaces_and_damaged_ones_are_listed_too(backed_up: Path, root: Path) -> None:
    (found,) = backups.all_backups(root)
    other = root / "other" / "2001-01-01 120000 act-1-abcdefgh.draftdesk"
    other.parent.mkdir()
    other.write_bytes(b"no workspace at all")
    (root / "other" / "notes.txt").write_text("mine")
    (root / "stray").write_text("mine")
    newest, oldest = backups.all_backups(root)
    assert newest == found
    assert oldest.path == other
    assert oldest.fault
    assert backups.all_backups(root / "nowhere") == ()


def test_a_backup_put_in_place_keeps_what_was_there(backed_up: Path, root: Path) -> None:
    (found,) = backups.all_backups(root)
    kept = backups.restore(found.path, backed_up, who="test")
    assert kept is not None
    assert kept.name.startswith("water before ")
    assert title(backed_up) == "First"
    assert title(kept) == "Second"
    assert backups.all_backups(root) == (found,), "the backup itself is as it was"


def test_a_backup_saved_as_a_new_file_leaves_all_else_alone(backed_up: Path, root: Path, tmp_path: Path) -> None:
    (found,) = backups.all_backups(root)
    assert backups.restore(found.path, tmp_path / "again.draftdesk", who="test") is None
    assert title(tmp_path / "again.draftdesk") == "First"
    assert title(backed_up) == "Second"


def test_a_damaged_workspace_is_replaced_and_kept_to_the_last_byte(backed_up: Path, root: Path) -> None:
    (found,) = backups.all_backups(root)
    backed_up.write_bytes(backed_up.read_bytes()[:5000] + b"\0" * 5000)
    damaged = backed_up.read_bytes()
    journal = backed_up.with_name("water.draftdesk-journal")
    journal.write_bytes(b"what a killed program left")
    kept = backups.restore(found.path, backed_up, who="test")
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert kept.with_name(f"{kept.name}-journal").read_bytes() == b"what a killed program left"
    assert not journal.exists()
    assert title(backed_up) == "First"


def test_what_is_open_elsewhere_is_not_replaced(backed_up: Path, root: Path) -> None:
    (found,) = backups.all_backups(root)
    with open_workspace(backed_up, who="somebody"), pytest.raises(WorkspaceInUse, match="somebody"):
        backups.restore(found.path, backed_up, who="test")
    assert title(backed_up) == "Second"
    assert sorted(each.name for each in backed_up.parent.glob("*.draftdesk")) == ["water.draftdesk"]


def test_a_backup_that_is_damaged_replaces_nothing(backed_up: Path, root: Path) -> None:
    (found,) = backups.all_backups(root)
    whole = found.path.read_bytes()
    for bad, error in ((whole[: len(whole) // 2], DamagedWorkspace), (b"nonsense", DraftDeskError)):
        found.path.write_bytes(bad)
        with pytest.raises(error):
            backups.restore(found.path, backed_up, who="test")
    found.path.unlink()
    with pytest.raises(NotAWorkspace):
        backups.restore(found.path, backed_up, who="test")
    assert title(backed_up) == "Second"
    assert sorted(each.name for each in backed_up.parent.glob("*.draftdesk")) == ["water.draftdesk"]


def test_where_the_disk_is_full_everything_is_as_it_was(
    backed_up: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (found,) = backups.all_backups(root)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("draftdesk.kit.files.flush", full)
    with pytest.raises(CannotWrite, match="No space left"):
        backups.restore(found.path, backed_up, who="test")
    assert title(backed_up) == "Second"
    assert sorted(each.name for each in backed_up.parent.glob("*.draftdesk")) == ["water.draftdesk"]


def test_where_no_second_name_can_be_given_the_old_file_is_copied(
    backed_up: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (found,) = backups.all_backups(root)

    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    kept = backups.restore(found.path, backed_up, who="test")
    assert kept is not None
    assert (title(kept), title(backed_up)) == ("Second", "First")


def test_a_backup_is_not_restored_onto_itself_nor_a_folder(backed_up: Path, root: Path, tmp_path: Path) -> None:
    (found,) = backups.all_backups(root)
    for target in (found.path, tmp_path):
        with pytest.raises(CannotWrite):
            backups.restore(found.path, target, who="test")


def test_the_usual_folder_is_the_programs_own(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "data_folder", lambda: tmp_path / "own")
    assert backups.all_backups() == ()
    workspaces.back_up(path, tmp_path / "own" / "backups" / "id")
    assert len(backups.all_backups()) == 1
