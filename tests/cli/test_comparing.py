"""`draftdesk compare`: any two texts, said, as JSON, and as files."""

import csv
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

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


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def table_of(file):
    """The rows of the one table, each as its cells' lines."""
    rows = []
    for row in etree.fromstring(words_of(file).encode()).iter(f"{W}tr"):
        cells = [
            "\n".join(
                "".join("\t" if t.tag == f"{W}tab" else t.text or "" for run in p.iter(f"{W}r") for t in run)
                for p in cell.iter(f"{W}p")
            )
            for cell in row.iter(f"{W}tc")
        ]
        rows.append(cells)
    return rows


def test_what_changed_is_said_in_one_line_and_then_change_by_change(succeed, texts):
    first, *more = succeed("compare", *texts).splitlines()

    assert first == "old.md → new.md: 1 paragraph reworded, 1 new, 1 deleted; 1 renumbered"
    assert more == [
        "by weight: 3 substantive",
        "Water",
        "  1  Reworded: States [-shall-]{+should+} share data on every river.",
        f"  2  Paragraph deleted: {OLD.splitlines()[4].removeprefix('2. ')}",
        "  3  New paragraph: A forum meets every four years to look back on what was promised and kept.",
    ]


def test_letters_are_cited_with_the_paragraph_they_belong_to_below_their_headings(succeed, tmp_path):
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(
        "# Rivers\n\n1. States shall:\n\n(a) Dredge the upper river;\n\n2. Towns shall:\n\n(a) Clean each lake;\n\n"
        "# Land\n\n3. Farmers rest the soil.\n"
    )
    new.write_text(old.read_text().replace("upper", "lower").replace("each", "every").replace("rest", "feed"))

    lines = succeed("compare", old, new).splitlines()
    assert lines[2:] == [
        "Rivers",
        "  1 (a)  Reworded: Dredge the [-upper-]{+lower+} river;",
        "  2 (a)  Reworded: Clean [-each-]{+every+} lake;",
        "Land",
        "  3  Reworded: Farmers [-rest-]{+feed+} the soil.",
    ]


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

    assert table_of(out) == [
        ["A: old.md", "B: new.md", "What changed", "Remarks"],
        ["Water"],
        [
            "1.\tStates shall share data on every river.",
            "1.\tStates should share data on every river.",
            "Reworded\nSubstantive: obligation (shall, should, may…)",
            "",
        ],
        [
            "2.\tParties may build wells where they are needed, in consultation with those who live there.",
            "—",
            "Paragraph deleted\nSubstantive",
            "",
        ],
        ["… 1 paragraph unchanged, renumbered (number 2, were 3) …"],
        [
            "—",
            "3.\tA forum meets every four years to look back on what was promised and kept.",
            "New paragraph\nSubstantive",
            "",
        ],
    ]
    assert "<w:ins " not in words_of(out)


def test_the_whole_table_has_a_row_for_each_paragraph(succeed, texts, tmp_path):
    out = tmp_path / "table.docx"
    succeed("compare", *texts, "--out", out, "--layout", "table", "--whole")

    rows = table_of(out)
    assert len(rows) == 1 + 5
    assert ["Water", "Water", "", ""] in rows


@pytest.mark.parametrize("ending", ["html", "md"])
def test_a_page_shows_all_or_the_changes_only_and_says_when_it_was_made(succeed, texts, tmp_path, ending):
    same = "The secretariat reports to the assembly every two years"
    whole, short = tmp_path / f"whole.{ending}", tmp_path / f"short.{ending}"
    succeed("compare", *texts, "--out", whole, "--date", "2026-03-31T17:45+02:00")
    succeed("compare", *texts, "--out", short, "--changes-only")

    assert same in whole.read_text()
    assert "2026-03-31, 15:45 UTC" in whole.read_text().replace("\\", "")
    assert same not in short.read_text()
    assert "1 paragraph unchanged, renumbered" in short.read_text()
    assert "Compared: " in short.read_text()


