"""Tags from headings and words: the right one or none."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from draftdesk.model.vocabulary import Facet, Tag, Vocabulary
from draftdesk.reading.labels.tagging import TagIndex, tags_for
from draftdesk.reading.labels.vocabulary import shipped

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
MIGRATION = "sdg-target:10.7 Orderly, safe, regular and responsible migration"


@pytest.fixture(scope="module")
def index() -> TagIndex:
    return TagIndex(shipped("migration-compact"))


@pytest.mark.parametrize(
    ("heading", "tag"),
    [
        ("Border management", "theme:Border management"),
        ("f. BORDER MANAGEMENT", "theme:Border management"),
        ("Bordermanagement", "theme:Border management"),
        ("Management of borders", "theme:Border management"),
        ("Objective 5: Regular pathways", "theme:Regular pathways"),
        ("(c) Returns and readmissions", "theme:Return and readmission"),
        (
            "Coherence of migration policies at the national level",
            "theme:Coherence of migration policies at national level",
        ),
        ("4. Data", "theme:Data"),
        ("National dimension", "dimension:national"),
        ("Local/sub-national dimension:", "dimension:local and sub-national"),
        ("SDG target 10.7", MIGRATION),
        ("SDG 10", "sdg-target:Goal 10 Reduced inequalities"),
    ],
)
def test_a_heading_gives_the_tag_it_says(heading: str, tag: str, index: TagIndex) -> None:
    assert tags_for((heading,), "", index) == (tag,)


def test_the_innermost_heading_wins(index: TagIndex) -> None:
    assert tags_for(("Detention", "Data"), "", index) == ("theme:Data",)
    assert tags_for(("Detention", "Some remarks"), "", index) == ("theme:Detention",)


def test_a_heading_outweighs_the_text(index: TagIndex) -> None:
    assert tags_for(("Detention",), "Keep it apart from border management", index) == ("theme:Detention",)


def test_an_area_no_vocabulary_knows_is_offered_as_a_new_theme(index: TagIndex) -> None:
    assert tags_for(("Areas of discussion", "h. Space travel of migrants"), "", index) == (
        "theme:Space travel of migrants",
    )
    assert tags_for(("Areas of discussion", "Space travel of migrants"), "", index, area="h") == (
        "theme:Space travel of migrants",
    )
    assert tags_for(("Space travel of migrants",), "", index) == ()


@pytest.mark.parametrize("heading", ["III. Areas of discussion", "a. Conclusions", "1. Summary panel", "Introduction"])
def test_a_heading_that_only_orders_the_text_is_no_theme(heading: str, index: TagIndex) -> None:
    assert tags_for((heading,), "", index, area="a") == ()


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("cooperate at the national level", ("dimension:national",)),
        ("make use of regional processes", ("dimension:regional",)),
        ("support local authorities", ("dimension:local and sub-national",)),
        ("national and regional development plans", ("dimension:national", "dimension:regional")),
        ("monitor SDG 10.7", (MIGRATION,)),
        (
            "see targets 8.8 and 10.7",
            ("sdg-target:8.8 Labour rights and safe working environments, including for migrant workers", MIGRATION),
        ),
        ("expand search and rescue", ("theme:Saving lives and missing migrants",)),
        ("reach 10.7 million people", ()),
        ("see paragraph 10.7", ()),
        ("see SDG 10.99", ()),
        ("the human rights of all in the global compact of the international community", ()),
        ("collect data", ()),
        ("migration policies and international cooperation", ()),
    ],
)
def test_words_of_the_text_give_tags_sparingly(text: str, tags: tuple[str, ...], index: TagIndex) -> None:
    assert tags_for((), text, index) == tags


def test_no_two_tags_of_a_facet_claim_one_heading() -> None:
    for name in ("migration-compact", "general"):
        vocabulary = shipped(name)
        facets = {facet.id: facet.name for facet in vocabulary.facets}
        index = TagIndex(vocabulary)
        claimed: dict[str, set[str]] = defaultdict(set)
        for tag in vocabulary.tags:
            for word in (tag.name, *tag.synonyms):
                own = f"{facets[tag.facet_id]}:{tag.name}"
                assert own in index.of_heading(word), f"{word!r} gives {index.of_heading(word)}, not {own}"
                claimed[word].add(own)


def test_a_facet_of_the_users_own_is_found_too() -> None:
    facet = Facet(id="f", name="refers-to", title="Refers to")
    tag = Tag(id="t", facet_id="f", name="Palermo Protocols", synonyms=("Smuggling Protocol",))
    index = TagIndex(Vocabulary(facets=(facet,), tags=(tag,)))
    assert tags_for(("Palermo protocols",), "", index) == ("refers-to:Palermo Protocols",)
    assert tags_for((), "ratify the Smuggling Protocol", index) == ("refers-to:Palermo Protocols",)
    assert tags_for((), "ratify the Palermo Protocols", index) == ()


@pytest.mark.skipif(not DATA.is_dir(), reason="the real inputs are not here")
def test_the_areas_of_a_real_summary_are_all_known(index: TagIndex) -> None:
    summary = json.loads((DATA / "third-thematic-session-recommendations.json").read_text(encoding="utf-8"))
    for area in summary["areas"]:
        (theme,) = tags_for(("Areas of discussion", area["title"]), "", index, area=area["section"])
        assert theme in {f"theme:{tag.name}" for tag in shipped("migration-compact").tags}, (
            f"{area['title']} would become a new theme"
        )
        for text in area["recommendations"]:
            assert theme in tags_for(("Areas of discussion", area["title"]), text, index, area=area["section"])
