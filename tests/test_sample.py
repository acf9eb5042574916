"""The sample: what a newcomer sees first must show every act of the program something to do."""

import csv
import importlib.util
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from types import ModuleType

import pytest

from draftdesk.kit.jobs import silent
from draftdesk.kit.resources import resource, sample
from draftdesk.model.folding import matching_key
from draftdesk.model.outline import read_outline
from draftdesk.model.sources import Block, SnippetKind, Suggestion
from draftdesk.reading.formats.csv import read_csv
from draftdesk.reading.formats.detect import kind_of_file
from draftdesk.reading.formats.docx import read_docx
from draftdesk.reading.formats.encoding import decode
from draftdesk.reading.formats.txt import read_txt
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.structure import blocks
from draftdesk.reading.passages.cards import cards
from draftdesk.reading.passages.joins import known_compounds, mend
from draftdesk.reading.passages.recommendations import listed, shipped_lead_ins

SOURCES = {
    "session-summary.docx": 60,
    "recommendation-cards.csv": 35,
    "statement.txt": 10,
    "report.md": 15,
}


def lines_of(name: str) -> Sequence[Line]:
    content = (sample() / name).read_bytes()
    match kind_of_file(content, name):
        case "docx":
            return read_docx(content, name, silent)[0]
        case "csv":
            return read_csv(decode(content, name)[0], name, silent)[0]
        case _:
            return read_txt(decode(content, name)[0], silent)


@pytest.fixture(scope="module")
def read() -> dict[str, tuple[Block, ...]]:
    return {name: blocks(lines_of(name))[0] for name in SOURCES}


@pytest.fixture(scope="module")
def found(read: dict[str, tuple[Block, ...]]) -> dict[str, tuple[Suggestion, ...]]:
    lead_ins = shipped_lead_ins()
    return {name: (*listed(each, lead_ins), *cards(each)[0]) for name, each in read.items()}


def themes() -> list[str]:
    with (sample() / "theme.csv").open(encoding="utf-8", newline="") as file:
        return [row["name"] for row in csv.DictReader(file)]


@pytest.mark.parametrize(("name", "count"), SOURCES.items())
def test_each_source_gives_its_recommendations(found: dict[str, tuple[Suggestion, ...]], name: str, count: int) -> None:
    assert len(found[name]) == count
    assert [each.doubts for each in found[name]] == [()] * count


def test_together_they_are_a_hundred_and_twenty(found: dict[str, tuple[Suggestion, ...]]) -> None:
    assert sum(map(len, found.values())) == 120


def test_the_programme_of_work_gives_none(found: dict[str, tuple[Suggestion, ...]]) -> None:
    assert not [each for each in found["session-summary.docx"] if "Annex" in " ".join(each.heading_path)]
    assert not [each for each in found["session-summary.docx"] if "mayor, a hydrologist" in each.quoted]


def test_the_summary_has_five_recommendations_in_each_of_twelve_areas(
    found: dict[str, tuple[Suggestion, ...]],
) -> None:
    areas = [each.area for each in found["session-summary.docx"]]
    assert areas == [letter for letter in "abcdefghijkl" for _ in range(5)]
    assert {each.heading_path[-1] for each in found["session-summary.docx"]} == set(themes())


def test_the_cards_cover_all_themes_and_dimensions_and_thirty_contributors(
    found: dict[str, tuple[Suggestion, ...]],
) -> None:
    tags = {tag for each in found["recommendation-cards.csv"] for tag in each.tags}
    with resource("vocabularies", "dimension.csv").open(encoding="utf-8", newline="") as file:
        dimensions = [row["name"] for row in csv.DictReader(file)]
    assert tags == {f"theme:{name}" for name in themes()} | {f"dimension:{name}" for name in dimensions}
    assert len(themes()) == 12
    assert len(dimensions) == 6
    assert len({name for each in found["recommendation-cards.csv"] for name in each.contributors}) >= 30


def test_the_contributors_are_known_by_name(found: dict[str, tuple[Suggestion, ...]]) -> None:
    with resource("vocabularies", "contributors.csv").open(encoding="utf-8", newline="") as file:
        known = {row["name"] for row in csv.DictReader(file)}
    assert {name for each in found["recommendation-cards.csv"] for name in each.contributors} <= known


def test_the_kinds_that_make_a_compact_are_there(found: dict[str, tuple[Suggestion, ...]]) -> None:
    kinds = {each.kind for suggestions in found.values() for each in suggestions}
    assert kinds >= {SnippetKind.PRINCIPLE, SnippetKind.COMMITMENT, SnippetKind.MEANS, SnippetKind.FOLLOW_UP}
    assert SnippetKind.PARTNERSHIP in kinds


def test_the_outline_has_a_place_for_every_recommendation(found: dict[str, tuple[Suggestion, ...]]) -> None:
    outline = read_outline((sample() / "outline.md").read_text("utf-8"), "outline.md")
    rules = [part.rule for top in outline.sections for part in (top, *top.sections) if part.rule is not None]
    for each in (each for suggestions in found.values() for each in suggestions):
        assert any(rule.accepts(kind=each.kind, tags=(), addressee="", strength=None) for rule in rules), each.text


def test_some_recommendations_are_the_same_in_two_sources_and_some_nearly(
    found: dict[str, tuple[Suggestion, ...]],
) -> None:
    texts = [(name, matching_key(each.text)) for name, suggestions in found.items() for each in suggestions]
    pairs = [(a, b) for (one, a), (other, b) in combinations(texts, 2) if one != other]
    assert sum(a == b for a, b in pairs) >= 8
    alike = [(a, b) for a, b in pairs if a != b and abs(len(a) - len(b)) < 30 and a.split()[0] == b.split()[0]]
    assert sum(SequenceMatcher(None, a.split(), b.split()).ratio() > 0.85 for a, b in alike) >= 5


def test_one_word_is_run_together_and_is_mended(
    read: dict[str, tuple[Block, ...]], found: dict[str, tuple[Suggestion, ...]]
) -> None:
    said = []
    for name, suggestions in found.items():
        known = known_compounds(read[name])
        said += [doubt for each in suggestions for doubt in mend(each.text, known)[1]]
    assert said == ["'capacitybuilding' read as 'capacity-building'"]


@pytest.fixture
def make_sample() -> ModuleType:
    path = Path(__file__).parents[1] / "packaging" / "make_sample.py"
    spec = importlib.util.spec_from_file_location("make_sample", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_word_document_says_what_its_text_says(make_sample: ModuleType) -> None:
    made = make_sample.document(make_sample.SOURCE.read_text("utf-8"))
    committed = (sample() / "session-summary.docx").read_bytes()
    said = [[line.text for line in read_docx(each, "summary.docx", silent)[0]] for each in (made, committed)]
    assert said[0] == said[1]
    assert make_sample.document(make_sample.SOURCE.read_text("utf-8")) == made