def test_a_concordance_says_which_number_became_which(succeed, texts, tmp_path):
    out = tmp_path / "numbers.csv"
    succeed("compare", *texts, "--out", out, "--layout", "concordance")

    assert list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines())) == [
        ["Number in A", "Number in B", "What became of it"],
        ["1", "1", "same number"],
        ["2", "—", "2 → — (deleted)"],
        ["3", "2", "3 → 2"],
        ["—", "3", "— → 3 (new)"],
    ]


def test_a_concordance_is_said_on_the_terminal_too(succeed, texts):
    said = succeed("compare", *texts, "--layout", "concordance").splitlines()
    found = json.loads(succeed("compare", *texts, "--layout", "concordance", "--json"))

    assert said[-4:] == ["1 → 1", "2 → — (deleted)", "3 → 2", "— → 3 (new)"]
    assert [(each["a"], each["b"]) for each in found["concordance"]] == [
        (["1"], ["1"]),
        (["2"], []),
        (["3"], ["2"]),
        ([], ["3"]),
    ]


def test_versions_of_a_draft_and_the_working_draft_are_compared_like_files(succeed, shown, tmp_path):
    folder, _ = shown
    workspace = folder / "water.draftdesk"
    versions = json.loads(succeed("compare", f"{workspace}#Zero draft", f"{workspace}#Rev.1", "--json"))
    files = json.loads(succeed("compare", folder / "zero-draft.docx", f"{workspace}#Rev.1", "--json"))

    assert versions["a"]["title"] == "Zero draft"
    assert all(each["paragraph_id"] for each in versions["a"]["paragraphs"] if each["part"] == "body")
    assert versions["summary"]["unchanged"] > versions["summary"]["edited"] > 0
    changed = {"edited", "moved", "moved_edited", "split", "merged"}
    assert sum(files["summary"][kind] for kind in changed) <= sum(versions["summary"][kind] for kind in changed) + 3
    same = json.loads(succeed("compare", workspace, f"{workspace}#Rev.1", "--json"))
    assert {each["kind"] for each in same["changes"]} == {"unchanged"}, "not even the lines above it"
    assert len(same["a"]["paragraphs"]) == len(same["b"]["paragraphs"]) > 100


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
        (("compare", "none.docx", "{new}"), "none.docx does not exist: choose a document"),
        (("compare", "{folder}", "{new}"), "is a folder: choose a document"),
        (("compare", "{old}", "{new}", "--out", "{folder}/x.pdf"), "x.pdf cannot be written: a redline is written as"),
        (("compare", "{old}", "{new}", "--out", "{folder}/x.md", "--layout", "table"), "a table is written as .docx"),
        (("compare", "{old}", "{new}", "--out", "{folder}/x.pdf"), "written as .docx, .html, .md or .csv"),
        (("compare", "{old}", "{new}", "--out", "{folder}/kept.md"), "kept.md was not written: it exists already"),
        (("compare", "none.docx", "none.md", "--out", "{folder}/kept.md"), "it exists already"),
        (("compare", "none.docx", "none.md", "--out", "{folder}/no/x.md"), "the folder {folder}/no is not there"),
        (("compare", "none.docx", "none.md", "--out", "{folder}/a.docx", "--force"), "a folder has that name"),
        (("compare", ".", "{new}"), "draftdesk: . is a folder"),
        (("compare", "", "{new}"), "the earlier text has an empty name"),
        (("compare", "{old}", ""), "the later text has an empty name"),
        (("compare", "{folder}/x.draftdesk"), "x.draftdesk is one text: give the text to compare it with"),
        (("compare", "{folder}/x.draftdesk#", "{new}"), "no version is named behind x.draftdesk#"),
        (("compare", "{old}", "{new}", "--date", "0001-01-01T00:00+23:00"), "is no date for a document"),
        (("compare", "{old}", "{new}", "--date", "9999-12-31T23:59-12:00"), "is no date for a document"),
        (("compare", "{old}", "{new}", "--date", "0001-01-01", "--out", "{folder}/x.docx"), "from 1900 to 9998"),
        (("compare", "{old}", "{new}", "--layout", "table"), "a table is a file: say which with --out NAME.docx"),
        (("compare", "{old}", "{new}", "--no-moves"), "--no-moves is for a Word file with tracked changes"),
        (("compare", "{old}", "{new}", "--no-moves", "--out", "{folder}/x.html"), "--no-moves is for"),
        (("compare", "{old}", "{new}", "--live-numbers", "--out", "{folder}/x.md"), "--live-numbers is for"),
        (
            ("compare", "{old}", "{new}", "--base", "b", "--layout", "table", "--out", "{folder}/x.docx"),
            "--base is for",
        ),
        (("compare", "{old}", "{new}", "--author", "Fiji", "--out", "{folder}/x.csv"), "--author is for"),
        (("compare", "{old}", "{new}", "--date", "2026-03-31", "--out", "{folder}/x.csv"), "--date is for"),
        (("compare", "{old}", "{new}", "--whole"), "--whole is for a table, a web page or Markdown"),
        (("compare", "{old}", "{new}", "--changes-only", "--out", "{folder}/x.docx"), "--changes-only is for"),
        (("compare", "{old}", "--revisions", "rejected"), "--revisions is for a file that is compared with another"),
        (("compare", "{old}", "{new}", "--draft", "Main"), "--draft is for a workspace"),
        (("compare", "{old}", "{new}", "--date", "yesterday"), "“yesterday” is no date"),
        (("compare", "{old}"), "old.md"),
        (("compare", "{folder}/none.draftdesk#Rev.1", "{new}"), "none.draftdesk"),
    ],
)
def test_bad_input_is_one_line_and_writes_nothing(command, texts, tmp_path, words, line):
    (tmp_path / "kept.md").write_text("kept")
    (tmp_path / "a.docx").mkdir()
    before = sorted(tmp_path.iterdir())
    said = command(*(each.format(old=texts[0], new=texts[1], folder=tmp_path) for each in words))

    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert line.format(folder=tmp_path) in said.err
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


