"""A Word file of the draft that was edited elsewhere, taken back from the command line."""

import json

import docx
import pytest


@pytest.fixture
def edited(assembled, tmp_path, succeed):
    """A workspace with a draft, and its export with two paragraphs reworded and one deleted."""
    target = tmp_path / "out.docx"
    succeed("export", assembled, "--out", target)
    word = docx.Document(str(target))
    long = [each for each in word.paragraphs if each.style.name == "DD Sub-paragraph 1"]
    for each in long[:2]:
        each.runs[-1].text = each.runs[-1].text.replace(" and ", " and always ", 1)
    long[2]._p.getparent().remove(long[2]._p)
    word.save(str(target))
    return assembled, target


def test_a_dry_run_says_what_would_change_and_changes_nothing(edited, succeed):
    water, target = edited
    before = succeed("acts", water)
    said = succeed("update", water, target, "--dry-run")
    assert said.splitlines()[-1] == "3 of 3 changes would be made"
    assert [line.split()[1] for line in said.splitlines() if line[:3].strip().isdecimal()] == [
        "reworded",
        "reworded",
        "deleted",
    ]
    assert succeed("acts", water) == before


def test_what_was_changed_is_one_act_that_undo_takes_back(edited, succeed):
    water, target = edited
    said = succeed("update", water, target, "--json")
    assert [each["done"] for each in json.loads(said)["changes"]] == [True] * 3
    assert "Update from out.docx" in succeed("acts", water).splitlines()[0]
    assert "changes nothing" in succeed("update", water, target)
    succeed("undo", water)
    assert "3 of 3 changes" in succeed("update", water, target, "--dry-run")


def test_of_a_long_paragraph_the_words_are_shown_that_differ(assembled, tmp_path, succeed):
    long = "We commit to protect the springs, the wells, the lakes and the rivers of all regions"
    succeed("insert", assembled, f"{long} and to measure them twice a year, in spring and again in autumn, with care.")
    succeed("export", assembled, "--out", tmp_path / "out.docx")
    word = docx.Document(str(tmp_path / "out.docx"))
    for run in (run for each in word.paragraphs if long in each.text for run in each.runs):
        run.text = run.text.replace("twice", "once")
    word.save(str(tmp_path / "out.docx"))
    said = succeed("update", assembled, tmp_path / "out.docx", "--dry-run")
    assert [line.strip() for line in said.splitlines() if line.startswith("      ")] == [
        "- …and to measure them twice a year, in spring and again in autumn,…",
        "+ …and to measure them once a year, in spring and again in autumn,…",
    ]


def test_one_change_can_be_made_by_its_place(edited, succeed):
    water, target = edited
    assert succeed("update", water, target, "--only", "3").splitlines()[-1].startswith("1 of 3 changes made")


def test_another_file_is_refused_in_one_line(edited, tmp_path, refused):
    water, _ = edited
    other = tmp_path / "other.docx"
    word = docx.Document()
    word.add_paragraph("The committee met twice and adjourned.")
    word.save(str(other))
    assert "seems to be another text" in refused("update", water, other)
    (tmp_path / "note.txt").write_text("words")
    assert "is no Word file" in refused("update", water, tmp_path / "note.txt")


def test_each_clash_is_decided_by_its_number(edited, succeed, command, refused):
    water, target = edited
    before = json.loads(succeed("update", water, target, "--dry-run", "--json"))["changes"]
    for each in before[:2]:
        succeed("edit", water, each["paragraph_ids"][0], "The draft says this now")

    said = succeed("update", water, target, "--dry-run").splitlines()
    assert said[-1] == "1 of 3 changes would be made"
    assert said.count("      here: The draft says this now") == 2
    changes = json.loads(succeed("update", water, target, "--dry-run", "--json"))["changes"]
    assert changes[0]["in_draft_now"] == ["The draft says this now"]
    assert succeed("update", water, target, "--dry-run", "--theirs").endswith("3 of 3 changes would be made\n")
    assert "both to be taken and to be left" in refused("update", water, target, "--take", "2", "--leave", "2")
    assert "--take: out.docx makes 3 changes" in refused("update", water, target, "--take", "4")

    made = command("update", water, target, "--take", "2", "--leave", "3", "--json").json["changes"]

    assert [each["done"] for each in made] == [False, True, False]
    left = json.loads(succeed("update", water, target, "--dry-run", "--json"))["changes"]
    assert [(each["kind"], bool(each["clash"])) for each in left] == [("reworded", True), ("deleted", False)]
