"""draftdesk export: several versions and sections at once, a file each."""

import shutil
import zipfile
from pathlib import Path

import docx
import pytest

TEXTS = ("# Preamble", "We met", "# Objectives", "We shall act", "# Review", "We shall look back")


@pytest.fixture(scope="module")
def issued_file(tmp_path_factory, succeed):
    """Two versions of a text of three sections, made once."""
    file = tmp_path_factory.mktemp("issued") / "w.draftdesk"
    succeed("new", file, "--outline", "blank", "--title", "Compact")
    for text in reversed(TEXTS):
        succeed("insert", file, text.lstrip("# "), "--role", "heading 1" if text[0] == "#" else "operative")
    succeed("freeze", file, "--label", "Zero draft", "--date", "5 February 2018")
    succeed("edit", file, "2", "We shall act now")
    succeed("freeze", file, "--label", "Rev.1", "--date", "26 March 2018")
    return file


@pytest.fixture
def issued(issued_file, tmp_path):
    return Path(shutil.copy(issued_file, tmp_path))


def lines(path):
    return [each.text for each in docx.Document(str(path)).paragraphs if each.text]


def test_all_versions_are_written_into_a_folder_and_known_again(issued, succeed, tmp_path):
    said = succeed("export", issued, "--version", "all", "--out-folder", tmp_path / "out", "--series", "GCM")

    names = sorted(each.name for each in (tmp_path / "out").iterdir())
    assert names == ["2018-02-05_GCM_Zero_draft_E.docx", "2018-03-26_GCM_Rev.1_E.docx"]
    assert said.endswith(f"wrote 2 files to {tmp_path / 'out'}\n")
    assert "We shall act now" in " ".join(lines(tmp_path / "out" / names[1]))
    assert "Zero draft" in succeed("verify", issued, tmp_path / "out" / names[0])


def test_every_section_of_a_version_is_a_file_with_the_numbers_of_the_whole(issued, succeed, tmp_path):
    succeed(
        "export", issued, "--section", "all", "--format", "docx", "--format", "md", "--out-folder", tmp_path / "out"
    )

    made = sorted((tmp_path / "out").glob("*.docx"))
    assert [each.name.split("_Compact_")[1] for each in made] == [
        "Rev.1_01_Preamble_E.docx",
        "Rev.1_02_Objectives_E.docx",
        "Rev.1_03_Review_E.docx",
    ]
    assert lines(made[1])[1] == "Rev.1: Objectives"
    assert lines(made[1])[-2:] == ["Objectives", "2.\tWe shall act now."]
    assert len(list((tmp_path / "out").glob("*.md"))) == 3


def test_one_section_is_one_file(issued, succeed, tmp_path):
    succeed("export", issued, "--version", "Zero draft", "--section", "rev", "--out", tmp_path / "x.docx")

    assert lines(tmp_path / "x.docx")[-2:] == ["Review", "3.\tWe shall look back."]


def test_chosen_sections_of_chosen_texts_go_into_a_zip_named_by_a_pattern(issued, succeed, tmp_path):
    succeed("export", issued, "--version", "Rev.1", "--working", "--section", "2", "--section", "Review",
            "--out-folder", tmp_path / "x.zip", "--pattern", "{label}-{section}")  # fmt: skip

    with zipfile.ZipFile(tmp_path / "x.zip") as packed:
        assert packed.namelist() == [
            "Rev.1-02_Objectives.docx",
            "Rev.1-03_Review.docx",
            "Working_draft-02_Objectives.docx",
            "Working_draft-03_Review.docx",
        ]


def test_a_version_without_the_section_goes_without_and_is_named(issued, succeed, command, tmp_path):
    succeed("insert", issued, "Annex", "--role", "heading 1")
    said = command("export", issued, "--version", "Rev.1", "--working", "--section", "Annex",
                   "--out-folder", tmp_path / "x")  # fmt: skip

    assert (said.code, len(list((tmp_path / "x").iterdir()))) == (0, 1)
    assert "“Rev.1” has no section “Annex”" in said.err


def test_files_are_replaced_with_force_alone_and_others_never(issued, succeed, command, tmp_path):
    words = ("export", issued, "--section", "all", "--out-folder", tmp_path / "x")
    succeed(*words)
    assert "a folder of that name is there" in command(*words).err
    succeed(*words, "--force")
    (tmp_path / "x" / "mine.txt").write_text("mine")

    said = command(*words, "--force")

    assert (said.code, (tmp_path / "x" / "mine.txt").read_text()) == (1, "mine")
    assert "holds other files, such as mine.txt" in said.err


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--version", "all", "--out", "x.docx"), "that is 2 texts and one file: give --out-folder"),
        (("--section", "Annex", "--out", "x.docx"), "“Rev.1” has no section “Annex”; it has “Preamble”"),
        (("--format", "md", "--out", "x.docx"), "--format, --pattern and --series go with --out-folder"),
        (("--pattern", "{colour}", "--out-folder", "x"), "there is no field {colour}"),
        (("--version", "Rev.9", "--out-folder", "x"), "Rev.9"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(issued, command, tmp_path, monkeypatch, words, line):
    monkeypatch.chdir(tmp_path)
    said = command("export", issued, *words)

    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    assert line in said.err
    assert not list(tmp_path.glob("x*"))
