"""The command that keeps export profiles, and exporting with them."""

import json

import docx
import pytest

from draftdesk.cli import main


@pytest.fixture
def file(tmp_path):
    made = str(tmp_path / "water.draftdesk")
    assert main(["new", made, "--outline", "blank", "--title", "Water"]) == 0
    assert main(["insert", made, "Share the water fairly."]) == 0
    return made


@pytest.fixture
def said(capsys):
    def run(*words) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out = capsys.readouterr()
        return code, out.out, out.err

    return run


def test_profiles_are_listed_passed_on_and_chosen(file, said, tmp_path):
    ours = tmp_path / "ours.toml"
    assert said("profiles", file)[1].splitlines()[0] == "Informal paper  (shipped, chosen)"
    assert said("profiles", file, "--export", "masthead-document", "--name", "Ours", "--out", ours)[0] == 0
    assert said("profiles", file, "--import", ours)[1] == "kept “Ours”\n"
    assert said("profiles", file, "--choose", "ours")[0] == 0
    listed = json.loads(said("profiles", file, "--json")[1])["profiles"]
    assert [(each["name"], each["paper"]) for each in listed if each["chosen"]] == [("Ours", "Letter")]
    assert said("profiles", file, "--rename", "Ours", "--name", "House")[1] == "“Ours” is called “House” now\n"
    assert said("profiles", file, "--delete", "House")[1] == "deleted “House”\n"
    assert len(json.loads(said("profiles", file, "--json")[1])["profiles"]) == 4


@pytest.mark.parametrize(("profile", "width"), [("negotiating-copy", 210.0), ("resolution", 215.9)])
def test_an_export_looks_as_the_profile_has_it(file, said, tmp_path, profile, width):
    code, _, _ = said("export", file, "--working", "--profile", profile, "--out", tmp_path / "x.docx")
    assert code == 0
    assert round(docx.Document(str(tmp_path / "x.docx")).sections[0].page_width.mm, 1) == width


def test_a_template_is_put_into_a_profile_and_what_it_lacks_is_named(file, said, tmp_path):
    docx.Document().save(str(tmp_path / "house.docx"))
    ours = tmp_path / "ours.toml"
    code, out, _ = said(
        "profiles", file, "--export", "informal-paper", "--template", tmp_path / "house.docx", "--out", ours
    )
    assert code == 0
    assert "house.docx has no style of these names, which are added: DD" in out
    code, _, err = said("export", file, "--working", "--profile", ours, "--out", tmp_path / "x.docx")
    assert code == 0
    assert "template.docx has no style of these names, which were added: DD" in err, "the file does not say its name"
    assert docx.Document(str(tmp_path / "x.docx")).styles["Heading 1"].font.color.rgb is not None


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["--export", "resolution"], "--export NAME and --out Y.toml go together"),
        (["--rename", "Ours"], "--rename NAME needs --name NEW"),
        (["--template", "x.dotx"], "--template goes with --export"),
        (["--choose", "gone"], "there is no export profile “gone”; there are “Informal paper”"),
        (["--import", "gone.toml"], "gone.toml: this export profile cannot be read"),
        (["--delete", "resolution"], "“Resolution” ships with the program"),
    ],
)
def test_what_cannot_be_done_is_one_line(file, said, words, line):
    code, out, err = said("profiles", file, *words)
    assert (code, out) == (1, "")
    assert err.startswith(f"draftdesk: {line}")
    assert err.count("\n") == 1


def test_an_unknown_profile_exports_nothing(file, said, tmp_path):
    code, _, err = said("export", file, "--profile", "gone", "--out", tmp_path / "x.docx")
    assert (code, (tmp_path / "x.docx").exists()) == (1, False)
    assert "there is no export profile “gone”" in err


def test_a_numbering_is_passed_on_taken_in_and_chosen(file, said, tmp_path):
    ours = tmp_path / "ours.toml"
    assert said("numbering", file)[1] == "default  (numbers “Draft”)\nresolution\nsummary\n"
    assert said("numbering", file, "--export", "default", "--out", ours)[1] == f"wrote “default” to {ours}\n"
    ours.write_text(ours.read_text(encoding="utf-8").replace('operative = "{n}."', 'operative = "§ {n}"'), "utf-8")
    assert said("numbering", file, "--import", ours)[1] == "“Draft” is numbered by “default 2” from now on\n"
    said("export", file, "--out", tmp_path / "out.md")
    assert "§ 1" in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert said("numbering", file, "--choose", "summary")[1] == "“Draft” is numbered by “summary” from now on\n"
    listed = json.loads(said("numbering", file, "--json")[1])["numberings"]
    assert [each["name"] for each in listed if each["drafts"]] == ["summary"]


def test_a_numbering_that_is_none_is_one_line(file, said, tmp_path):
    (tmp_path / "bad.toml").write_text('operative = "{number}"', encoding="utf-8")
    code, out, err = said("numbering", file, "--import", tmp_path / "bad.toml")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert err.startswith("draftdesk: bad.toml: “{number}” is no pattern of a number")
    assert said("numbering", file, "--choose", "nope")[0] == 1
    assert "--out Y.toml go together" in said("numbering", file, "--export", "default")[2]
