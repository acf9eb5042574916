"""`draftdesk watch`: the watch list; and `draftdesk compare --watch`: which changes touch it."""

import pytest

from draftdesk.drafting.workspaces import check

OLD = """# Water

1. States shall protect rivers, lakes and the human rights of all.

2. Parties may build wells where they are needed, in consultation with those who live there.

3. The secretariat reports to the assembly every two years on what was done about migration.
"""
NEW = """# Water

1. States should protect rivers, seas and the human rights of all.

2. The secretariat reports to the assembly every four years on what was done about migration.

3. A forum meets at once to look back on what was promised and kept by everybody.
"""


@pytest.fixture
def texts(tmp_path):
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(OLD)
    new.write_text(NEW)
    return old, new


@pytest.fixture
def file(tmp_path, succeed):
    path = tmp_path / "water.draftdesk"
    succeed("new", path, "--outline", "blank")
    return path


# --- the list -------------------------------------------------------------------------------------------------------


def test_words_are_put_on_the_list_taken_off_and_undone(succeed, file):
    assert succeed("watch", file) == "nothing is watched; add words with --add\n"
    assert succeed("watch", file, "--add", "human rights", "--add", "migra*", "--add", "Paragraph: 12 (a)") == (
        "human rights\nmigra*\nparagraph: 12 (a)\n"
    )
    assert succeed("watch", file, "--remove", "HUMAN-RIGHTS", "--remove", "paragraph: 12(a)", "--add", "lakes") == (
        "migra*\nlakes\n"
    )
    succeed("undo", file)
    assert succeed("watch", file) == "human rights\nmigra*\nparagraph: 12 (a)\n"
    assert "Change watch list" in succeed("acts", file)
    assert check(file) == ()


def test_a_list_goes_out_as_a_text_file_and_comes_in_again(succeed, file, tmp_path):
    given, made, other = tmp_path / "given.txt", tmp_path / "made.txt", tmp_path / "other.draftdesk"
    given.write_text("# Ours\nhuman rights\tour red line\nmigra*\n", encoding="utf-8")

    assert succeed("watch", file, "--add", "migra*", "--from", given, "--out", made) == (
        f"migra*\nhuman rights  (our red line)\nwrote {made}\n"
    )

    assert made.read_text("utf-8") == "migra*\nhuman rights\tour red line\n"
    succeed("new", other, "--outline", "blank")
    assert succeed("watch", other, "--from", made) == "migra*\nhuman rights  (our red line)\n"


def test_the_list_as_json(command, file):
    command("watch", file, "--add", "migra*", "--add", "paragraph: 12")

    assert command("watch", file, "--json").json == {
        "schema": 1,
        "watch": [
            {"kind": "words", "text": "migra*", "paragraph_id": None, "note": ""},
            {"kind": "paragraph", "text": "12", "paragraph_id": None, "note": ""},
        ],
    }


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--add", ""], "type the words to watch"),
        (["--add", "[…]"], "“[…]” has no letter and no figure"),
        (["--add", "LAKES"], "“LAKES” is on the watch list already"),
        (["--add", "seas", "--remove", "rivers"], "“rivers” is not on the watch list"),
        (["--add", "seas", "--from", "nowhere.txt"], "nowhere.txt does not exist"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line_and_changes_nothing(command, file, words, why):
    command("watch", file, "--add", "lakes")

    refused = command("watch", file, *words)

    assert (refused.code, refused.out) == (1, "")
    assert why in refused.err
    assert refused.err.count("\n") == 1
    assert command("watch", file).out == "lakes\n"


def test_a_file_is_not_written_over_unasked(command, succeed, file, tmp_path):
    there = tmp_path / "list.txt"
    there.write_text("mine")

    refused = command("watch", file, "--add", "lakes", "--out", there)

    assert refused.code == 1
    assert "list.txt" in refused.err
    assert there.read_text() == "mine"
    assert succeed("watch", file) == "nothing is watched; add words with --add\n", "nothing was done before it was told"
    succeed("watch", file, "--add", "lakes", "--out", there, "--force")
    assert there.read_text() == "lakes\n"
    itself = command("watch", file, "--out", file, "--force")
    assert (itself.code, "is the workspace itself" in itself.err) == (1, True)
    assert check(file) == ()


# --- which changes touch it -----------------------------------------------------------------------------------------


def test_the_changes_that_touch_what_is_watched_are_marked_and_counted(succeed, texts):
    said = succeed("compare", *texts, "--watch", "lakes", "--watch", "human rights", "--watch", "paragraph: 3")

    lines = said.splitlines()
    assert "watch list: 3 changes of watched words, 0 changes of other words beside them or of their place" in lines
    assert next(line for line in lines if "protect rivers" in line or "shall" in line).endswith(
        " ◆ lakes, (human rights)"
    )
    assert next(line for line in lines if "A forum" in line).endswith(" ◆ paragraph: 3")
    assert next(line for line in lines if "Parties" in line).count("◆") == 0


def test_what_is_watched_may_come_from_a_file_and_touch_nothing(succeed, texts, tmp_path):
    listed = tmp_path / "list.txt"
    listed.write_text("glaciers\n# none\nGlaciers\n")

    said = succeed("compare", *texts, "--watch-list", listed)

    assert "watch list: no change touches it" in said.splitlines()
    assert "◆" not in said
    plain = succeed("compare", *texts)
    assert plain.splitlines() == [line for line in said.splitlines() if not line.startswith("watch list")]


def test_the_touches_as_json(command, texts):
    found = command("compare", *texts, "--json", "--watch", "lakes", "--watch", "human rights", "--watch", "lakes")

    assert [each["text"] for each in found.json["watch"]] == ["lakes", "human rights"]
    touched = [each["touches"] for each in found.json["changes"] if each["touches"]]
    assert touched == [[{"watch": 0, "in_changed_words": True}, {"watch": 1, "in_changed_words": False}]]
    plain = command("compare", *texts, "--json").json
    assert "watch" not in plain
    assert plain["changes"] == [
        {name: value for name, value in each.items() if name != "touches"} for each in found.json["changes"]
    ]


def test_with_a_file_to_write_the_touches_are_counted(succeed, texts, tmp_path):
    said = succeed("compare", *texts, "--watch", "lakes", "--out", tmp_path / "out.html")

    assert "watch list: 1 change of watched words" in said
    assert "lakes" in (tmp_path / "out.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--watch", "…"], "“…” has no letter"),
        (["--watch-list", "nowhere.txt"], "nowhere.txt does not exist"),
        (["--watch", "x", "--layout", "concordance"], "--watch is for the list of changes"),
    ],
)
def test_what_cannot_be_watched_is_told_in_one_line(command, texts, words, why):
    refused = command("compare", *texts, *words)

    assert (refused.code, refused.out) == (1, "")
    assert why in refused.err
    assert refused.err.count("\n") == 1
