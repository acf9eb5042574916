"""What has reached the draft, counted: the matrix, the balance, and what each version took in."""

import csv
import json

from draftdesk.kit.resources import sample


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_the_matrix_counts_by_any_two_ways_of_sorting(issued, succeed):
    found = json.loads(succeed("coverage", issued, "--matrix", "theme", "KIND", "--json"))
    assert (found["schema"], found["rows_by"], found["columns_by"]) == (1, "theme", "kind")
    assert (found["snippets"], found["reached"]) == (10, 10)
    assert found["columns"] == ["commitment"] or "commitment" in found["columns"]
    said = succeed("coverage", issued, "--matrix", "theme", "contributor")
    assert said.startswith("Theme by Contributor: Draft\nEach cell:")
    assert "10 of 10" in said


def test_beside_a_version_and_with_secondary_sources_when_asked(issued, succeed):
    succeed("import", issued, sample() / "report.md", "--json")

    def counted(*more):
        found = json.loads(succeed("coverage", issued, "--matrix", "kind", "source", "--json", *more))
        return found["version"], found["snippets"], found["reached"]

    assert counted() == (None, 25, 10)
    assert counted("--version", "Zero draft") == ("Zero draft", 25, 10)
    assert counted("--secondary") == (None, 25, 10)


def test_the_balance_sets_shares_beside_one_another(issued, succeed, tmp_path):
    found = json.loads(succeed("coverage", issued, "--balance", "region", "--json"))
    assert found["share"] == 1.0
    assert sum(each["snippets"] for each in found["lines"]) >= 10
    assert "wrote" in succeed("coverage", issued, "--balance", "kind", "--out", tmp_path / "b.csv")
    assert rows(tmp_path / "b.csv")[0][:2] == ["Kind", "All"]
    assert rows(tmp_path / "b.csv")[-1][0] == "All"


def test_what_each_version_took_in(issued, succeed):
    succeed("import", issued, sample() / "report.md", "--json")
    succeed("assemble", issued)
    found = json.loads(succeed("coverage", issued, "--taken-in", "--json"))["versions"]
    assert [(each["version"], each["new"], each["dropped"]) for each in found] == [("Zero draft", 10, 0), (None, 15, 0)]
    assert "Working draft" in succeed("coverage", issued, "--taken-in")


def test_what_is_handed_out_is_narrowed_and_the_screen_shows_all(assembled, tmp_path, succeed):
    paper = tmp_path / "paper.txt"
    paper.write_text("We recommend the following:\n\n- Keep the memorandum of Lutetia to ourselves\n")
    succeed("import", assembled, paper, "--visibility", "internal", "--json")
    said = succeed("coverage", assembled, "--matrix", "source", "kind", "--out", tmp_path / "out.csv")
    assert said.endswith("without 1 that is not for circulation (all of them: --internal)\n")
    assert "of 11" in said
    assert rows(tmp_path / "out.csv")[-1][-1].endswith("of 10")
    succeed("coverage", assembled, "--matrix", "source", "kind", "--out", tmp_path / "all.docx", "--internal")
    assert (tmp_path / "all.docx").exists()


def test_an_axis_that_there_is_not_is_refused_in_one_line(issued, refused):
    assert "nothing is sorted by “colour”" in refused("coverage", issued, "--matrix", "theme", "colour")
