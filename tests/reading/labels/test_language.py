from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.kit.jobs import silent
from draftdesk.model.sources import Block
from draftdesk.reading.labels.language import language_of
from draftdesk.reading.sources import read

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
TEXTS = {
    "ar": "يجب على الدول أن تحمي المياه العذبة. وعليها أن تتعاون في ذلك.",
    "en": "States should protect the wells and share what is known of the water with those who live by it.",
    "es": "Los Estados deben proteger los pozos y compartir con las comunidades lo que se sabe del agua para el año.",
    "fr": "Les États doivent protéger les puits et partager avec les communautés ce que l’on sait de l’eau du pays.",
    "ru": "Государствам следует охранять колодцы и делиться тем, что известно о воде.",
    "zh": "各国应当保护淡水资源。各国应当在这方面合作。",
}


def blocks(*texts: str) -> list[Block]:
    return [Block(n=n, text=text) for n, text in enumerate(texts)]


@pytest.mark.parametrize("language", TEXTS)
def test_the_six_languages_are_told_apart(language):
    assert language_of(blocks(TEXTS[language])) == language


@pytest.mark.parametrize("language", TEXTS)
def test_a_symbol_and_an_english_name_or_two_change_nothing(language):
    assert language_of(blocks("A/RES/72/1", "UN-Water", TEXTS[language], TEXTS[language])) == language


@pytest.mark.parametrize("language", ["es", "fr"])
def test_capitals_are_no_other_language(language):
    assert language_of(blocks(TEXTS[language].upper())) == language


@pytest.mark.parametrize(
    "texts",
    [(), ("",), ("12 345",), ("Côte d’Ivoire",), ("Los Angeles",), (TEXTS["fr"], TEXTS["es"]), ("Wasser und Boden",)],
)
def test_what_is_not_clear_is_english(texts):
    assert language_of(blocks(*texts)) == "en"


def test_english_that_names_people_of_other_tongues_is_english():
    text = "The statement of the Institut de la Recherche et du Développement was read to the meeting by El Salvador."
    assert language_of(blocks(text)) == "en"


def test_a_line_in_another_language_does_not_outweigh_the_text():
    assert language_of(blocks(TEXTS["ar"], *[TEXTS["fr"]] * 5)) == "fr"
    assert language_of(blocks(TEXTS["en"], *[TEXTS["zh"]] * 9)) == "zh"


@given(st.lists(st.text(max_size=80), max_size=8))
def test_any_text_has_one_of_the_six(texts):
    assert language_of(blocks(*texts)) in TEXTS


@pytest.mark.skipif(not DATA.exists(), reason="the real inputs are not here")
def test_real_papers_are_in_the_language_they_are_in():
    arabic = [*(DATA / "pairs" / "resolution-right-to-development-arabic").glob("*.txt")]
    english = [*(DATA / "sources").glob("*.txt"), *(DATA / "pairs" / "resolution-oceans").glob("*.txt")]
    assert arabic
    assert english
    for wanted, paths in (("ar", arabic), ("en", english)):
        for path in paths:
            assert (path.name, language_of(read(path.read_bytes(), path.name, silent).blocks)) == (path.name, wanted)
