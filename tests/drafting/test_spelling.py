"""Spelling as the Organization has it."""

import re
from pathlib import Path

import pytest

from draftdesk.drafting.spelling import LANGUAGES, Misspelt, Speller, load_lexicon

DATA = Path(__file__).parents[3] / "shared" / "data"


@pytest.fixture(scope="module")
def english():
    return load_lexicon("en")


@pytest.fixture(scope="module")
def french():
    return load_lexicon("fr")


def wrong(speller, text):
    return [text[each.start : each.end] for each in speller.check(text)]


@pytest.mark.parametrize(
    "text",
    [
        "We commit to programmes, labour standards and capacity-building in the least developed countries.",
        "Mutatis mutandis, inter alia and vis-à-vis refoulement, readmission and interlinkages.",
        "See A/CONF.231/3, resolution 71/280, https://wwww.un.org/xyzq and mailto@exampple.org, 12bis.",
        "MIGRATON IN CAPITALS, the GCM, IOM’s iPhone and CO2",
        "мигранты и 移民 and المهاجرون",
        "Mr. Gómez Camacho met Mechthilde Natapanu in Vallarta.",
        "States’ own and migrants’ families don’t; the State’s 1990s",
        "subregional, intergovernmental, sociopolitical and non-binding",
        "paragraphs (ii), (iii) and xiv",
        "the Organisation of Islamic Cooperation, the Carter Center and the Department of Labor",
        "comprise, revise, exercise, advertise, otherwise, promised, concise, practise",
        "analysed, organization, realizing, recognized, maximize",
        "",
        "\ufffc \ufffc, [shall / should]",
    ],
)
def test_what_treaties_say_is_right(english, text):
    assert wrong(Speller(english), text) == []


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("recieve", "receive"),
        ("goverment", "government"),
        ("Goverment", "Government"),
        ("migraton", "migration"),
        ("organise", "organize"),
        ("organisations", "organizations"),
        ("utilising", "utilizing"),
        ("program", "programme"),
        ("labor", "labour"),
        ("centers", "centres"),
        ("analyze", "analyse"),
        ("percent", "per cent"),
        ("fulfillment", "fulfilment"),
        ("goverment’s", "government's"),
        ("teh", "the"),
    ],
)
def test_slips_and_other_spellings_are_found_with_what_was_meant(english, word, first):
    speller = Speller(english)
    assert wrong(speller, f"the {word} of") == [word]
    assert speller.suggestions(word)[0] == first
    assert len(speller.suggestions(word)) <= 5


def test_two_words_in_one_are_parted(english):
    assert "rights based" in Speller(english).suggestions("rightsbased")
    assert "capacity-building" in Speller(english).suggestions("capacitybuilding")


def test_a_slip_is_found_where_it_stands(english):
    assert Speller(english).check("a well-managd \U0001f600 migraton") == (Misspelt(7, 13), Misspelt(16, 24))


def test_a_name_is_none_where_a_sentence_begins(english):
    assert wrong(Speller(english), "We met Xylqwyn.") == []
    assert wrong(Speller(english), "Xylqwyn came. Labor was short.") == ["Xylqwyn", "Labor"]


def test_words_of_a_person_and_of_the_workspace_are_right(english):
    assert wrong(Speller(english), "zorbly labor flurbs") == ["zorbly", "labor", "flurbs"]
    speller = Speller(english, own=["labor", "Zorbly"], known=["flurbs", "center"])
    assert wrong(speller, "zorbly labor flurbs") == []
    assert wrong(speller, "center") == ["center"]
    assert "zorbly" in speller.suggestions("zorbli")


def test_what_is_checked_has_an_end(english):
    speller = Speller(english)
    assert len(speller.check("qzx " * 10_000)) == 500
    assert speller.check("qzxx " * 10_000) is speller.check("qzxx " * 10_000)
    assert wrong(speller, "a " * 10_000 + "migraton") == []


def test_french_with_its_apostrophes(french):
    speller = Speller(french)
    text = "L’Organisation réaffirme qu’il importe d’assurer l’autonomisation des femmes et aujourd’hui la migration."
    assert wrong(speller, text) == []
    assert wrong(speller, "l’homme et la migrasion") == ["migrasion"]
    assert speller.suggestions("l’migrasion")[0] == "l'migration"


def test_languages_without_a_list_are_silent():
    assert {each for each in ("en", "fr", "es", "ru", "zh", "ar", "de", "") if load_lexicon(each)} == set(LANGUAGES)
    assert load_lexicon("en-GB").language == "en"


def test_every_preferred_spelling_is_itself_right(english):
    speller = Speller(english)
    for other, right in english.preferred.items():
        assert wrong(speller, f"a {right}") == []
        assert wrong(speller, f"a {other}") == [other]


@pytest.mark.skipif(not DATA.is_dir(), reason="needs the real documents")
def test_few_words_of_a_resolution_are_marked(english):
    text = (DATA / "pairs" / "resolution-oceans" / "a.txt").read_text(encoding="utf-8")
    speller = Speller(english)
    found = sum(len(speller.check(line)) for line in text.splitlines())
    assert found / len(re.findall(r"[^\W\d_]+", text)) < 0.002