@pytest.mark.parametrize("name", ["old.md", "symbolic.md", "hard.md", "deep/../new.md"])
def test_no_text_that_is_compared_is_written_over_by_whatever_name(command, texts, tmp_path, name):
    (tmp_path / "deep").mkdir()
    (tmp_path / "symbolic.md").symlink_to(texts[0])
    (tmp_path / "hard.md").hardlink_to(texts[1])

    said = command("compare", *texts, "--out", tmp_path / name, "--force")
    assert (said.code, said.out) == (1, "")
    assert said.err.endswith("was not written: it is what is being compared; choose another name\n")
    assert (texts[0].read_text(), texts[1].read_text()) == (OLD, NEW)


def test_no_workspace_is_written_over_by_what_comes_of_its_versions(command, water, texts, tmp_path):
    link = tmp_path / "out.md"
    link.symlink_to(water)
    before = water.read_bytes()

    for side in (water, f"{water}#Zero draft"):
        said = command("compare", side, texts[0], "--out", link, "--force")
        assert said.code == 1
        assert "out.md was not written: it is what is being compared" in said.err
    assert water.read_bytes() == before


@pytest.mark.parametrize("author", ["a\x07", "Nepal\nand Bhutan", "\ufffe<&\"'>"])
def test_an_author_may_be_called_anything(succeed, texts, tmp_path, author):
    out = tmp_path / "redline.docx"
    succeed("compare", *texts, "--out", out, "--author", author)

    authors = {mark.get(f"{W}author") for mark in etree.fromstring(words_of(out).encode()).iter(f"{W}ins", f"{W}del")}
    assert authors == {{"a\x07": "a", "Nepal\nand Bhutan": "Nepal and Bhutan"}.get(author, "<&\"'>")}


def test_the_first_minutes_of_the_first_year_are_a_date(succeed, texts, tmp_path):
    out = tmp_path / "redline.docx"
    succeed("compare", *texts, "--out", out, "--date", "1900-01-01T00:01")
    assert 'w:date="1900-01-01T00:0' in words_of(out)


