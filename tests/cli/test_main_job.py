"""The story of the program: papers in, a zero draft out, and every recommendation accounted for."""

import json
import re
from pathlib import Path

import docx
import pytest

from draftdesk.kit.resources import sample

COUNTS = re.compile(r"placed (\d+), already there (\d+), not placed (\d+)")
SAMPLE = ("session-summary.docx", "recommendation-cards.csv", "statement.txt", "report.md")


def counts(said: str) -> tuple[int, int, int]:
    found = COUNTS.fullmatch(said.splitlines()[-1])
    assert found, said
    placed, there, out = map(int, found.groups())
    return placed, there, out


def words(text: str) -> str:
    return " ".join(text.split())


def paragraphs_of_word(path: Path) -> list[str]:
    """What a reader of the Word file reads, a line a paragraph, its number before it."""
    return [words(each.text) for each in docx.Document(str(path)).paragraphs if each.text.strip()]


@pytest.fixture
def summary(shared, tmp_path, succeed) -> Path:
    """A workspace into which the summary of the third thematic session was imported."""
    file = tmp_path / "gcm.draftdesk"
    succeed("new", file, "--outline", "compact", "--title", "Global compact for safe, orderly and regular migration")
    return file


class TestOnTheSummaryOfARealSession:
    def test_every_recommendation_is_found_under_its_area_and_none_beside(self, summary, shared, succeed):
        said = succeed("import", summary, shared / "sources" / "third-thematic-session-summary.txt", "--json")
        (source,) = json.loads(said)["sources"]
        areas = json.loads((shared / "third-thematic-session-recommendations.json").read_text())["areas"]
        expected = [(area["section"], area["title"], words(text)) for area in areas for text in area["recommendations"]]
        found = [(each["area"], each["heading"], words(each["quoted"])) for each in source["snippets"]]
        assert len(expected) == 73
        assert found == expected

    def test_assembling_accounts_for_all_and_a_second_time_changes_nothing(
        self, summary, shared, succeed, content_digest
    ):
        succeed("import", summary, shared / "sources" / "third-thematic-session-summary.txt", "--json")
        would = counts(succeed("assemble", summary, "--dry-run"))
        did = counts(succeed("assemble", summary))
        assert sum(did) == 73
        assert did == would
        assert did[1] == 0
        after = content_digest(summary)
        again = counts(succeed("assemble", summary))
        assert again == (0, did[0], did[2])
        assert content_digest(summary) == after

    def test_the_word_file_says_what_the_version_says_numbers_included(self, summary, shared, tmp_path, succeed):
        succeed("import", summary, shared / "sources" / "third-thematic-session-summary.txt", "--json")
        succeed("assemble", summary)
        succeed("freeze", summary, "--label", "Zero draft", "--date", "5 February")
        says_what_the_version_says(summary, tmp_path, succeed)
        assert succeed("check", summary).endswith("is whole\n")

    def test_cards_of_other_bodies_come_in_with_their_columns_understood(self, summary, shared, succeed):
        cards = shared / "cards"
        said = json.loads(succeed("import", summary, cards / "upr-recommendations-2008.csv", "--json"))
        (upr,) = said["sources"]
        assert upr["kind"] == "recommendation card"
        assert len(upr["snippets"]) == 1024  # a row each
        kuwait = upr["snippets"][0]
        assert kuwait["text"].startswith("The establishment of an international round table")
        assert kuwait["contributors"] == ["Kuwait"]
        assert kuwait["addressee"] == "Algeria"
        (gdpr,) = json.loads(succeed("import", summary, cards / "gdpr-proposals-200.csv", "--json"))["sources"]
        numbers = [each["card"] for each in gdpr["snippets"]]
        assert numbers == [str(number) for number in range(1, 201) if number != 45]  # 45 says nothing
        assert gdpr["snippets"][0]["replaces"].startswith("(1) 'data subject' means an identified natural person")
        assert sum(counts(succeed("assemble", summary))) == len(upr["snippets"]) + 199


class TestOnTheSample:
    def test_the_same_story(self, tmp_path, succeed, content_digest):
        file = tmp_path / "water.draftdesk"
        succeed("new", file, "--outline", sample() / "outline.md", "--vocabulary", sample() / "theme.csv")
        said = json.loads(succeed("import", file, *(sample() / name for name in SAMPLE), "--json"))
        snippets = [snippet for source in said["sources"] for snippet in source["snippets"]]
        assert [source["file"] for source in said["sources"]] == list(SAMPLE)
        assert [len(source["snippets"]) for source in said["sources"]] == [60, 35, 10, 15]
        assert all(any(tag.startswith("theme:") for tag in each["tags"]) for each in snippets)
        assert sum(counts(succeed("assemble", file))) == len(snippets)
        after = content_digest(file)
        succeed("assemble", file)
        assert content_digest(file) == after
        succeed("freeze", file, "--label", "Zero draft")
        says_what_the_version_says(file, tmp_path, succeed)
        covered = json.loads(succeed("coverage", file, "--json"))
        assert covered["summary"]["all"] == len(snippets)
        assert {each["reference"] for each in covered["snippets"]} == {each["reference"] for each in snippets}
        assert succeed("check", file).endswith("is whole\n")


def says_what_the_version_says(file: Path, folder: Path, succeed) -> None:
    """Word, Markdown and HTML all hold each paragraph of the version in order, behind its printed number."""
    from draftdesk.drafting.workspaces import open_workspace
    from draftdesk.model.document import printed_text
    from draftdesk.workspace import queries

    for name in ("draft.docx", "draft.md", "draft.html"):
        assert succeed("export", file, "--version", "zero draft", "--out", folder / name).startswith("wrote “Zero dra")
    with open_workspace(file, who="", read_only=True) as workspace:
        look = workspace.look()
        version = queries.version_labelled(look, queries.draft_named(look).id, "Zero draft")
        document = queries.version_document(look, version)
    expected = [words(f"{each.number} {printed_text(document, each.text)}") for each in document.paragraphs]
    read = paragraphs_of_word(folder / "draft.docx")
    start = read.index(expected[0])
    assert read[start : start + len(expected)] == expected
    assert start + len(expected) == len(read)
    assert any(re.match(r"\d+\. ", line) for line in expected)
    html = (folder / "draft.html").read_text()
    assert f"<title>{document.title}" in html
