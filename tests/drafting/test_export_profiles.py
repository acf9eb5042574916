"""Export profiles: those that ship, and a workspace's own."""

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from draftdesk.cli import main
from draftdesk.drafting import export_profiles as kept
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.model.errors import CannotWrite, InvalidSettings, NotAllowed, NotFound
from draftdesk.model.export_profile import INFORMAL, Paper
from draftdesk.workspace import queries

OURS = replace(INFORMAL, name="Our house", page=replace(INFORMAL.page, paper=Paper.LETTER))
SHIPPED = ["Informal paper", "Masthead document", "Negotiating copy", "Resolution"]


@pytest.fixture
def workspace(tmp_path):
    assert main(["new", str(tmp_path / "water.draftdesk"), "--title", "Water"]) == 0
    with open_workspace(tmp_path / "water.draftdesk", who="Ada") as opened:
        yield opened


@pytest.fixture
def act(workspace):
    return lambda work: workspace.act("Change", "Circulate", work).result().value


def names(workspace):
    return kept.export_profile_names(workspace.look())


def test_the_shipped_profiles_are_always_there_the_usual_one_first(workspace):
    assert names(workspace) == SHIPPED


def test_a_profile_of_ones_own_is_kept_changed_renamed_and_deleted_and_all_of_it_undone(workspace, act):
    act(lambda tx: kept.add_export_profile(tx, OURS))
    assert kept.export_profile(workspace.look(), "our HOUSE") == OURS
    wide = replace(OURS, page=replace(OURS.page, end_mm=60.0))
    act(lambda tx: kept.change_export_profile(tx, "Our house", wide))
    act(lambda tx: kept.rename_export_profile(tx, "Our house", " The  house "))
    assert names(workspace) == [*SHIPPED, "The house"]
    assert kept.export_profile(workspace.look(), "The house") == replace(wide, name="The house")
    act(lambda tx: kept.delete_export_profile(tx, "The house"))
    assert names(workspace) == SHIPPED
    for expected in (["The house"], ["Our house"], ["Our house"], []):
        workspace.undo().result()
        assert names(workspace) == [*SHIPPED, *expected]
    workspace.redo().result()
    assert kept.export_profile(workspace.look(), "Our house") == OURS


def test_the_shipped_legends_are_written_as_pre_flight_wants_texts():
    said = [text for each in kept.shipped_export_profiles().values() for _, text in each.legend]

    assert len(said) >= 6
    assert not [text for text in said if "  " in text]


@pytest.mark.parametrize("name", ["informal-paper", "Informal paper", "INFORMAL  PAPER"])
def test_a_profile_is_named_as_its_file_or_as_it_calls_itself(workspace, name):
    assert kept.export_profile(workspace.look(), name) == INFORMAL


def test_what_ships_stays_as_it_is(workspace, act):
    with pytest.raises(NotAllowed, match="“Resolution” ships with the program and stays as it is"):
        act(lambda tx: kept.delete_export_profile(tx, "resolution"))
    with pytest.raises(NotAllowed, match="there is an export profile “Resolution” already"):
        act(lambda tx: kept.add_export_profile(tx, replace(OURS, name="resolution")))


def test_a_name_that_is_taken_or_that_nobody_has_is_said(workspace, act):
    act(lambda tx: kept.add_export_profile(tx, OURS))
    with pytest.raises(NotAllowed, match="there is an export profile “Our house” already"):
        act(lambda tx: kept.add_export_profile(tx, OURS))
    with pytest.raises(NotFound, match="there is no export profile “Other” in this workspace"):
        act(lambda tx: kept.delete_export_profile(tx, "Other"))
    with pytest.raises(InvalidSettings, match="there is no export profile “Other”; there are “Informal paper”"):
        kept.export_profile(workspace.look(), "Other")


def test_a_setting_that_cannot_be_is_not_kept(workspace, act):
    with pytest.raises(InvalidSettings, match=r"'page.top_mm' must be a number from 0 to 200"):
        act(lambda tx: kept.add_export_profile(tx, replace(OURS, page=replace(OURS.page, top_mm=900))))
    assert names(workspace) == SHIPPED


