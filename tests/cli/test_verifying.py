"""draftdesk verify: the answer in a line, the words that differ below it, and an exit code for scripts."""

import shutil

import pytest


@pytest.fixture
def circulated(water, succeed, tmp_path):
    succeed("insert", water, "Protect the springs and the wells of all countries", "--role", "operative")
    succeed("freeze", water, "--label", "Zero draft")
    succeed("export", water, "--version", "Zero draft", "--out", tmp_path / "zero.docx")
    return water


def test_the_file_itself_is_identical(circulated, command, tmp_path):
    shutil.copy(tmp_path / "zero.docx", tmp_path / "mail.docx")

    said = command("verify", circulated, tmp_path / "mail.docx")

    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("mail.docx is identical, byte for byte, to the file of “Zero draft” exported on")


def test_a_word_that_differs_is_shown_and_the_code_is_one(circulated, command, tmp_path):
    import docx

    word = docx.Document(str(tmp_path / "zero.docx"))
    for paragraph in word.paragraphs:
        for run in paragraph.runs:
            run.text = run.text.replace("all countries", "some countries")
    word.save(str(tmp_path / "mail.docx"))

    said = command("verify", circulated, tmp_path / "mail.docx")

    assert (said.code, said.err) == (1, "")
    assert "mail.docx differs: it is nearest to “Zero draft”: 1 paragraph reworded" in said.out
    assert "[-all-]{+some+} countries" in said.out
    found = command("verify", circulated, tmp_path / "mail.docx", "--json")
    assert (found.code, found.json["verdict"], found.json["against"]) == (1, "differs", "Zero draft")
    assert found.json["comparison"]["summary"]["edited"] == 1


def test_a_line_that_was_broken_is_called_split_above_and_below(command, tmp_path):
    import docx

    opening = "We commit to protect the springs and the wells of every country"
    for name, lines in (("a", [opening, "Measure rivers."]), ("b", [opening[:32], opening[33:], "Measure lakes."])):
        word = docx.Document()
        for line in lines:
            word.add_paragraph(line)
        word.save(str(tmp_path / f"{name}.docx"))

    first, *more = command("verify", tmp_path / "a.docx", tmp_path / "b.docx").out.splitlines()

    assert "1 split" in first
    assert any(line.startswith("  Split (line break put in): ") for line in more), more


def test_two_files_need_no_workspace(circulated, command, succeed, tmp_path):
    succeed("export", circulated, "--version", "Zero draft", "--out", tmp_path / "zero.md")

    said = command("verify", tmp_path / "zero.docx", tmp_path / "zero.md")

    assert said.code == 0
    assert said.out == "zero.md says word for word what zero.docx says; the file itself is another\n"
    same = command("verify", tmp_path / "zero.docx", tmp_path / "zero.docx", "--json")
    assert (same.json["verdict"], "comparison" in same.json) == ("identical", False)


@pytest.mark.parametrize("content", [b"PK\x03\x04 cut short", b"\x00\xff\x00"])
def test_what_cannot_be_read_is_one_line_and_the_workspace_stays_as_it_was(refused, succeed, tmp_path, content):
    succeed("insert", refused.file, "Protect the springs", "--role", "operative")
    succeed("freeze", refused.file, "--label", "Zero draft")
    (tmp_path / "mail.docx").write_bytes(content)

    assert "mail.docx" in refused("verify", refused.file, tmp_path / "mail.docx")
    assert "does not exist" in refused("verify", refused.file, tmp_path / "nothing.docx")


def test_a_draft_without_a_version_is_said_to_have_none(refused, tmp_path):
    (tmp_path / "mail.txt").write_text("1. Protect the springs.\n")

    assert "has no version yet" in refused("verify", refused.file, tmp_path / "mail.txt")
