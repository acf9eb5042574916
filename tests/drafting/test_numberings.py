"""Numberings are passed on as one file, and taken from one."""

from dataclasses import replace
from pathlib import Path

import pytest

from draftdesk.drafting.numberings import import_numbering, numbering_name_in, write_numbering
from draftdesk.drafting.profiles import patterns_in, profile_of, profiles_of, take_patterns
from draftdesk.model.errors import CannotWrite, InvalidSettings
from draftdesk.workspace import queries

ENDLESS = Path("/dev/zero")


@pytest.fixture
def passed_on(desk, tmp_path):
    """The file of the numbering that the draft has, with other letters in English and French."""
    wanted = {code: patterns_in(desk.look, desk.draft, code) for code in ("en", "fr")}
    wanted = {code: replace(each, sub_paragraphs=("{ALPHA})", "{n}°")) for code, each in wanted.items()}
    desk.act(take_patterns, desk.draft, wanted)
    write_numbering(desk.look, "default", tmp_path / "ours.toml", overwrite=False)
    desk.undo()
    return tmp_path / "ours.toml"


def draft_of(desk):
    return queries.draft_named(desk.look)


def test_a_numbering_says_in_another_workspace_what_it_said_here_at_each_level_and_in_each_language(desk, passed_on):
    before = profile_of(desk.look, desk.draft)
    assert desk.act(import_numbering, desk.draft, passed_on) == "default 2"
    assert draft_of(desk).profile == "default 2"
    for code in ("en", "fr"):
        assert patterns_in(desk.look, draft_of(desk), code).sub_paragraphs[:2] == ("{ALPHA})", "{n}°")
    assert profile_of(desk.look, draft_of(desk)).openings == before.openings
    assert profile_of(desk.look, replace(desk.draft, profile="default")) == before, "what is kept by its name stays"
    desk.undo()
    assert (draft_of(desk).profile, "default 2" in profiles_of(desk.look)) == ("default", False)


def test_the_same_numbering_is_kept_once(desk, passed_on):
    first = [desk.act(import_numbering, draft_of(desk), passed_on) for _ in range(2)]
    assert first == ["default 2", "default 2"]
    write_numbering(desk.look, "default 2", passed_on, overwrite=True)
    assert desk.act(import_numbering, draft_of(desk), passed_on) == "default 2"


@pytest.mark.parametrize("name", ["default", "resolution", "summary"])
def test_what_ships_can_be_passed_on_and_taken_back(desk, tmp_path, name):
    write_numbering(desk.look, name, tmp_path / "x.toml", overwrite=False)
    assert desk.act(import_numbering, desk.draft, tmp_path / "x.toml") == name
    assert draft_of(desk).profile == name


BAD = {
    'front = "informal"': "a profile has no setting 'front'",
    "headings = ": "is not valid TOML",
    f"openings = {'[' * 5000}": "is not valid TOML: it is nested too deeply",
    f"operative = {'9' * 5000}": "is not valid TOML: it has a number of too many digits",
    "bis = []": '\'bis\' is "additional" or "version"',
    'operative = "{number}."': "is no pattern of a number",
    '[languages.fr]\nsub_paragraphs = ["{n} {n}"]': "is no pattern of a number",
    'deleted = "\\u0001"': "characters that no document can hold",
    'name = ""': "'name' must have 1 to 60 letters",
    f'deleted = "{"x" * 300_000}"': "this numbering is larger than 256 KB; use a smaller file",
}


@pytest.mark.parametrize(("text", "said"), BAD.items(), ids=range(len(BAD)))
def test_a_file_that_is_no_numbering_is_one_line_and_changes_nothing(desk, tmp_path, text, said):
    path = tmp_path / "house.toml"
    path.write_text(text, encoding="utf-8")
    for attempt in (numbering_name_in, lambda path: desk.act(import_numbering, desk.draft, path)):
        with pytest.raises(InvalidSettings, match="^house.toml") as refused:
            attempt(path)
        assert said in str(refused.value)
        assert "\n" not in str(refused.value)
    assert profiles_of(desk.look) == ["default", "resolution", "summary"]


def test_neither_is_one_in_other_signs_or_none_at_all(tmp_path):
    (tmp_path / "x.toml").write_bytes(b"deleted = '\xff\xfe'")
    with pytest.raises(InvalidSettings, match=r"^x\.toml: this numbering is no UTF-8 text"):
        numbering_name_in(tmp_path / "x.toml")
    with pytest.raises(InvalidSettings, match=r"^gone\.toml: this numbering cannot be read"):
        numbering_name_in(tmp_path / "gone.toml")


def test_a_numbering_is_written_where_there_is_one_and_as_toml(desk, tmp_path):
    with pytest.raises(InvalidSettings, match="there is no numbering “nope”.*“default”"):
        write_numbering(desk.look, "nope", tmp_path / "x.toml", overwrite=False)
    with pytest.raises(CannotWrite, match="a numbering is a .toml file"):
        write_numbering(desk.look, "default", tmp_path / "x.docx", overwrite=False)
    assert not list(tmp_path.glob("x.*"))


@pytest.mark.skipif(not ENDLESS.exists(), reason="this system has no such file")
def test_what_never_ends_is_no_numbering():
    with pytest.raises(InvalidSettings, match=r"^zero: this numbering is larger than 256 KB; use a smaller file$"):
        numbering_name_in(ENDLESS)
