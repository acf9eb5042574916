"""draftdesk check: a text before it goes out, what a Word file tells, and a cleaned copy of it."""

import shutil

import pytest


@pytest.fixture
def received(water, succeed, tmp_path):
    """A Word file that a person has worked on: with a name, a comment and a tracked change."""
    import docx

    succeed("insert", water, 'Protect  the "springs" and organise talks', "--role", "operative")
    path = tmp_path / "received.docx"
    succeed("export", water, "--working", "--out", path)
    word = docx.Document(str(path))
    word.core_properties.author = "Zaphod Beeblebrox"
    paragraph = word.paragraphs[-1]
    word.add_comment(paragraph.runs, text="our red line", author="Zaphod Beeblebrox", initials="ZB")
    word.save(str(path))
    return path


def test_a_draft_that_somebody_will_object_to_is_told_line_by_line(water, succeed, command):
    succeed("insert", water, 'Protect [the  "springs" and organise talks', "--role", "operative")

    said = command("check", water, "--working")

    assert (said.code, said.err) == (1, "")
    assert "4 findings in the working draft:" in said.out
    assert "  wrong     1" in said.out
    assert "“organise”: Write “organize”, as the Organization does" in said.out
    found = command("check", water, "--working", "--json").json["findings"]
    assert [each["kind"] for each in found] == [
        "unbalanced bracket",
        "double space",
        "straight quotation mark",
        "spelling",
    ]
    assert found[3]["instead"] == "organize"
    assert found[3]["place"] == "1"


def test_a_text_with_trifles_alone_is_fit(water, succeed, command):
    succeed("insert", water, "Protect  the springs", "--role", "operative")

    said = command("check", water, "--working")

    assert (said.code, said.out.splitlines()[0]) == (0, "1 finding in the working draft:")


def test_a_version_is_checked_as_it_was_issued(water, succeed, command):
    succeed("insert", water, "Protect the springs", "--role", "operative")
    succeed("freeze", water, "--label", "Zero draft")
    succeed("insert", water, "And [the wells", "--role", "operative")

    said = command("check", water, "--version", "Zero draft")

    assert (said.code, said.out) == (0, "nothing to object to in “Zero draft”\n")


def test_how_many_words_are_allowed_can_be_said(water, succeed, command):
    succeed("insert", water, "Protect the springs and the wells", "--role", "operative")

    found = command("check", water, "--working", "--words", "5", "--json").json["findings"]

    assert [(each["kind"], each["words"], each["instead"]) for each in found] == [("overlong", "6", "5")]


def test_terms_of_a_source_are_known(water, succeed, command, tmp_path):
    succeed("insert", water, "The CMA met", "--role", "operative")
    listed = tmp_path / "terms.txt"
    listed.write_text("Abbreviations\n\nCMA – Conference serving as the meeting\n", encoding="utf-8")
    code = command("import", water, listed, "--json").json["sources"][0]["id"]

    assert "Spell this out" in command("check", water, "--working").out
    assert "Spell this out" not in command("check", water, "--working", "--terms", code).out


def test_a_workspace_is_still_checked_for_being_whole(water, command):
    said = command("check", water, "--json")

    assert (said.code, said.json) == (0, {"schema": 1, "file": str(water), "whole": True, "findings": []})


def test_a_word_file_tells_what_it_leaks_and_what_its_text_lacks(received, command):
    said = command("check", received)

    assert said.code == 1
    assert "  wrong     names in the file's properties: Zaphod Beeblebrox" in said.out
    assert "  wrong     comments: Zaphod Beeblebrox" in said.out
    assert "as the Organization does" in said.out
    found = command("check", received, "--json").json
    assert not found["fit"]
    assert {each["kind"] for each in found["leaks"]} >= {"names", "comments"}


def test_a_cleaned_copy_tells_nothing_and_the_original_stays(received, command, tmp_path):
    before = received.read_bytes()

    said = command("check", received, "--clean", tmp_path / "clean.docx")

    assert said.code == 0
    assert said.out.splitlines()[-1] == f"made {tmp_path / 'clean.docx'}, which tells nothing but its text"
    assert received.read_bytes() == before
    assert command("check", tmp_path / "clean.docx", "--json").json["leaks"] == []
    assert command("compare", received, tmp_path / "clean.docx", "--json").json["summary"]["edited"] == 0


def test_nothing_is_overwritten_without_force(received, command, tmp_path):
    shutil.copy(received, tmp_path / "there.docx")
    before = received.read_bytes()

    for target in (tmp_path / "there.docx", received):
        said = command("check", received, "--clean", target)
        assert (said.code, target.read_bytes()) == (1, before)
        assert "it exists already" in said.err

    assert command("check", received, "--clean", received, "--force").code == 0
    assert received.read_bytes() != before


@pytest.mark.parametrize("name", ["clean.pdf", "clean", "missing/clean.docx"])
def test_a_copy_that_cannot_be_written_is_told_in_one_line(received, command, tmp_path, name):
    said = command("check", received, "--clean", tmp_path / name)

    assert said.code == 1
    assert said.err.splitlines()[-1].startswith("draftdesk: ")
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("words", [("--clean", "x.docx"), ("--keep-changes",)])
def test_cleaning_is_for_word_files_alone(refused, water, words):
    assert "--clean" in refused("check", water, *words)


@pytest.mark.parametrize("words", [("--working",), ("--version", "x"), ("--draft", "x"), ("--keep-changes",)])
def test_a_word_file_has_no_versions(received, command, words):
    said = command("check", received, *words)

    assert (said.code, said.out) == (1, "")


def test_hostile_files_are_told_in_one_line(shared, command, tmp_path):
    for path in [*(shared / "docx").glob("bad-*.docx"), *(shared / "docx").glob("hostile-*.docx")]:
        said = command("check", path, "--clean", tmp_path / "clean.docx")
        assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
        assert not (tmp_path / "clean.docx").exists()


def test_real_files_are_checked_and_cleaned(shared, command, tmp_path):
    for path in (shared / "docx").glob("un-*.docx"):
        clean = tmp_path / path.name
        assert command("check", path, "--clean", clean).code == 0
        assert {each["kind"] for each in command("check", clean, "--json").json["leaks"]} <= {"web links"}


def test_a_file_is_held_against_what_the_workspace_keeps_to_itself(water, received, succeed, command, tmp_path):
    import docx

    old = "States shall protect every spring without any exception whatsoever"
    succeed("insert", water, old, "--role", "operative")
    succeed("edit", water, "1", "Each State protects its own springs")
    word = docx.Document(str(received))
    word.add_paragraph(old)
    word.save(str(received))

    said = command("check", received, "--against", water, "--json")

    assert said.code == 1
    assert [(each["part"], each["origin"]) for each in said.json["private"]] == [
        ("word/document.xml", "an earlier wording")
    ]
    assert "which stands in an earlier wording" in command("check", received, "--against", water).out
