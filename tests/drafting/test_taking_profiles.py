"""A draft is numbered by another of the profiles that its workspace keeps."""

import shutil
from pathlib import Path

import pytest

from draftdesk.drafting.profiles import profiles_of, take_profile, take_profile_name
from draftdesk.drafting.versions import working_document
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model.errors import InvalidSettings
from draftdesk.workspace import queries


@pytest.fixture
def workspace(shown, tmp_path):
    with open_workspace(Path(shutil.copy(shown[0] / "water.draftdesk", tmp_path)), who="Ada") as opened:
        yield opened


def draft_of(workspace):
    return queries.draft_named(workspace.look())


def numbers(workspace):
    return [each.number for each in working_document(workspace.look(), draft_of(workspace)).paragraphs]


def take(workspace, name):
    draft = draft_of(workspace)
    workspace.act(take_profile_name(name), "Circulate", lambda tx: take_profile(tx, draft, name)).result()


def test_the_profiles_a_workspace_was_made_with_are_known(workspace):
    assert profiles_of(workspace.look()) == ["default", "resolution", "summary"]


def test_another_profile_numbers_the_draft_and_leaves_versions_alone(workspace):
    version = queries.versions(workspace.look(), draft_of(workspace).id)[-1]
    issued = queries.version_document(workspace.look(), version)
    before = numbers(workspace)
    take(workspace, "summary")
    assert numbers(workspace)[0] == "I."
    assert queries.version_document(workspace.look(), version) == issued
    workspace.undo().result()
    assert numbers(workspace) == before


def test_a_profile_that_nobody_knows_is_refused(workspace):
    with pytest.raises(InvalidSettings, match="there is no profile “other”"):
        take(workspace, "other")
    assert draft_of(workspace).profile == "default"
