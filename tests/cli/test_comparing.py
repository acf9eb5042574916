"""`draftdesk compare`: any two texts, said, as JSON, and as files."""

import csv
import json
import zipfile

import pytest

from draftdesk.kit.resources import sample

OLD = """# Water

1. States shall share data on every river.

2. Parties may build wells where they are needed, in consultation with those who live there.

3. The secretariat reports to the assembly every two years on what was done.
"""
NEW = """# Water

1. States should share data on every river.

2. The secretariat reports to the assembly every two years on what was done.

3. A forum meets every four years to look back on what was promised and kept.
"""


@pytest.fixture
def texts(tmp_path):
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(OLD)
    new.write_text(NEW)
    return old, new


def words_of(file):
    with zipfile.ZipFile(file) as parts:
        return parts.read("word/document.xml").decode()


def test_what_changed_is_said_in_one_line_and_then_change_by_change(succeed, texts):
    first, *more = succeed("compare", *texts).splitlines()

    assert first == "old.md → new.md: 1 paragraph reworded, 1 new, 1 deleted; 1 renumbered"
    assert any(line.startswith("1.") and "[-shall-]{+should+}" in line for line in more)
    assert any("deleted" in line and "Parties may build wells" in line for line in more)


def test_the_json_has_every_paragraph_of_each_side_in_exactly_one_change(succeed, texts):
    found = json.loads(succeed("compare", *texts, "--json"))

    assert found["schema"] == 1
    assert (found["a"]["title"], found["b"]["title"]) == ("old.md", "new.md")
    for side, left_out in (("a", "insert"), ("b", "delete")):
        paragraphs = found[side]["paragraphs"]
        assert sorted(n for change in found["changes"] for n in change[side]) == list(range(len(paragraphs)))
        for change in found["changes"]:
            said = "".join(text for kind, text in change["segments"] if kind != left_out)
            assert said == "\n".join(paragraphs[n]["text"] for n in change[side])
    assert found["summary"]["edited"] == found["summary"]["inserted"] == found["summary"]["deleted"] == 1


@pytest.mark.parametrize("ending", ["docx", "html", "md", "csv"])
def test_the_result_is_written_in_the_format_its_name_asks_for(succeed, texts, tmp_path, ending):
    out = tmp_path / f"redline.{ending}"
    assert succeed("compare", *texts, "--out", out).endswith(f"wrote {out}\n")

    content = words_of(out) if ending == "docx" else out.read_text(encoding="utf-8-sig")
    for word in ("shall", "should", "Parties may build wells", "A forum meets"):
        assert word in content


def test_the_marks_of_a_redline_carry_the_author_and_the_date_that_were_given(succeed, texts, tmp_path):
    out = tmp_path / "redline.docx"
    succeed("compare", *texts, "--out", out, "--author", "Delegation of Nepal", "--date", "2026-03-31T17:45")

    words = words_of(out)
    assert "<w:ins " in words
    assert "<w:del " in words
    assert words.count('w:author="Delegation of Nepal"') == words.count("w:author=")
    assert 'w:date="2026-03-31T17:4' in words
    assert "w:date=" in words
    assert words.count('w:date="2026-03-31T') == words.count("w:date=")


def test_a_table_sets_both_texts_side_by_side_in_word(succeed, texts, tmp_path):
    out = tmp_path / "table.docx"
    succeed("compare", *texts, "--out", out, "--layout", "table")

    words = words_of(out)
    assert "<w:tbl>" in words
    assert "<w:ins " not in words
    assert "Remarks" in words
    assert "A forum meets every four years" in words


def test_a_concordance_says_which_number_became_which(succeed, texts, tmp_path):
    out = tmp_path / "numbers.csv"
    succeed("compare", *texts, "--out", out, "--layout", "concordance")

    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert any(row[:2] == ["3", "2"] for row in rows)


def test_versions_of_a_draft_and_the_working_draft_are_compared_like_files(succeed, demo_files, tmp_path):
    workspace = demo_files / "water.draftdesk"
    versions = json.loads(succeed("compare", f"{workspace}#Zero draft", f"{workspace}#Rev.1", "--json"))
    files = json.loads(succeed("compare", demo_files / "zero-draft.docx", f"{workspace}#Rev.1", "--json"))

    assert versions["a"]["title"] == "Zero draft"
    assert all(each["paragraph_id"] for each in versions["a"]["paragraphs"] if each["part"] == "body")
    assert versions["summary"]["unchanged"] > versions["summary"]["edited"] > 0
    changed = {"edited", "moved", "moved_edited", "split", "merged"}
    assert sum(files["summary"][kind] for kind in changed) <= sum(versions["summary"][kind] for kind in changed) + 3
    same = json.loads(succeed("compare", workspace, f"{workspace}#Rev.1", "--json"))
    assert {each["kind"] for each in same["changes"]} == {"unchanged"}, "not even the lines above it"
    assert len(same["a"]["paragraphs"]) == len(same["b"]["paragraphs"]) > 100