@pytest.mark.skipif(os.name == "nt", reason="a shell closes it")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_an_output_that_was_closed_is_no_error(texts, tmp_path, closed):
    out = tmp_path / "redline.html"
    line = f'"{sys.executable}" -m draftdesk compare "{texts[0]}" "{texts[1]}" --out "{out}" {closed}'
    said = subprocess.run(["sh", "-c", line], capture_output=True, check=False)

    assert (said.returncode, said.stderr) == (0, b"")
    assert "shall" in out.read_text()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder that takes no files")
def test_a_folder_that_takes_no_file_is_not_said_to_be_missing(command, texts):
    said = command("compare", *texts, "--out", "/proc/x.docx")
    assert said.err == "draftdesk: /proc/x.docx was not written: no file can be made in /proc; choose another folder\n"


# --- how a redline is laid ------------------------------------------------------------------------------------------


@pytest.fixture
def drafts(succeed, tmp_path):
    """Two Word files whose second list item stands after the fifth in the later one."""
    made = []
    lines = [f"{verb} the {what} of every river basin" for verb, what in zip(VERBS, THINGS, strict=True)]
    for name, order in (("old", range(6)), ("new", (0, 2, 3, 4, 1, 5))):
        paper = Document()
        paper.add_paragraph(name)
        for at in order:
            paper.add_paragraph(lines[at], style="List Number")
        paper.save(tmp_path / f"{name}.docx")
        made.append(tmp_path / f"{name}.docx")
    return made


VERBS = ("Measure", "Protect", "Restore", "Describe", "Finance", "Govern")
THINGS = (
    "depth and the flow",
    "springs and wells",
    "meadows and woods",
    "fish and birds",
    "dams and locks",
    "councils",
)


def marks_in(file, name):
    return len(list(etree.fromstring(words_of(file).encode()).iter(f"{W}{name}")))


def test_what_moved_is_a_move_or_with_no_moves_deleted_and_inserted(succeed, drafts, tmp_path):
    moved, plain = tmp_path / "moved.docx", tmp_path / "plain.docx"
    succeed("compare", *drafts, "--out", moved)
    succeed("compare", *drafts, "--out", plain, "--no-moves")

    assert marks_in(moved, "moveFrom") > 0
    assert marks_in(moved, "moveTo") > 0
    assert marks_in(plain, "moveFrom") + marks_in(plain, "moveTo") == 0
    assert marks_in(plain, "ins") > marks_in(moved, "ins")


def test_numbers_are_typed_or_stay_live(succeed, drafts, tmp_path):
    typed, live = tmp_path / "typed.docx", tmp_path / "live.docx"
    succeed("compare", *drafts, "--out", typed)
    succeed("compare", *drafts, "--out", live, "--live-numbers")

    assert "5.Protect" in "".join(etree.fromstring(words_of(typed).encode()).itertext())
    assert "5." not in "".join(etree.fromstring(words_of(live).encode()).itertext())


def test_the_base_says_whose_file_the_changes_are_laid_into(succeed, drafts, tmp_path):
    for name, file in zip("ab", drafts, strict=True):
        paper = Document(str(file))
        paper.sections[0].header.paragraphs[0].text = f"header of {name}"
        paper.save(str(file))
    found = {}
    for base in "ab":
        out = tmp_path / f"{base}.docx"
        succeed("compare", *drafts, "--out", out, "--base", base)
        found[base] = Document(str(out)).sections[0].header.paragraphs[0].text

    assert found == {"a": "header of a", "b": "header of b"}


def test_a_base_that_is_no_word_file_is_said_to_be_laid_into_a_plain_one(command, drafts, texts, tmp_path):
    asked = command("compare", drafts[0], texts[1], "--out", tmp_path / "x.docx", "--base", "b")
    left = command("compare", drafts[0], texts[1], "--out", tmp_path / "y.docx")
    neither = command("compare", *texts, "--out", tmp_path / "z.docx", "--base", "b")

    assert asked.err == "draftdesk: new.md is no Word file: the changes were laid into a plain document of its words\n"
    assert (asked.code, left.err, neither.err) == (0, "", "")
