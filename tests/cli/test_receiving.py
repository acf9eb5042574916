"""A version that comes back as a file, its pairing, and a paragraph's history, from the command line."""

import json
import os
import re
from pathlib import Path

import docx
import pytest

ZERO = """1. States shall share data on wells and springs with all of their neighbours in good time.

2. The Secretary-General is requested to report on this to the Assembly at its next session.
"""
REV_1 = """1. States shall share data on wells with all of their neighbours in good faith.

2. States shall share data on springs with all of their neighbours in good time.

3. The Secretary-General is requested to report on this to the Assembly at its next session.
"""


@pytest.fixture
def received(water, tmp_path, succeed):
    """A workspace to which a zero draft and a first revision came as text files."""
    for name, words in (("zero.txt", ZERO), ("rev1.txt", REV_1)):
        (tmp_path / name).write_text(words, encoding="utf-8")
    succeed("add-version", water, tmp_path / "zero.txt", "--label", "Zero draft", "--date", "5 February")
    said = succeed("add-version", water, tmp_path / "rev1.txt", "--label", "Rev.1")
    return water, said


def test_a_received_version_is_added_with_a_summary_and_what_is_doubtful(received):
    _, said = received

    first, doubtful, *listed, last = said.splitlines()
    assert first == "“Rev.1” received as rev1.txt; beside “Zero draft”: 1 paragraph reworded, 1 new; 2 renumbered"
    assert doubtful.startswith("1 paragraph is doubtful; to confirm or correct: draftdesk pairing ")
    (line,) = listed
    assert re.match(
        r"  #0 +1 +taken for new, perhaps not new; perhaps 1 \(#0\): States shall share data on wells", line
    )
    assert last.startswith("the working draft stays as it is; to take the version over: draftdesk restore ")


def test_versions_say_where_they_were_received_from(received, succeed):
    file, _ = received

    zero, rev1 = succeed("versions", file).splitlines()
    assert zero.endswith("5 February  received as zero.txt")
    assert rev1.endswith("received as rev1.txt")
    found = json.loads(succeed("versions", file, "--json"))["versions"]
    assert [(each["label"], each["origin"], each["file_name"]) for each in found] == [
        ("Zero draft", "received as a file", "zero.txt"),
        ("Rev.1", "received as a file", "rev1.txt"),
    ]


def test_the_pairing_is_listed_corrected_and_taken_back(received, succeed):
    file, _ = received

    doubtful = json.loads(succeed("pairing", file, "--json"))
    assert doubtful["version"] == "Rev.1"
    ((one,),) = (doubtful["doubtful"],)
    assert (one["place"], one["number"], one["before"]) == (0, "1", None)
    assert [(each["number"], each["place"]) for each in one["alternatives"]] == [("1", 0)]
    assert one["before_place"] is None

    assert succeed("pairing", file, "--same", "1=1") == "nothing in “Rev.1” is doubtful\n"
    paragraphs = json.loads(succeed("history", file, "1", "--json"))["versions"]
    assert [each["became"] for each in paragraphs] == ["first here", "reworded"]
    assert "Change pairing of Rev.1" in succeed("undo", file)
    assert succeed("pairing", file, "--version", "rev.1", "--confirm", "#0") == "nothing in “Rev.1” is doubtful\n"
    succeed("pairing", file, "--new", "3")
    found = json.loads(succeed("history", file, "3", "--json"))["versions"]
    assert [each["became"] for each in found] == ["not in it", "first here"]


def test_a_history_is_said_and_written(received, succeed, tmp_path):
    file, _ = received

    said = succeed("history", file, "3")
    assert "Rev.1            3            renumbered since Zero draft" in said
    marked = "States shall share data on [-wells and -]springs with all of their neighbours in good time."
    assert f"    {marked}\n" in succeed("history", file, "2")
    for ending in ("docx", "html", "md", "csv"):
        target = tmp_path / f"history.{ending}"
        assert succeed("history", file, "2", "--out", target) == f"wrote {target}\n"
    (table,) = docx.Document(str(tmp_path / "history.docx")).tables
    assert [cell.text for cell in table.rows[2].cells][-1] == marked
    assert marked in (tmp_path / "history.html").read_text(encoding="utf-8")


