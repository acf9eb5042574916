"""The demo does the main job for anybody who has just installed the program."""

import csv
import re
import shutil
from pathlib import Path

import docx
import pytest

FILES = {
    "water.draftdesk",
    "zero-draft.docx",
    "rev-1.docx",
    "redline.docx",
    "changes.docx",
    "rev-1.md",
    "rev-1.html",
    "coverage.csv",
    "coverage.docx",
}


@pytest.fixture
def made(shown) -> tuple[Path, str]:
    """A demo's folder, and what it said."""
    return shown


def text_of(path: Path) -> list[str]:
    return [" ".join(each.text.split()) for each in docx.Document(str(path)).paragraphs]


def test_it_makes_the_files_that_it_lists(made):
    folder, said = made
    listed = set(re.findall(r"^  (\S+\.\w+)  ", said, re.MULTILINE))
    assert listed == FILES
    assert {each.name for each in folder.iterdir() if not each.name.startswith(".")} == FILES


def test_every_recommendation_is_in_one_of_three_counts(made):
    folder, said = made
    counts = re.search(r"placed (\d+), already there (\d+), not placed (\d+)", said)
    assert counts
    assert [int(number) for number in counts.groups()] == [119, 0, 1]
    with (folder / "coverage.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 120
    (aside,) = (row for row in rows if row["Outcome"] == "set aside")
    assert aside["Reason"].startswith("Who leads the work")


def test_the_edits_are_in_the_revision_and_not_in_the_zero_draft(made):
    folder, _ = made
    before, after = (text_of(folder / name) for name in ("zero-draft.docx", "rev-1.docx"))
    (split,) = (line for line in before if "Plan water and energy jointly" in line)
    assert "assess new energy projects" in split
    parts = [line for line in after if "Plan water and energy" in line or "ssess new energy projects" in line]
    assert [re.sub(r"^\(\w\) ", "", line) for line in parts] == [
        "Plan water and energy jointly;",
        "Assess new energy projects for their effects on water;",
    ]
    assert any("End, by 2030, open defecation" in line for line in after)
    assert not any("by 2030, open" in line for line in before)


def test_the_cross_reference_prints_the_number_of_its_paragraph_and_closes_its_sentence(made):
    folder, _ = made
    lines = text_of(folder / "rev-1.docx")
    (pointing,) = (line for line in lines if "as set out in paragraph" in line)
    target = next(at for at, line in enumerate(lines) if "Exchange hydrological data" in line)
    letter = lines[target].split()[0]
    number = next(line.split()[0] for line in reversed(lines[:target]) if re.match(r"\d+\. ", line))
    assert pointing.endswith(f"as set out in paragraph {number.rstrip('.')} {letter}.")


def test_the_footnote_is_one_of_words_own(made):
    folder, _ = made
    assert "resolution 64/292" not in "\n".join(text_of(folder / "rev-1.docx"))
    assert "[^1]: See General Assembly resolution 64/292." in (folder / "rev-1.md").read_text()


def test_every_command_that_it_shows_works_when_typed(made, succeed):
    import shlex

    from draftdesk.cli.arguments import COMMANDS, parser

    _, said = made
    shown = re.findall(r"^  \$ draftdesk (.*)$", said, re.MULTILINE)
    assert len(shown) > 15
    used = {parser().parse_args(shlex.split(line)).command for line in shown}
    assert used >= set(COMMANDS) - _NOT_SHOWN


_NOT_SHOWN = {"undo", "redo", "copy", "restore", "demo", "snippets", "add-version", "pairing", "numbering"}
_NOT_SHOWN |= {"hold", "release", "alternative", "status", "replace", "edit", "insert", "delete", "brief", "verify"}
_NOT_SHOWN |= {"watch", "profiles", "terms", "identity", "update", "circulate", "reissue"}
"""What comes later in a negotiation, and what is better done in the window."""


def test_it_can_be_run_again_in_its_own_folder_and_never_in_another(made, tmp_path, command, succeed):
    shutil.copytree(made[0], tmp_path / "demo")
    succeed("demo", "--out", tmp_path / "demo")
    (tmp_path / "demo" / "notes.txt").write_text("mine")
    said = command("demo", "--out", tmp_path / "demo")
    assert (said.code, said.out) == (1, "")
    assert "notes.txt" in said.err
    other = tmp_path / "other"
    other.mkdir()
    (other / "water.draftdesk").write_text("a workspace of my own, called like that of the demo")
    said = command("demo", "--out", other)
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert (other / "water.draftdesk").read_text().startswith("a workspace of my own")


def test_where_no_name_is_given_it_is_a_folder_of_its_own(tmp_path, monkeypatch, succeed):
    monkeypatch.chdir(tmp_path)
    assert "Made in draftdesk-demo:" in succeed("demo")
    assert {each.name for each in tmp_path.iterdir()} == {"draftdesk-demo"}


def test_the_redline_gives_both_versions_back(made, command):
    folder, _ = made
    redline = folder / "redline.docx"
    zero, rev1 = f"{folder}/water.draftdesk#Zero draft", f"{folder}/water.draftdesk#Rev.1"
    rejected = command("compare", redline, zero, "--revisions", "rejected", "--json").json
    accepted = command("compare", redline, rev1, "--json").json

    for found in (rejected, accepted):
        assert {each["kind"] for each in found["changes"]} == {"unchanged"}
