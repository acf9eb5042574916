"""draftdesk import --accept: what the document lists, or also what its sentences seem to recommend."""

import json
from pathlib import Path

import pytest

SUMMARY = """Summary of the second thematic session

Geneva, 22 and 23 May 2017

Delegations stressed the need for better data. They met for two days.

Concrete issues and recommendations presented for consideration included:

- Share data with all
- Count every well
"""


@pytest.fixture
def summary(tmp_path: Path) -> Path:
    path = tmp_path / "second-session-summary.txt"
    path.write_text(SUMMARY, encoding="utf-8")
    return path


def snippets(said):
    return [(each["confidence"], each["text"]) for each in json.loads(said)["sources"][0]["snippets"]]


def test_listed_is_what_is_stored_and_the_rest_is_counted(water, summary, succeed):
    said = succeed("import", water, summary)
    assert "2 recommendations stored" in said
    assert "1 more sentence reads like recommendations or views: to store them too," in said
    assert "session: thematic 2, 2017-05-22 to 2017-05-23" in said


def test_likely_stores_both_and_says_which(water, summary, succeed):
    assert snippets(succeed("import", water, summary, "--accept", "likely", "--json")) == [
        ("likely", "Delegations stressed the need for better data."),
        ("listed", "Share data with all"),
        ("listed", "Count every well"),
    ]
    listing = succeed("snippets", water)
    assert listing.count("likely · ") == 1


def test_the_advice_given_works(water, summary, succeed):
    listed = snippets(succeed("import", water, summary, "--accept", "listed", "--json"))
    succeed("undo", water)
    both = snippets(succeed("import", water, summary, "--accept", "likely", "--json"))
    assert [each for each in both if each[0] == "listed"] == listed


def test_nothing_else_can_be_accepted(water, summary, command, succeed):
    before = succeed("sources", water)
    assert command("import", water, summary, "--accept", "marked").code == 2
    assert succeed("sources", water) == before


def test_the_third_summary_gives_its_73_first_whatever_is_accepted(tmp_path, shared, succeed):
    found = []
    for accept in ("listed", "likely"):
        file = tmp_path / f"{accept}.draftdesk"
        succeed("new", file)
        said = succeed(
            "import", file, shared / "sources" / "third-thematic-session-summary.txt", "--accept", accept, "--json"
        )
        each = json.loads(said)["sources"][0]["snippets"]
        found.append([(one["reference"], one["quoted"]) for one in each if one["confidence"] == "listed"])
        assert (len(each) > 73) == (accept == "likely")
    assert len(found[0]) == 73
    assert found[0] == found[1]