@pytest.fixture(scope="module")
def demo_files(succeed, tmp_path_factory):
    folder = tmp_path_factory.mktemp("compared") / "demo"
    succeed("demo", "--out", folder)
    return folder


def test_a_tracked_file_is_a_comparison_by_itself(succeed, texts, tmp_path):
    redline = tmp_path / "redline.docx"
    succeed("compare", *texts, "--out", redline, "--author", "Nepal")

    said = succeed("compare", redline)
    assert "1 paragraph reworded" in said
    assert "by Nepal" in said
    found = json.loads(succeed("compare", redline, "--json"))
    assert {each["author"] for each in found["revisions"]} == {"Nepal"}


def test_what_is_tracked_already_is_read_as_accepted_or_as_rejected(command, succeed, texts, tmp_path):
    redline = tmp_path / "redline.docx"
    succeed("compare", *texts, "--out", redline)

    accepted = command("compare", redline, texts[1])
    rejected = command("compare", texts[0], redline, "--revisions", "rejected")
    assert "nothing changed" in accepted.out
    assert "nothing changed" in rejected.out
    assert "tracked changes" in accepted.err


# --- bad input ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("compare", "none.docx", "{new}"), "none.docx does not exist: give the path of a document"),
        (("compare", "{folder}", "{new}"), "is a folder: give the path of a document"),
        (("compare", "{old}", "{new}", "--out", "{folder}/x.pdf"), "x.pdf cannot be written: a redline is written as"),
        (("compare", "{old}", "{new}", "--out", "{folder}/x.md", "--layout", "table"), "a table is written as .docx"),
        (("compare", "{old}", "{new}", "--out", "{new}"), "it exists already"),
        (("compare", "{old}", "{new}", "--date", "yesterday"), "“yesterday” is no date"),
        (("compare", "{old}"), "old.md"),
        (("compare", "{folder}/none.draftdesk#Rev.1", "{new}"), "none.draftdesk"),
    ],
)
def test_bad_input_is_one_line_and_writes_nothing(command, texts, tmp_path, words, line):
    before = sorted(tmp_path.iterdir())
    said = command(*(each.format(old=texts[0], new=texts[1], folder=tmp_path) for each in words))

    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert line in said.err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["bad-truncated.docx", "bad-encrypted.docx", "bad-no-document.docx"])
def test_a_file_that_is_no_text_is_named(command, name, texts, tmp_path):
    bad = tmp_path / name
    bad.write_bytes(b"PK\x03\x04" + name.encode() * 40)
    said = command("compare", bad, texts[1])

    assert said.code == 1
    assert name in said.err
    assert len(said.err.splitlines()) == 1


def test_every_bad_word_file_at_hand_is_one_line(command, shared):
    good = shared / "pairs" / "word-small" / "a.docx"
    for bad in sorted((shared / "docx").glob("bad-*")):
        said = command("compare", bad, good)
        assert (said.code, said.out) == (1, ""), bad
        assert len(said.err.splitlines()) == 1
        assert bad.name in said.err


@pytest.mark.parametrize("content", ["", "   \n \n"])
def test_an_empty_file_is_compared_like_any_other_and_said_to_be_empty(command, texts, tmp_path, content):
    empty = tmp_path / "empty.txt"
    empty.write_text(content)

    first = command("compare", empty, texts[1], "--out", tmp_path / "x.docx")
    assert (first.code, first.err) == (0, "draftdesk: empty.txt is empty.\n")
    assert ": 4 paragraphs new" in first.out
    assert ": 4 paragraphs deleted" in command("compare", texts[0], empty, "--out", tmp_path / "y.docx").out
    assert "nothing changed" in command("compare", empty, empty, "--out", tmp_path / "z.docx").out


def test_a_file_compared_with_itself_has_not_changed(succeed, tmp_path):
    paper = sample() / "session-summary.docx"
    assert "nothing changed" in succeed("compare", paper, paper, "--out", tmp_path / "x.docx").splitlines()[0]
    words = words_of(tmp_path / "x.docx")
    assert "<w:ins " not in words
    assert "<w:del " not in words