def test_a_profile_travels_as_one_file_and_is_kept_once(workspace, act, tmp_path):
    file = tmp_path / "house.toml"
    kept.write_export_profile_file(OURS, file, overwrite=False)
    assert act(lambda tx: kept.import_export_profile(tx, file)) == OURS
    assert act(lambda tx: kept.import_export_profile(tx, file)) == OURS
    assert names(workspace) == [*SHIPPED, "Our house"]
    with pytest.raises(CannotWrite, match="it exists already"):
        kept.write_export_profile_file(OURS, file, overwrite=False)


def test_another_profile_of_the_same_name_gets_another_one(workspace, act, tmp_path):
    file = tmp_path / "paper.toml"
    kept.write_export_profile_file(replace(OURS, name="Resolution"), file, overwrite=False)
    assert act(lambda tx: kept.import_export_profile(tx, file)).name == "Resolution 2"
    assert act(lambda tx: kept.import_export_profile(tx, file)).name == "Resolution 2"
    assert names(workspace) == [*SHIPPED, "Resolution 2"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"name = 3", "'name' must be a text in quotes"),
        (b"\xff\xfe", "this export profile is no UTF-8 text; save it as UTF-8"),
        (b'template = "bm90IGEgd29yZCBmaWxl"\ntemplate_name = "h.dotx"', "h.dotx is not a Word file"),
    ],
)
def test_a_file_that_is_no_profile_is_one_line(content, said, tmp_path):
    file = tmp_path / "x.toml"
    file.write_bytes(content)
    with pytest.raises(InvalidSettings) as raised:
        kept.export_profile_in(file)
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_file_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(InvalidSettings, match=r"^x\.toml: this export profile cannot be read"):
        kept.export_profile_in(tmp_path / "x.toml")


def _template(folder: Path) -> Path:
    docx.Document().save(str(folder / "house.docx"))
    return folder / "house.docx"


def test_a_template_travels_within_the_profile(workspace, act, tmp_path):
    profile = kept.with_template(OURS, _template(tmp_path))
    assert (profile.template_name, profile.page.paper) == ("house.docx", Paper.LETTER)
    assert kept.missing_styles(profile)
    kept.write_export_profile_file(profile, tmp_path / "house.toml", overwrite=False)
    assert kept.export_profile_in(tmp_path / "house.toml") == replace(profile, template_name="template.docx")
    act(lambda tx: kept.add_export_profile(tx, profile))
    act(lambda tx: kept.import_export_profile(tx, tmp_path / "house.toml"))
    assert list(kept.own_export_profiles(workspace.look())) == ["Our house"], "the same but for the file's name"
    assert kept.export_profile(workspace.look(), "Our house") == profile
    assert kept.without_template(profile).template == b""


def test_a_template_keeps_the_numbers_of_lines(tmp_path):
    numbered = kept.shipped_export_profiles()["Negotiating copy"]
    page = kept.with_template(numbered, _template(tmp_path)).page
    assert page.line_numbers is numbered.page.line_numbers


def test_a_draft_keeps_the_profile_chosen_for_it_through_a_change_of_name(workspace, act):
    draft = queries.draft_named(workspace.look())
    assert kept.chosen_export_profile(workspace.look(), draft) == INFORMAL
    act(lambda tx: kept.add_export_profile(tx, OURS))
    act(lambda tx: kept.choose_export_profile(tx, draft, "our-house"))
    act(lambda tx: kept.rename_export_profile(tx, "Our house", "The house"))
    assert kept.chosen_export_profile(workspace.look(), draft).name == "The house"
    act(lambda tx: kept.delete_export_profile(tx, "The house"))
    assert kept.chosen_export_profile(workspace.look(), draft) == INFORMAL


def test_a_path_serves_as_well_as_a_name(workspace, tmp_path):
    kept.write_export_profile_file(OURS, tmp_path / "house.toml", overwrite=False)
    assert kept.export_profile_given(workspace.look(), str(tmp_path / "house.toml")) == OURS
    assert kept.export_profile_given(workspace.look(), "resolution").name == "Resolution"
    with pytest.raises(InvalidSettings, match=r"^gone\.toml: this export profile cannot be read"):
        kept.export_profile_given(workspace.look(), str(tmp_path / "gone.toml"))
