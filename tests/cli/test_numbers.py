"""Numbers held and released, alternatives and statuses, from the command line."""

import csv
import json

import pytest
from tests.cli.conftest import done, draftdesk

from draftdesk.kit.jobs import silent
from draftdesk.reading.texts import read_text

OUTLINE = "# Compact\n\n## On water\n\nWater for all.\n\nProtect water.\n\nShare water.\n\nCount water.\n"


@pytest.fixture
def draft(tmp_path):
    """A workspace whose draft has a heading and the paragraphs 1 to 4, its numbers held."""
    outline = tmp_path / "outline.md"
    outline.write_text(OUTLINE, encoding="utf-8")
    path = tmp_path / "water.draftdesk"
    done("new", path, "--outline", outline)
    done("assemble", path)
    done("freeze", path, "--label", "Zero draft")
    assert done("hold", path) == "4 numbers are held\n"
    return path


def printed(path, *more):
    """The working draft, or a version, as its Word file says it: numbers and words."""
    out = path.parent / "out.docx"
    done("export", path, *(more or ("--working",)), "--out", out, "--force")
    text = read_text(out.read_bytes(), out.name, silent).text
    return [f"{each.number} {each.text}" for each in text.passages if each.number]


def changed(path):
    done("insert", path, "Pay for water.", "--after", "2")
    done("delete", path, "3")
    return ["1. Water for all.", "2. Protect water.", "2 bis. Pay for water.", "3. [Deleted]", "4. Count water."]


def test_what_is_added_and_deleted_while_numbers_are_held_is_printed_so(draft):
    lines = changed(draft)
    assert printed(draft) == lines
    done("freeze", draft, "--label", "Rev.1")
    done("release", draft)
    assert printed(draft, "--version", "Rev.1")[2:4] == ["2 bis. Pay for water.", "3. [Deleted]"]
    assert printed(draft) == ["1. Water for all.", "2. Protect water.", "3. Pay for water.", "4. Count water."]
    done("undo", draft)
    assert printed(draft)[2:4] == ["2 bis. Pay for water.", "3. [Deleted]"]
    assert done("check", draft).endswith("is whole\n")


def test_a_number_that_is_kept_for_a_deleted_paragraph_is_one_line_of_the_concordance(draft):
    done("delete", draft, "3")
    both = f"{draft}#Zero draft", f"{draft}"
    assert done("compare", *both, "--layout", "concordance").splitlines()[-4:] == [
        "1 → 1",
        "2 → 2",
        "3 → 3 [Deleted]",
        "4 → 4",
    ]
    told = json.loads(done("compare", *both, "--layout", "concordance", "--json"))
    assert (told["concordance"][2]["b"], told["concordance"][2]["line_b"]) == (["3"], "[Deleted]")
    assert (told["summary"]["deleted"], told["summary"]["inserted"]) == (1, 0)


def test_a_version_with_such_numbers_comes_back_as_the_same(draft, tmp_path):
    changed(draft)
    done("freeze", draft, "--label", "Rev.1")
    out = tmp_path / "rev1.docx"
    done("export", draft, "--version", "Rev.1", "--out", out)
    told = json.loads(done("compare", f"{draft}#Rev.1", out, "--json"))
    assert told["summary"]["unchanged"] == len(told["b"]["paragraphs"])
    said = draftdesk("add-version", draft, out, "--label", "Rev.1 again", "--json")
    assert said.code == 0, said
    done("restore", draft, "--version", "Rev.1 again")
    assert printed(draft) == printed(draft, "--version", "Rev.1")


def test_a_deleted_number_is_no_paragraph_to_write_in(draft):
    changed(draft)
    for command in (("edit", draft, "3", "Words"), ("delete", draft, "3"), ("status", draft, "3", "--set", "agreed")):
        said = draftdesk(*command)
        assert said.code == 1, said
        assert said.err.count("\n") == 1


def test_a_concordance_can_be_had_beforehand_and_is_written_once_numbers_are_released(draft, tmp_path):
    changed(draft)
    dry = json.loads(done("release", draft, "--dry-run", "--json"))
    assert dry["summary"] == {
        "all": 5,
        "unchanged": 3,
        "renumbered": 1,
        "moved": 0,
        "deleted": 1,
        "no_longer_numbered": 0,
    }
    assert [(each["old"], each["new"]) for each in dry["numbers"]] == [
        *(("1", "1"), ("2", "2"), ("2 bis", "3"), ("3", None), ("4", "4"))
    ]
    out = tmp_path / "concordance.csv"
    assert "2 bis → 3" in done("release", draft, "--out", out)
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert ["2 bis", "3", "renumbered", "Pay for water."] in rows
    assert ["3", "–", "deleted", ""] in rows
    said = draftdesk("release", draft)
    assert (said.code, said.out) == (1, "")
    assert "are not held" in said.err


def test_nothing_is_released_where_the_concordance_cannot_be_written(draft, tmp_path):
    changed(draft)
    out = tmp_path / "concordance.docx"
    out.write_bytes(b"mine")
    assert draftdesk("release", draft, "--out", out).code == 1
    assert out.read_bytes() == b"mine"
    assert "2 bis. Pay for water." in printed(draft)
    done("release", draft, "--out", out, "--force")
    assert out.read_bytes().startswith(b"PK")


def test_a_paragraph_becomes_an_alternative_and_one_of_its_own_again(draft):
    done("release", draft)
    assert done("alternative", draft, "3", "--of", "1") == "it is 1 alt now\n"
    assert printed(draft) == ["1. Water for all.", "1 alt. Share water.", "2. Protect water.", "3. Count water."]
    done("alternative", draft, "1 alt", "--own")
    assert printed(draft)[1] == "2. Share water."
    done("undo", draft)
    done("hold", draft, "--bis", "version")
    assert printed(draft)[:2] == ["1. [Water for all.]", "1 bis. [Share water.]"]


def test_the_status_of_many_is_said_at_once_and_agreed_ones_are_skipped(draft):
    assert done("status", draft, "1", "2", "--set", "ad-ref", "--date", "2018-05-14", "--meeting", "Round 3") == (
        "2 paragraphs are agreed ad ref, 0 skipped\n"
    )
    said = done("status", draft, "2", "3", "--set", "agreed-in-group")
    assert said.splitlines() == [
        "left as it is, because it is agreed ad ref: 2",
        "1 paragraph is agreed in group, 1 skipped",
    ]
    refused = draftdesk("status", draft, "1", "--set", "open")
    assert refused.code == 1
    assert "reopen it first" in refused.err
    assert done("status", draft, "1", "--reopen", "asked for by Fiji") == "1 paragraph is reopened, 0 skipped\n"
    assert draftdesk("status", draft, "1", "--reopen", " ").code == 1
    assert draftdesk("status", draft, "1").code == 2