def test_it_is_said_that_tables_are_written_as_paragraphs(water, tmp_path, command):
    paper = docx.Document()
    paper.add_paragraph("States shall share data on wells.")
    for n, cell in enumerate(paper.add_table(1, 2).rows[0].cells):
        cell.text = f"Well {n}"
    paper.save(str(tmp_path / "a.docx"))

    for words in (
        ["add-version", water, tmp_path / "a.docx", "--label", "Rev.1"],
        ["restore", water, "--version", "Rev.1"],
        ["export", water, "--working", "--out", tmp_path / "b.docx"],
    ):
        assert "what stands in a table (2 paragraphs) is exported as plain paragraphs" in command(*words).err


def test_json_tells_what_was_added(water, tmp_path, succeed):
    paper = tmp_path / "zero.txt"
    paper.write_text(ZERO, encoding="utf-8")

    found = json.loads(succeed("add-version", water, paper, "--label", "Zero draft", "--json"))

    assert found["before"] is None
    assert found["version"]["file_name"] == "zero.txt"
    assert found["version"]["paragraphs"] == 2
    assert found["summary"]["inserted"] == 2
    assert found["doubtful"] == []


def test_undo_and_redo_take_it_back_and_again(received, succeed):
    file, _ = received
    assert succeed("undo", file) == "undone: Add version Rev.1\n"
    assert "Rev.1" not in succeed("versions", file)
    assert succeed("redo", file) == "done again: Add version Rev.1\n"
    assert "Rev.1" in succeed("versions", file)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["add-version", "FILE", "DIR/gone.txt", "--label", "Rev.2"], "gone.txt does not exist"),
        (["add-version", "FILE", "DIR", "--label", "Rev.2"], "is a folder"),
        (["add-version", "FILE", "FILE", "--label", "Rev.2"], "is the workspace itself"),
        (["add-version", "FILE", "DIR/empty.txt", "--label", "Rev.2"], "empty.txt"),
        (["add-version", "FILE", "DIR/broken.docx", "--label", "Rev.2"], "broken.docx"),
        (["add-version", "FILE", "DIR/rev1.txt", "--label", "rev.1"], "choose another label"),
        (["add-version", "FILE", "DIR/rev1.txt", "--label", "Rev.2", "--draft", "Other"], "no draft “Other”"),
        (["pairing", "FILE", "--version", "Rev.7"], "there is no version “Rev.7”"),
        (["pairing", "FILE", "--same", "14"], "write the number now, “=” and the number before"),
        (["pairing", "FILE", "--same", "=1"], "write the number now, “=” and the number before"),
        (["pairing", "FILE", "--same", "1=1", "--same", "2=1"], "two paragraphs cannot both be the same one before"),
        (["pairing", "FILE", "--same", "1=1", "--new", "1"], "is answered for twice"),
        (["history", "FILE", "1", "--out", "DIR/link.md", "--force"], "is the workspace itself"),
        (["coverage", "FILE", "--out", "DIR/link.md", "--force"], "is the workspace itself"),
        (["pairing", "FILE", "--same", "1=9"], "there is no paragraph 9 in “Zero draft”"),
        (["pairing", "FILE", "--new", "9"], "there is no paragraph 9 in “Rev.1”"),
        (["history", "FILE", "9"], "there is no paragraph 9 in “Rev.1”; give its number"),
        (["history", "FILE", "1", "--out", "DIR/x.txt"], "x.txt was not written"),
        (["history", "FILE", "1", "--out", "DIR/rev1.html"], "rev1.html"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_changes_nothing(received, refused, tmp_path, words, says):
    file, _ = received
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 and no more")
    (tmp_path / "rev1.html").write_text("there")
    (tmp_path / "link.md").symlink_to(file)
    given = [word.replace("FILE", os.fspath(file)).replace("DIR", os.fspath(tmp_path)) for word in words]

    assert says in refused(*given)


def test_a_copy_for_others_says_that_the_file_is_left_out(received, succeed, tmp_path):
    file, _ = received
    said = succeed("copy", file, tmp_path / "others.draftdesk", "--for-others")
    assert "the files that “Zero draft”, “Rev.1” were received as are left out" in said
    assert Path(tmp_path / "others.draftdesk").exists()
    assert "is whole" in succeed("check", tmp_path / "others.draftdesk")
